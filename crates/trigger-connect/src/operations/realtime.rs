//! Live subscriptions to runs, over the Electric shape protocol.
//!
//! Lives here: the declarations of `realtime.*`. One call is one step of the protocol; the loop is the host's.

use super::shared::{self, RUN_ID};
use super::streams::READ_STREAM;
use crate::data::Json;
use crate::operation::{
    Accepts, BranchMode, Call, Effect, Kind, Operation, Place, RateLimit, Rule, Stability, format, operation,
    shared_fields,
};

/// All of them.
pub(super) const TABLE: &[&Operation] =
    &[SubscribeBatch::OPERATION, SubscribeRun::OPERATION, SubscribeRuns::OPERATION];

/// Columns that can be left out. The server sends id, taskIdentifier, friendlyId, status and createdAt anyway.
const COLUMNS: &[&str] = &[
    "baseCostInCents",
    "completedAt",
    "costInCents",
    "delayUntil",
    "error",
    "expiredAt",
    "idempotencyKey",
    "isTest",
    "metadata",
    "metadataType",
    "number",
    "output",
    "outputType",
    "payload",
    "payloadType",
    "queuedAt",
    "realtimeStreams",
    "runTags",
    "startedAt",
    "ttl",
    "updatedAt",
    "usageDurationMs",
];
const VERSION: &[(&str, &str)] = &[("x-trigger-electric-version", "1.0.0-beta.1")];
/// A live step goes on from an earlier one.
const STEPS: &[Rule] =
    &[Rule::Needs("handle", "offset"), Rule::Needs("live", "handle"), Rule::Needs("cursor", "live")];

shared_fields! { $ shape_fields {
    /// One column or several to leave out. A token that names columns of its own replaces the list.
    skip_columns "skipColumns": List = Kind::filter(&Kind::Choice(COLUMNS)) => Place::Query("skipColumns");
    /// `-1` for the first step, else the last `electric-offset` header.
    offset "offset": Text = Kind::text(1000) => Place::Query("offset");
    /// The last `electric-handle` header; needed unless `offset` is `-1`.
    handle "handle": Text = Kind::text(1000) => Place::Query("handle");
    /// True to wait, about 20 seconds, for the next change.
    live "live": Boolean = Kind::Flag => Place::Query("live");
    /// The last `electric-cursor` header, on live steps.
    cursor "cursor": Text = Kind::text(1000) => Place::Query("cursor");
} }

shape_fields! { operation! {
    /// Follow one run, a step at a time.
    ///
    /// Rows hold statuses of the engine and times without a zone, which are in UTC.
    SubscribeRun = "realtime.subscribe_run", Get "/realtime/v1/runs/{runId}" => Vec<Json>
    {
        accepts: READ_STREAM,
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        headers: VERSION,
        rules: STEPS,
        rate_limit: RateLimit::Exempt,
        stability: Stability::Sdk,
        source: "server route realtime.v1.runs.$runId",
    }
    required {
        /// Id of the run (`run_…`).
        run_id "runId": Text = RUN_ID => Place::Path;
    }
    optional {}
} }

shape_fields! { operation! {
    /// Follow the runs that carry all the given tags, a step at a time.
    ///
    /// Rows hold statuses of the engine and times without a zone, which are in UTC.
    SubscribeRuns = "realtime.subscribe_runs", Get "/realtime/v1/runs" => Vec<Json>
    {
        accepts: Accepts::NOTHING.key_or_public(&["read:runs", "read:tags", "read:tags:{tag}"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        headers: VERSION,
        rules: STEPS,
        rate_limit: RateLimit::Exempt,
        stability: Stability::Sdk,
        source: "server route realtime.v1.runs",
    }
    required {}
    optional {
        /// One tag or several; a run must carry every one.
        tags "tags": List = Kind::filter(&Kind::Format(&format::REALTIME_TAG)) => Place::Query("tags");
        /// How far back runs are included, as a duration. The server applies 24h and caps it there.
        created_at "createdAt": Text = shared::DURATION => Place::Query("createdAt");
    }
} }

shape_fields! { operation! {
    /// Follow the runs of a batch, a step at a time.
    ///
    /// Rows hold statuses of the engine and times without a zone, which are in UTC.
    SubscribeBatch = "realtime.subscribe_batch", Get "/realtime/v1/batches/{batchId}" => Vec<Json>
    {
        accepts: Accepts::NOTHING.key_or_public(&["read:batch:{batchId}", "read:runs"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        headers: VERSION,
        rules: STEPS,
        rate_limit: RateLimit::Exempt,
        stability: Stability::Sdk,
        source: "server route realtime.v1.batches.$batchId",
    }
    required {
        /// Id of the batch (`batch_…`).
        batch_id "batchId": Text = Kind::TEXT => Place::Path;
    }
    optional {}
} }
