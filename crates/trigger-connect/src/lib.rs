//! Connect to [Trigger.dev](https://trigger.dev) from anything, with any HTTP client.
//!
//! This crate does no I/O. It checks and normalizes credentials into a [`Connection`], turns a connection and an
//! operation into a [`Request`] (plain data), reads the answer into a typed [`Reply`], and walks conversations of several
//! requests as [`flow`]s. Sending is yours.
//!
//! ```
//! use trigger_connect::{Connection, Fields, json, tasks};
//!
//! let connection = Connection::new(Fields::new("tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX"))?;
//! let request = connection.prepare(
//!     tasks::Trigger::new("send-email")
//!         .payload(json(&["a@example.com"]))
//!         .tags(["user:1"])
//!         .idempotency_key("order-42"),
//! )?;
//! assert_eq!(request.url, "https://api.trigger.dev/api/v1/tasks/send-email/trigger");
//! let reply = request.read(200, [("content-type", "application/json")], br#"{"id":"run_1","isCached":false}"#)?;
//! assert_eq!(reply.data.id, "run_1");
//! # Ok::<(), trigger_connect::Error>(())
//! ```
#![forbid(unsafe_code)]

mod base_url;
mod branch;
mod connection;
mod credential;
pub mod data;
pub mod describe;
mod environment;
mod error;
pub mod flow;
mod invisible;
pub mod operation;
pub mod operations;
mod project_ref;
mod reply;
mod request;
mod retry;
#[cfg(feature = "seal")]
mod seal;
mod secret;

pub use base_url::{DEFAULT_BASE_URL, HostPolicy, is_public_address};
pub use connection::{CheckOptions, Connection, FieldValue, Fields, Report, Variable, VariableState, Via};
pub use credential::{Acceptance, CredentialKind};
pub use data::Phase;
pub use environment::{Environment, Spelling};
pub use error::{
    ApiError, ApiErrorKind, Category, Code, CredentialNotAccepted, Error, FlowError, InvalidArguments,
    InvalidConnection, InvalidReply, Issue, Naming, Problem, SealError, Severity,
};
pub use operation::{Argument, Arguments, JsonText, json};
pub use operations::lifecycles::{Lifecycle, lifecycles, status_phase};
pub use operations::{
    OPERATIONS, account, auth, batches, branches, bulk_actions, deployments, environments, envvars, errors,
    idempotency_keys, input_streams, orgs, packets, projects, prompts, query, queues, realtime, reports,
    runs, schedules, sessions, streams, tasks, waitpoints, webhooks, workers,
};
pub use reply::{Answer, NextPage, RateLimitState, Reader, Reply};
#[cfg(feature = "http")]
pub use request::header_pairs;
pub use request::{Custom, Header, Headers, IdempotencyKey, Request, Scope, prepare, prepare_json};
pub use retry::{Attempt, Outcome, RetryAdvice, RetryPolicy, RetryReason, is_repeatable};
#[cfg(feature = "seal")]
pub use seal::{SealKey, SealedFor, seal, unseal};
pub use secret::{Secret, shown};
