//! Runs the shared lifecycle cases of `tests/vectors`, as Python and Node do.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod shared;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use shared::cases;
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
