//! Reports.
//!
//! Lives here: the declarations of `reports.*`.

pub mod data;

use self::data::ComputedReport;
use crate::operation::{
    Accepts, BranchMode, Call, Effect, Kind, Operation, Place, Stability, format, operation,
};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[Get::OPERATION];

operation! {
    /// Get a computed report on the environment, as data.
    ///
    /// The server also renders reports as text; this library asks for JSON.
    Get = "reports.get", Get "/api/v1/reports/{key}" => ComputedReport
    {
        accepts: Accepts::NOTHING.key_or_public(&["read:query:runs", "read:query:env_metrics", "read:query:queue_metrics"]),
        branch: BranchMode::KeyEnv,
        query: &[("format", "json")],
        effect: Effect::Read,
        stability: Stability::Sdk,
        source: "server route api.v1.reports.$key",
    }
    required {
        /// Key of the report. The server knows `health`.
        key "key": Text = Kind::text(100) => Place::Path;
    }
    optional {
        /// Window back from now: one number and one of m, h, d, w, at most 90 days.
        period "period": Text = Kind::Format(&format::REPORT_PERIOD) => Place::Query("period");
    }
}
