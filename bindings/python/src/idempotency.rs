//! Idempotency keys for Python.
//!
//! Lives here: the class of a created key, and making one of Python values. Must not know: how a key is hashed.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use pyo3::prelude::*;
use trigger_connect::{Arguments, Naming};

use crate::arguments::one;
use crate::raising::{guarded, to_py};

/// An idempotency key as the official client makes it: a hash, and what it was made of.
#[pyclass(frozen, eq, module = "trigger_connect")]
#[derive(Clone, PartialEq)]
pub(crate) struct IdempotencyKey {
    pub(crate) inner: trigger_connect::IdempotencyKey,
}

#[pymethods]
impl IdempotencyKey {
    /// What is sent as the key.
    #[getter]
    fn hash(&self) -> &str {
        self.inner.hash()
    }

    /// The key before hashing.
    #[getter]
    fn key(&self) -> Option<&str> {
        self.inner.key()
    }

    /// Where it is the same.
    #[getter]
    fn scope(&self) -> Option<&str> {
        self.inner.scope()
    }

    fn __str__(&self) -> &str {
        self.inner.hash()
    }

    fn __repr__(&self) -> String {
        format!("IdempotencyKey({:?})", self.inner.hash())
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        Hash::hash(&self.inner, &mut hasher);
        hasher.finish()
    }
}

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
