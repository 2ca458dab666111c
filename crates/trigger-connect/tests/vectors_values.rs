//! Runs the shared cases of lifecycles and idempotency keys of `tests/vectors`, as Python and Node do.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod shared;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use shared::{cases, expand};
use trigger_connect::operation::List;
use trigger_connect::*;

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
