//! What replies about input streams hold.
//!
//! Lives here: their declarations.

use crate::data::data;

data! {
    /// Says whether a value was taken.
    InputSent {
        /// True.
        ok "ok": bool;
    }
}

data! {
    /// A waitpoint that completes when data comes.
    StreamWaitpoint {
        /// Waitpoint id (`waitpoint_…`).
        waitpoint_id "waitpointId": String;
        /// Whether it existed already.
        is_cached "isCached": bool;
    }
}
