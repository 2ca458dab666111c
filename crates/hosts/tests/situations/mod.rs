//! Situations in which a connection is verified.
//!
//! Lives here: what a situation is, and the order of the table. Must not know: how a verification runs.

mod accounts;
mod servers;

use serde_json::Value;

/// A connection, and what is to come of it.
pub(crate) struct Situation {
    pub name: &'static str,
    /// A rule for the stand-in.
    pub script: Option<Value>,
    pub fields: Value,
    pub outcome: &'static str,
    pub field: &'static str,
    /// What message or hint must name.
    pub says: &'static [&'static str],
}

impl Situation {
    /// The key, unless the connection is one of Nango.
    pub(crate) fn key(&self) -> Option<&str> {
        self.fields["api_key"].as_str()
    }
}

pub(crate) fn situations(standin: &str) -> Vec<Situation> {
    let mut all = accounts::with_keys(standin);
    all.extend(accounts::with_tokens(standin));
    all.extend(servers::of_another_kind());
    all.extend(servers::in_bad_times(standin));
    all
}

fn made(prefix: &str, letter: &str, count: usize) -> String {
    format!("{prefix}{}", letter.repeat(count))
}

fn situation(
    name: &'static str,
    fields: Value,
    outcome: &'static str,
    field: &'static str,
    says: &'static [&'static str],
) -> Situation {
    Situation { name, script: None, fields, outcome, field, says }
}
