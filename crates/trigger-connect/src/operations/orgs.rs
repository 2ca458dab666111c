//! Organizations.
//!
//! Lives here: the declarations of `orgs.*`; those of `orgs.invites.*` and `orgs.members.*` are below.

pub mod data;
pub mod invites;
pub mod members;

use self::data::RenamedOrganization;
use super::projects::data::Organization;
use super::shared::data::IdReply;
use crate::operation::{
    Accepts, BodyForm, Call, Effect, Kind, Operation, Place, Stability, format, operation,
};

/// All of them.
pub(super) const TABLE: &[&Operation] =
    &[Create::OPERATION, Delete::OPERATION, List::OPERATION, Rename::OPERATION];

const USER: Accepts = Accepts::NOTHING.personal().user_actor();
const ORGANIZATION: Kind = Kind::text(1000);
const TITLE: Kind = Kind::Format(&format::ORGANIZATION_TITLE);

operation! {
    /// List the organizations of the user.
    List = "orgs.list", Get "/api/v1/orgs" => Vec<Organization>
    {
        accepts: USER,
        effect: Effect::Read,
        stability: Stability::Cli,
        source: "server route api.v1.orgs",
    }
    required {}
    optional {}
}

operation! {
    /// Create an organization. Installations that don't enable it answer 404.
    ///
    /// Every call creates another one; the server has no key to prevent it.
    Create = "orgs.create", Post "/api/v1/orgs" => Organization
    {
        accepts: USER,
        effect: Effect::Once,
        body: BodyForm::Json,
        success: &[201],
        stability: Stability::Undocumented,
        source: "server route api.v1.orgs",
    }
    required {
        /// Title of 3 to 50 characters; the server cuts white space off its ends.
        title "title": Text = TITLE => Place::Body("title");
    }
    optional {
        /// How large the company is, in words of your own.
        company_size "companySize": Text = Kind::text(1000) => Place::Body("companySize");
        /// Website of the company.
        company_url "companyUrl": Text = Kind::text(2000) => Place::Body("companyUrl");
    }
}

operation! {
    /// Rename an organization. Its slug stays as it is.
    Rename = "orgs.rename", Patch "/api/v1/orgs/{orgParam}" => RenamedOrganization
    {
        accepts: USER,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        stability: Stability::Undocumented,
        source: "server route api.v1.orgs.$orgParam",
    }
    required {
        /// Id or slug of the organization.
        org_param "orgParam": Text = ORGANIZATION => Place::Path;
        /// New title of 3 to 50 characters; the server cuts white space off its ends.
        title "title": Text = TITLE => Place::Body("title");
    }
    optional {}
}

operation! {
    /// Delete an organization. The server refuses while a subscription is active.
    Delete = "orgs.delete", Delete "/api/v1/orgs/{orgParam}" => IdReply
    {
        accepts: USER,
        effect: Effect::Once,
        stability: Stability::Undocumented,
        source: "server route api.v1.orgs.$orgParam",
    }
    required {
        /// Id or slug of the organization.
        org_param "orgParam": Text = ORGANIZATION => Place::Path;
    }
    optional {}
}
