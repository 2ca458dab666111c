//! Where documents disagree about the API: `tests/vectors/discrepancies.json` says which side is taken, this shows
//! that each claim has its proof.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::Value;
use trigger_connect::*;

/// How many points the list has.
const POINTS: u64 = 40;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn parsed(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).unwrap();
    serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn points() -> Vec<Value> {
    let file = repository().join("tests/vectors/discrepancies.json");
    parsed(&file)["discrepancies"].as_array().unwrap().clone()
}

fn text<'a>(point: &'a Value, name: &str) -> &'a str {
    point[name].as_str().unwrap_or_else(|| panic!("{name} of {point}"))
}

fn names<'a>(point: &'a Value, list: &str) -> Vec<&'a str> {
    point[list].as_array().into_iter().flatten().map(|name| name.as_str().unwrap()).collect()
}

#[test]
fn every_point_is_listed_once_and_takes_a_side() {
    let points = points();
    let numbers: Vec<u64> = points.iter().map(|p| p["number"].as_u64().unwrap()).collect();
    assert_eq!(numbers, (1..=POINTS).collect::<Vec<_>>());
    for point in &points {
        assert!(["server", "client", "docs"].contains(&text(point, "side")), "{point}");
        assert!(text(point, "line").ends_with('.') && text(point, "line").len() < 200, "{point}");
        assert!(!names(point, "cases").is_empty() || !names(point, "tests").is_empty(), "no proof: {point}");
    }
}

#[test]
fn every_proof_exists() {
    let mut cases = BTreeSet::new();
    for kind in ["connection", "request", "reply", "lifecycle", "idempotency"] {
        for file in std::fs::read_dir(repository().join("tests/vectors").join(kind)).unwrap() {
            let file = parsed(&file.unwrap().path());
            cases.extend(
                file["cases"].as_array().unwrap().iter().map(|c| c["id"].as_str().unwrap().to_owned()),
            );
        }
    }
    for point in points() {
        for case in names(&point, "cases") {
            assert!(cases.contains(case), "no case {case} for point {}", point["number"]);
        }
        for test in names(&point, "tests") {
            let (file, name) = test.split_once("::").unwrap();
            let places = ["crates", "tests"].map(|folder| repository().join(folder).join(file));
            let source = places.iter().find_map(|place| std::fs::read_to_string(place).ok());
            let source = source.unwrap_or_else(|| panic!("no file {file}"));
            let found = ["fn", "def"].iter().any(|word| source.contains(&format!("{word} {name}(")));
            assert!(found, "no test {test} for point {}", point["number"]);
        }
    }
}

fn connection() -> Connection {
    Connection::new(Fields::new("tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX")).unwrap()
}

#[test]
fn bodies_called_optional_are_sent_empty() {
    for (operation, arguments) in [
        ("waitpoints.create", "{}"),
        ("waitpoints.complete", r#"{"waitpoint_id":"waitpoint_1"}"#),
        ("sessions.close", r#"{"session":"session_1"}"#),
        ("queues.reset_concurrency", r#"{"queue":"queue_1"}"#),
        ("errors.resolve", r#"{"error_id":"error_1"}"#),
        ("errors.ignore", r#"{"error_id":"error_1"}"#),
    ] {
        let request = connection().prepare_json(operation, arguments).unwrap();
        assert_eq!(request.body.as_deref(), Some("{}"), "{operation}");
    }
}

#[test]
fn routes_that_do_not_exist_are_not_declared() {
    for operation in OPERATIONS {
        assert_ne!(operation.path, "/api/v1/workers", "{}", operation.id);
        assert!(!operation.path.ends_with("/start-indexing"), "{}", operation.id);
    }
    for id in ["workers.list", "workers.create", "deployments.start_indexing"] {
        match connection().prepare_json(id, "{}") {
            Err(Error::InvalidArguments(error)) => {
                assert_eq!(error.problems[0].code, Code::UnknownOperation, "{id}");
            }
            other => panic!("{id}: {other:?}"),
        }
    }
}
