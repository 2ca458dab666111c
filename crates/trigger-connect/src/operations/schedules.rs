//! Schedules.
//!
//! Lives here: the declarations of `schedules.*`.

pub mod data;

use self::data::{Schedule, SchedulePage};
use crate::operation::{
    Accepts, BodyForm, BranchMode, Call, Effect, KeyAccess, Kind, Operation, Paging, Place, format, operation,
};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[Create::OPERATION, List::OPERATION];

operation! {
    /// Create a schedule, or update the one that holds the same deduplication key.
    ///
    /// The key is unique in the *project*: using it again moves the schedule to this environment and resets every
    /// field that is not sent.
    Create = "schedules.create", Post "/api/v1/schedules" => Schedule
    {
        accepts: Accepts::NOTHING.key(KeyAccess::Full),
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        source: "https://trigger.dev/docs/management/schedules/create",
    }
    required {
        /// Identifier of a scheduled task.
        task "task": Text = Kind::TEXT => Place::Body("task");
        /// Cron expression of five fields, without seconds.
        cron "cron": Text = Kind::Format(&format::CRON) => Place::Body("cron");
        /// Key of your own, so that a repeat does not add a second schedule.
        deduplication_key "deduplicationKey": Text = Kind::text(1000) => Place::Body("deduplicationKey");
    }
    optional {
        /// Reference of your own, passed to each run.
        external_id "externalId": Text = Kind::text(1000) => Place::Body("externalId");
        /// IANA time zone. The server applies UTC.
        timezone "timezone": Text = Kind::Format(&format::TIMEZONE) => Place::Body("timezone");
        /// Window over which runs are spread: minutes or hours up to 24h, or a percentage of the interval.
        window "window": Text = Kind::Format(&format::WINDOW) => Place::Body("window");
    }
}

operation! {
    /// List the schedules of the project that run in the key's environment.
    List = "schedules.list", Get "/api/v1/schedules" => SchedulePage
    {
        accepts: Accepts::NOTHING.key(KeyAccess::Full),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        paging: Some(Paging::Offset { default_size: 20, max_size: 100 }),
        source: "https://trigger.dev/docs/management/schedules/list",
    }
    required {}
    optional {
        /// Page number from 1. The server applies 1.
        page "page": Integer = Kind::integer(1, 1_000_000) => Place::Query("page");
        /// Items per page, 1 to 100. The server applies 20.
        per_page "perPage": Integer = Kind::integer(1, 100) => Place::Query("perPage");
    }
}
