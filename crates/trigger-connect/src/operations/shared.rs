//! Fields and words that several resources use.
//!
//! Lives here: the trigger options, run list filters' words, record types. Must not know: operations.

pub mod data;

use crate::operation::{Format, Kind, Place, format, record, shared_fields};

/// Machine presets. Source: `https://trigger.dev/docs/machines`.
pub(super) const MACHINES: &[&str] =
    &["micro", "small-1x", "small-2x", "medium-1x", "medium-2x", "large-1x", "large-2x"];

/// Statuses that run filters take, of both vocabularies.
pub(super) const RUN_STATUSES: &[&str] = &[
    "CANCELED",
    "COMPLETED",
    "CRASHED",
    "DELAYED",
    "DEQUEUED",
    "EXECUTING",
    "EXPIRED",
    "FAILED",
    "FROZEN",
    "INTERRUPTED",
    "PENDING_VERSION",
    "QUEUED",
    "REATTEMPTING",
    "SYSTEM_FAILURE",
    "TIMED_OUT",
    "WAITING",
    "WAITING_FOR_DEPLOY",
];

/// Where an idempotency key can be the same.
pub(crate) const KEY_SCOPES: &[&str] = &["run", "attempt", "global"];

/// Largest body of a trigger request, and of one line of a batch.
pub(super) const TRIGGER_BYTES: usize = 3_145_728;
/// Largest metadata of a run.
pub(super) const METADATA_BYTES: usize = 262_144;

pub(super) const TAG: Kind = Kind::Format(&format::TAG);
pub(super) const DURATION: Kind = Kind::Format(&format::DURATION);
pub(super) const RUN_ID: Kind = Kind::text(1000);

/// A W3C trace header.
pub(crate) const TRACE: Kind = Kind::Text { min: 1, max: 2000 };

record! {
    /// Collapses several triggers of a task into one delayed run.
    Debounce as DEBOUNCE
    { rules: &[crate::operation::Rule::LongerThan("max_delay", "delay")] }
    required {
        /// Debounce key, scoped to the task. At most 512 characters.
        key "key": Text = Kind::text(512) => Place::Body("key");
        /// Quiet time as a duration of 1 second at least; every further trigger pushes the run back by it.
        delay "delay": Text = Kind::Format(&format::QUIET_TIME) => Place::Body("delay");
    }
    optional {
        /// Which trigger supplies the data: `leading` (the first) or `trailing` (the last). The server applies `leading`.
        mode "mode": Text = Kind::Choice(&["leading", "trailing"]) => Place::Body("mode");
        /// Longest total push-back as a duration from the first trigger; must be longer than `delay`.
        max_delay "maxDelay": Text = DURATION => Place::Body("maxDelay");
    }
}

record! {
    /// An idempotency key as the caller wrote it, shown in the dashboard.
    IdempotencyKeyOptions as IDEMPOTENCY_KEY_OPTIONS
    {}
    required {
        /// The key before hashing.
        key "key": Text = Kind::TEXT => Place::Body("key");
        /// Scope it was made for: `run`, `attempt` or `global`.
        scope "scope": Text = Kind::Choice(KEY_SCOPES) => Place::Body("scope");
    }
    optional {}
}

pub(super) const fn text_format(format: &'static Format) -> Kind {
    Kind::Format(format)
}

// Source of all of these: https://trigger.dev/docs/triggering#options and the server's own rules for each.
shared_fields! { $ trigger_options {
    /// Deduplication key, unique per environment and task, at most 2048 characters. A hit returns the run that exists.
    /// Text is sent as it is; a created key also sends `idempotency_key_options`.
    idempotency_key "idempotencyKey": Key = Kind::Key { options: Some("idempotency_key_options") } => Place::Body("options.idempotencyKey");
    /// Life of the idempotency key: one number and one of s, m, h, d. The server applies 30 days.
    idempotency_key_ttl "idempotencyKeyTTL": Text = shared::text_format(&format::KEY_TTL) => Place::Body("options.idempotencyKeyTTL");
    /// The key as it was before hashing, and its scope, to be shown in the dashboard.
    idempotency_key_options "idempotencyKeyOptions": Nested = Kind::Record(&shared::IDEMPOTENCY_KEY_OPTIONS) => Place::Body("options.idempotencyKeyOptions");
    /// When to start: a duration from now or an ISO 8601 date with its offset. A date that has passed means now.
    delay "delay": Text = shared::text_format(&format::DELAY) => Place::Body("options.delay");
    /// How long the run may wait to start before it expires: a duration or whole seconds, 0 for ever. The server
    /// applies 10m in development; the cloud caps it at 14 days.
    ttl "ttl": TextOrNumber = shared::text_format(&format::TTL) => Place::Body("options.ttl");
    /// Name of the queue to use instead of the task's own: `NAME` for a custom one, `task/NAME` for the queue of another
    /// task, up to 128 of the characters a-z, A-Z, 0-9, _, - and /. A queue that does not exist keeps the run waiting.
    queue "queue": Text = shared::text_format(&format::QUEUE_NAME) => Place::Body("options.queue.name");
    /// Gives each value its own copy of the queue, with its own concurrency.
    concurrency_key "concurrencyKey": TextOrNumber = Kind::TextOrNumber => Place::Body("options.concurrencyKey");
    /// One tag or up to 10, each 1 to 128 characters.
    tags "tags": List = Kind::one_or_list(&shared::TAG, 0, 10) => Place::Body("options.tags");
    /// Metadata of the run: an object, at most 262144 bytes as JSON.
    metadata "metadata": JsonText = Kind::Json { max_bytes: shared::METADATA_BYTES, object: true } => Place::Body("options.metadata");
    /// How often the run is attempted at most, 1 or more, instead of the task's own setting.
    max_attempts "maxAttempts": Integer = Kind::integer(1, 2_147_483_647) => Place::Body("options.maxAttempts");
    /// Compute seconds that the run may take: 5 or more.
    max_duration "maxDuration": Number = Kind::number(5.0, 2_147_483_647.0) => Place::Body("options.maxDuration");
    /// Machine preset, instead of the task's own: `micro`, `small-1x`, `small-2x`, `medium-1x`, `medium-2x`, `large-1x`
    /// or `large-2x`.
    machine "machine": Text = Kind::Choice(shared::MACHINES) => Place::Body("options.machine");
    /// Seconds of head start in the queue, from -2147483 to 2147483.
    priority "priority": Number = Kind::number(-2_147_483.0, 2_147_483.0) => Place::Body("options.priority");
    /// Region to run in; must be available to the project.
    region "region": Text = Kind::text(255) => Place::Body("options.region");
    /// Collapses several triggers into one delayed run.
    debounce "debounce": Nested = Kind::Record(&shared::DEBOUNCE) => Place::Body("options.debounce");
    /// Version of the worker to run on, for example `20250208.1`. A version that does not exist is refused by the server.
    lock_to_version "lockToVersion": Text = Kind::text(255) => Place::Body("options.lockToVersion");
    /// Deployment to run on, by commit or release id, up to 128 characters. `lock_to_version` wins; ignored in development.
    external_deployment_id "externalDeploymentId": Text = shared::text_format(&format::EXTERNAL_DEPLOYMENT_ID) => Place::Body("options.externalDeploymentId");
    /// Marks the run as a test. The server applies false.
    test "test": Boolean = Kind::Boolean => Place::Body("options.test");
    /// How the payload is to be read: `application/json` (applied by the server), `application/super+json`,
    /// `text/plain` or `application/store`. With anything but JSON the payload must be text.
    payload_type "payloadType": Text = Kind::Choice(&["application/json", "application/super+json", "text/plain", "application/store"]) => Place::Body("options.payloadType");
    /// Bytes of the payload before it was stored elsewhere, from 0, for display.
    payload_size "payloadSize": Integer = Kind::integer(0, 9_007_199_254_740_991) => Place::Body("options.payloadSize");
} }
