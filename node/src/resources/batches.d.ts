// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as records from "./records.js";
import type * as data from "./data.js";

/** Options of `batches.create`. */
export interface BatchesCreateOptions {
  /**
   * Number of items that will be streamed: 1 to 1000.
   */
  readonly runCount: number;
  /**
   * The W3C trace context of the caller, stored on the runs.
   */
  readonly traceparent?: string | undefined;
  /**
   * The W3C trace state of the caller.
   */
  readonly tracestate?: string | undefined;
  /**
   * Stream backend that the runs use, `v1` or `v2`. Without it the server applies its own default.
   */
  readonly realtimeStreamsVersion?: "v1" | "v2" | undefined;
  /**
   * The distinct tasks of the batch. Credentials that are limited to some tasks need it.
   */
  readonly taskIdentifiers?: ReadonlyArray<string> | undefined;
  /**
   * Run that the batch belongs to, when triggered from inside a run.
   */
  readonly parentRunId?: string | undefined;
  /**
   * Whether the parent waits for the batch; it is blocked at once. The server applies false.
   */
  readonly resumeParentOnCompletion?: boolean | undefined;
  /**
   * Deduplication key of the batch, unique per environment, at most 2048 characters. Text is sent
   * as it is; a created key also sends `idempotency_key_options`.
   */
  readonly idempotencyKey?: string | import("../idempotency.js").IdempotencyKey | undefined;
  /**
   * The key as it was before hashing, and its scope.
   */
  readonly idempotencyKeyOptions?: records.IdempotencyKeyOptions | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `batches.get_results`. */
export interface BatchesGetResultsOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `batches.retrieve`. */
export interface BatchesRetrieveOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `batches.retrieve_v2`. */
export interface BatchesRetrieveV2Options {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `batches.stream_items`. */
export interface BatchesStreamItemsOptions {
  /**
   * The items: 1 to 1000.
   */
  readonly items: ReadonlyArray<records.BatchItem>;
  /**
   * The W3C trace context of the caller, stored on the runs.
   */
  readonly traceparent?: string | undefined;
  /**
   * The W3C trace state of the caller.
   */
  readonly tracestate?: string | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Requests of `batches`. */
export declare class Batches {
  private constructor();

  /**
   * Open a batch of a known size (first of two phases).
   *
   * A second call with the same idempotency key is refused with 422, so it protects against a
   * second batch but does not return the first.
   *
   * `POST /api/v3/batches`
   *
   * Restricted keys and public access tokens need one of the scopes
   * `batchTrigger:tasks:{taskIdentifier}`, `batchTrigger:batch`, `batchTrigger:tasks`.
   * @throws {InvalidArguments} with one of body_too_large, branch_invalid, branch_not_applicable,
   * branch_required, branch_too_long, conflicting_arguments, control_character, duplicate_argument,
   * empty, header_value, ill_formed_text, missing_argument, not_a_choice, out_of_range, too_long,
   * too_many, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/triggering#batch-trigger
   */
  create(options: BatchesCreateOptions): Request<data.BatchCreated>;

  /**
   * Get the results of the finished runs of a batch.
   *
   * Only runs with a stored result appear, and current runs store one only when they were canceled.
   *
   * `GET /api/v1/batches/{batchId}/results`
   *
   * Restricted keys are refused: the key needs full access.
   * @param batchId Id of the batch (`batch_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/batches/retrieve-results
   */
  getResults(batchId: string, options?: BatchesGetResultsOptions): Request<data.BatchResults>;

  /**
   * Get the state of a batch, with errors beside its runs.
   *
   * `GET /api/v1/batches/{batchId}`
   *
   * Restricted keys and public access tokens need one of the scopes `read:batch:{batchId}`,
   * `read:runs`.
   * @param batchId Id of the batch (`batch_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/management/batches/retrieve
   */
  retrieve(batchId: string, options?: BatchesRetrieveOptions): Request<data.Batch>;

  /**
   * Get the state of a batch, with errors grouped under `processing`.
   *
   * `GET /api/v2/batches/{batchId}`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `read:batch:{batchId}`,
   * `read:runs`.
   * @param batchId Id of the batch (`batch_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v2.batches.$batchId
   */
  retrieveV2(batchId: string, options?: BatchesRetrieveV2Options): Request<data.BatchState>;

  /**
   * Send the items of an open batch and seal it (second of two phases).
   *
   * Items are deduplicated by index: sending everything again is safe, and is what to do when the
   * answer says `sealed: false` or never came.
   *
   * `POST /api/v3/batches/{batchId}/items`
   *
   * Restricted keys and public access tokens need one of the scopes `write:batch:{batchId}`,
   * `batchTrigger:tasks:{taskIdentifier}`.
   * @param batchId Id of the batch, from `batches.create`.
   * @throws {InvalidArguments} with one of body_too_large, branch_invalid, branch_not_applicable,
   * branch_required, branch_too_long, conflicting_arguments, control_character, dot_segment,
   * duplicate_argument, empty, header_value, ill_formed_text, invalid_format, invalid_json,
   * missing_argument, not_a_choice, out_of_range, secret_misplaced, too_long, too_many,
   * unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/triggering#batch-trigger
   */
  streamItems(batchId: string, options: BatchesStreamItemsOptions): Request<data.BatchItemsReply>;
}
