//! What replies about organizations hold.
//!
//! Lives here: their declarations, those of members and invitations included.

use crate::data::{Date, Nullable, data, words};

data! {
    /// An organization after it was renamed.
    RenamedOrganization {
        /// Id.
        id "id": String;
        /// Title.
        title "title": String;
        /// Slug.
        slug "slug": String;
    }
}

words! {
    /// What a member may do.
    MemberRole {
        /// Everything.
        Admin "ADMIN";
        /// What members may.
        Member "MEMBER";
    }
}

data! {
    /// A user who is a member.
    MemberUser {
        /// Id of the user.
        id "id": String;
        /// Name.
        name "name": Nullable<String>;
        /// E-mail.
        email "email": String;
        /// Address of a picture.
        avatar_url "avatarUrl": Nullable<String>;
    }
}

data! {
    /// A member of an organization.
    OrganizationMember {
        /// Id of the member.
        id "id": String;
        /// What the member may do.
        role "role": MemberRole;
        /// The user.
        user "user": MemberUser;
    }
}

data! {
    /// A user by name and e-mail.
    UserSummary {
        /// Id of the user.
        id "id": String;
        /// Name.
        name "name": Nullable<String>;
        /// E-mail.
        email "email": String;
    }
}

data! {
    /// An open invitation.
    OrganizationInvite {
        /// Id of the invitation.
        id "id": String;
        /// E-mail of who is invited.
        email "email": String;
        /// Last change.
        updated_at "updatedAt": Date;
        /// Who invited.
        inviter "inviter": UserSummary;
    }
}

data! {
    /// Members and open invitations of an organization.
    OrganizationMembers {
        /// The members.
        members "members": Vec<OrganizationMember>;
        /// The open invitations.
        invites "invites": Vec<OrganizationInvite>;
    }
}

data! {
    /// A member who was removed.
    RemovedMember {
        /// Id of the member.
        id "id": String;
        /// The user.
        user "user": UserSummary;
    }
}

data! {
    /// An invitation by its id and address.
    InvitedAddress {
        /// Id of the invitation.
        id "id": String;
        /// E-mail.
        email "email": String;
    }
}

data! {
    /// What inviting did with each address.
    InvitesReply {
        /// New invitations.
        invited "invited": Vec<InvitedAddress>;
        /// Addresses that were invited before.
        already_invited "alreadyInvited": Vec<String>;
        /// Addresses of members.
        already_members "alreadyMembers": Vec<String>;
    }
}
