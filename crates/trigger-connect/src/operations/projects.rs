//! Projects.
//!
//! Lives here: the declarations of `projects.*`.

pub mod data;

use self::data::{
    AlertChannel, DefaultRegion, DevConnection, InitializedProject, Project, RenamedProject, RuntimeOfProject,
};
use super::shared::data::IdReply;
use crate::operation::{Accepts, BodyForm, Call, Effect, Kind, Operation, Place, Rule, Stability, operation};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[
    Create::OPERATION,
    CreateAlertChannel::OPERATION,
    Delete::OPERATION,
    DevStatus::OPERATION,
    List::OPERATION,
    ListForOrg::OPERATION,
    ListRuntimes::OPERATION,
    MarkInitialized::OPERATION,
    Rename::OPERATION,
    Retrieve::OPERATION,
    SetDefaultRegion::OPERATION,
];

const USER: Accepts = Accepts::NOTHING.personal().user_actor();
const ORG: Kind = Kind::text(1000);
const NAME: Kind = Kind::text(255);

operation! {
    /// List the projects of all organizations of the user.
    List = "projects.list", Get "/api/v1/projects" => Vec<Project>
    {
        accepts: USER,
        effect: Effect::Read,
        stability: Stability::Cli,
        source: "server route api.v1.projects",
    }
    required {}
    optional {}
}

operation! {
    /// List, for all projects of the user, the runtime of the deployment that is current in production.
    ListRuntimes = "projects.list_runtimes", Get "/api/v1/projects/runtimes" => Vec<RuntimeOfProject>
    {
        accepts: USER,
        effect: Effect::Read,
        stability: Stability::Cli,
        source: "server route api.v1.projects.runtimes",
    }
    required {}
    optional {}
}

operation! {
    /// List the projects of an organization.
    ListForOrg = "projects.list_for_org", Get "/api/v1/orgs/{orgParam}/projects" => Vec<Project>
    {
        accepts: USER,
        effect: Effect::Read,
        stability: Stability::Undocumented,
        source: "server route api.v1.orgs.$orgParam.projects",
    }
    required {
        /// Organization: its slug or id.
        org_param "orgParam": Text = ORG => Place::Path;
    }
    optional {}
}

operation! {
    /// Create a project in an organization. Every call creates another one.
    Create = "projects.create", Post "/api/v1/orgs/{orgParam}/projects" => Project
    {
        accepts: USER,
        effect: Effect::Once,
        body: BodyForm::Json,
        stability: Stability::Cli,
        source: "server route api.v1.orgs.$orgParam.projects",
    }
    required {
        /// Organization: its slug or id.
        org_param "orgParam": Text = ORG => Place::Path;
        /// Name, 1 to 255 characters. The server cuts white space off its ends.
        name "name": Text = NAME => Place::Body("name");
    }
    optional {}
}

operation! {
    /// Get a project.
    Retrieve = "projects.retrieve", Get "/api/v1/projects/{projectRef}" => Project
    {
        accepts: USER,
        effect: Effect::Read,
        stability: Stability::Cli,
        source: "server route api.v1.projects.$projectRef",
    }
    required {}
    optional {
        /// Project; taken from the connection unless given.
        project_ref "projectRef": Text = Kind::ProjectRef => Place::Path;
    }
}

operation! {
    /// Rename a project. Its ref stays the same.
    Rename = "projects.rename", Patch "/api/v1/projects/{projectRef}" => RenamedProject
    {
        accepts: USER,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        stability: Stability::Undocumented,
        source: "server route api.v1.projects.$projectRef",
    }
    required {
        /// New name, 1 to 255 characters. The server cuts white space off its ends.
        name "name": Text = NAME => Place::Body("name");
    }
    optional {
        /// Project; taken from the connection unless given.
        project_ref "projectRef": Text = Kind::ProjectRef => Place::Path;
    }
}

operation! {
    /// Delete a project: the one of the connection, unless another is named.
    Delete = "projects.delete", Delete "/api/v1/projects/{projectRef}" => IdReply
    {
        accepts: USER,
        effect: Effect::Once,
        stability: Stability::Undocumented,
        source: "server route api.v1.projects.$projectRef",
    }
    required {}
    optional {
        /// Project; taken from the connection unless given.
        project_ref "projectRef": Text = Kind::ProjectRef => Place::Path;
    }
}

operation! {
    /// Set the region that runs use unless told otherwise.
    SetDefaultRegion = "projects.set_default_region", Put "/api/v1/projects/{projectRef}/default-region" => DefaultRegion
    {
        accepts: USER,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        stability: Stability::Undocumented,
        source: "server route api.v1.projects.$projectRef.default-region",
    }
    required {
        /// Name of a region, such as `us-east-1`. An unknown one is refused by the server, which lists those there are.
        region "region": Text = Kind::TEXT => Place::Body("region");
    }
    optional {
        /// Project; taken from the connection unless given.
        project_ref "projectRef": Text = Kind::ProjectRef => Place::Path;
    }
}

operation! {
    /// Record that code was set up for a project.
    MarkInitialized = "projects.mark_initialized", Post "/api/v1/projects/{projectRef}/init" => InitializedProject
    {
        accepts: USER,
        effect: Effect::Idempotent,
        stability: Stability::Cli,
        source: "server route api.v1.projects.$projectRef.init",
    }
    required {}
    optional {
        /// Project; taken from the connection unless given.
        project_ref "projectRef": Text = Kind::ProjectRef => Place::Path;
    }
}

operation! {
    /// Tell whether a development server of the user is connected.
    DevStatus = "projects.dev_status", Get "/api/v1/projects/{projectRef}/dev-status" => DevConnection
    {
        accepts: Accepts::NOTHING.personal().organization(),
        effect: Effect::Read,
        stability: Stability::Cli,
        source: "server route api.v1.projects.$projectRef.dev-status",
    }
    required {}
    optional {
        /// Project; taken from the connection unless given.
        project_ref "projectRef": Text = Kind::ProjectRef => Place::Path;
    }
}

const ALERT_TYPES: &[&str] = &[
    "run_failure",
    "attempt_failure",
    "deployment_failure",
    "deployment_success",
    "error_group",
    "dashboard_agent_watch",
];

operation! {
    /// Create a channel for alerts, or update the one that holds the same deduplication key.
    CreateAlertChannel = "projects.create_alert_channel", Post "/api/v1/projects/{projectRef}/alertChannels" => AlertChannel
    {
        accepts: Accepts::NOTHING.personal(),
        effect: Effect::Keyed("deduplication_key"),
        body: BodyForm::Json,
        rules: &[Rule::AtLeastOne(&["email", "url"]), Rule::AtMostOne(&["email", "url"]), Rule::Needs("secret", "url")],
        stability: Stability::Undocumented,
        source: "server route api.v1.projects.$projectRef.alertChannels",
    }
    required {
        /// Name.
        name "name": Text = Kind::TEXT => Place::Body("name");
        /// What to report: run_failure, attempt_failure, deployment_failure, deployment_success, error_group or
        /// dashboard_agent_watch.
        alert_types "alertTypes": List = Kind::list(&Kind::Choice(ALERT_TYPES), 1, 6) => Place::Body("alertTypes");
        /// How to report: `email` (with `email`) or `webhook` (with `url`).
        channel "channel": Text = Kind::Choice(&["email", "webhook"]) => Place::Body("channel");
    }
    optional {
        /// Project; taken from the connection unless given.
        project_ref "projectRef": Text = Kind::ProjectRef => Place::Path;
        /// Address of an e-mail channel. Excludes `url`.
        email "email": Text = Kind::TEXT => Place::Body("channelData.email");
        /// URL of a webhook channel. Excludes `email`.
        url "url": Text = Kind::TEXT => Place::Body("channelData.url");
        /// Secret that signs the calls of a webhook channel. Without it the server makes one.
        secret "secret": Text = Kind::Secret => Place::Body("channelData.secret");
        /// Key of your own, so that a repeat does not add a second channel.
        deduplication_key "deduplicationKey": Text = Kind::TEXT => Place::Body("deduplicationKey");
        /// Environments to report about: `STAGING`, `PRODUCTION` or both. The server applies both.
        environment_types "environmentTypes": List = Kind::list(&Kind::Choice(&["STAGING", "PRODUCTION"]), 1, 2) => Place::Body("environmentTypes");
    }
}
