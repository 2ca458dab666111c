//! What replies about session channels hold.
//!
//! Lives here: their declarations.

use crate::data::{Json, data};

data! {
    /// One record of a session channel.
    SessionRecord {
        /// The value; text when it was appended over HTTP.
        data "data": Json;
        /// Id of the record.
        id "id": String;
        /// Sequence number of the record.
        seq_num "seqNum": i64;
        /// Pairs of name and value; only on control records.
        headers "headers" optional: Vec<Vec<String>>;
    }
}

data! {
    /// Stored records of a session channel.
    SessionRecords {
        /// The records, oldest first.
        records "records": Vec<SessionRecord>;
    }
}
