//! Workers: deployed or local versions of a project's code.
//!
//! Lives here: the declarations of `workers.*`.

pub mod data;

use self::data::{TaggedWorkerReply, WorkerVersion};
use crate::environment::Spelling;
use crate::operation::{
    Accepts, BranchMode, Call, Effect, KeyAccess, Kind, Operation, Place, Stability, operation,
};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[RetrieveByTag::OPERATION, RetrieveByVersion::OPERATION];

operation! {
    /// Get the worker behind a tag, with its tasks.
    RetrieveByTag = "workers.retrieve_by_tag", Get "/api/v1/projects/{projectRef}/{environment}/workers/{tagName}" => TaggedWorkerReply
    {
        accepts: Accepts::NOTHING.personal().organization().user_actor(),
        branch: BranchMode::PathEnvUser,
        effect: Effect::Read,
        stability: Stability::Cli,
        source: "server route api.v1.projects.$projectRef.$env.workers.$tagName",
    }
    required {
        /// Tag; `current` is the promoted version, in development the latest.
        tag_name "tagName": Text = Kind::text(1000) => Place::Path;
    }
    optional {
        /// Project; taken from the connection unless given.
        project_ref "projectRef": Text = Kind::ProjectRef => Place::Path;
        /// Environment; taken from the connection unless given.
        environment "environment": Text = Kind::Environment(Spelling::Path) => Place::Path;
    }
}

operation! {
    /// Get one version of a worker, with its tasks and source files.
    RetrieveByVersion = "workers.retrieve_by_version", Get "/api/v1/projects/{projectRef}/background-workers/{environment}/{version}" => WorkerVersion
    {
        accepts: Accepts::NOTHING.key(KeyAccess::Full).personal().organization(),
        branch: BranchMode::PathEnv,
        effect: Effect::Read,
        stability: Stability::Undocumented,
        source: "server route api.v1.projects.$projectRef.background-workers.$envSlug.$version",
    }
    required {
        /// Version, for example `20250208.1`.
        version "version": Text = Kind::text(1000) => Place::Path;
    }
    optional {
        /// Project; taken from the connection unless given.
        project_ref "projectRef": Text = Kind::ProjectRef => Place::Path;
        /// Environment; taken from the connection unless given.
        environment "environment": Text = Kind::Environment(Spelling::Path) => Place::Path;
    }
}
