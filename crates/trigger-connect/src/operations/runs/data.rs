//! What replies about runs hold.
//!
//! Lives here: their declarations.

use crate::data::{Date, Json, Number, Other, data, words};
use crate::operation::shared_fields;
use crate::operations::shared::data::CursorPagination;

words! {
    /// Status of a run, of either vocabulary. Requests of this library ask for the current one.
    RunStatus {
        /// Waits for a deployment that has the task.
        PendingVersion "PENDING_VERSION";
        /// Waits for its delay to pass.
        Delayed "DELAYED";
        /// Waits in its queue.
        Queued "QUEUED";
        /// Taken out of its queue, about to start.
        Dequeued "DEQUEUED";
        /// Runs.
        Executing "EXECUTING";
        /// Paused until something that it waits for happens.
        Waiting "WAITING";
        /// Finished successfully.
        Completed "COMPLETED";
        /// Finished: canceled.
        Canceled "CANCELED";
        /// Finished: failed.
        Failed "FAILED";
        /// Finished: its process crashed.
        Crashed "CRASHED";
        /// Finished: the platform failed.
        SystemFailure "SYSTEM_FAILURE";
        /// Finished: did not start in time.
        Expired "EXPIRED";
        /// Finished: took longer than it may.
        TimedOut "TIMED_OUT";
        /// Older vocabulary: waits for a deployment.
        WaitingForDeploy "WAITING_FOR_DEPLOY";
        /// Older vocabulary: failed and is tried again.
        Reattempting "REATTEMPTING";
        /// Older vocabulary: paused.
        Frozen "FROZEN";
        /// Older vocabulary, finished: interrupted.
        Interrupted "INTERRUPTED";
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
        payload_presigned_url "payloadPresignedUrl" optional: String;
        /// What the task returned; absent when it is stored elsewhere.
        output "output" optional: Json;
        /// Where a large output can be downloaded for some minutes.
        output_presigned_url "outputPresignedUrl" optional: String;
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
