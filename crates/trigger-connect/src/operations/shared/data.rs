//! Shapes that replies of several resources share.
//!
//! Lives here: their declarations. Must not know: operations.

use crate::data::data;

data! {
    /// The id of what was acted on.
    IdReply {
        /// Id of the affected object.
        id "id": String;
    }
}

data! {
    /// Says that it was done.
    Success {
        /// True.
        success "success": bool;
    }
}

data! {
    /// Where the pages before and after a page begin.
    CursorPagination {
        /// Cursor for `after`; absent on the last page.
        next "next" optional: String;
        /// Cursor for `before`; absent on the first page.
        previous "previous" optional: String;
    }
}

data! {
    /// Where a page stands among all pages.
    OffsetPagination {
        /// Number of the page, from 1.
        current_page "currentPage": i64;
        /// How many pages there are.
        total_pages "totalPages": i64;
        /// How many items there are.
        count "count": i64;
    }
}
