//! Runs.
//!
//! Lives here: the declarations of `runs.*` and the metadata changes.

pub mod data;

use self::data::{
    MetadataReply, Run, RunEvents, RunPage, RunResult, SpanDetails, StoredMetadata, TagsReply, TraceReply,
};
use super::shared::data::IdReply;
use super::shared::{self, MACHINES, METADATA_BYTES, RUN_ID, RUN_STATUSES};
use crate::environment::Spelling;
use crate::operation::{
    Accepts, BodyForm, BranchMode, Call, Effect, Kind, Operation, Paging, Place, Record, Rule, Stability,
    format, operation, record, shared_fields,
};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[
    AddTags::OPERATION,
    Cancel::OPERATION,
    GetMetadata::OPERATION,
    GetResult::OPERATION,
    List::OPERATION,
    ListEvents::OPERATION,
    ListForProject::OPERATION,
    Replay::OPERATION,
    Reschedule::OPERATION,
    Retrieve::OPERATION,
    RetrieveSpan::OPERATION,
    RetrieveTrace::OPERATION,
    UpdateMetadata::OPERATION,
];

const PAGING: Paging = Paging::Cursor { default_size: 25, max_size: 100 };
/// Both cursors at once mean different things on different routes, and a window hides its own bounds.
const LIST_RULES: &[Rule] =
    &[Rule::AtMostOne(&["after", "before"]), Rule::Overrides("period", &["from", "to"])];
const NAMES: Kind = Kind::filter(&Kind::TEXT);

shared_fields! { $ run_filters {
    /// Page size, 1 to 100. The server applies 25.
    limit "limit": Integer = Kind::integer(1, 100) => Place::Query("page[size]");
    /// Cursor: items after it, from the `next_page` of a reply.
    after "after": Text = Kind::TEXT => Place::Query("page[after]");
    /// Cursor: items before it.
    before "before": Text = Kind::TEXT => Place::Query("page[before]");
    /// One status or several.
    status "status": List = Kind::filter(&Kind::Choice(RUN_STATUSES)) => Place::Query("filter[status]");
    /// One task identifier or several.
    task_identifier "taskIdentifier": List = NAMES => Place::Query("filter[taskIdentifier]");
    /// One worker version or several.
    version "version": List = NAMES => Place::Query("filter[version]");
    /// One tag or several; a run matches when it carries any of them.
    tag "tag": List = NAMES => Place::Query("filter[tag]");
    /// Runs touched by this bulk action.
    bulk_action "bulkAction": Text = Kind::TEXT => Place::Query("filter[bulkAction]");
    /// Runs started by this schedule.
    schedule "schedule": Text = Kind::TEXT => Place::Query("filter[schedule]");
    /// Runs with this error (`error_…`).
    error "error": Text = Kind::TEXT => Place::Query("filter[error]");
    /// Only test runs, or none. Without it both are listed.
    is_test "isTest": Boolean = Kind::Boolean => Place::Query("filter[isTest]");
    /// Created at this instant or later. Without any time filter the server lists the last 7 days.
    from "from": When = Kind::EpochMillis => Place::Query("filter[createdAt][from]");
    /// Created at this instant or earlier.
    to "to": When = Kind::EpochMillis => Place::Query("filter[createdAt][to]");
    /// Window back from now, such as `7d`; excludes `from` and `to`.
    period "period": Text = Kind::Format(&format::PERIOD) => Place::Query("filter[createdAt][period]");
    /// Runs of this batch.
    batch "batch": Text = Kind::TEXT => Place::Query("filter[batch]");
    /// One queue or several: `task/NAME` for a task's own queue, `NAME` for a custom one.
    queue "queue": List = NAMES => Place::Query("filter[queue]");
    /// One machine preset or several.
    machine "machine": List = Kind::filter(&Kind::Choice(MACHINES)) => Place::Query("filter[machine]");
    /// One region or several.
    region "region": List = NAMES => Place::Query("filter[region]");
} }

run_filters! { operation! {
    /// List the runs of the environment, newest first.
    ///
    /// Served from a store that lags a little: a run just triggered may be missing. Without `from`, `to` or
    /// `period` only the last 7 days are listed.
    List = "runs.list", Get "/api/v1/runs" => RunPage
    {
        accepts: Accepts::NOTHING.key_or_public(&["read:runs", "read:tasks", "read:tasks:{taskIdentifier}"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        paging: Some(PAGING),
        rules: LIST_RULES,
        source: "https://trigger.dev/docs/management/runs/list",
    }
    required {}
    optional {}
} }

run_filters! { operation! {
    /// List runs of one environment of a project, with a user's token.
    ListForProject = "runs.list_for_project", Get "/api/v1/projects/{projectRef}/runs" => RunPage
    {
        accepts: Accepts::NOTHING.personal().user_actor(),
        effect: Effect::Read,
        paging: Some(PAGING),
        rules: LIST_RULES,
        source: "https://trigger.dev/docs/management/runs/list",
    }
    required {}
    optional {
        /// Project; taken from the connection unless given.
        project_ref "projectRef": Text = Kind::ProjectRef => Place::Path;
        /// Environment; taken from the connection unless given. Only one can be listed at a time.
        environment "environment": Text = Kind::Environment(Spelling::Slug) => Place::Query("filter[env]");
    }
} }

const READ_RUN: &[&str] =
    &["read:runs:{runId}", "read:tasks:{taskIdentifier}", "read:tags:{tag}", "read:batch:{batchId}"];

operation! {
    /// Get one run with payload, output, error, schedule and related runs.
    ///
    /// Large payloads and outputs come as `payloadPresignedUrl` and `outputPresignedUrl` instead. Right after a
    /// trigger the answer may be 404 for a moment.
    Retrieve = "runs.retrieve", Get "/api/v3/runs/{runId}" => Run
    {
        accepts: Accepts::NOTHING.key_or_public(READ_RUN),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        source: "https://trigger.dev/docs/management/runs/retrieve",
    }
    required {
        /// Id of the run (`run_…`).
        run_id "runId": Text = RUN_ID => Place::Path;
    }
    optional {}
}

operation! {
    /// Cancel a run that has not finished. A finished run stays as it is, and the answer is the same.
    Cancel = "runs.cancel", Post "/api/v2/runs/{runId}/cancel" => IdReply
    {
        accepts: Accepts::NOTHING.key_or_public(&["write:runs:{runId}", "write:tasks:{taskIdentifier}"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        source: "https://trigger.dev/docs/management/runs/cancel",
    }
    required {
        /// Id of the run (`run_…`).
        run_id "runId": Text = RUN_ID => Place::Path;
    }
    optional {}
}

operation! {
    /// Start a new run with the payload and options of an existing one.
    ///
    /// Every call starts another run; the server has no key to prevent it.
    Replay = "runs.replay", Post "/api/v1/runs/{runId}/replay" => IdReply
    {
        accepts: Accepts::NOTHING.scoped(&["write:runs:{runId}", "write:tasks:{taskIdentifier}"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Once,
        source: "https://trigger.dev/docs/management/runs/replay",
    }
    required {
        /// Id of the run to replay (`run_…`).
        run_id "runId": Text = RUN_ID => Place::Path;
    }
    optional {}
}

operation! {
    /// Add tags to a run. Tags that it carries already are not added twice; a run holds at most 10.
    AddTags = "runs.add_tags", Post "/api/v1/runs/{runId}/tags" => TagsReply
    {
        accepts: Accepts::NOTHING.key(crate::operation::KeyAccess::Full),
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        source: "https://trigger.dev/docs/management/runs/add-tags",
    }
    required {
        /// Id of the run (`run_…`).
        run_id "runId": Text = RUN_ID => Place::Path;
        /// One tag or up to 10, each 1 to 128 characters.
        tags "tags": List = Kind::one_or_list(&shared::TAG, 0, 10) => Place::Body("tags");
    }
    optional {}
}

const METADATA_KEY: Kind = Kind::Format(&format::METADATA_KEY);

record! {
    /// Sets one key of the metadata.
    SetKey as SET_KEY tagged "type" "set" {}
    required {
        /// A key, or a path that begins with `$.`.
        key "key": Text = METADATA_KEY => Place::Body("key");
        /// Any JSON value.
        value "value": JsonText = Kind::JSON => Place::Body("value");
    }
    optional {}
}

record! {
    /// Deletes one key of the metadata.
    DeleteKey as DELETE_KEY tagged "type" "delete" {}
    required {
        /// A key, or a path that begins with `$.`.
        key "key": Text = METADATA_KEY => Place::Body("key");
    }
    optional {}
}

record! {
    /// Appends to the list under a key of the metadata.
    AppendToKey as APPEND_TO_KEY tagged "type" "append" {}
    required {
        /// A key, or a path that begins with `$.`.
        key "key": Text = METADATA_KEY => Place::Body("key");
        /// Any JSON value.
        value "value": JsonText = Kind::JSON => Place::Body("value");
    }
    optional {}
}

record! {
    /// Removes a value from the list under a key of the metadata.
    RemoveFromKey as REMOVE_FROM_KEY tagged "type" "remove" {}
    required {
        /// A key, or a path that begins with `$.`.
        key "key": Text = METADATA_KEY => Place::Body("key");
        /// Any JSON value.
        value "value": JsonText = Kind::JSON => Place::Body("value");
    }
    optional {}
}

record! {
    /// Adds to the number under a key of the metadata.
    IncrementKey as INCREMENT_KEY tagged "type" "increment" {}
    required {
        /// A key, or a path that begins with `$.`.
        key "key": Text = METADATA_KEY => Place::Body("key");
        /// The amount; may be negative.
        value "value": Number = Kind::number(-1e300, 1e300) => Place::Body("value");
    }
    optional {}
}

record! {
    /// Replaces the whole metadata.
    ReplaceAll as REPLACE_ALL tagged "type" "update" {}
    required {
        /// The new metadata: an object, at most 262144 bytes as JSON.
        value "value": JsonText = Kind::Json { max_bytes: METADATA_BYTES, object: true } => Place::Body("value");
    }
    optional {}
}

const CHANGES: &[(&str, &Record)] = &[
    ("set", &SET_KEY),
    ("delete", &DELETE_KEY),
    ("append", &APPEND_TO_KEY),
    ("remove", &REMOVE_FROM_KEY),
    ("increment", &INCREMENT_KEY),
    ("update", &REPLACE_ALL),
];
const OPERATIONS: Kind = Kind::list(&Kind::Variants("type", CHANGES), 1, 10_000);

operation! {
    /// Replace the metadata of a run, or apply changes to it, its parent and its root run.
    ///
    /// Appending and incrementing act every time, so a repeated request is not safe.
    UpdateMetadata = "runs.update_metadata", Put "/api/v1/runs/{runId}/metadata" => MetadataReply
    {
        accepts: Accepts::NOTHING.key(crate::operation::KeyAccess::Full),
        branch: BranchMode::KeyEnv,
        effect: Effect::Once,
        body: BodyForm::Json,
        max_body_bytes: Some(2_097_152),
        rules: &[
            Rule::AtLeastOne(&["metadata", "operations", "parent_operations", "root_operations"]),
            Rule::Overrides("operations", &["metadata"]),
        ],
        source: "https://trigger.dev/docs/management/runs/update-metadata",
    }
    required {
        /// Id of the run (`run_…`).
        run_id "runId": Text = RUN_ID => Place::Path;
    }
    optional {
        /// The whole new metadata: an object, at most 262144 bytes as JSON. Excludes `operations`.
        metadata "metadata": JsonText = Kind::Json { max_bytes: METADATA_BYTES, object: true } => Place::Body("metadata");
        /// Changes to this run, each with a `type`: set, delete, append, remove, increment or update.
        operations "operations": List = OPERATIONS => Place::Body("operations");
        /// Changes to the parent run, applied later; to the run itself when it has none.
        parent_operations "parentOperations": List = OPERATIONS => Place::Body("parentOperations");
        /// Changes to the root run, applied later; to the run itself when it has none.
        root_operations "rootOperations": List = OPERATIONS => Place::Body("rootOperations");
    }
}

operation! {
    /// Change when a delayed run starts. A run that is not delayed any more is refused by the server.
    Reschedule = "runs.reschedule", Post "/api/v1/runs/{runId}/reschedule" => Run
    {
        accepts: Accepts::NOTHING.key(crate::operation::KeyAccess::Full),
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        source: "https://trigger.dev/docs/management/runs/reschedule",
    }
    required {
        /// Id of the run (`run_…`).
        run_id "runId": Text = RUN_ID => Place::Path;
        /// When to start: a duration from now or an ISO 8601 date with its offset. A date that has passed is refused
        /// by the server.
        delay "delay": Text = Kind::Format(&format::DELAY) => Place::Body("delay");
    }
    optional {}
}

operation! {
    /// Get the metadata of a run as it is stored: as text.
    GetMetadata = "runs.get_metadata", Get "/api/v1/runs/{runId}/metadata" => StoredMetadata
    {
        accepts: Accepts::NOTHING.key(crate::operation::KeyAccess::Full),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        stability: Stability::Sdk,
        source: "server route api.v1.runs.$runId.metadata",
    }
    required {
        /// Id of the run (`run_…`).
        run_id "runId": Text = RUN_ID => Place::Path;
    }
    optional {}
}

operation! {
    /// Get the trace of a run as a tree of spans.
    RetrieveTrace = "runs.retrieve_trace", Get "/api/v1/runs/{runId}/trace" => TraceReply
    {
        accepts: Accepts::NOTHING.key_or_public(READ_RUN),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        source: "https://trigger.dev/docs/management/runs/retrieve-trace",
    }
    required {
        /// Id of the run (`run_…`).
        run_id "runId": Text = RUN_ID => Place::Path;
    }
    optional {}
}

operation! {
    /// Get one span of a run, with the use of the model where it stands for one.
    RetrieveSpan = "runs.retrieve_span", Get "/api/v1/runs/{runId}/spans/{spanId}" => SpanDetails
    {
        accepts: Accepts::NOTHING.key_or_public(READ_RUN),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        stability: Stability::Sdk,
        source: "server route api.v1.runs.$runId.spans.$spanId",
    }
    required {
        /// Id of the run (`run_…`).
        run_id "runId": Text = RUN_ID => Place::Path;
        /// Id of the span.
        span_id "spanId": Text = Kind::text(1000) => Place::Path;
    }
    optional {}
}

operation! {
    /// List the log lines and spans of a run, without their tree.
    ListEvents = "runs.list_events", Get "/api/v1/runs/{runId}/events" => RunEvents
    {
        accepts: Accepts::NOTHING.key_or_public(READ_RUN),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        source: "https://trigger.dev/docs/management/runs/retrieve-events",
    }
    required {
        /// Id of the run (`run_…`).
        run_id "runId": Text = RUN_ID => Place::Path;
    }
    optional {}
}

operation! {
    /// Get the result of a finished run.
    ///
    /// Current runs store a result here only when they were canceled; others answer 404. Use `runs.retrieve`.
    GetResult = "runs.get_result", Get "/api/v1/runs/{runId}/result" => RunResult
    {
        accepts: Accepts::NOTHING.key(crate::operation::KeyAccess::Full),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        source: "https://trigger.dev/docs/management/runs/retrieve-result",
    }
    required {
        /// Id of the run (`run_…`).
        run_id "runId": Text = RUN_ID => Place::Path;
    }
    optional {}
}
