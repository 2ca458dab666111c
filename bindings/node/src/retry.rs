//! Advice on retries for JavaScript.
//!
//! Lives here: what came of an attempt, out of JSON. Must not know: what follows from it.

use napi_derive::napi;
use serde::Deserialize;
use serde_json::json;
use trigger_connect::{Attempt, Code, Outcome, RetryPolicy};

use crate::refusal;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Given {
    status: Option<u16>,
    attempt: u32,
    now_ms: u64,
    random: f64,
    deadline_ms: Option<u64>,
    sent: Option<bool>,
    policy: Option<Policy>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Policy {
    max_attempts: Option<u32>,
    first_wait_ms: Option<u64>,
    longest_wait_ms: Option<u64>,
    longest_asked_wait_ms: Option<u64>,
}

impl From<Policy> for RetryPolicy {
    fn from(chosen: Policy) -> Self {
        let mut policy = Self::default();
        policy.max_attempts = chosen.max_attempts.unwrap_or(policy.max_attempts);
        policy.first_wait_ms = chosen.first_wait_ms.unwrap_or(policy.first_wait_ms);
        policy.longest_wait_ms = chosen.longest_wait_ms.unwrap_or(policy.longest_wait_ms);
        policy.longest_asked_wait_ms = chosen.longest_asked_wait_ms.unwrap_or(policy.longest_asked_wait_ms);
        policy
    }
}

/// Whether to send again, as JSON: `afterMs`, `reason`. `given` is JSON, `headers` are lines, names and values
/// alternating.
#[napi(catch_unwind)]
pub(crate) fn retry_advice(repeatable: bool, given: String, headers: String) -> String {
    let Ok(given) = serde_json::from_str::<Given>(&given) else {
        let message = "Expected attempt, nowMs and random as numbers, and beside them at most status, deadlineMs, sent and policy.";
        return refusal::argument(
            "retryAdvice",
            "outcome",
            Code::WrongType,
            message,
            "Times are whole milliseconds.",
        );
    };
    let mut lines = headers.split('\n');
    let pairs: Vec<(&str, &str)> = std::iter::from_fn(|| Some((lines.next()?, lines.next()?))).collect();
    let outcome = match given.status {
        Some(status) => Outcome::Answer { status, headers: &pairs },
        None if given.sent.unwrap_or(true) => Outcome::Lost,
        None => Outcome::NotSent,
    };
    let policy = RetryPolicy::from(given.policy.unwrap_or_default());
    let mut attempt = Attempt::new(given.attempt, given.now_ms, given.random);
    attempt.deadline_ms = given.deadline_ms;
    let advice = policy.advise(repeatable, &outcome, &attempt);
    json!({ "afterMs": advice.after_ms, "reason": advice.reason.as_str() }).to_string()
}
