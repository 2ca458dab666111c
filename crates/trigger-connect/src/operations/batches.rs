//! Batches: many runs in two phases.
//!
//! Lives here: the declarations of `batches.*` and the record of one item.

pub mod data;

use self::data::{Batch, BatchCreated, BatchItemsReply, BatchResults, BatchState};
use super::shared::{self, TRIGGER_BYTES, trigger_options};
use crate::operation::{
    Accepts, BodyForm, BranchMode, Call, Effect, KeyAccess, Kind, Operation, Place, Rule, Stability, format,
    operation, record,
};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[
    Create::OPERATION,
    GetResults::OPERATION,
    Retrieve::OPERATION,
    RetrieveV2::OPERATION,
    StreamItems::OPERATION,
];

operation! {
    /// Open a batch of a known size (first of two phases).
    ///
    /// A second call with the same idempotency key is refused with 422, so it protects against a second batch but
    /// does not return the first.
    Create = "batches.create", Post "/api/v3/batches" => BatchCreated
    {
        accepts: Accepts::NOTHING.key_or_public(&["batchTrigger:tasks:{taskIdentifier}", "batchTrigger:batch", "batchTrigger:tasks"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Keyed("idempotency_key"),
        body: BodyForm::Json,
        max_body_bytes: Some(131_072),
        success: &[202, 200],
        rules: &[Rule::Needs("resume_parent_on_completion", "parent_run_id")],
        source: "https://trigger.dev/docs/triggering#batch-trigger",
    }
    required {
        /// Number of items that will be streamed: 1 to 1000.
        run_count "runCount": Integer = Kind::integer(1, 1000) => Place::Body("runCount");
    }
    optional {
        /// The W3C trace context of the caller, stored on the runs.
        traceparent "traceparent": Text = shared::TRACE => Place::Header("traceparent");
        /// The W3C trace state of the caller.
        tracestate "tracestate": Text = shared::TRACE => Place::Header("tracestate");
        /// Stream backend that the runs use, `v1` or `v2`. Without it the server applies its own default.
        realtime_streams_version "realtimeStreamsVersion": Text = Kind::Choice(&["v1", "v2"]) => Place::Header("x-trigger-realtime-streams-version");
        /// The distinct tasks of the batch. Credentials that are limited to some tasks need it.
        task_identifiers "taskIdentifiers": List = Kind::list(&Kind::TEXT, 1, 1000) => Place::Body("taskIdentifiers");
        /// Run that the batch belongs to, when triggered from inside a run.
        parent_run_id "parentRunId": Text = Kind::TEXT => Place::Body("parentRunId");
        /// Whether the parent waits for the batch; it is blocked at once. The server applies false.
        resume_parent_on_completion "resumeParentOnCompletion": Boolean = Kind::Boolean => Place::Body("resumeParentOnCompletion");
        /// Deduplication key of the batch, unique per environment, at most 2048 characters. Text is sent as it
        /// is; a created key also sends `idempotency_key_options`.
        idempotency_key "idempotencyKey": Key = Kind::Key { options: Some("idempotency_key_options") } => Place::Body("idempotencyKey");
        /// The key as it was before hashing, and its scope.
        idempotency_key_options "idempotencyKeyOptions": Nested = Kind::Record(&shared::IDEMPOTENCY_KEY_OPTIONS) => Place::Body("idempotencyKeyOptions");
    }
}

trigger_options! { record! {
    /// One item of a batch: a task, its payload and the same options that a single trigger takes.
    BatchItem as BATCH_ITEM
    {
        rules: &[
            Rule::TextUnlessJson("payload", "payload_type"),
            Rule::DeclareText("payload", "payload_type"),
            Rule::Needs("idempotency_key_ttl", "idempotency_key"),
        ],
    }
    required {
        /// Identifier of the task, as declared in code.
        task "task": Text = Kind::TEXT => Place::Body("task");
    }
    optional {
        /// Position in the batch from 0, also the deduplication key of the item. We apply the place in the list.
        index "index": Integer = Kind::Position => Place::Body("index");
        /// What the task receives: any JSON value. We declare text as `text/plain` unless `payload_type` is given, since
        /// the server would parse it as JSON otherwise.
        payload "payload": JsonText = Kind::JSON => Place::Body("payload");
    }
} }

operation! {
    /// Send the items of an open batch and seal it (second of two phases).
    ///
    /// Items are deduplicated by index: sending everything again is safe, and is what to do when the answer says
    /// `sealed: false` or never came.
    StreamItems = "batches.stream_items", Post "/api/v3/batches/{batchId}/items" => BatchItemsReply
    {
        accepts: Accepts::NOTHING.key_or_public(&["write:batch:{batchId}", "batchTrigger:tasks:{taskIdentifier}"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        body: BodyForm::Ndjson("items"),
        max_body_bytes: Some(TRIGGER_BYTES),
        source: "https://trigger.dev/docs/triggering#batch-trigger",
    }
    required {
        /// Id of the batch, from `batches.create`.
        batch_id "batchId": Text = Kind::TEXT => Place::Path;
        /// The items: 1 to 1000.
        items "items": List = Kind::list(&Kind::Record(&BATCH_ITEM), 1, 1000) => Place::Body("items");
    }
    optional {
        /// The W3C trace context of the caller, stored on the runs.
        traceparent "traceparent": Text = shared::TRACE => Place::Header("traceparent");
        /// The W3C trace state of the caller.
        tracestate "tracestate": Text = shared::TRACE => Place::Header("tracestate");
    }
}

operation! {
    /// Get the state of a batch, with errors beside its runs.
    Retrieve = "batches.retrieve", Get "/api/v1/batches/{batchId}" => Batch
    {
        accepts: Accepts::NOTHING.key_or_public(&["read:batch:{batchId}", "read:runs"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        source: "https://trigger.dev/docs/management/batches/retrieve",
    }
    required {
        /// Id of the batch (`batch_…`).
        batch_id "batchId": Text = Kind::TEXT => Place::Path;
    }
    optional {}
}

operation! {
    /// Get the state of a batch, with errors grouped under `processing`.
    RetrieveV2 = "batches.retrieve_v2", Get "/api/v2/batches/{batchId}" => BatchState
    {
        accepts: Accepts::NOTHING.key_or_public(&["read:batch:{batchId}", "read:runs"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        stability: Stability::Sdk,
        source: "server route api.v2.batches.$batchId",
    }
    required {
        /// Id of the batch (`batch_…`).
        batch_id "batchId": Text = Kind::TEXT => Place::Path;
    }
    optional {}
}

operation! {
    /// Get the results of the finished runs of a batch.
    ///
    /// Only runs with a stored result appear, and current runs store one only when they were canceled.
    GetResults = "batches.get_results", Get "/api/v1/batches/{batchId}/results" => BatchResults
    {
        accepts: Accepts::NOTHING.key(KeyAccess::Full),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        source: "https://trigger.dev/docs/management/batches/retrieve-results",
    }
    required {
        /// Id of the batch (`batch_…`).
        batch_id "batchId": Text = Kind::TEXT => Place::Path;
    }
    optional {}
}
