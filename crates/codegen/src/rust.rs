//! A list of every operation's type for the core's own tests.
//!
//! Lives here: how the table reads as Rust. Must not know: any rule about the API.

use std::fmt::Write as _;

use trigger_connect::OPERATIONS;

use crate::File;

pub(crate) fn files() -> Vec<File> {
    let mut text =
        "// Generated from the core's table of operations by `make generate`; do not edit.\nvec![\n"
            .to_owned();
    for operation in OPERATIONS {
        let module = operation.resource().replace('.', "::");
        let _ = writeln!(text, "    Typed::of::<{module}::{}<'_>>(),", operation.rust_name);
    }
    text.push_str("]\n");
    vec![File { path: "crates/trigger-connect/tests/shapes/every_operation.rs".to_owned(), text }]
}
