//! What replies about runs hold.
//!
//! Lives here: their declarations.

use crate::data::{Again, Date, Json, Nullable, Number, Other, Page, SecretText, data, one_of, words};
use crate::operation::shared_fields;
use crate::operations::shared::data::CursorPagination;

words! {
    /// Status of a run, of either vocabulary. Requests of this library ask for the current one.
    RunStatus {
        /// Waits for a deployment that has the task.
        PendingVersion "PENDING_VERSION" => Waiting;
        /// Waits for its delay to pass.
        Delayed "DELAYED" => Waiting;
        /// Waits in its queue.
        Queued "QUEUED" => Waiting;
        /// Taken out of its queue, about to start.
        Dequeued "DEQUEUED" => Running;
        /// Runs.
        Executing "EXECUTING" => Running;
        /// Paused until something that it waits for happens.
        Waiting "WAITING" => Paused;
        /// Finished successfully.
        Completed "COMPLETED" => Succeeded;
        /// Finished: canceled.
        Canceled "CANCELED" => Stopped;
        /// Finished: failed.
        Failed "FAILED" => Failed;
        /// Finished: its process crashed.
        Crashed "CRASHED" => Failed;
        /// Finished: the platform failed.
        SystemFailure "SYSTEM_FAILURE" => Failed;
        /// Finished: did not start in time.
        Expired "EXPIRED" => Failed;
        /// Finished: took longer than it may.
        TimedOut "TIMED_OUT" => Failed;
        /// Older vocabulary: waits for a deployment.
        WaitingForDeploy "WAITING_FOR_DEPLOY" => Waiting;
        /// Older vocabulary: failed and is tried again.
        Reattempting "REATTEMPTING" => Running;
        /// Older vocabulary: paused.
        Frozen "FROZEN" => Paused;
        /// Older vocabulary, finished: interrupted.
        Interrupted "INTERRUPTED" => Failed;
    }
}

words! {
    /// Status of a run in the engine's own words, as spans and the rows of subscriptions hold it.
    EngineRunStatus {
        /// Waits for its delay to pass.
        Delayed "DELAYED" => Waiting;
        /// Waits for a deployment that has the task.
        PendingVersion "PENDING_VERSION" => Waiting;
        /// Retired engine: waits for a deployment.
        WaitingForDeploy "WAITING_FOR_DEPLOY" => Waiting;
        /// Waits in its queue.
        Pending "PENDING" => Waiting;
        /// Taken out of its queue, about to start.
        Dequeued "DEQUEUED" => Running;
        /// Runs.
        Executing "EXECUTING" => Running;
        /// Failed and is tried again.
        RetryingAfterFailure "RETRYING_AFTER_FAILURE" => Running;
        /// Paused until something that it waits for happens.
        WaitingToResume "WAITING_TO_RESUME" => Paused;
        /// Retired engine: paused.
        Paused "PAUSED" => Paused;
        /// Finished successfully.
        CompletedSuccessfully "COMPLETED_SUCCESSFULLY" => Succeeded;
        /// Finished: failed.
        CompletedWithErrors "COMPLETED_WITH_ERRORS" => Failed;
        /// Finished: interrupted.
        Interrupted "INTERRUPTED" => Failed;
        /// Finished: canceled.
        Canceled "CANCELED" => Stopped;
        /// Finished: its process crashed.
        Crashed "CRASHED" => Failed;
        /// Finished: the platform failed.
        SystemFailure "SYSTEM_FAILURE" => Failed;
        /// Finished: did not start in time.
        Expired "EXPIRED" => Failed;
        /// Finished: took longer than it may.
        TimedOut "TIMED_OUT" => Failed;
    }
}

words! {
    /// How a run was triggered.
    TriggerFunction {
        /// By a single trigger.
        Trigger "trigger";
        /// By a parent that waits for it.
        TriggerAndWait "triggerAndWait";
        /// By a batch.
        BatchTrigger "batchTrigger";
        /// By a batch that a parent waits for.
        BatchTriggerAndWait "batchTriggerAndWait";
    }
}

shared_fields! { $ run_fields {
    /// Run id (`run_…`).
    id "id": String;
    /// Status.
    status "status": RunStatus;
    /// Task that the run executes.
    task_identifier "taskIdentifier": String;
    /// Idempotency key: in lists as it was sent, on a single run as the user wrote it.
    idempotency_key "idempotencyKey" optional: String;
    /// Worker version that the run executed on or is locked to.
    version "version" optional: String;
    /// Waits to start. Use `status` to see whether a run has ended: these flags leave statuses out.
    is_queued "isQueued": bool;
    /// Executes.
    is_executing "isExecuting": bool;
    /// Waits for something.
    is_waiting "isWaiting": bool;
    /// Has ended; false for EXPIRED and TIMED_OUT all the same.
    is_completed "isCompleted": bool;
    /// Ended successfully.
    is_success "isSuccess": bool;
    /// Ended otherwise, canceled included.
    is_failed "isFailed": bool;
    /// Was canceled.
    is_cancelled "isCancelled": bool;
    /// Is a test run.
    is_test "isTest": bool;
    /// Creation.
    created_at "createdAt": Date;
    /// Last change.
    updated_at "updatedAt": Date;
    /// Start of execution.
    started_at "startedAt" optional: Date;
    /// End of execution.
    finished_at "finishedAt" optional: Date;
    /// When a delayed run is to start.
    delayed_until "delayedUntil" optional: Date;
    /// Time to live, as a duration.
    ttl "ttl" optional: String;
    /// When the time to live passed.
    expired_at "expiredAt" optional: Date;
    /// Tags, sorted.
    tags "tags": Vec<String>;
    /// Compute cost so far, in cents.
    cost_in_cents "costInCents": Number;
    /// Cost of the invocation, in cents.
    base_cost_in_cents "baseCostInCents": Number;
    /// Compute time so far in milliseconds, waits left out.
    duration_ms "durationMs": Number;
    /// Metadata.
    metadata "metadata" optional: Other;
    /// Region that the run was routed to.
    region "region" optional: String;
} }

data! {
    /// Environment of a run.
    RunEnvironment {
        /// Id.
        id "id": String;
        /// Slug: dev, stg, prod or preview.
        name "name": String;
        /// Owner of a development environment.
        user "user" optional: String;
    }
}

run_fields! { data! {
    /// A run as lists show it.
    RunListItem {
        /// Kind of the task: STANDARD, SCHEDULED, AGENT or others.
        task_kind "taskKind" optional: String;
        /// Depth below the root run.
        depth "depth" optional: i64;
        /// Environment.
        env "env": RunEnvironment;
    }
} }

data! {
    /// A page of runs.
    RunPage {
        /// The runs, newest first.
        data "data": Vec<RunListItem>;
        /// Its neighbours.
        pagination "pagination": CursorPagination;
    }
}

impl Page for RunPage {
    type Item = RunListItem;
}

run_fields! { data! {
    /// A relative of a run.
    RelatedRun {
        /// Depth below the root run.
        depth "depth": i64;
        /// How it was triggered.
        trigger_function "triggerFunction": TriggerFunction;
        /// Batch that it belongs to.
        batch_id "batchId" optional: String;
    }
} }

data! {
    /// Relatives of a run.
    RelatedRuns {
        /// The root of the tree.
        root "root" optional: RelatedRun;
        /// The parent.
        parent "parent" optional: RelatedRun;
        /// The children.
        children "children" optional: Vec<RelatedRun>;
    }
}

data! {
    /// What a failed run ended with.
    RunError {
        /// Message.
        message "message": String;
        /// Name of the error.
        name "name" optional: String;
        /// Where it was thrown.
        stack_trace "stackTrace" optional: String;
    }
}

data! {
    /// When the schedule of a run fires.
    RunScheduleGenerator {
        /// `CRON`.
        kind "type": String;
        /// Cron expression.
        expression "expression": String;
        /// The same in words.
        description "description": String;
    }
}

data! {
    /// The schedule that started a run.
    RunSchedule {
        /// Schedule id (`sched_…`).
        id "id": String;
        /// Reference of your own.
        external_id "externalId" optional: String;
        /// Key of your own.
        deduplication_key "deduplicationKey" optional: String;
        /// When it fires.
        generator "generator": RunScheduleGenerator;
    }
}

run_fields! { data! {
    /// A run with all its details.
    Run {
        /// Depth below the root run.
        depth "depth": i64;
        /// How it was triggered.
        trigger_function "triggerFunction": TriggerFunction;
        /// Batch that it belongs to.
        batch_id "batchId" optional: String;
        /// What the task received; absent when it is stored elsewhere.
        payload "payload" optional: Json;
        /// Where a large payload can be downloaded for some minutes.
        payload_presigned_url "payloadPresignedUrl" optional: SecretText;
        /// What the task returned; absent when it is stored elsewhere.
        output "output" optional: Json;
        /// Where a large output can be downloaded for some minutes.
        output_presigned_url "outputPresignedUrl" optional: SecretText;
        /// What it ended with, if it failed.
        error "error" optional: RunError;
        /// The schedule that started it.
        run_schedule "schedule" optional: RunSchedule;
        /// Its relatives.
        related_runs "relatedRuns": RelatedRuns;
        /// Attempts made.
        attempt_count "attemptCount": i64;
        /// Always empty; kept for old clients.
        attempts "attempts" optional: Vec<Json>;
    }
} }

data! {
    /// What adding tags did.
    TagsReply {
        /// Says how many tags were set.
        message "message": String;
    }
}

data! {
    /// Metadata after a change.
    MetadataReply {
        /// The metadata.
        metadata "metadata" optional: Other;
    }
}

data! {
    /// Metadata of a run as it is stored.
    StoredMetadata {
        /// The metadata as text, null when there is none.
        metadata "metadata": Nullable<String>;
        /// How to read the text, usually `application/json`.
        metadata_type "metadataType": String;
    }
}

words! {
    /// How important a span or log line is.
    SpanLevel {
        /// A span.
        Trace "TRACE";
        /// For debugging.
        Debug "DEBUG";
        /// A plain line.
        Log "LOG";
        /// For information.
        Info "INFO";
        /// A warning.
        Warn "WARN";
        /// An error.
        Error "ERROR";
    }
}

data! {
    /// What happened inside a span.
    SpanEvent {
        /// `exception`, `cancellation`, `attempt_failed` or another name.
        name "name": String;
        /// When.
        time "time" optional: Date;
        /// Its attributes.
        properties "properties" optional: Other;
    }
}

data! {
    /// What a span holds.
    SpanData {
        /// Its text.
        message "message": String;
        /// Identifier of the task.
        task_slug "taskSlug" optional: String;
        /// File of the task.
        task_path "taskPath" optional: String;
        /// What happened inside.
        events "events" optional: Vec<SpanEvent>;
        /// Start.
        start_time "startTime": Date;
        /// Length in nanoseconds.
        duration "duration": Number;
        /// Whether it failed.
        is_error "isError": bool;
        /// Whether it goes on.
        is_partial "isPartial": bool;
        /// Whether it was canceled.
        is_cancelled "isCancelled": bool;
        /// How important it is.
        level "level": SpanLevel;
        /// Number of the attempt, from 1.
        attempt_number "attemptNumber" optional: Nullable<Number>;
        /// Version of the worker.
        worker_version "workerVersion" optional: String;
        /// Name of the queue.
        queue_name "queueName" optional: String;
        /// Machine preset.
        machine_preset "machinePreset" optional: String;
        /// OpenTelemetry attributes.
        properties "properties" optional: Other;
        /// What it returned.
        output "output" optional: Json;
    }
}

data! {
    /// A span with those inside it.
    TraceSpan {
        /// Id.
        id "id": String;
        /// Id of the span around it.
        parent_id "parentId" optional: String;
        /// Run that it belongs to.
        run_id "runId": String;
        /// What it holds.
        data "data": SpanData;
        /// The spans inside.
        children "children": Vec<Again<TraceSpan>>;
    }
}

data! {
    /// A trace.
    Trace {
        /// Id.
        trace_id "traceId": String;
        /// The outermost span.
        root_span "rootSpan": TraceSpan;
        /// Whether spans were left out because there are too many.
        is_truncated "isTruncated" optional: bool;
    }
}

data! {
    /// The trace of a run.
    TraceReply {
        /// The trace.
        trace "trace": Trace;
    }
}

data! {
    /// How a model was used.
    ModelUse {
        /// Model.
        model "model": String;
        /// Provider.
        provider "provider": String;
        /// Name of the operation.
        operation_name "operationName": String;
        /// Tokens sent.
        input_tokens "inputTokens": Number;
        /// Tokens received.
        output_tokens "outputTokens": Number;
        /// Both.
        total_tokens "totalTokens": Number;
        /// Tokens read from the cache.
        cached_tokens "cachedTokens" optional: Number;
        /// Tokens of reasoning.
        reasoning_tokens "reasoningTokens" optional: Number;
        /// Cost of the tokens sent.
        input_cost "inputCost" optional: Number;
        /// Cost of the tokens received.
        output_cost "outputCost" optional: Number;
        /// The whole cost.
        total_cost "totalCost" optional: Number;
        /// Cost of the tokens read from the cache.
        cached_cost "cachedCost" optional: Number;
        /// Cost of filling the cache.
        cache_creation_cost "cacheCreationCost" optional: Number;
        /// Tokens per second.
        tokens_per_second "tokensPerSecond" optional: Number;
        /// Milliseconds until the first part came.
        ms_to_first_chunk "msToFirstChunk" optional: Number;
        /// Length in milliseconds.
        duration_ms "durationMs": Number;
        /// Why the model ended.
        finish_reason "finishReason" optional: String;
        /// What it answered.
        response_text "responseText" optional: String;
    }
}

data! {
    /// A run that was triggered inside a span.
    SpanRun {
        /// Run id (`run_…`).
        run_id "runId": String;
        /// Task that it executes.
        task_identifier "taskIdentifier": String;
        /// Status in the engine's own words, which differ from those of `RunStatus`.
        status "status": EngineRunStatus;
        /// Creation.
        created_at "createdAt": Date;
    }
}

data! {
    /// A span with its details.
    SpanDetails {
        /// Id.
        span_id "spanId": String;
        /// Id of the span around it; null for the outermost.
        parent_id "parentId": Nullable<String>;
        /// Run that it belongs to.
        run_id "runId": String;
        /// Its text.
        message "message": String;
        /// Whether it failed.
        is_error "isError": bool;
        /// Whether it goes on.
        is_partial "isPartial": bool;
        /// Whether it was canceled.
        is_cancelled "isCancelled": bool;
        /// How important it is.
        level "level": SpanLevel;
        /// Start.
        start_time "startTime": Date;
        /// Length in milliseconds.
        duration_ms "durationMs": Number;
        /// Attributes.
        properties "properties" optional: Other;
        /// What happened inside.
        events "events" optional: Vec<SpanEvent>;
        /// Kind of the object that it stands for.
        entity_type "entityType" optional: String;
        /// How a model was used.
        ai "ai" optional: ModelUse;
        /// Runs that were triggered inside, at most 50.
        triggered_runs "triggeredRuns" optional: Vec<SpanRun>;
    }
}

words! {
    /// What an event stands for, in the words of OpenTelemetry.
    RunEventKind {
        /// Not said.
        Unspecified "UNSPECIFIED";
        /// Work inside the run.
        Internal "INTERNAL";
        /// Work for a request from outside.
        Server "SERVER";
        /// A request to the outside.
        Client "CLIENT";
        /// A message sent.
        Producer "PRODUCER";
        /// A message received.
        Consumer "CONSUMER";
        /// Not known to the server.
        Unrecognized "UNRECOGNIZED";
        /// A log line.
        Log "LOG";
    }
}

data! {
    /// How the dashboard shows an event.
    RunEventStyle {
        /// Icon.
        icon "icon" optional: String;
        /// Variant.
        variant "variant" optional: String;
        /// What stands beside it.
        accessory "accessory" optional: Other;
    }
}

data! {
    /// A log line or span of a run.
    RunEvent {
        /// Id of its span.
        span_id "spanId": String;
        /// Id of the span around it.
        parent_id "parentId" optional: Nullable<String>;
        /// Run that it belongs to.
        run_id "runId" optional: Nullable<String>;
        /// Its text.
        message "message": String;
        /// Start in nanoseconds since 1970, as digits.
        start_time "startTime" optional: String;
        /// Length in nanoseconds.
        duration "duration" optional: Number;
        /// Whether it failed.
        is_error "isError" optional: bool;
        /// Whether it goes on.
        is_partial "isPartial" optional: bool;
        /// Whether it was canceled.
        is_cancelled "isCancelled" optional: bool;
        /// How important it is.
        level "level" optional: SpanLevel;
        /// What it stands for.
        kind "kind" optional: RunEventKind;
        /// Number of the attempt, from 1.
        attempt_number "attemptNumber" optional: Nullable<Number>;
        /// Identifier of the task.
        task_slug "taskSlug" optional: String;
        /// What happened inside.
        events "events" optional: Vec<SpanEvent>;
        /// How the dashboard shows it.
        style "style" optional: RunEventStyle;
    }
}

data! {
    /// Log lines and spans of a run.
    RunEvents {
        /// They themselves.
        events "events": Vec<RunEvent>;
    }
}

words! {
    /// What a change of metadata does.
    MetadataChangeType {
        /// Replaces everything.
        Update "update";
        /// Sets one key.
        Set "set";
        /// Deletes one key.
        Delete "delete";
        /// Appends to a list.
        Append "append";
        /// Removes a value from a list.
        Remove "remove";
        /// Adds to a number.
        Increment "increment";
    }
}

data! {
    /// A change of metadata.
    MetadataChange {
        /// What it does.
        kind "type": MetadataChangeType;
        /// Key, or path that begins with `$.`; absent when everything is replaced.
        key "key" optional: String;
        /// The value; absent when a key is deleted.
        value "value" optional: Json;
    }
}

data! {
    /// Metadata that a run left when it ended.
    FlushedMetadata {
        /// The whole metadata; counts only without `operations`.
        metadata "metadata" optional: Other;
        /// Changes to the run.
        operations "operations" optional: Vec<MetadataChange>;
        /// Changes to the parent run.
        parent_operations "parentOperations" optional: Vec<MetadataChange>;
        /// Changes to the root run.
        root_operations "rootOperations" optional: Vec<MetadataChange>;
    }
}

data! {
    /// Metadata that a run left when it ended, as text.
    FlushedText {
        /// The text.
        data "data" optional: String;
        /// How to read it.
        data_type "dataType": String;
    }
}

data! {
    /// What a run used.
    RunUsage {
        /// Compute time in milliseconds.
        duration_ms "durationMs": Number;
    }
}

shared_fields! { $ result_fields {
    /// Whether the run succeeded.
    ok "ok": bool;
    /// Run id (`run_…`).
    id "id": String;
    /// What it used.
    usage "usage" optional: RunUsage;
    /// Task that it executed.
    task_identifier "taskIdentifier" optional: String;
    /// Metadata that it left.
    metadata "metadata" optional: FlushedMetadata;
    /// The same as text.
    flushed_metadata "flushedMetadata" optional: FlushedText;
} }

result_fields! { data! {
    /// Result of a run that succeeded.
    SuccessfulResult {
        /// What it returned, as text.
        output "output" optional: String;
        /// How to read the text, such as `application/json` or `application/super+json`.
        output_type "outputType": String;
    }
} }

data! {
    /// An error that the task threw.
    ThrownError {
        /// `BUILT_IN_ERROR`.
        kind "type": String;
        /// Name of the error.
        name "name": String;
        /// Message.
        message "message": String;
        /// Where it was thrown.
        stack_trace "stackTrace": String;
    }
}

data! {
    /// Something else that the task threw.
    ThrownValue {
        /// `CUSTOM_ERROR` or `STRING_ERROR`.
        kind "type": String;
        /// What it threw, as text.
        raw "raw": String;
    }
}

words! {
    /// What went wrong outside the task's own code.
    PlatformErrorCode {
        /// No process could execute it.
        CouldNotFindExecutor "COULD_NOT_FIND_EXECUTOR";
        /// The worker has no such task.
        CouldNotFindTask "COULD_NOT_FIND_TASK";
        /// The file of the task could not be imported.
        CouldNotImportTask "COULD_NOT_IMPORT_TASK";
        /// The configuration is wrong.
        ConfiguredIncorrectly "CONFIGURED_INCORRECTLY";
        /// The process was executing a task already.
        TaskAlreadyRunning "TASK_ALREADY_RUNNING";
        /// Execution failed.
        TaskExecutionFailed "TASK_EXECUTION_FAILED";
        /// Execution was aborted.
        TaskExecutionAborted "TASK_EXECUTION_ABORTED";
        /// The process ended with a code other than 0.
        TaskProcessExitedWithNonZeroCode "TASK_PROCESS_EXITED_WITH_NON_ZERO_CODE";
        /// The process was killed after a time limit.
        TaskProcessSigkillTimeout "TASK_PROCESS_SIGKILL_TIMEOUT";
        /// The process violated memory limits of its own.
        TaskProcessSigsegv "TASK_PROCESS_SIGSEGV";
        /// The process was told to end.
        TaskProcessSigterm "TASK_PROCESS_SIGTERM";
        /// The process ran out of memory.
        TaskProcessOomKilled "TASK_PROCESS_OOM_KILLED";
        /// The process probably ran out of memory.
        TaskProcessMaybeOomKilled "TASK_PROCESS_MAYBE_OOM_KILLED";
        /// The run was canceled.
        TaskRunCancelled "TASK_RUN_CANCELLED";
        /// The payload could not be read.
        TaskInputError "TASK_INPUT_ERROR";
        /// The output could not be written.
        TaskOutputError "TASK_OUTPUT_ERROR";
        /// A middleware failed.
        TaskMiddlewareError "TASK_MIDDLEWARE_ERROR";
        /// The error handler failed.
        HandleErrorError "HANDLE_ERROR_ERROR";
        /// The process did not end in time.
        GracefulExitTimeout "GRACEFUL_EXIT_TIMEOUT";
        /// The run gave no sign of life in time.
        TaskRunHeartbeatTimeout "TASK_RUN_HEARTBEAT_TIMEOUT";
        /// The run crashed.
        TaskRunCrashed "TASK_RUN_CRASHED";
        /// An exception was not caught.
        TaskRunUncaughtException "TASK_RUN_UNCAUGHT_EXCEPTION";
        /// The run took longer than it may.
        MaxDurationExceeded "MAX_DURATION_EXCEEDED";
        /// The disk was full.
        DiskSpaceExceeded "DISK_SPACE_EXCEEDED";
        /// The machine was taken away.
        PodEvicted "POD_EVICTED";
        /// The machine failed.
        PodUnknownError "POD_UNKNOWN_ERROR";
        /// The engine has no state of the run.
        TaskHasNoExecutionSnapshot "TASK_HAS_N0_EXECUTION_SNAPSHOT";
        /// The run was taken out of its queue in a wrong state.
        TaskDequeuedInvalidState "TASK_DEQUEUED_INVALID_STATE";
        /// The queue of the run is missing.
        TaskDequeuedQueueNotFound "TASK_DEQUEUED_QUEUE_NOT_FOUND";
        /// The run was taken out of its queue too often.
        TaskRunDequeuedMaxRetries "TASK_RUN_DEQUEUED_MAX_RETRIES";
        /// The run stalled.
        TaskRunStalledExecuting "TASK_RUN_STALLED_EXECUTING";
        /// The run stalled while waiting.
        TaskRunStalledExecutingWithWaitpoints "TASK_RUN_STALLED_EXECUTING_WITH_WAITPOINTS";
        /// The SDK of the task is too old.
        OutdatedSdkVersion "OUTDATED_SDK_VERSION";
        /// The task waited for two things at once.
        TaskDidConcurrentWait "TASK_DID_CONCURRENT_WAIT";
        /// Runs wait for each other.
        RecursiveWaitDeadlock "RECURSIVE_WAIT_DEADLOCK";
        /// An item of a batch could not be triggered.
        BatchItemCouldNotTrigger "BATCH_ITEM_COULD_NOT_TRIGGER";
        /// The payload is too large.
        PayloadTooLarge "PAYLOAD_TOO_LARGE";
        /// Anything else.
        UnspecifiedError "UNSPECIFIED_ERROR";
    }
}

data! {
    /// An error of the platform.
    PlatformError {
        /// `INTERNAL_ERROR`.
        kind "type": String;
        /// What went wrong.
        code "code": PlatformErrorCode;
        /// Message.
        message "message" optional: String;
        /// Where it was thrown.
        stack_trace "stackTrace" optional: String;
    }
}

one_of! {
    /// An error as the engine stores it.
    ResultError {
        /// An error that the task threw.
        Thrown(ThrownError);
        /// Something else that the task threw.
        Value(ThrownValue);
        /// An error of the platform.
        Platform(PlatformError);
    }
}

data! {
    /// When the next attempt begins.
    ResultRetry {
        /// The instant in epoch milliseconds.
        timestamp "timestamp": Number;
        /// Milliseconds until then.
        delay "delay": Number;
        /// What the attempt failed with.
        error "error" optional: Json;
    }
}

result_fields! { data! {
    /// Result of a run that failed.
    FailedResult {
        /// What it ended with.
        error "error": ResultError;
        /// When the next attempt begins.
        retry "retry" optional: ResultRetry;
        /// Whether further attempts were left out.
        skipped_retrying "skippedRetrying" optional: bool;
    }
} }

one_of! {
    /// Result of a run.
    RunResult {
        /// It succeeded.
        Succeeded(SuccessfulResult);
        /// It failed.
        Failed(FailedResult);
    }
}
