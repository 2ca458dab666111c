//! Waitpoints: tokens that runs wait for.
//!
//! Lives here: the declarations of `waitpoints.*`.

pub mod data;

use self::data::{DurationWait, WaitpointCreated, WaitpointStatus, WaitpointTokenDetail, WaitpointTokenPage};
use super::shared::data::Success;
use super::shared::{RUN_ID, TAG, TRIGGER_BYTES};
use crate::operation::{
    Accepts, BodyForm, BranchMode, Call, Effect, KeyAccess, Kind, Operation, Paging, Place, RateLimit, Rule,
    Stability, format, operation,
};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[
    Complete::OPERATION,
    CompleteCallback::OPERATION,
    Create::OPERATION,
    List::OPERATION,
    Retrieve::OPERATION,
    WaitDuration::OPERATION,
    WaitFor::OPERATION,
];

const FULL_KEY: Accepts = Accepts::NOTHING.key(KeyAccess::Full);
const WAITPOINT_ID: Kind = Kind::text(1000);
const KEY: Kind = Kind::text(2048);
const KEY_TTL: Kind = Kind::Format(&format::KEY_TTL);

operation! {
    /// Create a token that runs can wait for.
    ///
    /// While an idempotency key lives, repeating it returns the token that exists. A `timeout` in the past counts as
    /// none.
    Create = "waitpoints.create", Post "/api/v1/waitpoints/tokens" => WaitpointCreated
    {
        accepts: FULL_KEY,
        branch: BranchMode::KeyEnv,
        effect: Effect::Keyed("idempotency_key"),
        body: BodyForm::Json,
        max_body_bytes: Some(10_240),
        rules: &[Rule::Needs("idempotency_key_ttl", "idempotency_key")],
        source: "https://trigger.dev/docs/management/waitpoints/create",
    }
    required {}
    optional {
        /// Deduplication key, unique per environment, at most 2048 characters.
        idempotency_key "idempotencyKey": Text = KEY => Place::Body("idempotencyKey");
        /// Life of the key: one number and one of s, m, h, d. The server ignores any other form.
        idempotency_key_ttl "idempotencyKeyTTL": Text = KEY_TTL => Place::Body("idempotencyKeyTTL");
        /// When the token gives up: a duration from now or an ISO 8601 date with its offset. Without it the token
        /// waits for ever.
        timeout "timeout": Text = Kind::Format(&format::DELAY) => Place::Body("timeout");
        /// One tag or up to 10, each 1 to 128 characters.
        tags "tags": List = Kind::one_or_list(&TAG, 0, 10) => Place::Body("tags");
    }
}

operation! {
    /// List the waitpoint tokens of the environment, newest first.
    List = "waitpoints.list", Get "/api/v1/waitpoints/tokens" => WaitpointTokenPage
    {
        accepts: FULL_KEY,
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        paging: Some(Paging::Cursor { default_size: 25, max_size: 100 }),
        rules: &[Rule::AtMostOne(&["after", "before"]), Rule::Overrides("period", &["from", "to"])],
        source: "https://trigger.dev/docs/management/waitpoints/list",
    }
    required {}
    optional {
        /// Page size, 1 to 100. The server applies 25.
        limit "limit": Integer = Kind::integer(1, 100) => Place::Query("page[size]");
        /// Cursor: items after it, from the `next_page` of a reply.
        after "after": Text = Kind::TEXT => Place::Query("page[after]");
        /// Cursor: items before it.
        before "before": Text = Kind::TEXT => Place::Query("page[before]");
        /// One status or several: `WAITING`, `COMPLETED`, `TIMED_OUT`.
        status "status": List = Kind::filter(&Kind::Choice(WaitpointStatus::WORDS)) => Place::Query("filter[status]");
        /// The token with this idempotency key, at most 2048 characters.
        idempotency_key "idempotencyKey": Text = KEY => Place::Query("filter[idempotencyKey]");
        /// One tag or several; a token matches when it carries any of them.
        tags "tags": List = Kind::filter(&TAG) => Place::Query("filter[tags]");
        /// Window back from now, such as `24h`; excludes `from` and `to`.
        period "period": Text = Kind::Format(&format::PERIOD) => Place::Query("filter[createdAt][period]");
        /// Created at this instant or later.
        from "from": When = Kind::EpochMillis => Place::Query("filter[createdAt][from]");
        /// Created at this instant or earlier.
        to "to": When = Kind::EpochMillis => Place::Query("filter[createdAt][to]");
    }
}

operation! {
    /// Get a token and its output.
    Retrieve = "waitpoints.retrieve", Get "/api/v1/waitpoints/tokens/{waitpointId}" => WaitpointTokenDetail
    {
        accepts: FULL_KEY,
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        source: "https://trigger.dev/docs/management/waitpoints/retrieve",
    }
    required {
        /// Id of the token (`waitpoint_…`).
        waitpoint_id "waitpointId": Text = WAITPOINT_ID => Place::Path;
    }
    optional {}
}

operation! {
    /// Complete a token with a value. A token that has finished stays as it is, and the answer is the same.
    Complete = "waitpoints.complete", Post "/api/v1/waitpoints/tokens/{waitpointId}/complete" => Success
    {
        accepts: Accepts::NOTHING.key_or_public(&["write:waitpoints:{waitpointId}"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        max_body_bytes: Some(TRIGGER_BYTES),
        source: "https://trigger.dev/docs/management/waitpoints/complete",
    }
    required {
        /// Id of the token (`waitpoint_…`).
        waitpoint_id "waitpointId": Text = WAITPOINT_ID => Place::Path;
    }
    optional {
        /// Any JSON value; it becomes the output of the wait. Body of at most 3145728 bytes.
        data "data": JsonText = Kind::JSON => Place::Body("data");
    }
}

operation! {
    /// Complete a token the way a third party does, through its secret URL. No credential is sent.
    ///
    /// A token that has finished stays as it is, and the answer is the same. A new root key makes the URL invalid.
    CompleteCallback = "waitpoints.complete_callback", Post "/api/v1/waitpoints/tokens/{waitpointId}/callback/{callbackHash}" => Success
    {
        accepts: Accepts { none: true, ..Accepts::NOTHING },
        effect: Effect::Idempotent,
        body: BodyForm::Value("data"),
        max_body_bytes: Some(TRIGGER_BYTES),
        rate_limit: RateLimit::Exempt,
        source: "https://trigger.dev/docs/management/waitpoints/complete-callback",
    }
    required {
        /// Id of the token (`waitpoint_…`).
        waitpoint_id "waitpointId": Text = WAITPOINT_ID => Place::Path;
        /// Last part of the token's `url`; whoever holds it can complete the token.
        callback_hash "callbackHash": Text = Kind::text(1000) => Place::Path;
    }
    optional {
        /// Any JSON value, at most 3145728 bytes; it becomes the output of the wait. We apply an empty object.
        data "data": JsonText = Kind::JSON => Place::Body("data");
    }
}

operation! {
    /// Block a run until a token completes. Has a meaning only inside the run itself, which must then suspend.
    ///
    /// An empty object is sent, so that every HTTP client states the length that the server asks for.
    WaitFor = "waitpoints.wait_for", Post "/engine/v1/runs/{runId}/waitpoints/tokens/{waitpointId}/wait" => Success
    {
        accepts: FULL_KEY,
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        rate_limit: RateLimit::Engine,
        stability: Stability::Sdk,
        source: "server route engine.v1.runs.$runFriendlyId.waitpoints.tokens.$waitpointFriendlyId.wait",
    }
    required {
        /// Id of the run (`run_…`).
        run_id "runId": Text = RUN_ID => Place::Path;
        /// Id of the token (`waitpoint_…`).
        waitpoint_id "waitpointId": Text = WAITPOINT_ID => Place::Path;
    }
    optional {}
}

operation! {
    /// Block a run until a date. Has a meaning only inside the run itself, which must then suspend.
    WaitDuration = "waitpoints.wait_duration", Post "/engine/v1/runs/{runId}/wait/duration" => DurationWait
    {
        accepts: FULL_KEY,
        branch: BranchMode::KeyEnv,
        effect: Effect::Keyed("idempotency_key"),
        body: BodyForm::Json,
        rate_limit: RateLimit::Engine,
        rules: &[Rule::Needs("idempotency_key_ttl", "idempotency_key")],
        stability: Stability::Sdk,
        source: "server route engine.v1.runs.$runFriendlyId.wait.duration",
    }
    required {
        /// Id of the run (`run_…`).
        run_id "runId": Text = RUN_ID => Place::Path;
        /// When the run goes on.
        date "date": When = Kind::IsoDate => Place::Body("date");
    }
    optional {
        /// Deduplication key of the wait, at most 2048 characters.
        idempotency_key "idempotencyKey": Text = KEY => Place::Body("idempotencyKey");
        /// Life of the key: one number and one of s, m, h, d. The server ignores any other form.
        idempotency_key_ttl "idempotencyKeyTTL": Text = KEY_TTL => Place::Body("idempotencyKeyTTL");
    }
}
