//! What replies about deliveries of inbound webhooks hold.
//!
//! Lives here: their declarations.

use std::collections::BTreeMap;

use crate::data::{Date, Json, Nullable, Page, data, words};
use crate::operation::shared_fields;
use crate::operations::shared::data::CursorPagination;

words! {
    /// What became of a delivery.
    DeliveryStatus {
        /// Waits.
        Pending "pending" => Waiting;
        /// Is being handled.
        Processing "processing" => Running;
        /// Was handled.
        Succeeded "succeeded" => Succeeded;
        /// Could not be handled.
        Failed "failed" => Failed;
        /// Was left out by a filter.
        Filtered "filtered" => Stopped;
    }
}

shared_fields! { $ delivery_fields {
    /// Delivery id (`whd_…`).
    id "id": String;
    /// Webhook that it was routed to.
    webhook "webhook": Nullable<String>;
    /// What became of it.
    status "status": DeliveryStatus;
    /// Id that the provider gave it.
    external_delivery_id "externalDeliveryId": String;
    /// Run that it triggered.
    run_id "runId": Nullable<String>;
    /// When it was received.
    created_at "createdAt": Date;
    /// When it was handled.
    processed_at "processedAt": Nullable<Date>;
} }

delivery_fields! { data! {
    /// A delivery as lists show it.
    WebhookDeliveryItem {
    }
} }

delivery_fields! { data! {
    /// A delivery with its event.
    WebhookDelivery {
        /// Key by which repeats are told.
        idempotency_key "idempotencyKey": String;
        /// The verified event, cut at a size; null when there is none.
        event "event": Json;
        /// Headers that came with it.
        headers "headers": Nullable<BTreeMap<String, String>>;
        /// Hash of the body as it came.
        raw_body_hash "rawBodyHash": Nullable<String>;
        /// What went wrong.
        error "error": Nullable<String>;
        /// Why a filter left it out.
        filter_reason "filterReason": Nullable<String>;
        /// Last change.
        updated_at "updatedAt": Date;
    }
} }

data! {
    /// A page of deliveries.
    WebhookDeliveryPage {
        /// The deliveries, newest first.
        data "data": Vec<WebhookDeliveryItem>;
        /// Its neighbours.
        pagination "pagination": CursorPagination;
    }
}

impl Page for WebhookDeliveryPage {
    type Item = WebhookDeliveryItem;
}

data! {
    /// A delivery that repeats another.
    DeliveryReplay {
        /// Id of the new delivery.
        delivery_id "deliveryId": String;
        /// Id of the delivery that it repeats.
        replayed_from "replayedFrom": String;
    }
}
