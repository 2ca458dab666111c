// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as data from "./data.js";

/** Options of `auth.create_jwt`. */
export interface AuthCreateJwtOptions {
  /**
   * Rights of the token, such as `read:runs:run_123`. The server applies none.
   */
  readonly scopes?: ReadonlyArray<string> | undefined;
  /**
   * Life such as `15m` or `2 hours`, or the instant of expiry in epoch *seconds*. The server
   * applies 1h.
   */
  readonly expirationTime?: string | number | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Requests of `auth`. */
export declare class Auth {
  private constructor();

  /**
   * Let the server sign a public token for the key's environment.
   *
   * `POST /api/v1/auth/jwt`
   *
   * Undocumented: it may change without notice.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, duplicate_argument, empty, ill_formed_text, invalid_format,
   * out_of_range, too_many, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see server route api.v1.auth.jwt
   */
  createJwt(options?: AuthCreateJwtOptions): Request<data.TokenReply>;
}
