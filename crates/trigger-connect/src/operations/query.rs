//! Queries over runs and metrics.
//!
//! Lives here: the declarations of `query.*`.

pub mod data;

use self::data::{DashboardsReply, QueryReply, QuerySchemaReply};
use crate::operation::{
    Accepts, BodyForm, BranchMode, Call, Effect, Kind, Operation, Place, format, operation,
};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[Dashboards::OPERATION, Execute::OPERATION, Schema::OPERATION];

operation! {
    /// Run a TRQL query over runs, metrics and other tables.
    Execute = "query.execute", Post "/api/v1/query" => QueryReply
    {
        accepts: Accepts::NOTHING.key_or_public(&["read:query:{table}", "read:query:all"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        body: BodyForm::Json,
        source: "https://trigger.dev/docs/management/query/execute",
    }
    required {
        /// Text of the query.
        query "query": Text = Kind::TEXT => Place::Body("query");
    }
    optional {
        /// How far the data reaches: `environment`, `project` or `organization`. The server applies `environment`.
        scope "scope": Text = Kind::Choice(&["environment", "project", "organization"]) => Place::Body("scope");
        /// Window back from now, such as `7d`.
        period "period": Text = Kind::Format(&format::PERIOD) => Place::Body("period");
        /// Start of the data.
        from "from": When = Kind::IsoDate => Place::Body("from");
        /// End of the data.
        to "to": When = Kind::IsoDate => Place::Body("to");
        /// Form of the results: `json` or `csv`. The server applies `json`.
        format "format": Text = Kind::Choice(&["json", "csv"]) => Place::Body("format");
    }
}

operation! {
    /// List the built-in dashboards and the queries of their widgets.
    Dashboards = "query.dashboards", Get "/api/v1/query/dashboards" => DashboardsReply
    {
        accepts: Accepts::NOTHING.key_or_public(&["read:query:dashboards"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        source: "https://trigger.dev/docs/management/query/dashboards",
    }
    required {}
    optional {}
}

operation! {
    /// List the tables and columns that queries may use.
    Schema = "query.schema", Get "/api/v1/query/schema" => QuerySchemaReply
    {
        accepts: Accepts::NOTHING.key_or_public(&["read:query:schema"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        source: "https://trigger.dev/docs/management/query/schema",
    }
    required {}
    optional {}
}
