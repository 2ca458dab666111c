//! The shared cases of `tests/vectors`.
//!
//! Lives here: loading and expanding. Must not know: what any case means.

#![allow(dead_code, reason = "each test file uses its own part")]

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Map, Value, json};

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors")
}

/// All cases of a kind, with the count that every language must reach.
pub(crate) fn cases(kind: &str) -> Vec<Value> {
    let mut cases = Vec::new();
    let mut files: Vec<_> =
        std::fs::read_dir(folder().join(kind)).expect("vectors exist").map(|e| e.unwrap().path()).collect();
    files.sort();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let value: Value = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        cases.extend(value["cases"].as_array().unwrap().iter().cloned());
    }
    let counts: Value =
        serde_json::from_str(&std::fs::read_to_string(folder().join("counts.json")).unwrap()).unwrap();
    assert_eq!(cases.len() as u64, counts[kind].as_u64().unwrap(), "number of {kind} cases");
    let ids: BTreeSet<&str> = cases.iter().map(|c| c["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), cases.len(), "ids of {kind} cases are unique");
    cases
}

/// Replaces `$repeat`, `$repeat_item` and `$concat` by what they stand for.
pub(crate) fn expand(value: &Value) -> Value {
    match value {
        Value::Object(map) if map.len() == 1 => {
            if let Some(parts) = map.get("$repeat") {
                return json!(parts[0].as_str().unwrap().repeat(parts[1].as_u64().unwrap() as usize));
            }
            if let Some(parts) = map.get("$repeat_item") {
                return Value::Array(vec![expand(&parts[0]); parts[1].as_u64().unwrap() as usize]);
            }
            if let Some(Value::Array(parts)) = map.get("$concat") {
                return json!(
                    parts.iter().map(|p| expand(p).as_str().unwrap().to_owned()).collect::<String>()
                );
            }
            expand_map(map)
        }
        Value::Object(map) => expand_map(map),
        Value::Array(items) => Value::Array(items.iter().map(expand).collect()),
        other => other.clone(),
    }
}

fn expand_map(map: &Map<String, Value>) -> Value {
    Value::Object(map.iter().map(|(k, v)| (k.clone(), expand(v))).collect())
}
