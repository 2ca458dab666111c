//! Invitations to organizations.
//!
//! Lives here: the declarations of `orgs.invites.*`.

use super::data::{InvitedAddress, InvitesReply};
use super::{ORGANIZATION, USER};
use crate::operation::{BodyForm, Call, Effect, Kind, Operation, Place, Stability, format, operation};

/// All of them.
pub(in crate::operations) const TABLE: &[&Operation] = &[Create::OPERATION, Revoke::OPERATION];

operation! {
    /// Invite people by e-mail. Those already invited get no second e-mail.
    ///
    /// The server limits invitations per organization and inviter, apart from its other limits.
    Create = "orgs.invites.create", Post "/api/v1/orgs/{orgParam}/invites" => InvitesReply
    {
        accepts: USER,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        success: &[200, 201],
        stability: Stability::Undocumented,
        source: "server route api.v1.orgs.$orgParam.invites",
    }
    required {
        /// Id or slug of the organization.
        org_param "orgParam": Text = ORGANIZATION => Place::Path;
        /// E-mail addresses, 1 to 50.
        emails "emails": List = Kind::list(&Kind::Format(&format::EMAIL), 1, 50) => Place::Body("emails");
    }
    optional {}
}

operation! {
    /// Withdraw an invitation.
    Revoke = "orgs.invites.revoke", Delete "/api/v1/orgs/{orgParam}/invites/{inviteId}" => InvitedAddress
    {
        accepts: USER,
        effect: Effect::Once,
        stability: Stability::Undocumented,
        source: "server route api.v1.orgs.$orgParam.invites.$inviteId",
    }
    required {
        /// Id or slug of the organization.
        org_param "orgParam": Text = ORGANIZATION => Place::Path;
        /// Id of the invitation.
        invite_id "inviteId": Text = Kind::text(1000) => Place::Path;
    }
    optional {}
}
