//! Lifecycles for JavaScript.
//!
//! Lives here: the core's table as JSON. Must not know: any status.

use napi_derive::napi;
use serde_json::{Value, json};
use trigger_connect::Phase;

use crate::refusal;

fn shape(phase: Phase) -> Value {
    json!({
        "name": phase.as_str(), "terminal": phase.is_terminal(), "success": phase.is_success(),
        "failure": phase.is_failure(),
    })
}

/// How far a thing has come that has this status, as JSON: `name`, `terminal`, `success`, `failure`.
#[napi(catch_unwind)]
pub(crate) fn status_phase(kind: String, status: String) -> String {
    let phase = trigger_connect::status_phase(&kind, &status);
    phase.map_or_else(|error| refusal::of(&error), |phase| shape(phase).to_string())
}

/// Every lifecycle as JSON: `kind`, `field`, and `statuses` with `word`, `meaning`, `phase`.
#[napi(catch_unwind)]
pub(crate) fn lifecycles() -> String {
    let statuses = |l: &trigger_connect::Lifecycle| -> Value {
        l.statuses()
            .map(|s| json!({ "word": s.word, "meaning": s.meaning, "phase": shape(s.phase) }))
            .collect()
    };
    let rows = trigger_connect::lifecycles().iter();
    let table: Value =
        rows.map(|l| json!({ "kind": l.kind, "field": l.field, "statuses": statuses(l) })).collect();
    table.to_string()
}
