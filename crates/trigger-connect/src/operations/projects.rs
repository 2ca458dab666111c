//! Projects.
//!
//! Lives here: the declarations of `projects.*`.

use crate::operation::{Accepts, Call, Effect, Operation, Stability, operation};

/// All of them, sorted by id.
pub(super) const TABLE: &[&Operation] = &[List::OPERATION];

operation! {
    /// List the projects of all organizations of the user.
    List = "projects.list", Get "/api/v1/projects"
    {
        accepts: Accepts::NOTHING.personal().user_actor(),
        effect: Effect::Read,
        stability: Stability::Undocumented,
        source: "server route api.v1.projects",
    }
    required {}
    optional {}
}
