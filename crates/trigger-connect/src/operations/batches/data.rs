//! What replies about batches hold.
//!
//! Lives here: their declarations.

use crate::data::{Date, data, words};
use crate::operation::shared_fields;
use crate::operations::runs::data::RunResult;

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

words! {
    /// Status of a batch.
    BatchStatus {
        /// Open: waits for its items, or for its runs to end.
        Pending "PENDING" => Running;
        /// Its runs are being created.
        Processing "PROCESSING" => Running;
        /// All its runs have ended, whether or not they succeeded.
        Completed "COMPLETED" => Succeeded;
        /// Some of its runs could not be created; the others go on.
        PartialFailed "PARTIAL_FAILED" => Failed;
        /// None of its runs could be created.
        Aborted "ABORTED" => Failed;
    }
}

data! {
    /// Why a run of a batch could not be created.
    BatchError {
        /// Position of the item, from 0.
        index "index": i64;
        /// Task of the item.
        task_identifier "taskIdentifier": String;
        /// Message.
        error "error": String;
        /// Code.
        error_code "errorCode" optional: String;
    }
}

shared_fields! { $ batch_fields {
    /// Batch id (`batch_…`).
    id "id": String;
    /// Status.
    status "status": BatchStatus;
    /// Its idempotency key.
    idempotency_key "idempotencyKey" optional: String;
    /// Creation.
    created_at "createdAt": Date;
    /// Last change.
    updated_at "updatedAt": Date;
    /// Number of runs that it is to have.
    run_count "runCount": i64;
    /// Ids of the runs created so far.
    runs "runs": Vec<String>;
} }

batch_fields! { data! {
    /// A batch, with errors beside its runs.
    Batch {
        /// Runs that were created.
        successful_run_count "successfulRunCount" optional: i64;
        /// Runs that could not be created.
        failed_run_count "failedRunCount" optional: i64;
        /// Why, one per run; absent when there are none.
        errors "errors" optional: Vec<BatchError>;
    }
} }

data! {
    /// How the creation of a batch's runs went.
    BatchProcessing {
        /// End of the creation.
        completed_at "completedAt" optional: Date;
        /// Why runs could not be created.
        errors "errors": Vec<BatchError>;
    }
}

batch_fields! { data! {
    /// A batch, with errors grouped.
    BatchState {
        /// End of the creation of its runs.
        processing_completed_at "processingCompletedAt" optional: Date;
        /// How the creation of its runs went.
        processing "processing": BatchProcessing;
    }
} }

data! {
    /// Results of a batch.
    BatchResults {
        /// Batch id (`batch_…`).
        id "id": String;
        /// One per run with a stored result.
        items "items": Vec<RunResult>;
    }
}
