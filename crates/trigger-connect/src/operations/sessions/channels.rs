//! Channels of sessions: what a task sends to its clients and what they send to it.
//!
//! Lives here: the declarations of `sessions.channels.*`.

pub mod data;

use self::data::SessionRecords;
use super::{READ, SESSION, WRITE};
use crate::operation::{
    Accepts, BodyForm, BranchMode, Call, Effect, KeyAccess, Kind, Operation, Place, RateLimit, ReplyForm,
    Rule, Stability, format, operation,
};
use crate::operations::input_streams::data::StreamWaitpoint;
use crate::operations::shared;
use crate::operations::streams::data::{AppendReply, StreamVersion};

/// All of them.
pub(in crate::operations) const TABLE: &[&Operation] =
    &[Append::OPERATION, Initialize::OPERATION, Records::OPERATION, Subscribe::OPERATION, Wait::OPERATION];

const DIRECTION: Kind = Kind::Choice(&["in", "out"]);
/// Largest record.
const RECORD_BYTES: usize = 1_048_576;

operation! {
    /// Open a session channel for direct writing.
    ///
    /// The answer's `x-s2-…` headers hold the credentials of the stream. A public token can't open `out`, and a
    /// closed session can't be opened.
    Initialize = "sessions.channels.initialize", Put "/realtime/v1/sessions/{session}/{io}" => StreamVersion
    {
        accepts: WRITE,
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        success: &[202],
        rate_limit: RateLimit::Exempt,
        stability: Stability::Sdk,
        source: "server route realtime.v1.sessions.$session.$io",
    }
    required {
        /// Session id (`session_…`) or external id, at most 256 characters.
        session "session": Text = SESSION => Place::Path;
        /// Direction: `out` from the task to its clients, `in` to the task.
        io "io": Text = DIRECTION => Place::Path;
    }
    optional {}
}

operation! {
    /// Follow a session channel as server-sent events.
    ///
    /// An external id without a session is followed until one comes. The events' own ids are no cursors: resume
    /// with the last `seq_num` seen.
    Subscribe = "sessions.channels.subscribe", Get "/realtime/v1/sessions/{session}/{io}" => ()
    {
        accepts: READ,
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        headers: &[("accept", "text/event-stream")],
        reply: ReplyForm::Stream,
        rate_limit: RateLimit::Exempt,
        stability: Stability::Sdk,
        source: "server route realtime.v1.sessions.$session.$io",
    }
    required {
        /// Session id (`session_…`) or external id, at most 256 characters.
        session "session": Text = SESSION => Place::Path;
        /// Direction: `out` from the task to its clients, `in` to the task.
        io "io": Text = DIRECTION => Place::Path;
    }
    optional {
        /// The last `seq_num` seen; the server goes on after it. Without it everything stored comes first.
        last_event_id "lastEventId": TextOrNumber = Kind::Format(&format::RECORD_NUMBER) => Place::Header("last-event-id");
        /// Seconds without data after which the server closes, 1 to 600. The server applies 60.
        timeout_seconds "timeoutSeconds": Integer = Kind::integer(1, 600) => Place::Header("timeout-seconds");
        /// `1` lets the server close at once when nothing more is coming. Only for a reconnect, never while an
        /// answer to a new message is waited for.
        peek_settled "peekSettled": Text = Kind::Choice(&["1"]) => Place::Header("x-peek-settled");
    }
}

operation! {
    /// Append one record to a session channel.
    ///
    /// It wakes runs that wait for the channel, and starts a run when none is live. A public token can't append
    /// to `out`.
    Append = "sessions.channels.append", Post "/realtime/v1/sessions/{session}/{io}/append" => AppendReply
    {
        accepts: WRITE,
        branch: BranchMode::KeyEnv,
        effect: Effect::Keyed("part_id"),
        body: BodyForm::Text("record"),
        max_body_bytes: Some(RECORD_BYTES),
        rate_limit: RateLimit::Exempt,
        stability: Stability::Sdk,
        source: "server route realtime.v1.sessions.$session.$io.append",
    }
    required {
        /// Session id (`session_…`) or external id, at most 256 characters.
        session "session": Text = SESSION => Place::Path;
        /// Direction: `out` from the task to its clients, `in` to the task.
        io "io": Text = DIRECTION => Place::Path;
        /// The record as it is to be stored, by convention JSON text; at most 1048576 bytes.
        record "record": Text = Kind::text(RECORD_BYTES) => Place::Body("record");
    }
    optional {
        /// Id of the record. One that was used already is not written again.
        part_id "partId": Text = Kind::text(1000) => Place::Header("x-part-id");
    }
}

operation! {
    /// Read the stored records of a session channel in one answer.
    Records = "sessions.channels.records", Get "/realtime/v1/sessions/{session}/{io}/records" => SessionRecords
    {
        accepts: READ,
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        rate_limit: RateLimit::Exempt,
        stability: Stability::Sdk,
        source: "server route realtime.v1.sessions.$session.$io.records",
    }
    required {
        /// Session id (`session_…`) or external id, at most 256 characters.
        session "session": Text = SESSION => Place::Path;
        /// Direction: `out` from the task to its clients, `in` to the task.
        io "io": Text = DIRECTION => Place::Path;
    }
    optional {
        /// Only records after this sequence number.
        after_event_id "afterEventId": TextOrNumber = Kind::Format(&format::RECORD_NUMBER) => Place::Query("afterEventId");
    }
}

operation! {
    /// Create a waitpoint that completes when a session channel receives data.
    ///
    /// Called from inside a run, which then waits for the waitpoint.
    Wait = "sessions.channels.wait", Post "/api/v1/runs/{runId}/session-streams/wait" => StreamWaitpoint
    {
        accepts: Accepts::NOTHING.key(KeyAccess::Full),
        branch: BranchMode::KeyEnv,
        effect: Effect::Keyed("idempotency_key"),
        body: BodyForm::Json,
        max_body_bytes: Some(10_240),
        rules: &[Rule::Needs("idempotency_key_ttl", "idempotency_key")],
        stability: Stability::Sdk,
        source: "server route api.v1.runs.$runFriendlyId.session-streams.wait",
    }
    required {
        /// Id of the run that waits (`run_…`).
        run_id "runId": Text = shared::RUN_ID => Place::Path;
        /// Session id (`session_…`) or external id, at most 256 characters.
        session "session": Text = SESSION => Place::Body("session");
        /// Direction: `out` from the task to its clients, `in` to the task.
        io "io": Text = DIRECTION => Place::Body("io");
    }
    optional {
        /// How long to wait: a duration or an ISO 8601 date with its offset.
        timeout "timeout": Text = Kind::Format(&format::DELAY) => Place::Body("timeout");
        /// Deduplication key of the waitpoint, at most 2048 characters. A hit returns the waitpoint that exists.
        idempotency_key "idempotencyKey": Text = Kind::text(2048) => Place::Body("idempotencyKey");
        /// Life of the idempotency key: one number and one of s, m, h, d.
        idempotency_key_ttl "idempotencyKeyTTL": Text = Kind::Format(&format::KEY_TTL) => Place::Body("idempotencyKeyTTL");
        /// One tag or up to 10, each 1 to 128 characters.
        tags "tags": List = Kind::one_or_list(&shared::TAG, 0, 10) => Place::Body("tags");
        /// Last sequence number that the run has seen, from 0; newer data completes the wait at once.
        last_seq_num "lastSeqNum": Integer = Kind::integer(0, 9_007_199_254_740_991) => Place::Body("lastSeqNum");
    }
}
