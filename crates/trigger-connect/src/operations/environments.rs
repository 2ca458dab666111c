//! Environments.
//!
//! Lives here: the declarations of `environments.*`.

use super::projects::data::ProjectRuntime;
use crate::data::{Nullable, SecretText, data, words};
use crate::environment::Spelling;
use crate::operation::{
    Accepts, BranchMode, Call, Effect, KeyAccess, Kind, Operation, Place, RateLimit, Stability, operation,
};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[
    List::OPERATION,
    Pause::OPERATION,
    RegenerateApiKey::OPERATION,
    Resume::OPERATION,
    RetrieveApiKey::OPERATION,
];

const ENVIRONMENT: Kind = Kind::Environment(Spelling::Path);

words! {
    /// Which of the four environments it is.
    EnvironmentType {
        /// Development, one per member.
        Development "DEVELOPMENT";
        /// Staging.
        Staging "STAGING";
        /// Production.
        Production "PRODUCTION";
        /// Preview, or one of its branches.
        Preview "PREVIEW";
    }
}

data! {
    /// An environment of a project.
    ProjectEnvironment {
        /// Id.
        id "id": String;
        /// dev, stg, prod or preview.
        slug "slug": String;
        /// Which of the four it is.
        kind "type": EnvironmentType;
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

data! {
    /// An environment with its key.
    EnvironmentAccess {
        /// Secret key; the presented one when the call was made with a key.
        api_key "apiKey": SecretText;
        /// Name of the project.
        name "name": String;
        /// Base URL of the API.
        api_url "apiUrl": String;
        /// Id of the project.
        project_id "projectId": String;
        /// Runtime that the project uses unless told otherwise.
        default_runtime "defaultRuntime" optional: Nullable<ProjectRuntime>;
    }
}

operation! {
    /// Get the secret key of an environment, and the API URL to use it with.
    ///
    /// A preview key works without a branch here: it stands for the parent of all branches.
    RetrieveApiKey = "environments.retrieve_api_key", Get "/api/v1/projects/{projectRef}/{environment}" => EnvironmentAccess
    {
        accepts: Accepts::NOTHING.key(KeyAccess::Any).personal().organization(),
        branch: BranchMode::PathEnvOptional,
        effect: Effect::Read,
        rate_limit: RateLimit::Deployment,
        stability: Stability::Cli,
        source: "server route api.v1.projects.$projectRef.$env",
    }
    required {}
    optional {
        /// Project; taken from the connection unless given.
        project_ref "projectRef": Text = Kind::ProjectRef => Place::Path;
        /// Environment; taken from the connection unless given.
        environment "environment": Text = ENVIRONMENT => Place::Path;
    }
}

data! {
    /// A new key.
    NewApiKey {
        /// The key.
        api_key "apiKey": SecretText;
    }
}

operation! {
    /// Replace the root key of an environment. The old one works for 24 hours more.
    ///
    /// Callback URLs of waitpoints stop working at once.
    RegenerateApiKey = "environments.regenerate_api_key", Post "/api/v1/projects/{projectRef}/{environment}/regenerate-api-key" => NewApiKey
    {
        accepts: Accepts::NOTHING.personal(),
        branch: BranchMode::PathEnvUser,
        effect: Effect::Once,
        stability: Stability::Undocumented,
        source: "server route api.v1.projects.$projectRef.$env.regenerate-api-key",
    }
    required {}
    optional {
        /// Project; taken from the connection unless given.
        project_ref "projectRef": Text = Kind::ProjectRef => Place::Path;
        /// Environment; taken from the connection unless given.
        environment "environment": Text = ENVIRONMENT => Place::Path;
    }
}

words! {
    /// Whether an environment starts runs.
    EnvironmentPauseState {
        /// It starts none.
        Paused "paused";
        /// It does.
        Resumed "resumed";
    }
}

data! {
    /// What pausing or resuming led to.
    EnvironmentPause {
        /// Whether the environment is paused.
        paused "paused": bool;
        /// The same in a word.
        state "state": EnvironmentPauseState;
    }
}

operation! {
    /// Stop starting runs in an environment.
    Pause = "environments.pause", Post "/api/v1/projects/{projectRef}/{environment}/pause" => EnvironmentPause
    {
        accepts: Accepts::NOTHING.personal(),
        branch: BranchMode::PathEnvUser,
        effect: Effect::Idempotent,
        stability: Stability::Undocumented,
        source: "server route api.v1.projects.$projectRef.$env.pause",
    }
    required {}
    optional {
        /// Project; taken from the connection unless given.
        project_ref "projectRef": Text = Kind::ProjectRef => Place::Path;
        /// Environment; taken from the connection unless given.
        environment "environment": Text = ENVIRONMENT => Place::Path;
    }
}

operation! {
    /// Start runs again in a paused environment.
    Resume = "environments.resume", Post "/api/v1/projects/{projectRef}/{environment}/resume" => EnvironmentPause
    {
        accepts: Accepts::NOTHING.personal(),
        branch: BranchMode::PathEnvUser,
        effect: Effect::Idempotent,
        stability: Stability::Undocumented,
        source: "server route api.v1.projects.$projectRef.$env.resume",
    }
    required {}
    optional {
        /// Project; taken from the connection unless given.
        project_ref "projectRef": Text = Kind::ProjectRef => Place::Path;
        /// Environment; taken from the connection unless given.
        environment "environment": Text = ENVIRONMENT => Place::Path;
    }
}
