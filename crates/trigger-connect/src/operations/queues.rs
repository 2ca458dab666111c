//! Queues.
//!
//! Lives here: the declarations of `queues.*`.

pub mod data;

use self::data::Queue;
use crate::operation::{Accepts, BodyForm, BranchMode, Call, Effect, Kind, Operation, Place, operation};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[Pause::OPERATION];

operation! {
    /// Pause or resume a queue. Runs that are executing go on.
    Pause = "queues.pause", Post "/api/v1/queues/{queue}/pause" => Queue
    {
        accepts: Accepts::NOTHING.scoped(&["write:queues"]),
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
        queue_type "queueType": Text = Kind::Choice(&["id", "task", "custom"]) => Place::Body("type");
    }
}
