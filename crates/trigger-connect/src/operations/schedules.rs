//! Schedules.
//!
//! Lives here: the declarations of `schedules.*`.

pub mod data;

use self::data::{Schedule, SchedulePage, TimezonesReply};
use super::shared::data::IdReply;
use crate::operation::{
    Accepts, BodyForm, BranchMode, Call, Effect, KeyAccess, Kind, Operation, Paging, Place, RateLimit,
    format, operation,
};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[
    Activate::OPERATION,
    Create::OPERATION,
    Deactivate::OPERATION,
    Delete::OPERATION,
    List::OPERATION,
    Retrieve::OPERATION,
    Timezones::OPERATION,
    Update::OPERATION,
];

const SCHEDULE_ID: Kind = Kind::text(1000);

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

operation! {
    /// Get one schedule.
    Retrieve = "schedules.retrieve", Get "/api/v1/schedules/{scheduleId}" => Schedule
    {
        accepts: Accepts::NOTHING.key(KeyAccess::Full),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        source: "https://trigger.dev/docs/management/schedules/retrieve",
    }
    required {
        /// Schedule id (`sched_…`), or the deduplication key that you chose.
        schedule_id "scheduleId": Text = SCHEDULE_ID => Place::Path;
    }
    optional {}
}

operation! {
    /// Replace cron expression, time zone, window and external id of a schedule made over the API or the dashboard.
    ///
    /// Every field that is not sent goes back to its default. An id that matches nothing is no error: the server
    /// creates a new schedule, and another one with each repeat.
    Update = "schedules.update", Put "/api/v1/schedules/{scheduleId}" => Schedule
    {
        accepts: Accepts::NOTHING.key(KeyAccess::Full),
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        source: "https://trigger.dev/docs/management/schedules/update",
    }
    required {
        /// Schedule id (`sched_…`), or the deduplication key that you chose.
        schedule_id "scheduleId": Text = SCHEDULE_ID => Place::Path;
        /// Identifier of a scheduled task. A schedule that exists keeps its own.
        task "task": Text = Kind::TEXT => Place::Body("task");
        /// Cron expression of five fields, without seconds.
        cron "cron": Text = Kind::Format(&format::CRON) => Place::Body("cron");
    }
    optional {
        /// Reference of your own, passed to each run. The server applies none.
        external_id "externalId": Text = Kind::text(1000) => Place::Body("externalId");
        /// IANA time zone. The server applies UTC.
        timezone "timezone": Text = Kind::Format(&format::TIMEZONE) => Place::Body("timezone");
        /// Window over which runs are spread: minutes or hours up to 24h, or a percentage of the interval. The server
        /// applies none.
        window "window": Text = Kind::Format(&format::WINDOW) => Place::Body("window");
    }
}

operation! {
    /// Delete a schedule, declared in code or not. A second call finds nothing and answers 404.
    Delete = "schedules.delete", Delete "/api/v1/schedules/{scheduleId}" => IdReply
    {
        accepts: Accepts::NOTHING.key(KeyAccess::Full),
        branch: BranchMode::KeyEnv,
        effect: Effect::Once,
        source: "https://trigger.dev/docs/management/schedules/delete",
    }
    required {
        /// Schedule id (`sched_…`), or the deduplication key that you chose.
        schedule_id "scheduleId": Text = SCHEDULE_ID => Place::Path;
    }
    optional {}
}

operation! {
    /// Let a deactivated schedule start runs again.
    Activate = "schedules.activate", Post "/api/v1/schedules/{scheduleId}/activate" => Schedule
    {
        accepts: Accepts::NOTHING.key(KeyAccess::Full),
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        source: "https://trigger.dev/docs/management/schedules/activate",
    }
    required {
        /// Schedule id (`sched_…`), or the deduplication key that you chose.
        schedule_id "scheduleId": Text = SCHEDULE_ID => Place::Path;
    }
    optional {}
}

operation! {
    /// Stop a schedule from starting runs.
    Deactivate = "schedules.deactivate", Post "/api/v1/schedules/{scheduleId}/deactivate" => Schedule
    {
        accepts: Accepts::NOTHING.key(KeyAccess::Full),
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        source: "https://trigger.dev/docs/management/schedules/deactivate",
    }
    required {
        /// Schedule id (`sched_…`), or the deduplication key that you chose.
        schedule_id "scheduleId": Text = SCHEDULE_ID => Place::Path;
    }
    optional {}
}

operation! {
    /// List the time zones that a schedule may have. No credential is sent.
    Timezones = "schedules.timezones", Get "/api/v1/timezones" => TimezonesReply
    {
        accepts: Accepts { none: true, ..Accepts::NOTHING },
        effect: Effect::Read,
        rate_limit: RateLimit::Exempt,
        source: "https://trigger.dev/docs/management/schedules/timezones",
    }
    required {}
    optional {
        /// Whether UTC is left out. The server applies false.
        exclude_utc "excludeUtc": Boolean = Kind::Boolean => Place::Query("excludeUtc");
    }
}
