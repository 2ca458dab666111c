//! Deployments.
//!
//! Lives here: the declarations of `deployments.*`.

pub mod data;

use self::data::{Deployment, DeploymentItem, DeploymentPage, LatestDeployment, PromoteReply};
use crate::operation::{
    Accepts, BranchMode, Call, Effect, Kind, Operation, Paging, Place, RateLimit, Rule, Stability, format,
    operation,
};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[
    List::OPERATION,
    Promote::OPERATION,
    Retrieve::OPERATION,
    RetrieveCurrent::OPERATION,
    RetrieveLatest::OPERATION,
];

/// Statuses that the list can be narrowed to.
const STATUSES: &[&str] =
    &["PENDING", "BUILDING", "DEPLOYING", "DEPLOYED", "FAILED", "CANCELED", "TIMED_OUT"];

operation! {
    /// List the deployments of the environment, newest first.
    List = "deployments.list", Get "/api/v1/deployments" => DeploymentPage
    {
        accepts: Accepts::NOTHING.key_or_public(&["read:deployments", "read:deployments:list"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        paging: Some(Paging::Cursor { default_size: 20, max_size: 100 }),
        rate_limit: RateLimit::Deployment,
        rules: &[Rule::Overrides("period", &["from", "to"]), Rule::Needs("to", "from")],
        source: "https://trigger.dev/docs/management/deployments/list",
    }
    required {}
    optional {
        /// Page size, 5 to 100; smaller ones the server would take as 5. The server applies 20.
        limit "limit": Integer = Kind::integer(5, 100) => Place::Query("page[size]");
        /// Cursor: items after it, from the `next_page` of a reply. It is the id of a deployment.
        after "after": Text = Kind::TEXT => Place::Query("page[after]");
        /// One status: `PENDING`, `BUILDING`, `DEPLOYING`, `DEPLOYED`, `FAILED`, `CANCELED` or `TIMED_OUT`.
        status "status": Text = Kind::Choice(STATUSES) => Place::Query("status");
        /// Window back from now, such as `7d`; excludes `from` and `to`.
        period "period": Text = Kind::Format(&format::PERIOD) => Place::Query("period");
        /// Created at this instant or later.
        from "from": When = Kind::IsoDate => Place::Query("from");
        /// Created at this instant or earlier; has no effect without `from`.
        to "to": When = Kind::IsoDate => Place::Query("to");
    }
}

operation! {
    /// Get one deployment with its worker and tasks.
    Retrieve = "deployments.retrieve", Get "/api/v1/deployments/{deploymentId}" => Deployment
    {
        accepts: Accepts::NOTHING.scoped(&["read:deployments"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        rate_limit: RateLimit::Deployment,
        source: "https://trigger.dev/docs/management/deployments/retrieve",
    }
    required {
        /// Id of the deployment.
        deployment_id "deploymentId": Text = Kind::text(1000) => Place::Path;
    }
    optional {}
}

operation! {
    /// Get the latest deployment that you host yourself.
    ///
    /// Managed deployments, which the cloud makes, are never returned: use `deployments.retrieve_current`.
    RetrieveLatest = "deployments.retrieve_latest", Get "/api/v1/deployments/latest" => LatestDeployment
    {
        accepts: Accepts::NOTHING.scoped(&["read:deployments"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        rate_limit: RateLimit::Deployment,
        source: "https://trigger.dev/docs/management/deployments/get-latest",
    }
    required {}
    optional {}
}

operation! {
    /// Get the deployment that new runs of the environment use.
    RetrieveCurrent = "deployments.retrieve_current", Get "/api/v1/deployments/current" => DeploymentItem
    {
        accepts: Accepts::NOTHING.key_or_public(&["read:deployments", "read:deployments:current"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        rate_limit: RateLimit::Exempt,
        stability: Stability::Sdk,
        source: "server route api.v1.deployments.current",
    }
    required {}
    optional {}
}

operation! {
    /// Make a deployed version the one that new runs use.
    Promote = "deployments.promote", Post "/api/v1/deployments/{version}/promote" => PromoteReply
    {
        accepts: Accepts::NOTHING.scoped(&["write:deployments"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Once,
        rate_limit: RateLimit::Deployment,
        source: "https://trigger.dev/docs/management/deployments/promote",
    }
    required {
        /// Version of the deployment, such as `20250228.1`.
        version "version": Text = Kind::text(255) => Place::Path;
    }
    optional {
        /// Whether an older version than the current one may be promoted.
        allow_rollbacks "allowRollbacks": Boolean = Kind::Flag => Place::Query("allowRollbacks");
    }
}
