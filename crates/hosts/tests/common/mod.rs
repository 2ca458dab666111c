//! What the tests share.
//!
//! Lives here: connections, and the clients as one trait. Must not know: what a test is about.

#![allow(clippy::unwrap_used, unreachable_pub, reason = "a test may panic")]
#![allow(dead_code, unused_imports, reason = "each test takes what it needs")]

mod clients;
mod server;
mod standin;

use std::io::Write;

pub use clients::{Blocking, Host, Nonblocking};
pub use server::{Reply, Server, answer, json_answer};
pub use standin::Standin;
use trigger_connect::{CheckOptions, Connection, Fields, RetryPolicy, Via};

/// A made-up key of production, which the stand-in knows.
pub fn key() -> String {
    format!("tr_prod_{}", "C".repeat(24))
}

pub fn connection(base_url: &str) -> Connection {
    Connection::new(Fields::new(key()).base_url(base_url)).unwrap()
}

/// A connection out of what a person filled into the form.
pub fn from_form(base_url: &str) -> Connection {
    let form = serde_json::json!({ "apiKey": format!(" {}\n", key()), "baseUrl": format!("{base_url}/"),
        "projectRef": "https://cloud.trigger.dev/projects/v3/proj_abcdefghijklmnopqrst", "environment": "Production" });
    Connection::check_json(Via::Form, &form.to_string(), &CheckOptions::new()).into_result().unwrap()
}

/// The usual number of attempts, without the waits between.
pub fn soon() -> RetryPolicy {
    let mut policy = RetryPolicy::default();
    policy.first_wait_ms = 1;
    policy
}

/// Says so even where a test runner keeps quiet about tests that pass.
pub fn say(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}
