//! Streams that runs write.
//!
//! Lives here: the declarations of `streams.*`.

pub mod data;

use self::data::{AppendReply, StreamVersion};
use super::shared::RUN_ID;
use crate::operation::{
    Accepts, BodyForm, BranchMode, Call, Effect, KeyAccess, Kind, Operation, Place, RateLimit, ReplyForm,
    Stability, format, operation,
};

/// All of them.
pub(super) const TABLE: &[&Operation] =
    &[Append::OPERATION, Create::OPERATION, Ingest::OPERATION, LastChunk::OPERATION, Read::OPERATION];

pub(super) const READ_STREAM: Accepts = Accepts::NOTHING.key_or_public(&[
    "read:runs:{runId}",
    "read:tasks:{taskIdentifier}",
    "read:tags:{tag}",
    "read:batch:{batchId}",
]);
pub(super) const STREAM: Kind = Kind::text(1000);
pub(super) const POSITION: Kind = Kind::Format(&format::STREAM_POSITION);
pub(super) const TIMEOUT: Kind = Kind::integer(1, 600);
const FULL_KEY: Accepts = Accepts::NOTHING.key(KeyAccess::Full);
const TARGET: Kind = Kind::Choice(&["self", "parent", "root"]);
const VERSION: Kind = Kind::Choice(&["v1", "v2"]);
/// Largest part.
const PART_BYTES: usize = 524_288;

operation! {
    /// Follow a stream that a run writes, as server-sent events.
    ///
    /// The answer's `x-stream-version` header tells how to read the events and what to resume with.
    Read = "streams.read", Get "/realtime/v1/streams/{runId}/{streamId}" => ()
    {
        accepts: READ_STREAM,
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        headers: &[("accept", "text/event-stream")],
        reply: ReplyForm::Stream,
        rate_limit: RateLimit::Exempt,
        stability: Stability::Sdk,
        source: "server route realtime.v1.streams.$runId.$streamId",
    }
    required {
        /// Id of the run (`run_…`).
        run_id "runId": Text = RUN_ID => Place::Path;
        /// Name of the stream.
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
    /// Open a stream of a run for writing.
    ///
    /// With version v2 the answer's `x-s2-…` headers hold the credentials of the stream.
    Create = "streams.create", Put "/realtime/v1/streams/{runId}/{target}/{streamId}" => StreamVersion
    {
        accepts: FULL_KEY,
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        success: &[202],
        rate_limit: RateLimit::Exempt,
        stability: Stability::Sdk,
        source: "server route realtime.v1.streams.$runId.$target.$streamId",
    }
    required {
        /// Id of the run (`run_…`).
        run_id "runId": Text = RUN_ID => Place::Path;
        /// Whose stream it is: the run's own (`self`), its `parent`'s or its `root`'s.
        target "target": Text = TARGET => Place::Path;
        /// Name of the stream.
        stream_id "streamId": Text = STREAM => Place::Path;
    }
    optional {}
}

operation! {
    /// Upload chunks of a version v1 stream.
    ///
    /// Repeating it writes the chunks again, unless it says where to resume.
    Ingest = "streams.ingest", Post "/realtime/v1/streams/{runId}/{target}/{streamId}" => ()
    {
        accepts: FULL_KEY,
        branch: BranchMode::KeyEnv,
        effect: Effect::Once,
        body: BodyForm::Ndjson("chunks"),
        reply: ReplyForm::Empty,
        rate_limit: RateLimit::Exempt,
        stability: Stability::Sdk,
        source: "server route realtime.v1.streams.$runId.$target.$streamId",
    }
    required {
        /// Id of the run (`run_…`).
        run_id "runId": Text = RUN_ID => Place::Path;
        /// Whose stream it is: the run's own (`self`), its `parent`'s or its `root`'s.
        target "target": Text = TARGET => Place::Path;
        /// Name of the stream.
        stream_id "streamId": Text = STREAM => Place::Path;
        /// The chunks: any JSON values, sent one on a line.
        chunks "chunks": List = Kind::list(&Kind::JSON, 1, 100_000) => Place::Body("chunks");
    }
    optional {
        /// Id of the writer. The server applies `default`.
        client_id "clientId": Text = Kind::text(1000) => Place::Header("x-client-id");
        /// Version of the stream, `v1` or `v2`. The server applies `v1`.
        stream_version "streamVersion": Text = VERSION => Place::Header("x-stream-version");
        /// Index of the first chunk, from 0.
        resume_from_chunk "resumeFromChunk": Integer = Kind::integer(0, 9_007_199_254_740_991) => Place::Header("x-resume-from-chunk");
    }
}

operation! {
    /// Ask for the last stored chunk of a version v1 stream, to resume an upload.
    ///
    /// The answer's `x-last-chunk-index` header holds its index, -1 when nothing is stored.
    LastChunk = "streams.last_chunk", Head "/realtime/v1/streams/{runId}/{target}/{streamId}" => ()
    {
        accepts: FULL_KEY,
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        reply: ReplyForm::Empty,
        rate_limit: RateLimit::Exempt,
        stability: Stability::Sdk,
        source: "server route realtime.v1.streams.$runId.$target.$streamId",
    }
    required {
        /// Id of the run (`run_…`).
        run_id "runId": Text = RUN_ID => Place::Path;
        /// Whose stream it is: the run's own (`self`), its `parent`'s or its `root`'s.
        target "target": Text = TARGET => Place::Path;
        /// Name of the stream.
        stream_id "streamId": Text = STREAM => Place::Path;
    }
    optional {
        /// Id of the writer. The server applies `default`.
        client_id "clientId": Text = Kind::text(1000) => Place::Header("x-client-id");
        /// Version of the stream, `v1` or `v2`. The server applies `v1`.
        stream_version "streamVersion": Text = VERSION => Place::Header("x-stream-version");
    }
}

operation! {
    /// Append one part to a stream of a run that has not ended.
    Append = "streams.append", Post "/realtime/v1/streams/{runId}/{target}/{streamId}/append" => AppendReply
    {
        accepts: FULL_KEY,
        branch: BranchMode::KeyEnv,
        effect: Effect::Keyed("part_id"),
        body: BodyForm::Text("part"),
        max_body_bytes: Some(PART_BYTES),
        rate_limit: RateLimit::Exempt,
        stability: Stability::Sdk,
        source: "server route realtime.v1.streams.$runId.$target.$streamId.append",
    }
    required {
        /// Id of the run (`run_…`).
        run_id "runId": Text = RUN_ID => Place::Path;
        /// Whose stream it is: the run's own (`self`), its `parent`'s or its `root`'s.
        target "target": Text = TARGET => Place::Path;
        /// Name of the stream.
        stream_id "streamId": Text = STREAM => Place::Path;
        /// The part as it is to be stored, by convention JSON text; at most 524288 bytes.
        part "part": Text = Kind::text(PART_BYTES) => Place::Body("part");
    }
    optional {
        /// Id of the part. One that was used already is not written again.
        part_id "partId": Text = Kind::text(1000) => Place::Header("x-part-id");
    }
}
