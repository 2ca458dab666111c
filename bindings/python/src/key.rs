//! The class of a created idempotency key.
//!
//! Lives here: what it shows of itself. Must not know: how a key is made, or where it is taken.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use pyo3::prelude::*;

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
