//! Endpoints of inbound webhooks.
//!
//! Lives here: the declarations of `webhooks.endpoints.*`.

pub mod data;

use self::data::{EndpointSecret, WebhookEndpoint, WebhookEndpointList};
use super::{READ, WRITE};
use crate::operation::{BranchMode, Call, Effect, Kind, Operation, Place, Stability, operation};

/// All of them.
pub(in crate::operations) const TABLE: &[&Operation] =
    &[Disable::OPERATION, Enable::OPERATION, List::OPERATION, Retrieve::OPERATION, RotateSecret::OPERATION];

const ENDPOINT_ID: Kind = Kind::text(1000);

operation! {
    /// List the inbound webhook endpoints of the environment, all of them at once.
    List = "webhooks.endpoints.list", Get "/api/v1/webhooks/endpoints" => WebhookEndpointList
    {
        accepts: READ,
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        stability: Stability::Undocumented,
        source: "server route api.v1.webhooks.endpoints",
    }
    required {}
    optional {
        /// One declared webhook or several.
        webhook "webhook": List = Kind::filter(&Kind::TEXT) => Place::Query("filter[webhook]");
    }
}

operation! {
    /// Get one inbound webhook endpoint.
    Retrieve = "webhooks.endpoints.retrieve", Get "/api/v1/webhooks/endpoints/{endpointId}" => WebhookEndpoint
    {
        accepts: READ,
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        stability: Stability::Undocumented,
        source: "server route api.v1.webhooks.endpoints.$endpointId",
    }
    required {
        /// Id of the endpoint (`wh_…`).
        endpoint_id "endpointId": Text = ENDPOINT_ID => Place::Path;
    }
    optional {}
}

operation! {
    /// Let an endpoint take deliveries.
    Enable = "webhooks.endpoints.enable", Post "/api/v1/webhooks/endpoints/{endpointId}/enable" => WebhookEndpoint
    {
        accepts: WRITE,
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        stability: Stability::Undocumented,
        source: "server route api.v1.webhooks.endpoints.$endpointId.enable",
    }
    required {
        /// Id of the endpoint (`wh_…`).
        endpoint_id "endpointId": Text = ENDPOINT_ID => Place::Path;
    }
    optional {}
}

operation! {
    /// Stop an endpoint from taking deliveries.
    Disable = "webhooks.endpoints.disable", Post "/api/v1/webhooks/endpoints/{endpointId}/disable" => WebhookEndpoint
    {
        accepts: WRITE,
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        stability: Stability::Undocumented,
        source: "server route api.v1.webhooks.endpoints.$endpointId.disable",
    }
    required {
        /// Id of the endpoint (`wh_…`).
        endpoint_id "endpointId": Text = ENDPOINT_ID => Place::Path;
    }
    optional {}
}

operation! {
    /// Replace the signing secret of an endpoint by a generated one, which is shown only in this answer.
    ///
    /// Every call makes another secret. Endpoints that verify with a public key answer 400.
    RotateSecret = "webhooks.endpoints.rotate_secret", Post "/api/v1/webhooks/endpoints/{endpointId}/rotate-secret" => EndpointSecret
    {
        accepts: WRITE,
        branch: BranchMode::KeyEnv,
        effect: Effect::Once,
        stability: Stability::Undocumented,
        source: "server route api.v1.webhooks.endpoints.$endpointId.rotate-secret",
    }
    required {
        /// Id of the endpoint (`wh_…`).
        endpoint_id "endpointId": Text = ENDPOINT_ID => Place::Path;
    }
    optional {}
}
