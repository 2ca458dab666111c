//! Projects.
//!
//! Lives here: the declarations of `projects.*`.

pub mod data;

use self::data::Project;
use crate::operation::{Accepts, Call, Effect, Operation, Stability, operation};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[List::OPERATION];

operation! {
    /// List the projects of all organizations of the user.
    List = "projects.list", Get "/api/v1/projects" => Vec<Project>
    {
        accepts: Accepts::NOTHING.personal().user_actor(),
        effect: Effect::Read,
        stability: Stability::Undocumented,
        source: "server route api.v1.projects",
    }
    required {}
    optional {}
}
