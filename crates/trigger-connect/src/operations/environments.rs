//! Environments.
//!
//! Lives here: the declarations of `environments.*`.

use crate::operation::{Accepts, Call, Effect, Kind, Operation, Place, Stability, operation};

/// All of them, sorted by id.
pub(super) const TABLE: &[&Operation] = &[List::OPERATION];

operation! {
    /// List the environments of a project. Branches are left out; the development environment is the user's own.
    List = "environments.list", Get "/api/v1/projects/{projectRef}/environments"
    {
        accepts: Accepts::NOTHING.personal().user_actor(),
        effect: Effect::Read,
        stability: Stability::Undocumented,
        source: "server route api.v1.projects.$projectRef.environments",
    }
    required {}
    optional {
        /// Project; taken from the connection unless given.
        project_ref "projectRef": Text = Kind::ProjectRef => Place::Path;
    }
}
