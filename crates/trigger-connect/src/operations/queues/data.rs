//! What replies about queues hold.
//!
//! Lives here: their declarations.

use crate::data::{Date, Nullable, Number, Page, data, words};
use crate::operations::shared::data::OffsetPagination;

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

data! {
    /// One page of queues.
    QueuePage {
        /// The queues.
        data "data": Vec<Queue>;
        /// Where the page stands.
        pagination "pagination": OffsetPagination;
    }
}

impl Page for QueuePage {
    type Item = Queue;
}

data! {
    /// How long runs waited in a queue, in milliseconds.
    QueueWait {
        /// Half of the runs waited no longer; null when none started.
        p50 "p50": Nullable<Number>;
        /// 95 of 100 runs waited no longer; null when none started.
        p95 "p95": Nullable<Number>;
    }
}

data! {
    /// Figures of a queue over a window.
    QueueMetrics {
        /// Full name of the queue, `task/` included.
        queue "queue": String;
        /// The window that was asked for.
        period "period": String;
        /// Start of the window.
        from "from": Date;
        /// End of the window.
        to "to": Date;
        /// Waiting times.
        wait_ms "waitMs": QueueWait;
        /// Most runs that waited at once.
        peak_queued "peakQueued": Number;
        /// Runs that started.
        started_count "startedCount": Number;
        /// Runs that started per minute.
        started_per_min "startedPerMin": Number;
        /// How often the limit held a run back.
        throttled_count "throttledCount": Number;
        /// Width of one point of the trend, in milliseconds.
        bucket_interval_ms "bucketIntervalMs": Number;
        /// Depth of the queue over the window, oldest first.
        depth_trend "depthTrend": Vec<Number>;
    }
}
