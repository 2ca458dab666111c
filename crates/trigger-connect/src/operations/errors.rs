//! Errors: groups of failures of one task that look alike.
//!
//! Lives here: the declarations of `errors.*`.

pub mod data;

use self::data::{ErrorGroup, ErrorGroupPage};
use crate::operation::{
    Accepts, BodyForm, BranchMode, Call, Effect, Kind, Operation, Paging, Place, Rule, format, operation,
};

/// All of them.
pub(super) const TABLE: &[&Operation] =
    &[Ignore::OPERATION, List::OPERATION, Resolve::OPERATION, Retrieve::OPERATION, Unresolve::OPERATION];

const WRITE: Accepts = Accepts::NOTHING.key_or_public(&["write:errors:{errorId}"]);
const NAMES: Kind = Kind::filter(&Kind::TEXT);
const ERROR_ID: Kind = Kind::text(1000);
const STATUSES: &[&str] = &["unresolved", "resolved", "ignored"];
/// Counts are stored in 32 bits.
const COUNT: Kind = Kind::integer(1, 2_147_483_647);
/// Beyond this the end of the time would be no date.
const MILLISECONDS: Kind = Kind::integer(1, 8_000_000_000_000_000);

operation! {
    /// List the error groups of the environment.
    ///
    /// Without `from`, `to` or `period` only errors seen within the last day are listed.
    List = "errors.list", Get "/api/v1/errors" => ErrorGroupPage
    {
        accepts: Accepts::NOTHING.key_or_public(&["read:errors"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        paging: Some(Paging::Cursor { default_size: 25, max_size: 100 }),
        rules: &[Rule::AtMostOne(&["after", "before"]), Rule::Overrides("period", &["from", "to"])],
        source: "https://trigger.dev/docs/management/errors/list",
    }
    required {}
    optional {
        /// Page size, 1 to 100. The server applies 25.
        limit "limit": Integer = Kind::integer(1, 100) => Place::Query("page[size]");
        /// Cursor: items after it, from the `next_page` of a reply.
        after "after": Text = Kind::TEXT => Place::Query("page[after]");
        /// Cursor: items before it.
        before "before": Text = Kind::TEXT => Place::Query("page[before]");
        /// One task identifier or several.
        task_identifier "taskIdentifier": List = NAMES => Place::Query("filter[taskIdentifier]");
        /// One worker version or several.
        version "version": List = NAMES => Place::Query("filter[version]");
        /// One status or several: `unresolved`, `resolved` or `ignored`.
        status "status": List = Kind::filter(&Kind::Choice(STATUSES)) => Place::Query("filter[status]");
        /// Text to look for in the type and message of the error, at most 1000 characters.
        search "search": Text = Kind::text(1000) => Place::Query("filter[search]");
        /// Window back from now, such as `7d`; excludes `from` and `to`. The server applies `1d`.
        period "period": Text = Kind::Format(&format::PERIOD) => Place::Query("filter[period]");
        /// Seen at this instant or later.
        from "from": When = Kind::EpochMillis => Place::Query("filter[from]");
        /// Seen at this instant or earlier.
        to "to": When = Kind::EpochMillis => Place::Query("filter[to]");
    }
}

operation! {
    /// Get an error group.
    Retrieve = "errors.retrieve", Get "/api/v1/errors/{errorId}" => ErrorGroup
    {
        accepts: Accepts::NOTHING.key_or_public(&["read:errors:{errorId}"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        source: "https://trigger.dev/docs/management/errors/retrieve",
    }
    required {
        /// Id of the error group (`error_…`).
        error_id "errorId": Text = ERROR_ID => Place::Path;
    }
    optional {}
}

operation! {
    /// Mark an error group as resolved. It opens again when the error comes back.
    Resolve = "errors.resolve", Post "/api/v1/errors/{errorId}/resolve" => ErrorGroup
    {
        accepts: WRITE,
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        source: "https://trigger.dev/docs/management/errors/resolve",
    }
    required {
        /// Id of the error group (`error_…`).
        error_id "errorId": Text = ERROR_ID => Place::Path;
    }
    optional {
        /// Worker version in which it was resolved, for example `20250208.1`.
        resolved_in_version "resolvedInVersion": Text = Kind::text(255) => Place::Body("resolvedInVersion");
    }
}

operation! {
    /// Ignore an error group, for ever or until the first of the conditions given is met.
    ///
    /// A repeat counts from anew.
    Ignore = "errors.ignore", Post "/api/v1/errors/{errorId}/ignore" => ErrorGroup
    {
        accepts: WRITE,
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        source: "https://trigger.dev/docs/management/errors/ignore",
    }
    required {
        /// Id of the error group (`error_…`).
        error_id "errorId": Text = ERROR_ID => Place::Path;
    }
    optional {
        /// Milliseconds until it is no longer ignored: 1 or more.
        duration "duration": Integer = MILLISECONDS => Place::Body("duration");
        /// Occurrences per minute above which it is no longer ignored: 1 or more. The server stores whole numbers only.
        occurrence_rate "occurrenceRate": Integer = COUNT => Place::Body("occurrenceRate");
        /// Further occurrences after which it is no longer ignored: 1 or more.
        total_occurrences "totalOccurrences": Integer = COUNT => Place::Body("totalOccurrences");
        /// Why, in at most 1000 characters.
        reason "reason": Text = Kind::text(1000) => Place::Body("reason");
    }
}

operation! {
    /// Put an error group that was resolved or ignored back to unresolved.
    Unresolve = "errors.unresolve", Post "/api/v1/errors/{errorId}/unresolve" => ErrorGroup
    {
        accepts: WRITE,
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        source: "https://trigger.dev/docs/management/errors/unresolve",
    }
    required {
        /// Id of the error group (`error_…`).
        error_id "errorId": Text = ERROR_ID => Place::Path;
    }
    optional {}
}
