// Generated from the core's table of operations by `make generate`; do not edit.

/**
 * Appends to the list under a key of the metadata.
 */
export interface AppendToKey {
  /** Tells this record from its alternatives. */
  readonly type: "append";
  /**
   * A key, or a path that begins with `$.`.
   */
  readonly key: string;
  /**
   * Any JSON value.
   */
  readonly value: unknown;
}

/**
 * One item of a batch: a task, its payload and the same options that a single trigger takes.
 */
export interface BatchItem {
  /**
   * Identifier of the task, as declared in code.
   */
  readonly task: string;
  /**
   * Position in the batch from 0, also the deduplication key of the item. We apply the place in the
   * list.
   */
  readonly index?: number | undefined;
  /**
   * What the task receives: any JSON value. We declare text as `text/plain` unless `payload_type`
   * is given, since the server would parse it as JSON otherwise.
   */
  readonly payload?: unknown | undefined;
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
  readonly idempotencyKeyOptions?: IdempotencyKeyOptions | undefined;
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
  readonly debounce?: Debounce | undefined;
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
}

/**
 * One run of a batch: a task, its payload and the same options that a single trigger takes.
 */
export interface BatchTriggerItem {
  /**
   * Identifier of the task, as declared in code.
   */
  readonly task: string;
  /**
   * What the task receives: any JSON value.
   */
  readonly payload?: unknown | undefined;
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
  readonly idempotencyKeyOptions?: IdempotencyKeyOptions | undefined;
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
  readonly debounce?: Debounce | undefined;
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
}

/**
 * Chooses runs; at least one field. Without any time the server takes the last 7 days.
 */
export interface BulkFilter {
  /**
   * One status or several, of the current vocabulary.
   */
  readonly status?: "PENDING_VERSION" | "QUEUED" | "DEQUEUED" | "EXECUTING" | "WAITING" | "COMPLETED" | "CANCELED" | "FAILED" | "CRASHED" | "SYSTEM_FAILURE" | "DELAYED" | "EXPIRED" | "TIMED_OUT" | ReadonlyArray<"PENDING_VERSION" | "QUEUED" | "DEQUEUED" | "EXECUTING" | "WAITING" | "COMPLETED" | "CANCELED" | "FAILED" | "CRASHED" | "SYSTEM_FAILURE" | "DELAYED" | "EXPIRED" | "TIMED_OUT"> | undefined;
  /**
   * One task identifier or several.
   */
  readonly taskIdentifier?: string | ReadonlyArray<string> | undefined;
  /**
   * One worker version or several.
   */
  readonly version?: string | ReadonlyArray<string> | undefined;
  /**
   * Created at this instant or later.
   */
  readonly from?: number | string | Date | undefined;
  /**
   * Created at this instant or earlier.
   */
  readonly to?: number | string | Date | undefined;
  /**
   * Window back from now, such as `7d`; excludes `from` and `to`.
   */
  readonly period?: string | number | undefined;
  /**
   * Runs touched by this bulk action.
   */
  readonly bulkAction?: string | undefined;
  /**
   * One tag or several; a run matches when it carries any of them.
   */
  readonly tag?: string | ReadonlyArray<string> | undefined;
  /**
   * Runs started by this schedule.
   */
  readonly schedule?: string | undefined;
  /**
   * Only test runs, or none. Without it both are chosen.
   */
  readonly isTest?: boolean | undefined;
  /**
   * Runs of this batch.
   */
  readonly batch?: string | undefined;
  /**
   * Queues: a list of `queue_type` and `name`.
   */
  readonly queue?: ReadonlyArray<BulkQueue> | undefined;
  /**
   * One machine preset or several.
   */
  readonly machine?: "micro" | "small-1x" | "small-2x" | "medium-1x" | "medium-2x" | "large-1x" | "large-2x" | ReadonlyArray<"micro" | "small-1x" | "small-2x" | "medium-1x" | "medium-2x" | "large-1x" | "large-2x"> | undefined;
  /**
   * One region or several.
   */
  readonly region?: string | ReadonlyArray<string> | undefined;
}

/**
 * A queue by its type and name.
 */
export interface BulkQueue {
  /**
   * How to read `name`: `task` or `custom`.
   */
  readonly queueType: "task" | "custom";
  /**
   * Task identifier or name of a custom queue.
   */
  readonly name: string;
}

/**
 * Collapses several triggers of a task into one delayed run.
 */
export interface Debounce {
  /**
   * Debounce key, scoped to the task. At most 512 characters.
   */
  readonly key: string;
  /**
   * Quiet time as a duration of 1 second at least; every further trigger pushes the run back by it.
   */
  readonly delay: string | number;
  /**
   * Which trigger supplies the data: `leading` (the first) or `trailing` (the last). The server
   * applies `leading`.
   */
  readonly mode?: "leading" | "trailing" | undefined;
  /**
   * Longest total push-back as a duration from the first trigger; must be longer than `delay`.
   */
  readonly maxDelay?: string | number | undefined;
}

/**
 * Deletes one key of the metadata.
 */
export interface DeleteKey {
  /** Tells this record from its alternatives. */
  readonly type: "delete";
  /**
   * A key, or a path that begins with `$.`.
   */
  readonly key: string;
}

/**
 * What Git knows about a branch.
 */
export interface GitMeta {
  /**
   * Who hosts the repository, such as `github`.
   */
  readonly provider?: string | undefined;
  /**
   * Where the data comes from: `trigger_github_app`, `github_actions` or `local`.
   */
  readonly source?: "trigger_github_app" | "github_actions" | "local" | undefined;
  /**
   * GitHub user who started it.
   */
  readonly ghUsername?: string | undefined;
  /**
   * Address of the user's picture.
   */
  readonly ghUserAvatarUrl?: string | undefined;
  /**
   * Author of the commit.
   */
  readonly commitAuthorName?: string | undefined;
  /**
   * Message of the commit.
   */
  readonly commitMessage?: string | undefined;
  /**
   * Branch or tag of the commit.
   */
  readonly commitRef?: string | undefined;
  /**
   * Hash of the commit.
   */
  readonly commitSha?: string | undefined;
  /**
   * Whether there were changes beyond the commit. Unknown unless given.
   */
  readonly dirty?: boolean | undefined;
  /**
   * Address of the repository.
   */
  readonly remoteUrl?: string | undefined;
  /**
   * Number of the pull request, from 1.
   */
  readonly pullRequestNumber?: number | undefined;
  /**
   * Title of the pull request.
   */
  readonly pullRequestTitle?: string | undefined;
  /**
   * Where the pull request stands: `open`, `closed` or `merged`.
   */
  readonly pullRequestState?: "open" | "closed" | "merged" | undefined;
}

/**
 * An idempotency key as the caller wrote it, shown in the dashboard.
 */
export interface IdempotencyKeyOptions {
  /**
   * The key before hashing.
   */
  readonly key: string;
  /**
   * Scope it was made for: `run`, `attempt` or `global`.
   */
  readonly scope: "run" | "attempt" | "global";
}

/**
 * Adds to the number under a key of the metadata.
 */
export interface IncrementKey {
  /** Tells this record from its alternatives. */
  readonly type: "increment";
  /**
   * A key, or a path that begins with `$.`.
   */
  readonly key: string;
  /**
   * The amount; may be negative.
   */
  readonly value: number;
}

/**
 * Who set the variables: an integration.
 */
export interface IntegrationSource {
  /** Tells this record from its alternatives. */
  readonly type: "integration";
  /**
   * Name of the integration.
   */
  readonly integration: string;
}

/**
 * Removes a value from the list under a key of the metadata.
 */
export interface RemoveFromKey {
  /** Tells this record from its alternatives. */
  readonly type: "remove";
  /**
   * A key, or a path that begins with `$.`.
   */
  readonly key: string;
  /**
   * Any JSON value.
   */
  readonly value: unknown;
}

/**
 * Replaces the whole metadata.
 */
export interface ReplaceAll {
  /** Tells this record from its alternatives. */
  readonly type: "update";
  /**
   * The new metadata: an object, at most 262144 bytes as JSON.
   */
  readonly value: { readonly [key: string]: unknown };
}

/**
 * How the runs of a session are triggered.
 */
export interface SessionTriggerConfig {
  /**
   * What the payload of every run begins with: an object.
   */
  readonly basePayload: { readonly [key: string]: unknown };
  /**
   * Machine preset, instead of the task's own: `micro`, `small-1x`, `small-2x`, `medium-1x`,
   * `medium-2x`, `large-1x` or `large-2x`.
   */
  readonly machine?: "micro" | "small-1x" | "small-2x" | "medium-1x" | "medium-2x" | "large-1x" | "large-2x" | undefined;
  /**
   * Name of the queue to use instead of the task's own: up to 128 of the characters a-z, A-Z, 0-9,
   * _, - and /.
   */
  readonly queue?: string | undefined;
  /**
   * Tags of every run: up to 5, each 1 to 128 characters.
   */
  readonly tags?: ReadonlyArray<string> | undefined;
  /**
   * How often a run is attempted at most: 1 to 10.
   */
  readonly maxAttempts?: number | undefined;
  /**
   * Compute seconds that a run may take: 5 or more; the server raises anything smaller to 5.
   */
  readonly maxDuration?: number | undefined;
  /**
   * Version of the worker to run on, for example `20250208.1`.
   */
  readonly lockToVersion?: string | undefined;
  /**
   * Region to run in; must be available to the project.
   */
  readonly region?: string | undefined;
  /**
   * Seconds that a run waits for input before it gives way: 1 to 3600.
   */
  readonly idleTimeoutInSeconds?: number | undefined;
}

/**
 * Sets one key of the metadata.
 */
export interface SetKey {
  /** Tells this record from its alternatives. */
  readonly type: "set";
  /**
   * A key, or a path that begins with `$.`.
   */
  readonly key: string;
  /**
   * Any JSON value.
   */
  readonly value: unknown;
}

/**
 * One run of a task: its payload and the same options that a single trigger takes.
 */
export interface TaskRun {
  /**
   * What the task receives: any JSON value.
   */
  readonly payload?: unknown | undefined;
  /**
   * Run that this one is a child of, when triggered from inside a run.
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
  readonly idempotencyKeyOptions?: IdempotencyKeyOptions | undefined;
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
  readonly debounce?: Debounce | undefined;
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
}

/**
 * Who set the variables: a user.
 */
export interface UserSource {
  /** Tells this record from its alternatives. */
  readonly type: "user";
  /**
   * Id of the user.
   */
  readonly userId: string;
}
