//! Members of organizations.
//!
//! Lives here: the declarations of `orgs.members.*`.

use super::data::{OrganizationMembers, RemovedMember};
use super::{ORGANIZATION, USER};
use crate::operation::{Call, Effect, Kind, Operation, Place, Stability, operation};

/// All of them.
pub(in crate::operations) const TABLE: &[&Operation] = &[List::OPERATION, Remove::OPERATION];

operation! {
    /// List the members and open invitations of an organization. All come at once.
    List = "orgs.members.list", Get "/api/v1/orgs/{orgParam}/members" => OrganizationMembers
    {
        accepts: USER,
        effect: Effect::Read,
        stability: Stability::Undocumented,
        source: "server route api.v1.orgs.$orgParam.members",
    }
    required {
        /// Id or slug of the organization.
        org_param "orgParam": Text = ORGANIZATION => Place::Path;
    }
    optional {}
}

operation! {
    /// Remove a member from an organization. The last one can't be removed.
    Remove = "orgs.members.remove", Delete "/api/v1/orgs/{orgParam}/members/{memberId}" => RemovedMember
    {
        accepts: USER,
        effect: Effect::Once,
        stability: Stability::Undocumented,
        source: "server route api.v1.orgs.$orgParam.members.$memberId",
    }
    required {
        /// Id or slug of the organization.
        org_param "orgParam": Text = ORGANIZATION => Place::Path;
        /// Id of the member, which is not the id of the user.
        member_id "memberId": Text = Kind::text(1000) => Place::Path;
    }
    optional {}
}
