//! Environments.
//!
//! Lives here: the declarations of `environments.*`.

use crate::data::{Nullable, data};
use crate::operation::{Accepts, Call, Effect, Kind, Operation, Place, Stability, operation};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[List::OPERATION];

data! {
    /// An environment of a project.
    ProjectEnvironment {
        /// Id.
        id "id": String;
        /// dev, stg, prod or preview.
        slug "slug": String;
        /// DEVELOPMENT, STAGING, PRODUCTION or PREVIEW.
        kind "type": String;
        /// Whether it has branches.
        is_branchable_environment "isBranchableEnvironment": bool;
        /// Name of the branch that it is, if it is one.
        branch_name "branchName": Nullable<String>;
        /// Whether it is paused.
        paused "paused": bool;
    }
}

operation! {
    /// List the environments of a project. Branches are left out; the development environment is the user's own.
    List = "environments.list", Get "/api/v1/projects/{projectRef}/environments" => Vec<ProjectEnvironment>
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
