//! What replies about bulk actions hold.
//!
//! Lives here: their declarations.

use crate::data::{Date, Page, data, words};
use crate::operations::shared::data::CursorPagination;

words! {
    /// What a bulk action does.
    BulkActionType {
        /// Cancels.
        Cancel "CANCEL";
        /// Replays.
        Replay "REPLAY";
    }
}

words! {
    /// Status of a bulk action.
    BulkActionStatus {
        /// Goes on.
        Pending "PENDING" => Running;
        /// Has dealt with all runs.
        Completed "COMPLETED" => Succeeded;
        /// Was stopped.
        Aborted "ABORTED" => Stopped;
    }
}

data! {
    /// How far a bulk action has come.
    BulkActionCounts {
        /// Runs chosen when it was created.
        total "total": i64;
        /// Runs done.
        success "success": i64;
        /// Runs that could not be done.
        failure "failure": i64;
    }
}

data! {
    /// A bulk action.
    BulkAction {
        /// Bulk action id (`bulk_…`).
        id "id": String;
        /// Label.
        name "name" optional: String;
        /// What it does.
        kind "type": BulkActionType;
        /// Status.
        status "status": BulkActionStatus;
        /// How far it has come.
        counts "counts": BulkActionCounts;
        /// Creation.
        created_at "createdAt": Date;
        /// End.
        completed_at "completedAt" optional: Date;
    }
}

data! {
    /// A page of bulk actions.
    BulkActionPage {
        /// The bulk actions, newest first.
        data "data": Vec<BulkAction>;
        /// Its neighbours.
        pagination "pagination": CursorPagination;
    }
}

impl Page for BulkActionPage {
    type Item = BulkAction;
}
