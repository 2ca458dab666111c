//! The account behind a token.
//!
//! Lives here: the declarations of `account.*`.

use crate::data::data;
use crate::operation::{Accepts, Call, Effect, Kind, Operation, Place, Stability, operation};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[Whoami::OPERATION];

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
        stability: Stability::Undocumented,
        source: "server route api.v2.whoami",
    }
    required {}
    optional {
        /// Project to describe, if the caller can see it.
        project_ref "projectRef": Text = Kind::text(300) => Place::Query("projectRef");
    }
}
