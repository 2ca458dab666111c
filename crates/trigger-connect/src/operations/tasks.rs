//! Tasks.
//!
//! Lives here: the declarations of `tasks.*`.

use super::shared::{self, TRIGGER_BYTES, trigger_options};
use crate::data::data;
use crate::operation::{
    Accepts, BodyForm, BranchMode, Call, Effect, Kind, Operation, Place, Rule, Stability, format, operation,
    record,
};

pub use super::shared::{Debounce, IdempotencyKeyOptions};

/// All of them.
pub(super) const TABLE: &[&Operation] =
    &[BatchTriggerById::OPERATION, BatchTriggerV1::OPERATION, BatchTriggerV2::OPERATION, Trigger::OPERATION];

/// Largest body of a batch in one request.
const BATCH_BYTES: usize = 1_000_000;
/// What an item must hold to. Text is not declared as such: here the server takes it as it is.
const ITEM_RULES: &[Rule] =
    &[Rule::TextUnlessJson("payload", "payload_type"), Rule::Needs("idempotency_key_ttl", "idempotency_key")];

data! {
    /// The run that was started, or that the idempotency key found.
    TriggerReply {
        /// Run id (`run_…`).
        id "id": String;
        /// Whether the run existed already.
        is_cached "isCached" optional: bool;
    }
}

trigger_options! { operation! {
    /// Start one run of a task.
    ///
    /// The task is not looked up: an unknown one gives a run that waits. Give an idempotency key wherever a second
    /// run would hurt, and keep it through every retry; the server has no other protection.
    Trigger = "tasks.trigger", Post "/api/v1/tasks/{taskIdentifier}/trigger" => TriggerReply
    {
        accepts: Accepts::NOTHING.key_or_public(&["trigger:tasks:{taskIdentifier}"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Keyed("idempotency_key"),
        body: BodyForm::Json,
        max_body_bytes: Some(TRIGGER_BYTES),
        rules: &[
            Rule::TextUnlessJson("payload", "payload_type"),
            Rule::Needs("idempotency_key_ttl", "idempotency_key"),
            Rule::Needs("resume_parent_on_completion", "parent_run_id"),
        ],
        source: "https://trigger.dev/docs/management/tasks/trigger",
    }
    required {
        /// Identifier of the task, as declared in code.
        task_identifier "taskIdentifier": Text = Kind::TEXT => Place::Path;
    }
    optional {
        /// The W3C trace context of the caller, stored on the run.
        traceparent "traceparent": Text = shared::TRACE => Place::Header("traceparent");
        /// The W3C trace state of the caller.
        tracestate "tracestate": Text = shared::TRACE => Place::Header("tracestate");
        /// Stream backend that the run uses, `v1` or `v2`. Without it the server applies its own default.
        realtime_streams_version "realtimeStreamsVersion": Text = Kind::Choice(&["v1", "v2"]) => Place::Header("x-trigger-realtime-streams-version");
        /// What the task receives: any JSON value, sent byte for byte. Without it the task receives nothing.
        payload "payload": JsonText = Kind::JSON => Place::Body("payload");
        /// Run that this one is a child of, when triggered from inside a run. Needs write access to it.
        parent_run_id "parentRunId": Text = Kind::TEXT => Place::Body("options.parentRunId");
        /// Whether the parent waits for this run. The server applies false.
        resume_parent_on_completion "resumeParentOnCompletion": Boolean = Kind::Boolean => Place::Body("options.resumeParentOnCompletion");
    }
} }

data! {
    /// Runs of a batch in the oldest form.
    BatchRunIds {
        /// Batch id (`batch_…`).
        batch_id "batchId": String;
        /// Ids of the runs, in the order of the items.
        runs "runs": Vec<String>;
    }
}

data! {
    /// A run of a batch.
    BatchRun {
        /// Run id (`run_…`).
        id "id": String;
        /// Task that it executes.
        task_identifier "taskIdentifier": String;
        /// Whether it existed already.
        is_cached "isCached": bool;
        /// Its idempotency key.
        idempotency_key "idempotencyKey" optional: String;
    }
}

data! {
    /// A batch with its runs.
    BatchRuns {
        /// Batch id (`batch_…`).
        id "id": String;
        /// Whether it existed already.
        is_cached "isCached": bool;
        /// Its idempotency key.
        idempotency_key "idempotencyKey" optional: String;
        /// Its runs, in the order of the items.
        runs "runs": Vec<BatchRun>;
    }
}

data! {
    /// A batch of which the runs are created after the answer.
    BatchAccepted {
        /// Batch id (`batch_…`).
        id "id": String;
        /// Number of its runs.
        run_count "runCount": i64;
    }
}

trigger_options! { record! {
    /// One run of a task: its payload and the same options that a single trigger takes.
    TaskRun as TASK_RUN
    {
        rules: &[
            Rule::TextUnlessJson("payload", "payload_type"),
            Rule::Needs("idempotency_key_ttl", "idempotency_key"),
            Rule::Needs("resume_parent_on_completion", "parent_run_id"),
        ],
    }
    required {}
    optional {
        /// What the task receives: any JSON value.
        payload "payload": JsonText = Kind::JSON => Place::Body("payload");
        /// Run that this one is a child of, when triggered from inside a run.
        parent_run_id "parentRunId": Text = Kind::TEXT => Place::Body("options.parentRunId");
        /// Whether the parent waits for this run. The server applies false.
        resume_parent_on_completion "resumeParentOnCompletion": Boolean = Kind::Boolean => Place::Body("options.resumeParentOnCompletion");
    }
} }

trigger_options! { record! {
    /// One run of a batch: a task, its payload and the same options that a single trigger takes.
    BatchTriggerItem as BATCH_TRIGGER_ITEM
    { rules: ITEM_RULES }
    required {
        /// Identifier of the task, as declared in code.
        task "task": Text = Kind::TEXT => Place::Body("task");
    }
    optional {
        /// What the task receives: any JSON value.
        payload "payload": JsonText = Kind::JSON => Place::Body("payload");
    }
} }

operation! {
    /// Start several runs of one task in one request (oldest form).
    ///
    /// Give each item an idempotency key wherever a second run would hurt. `batches.create` and
    /// `batches.stream_items` take more items.
    BatchTriggerById = "tasks.batch_trigger_by_id", Post "/api/v1/tasks/{taskIdentifier}/batch" => BatchRunIds
    {
        accepts: Accepts::NOTHING.scoped(&["batchTrigger:tasks:{taskIdentifier}"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Once,
        body: BodyForm::Json,
        max_body_bytes: Some(TRIGGER_BYTES),
        stability: Stability::Legacy("batches.create"),
        source: "https://trigger.dev/docs/management/tasks/trigger-batch",
    }
    required {
        /// Identifier of the task, as declared in code.
        task_identifier "taskIdentifier": Text = Kind::TEXT => Place::Path;
        /// The runs: 1 to 100.
        items "items": List = Kind::list(&Kind::Record(&TASK_RUN), 1, 100) => Place::Body("items");
    }
    optional {
        /// The W3C trace context of the caller, stored on the runs.
        traceparent "traceparent": Text = shared::TRACE => Place::Header("traceparent");
        /// The W3C trace state of the caller.
        tracestate "tracestate": Text = shared::TRACE => Place::Header("tracestate");
    }
}

operation! {
    /// Start runs of several tasks in one request; the answer names the runs (older form).
    ///
    /// Current clients use `batches.create` and `batches.stream_items`.
    BatchTriggerV1 = "tasks.batch_trigger_v1", Post "/api/v1/tasks/batch" => BatchRuns
    {
        accepts: Accepts::NOTHING.key_or_public(&["batchTrigger:tasks:{taskIdentifier}"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Keyed("idempotency_key"),
        body: BodyForm::Json,
        max_body_bytes: Some(BATCH_BYTES),
        success: &[202],
        rules: &[
            Rule::Needs("idempotency_key_ttl", "idempotency_key"),
            Rule::Needs("resume_parent_on_completion", "parent_run_id"),
        ],
        stability: Stability::Legacy("batches.create"),
        source: "https://trigger.dev/docs/management/tasks/batch-trigger",
    }
    required {
        /// The runs: 1 to 500.
        items "items": List = Kind::list(&Kind::Record(&BATCH_TRIGGER_ITEM), 1, 500) => Place::Body("items");
    }
    optional {
        /// Deduplication key of the batch, at most 2048 characters.
        idempotency_key "idempotencyKey": Key = Kind::Key { options: None } => Place::Header("idempotency-key");
        /// Life of the idempotency key: one number and one of s, m, h, d. The server applies 30 days.
        idempotency_key_ttl "idempotencyKeyTTL": Text = Kind::Format(&format::KEY_TTL) => Place::Header("idempotency-key-ttl");
        /// The W3C trace context of the caller, stored on the runs.
        traceparent "traceparent": Text = shared::TRACE => Place::Header("traceparent");
        /// The W3C trace state of the caller.
        tracestate "tracestate": Text = shared::TRACE => Place::Header("tracestate");
        /// How the server works through the items: `sequential` or `parallel`. Without it the server applies its own
        /// default.
        batch_processing_strategy "batchProcessingStrategy": Text = Kind::Choice(&["sequential", "parallel"]) => Place::Header("batch-processing-strategy");
        /// Run that the batch belongs to, when triggered from inside a run.
        parent_run_id "parentRunId": Text = Kind::TEXT => Place::Body("parentRunId");
        /// Whether the parent waits for the batch. The server applies false.
        resume_parent_on_completion "resumeParentOnCompletion": Boolean = Kind::Boolean => Place::Body("resumeParentOnCompletion");
    }
}

operation! {
    /// Start runs of several tasks in one request; the runs are created after the answer.
    ///
    /// The server has no key for the whole batch here: give each item its own wherever a second run would hurt.
    BatchTriggerV2 = "tasks.batch_trigger_v2", Post "/api/v2/tasks/batch" => BatchAccepted
    {
        accepts: Accepts::NOTHING.key_or_public(&["batchTrigger:tasks:{taskIdentifier}"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Once,
        body: BodyForm::Json,
        max_body_bytes: Some(BATCH_BYTES),
        success: &[202],
        rules: &[Rule::Needs("resume_parent_on_completion", "parent_run_id")],
        stability: Stability::Sdk,
        source: "server route api.v2.tasks.batch",
    }
    required {
        /// The runs: 1 to 500.
        items "items": List = Kind::list(&Kind::Record(&BATCH_TRIGGER_ITEM), 1, 500) => Place::Body("items");
    }
    optional {
        /// The W3C trace context of the caller, stored on the runs.
        traceparent "traceparent": Text = shared::TRACE => Place::Header("traceparent");
        /// The W3C trace state of the caller.
        tracestate "tracestate": Text = shared::TRACE => Place::Header("tracestate");
        /// How the server works through the items: `sequential` or `parallel`. Without it the server applies its own
        /// default.
        batch_processing_strategy "batchProcessingStrategy": Text = Kind::Choice(&["sequential", "parallel"]) => Place::Header("batch-processing-strategy");
        /// Run that the batch belongs to, when triggered from inside a run.
        parent_run_id "parentRunId": Text = Kind::TEXT => Place::Body("parentRunId");
        /// Whether the parent waits for the batch. The server applies false.
        resume_parent_on_completion "resumeParentOnCompletion": Boolean = Kind::Boolean => Place::Body("resumeParentOnCompletion");
    }
}
