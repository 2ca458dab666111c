//! Idempotency keys.
//!
//! Lives here: the declarations of `idempotency_keys.*`.

use super::shared::data::IdReply;
use crate::operation::{
    Accepts, BodyForm, BranchMode, Call, Effect, Kind, Operation, Place, Stability, operation,
};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[Reset::OPERATION];

operation! {
    /// Forget an idempotency key, so that the next trigger with it starts a new run.
    ///
    /// A second call finds nothing and answers 404.
    Reset = "idempotency_keys.reset", Post "/api/v1/idempotencyKeys/{key}/reset" => IdReply
    {
        accepts: Accepts::NOTHING.key_or_public(&["write:runs"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Once,
        body: BodyForm::Json,
        stability: Stability::Sdk,
        source: "server route api.v1.idempotencyKeys.$key.reset",
    }
    required {
        /// The key as it is stored: what was sent with the trigger, at most 2048 characters, or the created key. The
        /// official client sends a hash of 64.
        key "key": Key = Kind::Key { options: None } => Place::Path;
        /// Task that the key was used with.
        task_identifier "taskIdentifier": Text = Kind::TEXT => Place::Body("taskIdentifier");
    }
    optional {}
}
