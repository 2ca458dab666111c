//! What replies about waitpoints hold.
//!
//! Lives here: their declarations.

use crate::data::{Date, Page, SecretText, data, words};
use crate::operations::shared::data::{CursorPagination, IdReply};

data! {
    /// A new token, or the one that holds the idempotency key.
    WaitpointCreated {
        /// Token id (`waitpoint_…`).
        id "id": String;
        /// Whether it existed already.
        is_cached "isCached": bool;
        /// Address where a POST without credentials completes the token.
        url "url": SecretText;
    }
}

words! {
    /// Where a token stands.
    WaitpointStatus {
        /// Nobody has completed it.
        Waiting "WAITING" => Waiting;
        /// It was completed.
        Completed "COMPLETED" => Succeeded;
        /// Its time ran out.
        TimedOut "TIMED_OUT" => Failed;
    }
}

data! {
    /// A token.
    WaitpointToken {
        /// Token id (`waitpoint_…`).
        id "id": String;
        /// Address where a POST without credentials completes the token.
        url "url": SecretText;
        /// Where it stands.
        status "status": WaitpointStatus;
        /// When it was completed.
        completed_at "completedAt" optional: Date;
        /// The same instant as `timeoutAt`.
        completed_after "completedAfter" optional: Date;
        /// When it times out.
        timeout_at "timeoutAt" optional: Date;
        /// Its idempotency key.
        idempotency_key "idempotencyKey" optional: String;
        /// When the key expires.
        idempotency_key_expires_at "idempotencyKeyExpiresAt" optional: Date;
        /// Its tags.
        tags "tags": Vec<String>;
        /// Creation.
        created_at "createdAt": Date;
    }
}

data! {
    /// A token with its output.
    WaitpointTokenDetail {
        /// Token id (`waitpoint_…`).
        id "id": String;
        /// Address where a POST without credentials completes the token.
        url "url": SecretText;
        /// Where it stands.
        status "status": WaitpointStatus;
        /// When it was completed.
        completed_at "completedAt" optional: Date;
        /// The same instant as `timeoutAt`.
        completed_after "completedAfter" optional: Date;
        /// When it times out.
        timeout_at "timeoutAt" optional: Date;
        /// Its idempotency key; a generated one when none was given.
        idempotency_key "idempotencyKey" optional: String;
        /// When the key expires.
        idempotency_key_expires_at "idempotencyKeyExpiresAt" optional: Date;
        /// Its tags.
        tags "tags": Vec<String>;
        /// Creation.
        created_at "createdAt": Date;
        /// What kind of waitpoint it is; `MANUAL` for tokens.
        kind "type" optional: String;
        /// Whether the key was given rather than generated.
        user_provided_idempotency_key "userProvidedIdempotencyKey" optional: bool;
        /// A key that it held before.
        inactive_idempotency_key "inactiveIdempotencyKey" optional: String;
        /// The output as text, to be read as `outputType` says.
        output "output" optional: String;
        /// Content type of the output.
        output_type "outputType" optional: String;
        /// Whether the output is an error, as after a time-out.
        output_is_error "outputIsError" optional: bool;
    }
}

data! {
    /// One page of tokens.
    WaitpointTokenPage {
        /// The tokens.
        data "data": Vec<WaitpointToken>;
        /// Where the neighbouring pages begin.
        pagination "pagination": CursorPagination;
    }
}

impl Page for WaitpointTokenPage {
    type Item = WaitpointToken;
}

data! {
    /// A wait until a date.
    DurationWait {
        /// When the run goes on.
        wait_until "waitUntil": Date;
        /// The waitpoint that was made for it.
        waitpoint "waitpoint": IdReply;
    }
}
