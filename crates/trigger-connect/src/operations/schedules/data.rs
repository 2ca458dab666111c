//! What replies about schedules hold.
//!
//! Lives here: their declarations.

use crate::data::{Date, Nullable, Page, Phase, Status, data, words};
use crate::operations::shared::data::OffsetPagination;

words! {
    /// Where a schedule comes from.
    ScheduleType {
        /// From code.
        Declarative "DECLARATIVE";
        /// From the API or the dashboard.
        Imperative "IMPERATIVE";
    }
}

data! {
    /// When a schedule fires.
    ScheduleGenerator {
        /// `CRON`.
        kind "type": String;
        /// Cron expression.
        expression "expression": String;
        /// The same in words.
        description "description": String;
    }
}

data! {
    /// An environment in which a schedule fires.
    ScheduleEnvironment {
        /// Id.
        id "id": String;
        /// DEVELOPMENT, STAGING, PRODUCTION or PREVIEW.
        kind "type": String;
        /// Owner of a development environment.
        user_name "userName" optional: Nullable<String>;
    }
}

data! {
    /// A schedule.
    Schedule {
        /// Schedule id (`sched_…`).
        id "id": String;
        /// Where it comes from.
        kind "type": ScheduleType;
        /// Task that it starts.
        task "task": String;
        /// Whether it fires.
        active "active": bool;
        /// Key of your own.
        deduplication_key "deduplicationKey" optional: Nullable<String>;
        /// Reference of your own.
        external_id "externalId" optional: Nullable<String>;
        /// When it fires.
        generator "generator": ScheduleGenerator;
        /// IANA time zone.
        timezone "timezone": String;
        /// Window over which its runs are spread.
        window "window" optional: String;
        /// Next nominal time.
        next_run "nextRun" optional: Nullable<Date>;
        /// Next time after the offset of the window.
        next_run_effective_at "nextRunEffectiveAt" optional: Nullable<Date>;
        /// Environments in which it fires.
        environments "environments": Vec<ScheduleEnvironment>;
    }
}

impl Schedule {
    /// What its field `active` says. A schedule has no end: it fires, or it is paused.
    pub const STATUSES: &'static [Status] = &[
        Status::new("true", "It fires.", Phase::Running),
        Status::new("false", "It is deactivated.", Phase::Paused),
    ];

    /// [`Phase::Running`] while it fires, [`Phase::Paused`] when it is deactivated.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        if self.active { Phase::Running } else { Phase::Paused }
    }
}

data! {
    /// A page of schedules.
    SchedulePage {
        /// The schedules.
        data "data": Vec<Schedule>;
        /// Its place among all pages.
        pagination "pagination": OffsetPagination;
    }
}

impl Page for SchedulePage {
    type Item = Schedule;
}

data! {
    /// Time zones that a schedule may have.
    TimezonesReply {
        /// IANA names.
        timezones "timezones": Vec<String>;
    }
}
