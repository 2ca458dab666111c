// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as data from "./data.js";

/** Options of `errors.ignore`. */
export interface ErrorsIgnoreOptions {
  /**
   * Milliseconds until it is no longer ignored: 1 or more.
   */
  readonly duration?: number | undefined;
  /**
   * Occurrences per minute above which it is no longer ignored: 1 or more. The server stores whole
   * numbers only.
   */
  readonly occurrenceRate?: number | undefined;
  /**
   * Further occurrences after which it is no longer ignored: 1 or more.
   */
  readonly totalOccurrences?: number | undefined;
  /**
   * Why, in at most 1000 characters.
   */
  readonly reason?: string | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `errors.list`. */
export interface ErrorsListOptions {
  /**
   * Page size, 1 to 100. The server applies 25.
   */
  readonly limit?: number | undefined;
  /**
   * Cursor: items after it, from the `next_page` of a reply.
   */
  readonly after?: string | undefined;
  /**
   * Cursor: items before it.
   */
  readonly before?: string | undefined;
  /**
   * One task identifier or several.
   */
  readonly taskIdentifier?: string | ReadonlyArray<string> | undefined;
  /**
   * One worker version or several.
   */
  readonly version?: string | ReadonlyArray<string> | undefined;
  /**
   * One status or several: `unresolved`, `resolved` or `ignored`.
   */
  readonly status?: "unresolved" | "resolved" | "ignored" | ReadonlyArray<"unresolved" | "resolved" | "ignored"> | undefined;
  /**
   * Text to look for in the type and message of the error, at most 1000 characters.
   */
  readonly search?: string | undefined;
  /**
   * Window back from now, such as `7d`; excludes `from` and `to`. The server applies `1d`.
   */
  readonly period?: string | number | undefined;
  /**
   * Seen at this instant or later.
   */
  readonly from?: number | string | Date | undefined;
  /**
   * Seen at this instant or earlier.
   */
  readonly to?: number | string | Date | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `errors.resolve`. */
export interface ErrorsResolveOptions {
  /**
   * Worker version in which it was resolved, for example `20250208.1`.
   */
  readonly resolvedInVersion?: string | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `errors.retrieve`. */
export interface ErrorsRetrieveOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `errors.unresolve`. */
export interface ErrorsUnresolveOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Requests of `errors`. */
export declare class Errors {
  private constructor();

  /**
   * Ignore an error group, for ever or until the first of the conditions given is met.
   *
   * A repeat counts from anew.
   *
   * `POST /api/v1/errors/{errorId}/ignore`
   *
   * Restricted keys and public access tokens need one of the scopes `write:errors:{errorId}`.
   * @param errorId Id of the error group (`error_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, out_of_range, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/management/errors/ignore
   */
  ignore(errorId: string, options?: ErrorsIgnoreOptions): Request<data.ErrorGroup>;

  /**
   * List the error groups of the environment.
   *
   * Without `from`, `to` or `period` only errors seen within the last day are listed.
   *
   * `GET /api/v1/errors`
   *
   * Restricted keys and public access tokens need one of the scopes `read:errors`.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, conflicting_arguments, contains_comma, control_character, duplicate_argument,
   * empty, ill_formed_text, invalid_format, not_a_choice, out_of_range, secret_misplaced, too_long,
   * too_many, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/management/errors/list
   */
  list(options?: ErrorsListOptions): Request<data.ErrorGroupPage, "cursor">;

  /**
   * Mark an error group as resolved. It opens again when the error comes back.
   *
   * `POST /api/v1/errors/{errorId}/resolve`
   *
   * Restricted keys and public access tokens need one of the scopes `write:errors:{errorId}`.
   * @param errorId Id of the error group (`error_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/management/errors/resolve
   */
  resolve(errorId: string, options?: ErrorsResolveOptions): Request<data.ErrorGroup>;

  /**
   * Get an error group.
   *
   * `GET /api/v1/errors/{errorId}`
   *
   * Restricted keys and public access tokens need one of the scopes `read:errors:{errorId}`.
   * @param errorId Id of the error group (`error_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/management/errors/retrieve
   */
  retrieve(errorId: string, options?: ErrorsRetrieveOptions): Request<data.ErrorGroup>;

  /**
   * Put an error group that was resolved or ignored back to unresolved.
   *
   * `POST /api/v1/errors/{errorId}/unresolve`
   *
   * Restricted keys and public access tokens need one of the scopes `write:errors:{errorId}`.
   * @param errorId Id of the error group (`error_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/management/errors/unresolve
   */
  unresolve(errorId: string, options?: ErrorsUnresolveOptions): Request<data.ErrorGroup>;
}
