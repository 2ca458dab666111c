//! What replies about branches hold.
//!
//! Lives here: their declarations.

use crate::data::{Date, Json, Other, data};
use crate::operations::shared::data::IdReply;

data! {
    /// A branch of the preview environment.
    PreviewBranch {
        /// Id of its environment.
        id "id": String;
        /// Name.
        name "name": String;
        /// Creation.
        created_at "createdAt": Date;
        /// Last change.
        updated_at "updatedAt": Date;
        /// What Git knows about it.
        git "git" optional: Other;
        /// Whether it is paused.
        is_paused "isPaused": bool;
    }
}

data! {
    /// The branches of a project.
    BranchList {
        /// The branches.
        branches "branches": Vec<PreviewBranch>;
    }
}

data! {
    /// What archiving led to.
    ArchivedBranch {
        /// True.
        success "success": bool;
        /// The environment of the branch.
        branch "branch": IdReply;
        /// The organization, as the server stores it.
        organization "organization" optional: Json;
        /// The project, as the server stores it.
        project "project" optional: Json;
    }
}
