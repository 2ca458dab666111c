//! The core and the command line depend on nothing that does I/O, schedules or crosses a language boundary.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test may panic and print")]

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

/// Crates whose presence would mean that the core can do more than compute.
const FORBIDDEN: &[&str] = &[
    "async-std",
    "curl",
    "futures",
    "h2",
    "hyper",
    "hyper-util",
    "isahc",
    "libc",
    "mio",
    "napi",
    "native-tls",
    "openssl",
    "pyo3",
    "rand",
    "getrandom",
    "reqwest",
    "rustls",
    "smol",
    "socket2",
    "tokio",
    "ureq",
    "wasm-bindgen",
];

#[test]
fn no_dependency_does_io() {
    for package in ["trigger-connect", "trigger-connect-command"] {
        check(package);
    }
}

fn check(package: &str) {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--all-features", "--locked", "--manifest-path"])
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let nodes: BTreeMap<&str, &Value> = metadata["resolve"]["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|n| (n["id"].as_str().unwrap(), n))
        .collect();
    let names: BTreeMap<&str, &str> = metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|p| (p["id"].as_str().unwrap(), p["name"].as_str().unwrap()))
        .collect();
    let core = names.iter().find(|(_, name)| **name == package).map(|(id, _)| *id).unwrap();
    let mut seen = BTreeSet::new();
    let mut waiting = vec![core];
    while let Some(id) = waiting.pop() {
        if !seen.insert(id) {
            continue;
        }
        // It asks the processor what it can do, on some systems through libc.
        if names[id] == "cpufeatures" {
            continue;
        }
        for dependency in nodes[id]["deps"].as_array().unwrap() {
            let linked = dependency["dep_kinds"].as_array().unwrap().iter().any(|k| k["kind"].is_null());
            if linked {
                waiting.push(dependency["pkg"].as_str().unwrap());
            }
        }
    }
    let found: Vec<&str> = seen.iter().map(|id| names[id]).filter(|name| FORBIDDEN.contains(name)).collect();
    assert!(found.is_empty(), "{package} depends on {found:?}");
    assert!(seen.len() > 5, "the walk found the tree");
    println!("{} crates in the tree of {package}", seen.len());
}
