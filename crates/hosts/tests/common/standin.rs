//! The stand-in of the API as a process of its own.
//!
//! Lives here: starting it, and its control addresses. Must not know: what a test is about.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

/// A stand-in that stops with the test.
pub struct Standin {
    pub url: String,
    child: Child,
}

impl Standin {
    /// Starts one; nothing, said loudly, where there is no Node.
    pub fn start() -> Option<Self> {
        let server = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/standin/server.mjs");
        let started = Command::new("node")
            .args([server, "--with-stdin"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn();
        let Ok(mut child) = started else {
            super::say("SKIPPED: node is not installed, and the stand-in of the API needs it");
            return None;
        };
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.trim().strip_prefix("listening ").unwrap().to_owned();
        Some(Self { url, child })
    }

    /// Rules for coming requests; see the README of the stand-in.
    pub fn script(&self, rules: &Value) {
        ureq::post(format!("{}/__standin/script", self.url)).send(rules.to_string()).unwrap();
    }

    /// The recorded requests of an operation.
    pub fn requests(&self, operation: &str) -> Vec<Value> {
        let shown = self.control(&format!("requests?operation={operation}"));
        shown["requests"].as_array().unwrap().clone()
    }

    /// What a correct client does not do.
    pub fn complaints(&self) -> Vec<Value> {
        self.control("complaints")["complaints"].as_array().unwrap().clone()
    }

    fn control(&self, what: &str) -> Value {
        let mut answer = ureq::get(format!("{}/__standin/{what}", self.url)).call().unwrap();
        let body = answer.body_mut().with_config().limit(64 << 20).read_to_vec().unwrap();
        serde_json::from_slice(&body).unwrap()
    }
}

impl Drop for Standin {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
