// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type { EnvironmentInput } from "../connection.js";
import type * as records from "./records.js";
import type * as data from "./data.js";

/** Options of `runs.add_tags`. */
export interface RunsAddTagsOptions {
  /**
   * One tag or up to 10, each 1 to 128 characters.
   */
  readonly tags: string | ReadonlyArray<string>;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `runs.cancel`. */
export interface RunsCancelOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `runs.get_metadata`. */
export interface RunsGetMetadataOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `runs.get_result`. */
export interface RunsGetResultOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `runs.list`. */
export interface RunsListOptions {
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
   * One status or several.
   */
  readonly status?: "CANCELED" | "COMPLETED" | "CRASHED" | "DELAYED" | "DEQUEUED" | "EXECUTING" | "EXPIRED" | "FAILED" | "FROZEN" | "INTERRUPTED" | "PENDING_VERSION" | "QUEUED" | "REATTEMPTING" | "SYSTEM_FAILURE" | "TIMED_OUT" | "WAITING" | "WAITING_FOR_DEPLOY" | ReadonlyArray<"CANCELED" | "COMPLETED" | "CRASHED" | "DELAYED" | "DEQUEUED" | "EXECUTING" | "EXPIRED" | "FAILED" | "FROZEN" | "INTERRUPTED" | "PENDING_VERSION" | "QUEUED" | "REATTEMPTING" | "SYSTEM_FAILURE" | "TIMED_OUT" | "WAITING" | "WAITING_FOR_DEPLOY"> | undefined;
  /**
   * One task identifier or several.
   */
  readonly taskIdentifier?: string | ReadonlyArray<string> | undefined;
  /**
   * One worker version or several.
   */
  readonly version?: string | ReadonlyArray<string> | undefined;
  /**
   * One tag or several; a run matches when it carries any of them.
   */
  readonly tag?: string | ReadonlyArray<string> | undefined;
  /**
   * Runs touched by this bulk action.
   */
  readonly bulkAction?: string | undefined;
  /**
   * Runs started by this schedule.
   */
  readonly schedule?: string | undefined;
  /**
   * Runs with this error (`error_…`).
   */
  readonly error?: string | undefined;
  /**
   * Only test runs, or none. Without it both are listed.
   */
  readonly isTest?: boolean | undefined;
  /**
   * Created at this instant or later. Without any time filter the server lists the last 7 days.
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
   * Runs of this batch.
   */
  readonly batch?: string | undefined;
  /**
   * One queue or several: `task/NAME` for a task's own queue, `NAME` for a custom one.
   */
  readonly queue?: string | ReadonlyArray<string> | undefined;
  /**
   * One machine preset or several.
   */
  readonly machine?: "micro" | "small-1x" | "small-2x" | "medium-1x" | "medium-2x" | "large-1x" | "large-2x" | ReadonlyArray<"micro" | "small-1x" | "small-2x" | "medium-1x" | "medium-2x" | "large-1x" | "large-2x"> | undefined;
  /**
   * One region or several.
   */
  readonly region?: string | ReadonlyArray<string> | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `runs.list_events`. */
export interface RunsListEventsOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `runs.list_for_project`. */
export interface RunsListForProjectOptions {
  /**
   * Project; taken from the connection unless given.
   */
  readonly projectRef?: string | undefined;
  /**
   * Environment; taken from the connection unless given. Only one can be listed at a time.
   */
  readonly environment?: EnvironmentInput | undefined;
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
   * One status or several.
   */
  readonly status?: "CANCELED" | "COMPLETED" | "CRASHED" | "DELAYED" | "DEQUEUED" | "EXECUTING" | "EXPIRED" | "FAILED" | "FROZEN" | "INTERRUPTED" | "PENDING_VERSION" | "QUEUED" | "REATTEMPTING" | "SYSTEM_FAILURE" | "TIMED_OUT" | "WAITING" | "WAITING_FOR_DEPLOY" | ReadonlyArray<"CANCELED" | "COMPLETED" | "CRASHED" | "DELAYED" | "DEQUEUED" | "EXECUTING" | "EXPIRED" | "FAILED" | "FROZEN" | "INTERRUPTED" | "PENDING_VERSION" | "QUEUED" | "REATTEMPTING" | "SYSTEM_FAILURE" | "TIMED_OUT" | "WAITING" | "WAITING_FOR_DEPLOY"> | undefined;
  /**
   * One task identifier or several.
   */
  readonly taskIdentifier?: string | ReadonlyArray<string> | undefined;
  /**
   * One worker version or several.
   */
  readonly version?: string | ReadonlyArray<string> | undefined;
  /**
   * One tag or several; a run matches when it carries any of them.
   */
  readonly tag?: string | ReadonlyArray<string> | undefined;
  /**
   * Runs touched by this bulk action.
   */
  readonly bulkAction?: string | undefined;
  /**
   * Runs started by this schedule.
   */
  readonly schedule?: string | undefined;
  /**
   * Runs with this error (`error_…`).
   */
  readonly error?: string | undefined;
  /**
   * Only test runs, or none. Without it both are listed.
   */
  readonly isTest?: boolean | undefined;
  /**
   * Created at this instant or later. Without any time filter the server lists the last 7 days.
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
   * Runs of this batch.
   */
  readonly batch?: string | undefined;
  /**
   * One queue or several: `task/NAME` for a task's own queue, `NAME` for a custom one.
   */
  readonly queue?: string | ReadonlyArray<string> | undefined;
  /**
   * One machine preset or several.
   */
  readonly machine?: "micro" | "small-1x" | "small-2x" | "medium-1x" | "medium-2x" | "large-1x" | "large-2x" | ReadonlyArray<"micro" | "small-1x" | "small-2x" | "medium-1x" | "medium-2x" | "large-1x" | "large-2x"> | undefined;
  /**
   * One region or several.
   */
  readonly region?: string | ReadonlyArray<string> | undefined;
}

/** Options of `runs.replay`. */
export interface RunsReplayOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `runs.reschedule`. */
export interface RunsRescheduleOptions {
  /**
   * When to start: a duration from now or an ISO 8601 date with its offset. A date that has passed
   * is refused by the server.
   */
  readonly delay: string | number | Date;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `runs.retrieve`. */
export interface RunsRetrieveOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `runs.retrieve_span`. */
export interface RunsRetrieveSpanOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `runs.retrieve_trace`. */
export interface RunsRetrieveTraceOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `runs.update_metadata`. */
export interface RunsUpdateMetadataOptions {
  /**
   * The whole new metadata: an object, at most 262144 bytes as JSON. Excludes `operations`.
   */
  readonly metadata?: { readonly [key: string]: unknown } | undefined;
  /**
   * Changes to this run, each with a `type`: set, delete, append, remove, increment or update.
   */
  readonly operations?: ReadonlyArray<records.SetKey | records.DeleteKey | records.AppendToKey | records.RemoveFromKey | records.IncrementKey | records.ReplaceAll> | undefined;
  /**
   * Changes to the parent run, applied later; to the run itself when it has none.
   */
  readonly parentOperations?: ReadonlyArray<records.SetKey | records.DeleteKey | records.AppendToKey | records.RemoveFromKey | records.IncrementKey | records.ReplaceAll> | undefined;
  /**
   * Changes to the root run, applied later; to the run itself when it has none.
   */
  readonly rootOperations?: ReadonlyArray<records.SetKey | records.DeleteKey | records.AppendToKey | records.RemoveFromKey | records.IncrementKey | records.ReplaceAll> | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Requests of `runs`. */
export declare class Runs {
  private constructor();

  /**
   * Add tags to a run. Tags that it carries already are not added twice; a run holds at most 10.
   *
   * `POST /api/v1/runs/{runId}/tags`
   *
   * Restricted keys are refused: the key needs full access.
   * @param runId Id of the run (`run_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * invalid_format, missing_argument, secret_misplaced, too_long, too_many, unknown_argument,
   * wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/runs/add-tags
   */
  addTags(runId: string, options: RunsAddTagsOptions): Request<data.TagsReply>;

  /**
   * Cancel a run that has not finished. A finished run stays as it is, and the answer is the same.
   *
   * `POST /api/v2/runs/{runId}/cancel`
   *
   * Restricted keys and public access tokens need one of the scopes `write:runs:{runId}`,
   * `write:tasks:{taskIdentifier}`.
   * @param runId Id of the run (`run_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/management/runs/cancel
   */
  cancel(runId: string, options?: RunsCancelOptions): Request<data.IdReply>;

  /**
   * Get the metadata of a run as it is stored: as text.
   *
   * `GET /api/v1/runs/{runId}/metadata`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys are refused: the key needs full access.
   * @param runId Id of the run (`run_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see server route api.v1.runs.$runId.metadata
   */
  getMetadata(runId: string, options?: RunsGetMetadataOptions): Request<data.StoredMetadata>;

  /**
   * Get the result of a finished run.
   *
   * Current runs store a result here only when they were canceled; others answer 404. Use
   * `runs.retrieve`.
   *
   * `GET /api/v1/runs/{runId}/result`
   *
   * Restricted keys are refused: the key needs full access.
   * @param runId Id of the run (`run_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/runs/retrieve-result
   */
  getResult(runId: string, options?: RunsGetResultOptions): Request<data.RunResult>;

  /**
   * List the runs of the environment, newest first.
   *
   * Served from a store that lags a little: a run just triggered may be missing. Without `from`,
   * `to` or `period` only the last 7 days are listed.
   *
   * `GET /api/v1/runs`
   *
   * Restricted keys and public access tokens need one of the scopes `read:runs`, `read:tasks`,
   * `read:tasks:{taskIdentifier}`.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, conflicting_arguments, contains_comma, control_character, duplicate_argument,
   * empty, ill_formed_text, invalid_format, not_a_choice, out_of_range, secret_misplaced, too_long,
   * too_many, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/management/runs/list
   */
  list(options?: RunsListOptions): Request<data.RunPage, "cursor">;

  /**
   * List the log lines and spans of a run, without their tree.
   *
   * `GET /api/v1/runs/{runId}/events`
   *
   * Restricted keys and public access tokens need one of the scopes `read:runs:{runId}`,
   * `read:tasks:{taskIdentifier}`, `read:tags:{tag}`, `read:batch:{batchId}`.
   * @param runId Id of the run (`run_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/management/runs/retrieve-events
   */
  listEvents(runId: string, options?: RunsListEventsOptions): Request<data.RunEvents>;

  /**
   * List runs of one environment of a project, with a user's token.
   *
   * `GET /api/v1/projects/{projectRef}/runs`
   * @throws {InvalidArguments} with one of conflicting_arguments, contains_comma,
   * control_character, duplicate_argument, empty, environment_conflict, environment_required,
   * environment_unknown, ill_formed_text, invalid_format, not_a_choice, out_of_range,
   * project_ref_invalid, project_ref_required, secret_misplaced, too_long, too_many,
   * unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see https://trigger.dev/docs/management/runs/list
   */
  listForProject(options?: RunsListForProjectOptions): Request<data.RunPage, "cursor">;

  /**
   * Start a new run with the payload and options of an existing one.
   *
   * Every call starts another run; the server has no key to prevent it.
   *
   * `POST /api/v1/runs/{runId}/replay`
   *
   * Restricted keys need one of the scopes `write:runs:{runId}`, `write:tasks:{taskIdentifier}`.
   * @param runId Id of the run to replay (`run_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/runs/replay
   */
  replay(runId: string, options?: RunsReplayOptions): Request<data.IdReply>;

  /**
   * Change when a delayed run starts. A run that is not delayed any more is refused by the server.
   *
   * `POST /api/v1/runs/{runId}/reschedule`
   *
   * Restricted keys are refused: the key needs full access.
   * @param runId Id of the run (`run_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * invalid_format, missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/runs/reschedule
   */
  reschedule(runId: string, options: RunsRescheduleOptions): Request<data.Run>;

  /**
   * Get one run with payload, output, error, schedule and related runs.
   *
   * Large payloads and outputs come as `payloadPresignedUrl` and `outputPresignedUrl` instead.
   * Right after a trigger the answer may be 404 for a moment.
   *
   * `GET /api/v3/runs/{runId}`
   *
   * Restricted keys and public access tokens need one of the scopes `read:runs:{runId}`,
   * `read:tasks:{taskIdentifier}`, `read:tags:{tag}`, `read:batch:{batchId}`.
   * @param runId Id of the run (`run_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/management/runs/retrieve
   */
  retrieve(runId: string, options?: RunsRetrieveOptions): Request<data.Run>;

  /**
   * Get one span of a run, with the use of the model where it stands for one.
   *
   * `GET /api/v1/runs/{runId}/spans/{spanId}`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `read:runs:{runId}`,
   * `read:tasks:{taskIdentifier}`, `read:tags:{tag}`, `read:batch:{batchId}`.
   * @param runId Id of the run (`run_…`).
   * @param spanId Id of the span.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.runs.$runId.spans.$spanId
   */
  retrieveSpan(runId: string, spanId: string, options?: RunsRetrieveSpanOptions): Request<data.SpanDetails>;

  /**
   * Get the trace of a run as a tree of spans.
   *
   * `GET /api/v1/runs/{runId}/trace`
   *
   * Restricted keys and public access tokens need one of the scopes `read:runs:{runId}`,
   * `read:tasks:{taskIdentifier}`, `read:tags:{tag}`, `read:batch:{batchId}`.
   * @param runId Id of the run (`run_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/management/runs/retrieve-trace
   */
  retrieveTrace(runId: string, options?: RunsRetrieveTraceOptions): Request<data.TraceReply>;

  /**
   * Replace the metadata of a run, or apply changes to it, its parent and its root run.
   *
   * Appending and incrementing act every time, so a repeated request is not safe.
   *
   * `PUT /api/v1/runs/{runId}/metadata`
   *
   * Restricted keys are refused: the key needs full access.
   * @param runId Id of the run (`run_…`).
   * @throws {InvalidArguments} with one of body_too_large, branch_invalid, branch_not_applicable,
   * branch_required, branch_too_long, conflicting_arguments, control_character, dot_segment,
   * duplicate_argument, empty, ill_formed_text, invalid_format, invalid_json, missing_argument,
   * not_a_choice, nothing_to_do, out_of_range, secret_misplaced, too_long, too_many,
   * unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/runs/update-metadata
   */
  updateMetadata(runId: string, options?: RunsUpdateMetadataOptions): Request<data.MetadataReply>;
}
