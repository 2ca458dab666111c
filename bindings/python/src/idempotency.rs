//! Idempotency keys for Python.
//!
//! Lives here: making one of Python values. Must not know: how a key is hashed.

use pyo3::prelude::*;
use trigger_connect::{Arguments, Naming};

use crate::arguments::one;
use crate::key::IdempotencyKey;
use crate::raising::{guarded, to_py};

/// Makes a key.
#[pyfunction]
pub(crate) fn idempotency_key(
    py: Python<'_>,
    key: &Bound<'_, PyAny>,
    scope: &Bound<'_, PyAny>,
    run_id: &Bound<'_, PyAny>,
    attempt_number: &Bound<'_, PyAny>,
) -> PyResult<IdempotencyKey> {
    guarded(py, || {
        // Serialized as user data: parts are told from each other by the core, with their places.
        let mut arguments = Arguments::new().with("key", one(key, None)?);
        for (name, value) in [("scope", scope), ("run_id", run_id), ("attempt_number", attempt_number)] {
            if !value.is_none() {
                arguments.push(name, one(value, None)?);
            }
        }
        let made = trigger_connect::IdempotencyKey::from_arguments(&arguments, Naming::Snake);
        made.map(|inner| IdempotencyKey { inner }).map_err(|e| to_py(py, e))
    })
}
