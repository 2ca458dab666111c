//! What replies about sessions hold.
//!
//! Lives here: their declarations.

use crate::data::{Date, Nullable, Other, Page, SecretText, data, words};
use crate::operation::shared_fields;
use crate::operations::shared::data::CursorPagination;

words! {
    /// Where a session stands. Replies do not say it: it follows from `closedAt` and `expiresAt`.
    SessionStatus {
        /// Open.
        Active "ACTIVE" => Running;
        /// Was closed.
        Closed "CLOSED" => Stopped;
        /// Its time ran out.
        Expired "EXPIRED" => Stopped;
    }
}

words! {
    /// Machine preset of a session's runs.
    SessionMachine {
        /// The smallest.
        Micro "micro";
        /// Small, half a CPU.
        Small1x "small-1x";
        /// Small, a whole CPU.
        Small2x "small-2x";
        /// Medium.
        Medium1x "medium-1x";
        /// Medium, twice as large.
        Medium2x "medium-2x";
        /// Large.
        Large1x "large-1x";
        /// The largest.
        Large2x "large-2x";
    }
}

data! {
    /// How the runs of a session are triggered.
    SessionTrigger {
        /// What the payload of every run begins with.
        base_payload "basePayload": Other;
        /// Machine preset.
        machine "machine" optional: SessionMachine;
        /// Name of the queue.
        queue "queue" optional: String;
        /// Tags of every run.
        tags "tags" optional: Vec<String>;
        /// How often a run is attempted at most.
        max_attempts "maxAttempts" optional: i64;
        /// Compute seconds that a run may take.
        max_duration "maxDuration" optional: i64;
        /// Version of the worker.
        lock_to_version "lockToVersion" optional: String;
        /// Region.
        region "region" optional: String;
        /// Seconds that a run waits for input before it gives way.
        idle_timeout_in_seconds "idleTimeoutInSeconds" optional: i64;
    }
}

shared_fields! { $ session_fields {
    /// Session id (`session_…`).
    id "id": String;
    /// Id of your own.
    external_id "externalId": Nullable<String>;
    /// Kind of the session, a word of your own.
    session_type "type": String;
    /// Task that its runs execute.
    task_identifier "taskIdentifier": String;
    /// How its runs are triggered; lists leave it out.
    trigger_config "triggerConfig" optional: SessionTrigger;
    /// The run that serves it now (`run_…`).
    current_run_id "currentRunId" optional: Nullable<String>;
    /// Tags.
    tags "tags": Vec<String>;
    /// Metadata.
    metadata "metadata": Nullable<Other>;
    /// When it was closed.
    closed_at "closedAt": Nullable<Date>;
    /// Why it was closed.
    closed_reason "closedReason": Nullable<String>;
    /// When it stops taking input.
    expires_at "expiresAt": Nullable<Date>;
    /// Creation.
    created_at "createdAt": Date;
    /// Last change.
    updated_at "updatedAt": Date;
} }

session_fields! { data! {
    /// A session.
    Session {
    }
} }

session_fields! { data! {
    /// A session with its run and a token for clients.
    CreatedSession {
        /// The run that serves it.
        run_id "runId": String;
        /// Token that may read and write the session, valid for one hour.
        public_access_token "publicAccessToken": SecretText;
        /// Whether the session existed already.
        is_cached "isCached": bool;
    }
} }

data! {
    /// A page of sessions.
    SessionPage {
        /// The sessions, newest first.
        data "data": Vec<Session>;
        /// Its neighbours.
        pagination "pagination": CursorPagination;
    }
}

impl Page for SessionPage {
    type Item = Session;
}

data! {
    /// What came of handing a session over.
    SessionHandover {
        /// The run that serves the session now.
        run_id "runId": String;
        /// Whether this call moved it; false when another run had taken over before.
        swapped "swapped": bool;
    }
}

data! {
    /// Where the snapshot of a session is stored.
    SnapshotUrl {
        /// Pre-signed address; whoever has it may use it until it expires.
        presigned_url "presignedUrl": SecretText;
    }
}
