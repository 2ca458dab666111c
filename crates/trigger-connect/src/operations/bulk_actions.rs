//! Bulk actions: canceling or replaying many runs.
//!
//! Lives here: the declarations of `bulk_actions.*` and the record that chooses runs.

pub mod data;

use self::data::{BulkAction, BulkActionPage};
use super::shared::data::IdReply;
use super::shared::{MACHINES, RUN_ID};
use crate::operation::{
    Accepts, BodyForm, BranchMode, Call, Effect, Kind, Operation, Paging, Place, Rule, format, operation,
    record,
};

/// All of them.
pub(super) const TABLE: &[&Operation] =
    &[Abort::OPERATION, Create::OPERATION, List::OPERATION, Retrieve::OPERATION];

const BULK_ACTION_ID: Kind = Kind::text(1000);
const NAMES: Kind = Kind::one_or_list(&Kind::TEXT, 1, 1000);

/// Statuses that a selection takes: those of the current vocabulary only.
const STATUSES: &[&str] = &[
    "PENDING_VERSION",
    "QUEUED",
    "DEQUEUED",
    "EXECUTING",
    "WAITING",
    "COMPLETED",
    "CANCELED",
    "FAILED",
    "CRASHED",
    "SYSTEM_FAILURE",
    "DELAYED",
    "EXPIRED",
    "TIMED_OUT",
];

record! {
    /// A queue by its type and name.
    BulkQueue as BULK_QUEUE {}
    required {
        /// How to read `name`: `task` or `custom`.
        queue_type "queueType": Text = Kind::Choice(&["task", "custom"]) => Place::Body("type");
        /// Task identifier or name of a custom queue.
        name "name": Text = Kind::TEXT => Place::Body("name");
    }
    optional {}
}

record! {
    /// Chooses runs; at least one field. Without any time the server takes the last 7 days.
    BulkFilter as BULK_FILTER
    {
        rules: &[
            Rule::AtLeastOne(&[
                "status", "task_identifier", "version", "from", "to", "period", "bulk_action", "tag", "schedule",
                "is_test", "batch", "queue", "machine", "region",
            ]),
            Rule::Overrides("period", &["from", "to"]),
        ],
    }
    required {}
    optional {
        /// One status or several, of the current vocabulary.
        status "status": List = Kind::one_or_list(&Kind::Choice(STATUSES), 1, 1000) => Place::Body("status");
        /// One task identifier or several.
        task_identifier "taskIdentifier": List = NAMES => Place::Body("taskIdentifier");
        /// One worker version or several.
        version "version": List = NAMES => Place::Body("version");
        /// Created at this instant or later.
        from "from": When = Kind::IsoDate => Place::Body("from");
        /// Created at this instant or earlier.
        to "to": When = Kind::IsoDate => Place::Body("to");
        /// Window back from now, such as `7d`; excludes `from` and `to`.
        period "period": Text = Kind::Format(&format::PERIOD) => Place::Body("period");
        /// Runs touched by this bulk action.
        bulk_action "bulkAction": Text = Kind::TEXT => Place::Body("bulkAction");
        /// One tag or several; a run matches when it carries any of them.
        tag "tag": List = NAMES => Place::Body("tag");
        /// Runs started by this schedule.
        schedule "schedule": Text = Kind::TEXT => Place::Body("schedule");
        /// Only test runs, or none. Without it both are chosen.
        is_test "isTest": Boolean = Kind::Boolean => Place::Body("isTest");
        /// Runs of this batch.
        batch "batch": Text = Kind::TEXT => Place::Body("batch");
        /// Queues: a list of `queue_type` and `name`.
        queue "queue": List = Kind::list(&Kind::Record(&BULK_QUEUE), 1, 1000) => Place::Body("queue");
        /// One machine preset or several.
        machine "machine": List = Kind::one_or_list(&Kind::Choice(MACHINES), 1, 1000) => Place::Body("machine");
        /// One region or several.
        region "region": List = NAMES => Place::Body("region");
    }
}

operation! {
    /// Cancel or replay many runs in the background, chosen by filter or by id.
    Create = "bulk_actions.create", Post "/api/v1/bulk-actions" => IdReply
    {
        accepts: Accepts::NOTHING.scoped(&["write:runs"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Once,
        body: BodyForm::Json,
        max_body_bytes: Some(1_048_576),
        success: &[202],
        rules: &[Rule::AtLeastOne(&["filter", "run_ids"]), Rule::AtMostOne(&["filter", "run_ids"])],
        source: "https://trigger.dev/docs/management/bulk-actions/create",
    }
    required {
        /// `cancel` or `replay`.
        action "action": Text = Kind::Choice(&["cancel", "replay"]) => Place::Body("action");
    }
    optional {
        /// Chooses runs by what they are; excludes `run_ids`.
        filter "filter": Nested = Kind::Record(&BULK_FILTER) => Place::Body("filter");
        /// Chooses runs by id: 1 to 500; excludes `filter`.
        run_ids "runIds": List = Kind::list(&RUN_ID, 1, 500) => Place::Body("runIds");
        /// Label shown in the dashboard, at most 255 characters.
        name "name": Text = Kind::text(255) => Place::Body("name");
        /// Region of the new runs; the server applies the region of each old one. It refuses one on `cancel`.
        target_region "targetRegion": Text = Kind::text(255) => Place::Body("targetRegion");
    }
}

operation! {
    /// List the bulk actions of the environment, newest first.
    List = "bulk_actions.list", Get "/api/v1/bulk-actions" => BulkActionPage
    {
        accepts: Accepts::NOTHING.scoped(&["read:runs"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        paging: Some(Paging::Cursor { default_size: 25, max_size: 100 }),
        rules: &[Rule::AtMostOne(&["after", "before"])],
        source: "https://trigger.dev/docs/management/bulk-actions/list",
    }
    required {}
    optional {
        /// Page size, 1 to 100. The server applies 25.
        limit "limit": Integer = Kind::integer(1, 100) => Place::Query("page[size]");
        /// Cursor: items after it, from the `next_page` of a reply.
        after "after": Text = Kind::TEXT => Place::Query("page[after]");
        /// Cursor: items before it.
        before "before": Text = Kind::TEXT => Place::Query("page[before]");
    }
}

operation! {
    /// Get one bulk action and how far it has come.
    Retrieve = "bulk_actions.retrieve", Get "/api/v1/bulk-actions/{bulkActionId}" => BulkAction
    {
        accepts: Accepts::NOTHING.scoped(&["read:runs"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        source: "https://trigger.dev/docs/management/bulk-actions/retrieve",
    }
    required {
        /// Id of the bulk action (`bulk_…`).
        bulk_action_id "bulkActionId": Text = BULK_ACTION_ID => Place::Path;
    }
    optional {}
}

operation! {
    /// Stop a bulk action. Runs that it has dealt with stay as they are; one that has ended answers 409.
    Abort = "bulk_actions.abort", Post "/api/v1/bulk-actions/{bulkActionId}/abort" => IdReply
    {
        accepts: Accepts::NOTHING.scoped(&["write:runs"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Once,
        source: "https://trigger.dev/docs/management/bulk-actions/abort",
    }
    required {
        /// Id of the bulk action (`bulk_…`).
        bulk_action_id "bulkActionId": Text = BULK_ACTION_ID => Place::Path;
    }
    optional {}
}
