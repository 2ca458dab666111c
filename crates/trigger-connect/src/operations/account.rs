//! The account behind a token.
//!
//! Lives here: the declarations of `account.*`.

use super::environments::EnvironmentType;
use crate::data::{Nullable, SecretText, data};
use crate::operation::{
    Accepts, BranchMode, Call, Effect, KeyAccess, Kind, Operation, Place, Stability, operation,
};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[Whoami::OPERATION, WhoamiEnvironment::OPERATION];

data! {
    /// A project as `account.whoami` names it.
    WhoamiProject {
        /// Name.
        name "name": String;
        /// Address of its dashboard.
        url "url": String;
        /// Title of its organization.
        org_title "orgTitle": String;
    }
}

data! {
    /// Whom a token belongs to.
    WhoamiReply {
        /// User id; `org_` and the organization's with an organization token.
        user_id "userId": String;
        /// E-mail; `not_applicable@trigger.dev` with an organization token.
        email "email": String;
        /// Address of the dashboard.
        dashboard_url "dashboardUrl": String;
        /// The project asked for; absent when it was not, or is not visible.
        project "project" optional: WhoamiProject;
    }
}

operation! {
    /// Tell whom the token belongs to, and optionally name a project.
    ///
    /// A project that the caller can't see is left out of the answer without an error.
    Whoami = "account.whoami", Get "/api/v2/whoami" => WhoamiReply
    {
        accepts: Accepts::NOTHING.personal().organization(),
        effect: Effect::Read,
        stability: Stability::Cli,
        source: "server route api.v2.whoami",
    }
    required {}
    optional {
        /// Project to describe, if the caller can see it.
        project_ref "projectRef": Text = Kind::text(300) => Place::Query("projectRef");
    }
}

data! {
    /// The project of a key.
    KeyProject {
        /// Id.
        id "id" optional: String;
        /// Slug.
        slug "slug" optional: String;
        /// Name.
        name "name" optional: String;
        /// Project ref (`proj_…`).
        external_ref "externalRef" optional: String;
    }
}

data! {
    /// The organization of a key.
    KeyOrganization {
        /// Id.
        id "id" optional: String;
        /// Slug.
        slug "slug" optional: String;
        /// Title.
        title "title" optional: String;
    }
}

data! {
    /// The environment behind a key, as the server stores it.
    KeyEnvironment {
        /// Id.
        id "id": String;
        /// dev, stg, prod or preview.
        slug "slug": String;
        /// Which of the four it is.
        kind "type": EnvironmentType;
        /// Its root key.
        api_key "apiKey" optional: SecretText;
        /// Name of the branch that it is, if it is one.
        branch_name "branchName" optional: Nullable<String>;
        /// Id of the environment that it is a branch of.
        parent_environment_id "parentEnvironmentId" optional: Nullable<String>;
        /// Id of the project.
        project_id "projectId" optional: String;
        /// Id of the organization.
        organization_id "organizationId" optional: String;
        /// Owner of a development environment.
        user_id "userId" optional: String;
        /// The project.
        project "project" optional: KeyProject;
        /// The organization.
        organization "organization" optional: KeyOrganization;
    }
}

operation! {
    /// Get the environment behind a key, with its root key.
    ///
    /// Good to check a key; to read the data of an environment, `environments.retrieve_api_key` is the steadier way.
    WhoamiEnvironment = "account.whoami_environment", Get "/api/v1/whoami" => KeyEnvironment
    {
        accepts: Accepts::NOTHING.key(KeyAccess::Full),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        stability: Stability::Undocumented,
        source: "server route api.v1.whoami",
    }
    required {}
    optional {}
}
