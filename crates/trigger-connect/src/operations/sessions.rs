//! Sessions: conversations that a sequence of runs serves.
//!
//! Lives here: the declarations of `sessions.*`; those of `sessions.channels.*` are below.

pub mod channels;
pub mod data;

use self::data::{CreatedSession, Session, SessionHandover, SessionPage, SessionStatus, SnapshotUrl};
use super::shared::{self, MACHINES};
use crate::operation::{
    Accepts, BodyForm, BranchMode, Call, Effect, Kind, Operation, Paging, Place, RateLimit, Rule, Stability,
    format, operation, record,
};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[
    Close::OPERATION,
    Create::OPERATION,
    CreateSnapshotUploadUrl::OPERATION,
    EndAndContinue::OPERATION,
    GetSnapshotUrl::OPERATION,
    List::OPERATION,
    Retrieve::OPERATION,
    Update::OPERATION,
];

/// A session id or an external id.
const SESSION: Kind = Kind::text(256);
const EXTERNAL_ID: Kind = Kind::Format(&format::SESSION_EXTERNAL_ID);
const ADMIN: Accepts = Accepts::NOTHING.key_or_public(&["admin:sessions:{session}"]);
const READ: Accepts = Accepts::NOTHING.key_or_public(&["read:sessions:{session}"]);
const WRITE: Accepts = Accepts::NOTHING.key_or_public(&["write:sessions:{session}"]);
/// Largest body of creating and changing a session.
const SESSION_BYTES: usize = 32_768;
const OBJECT: Kind = Kind::Json { max_bytes: usize::MAX, object: true };

record! {
    /// How the runs of a session are triggered.
    SessionTriggerConfig as SESSION_TRIGGER_CONFIG
    {}
    required {
        /// What the payload of every run begins with: an object.
        base_payload "basePayload": JsonText = OBJECT => Place::Body("basePayload");
    }
    optional {
        /// Machine preset, instead of the task's own: `micro`, `small-1x`, `small-2x`, `medium-1x`, `medium-2x`,
        /// `large-1x` or `large-2x`.
        machine "machine": Text = Kind::Choice(MACHINES) => Place::Body("machine");
        /// Name of the queue to use instead of the task's own: up to 128 of the characters a-z, A-Z, 0-9, _, - and /.
        queue "queue": Text = Kind::Format(&format::QUEUE_NAME) => Place::Body("queue");
        /// Tags of every run: up to 5, each 1 to 128 characters.
        tags "tags": List = Kind::list(&shared::TAG, 0, 5) => Place::Body("tags");
        /// How often a run is attempted at most: 1 to 10.
        max_attempts "maxAttempts": Integer = Kind::integer(1, 10) => Place::Body("maxAttempts");
        /// Compute seconds that a run may take: 5 or more; the server raises anything smaller to 5.
        max_duration "maxDuration": Integer = Kind::integer(5, 2_147_483_647) => Place::Body("maxDuration");
        /// Version of the worker to run on, for example `20250208.1`.
        lock_to_version "lockToVersion": Text = Kind::text(255) => Place::Body("lockToVersion");
        /// Region to run in; must be available to the project.
        region "region": Text = Kind::text(255) => Place::Body("region");
        /// Seconds that a run waits for input before it gives way: 1 to 3600.
        idle_timeout_in_seconds "idleTimeoutInSeconds": Integer = Kind::integer(1, 3600) => Place::Body("idleTimeoutInSeconds");
    }
}

operation! {
    /// Create a session for a task and start its first run.
    ///
    /// With an external id that is in use, that session is returned, takes the new trigger config and gets a run
    /// if none is live. One that is closed or expired answers 409, and repeating does not change that.
    Create = "sessions.create", Post "/api/v1/sessions" => CreatedSession
    {
        accepts: Accepts::NOTHING.key_or_public(&["write:sessions", "write:tasks:{taskIdentifier}"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Keyed("external_id"),
        body: BodyForm::Json,
        max_body_bytes: Some(SESSION_BYTES),
        success: &[201, 200],
        source: "https://trigger.dev/docs/management/sessions/create",
    }
    required {
        /// Kind of the session, a word of your own such as `chat.agent`; at most 64 characters.
        session_type "sessionType": Text = Kind::text(64) => Place::Body("type");
        /// Identifier of the task that its runs execute; at most 128 characters.
        task_identifier "taskIdentifier": Text = Kind::text(128) => Place::Body("taskIdentifier");
        /// How its runs are triggered.
        trigger_config "triggerConfig": Nested = Kind::Record(&SESSION_TRIGGER_CONFIG) => Place::Body("triggerConfig");
    }
    optional {
        /// Id of your own, unique in the environment, 1 to 256 characters. Makes a repeated call safe.
        external_id "externalId": Text = EXTERNAL_ID => Place::Body("externalId");
        /// Up to 10 tags, each 1 to 128 characters.
        tags "tags": List = Kind::list(&shared::TAG, 0, 10) => Place::Body("tags");
        /// Metadata: an object.
        metadata "metadata": JsonText = OBJECT => Place::Body("metadata");
        /// When the session stops taking input.
        expires_at "expiresAt": When = Kind::IsoDate => Place::Body("expiresAt");
    }
}

operation! {
    /// List the sessions of the environment, newest first. Their trigger config is left out.
    ///
    /// Each filter takes one value: the server does not split lists.
    List = "sessions.list", Get "/api/v1/sessions" => SessionPage
    {
        accepts: Accepts::NOTHING.key_or_public(&["read:sessions", "read:tasks", "read:tasks:{taskIdentifier}"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        paging: Some(Paging::Cursor { default_size: 20, max_size: 100 }),
        rules: &[Rule::AtMostOne(&["after", "before"]), Rule::Overrides("period", &["from", "to"])],
        source: "https://trigger.dev/docs/management/sessions/list",
    }
    required {}
    optional {
        /// Page size, 1 to 100. The server applies 20.
        limit "limit": Integer = Kind::integer(1, 100) => Place::Query("page[size]");
        /// Cursor: items after it, from the `next_page` of a reply.
        after "after": Text = Kind::TEXT => Place::Query("page[after]");
        /// Cursor: items before it.
        before "before": Text = Kind::TEXT => Place::Query("page[before]");
        /// Kind of the session.
        session_type "sessionType": Text = Kind::TEXT => Place::Query("filter[type]");
        /// One tag.
        tag "tag": Text = Kind::TEXT => Place::Query("filter[tags]");
        /// One task identifier. Credentials that are limited to some tasks need it.
        task_identifier "taskIdentifier": Text = Kind::TEXT => Place::Query("filter[taskIdentifier]");
        /// The external id, exactly.
        external_id "externalId": Text = Kind::TEXT => Place::Query("filter[externalId]");
        /// Status: `ACTIVE`, `CLOSED` or `EXPIRED`.
        status "status": Text = Kind::Choice(SessionStatus::WORDS) => Place::Query("filter[status]");
        /// Window back from now, such as `7d`; excludes `from` and `to`.
        period "period": Text = Kind::Format(&format::PERIOD) => Place::Query("filter[createdAt][period]");
        /// Created at this instant or later.
        from "from": When = Kind::EpochMillis => Place::Query("filter[createdAt][from]");
        /// Created at this instant or earlier.
        to "to": When = Kind::EpochMillis => Place::Query("filter[createdAt][to]");
    }
}

operation! {
    /// Get one session.
    Retrieve = "sessions.retrieve", Get "/api/v1/sessions/{session}" => Session
    {
        accepts: READ,
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        source: "https://trigger.dev/docs/management/sessions/retrieve",
    }
    required {
        /// Session id (`session_…`) or external id, at most 256 characters.
        session "session": Text = SESSION => Place::Path;
    }
    optional {}
}

operation! {
    /// Change the tags or the metadata of a session.
    ///
    /// A public token needs admin rights on the session.
    Update = "sessions.update", Patch "/api/v1/sessions/{session}" => Session
    {
        accepts: ADMIN,
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        max_body_bytes: Some(SESSION_BYTES),
        rules: &[Rule::AtLeastOne(&["tags", "metadata", "external_id"])],
        source: "https://trigger.dev/docs/management/sessions/update",
    }
    required {
        /// Session id (`session_…`) or external id, at most 256 characters.
        session "session": Text = SESSION => Place::Path;
    }
    optional {
        /// The whole new list of tags: up to 10, each 1 to 128 characters.
        tags "tags": List = Kind::list(&shared::TAG, 0, 10) => Place::Body("tags");
        /// The whole new metadata: an object, or null to clear it.
        metadata "metadata": JsonText = Kind::JSON => Place::Body("metadata");
        /// The external id that the session has, at most 256 characters; the server refuses any other.
        external_id "externalId": Text = EXTERNAL_ID => Place::Body("externalId");
    }
}

operation! {
    /// Close a session for good. A closed session stays as it is, with its first reason.
    ///
    /// A public token needs admin rights on the session.
    Close = "sessions.close", Post "/api/v1/sessions/{session}/close" => Session
    {
        accepts: ADMIN,
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        max_body_bytes: Some(1024),
        source: "https://trigger.dev/docs/management/sessions/close",
    }
    required {
        /// Session id (`session_…`) or external id, at most 256 characters.
        session "session": Text = SESSION => Place::Path;
    }
    optional {
        /// Why it is closed; at most 256 characters.
        reason "reason": Text = Kind::text(256) => Place::Body("reason");
    }
}

operation! {
    /// Hand a session over from the run that serves it to a fresh one.
    EndAndContinue = "sessions.end_and_continue", Post "/api/v1/sessions/{session}/end-and-continue" => SessionHandover
    {
        accepts: WRITE,
        branch: BranchMode::KeyEnv,
        effect: Effect::Once,
        body: BodyForm::Json,
        max_body_bytes: Some(1024),
        stability: Stability::Sdk,
        source: "server route api.v1.sessions.$session.end-and-continue",
    }
    required {
        /// Session id (`session_…`) or external id, at most 256 characters.
        session "session": Text = SESSION => Place::Path;
        /// Id of the run that hands over (`run_…`).
        calling_run_id "callingRunId": Text = shared::RUN_ID => Place::Body("callingRunId");
        /// Label kept for audit; at most 64 characters.
        reason "reason": Text = Kind::text(64) => Place::Body("reason");
    }
    optional {}
}

operation! {
    /// Get an address where the chat snapshot of a session can be uploaded.
    CreateSnapshotUploadUrl = "sessions.create_snapshot_upload_url", Put "/api/v1/sessions/{session}/snapshot-url" => SnapshotUrl
    {
        accepts: WRITE,
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        rate_limit: RateLimit::Exempt,
        stability: Stability::Sdk,
        source: "server route api.v1.sessions.$sessionId.snapshot-url",
    }
    required {
        /// Session id (`session_…`) or external id, at most 256 characters.
        session "session": Text = SESSION => Place::Path;
    }
    optional {}
}

operation! {
    /// Get an address where the chat snapshot of a session can be downloaded.
    GetSnapshotUrl = "sessions.get_snapshot_url", Get "/api/v1/sessions/{session}/snapshot-url" => SnapshotUrl
    {
        accepts: READ,
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        rate_limit: RateLimit::Exempt,
        stability: Stability::Sdk,
        source: "server route api.v1.sessions.$sessionId.snapshot-url",
    }
    required {
        /// Session id (`session_…`) or external id, at most 256 characters.
        session "session": Text = SESSION => Place::Path;
    }
    optional {}
}
