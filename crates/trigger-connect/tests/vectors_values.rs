//! Runs the shared cases of addresses, lifecycles, idempotency keys and retries of `tests/vectors`, as Python and Node do.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod shared;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use shared::{cases, expand};
use trigger_connect::operation::List;
use trigger_connect::*;

#[test]
fn address_vectors() {
    for case in &cases("address") {
        let public = case["address"].as_str().unwrap().parse().is_ok_and(is_public_address);
        assert_eq!(public, case["expect"], "{}: {}", case["id"], case["why"]);
    }
}

#[test]
fn lifecycle_vectors() {
    let cases = cases("lifecycle");
    let mut seen = BTreeSet::new();
    for case in &cases {
        let kind = case["kind"].as_str().unwrap();
        let status = match &case["status"] {
            Value::String(word) => word.clone(),
            other => other.to_string(),
        };
        let got = match status_phase(kind, &status) {
            Ok(phase) => {
                seen.insert((kind, status));
                json!({
                    "phase": phase.as_str(), "terminal": phase.is_terminal(), "success": phase.is_success(),
                    "failure": phase.is_failure(),
                })
            }
            Err(Error::InvalidArguments(e)) => {
                assert!(!e.to_string().contains("tr_dev_"), "a message never shows what was given");
                json!({ "problems": e.problems.iter().map(|p| [&p.field, p.code.as_str()]).collect::<Vec<_>>() })
            }
            Err(other) => panic!("{other}"),
        };
        assert_eq!(got, case["expect"], "{}: {}", case["id"], case["why"]);
    }
    for lifecycle in lifecycles() {
        for status in lifecycle.statuses() {
            assert!(
                seen.contains(&(lifecycle.kind, status.word.to_owned())),
                "no case for {} {}",
                lifecycle.kind,
                status.word
            );
        }
    }
}

#[test]
fn types_of_replies_say_the_same_as_the_table() {
    let read = |word: &str| runs::data::RunStatus::from(word.to_owned());
    for (word, phase) in
        [("TIMED_OUT", Phase::Failed), ("CANCELED", Phase::Stopped), ("TOMORROW", Phase::Unknown)]
    {
        let status = read(word);
        assert_eq!((status.phase(), status_phase("run", word).unwrap()), (phase, phase));
        assert_eq!(status.is_terminal(), phase != Phase::Unknown);
        assert_eq!(status.is_failure(), phase == Phase::Failed);
        assert!(!status.is_success());
    }
    assert!(read("COMPLETED").is_success());
}

#[test]
fn idempotency_vectors() {
    let cases = cases("idempotency");
    for case in &cases {
        let text = expand(&case["arguments"]).to_string();
        let got = match IdempotencyKey::from_arguments(&Arguments::parse(&text).unwrap(), Naming::Snake) {
            Ok(key) => {
                assert_eq!(key.to_string(), key.hash());
                serde_json::to_value(&key).unwrap()
            }
            Err(Error::InvalidArguments(e)) => {
                json!({ "problems": e.problems.iter().map(|p| [&p.field, p.code.as_str()]).collect::<Vec<_>>() })
            }
            Err(other) => panic!("{other}"),
        };
        assert_eq!(got, expand(&case["expect"]), "{}: {}", case["id"], case["why"]);
    }
}

#[test]
fn typed_keys_are_those_of_the_cases() {
    let made = |key: List<'_>, scope: Scope<'_>| IdempotencyKey::create(key, scope).unwrap();
    let by_id =
        |id: &str| cases("idempotency").into_iter().find(|c| c["id"] == id).unwrap()["expect"].clone();
    for (id, key) in [
        ("text/global", made("order-42".into(), Scope::Global)),
        ("text/run-outside", made("order-42".into(), Scope::Run(None))),
        ("text/attempt-outside", made("order-42".into(), Scope::Attempt(None))),
        ("text/run", made("order-42".into(), Scope::Run(Some("run_parent123")))),
        ("text/attempt", made("order-42".into(), Scope::Attempt(Some(("run_parent123", 3))))),
        ("list/two", made(["order", "42"].into(), Scope::Global)),
    ] {
        assert_eq!(serde_json::to_value(&key).unwrap(), by_id(id), "{id}");
    }
    assert!(IdempotencyKey::create("", Scope::Global).is_err());
    assert!(IdempotencyKey::create("a", Scope::Run(Some(" "))).is_err());
}

#[test]
fn retry_vectors() {
    let connection = Connection::new(Fields::new("tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX")).unwrap();
    let mut seen = BTreeSet::new();
    for case in &cases("retry") {
        let operation = case["operation"].as_str().unwrap();
        let request = connection.prepare_json(operation, &case["arguments"].to_string()).unwrap();
        let headers: Vec<(&str, &str)> = case["headers"]
            .as_array()
            .unwrap()
            .iter()
            .map(|h| (h[0].as_str().unwrap(), h[1].as_str().unwrap()))
            .collect();
        let outcome = match case["status"].as_u64() {
            Some(status) => Outcome::Answer { status: u16::try_from(status).unwrap(), headers: &headers },
            None if case["sent"] == false => Outcome::NotSent,
            None => Outcome::Lost,
        };
        let number = |name: &str| case[name].as_u64();
        let attempt = u32::try_from(number("attempt").unwrap()).unwrap();
        let mut attempt = Attempt::new(attempt, number("now_ms").unwrap(), case["random"].as_f64().unwrap());
        if let Some(deadline) = number("deadline_ms") {
            attempt = attempt.deadline_ms(deadline);
        }
        let mut policy = RetryPolicy::default();
        for (name, value) in case["policy"].as_object().into_iter().flatten() {
            let value = value.as_u64().unwrap();
            match name.as_str() {
                "max_attempts" => policy.max_attempts = u32::try_from(value).unwrap(),
                "first_wait_ms" => policy.first_wait_ms = value,
                "longest_wait_ms" => policy.longest_wait_ms = value,
                "longest_asked_wait_ms" => policy.longest_asked_wait_ms = value,
                other => panic!("{other}"),
            }
        }
        let advice = request.retry_advice(&policy, &outcome, &attempt);
        seen.insert(advice.reason.as_str());
        let got = json!({ "after_ms": advice.after_ms, "reason": advice.reason.as_str() });
        assert_eq!(got, case["expect"], "{}: {}", case["id"], case["why"]);
    }
    assert_eq!(seen.len(), 12, "every reason has a case: {seen:?}");
}
