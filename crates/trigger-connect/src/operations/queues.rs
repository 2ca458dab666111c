//! Queues.
//!
//! Lives here: the declarations of `queues.*`.

pub mod data;

use self::data::{Queue, QueueMetrics, QueuePage};
use crate::operation::{
    Accepts, BodyForm, BranchMode, Call, Effect, Kind, Operation, Paging, Place, Rule, Stability, format,
    operation,
};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[
    List::OPERATION,
    Metrics::OPERATION,
    OverrideConcurrency::OPERATION,
    Pause::OPERATION,
    ResetConcurrency::OPERATION,
    Retrieve::OPERATION,
];

const WRITE: Accepts = Accepts::NOTHING.scoped(&["write:queues"]);
const QUEUE_TYPE: Kind = Kind::Choice(&["id", "task", "custom"]);

operation! {
    /// Pause or resume a queue. Runs that are executing go on.
    Pause = "queues.pause", Post "/api/v1/queues/{queue}/pause" => Queue
    {
        accepts: WRITE,
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        source: "https://trigger.dev/docs/management/queues/pause",
    }
    required {
        /// Queue id (`queue_…`), task identifier or name of a custom queue, as `queue_type` says.
        queue "queue": Text = Kind::QueueName => Place::Path;
        /// `pause` or `resume`.
        action "action": Text = Kind::Choice(&["pause", "resume"]) => Place::Body("action");
    }
    optional {
        /// How to read `queue`: `id`, `task` or `custom`. The server applies `id`.
        queue_type "queueType": Text = QUEUE_TYPE => Place::Body("type");
    }
}

operation! {
    /// List the queues of the environment.
    List = "queues.list", Get "/api/v1/queues" => QueuePage
    {
        accepts: Accepts::NOTHING.scoped(&["read:queues"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        paging: Some(Paging::Offset { default_size: 25, max_size: 100 }),
        source: "https://trigger.dev/docs/management/queues/list",
    }
    required {}
    optional {
        /// Page number from 1. The server applies 1.
        page "page": Integer = Kind::integer(1, 1_000_000) => Place::Query("page");
        /// Items per page, 1 to 100. The server applies 25.
        per_page "perPage": Integer = Kind::integer(1, 100) => Place::Query("perPage");
    }
}

operation! {
    /// Get a queue with its counts and limits.
    Retrieve = "queues.retrieve", Get "/api/v1/queues/{queue}" => Queue
    {
        accepts: Accepts::NOTHING.key_or_public(&["read:queues"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        source: "https://trigger.dev/docs/management/queues/retrieve",
    }
    required {
        /// Queue id (`queue_…`), task identifier or name of a custom queue, as `queue_type` says.
        queue "queue": Text = Kind::QueueName => Place::Path;
    }
    optional {
        /// How to read `queue`: `id`, `task` or `custom`. The server applies `id`.
        queue_type "queueType": Text = QUEUE_TYPE => Place::Query("type");
    }
}

operation! {
    /// Override the concurrency limit of a queue, with a number or a share of the environment's limit.
    OverrideConcurrency = "queues.override_concurrency", Post "/api/v1/queues/{queue}/concurrency/override" => Queue
    {
        accepts: WRITE,
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        rules: &[
            Rule::AtMostOne(&["concurrency_limit", "percent"]),
            Rule::AtLeastOne(&["concurrency_limit", "percent"]),
        ],
        source: "https://trigger.dev/docs/management/queues/concurrency-override",
    }
    required {
        /// Queue id (`queue_…`), task identifier or name of a custom queue, as `queue_type` says.
        queue "queue": Text = Kind::QueueName => Place::Path;
    }
    optional {
        /// How to read `queue`: `id`, `task` or `custom`. The server applies `id`.
        queue_type "queueType": Text = QUEUE_TYPE => Place::Body("type");
        /// Runs that may execute at once: 0 to 100000. Excludes `percent`.
        concurrency_limit "concurrencyLimit": Integer = Kind::integer(0, 100_000) => Place::Body("concurrencyLimit");
        /// Share of the environment's limit in percent: above 0 (from 0.0001), up to 100. Excludes
        /// `concurrency_limit`.
        percent "percent": Number = Kind::number(0.0001, 100.0) => Place::Body("percent");
    }
}

operation! {
    /// Remove the concurrency override of a queue. A queue without one is refused by the server.
    ResetConcurrency = "queues.reset_concurrency", Post "/api/v1/queues/{queue}/concurrency/reset" => Queue
    {
        accepts: WRITE,
        branch: BranchMode::KeyEnv,
        effect: Effect::Once,
        body: BodyForm::Json,
        source: "https://trigger.dev/docs/management/queues/concurrency-reset",
    }
    required {
        /// Queue id (`queue_…`), task identifier or name of a custom queue, as `queue_type` says.
        queue "queue": Text = Kind::QueueName => Place::Path;
    }
    optional {
        /// How to read `queue`: `id`, `task` or `custom`. The server applies `id`.
        queue_type "queueType": Text = QUEUE_TYPE => Place::Body("type");
    }
}

operation! {
    /// Get waiting times, throughput and depth of a queue over a window that ends now.
    Metrics = "queues.metrics", Get "/api/v1/queues/{queue}/metrics" => QueueMetrics
    {
        accepts: Accepts::NOTHING.key_or_public(&["read:query:queue_metrics"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        stability: Stability::Undocumented,
        source: "server route api.v1.queues.$queueParam.metrics",
    }
    required {
        /// Task identifier or name of a custom queue, as `queue_type` says. Ids are not read here.
        queue "queue": Text = Kind::QueueName => Place::Path;
    }
    optional {
        /// How to read `queue`: `task` or `custom`. The server applies `task`.
        queue_type "queueType": Text = Kind::Choice(&["task", "custom"]) => Place::Query("type");
        /// Window back from now: one number and one unit such as `30m`, 7 days at most. The server applies `1h`.
        period "period": Text = Kind::Format(&format::METRICS_PERIOD) => Place::Query("period");
    }
}
