// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as data from "./data.js";

/** Options of `waitpoints.complete`. */
export interface WaitpointsCompleteOptions {
  /**
   * Any JSON value; it becomes the output of the wait. Body of at most 3145728 bytes.
   */
  readonly data?: unknown | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `waitpoints.complete_callback`. */
export interface WaitpointsCompleteCallbackOptions {
  /**
   * Any JSON value, at most 3145728 bytes; it becomes the output of the wait. We apply an empty
   * object.
   */
  readonly data?: unknown | undefined;
}

/** Options of `waitpoints.create`. */
export interface WaitpointsCreateOptions {
  /**
   * Deduplication key, unique per environment, at most 2048 characters.
   */
  readonly idempotencyKey?: string | undefined;
  /**
   * Life of the key: one number and one of s, m, h, d. The server ignores any other form.
   */
  readonly idempotencyKeyTTL?: string | number | undefined;
  /**
   * When the token gives up: a duration from now or an ISO 8601 date with its offset. Without it
   * the token waits for ever.
   */
  readonly timeout?: string | number | Date | undefined;
  /**
   * One tag or up to 10, each 1 to 128 characters.
   */
  readonly tags?: string | ReadonlyArray<string> | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `waitpoints.list`. */
export interface WaitpointsListOptions {
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
   * One status or several: `WAITING`, `COMPLETED`, `TIMED_OUT`.
   */
  readonly status?: "WAITING" | "COMPLETED" | "TIMED_OUT" | ReadonlyArray<"WAITING" | "COMPLETED" | "TIMED_OUT"> | undefined;
  /**
   * The token with this idempotency key, at most 2048 characters.
   */
  readonly idempotencyKey?: string | undefined;
  /**
   * One tag or several; a token matches when it carries any of them.
   */
  readonly tags?: string | ReadonlyArray<string> | undefined;
  /**
   * Window back from now, such as `24h`; excludes `from` and `to`.
   */
  readonly period?: string | number | undefined;
  /**
   * Created at this instant or later.
   */
  readonly from?: number | string | Date | undefined;
  /**
   * Created at this instant or earlier.
   */
  readonly to?: number | string | Date | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `waitpoints.retrieve`. */
export interface WaitpointsRetrieveOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `waitpoints.wait_duration`. */
export interface WaitpointsWaitDurationOptions {
  /**
   * When the run goes on.
   */
  readonly date: number | string | Date;
  /**
   * Deduplication key of the wait, at most 2048 characters.
   */
  readonly idempotencyKey?: string | undefined;
  /**
   * Life of the key: one number and one of s, m, h, d. The server ignores any other form.
   */
  readonly idempotencyKeyTTL?: string | number | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `waitpoints.wait_for`. */
export interface WaitpointsWaitForOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Requests of `waitpoints`. */
export declare class Waitpoints {
  private constructor();

  /**
   * Complete a token with a value. A token that has finished stays as it is, and the answer is the
   * same.
   *
   * `POST /api/v1/waitpoints/tokens/{waitpointId}/complete`
   *
   * Restricted keys and public access tokens need one of the scopes
   * `write:waitpoints:{waitpointId}`.
   * @param waitpointId Id of the token (`waitpoint_…`).
   * @throws {InvalidArguments} with one of body_too_large, branch_invalid, branch_not_applicable,
   * branch_required, branch_too_long, control_character, dot_segment, duplicate_argument, empty,
   * ill_formed_text, invalid_json, missing_argument, secret_misplaced, too_long, unknown_argument,
   * wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/management/waitpoints/complete
   */
  complete(waitpointId: string, options?: WaitpointsCompleteOptions): Request<data.Success>;

  /**
   * Complete a token the way a third party does, through its secret URL. No credential is sent.
   *
   * A token that has finished stays as it is, and the answer is the same. A new root key makes the
   * URL invalid.
   *
   * `POST /api/v1/waitpoints/tokens/{waitpointId}/callback/{callbackHash}`
   * @param waitpointId Id of the token (`waitpoint_…`).
   * @param callbackHash Last part of the token's `url`; whoever holds it can complete the token.
   * @throws {InvalidArguments} with one of body_too_large, control_character, dot_segment,
   * duplicate_argument, empty, ill_formed_text, invalid_json, missing_argument, secret_misplaced,
   * too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key, a personal
   * access token, an organization token or a public access token.
   * @see https://trigger.dev/docs/management/waitpoints/complete-callback
   */
  completeCallback(waitpointId: string, callbackHash: string, options?: WaitpointsCompleteCallbackOptions): Request<data.Success>;

  /**
   * Create a token that runs can wait for.
   *
   * While an idempotency key lives, repeating it returns the token that exists. A `timeout` in the
   * past counts as none.
   *
   * `POST /api/v1/waitpoints/tokens`
   *
   * Restricted keys are refused: the key needs full access.
   * @throws {InvalidArguments} with one of body_too_large, branch_invalid, branch_not_applicable,
   * branch_required, branch_too_long, control_character, duplicate_argument, empty,
   * ill_formed_text, invalid_format, missing_argument, too_long, too_many, unknown_argument,
   * wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/waitpoints/create
   */
  create(options?: WaitpointsCreateOptions): Request<data.WaitpointCreated>;

  /**
   * List the waitpoint tokens of the environment, newest first.
   *
   * `GET /api/v1/waitpoints/tokens`
   *
   * Restricted keys are refused: the key needs full access.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, conflicting_arguments, contains_comma, control_character, duplicate_argument,
   * empty, ill_formed_text, invalid_format, not_a_choice, out_of_range, secret_misplaced, too_long,
   * too_many, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/waitpoints/list
   */
  list(options?: WaitpointsListOptions): Request<data.WaitpointTokenPage, "cursor">;

  /**
   * Get a token and its output.
   *
   * `GET /api/v1/waitpoints/tokens/{waitpointId}`
   *
   * Restricted keys are refused: the key needs full access.
   * @param waitpointId Id of the token (`waitpoint_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/waitpoints/retrieve
   */
  retrieve(waitpointId: string, options?: WaitpointsRetrieveOptions): Request<data.WaitpointTokenDetail>;

  /**
   * Block a run until a date. Has a meaning only inside the run itself, which must then suspend.
   *
   * `POST /engine/v1/runs/{runId}/wait/duration`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys are refused: the key needs full access.
   * @param runId Id of the run (`run_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * invalid_format, missing_argument, out_of_range, secret_misplaced, too_long, unknown_argument,
   * wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see server route engine.v1.runs.$runFriendlyId.wait.duration
   */
  waitDuration(runId: string, options: WaitpointsWaitDurationOptions): Request<data.DurationWait>;

  /**
   * Block a run until a token completes. Has a meaning only inside the run itself, which must then
   * suspend.
   *
   * An empty object is sent, so that every HTTP client states the length that the server asks for.
   *
   * `POST /engine/v1/runs/{runId}/waitpoints/tokens/{waitpointId}/wait`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys are refused: the key needs full access.
   * @param runId Id of the run (`run_…`).
   * @param waitpointId Id of the token (`waitpoint_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see server route engine.v1.runs.$runFriendlyId.waitpoints.tokens.$waitpointFriendlyId.wait
   */
  waitFor(runId: string, waitpointId: string, options?: WaitpointsWaitForOptions): Request<data.Success>;
}
