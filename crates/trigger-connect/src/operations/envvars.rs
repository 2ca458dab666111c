//! Environment variables.
//!
//! Lives here: the declarations of `envvars.*`.

pub mod data;

use self::data::{EnvVar, ResolvedVariables};
use super::shared::data::Success;
use crate::environment::Spelling;
use crate::operation::{
    Accepts, BodyForm, BranchMode, Call, Effect, Kind, Operation, Place, RateLimit, Stability, format,
    operation, record,
};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[
    Create::OPERATION,
    Delete::OPERATION,
    Import::OPERATION,
    List::OPERATION,
    Resolve::OPERATION,
    Retrieve::OPERATION,
    Update::OPERATION,
];

const READ: Accepts = Accepts::NOTHING.scoped(&["read:envvars"]).personal().organization();
const WRITE: Accepts = Accepts::NOTHING.scoped(&["write:envvars"]).personal().organization();
const ENVIRONMENT: Kind = Kind::Environment(Spelling::Path);
const NAME: Kind = Kind::Format(&format::VARIABLE_NAME);
const VARIABLES: Kind = Kind::Map { key: &format::VARIABLE_NAME, value: &Kind::Secret, min: 1 };

operation! {
    /// List the environment variables of an environment. Values of secret ones come redacted.
    List = "envvars.list", Get "/api/v1/projects/{projectRef}/envvars/{environment}" => Vec<EnvVar>
    {
        accepts: READ,
        branch: BranchMode::PathEnv,
        effect: Effect::Read,
        source: "https://trigger.dev/docs/management/envvars/list",
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
    /// Create an environment variable, or replace the value of one that exists.
    Create = "envvars.create", Post "/api/v1/projects/{projectRef}/envvars/{environment}" => Success
    {
        accepts: WRITE,
        branch: BranchMode::PathEnv,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        source: "https://trigger.dev/docs/management/envvars/create",
    }
    required {
        /// Name: letters, digits and underscores.
        name "name": Text = NAME => Place::Body("name");
        /// Value; a blank one is refused by the server.
        value "value": Text = Kind::Secret => Place::Body("value");
    }
    optional {
        /// Project; taken from the connection unless given.
        project_ref "projectRef": Text = Kind::ProjectRef => Place::Path;
        /// Environment; taken from the connection unless given.
        environment "environment": Text = ENVIRONMENT => Place::Path;
        /// Whether the value is hidden from then on. The server applies false; in a branch, what the parent has.
        is_secret "isSecret": Boolean = Kind::Boolean => Place::Body("isSecret");
    }
}

record! {
    /// Who set the variables: a user.
    UserSource as USER_SOURCE tagged "type" "user" {}
    required {
        /// Id of the user.
        user_id "userId": Text = Kind::TEXT => Place::Body("userId");
    }
    optional {}
}

record! {
    /// Who set the variables: an integration.
    IntegrationSource as INTEGRATION_SOURCE tagged "type" "integration" {}
    required {
        /// Name of the integration.
        integration "integration": Text = Kind::TEXT => Place::Body("integration");
    }
    optional {}
}

operation! {
    /// Set many environment variables at once.
    Import = "envvars.import", Post "/api/v1/projects/{projectRef}/envvars/{environment}/import" => Success
    {
        accepts: WRITE,
        branch: BranchMode::PathEnv,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        rate_limit: RateLimit::Deployment,
        source: "https://trigger.dev/docs/management/envvars/import",
    }
    required {
        /// Names and values. Blank values the server would drop, so they are refused here.
        variables "variables": Map = VARIABLES => Place::Body("variables");
    }
    optional {
        /// Project; taken from the connection unless given.
        project_ref "projectRef": Text = Kind::ProjectRef => Place::Path;
        /// Environment; taken from the connection unless given.
        environment "environment": Text = ENVIRONMENT => Place::Path;
        /// Names and values for the parent environment, when the target is a branch.
        parent_variables "parentVariables": Map = VARIABLES => Place::Body("parentVariables");
        /// Whether existing values are replaced. The server applies false, which refuses when one exists.
        override_existing "overrideExisting": Boolean = Kind::Boolean => Place::Body("override");
        /// Whether the values are hidden from then on. The server applies false.
        is_secret "isSecret": Boolean = Kind::Boolean => Place::Body("isSecret");
        /// Who set them, for the audit trail: a `type` of user (with `user_id`) or integration (with `integration`).
        source "source": Nested = Kind::Variants("type", &[("user", &USER_SOURCE), ("integration", &INTEGRATION_SOURCE)]) => Place::Body("source");
    }
}

operation! {
    /// Delete an environment variable.
    Delete = "envvars.delete", Delete "/api/v1/projects/{projectRef}/envvars/{environment}/{name}" => Success
    {
        accepts: WRITE,
        branch: BranchMode::PathEnv,
        effect: Effect::Once,
        source: "https://trigger.dev/docs/management/envvars/delete",
    }
    required {
        /// Name of the variable.
        name "name": Text = NAME => Place::Path;
    }
    optional {
        /// Project; taken from the connection unless given.
        project_ref "projectRef": Text = Kind::ProjectRef => Place::Path;
        /// Environment; taken from the connection unless given.
        environment "environment": Text = ENVIRONMENT => Place::Path;
    }
}

operation! {
    /// Get one environment variable. The value of a secret one comes redacted.
    Retrieve = "envvars.retrieve", Get "/api/v1/projects/{projectRef}/envvars/{environment}/{name}" => EnvVar
    {
        accepts: READ,
        branch: BranchMode::PathEnv,
        effect: Effect::Read,
        source: "https://trigger.dev/docs/management/envvars/retrieve",
    }
    required {
        /// Name of the variable.
        name "name": Text = NAME => Place::Path;
    }
    optional {
        /// Project; taken from the connection unless given.
        project_ref "projectRef": Text = Kind::ProjectRef => Place::Path;
        /// Environment; taken from the connection unless given.
        environment "environment": Text = ENVIRONMENT => Place::Path;
    }
}

operation! {
    /// Change the value of an environment variable.
    ///
    /// A variable that only other environments of the project have is added to this one; one that none has is not
    /// found.
    Update = "envvars.update", Put "/api/v1/projects/{projectRef}/envvars/{environment}/{name}" => Success
    {
        accepts: WRITE,
        branch: BranchMode::PathEnv,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        source: "https://trigger.dev/docs/management/envvars/update",
    }
    required {
        /// Name of the variable.
        name "name": Text = NAME => Place::Path;
        /// New value. A blank one the server would ignore and still report success, so it is refused here.
        value "value": Text = Kind::Secret => Place::Body("value");
    }
    optional {
        /// Project; taken from the connection unless given.
        project_ref "projectRef": Text = Kind::ProjectRef => Place::Path;
        /// Environment; taken from the connection unless given.
        environment "environment": Text = ENVIRONMENT => Place::Path;
    }
}

operation! {
    /// Get all variables of the key's environment, secret ones in clear and those of the platform among them.
    Resolve = "envvars.resolve", Get "/api/v1/projects/{projectRef}/envvars" => ResolvedVariables
    {
        accepts: Accepts::NOTHING.scoped(&["read:envvars"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        rate_limit: RateLimit::Deployment,
        stability: Stability::Cli,
        source: "server route api.v1.projects.$projectRef.envvars",
    }
    required {}
    optional {
        /// Project of the key; taken from the connection unless given. Any other is not found.
        project_ref "projectRef": Text = Kind::ProjectRef => Place::Path;
    }
}
