// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as records from "./records.js";
import type * as data from "./data.js";

/** Options of `tasks.batch_trigger_by_id`. */
export interface TasksBatchTriggerByIdOptions {
  /**
   * The runs: 1 to 100.
   */
  readonly items: ReadonlyArray<records.TaskRun>;
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

/** Options of `tasks.batch_trigger_v1`. */
export interface TasksBatchTriggerV1Options {
  /**
   * The runs: 1 to 500.
   */
  readonly items: ReadonlyArray<records.BatchTriggerItem>;
  /**
   * Deduplication key of the batch, at most 2048 characters.
   */
  readonly idempotencyKey?: string | import("../idempotency.js").IdempotencyKey | undefined;
  /**
   * Life of the idempotency key: one number and one of s, m, h, d. The server applies 30 days.
   */
  readonly idempotencyKeyTTL?: string | number | undefined;
  /**
   * The W3C trace context of the caller, stored on the runs.
   */
  readonly traceparent?: string | undefined;
  /**
   * The W3C trace state of the caller.
   */
  readonly tracestate?: string | undefined;
  /**
   * How the server works through the items: `sequential` or `parallel`. Without it the server
   * applies its own default.
   */
  readonly batchProcessingStrategy?: "sequential" | "parallel" | undefined;
  /**
   * Run that the batch belongs to, when triggered from inside a run.
   */
  readonly parentRunId?: string | undefined;
  /**
   * Whether the parent waits for the batch. The server applies false.
   */
  readonly resumeParentOnCompletion?: boolean | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `tasks.batch_trigger_v2`. */
export interface TasksBatchTriggerV2Options {
  /**
   * The runs: 1 to 500.
   */
  readonly items: ReadonlyArray<records.BatchTriggerItem>;
  /**
   * The W3C trace context of the caller, stored on the runs.
   */
  readonly traceparent?: string | undefined;
  /**
   * The W3C trace state of the caller.
   */
  readonly tracestate?: string | undefined;
  /**
   * How the server works through the items: `sequential` or `parallel`. Without it the server
   * applies its own default.
   */
  readonly batchProcessingStrategy?: "sequential" | "parallel" | undefined;
  /**
   * Run that the batch belongs to, when triggered from inside a run.
   */
  readonly parentRunId?: string | undefined;
  /**
   * Whether the parent waits for the batch. The server applies false.
   */
  readonly resumeParentOnCompletion?: boolean | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `tasks.trigger`. */
export interface TasksTriggerOptions {
  /**
   * The W3C trace context of the caller, stored on the run.
   */
  readonly traceparent?: string | undefined;
  /**
   * The W3C trace state of the caller.
   */
  readonly tracestate?: string | undefined;
  /**
   * Stream backend that the run uses, `v1` or `v2`. Without it the server applies its own default.
   */
  readonly realtimeStreamsVersion?: "v1" | "v2" | undefined;
  /**
   * What the task receives: any JSON value, sent byte for byte. Without it the task receives
   * nothing.
   */
  readonly payload?: unknown | undefined;
  /**
   * Run that this one is a child of, when triggered from inside a run. Needs write access to it.
   */
  readonly parentRunId?: string | undefined;
  /**
   * Whether the parent waits for this run. The server applies false.
   */
  readonly resumeParentOnCompletion?: boolean | undefined;
  /**
   * Deduplication key, unique per environment and task, at most 2048 characters. A hit returns the
   * run that exists. Text is sent as it is; a created key also sends `idempotency_key_options`.
   */
  readonly idempotencyKey?: string | import("../idempotency.js").IdempotencyKey | undefined;
  /**
   * Life of the idempotency key: one number and one of s, m, h, d. The server applies 30 days.
   */
  readonly idempotencyKeyTTL?: string | number | undefined;
  /**
   * The key as it was before hashing, and its scope, to be shown in the dashboard.
   */
  readonly idempotencyKeyOptions?: records.IdempotencyKeyOptions | undefined;
  /**
   * When to start: a duration from now or an ISO 8601 date with its offset. A date that has passed
   * means now.
   */
  readonly delay?: string | number | Date | undefined;
  /**
   * How long the run may wait to start before it expires: a duration or whole seconds, 0 for ever.
   * The server applies 10m in development; the cloud caps it at 14 days.
   */
  readonly ttl?: string | number | undefined;
  /**
   * Name of the queue to use instead of the task's own: `NAME` for a custom one, `task/NAME` for
   * the queue of another task, up to 128 of the characters a-z, A-Z, 0-9, _, - and /. A queue that
   * does not exist keeps the run waiting.
   */
  readonly queue?: string | undefined;
  /**
   * Gives each value its own copy of the queue, with its own concurrency.
   */
  readonly concurrencyKey?: string | number | undefined;
  /**
   * One tag or up to 10, each 1 to 128 characters.
   */
  readonly tags?: string | ReadonlyArray<string> | undefined;
  /**
   * Metadata of the run: an object, at most 262144 bytes as JSON.
   */
  readonly metadata?: { readonly [key: string]: unknown } | undefined;
  /**
   * How often the run is attempted at most, 1 or more, instead of the task's own setting.
   */
  readonly maxAttempts?: number | undefined;
  /**
   * Compute seconds that the run may take: 5 or more.
   */
  readonly maxDuration?: number | undefined;
  /**
   * Machine preset, instead of the task's own: `micro`, `small-1x`, `small-2x`, `medium-1x`,
   * `medium-2x`, `large-1x` or `large-2x`.
   */
  readonly machine?: "micro" | "small-1x" | "small-2x" | "medium-1x" | "medium-2x" | "large-1x" | "large-2x" | undefined;
  /**
   * Seconds of head start in the queue, from -2147483 to 2147483.
   */
  readonly priority?: number | undefined;
  /**
   * Region to run in; must be available to the project.
   */
  readonly region?: string | undefined;
  /**
   * Collapses several triggers into one delayed run.
   */
  readonly debounce?: records.Debounce | undefined;
  /**
   * Version of the worker to run on, for example `20250208.1`. A version that does not exist is
   * refused by the server.
   */
  readonly lockToVersion?: string | undefined;
  /**
   * Deployment to run on, by commit or release id, up to 128 characters. `lock_to_version` wins;
   * ignored in development.
   */
  readonly externalDeploymentId?: string | undefined;
  /**
   * Marks the run as a test. The server applies false.
   */
  readonly test?: boolean | undefined;
  /**
   * How the payload is to be read: `application/json` (applied by the server),
   * `application/super+json`, `text/plain` or `application/store`. With anything but JSON the
   * payload must be text.
   */
  readonly payloadType?: "application/json" | "application/super+json" | "text/plain" | "application/store" | undefined;
  /**
   * Bytes of the payload before it was stored elsewhere, from 0, for display.
   */
  readonly payloadSize?: number | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Requests of `tasks`. */
export declare class Tasks {
  private constructor();

  /**
   * Start several runs of one task in one request (oldest form).
   *
   * Give each item an idempotency key wherever a second run would hurt. `batches.create` and
   * `batches.stream_items` take more items.
   *
   * `POST /api/v1/tasks/{taskIdentifier}/batch`
   *
   * Legacy: use `batches.create` instead.
   *
   * Restricted keys need one of the scopes `batchTrigger:tasks:{taskIdentifier}`.
   * @param taskIdentifier Identifier of the task, as declared in code.
   * @throws {InvalidArguments} with one of body_too_large, branch_invalid, branch_not_applicable,
   * branch_required, branch_too_long, conflicting_arguments, control_character, dot_segment,
   * duplicate_argument, empty, header_value, ill_formed_text, invalid_format, invalid_json,
   * missing_argument, not_a_choice, out_of_range, secret_misplaced, too_long, too_many,
   * unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/tasks/trigger-batch
   */
  batchTriggerById(taskIdentifier: string, options: TasksBatchTriggerByIdOptions): Request<data.BatchRunIds>;

  /**
   * Start runs of several tasks in one request; the answer names the runs (older form).
   *
   * Current clients use `batches.create` and `batches.stream_items`.
   *
   * `POST /api/v1/tasks/batch`
   *
   * Legacy: use `batches.create` instead.
   *
   * Restricted keys and public access tokens need one of the scopes
   * `batchTrigger:tasks:{taskIdentifier}`.
   * @throws {InvalidArguments} with one of body_too_large, branch_invalid, branch_not_applicable,
   * branch_required, branch_too_long, conflicting_arguments, control_character, duplicate_argument,
   * empty, header_value, ill_formed_text, invalid_format, invalid_json, missing_argument,
   * not_a_choice, out_of_range, too_long, too_many, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/management/tasks/batch-trigger
   */
  batchTriggerV1(options: TasksBatchTriggerV1Options): Request<data.BatchRuns>;

  /**
   * Start runs of several tasks in one request; the runs are created after the answer.
   *
   * The server has no key for the whole batch here: give each item its own wherever a second run
   * would hurt.
   *
   * `POST /api/v2/tasks/batch`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes
   * `batchTrigger:tasks:{taskIdentifier}`.
   * @throws {InvalidArguments} with one of body_too_large, branch_invalid, branch_not_applicable,
   * branch_required, branch_too_long, conflicting_arguments, control_character, duplicate_argument,
   * empty, header_value, ill_formed_text, invalid_format, invalid_json, missing_argument,
   * not_a_choice, out_of_range, too_long, too_many, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v2.tasks.batch
   */
  batchTriggerV2(options: TasksBatchTriggerV2Options): Request<data.BatchAccepted>;

  /**
   * Start one run of a task.
   *
   * The task is not looked up: an unknown one gives a run that waits. Give an idempotency key
   * wherever a second run would hurt, and keep it through every retry; the server has no other
   * protection.
   *
   * `POST /api/v1/tasks/{taskIdentifier}/trigger`
   *
   * Restricted keys and public access tokens need one of the scopes
   * `trigger:tasks:{taskIdentifier}`.
   * @param taskIdentifier Identifier of the task, as declared in code.
   * @throws {InvalidArguments} with one of body_too_large, branch_invalid, branch_not_applicable,
   * branch_required, branch_too_long, conflicting_arguments, control_character, dot_segment,
   * duplicate_argument, empty, header_value, ill_formed_text, invalid_format, invalid_json,
   * missing_argument, not_a_choice, out_of_range, secret_misplaced, too_long, too_many,
   * unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/management/tasks/trigger
   */
  trigger(taskIdentifier: string, options?: TasksTriggerOptions): Request<data.TriggerReply>;
}
