// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as data from "./data.js";

/** Options of `idempotency_keys.reset`. */
export interface IdempotencyKeysResetOptions {
  /**
   * Task that the key was used with.
   */
  readonly taskIdentifier: string;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Requests of `idempotency_keys`. */
export declare class IdempotencyKeys {
  private constructor();

  /**
   * Forget an idempotency key, so that the next trigger with it starts a new run.
   *
   * A second call finds nothing and answers 404.
   *
   * `POST /api/v1/idempotencyKeys/{key}/reset`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `write:runs`.
   * @param key The key as it is stored: what was sent with the trigger, at most 2048 characters, or
   * the created key. The official client sends a hash of 64.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, not_a_choice, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.idempotencyKeys.$key.reset
   */
  reset(key: string | import("../idempotency.js").IdempotencyKey, options: IdempotencyKeysResetOptions): Request<data.IdReply>;
}
