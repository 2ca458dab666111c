//! What replies about batches hold.
//!
//! Lives here: their declarations.

use crate::data::data;

data! {
    /// An open batch.
    BatchCreated {
        /// Batch id (`batch_…`).
        id "id": String;
        /// Number of items that it waits for.
        run_count "runCount": i64;
        /// Whether it existed already; then its items need not be sent.
        is_cached "isCached": bool;
        /// Its idempotency key.
        idempotency_key "idempotencyKey" optional: String;
    }
}

data! {
    /// What became of the items that were sent.
    BatchItemsReply {
        /// Batch id.
        id "id": String;
        /// Items that were new.
        items_accepted "itemsAccepted": i64;
        /// Items that were there already.
        items_deduplicated "itemsDeduplicated": i64;
        /// Whether all items have arrived. If not, send them all again.
        sealed "sealed": bool;
        /// Items that are there, when not sealed.
        enqueued_count "enqueuedCount" optional: i64;
        /// Items that are waited for, when not sealed.
        expected_count "expectedCount" optional: i64;
        /// Size of the batch.
        run_count "runCount" optional: i64;
    }
}
