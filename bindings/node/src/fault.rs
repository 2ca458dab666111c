//! Panics of the core.
//!
//! Lives here: where a panic was. Its message is never kept: it may quote what a user gave.

use std::cell::RefCell;
use std::panic;

thread_local! {
    static PLACE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Keeps the place of a panic instead of printing its message.
pub(crate) fn keep_quiet() {
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map_or_else(String::new, |place| {
            let file = place.file().rsplit(['/', '\\']).next().unwrap_or_default();
            format!("{file}:{}", place.line())
        });
        PLACE.with_borrow_mut(|kept| *kept = place);
    }));
}

/// The place of the last panic of this thread.
pub(crate) fn take() -> String {
    PLACE.take()
}
