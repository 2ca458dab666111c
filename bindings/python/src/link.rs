//! A connection as Python holds it.
//!
//! Lives here: what is held. Must not know: what can be done with it; connection.rs does.

use pyo3::prelude::*;
use trigger_connect::Connection;

/// A checked connection. Made by `check`.
#[pyclass(frozen, module = "trigger_connect._native")]
pub(crate) struct Link {
    pub(crate) connection: Connection,
}

impl Link {
    pub(crate) fn new(connection: Connection) -> Self {
        Self { connection }
    }
}
