//! What replies about errors hold.
//!
//! Lives here: their declarations.

use crate::data::{Date, Nullable, Number, Page, data, words};
use crate::operation::shared_fields;
use crate::operations::shared::data::CursorPagination;

words! {
    /// Status of an error group.
    ErrorGroupStatus {
        /// Open.
        Unresolved "unresolved";
        /// Marked as resolved.
        Resolved "resolved";
        /// Ignored, for ever or until a condition is met.
        Ignored "ignored";
    }
}

shared_fields! { $ error_group_fields {
    /// Id (`error_…`).
    id "id": String;
    /// What the failures have in common.
    fingerprint "fingerprint": String;
    /// Task that fails.
    task_identifier "taskIdentifier": String;
    /// Type of the error.
    error_type "errorType": String;
    /// Message of the error.
    error_message "errorMessage": String;
    /// Status.
    status "status": ErrorGroupStatus;
    /// Occurrences: in lists within the window asked for, on a single group in all.
    count "count": i64;
    /// First occurrence.
    first_seen "firstSeen": Date;
    /// Last occurrence.
    last_seen "lastSeen": Date;
    /// When it was resolved.
    resolved_at "resolvedAt": Nullable<Date>;
    /// When it is no longer ignored.
    ignored_until "ignoredUntil": Nullable<Date>;
} }

error_group_fields! { data! {
    /// An error group as lists show it.
    ErrorGroupItem {}
} }

data! {
    /// A page of error groups.
    ErrorGroupPage {
        /// The groups.
        data "data": Vec<ErrorGroupItem>;
        /// Its neighbours.
        pagination "pagination": CursorPagination;
    }
}

impl Page for ErrorGroupPage {
    type Item = ErrorGroupItem;
}

error_group_fields! { data! {
    /// A group of failures of one task that look alike.
    ErrorGroup {
        /// Latest versions in which it occurred, at most five.
        affected_versions "affectedVersions": Vec<String>;
        /// Version in which it was resolved.
        resolved_in_version "resolvedInVersion": Nullable<String>;
        /// Id of the user who resolved it, when known.
        resolved_by "resolvedBy": Nullable<String>;
        /// When it was ignored.
        ignored_at "ignoredAt": Nullable<Date>;
        /// Why it is ignored.
        ignored_reason "ignoredReason": Nullable<String>;
        /// Id of the user who ignored it, when known.
        ignored_by_user_id "ignoredByUserId": Nullable<String>;
        /// Occurrences per minute above which it is no longer ignored.
        ignored_until_occurrence_rate "ignoredUntilOccurrenceRate": Nullable<Number>;
        /// Further occurrences after which it is no longer ignored.
        ignored_until_total_occurrences "ignoredUntilTotalOccurrences": Nullable<i64>;
    }
} }
