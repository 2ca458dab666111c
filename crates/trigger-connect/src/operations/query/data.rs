//! What replies to queries hold.
//!
//! Lives here: their declarations.

use crate::data::{Other, data, one_of};

data! {
    /// Results as objects.
    QueryRows {
        /// `json`.
        format "format": String;
        /// One object per row.
        results "results": Vec<Other>;
    }
}

data! {
    /// Results as text.
    QueryCsv {
        /// `csv`.
        format "format": String;
        /// CSV text.
        results "results": String;
    }
}

one_of! {
    /// Results of a query.
    QueryReply {
        /// As objects.
        Rows(QueryRows);
        /// As CSV.
        Csv(QueryCsv);
    }
}
