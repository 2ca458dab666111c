//! What replies about streams hold.
//!
//! Lives here: their declarations.

use crate::data::data;

data! {
    /// The backend of a stream.
    StreamVersion {
        /// `v1` or `v2`.
        version "version": String;
    }
}

data! {
    /// What came of appending.
    AppendReply {
        /// Whether it was taken.
        ok "ok": bool;
        /// Says what happened.
        message "message" optional: String;
        /// Why it was not taken.
        error "error" optional: String;
        /// Sequence number of the record; session channels only, and absent when the part id was used before.
        seq "seq" optional: i64;
    }
}
