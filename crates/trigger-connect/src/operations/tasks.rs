//! Tasks.
//!
//! Lives here: the declarations of `tasks.*`.

use super::shared::{self, TRIGGER_BYTES, trigger_options};
use crate::data::data;
use crate::operation::{
    Accepts, BodyForm, BranchMode, Call, Effect, Kind, Operation, Place, Rule, format, operation,
};

pub use super::shared::{Debounce, IdempotencyKeyOptions};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[Trigger::OPERATION];

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
        /// Whether the parent waits for this run.
        resume_parent_on_completion "resumeParentOnCompletion": Boolean = Kind::Boolean => Place::Body("options.resumeParentOnCompletion");
    }
} }
