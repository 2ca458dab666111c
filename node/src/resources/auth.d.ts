// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type { EnvironmentInput } from "../connection.js";
import type * as data from "./data.js";

/** Options of `auth.create_environment_jwt`. */
export interface AuthCreateEnvironmentJwtOptions {
  /**
   * Project; taken from the connection unless given.
   */
  readonly projectRef?: string | undefined;
  /**
   * Environment; taken from the connection unless given.
   */
  readonly environment?: EnvironmentInput | undefined;
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

/** Options of `auth.create_public_token`. */
export interface AuthCreatePublicTokenOptions {
  /**
   * Rights of the token, such as `read:runs:run_123`: at least one.
   */
  readonly scopes: ReadonlyArray<string>;
  /**
   * Life such as `15m` or `2 hours`, or the instant of expiry in epoch *seconds*; at most 30 days
   * ahead. The server applies 15m.
   */
  readonly expirationTime?: string | number | undefined;
  /**
   * Whether the token works once only. The server applies false.
   */
  readonly oneTimeUse?: boolean | undefined;
  /**
   * Columns that realtime rows leave out for the holder of the token.
   */
  readonly skipColumns?: ReadonlyArray<string> | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `auth.create_user_actor_token`. */
export interface AuthCreateUserActorTokenOptions {
  /**
   * Scopes that the token is limited to, at least one. Without it the token has the role of the
   * user, but only reads once it is exchanged for a token of an environment.
   */
  readonly cap?: ReadonlyArray<string> | undefined;
  /**
   * Name of the client that will use it, at most 255 characters.
   */
  readonly client?: string | undefined;
  /**
   * Life in seconds, 1 to 604800. The server applies 3600.
   */
  readonly ttlSeconds?: number | undefined;
}

/** Options of `auth.exchange_authorization_code`. */
export interface AuthExchangeAuthorizationCodeOptions {
  /**
   * Code from `auth.create_authorization_code`.
   */
  readonly authorizationCode: string;
}

/** Options of `auth.jwt_claims`. */
export interface AuthJwtClaimsOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Requests of `auth`. */
export declare class Auth {
  private constructor();

  /**
   * Begin a login in the browser, which ends in a personal access token. No credential is sent.
   *
   * `POST /api/v1/authorization-code`
   *
   * Undocumented: the official command line client sends it.
   * @throws {InvalidArguments} with one of duplicate_argument, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key, a personal
   * access token, an organization token or a public access token.
   * @see server route api.v1.authorization-code
   */
  createAuthorizationCode(): Request<data.AuthorizationCodeReply>;

  /**
   * Get a public token of one environment for a personal access token or organization token.
   *
   * `POST /api/v1/projects/{projectRef}/{environment}/jwt`
   *
   * Undocumented: the official command line client sends it.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_too_long,
   * control_character, duplicate_argument, empty, environment_conflict, environment_required,
   * environment_unknown, ill_formed_text, invalid_format, out_of_range, project_ref_invalid,
   * project_ref_required, secret_misplaced, too_many, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token or an
   * organization token.
   * @see server route api.v1.projects.$projectRef.$env.jwt
   */
  createEnvironmentJwt(options?: AuthCreateEnvironmentJwtOptions): Request<data.TokenReply>;

  /**
   * Let the server sign a public token for the key's environment.
   *
   * `POST /api/v1/auth/jwt`
   *
   * Undocumented: it may change without notice.
   *
   * Restricted keys are refused: the key needs full access.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, duplicate_argument, empty, ill_formed_text, invalid_format,
   * out_of_range, too_many, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see server route api.v1.auth.jwt
   */
  createJwt(options?: AuthCreateJwtOptions): Request<data.TokenReply>;

  /**
   * Let the server sign a public token within the rights of the key. Additional keys can do it too.
   *
   * A scope that the key itself lacks is refused by the server.
   *
   * `POST /api/v1/auth/public-tokens`
   *
   * Not documented as HTTP: the official client sends it.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, duplicate_argument, empty, ill_formed_text, invalid_format,
   * missing_argument, out_of_range, too_long, too_many, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see server route api.v1.auth.public-tokens
   */
  createPublicToken(options: AuthCreatePublicTokenOptions): Request<data.TokenReply>;

  /**
   * Make a short-lived token that acts for the user of a personal access token.
   *
   * `POST /api/v1/auth/user-actor-token`
   *
   * Undocumented: the official command line client sends it.
   * @throws {InvalidArguments} with one of control_character, duplicate_argument, empty,
   * ill_formed_text, invalid_format, out_of_range, too_long, too_many, unknown_argument,
   * wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see server route api.v1.auth.user-actor-token
   */
  createUserActorToken(options?: AuthCreateUserActorTokenOptions): Request<data.UserActorTokenReply>;

  /**
   * Ask whether the user has confirmed a login in the browser; then the token comes. No credential
   * is sent.
   *
   * `POST /api/v1/token`
   *
   * Undocumented: the official command line client sends it.
   * @throws {InvalidArguments} with one of control_character, duplicate_argument, empty,
   * ill_formed_text, missing_argument, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key, a personal
   * access token, an organization token or a public access token.
   * @see server route api.v1.token
   */
  exchangeAuthorizationCode(options: AuthExchangeAuthorizationCodeOptions): Request<data.AuthorizationReply>;

  /**
   * Get the claims to put in a public token that is signed locally with a root key.
   *
   * `POST /api/v1/auth/jwt/claims`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys are refused: the key needs full access.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, duplicate_argument, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see server route api.v1.auth.jwt.claims
   */
  jwtClaims(options?: AuthJwtClaimsOptions): Request<data.JwtClaimsReply>;
}
