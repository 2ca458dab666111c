//! The account behind a token.
//!
//! Lives here: the declarations of `account.*`.

use crate::operation::{Accepts, Call, Effect, Kind, Operation, Place, Stability, operation};

/// All of them, sorted by id.
pub(super) const TABLE: &[&Operation] = &[Whoami::OPERATION];

operation! {
    /// Tell whom the token belongs to, and optionally name a project.
    ///
    /// A project that the caller can't see is left out of the answer without an error.
    Whoami = "account.whoami", Get "/api/v2/whoami"
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
