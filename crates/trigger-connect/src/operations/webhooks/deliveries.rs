//! Deliveries of inbound webhooks.
//!
//! Lives here: the declarations of `webhooks.deliveries.*`.

pub mod data;

use self::data::{DeliveryReplay, DeliveryStatus, WebhookDelivery, WebhookDeliveryPage};
use super::{READ, WRITE};
use crate::operation::{
    BranchMode, Call, Effect, Kind, Operation, Paging, Place, Rule, Stability, format, operation,
};

/// All of them.
pub(in crate::operations) const TABLE: &[&Operation] =
    &[List::OPERATION, Replay::OPERATION, Retrieve::OPERATION];

const DELIVERY_ID: Kind = Kind::text(1000);

operation! {
    /// List the webhook deliveries that the environment received, newest first.
    List = "webhooks.deliveries.list", Get "/api/v1/webhooks/deliveries" => WebhookDeliveryPage
    {
        accepts: READ,
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        paging: Some(Paging::Cursor { default_size: 60, max_size: 100 }),
        rules: &[Rule::AtMostOne(&["after", "before"]), Rule::Overrides("period", &["from", "to"])],
        stability: Stability::Undocumented,
        source: "server route api.v1.webhooks.deliveries",
    }
    required {}
    optional {
        /// Page size, 1 to 100. The server applies 60.
        limit "limit": Integer = Kind::integer(1, 100) => Place::Query("page[size]");
        /// Cursor: items after it, from the `next_page` of a reply.
        after "after": Text = Kind::TEXT => Place::Query("page[after]");
        /// Cursor: items before it.
        before "before": Text = Kind::TEXT => Place::Query("page[before]");
        /// One declared webhook or several.
        webhook "webhook": List = Kind::filter(&Kind::TEXT) => Place::Query("filter[webhook]");
        /// One status or several.
        status "status": List = Kind::filter(&Kind::Choice(DeliveryStatus::WORDS)) => Place::Query("filter[status]");
        /// Window back from now, such as `7d`; excludes `from` and `to`.
        period "period": Text = Kind::Format(&format::PERIOD) => Place::Query("filter[period]");
        /// Received at this instant or later.
        from "from": When = Kind::EpochMillis => Place::Query("filter[from]");
        /// Received at this instant or earlier.
        to "to": When = Kind::EpochMillis => Place::Query("filter[to]");
    }
}

operation! {
    /// Get one delivery with its event and headers.
    Retrieve = "webhooks.deliveries.retrieve", Get "/api/v1/webhooks/deliveries/{deliveryId}" => WebhookDelivery
    {
        accepts: READ,
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        stability: Stability::Undocumented,
        source: "server route api.v1.webhooks.deliveries.$deliveryId",
    }
    required {
        /// Id of the delivery (`whd_…`).
        delivery_id "deliveryId": Text = DELIVERY_ID => Place::Path;
    }
    optional {}
}

operation! {
    /// Handle a stored event again, as a new delivery. Every call makes another one.
    Replay = "webhooks.deliveries.replay", Post "/api/v1/webhooks/deliveries/{deliveryId}/replay" => DeliveryReplay
    {
        accepts: WRITE,
        branch: BranchMode::KeyEnv,
        effect: Effect::Once,
        stability: Stability::Undocumented,
        source: "server route api.v1.webhooks.deliveries.$deliveryId.replay",
    }
    required {
        /// Id of the delivery (`whd_…`).
        delivery_id "deliveryId": Text = DELIVERY_ID => Place::Path;
    }
    optional {}
}
