// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";

/** Options of `realtime.subscribe_batch`. */
export interface RealtimeSubscribeBatchOptions {
  /**
   * One column or several to leave out. A token that names columns of its own replaces the list.
   */
  readonly skipColumns?: "baseCostInCents" | "completedAt" | "costInCents" | "delayUntil" | "error" | "expiredAt" | "idempotencyKey" | "isTest" | "metadata" | "metadataType" | "number" | "output" | "outputType" | "payload" | "payloadType" | "queuedAt" | "realtimeStreams" | "runTags" | "startedAt" | "ttl" | "updatedAt" | "usageDurationMs" | ReadonlyArray<"baseCostInCents" | "completedAt" | "costInCents" | "delayUntil" | "error" | "expiredAt" | "idempotencyKey" | "isTest" | "metadata" | "metadataType" | "number" | "output" | "outputType" | "payload" | "payloadType" | "queuedAt" | "realtimeStreams" | "runTags" | "startedAt" | "ttl" | "updatedAt" | "usageDurationMs"> | undefined;
  /**
   * `-1` for the first step, else the last `electric-offset` header.
   */
  readonly offset?: string | undefined;
  /**
   * The last `electric-handle` header; needed unless `offset` is `-1`.
   */
  readonly handle?: string | undefined;
  /**
   * True to wait, about 20 seconds, for the next change.
   */
  readonly live?: boolean | undefined;
  /**
   * The last `electric-cursor` header, on live steps.
   */
  readonly cursor?: string | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `realtime.subscribe_run`. */
export interface RealtimeSubscribeRunOptions {
  /**
   * One column or several to leave out. A token that names columns of its own replaces the list.
   */
  readonly skipColumns?: "baseCostInCents" | "completedAt" | "costInCents" | "delayUntil" | "error" | "expiredAt" | "idempotencyKey" | "isTest" | "metadata" | "metadataType" | "number" | "output" | "outputType" | "payload" | "payloadType" | "queuedAt" | "realtimeStreams" | "runTags" | "startedAt" | "ttl" | "updatedAt" | "usageDurationMs" | ReadonlyArray<"baseCostInCents" | "completedAt" | "costInCents" | "delayUntil" | "error" | "expiredAt" | "idempotencyKey" | "isTest" | "metadata" | "metadataType" | "number" | "output" | "outputType" | "payload" | "payloadType" | "queuedAt" | "realtimeStreams" | "runTags" | "startedAt" | "ttl" | "updatedAt" | "usageDurationMs"> | undefined;
  /**
   * `-1` for the first step, else the last `electric-offset` header.
   */
  readonly offset?: string | undefined;
  /**
   * The last `electric-handle` header; needed unless `offset` is `-1`.
   */
  readonly handle?: string | undefined;
  /**
   * True to wait, about 20 seconds, for the next change.
   */
  readonly live?: boolean | undefined;
  /**
   * The last `electric-cursor` header, on live steps.
   */
  readonly cursor?: string | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `realtime.subscribe_runs`. */
export interface RealtimeSubscribeRunsOptions {
  /**
   * One tag or several; a run must carry every one.
   */
  readonly tags?: string | ReadonlyArray<string> | undefined;
  /**
   * How far back runs are included, as a duration. The server applies 24h and caps it there.
   */
  readonly createdAt?: string | number | undefined;
  /**
   * One column or several to leave out. A token that names columns of its own replaces the list.
   */
  readonly skipColumns?: "baseCostInCents" | "completedAt" | "costInCents" | "delayUntil" | "error" | "expiredAt" | "idempotencyKey" | "isTest" | "metadata" | "metadataType" | "number" | "output" | "outputType" | "payload" | "payloadType" | "queuedAt" | "realtimeStreams" | "runTags" | "startedAt" | "ttl" | "updatedAt" | "usageDurationMs" | ReadonlyArray<"baseCostInCents" | "completedAt" | "costInCents" | "delayUntil" | "error" | "expiredAt" | "idempotencyKey" | "isTest" | "metadata" | "metadataType" | "number" | "output" | "outputType" | "payload" | "payloadType" | "queuedAt" | "realtimeStreams" | "runTags" | "startedAt" | "ttl" | "updatedAt" | "usageDurationMs"> | undefined;
  /**
   * `-1` for the first step, else the last `electric-offset` header.
   */
  readonly offset?: string | undefined;
  /**
   * The last `electric-handle` header; needed unless `offset` is `-1`.
   */
  readonly handle?: string | undefined;
  /**
   * True to wait, about 20 seconds, for the next change.
   */
  readonly live?: boolean | undefined;
  /**
   * The last `electric-cursor` header, on live steps.
   */
  readonly cursor?: string | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Requests of `realtime`. */
export declare class Realtime {
  private constructor();

  /**
   * Follow the runs of a batch, a step at a time.
   *
   * Rows hold statuses of the engine and times without a zone, which are in UTC.
   *
   * `GET /realtime/v1/batches/{batchId}`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `read:batch:{batchId}`,
   * `read:runs`.
   * @param batchId Id of the batch (`batch_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, contains_comma, control_character, dot_segment, duplicate_argument, empty,
   * ill_formed_text, missing_argument, not_a_choice, secret_misplaced, too_long, too_many,
   * unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route realtime.v1.batches.$batchId
   */
  subscribeBatch(batchId: string, options?: RealtimeSubscribeBatchOptions): Request<unknown[]>;

  /**
   * Follow one run, a step at a time.
   *
   * Rows hold statuses of the engine and times without a zone, which are in UTC.
   *
   * `GET /realtime/v1/runs/{runId}`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `read:runs:{runId}`,
   * `read:tasks:{taskIdentifier}`, `read:tags:{tag}`, `read:batch:{batchId}`.
   * @param runId Id of the run (`run_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, contains_comma, control_character, dot_segment, duplicate_argument, empty,
   * ill_formed_text, missing_argument, not_a_choice, secret_misplaced, too_long, too_many,
   * unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route realtime.v1.runs.$runId
   */
  subscribeRun(runId: string, options?: RealtimeSubscribeRunOptions): Request<unknown[]>;

  /**
   * Follow the runs that carry all the given tags, a step at a time.
   *
   * Rows hold statuses of the engine and times without a zone, which are in UTC.
   *
   * `GET /realtime/v1/runs`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `read:runs`, `read:tags`,
   * `read:tags:{tag}`.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, contains_comma, control_character, duplicate_argument, empty, ill_formed_text,
   * invalid_format, missing_argument, not_a_choice, secret_misplaced, too_long, too_many,
   * unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route realtime.v1.runs
   */
  subscribeRuns(options?: RealtimeSubscribeRunsOptions): Request<unknown[]>;
}
