//! Input streams: values sent to runs.
//!
//! Lives here: the declarations of `input_streams.*`.

pub mod data;

use self::data::{InputSent, StreamWaitpoint};
use super::shared::{self, RUN_ID};
use super::streams::{POSITION, READ_STREAM, STREAM, TIMEOUT};
use crate::operation::{
    Accepts, BodyForm, BranchMode, Call, Effect, KeyAccess, Kind, Operation, Place, RateLimit, ReplyForm,
    Rule, Stability, format, operation,
};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[Read::OPERATION, Send::OPERATION, Wait::OPERATION];

operation! {
    /// Send one value to an input stream of a run. Repeating it sends the value twice.
    Send = "input_streams.send", Post "/realtime/v1/streams/{runId}/input/{streamId}" => InputSent
    {
        accepts: Accepts::NOTHING.key_or_public(&["write:inputStreams:{runId}"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Once,
        body: BodyForm::Json,
        max_body_bytes: Some(1_048_576),
        rate_limit: RateLimit::Exempt,
        stability: Stability::Sdk,
        source: "server route realtime.v1.streams.$runId.input.$streamId",
    }
    required {
        /// Id of the run (`run_…`).
        run_id "runId": Text = RUN_ID => Place::Path;
        /// Name of the input stream.
        stream_id "streamId": Text = STREAM => Place::Path;
        /// Any JSON value.
        data "data": JsonText = Kind::JSON => Place::Body("data");
    }
    optional {}
}

operation! {
    /// Follow an input stream of a run as server-sent events.
    ///
    /// The answer's `x-stream-version` header tells how to read the events and what to resume with.
    Read = "input_streams.read", Get "/realtime/v1/streams/{runId}/input/{streamId}" => ()
    {
        accepts: READ_STREAM,
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        headers: &[("accept", "text/event-stream")],
        reply: ReplyForm::Stream,
        rate_limit: RateLimit::Exempt,
        stability: Stability::Sdk,
        source: "server route realtime.v1.streams.$runId.input.$streamId",
    }
    required {
        /// Id of the run (`run_…`).
        run_id "runId": Text = RUN_ID => Place::Path;
        /// Name of the input stream.
        stream_id "streamId": Text = STREAM => Place::Path;
    }
    optional {
        /// Where to resume: with version v1 the last event id, with v2 the last `seq_num` seen.
        last_event_id "lastEventId": TextOrNumber = POSITION => Place::Header("last-event-id");
        /// Seconds without data after which the server closes, 1 to 600. The server applies 60.
        timeout_seconds "timeoutSeconds": Integer = TIMEOUT => Place::Header("timeout-seconds");
    }
}

operation! {
    /// Create a waitpoint that completes when an input stream receives data.
    ///
    /// Called from inside a run, which then waits for the waitpoint.
    Wait = "input_streams.wait", Post "/api/v1/runs/{runId}/input-streams/wait" => StreamWaitpoint
    {
        accepts: Accepts::NOTHING.key(KeyAccess::Full),
        branch: BranchMode::KeyEnv,
        effect: Effect::Keyed("idempotency_key"),
        body: BodyForm::Json,
        max_body_bytes: Some(10_240),
        rules: &[Rule::Needs("idempotency_key_ttl", "idempotency_key")],
        stability: Stability::Sdk,
        source: "server route api.v1.runs.$runFriendlyId.input-streams.wait",
    }
    required {
        /// Id of the run that waits (`run_…`).
        run_id "runId": Text = RUN_ID => Place::Path;
        /// Name of the input stream.
        stream_id "streamId": Text = STREAM => Place::Body("streamId");
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
