// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as data from "./data.js";

/** Options of `account.whoami`. */
export interface AccountWhoamiOptions {
  /**
   * Project to describe, if the caller can see it.
   */
  readonly projectRef?: string | undefined;
}

/** Options of `account.whoami_environment`. */
export interface AccountWhoamiEnvironmentOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Requests of `account`. */
export declare class Account {
  private constructor();

  /**
   * Tell whom the token belongs to, and optionally name a project.
   *
   * A project that the caller can't see is left out of the answer without an error.
   *
   * `GET /api/v2/whoami`
   *
   * Undocumented: the official command line client sends it.
   * @throws {InvalidArguments} with one of control_character, duplicate_argument, empty,
   * ill_formed_text, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token or an
   * organization token.
   * @see server route api.v2.whoami
   */
  whoami(options?: AccountWhoamiOptions): Request<data.WhoamiReply>;

  /**
   * Get the environment behind a key, with its root key.
   *
   * Good to check a key; to read the data of an environment, `environments.retrieve_api_key` is the
   * steadier way.
   *
   * `GET /api/v1/whoami`
   *
   * Undocumented: it may change without notice.
   *
   * Restricted keys are refused: the key needs full access.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, duplicate_argument, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see server route api.v1.whoami
   */
  whoamiEnvironment(options?: AccountWhoamiEnvironmentOptions): Request<data.KeyEnvironment>;
}
