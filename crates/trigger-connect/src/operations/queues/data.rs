//! What replies about queues hold.
//!
//! Lives here: their declarations.

use crate::data::{Date, Nullable, Number, data, words};

words! {
    /// Whose queue it is.
    QueueType {
        /// A task's own.
        Task "task";
        /// A named one.
        Custom "custom";
    }
}

data! {
    /// How a concurrency limit comes about.
    QueueConcurrency {
        /// The limit in force.
        current "current": Nullable<i64>;
        /// The limit from code.
        base "base": Nullable<i64>;
        /// The override.
        override_limit "override": Nullable<i64>;
        /// When it was overridden.
        overridden_at "overriddenAt": Nullable<Date>;
        /// Who overrode it; null through the API.
        overridden_by "overriddenBy": Nullable<String>;
    }
}

data! {
    /// A queue.
    Queue {
        /// Queue id (`queue_…`).
        id "id": String;
        /// Name, without `task/`.
        name "name": String;
        /// Whose it is.
        kind "type": QueueType;
        /// Runs that execute.
        running "running": i64;
        /// Runs that wait.
        queued "queued": i64;
        /// Whether it is paused.
        paused "paused": bool;
        /// The limit in force.
        concurrency_limit "concurrencyLimit": Nullable<i64>;
        /// How the limit comes about.
        concurrency "concurrency" optional: QueueConcurrency;
        /// Always true; kept for old clients.
        release_concurrency_on_waitpoint "releaseConcurrencyOnWaitpoint" optional: bool;
        /// The override as a percentage, when it was given so.
        concurrency_limit_override_percent "concurrencyLimitOverridePercent" optional: Nullable<Number>;
    }
}
