//! Sealing for Python.
//!
//! Lives here: handing keys and texts over. Must not know: the form of a sealed text.

use pyo3::prelude::*;
use trigger_connect::{CheckOptions, Error, SealKey, SealedFor};

use crate::connection::host_policy;
use crate::link::Link;
use crate::raising::{ProblemTuple, guarded, problem_tuples, to_py};

/// Seals a connection.
#[pyfunction]
pub(crate) fn seal(
    py: Python<'_>,
    link: &Link,
    key_id: &str,
    key: &[u8],
    nonce: &[u8],
    tenant: &str,
    link_id: &str,
) -> PyResult<String> {
    guarded(py, || {
        let sealed = || {
            let key = SealKey::new(key_id, key)?;
            let place = SealedFor::new(tenant, link_id)?;
            trigger_connect::seal(&link.connection, &key, nonce, &place)
        };
        sealed().map_err(|error| to_py(py, error.into()))
    })
}

/// Opens a sealed text: the link and its notices.
#[pyfunction]
pub(crate) fn unseal(
    py: Python<'_>,
    text: &Bound<'_, pyo3::types::PyString>,
    keys: Vec<(Bound<'_, pyo3::types::PyString>, Bound<'_, pyo3::types::PyBytes>)>,
    tenant: &str,
    link_id: &str,
    hosts: &Bound<'_, PyAny>,
) -> PyResult<(Link, Vec<ProblemTuple>)> {
    let options = CheckOptions::new().hosts(host_policy(hosts)?);
    guarded(py, || {
        let opened = || -> Result<_, Error> {
            let mut ring = Vec::with_capacity(keys.len());
            for (id, key) in &keys {
                ring.push(SealKey::new(&id.to_string_lossy(), key.as_bytes())?);
            }
            let place = SealedFor::new(tenant, link_id)?;
            // Broken characters are read as one that no sealed text holds.
            trigger_connect::unseal(&text.to_string_lossy(), &ring, &place, &options)
        };
        let connection = opened().map_err(|error| to_py(py, error))?;
        let notices = problem_tuples(connection.notices().to_vec());
        Ok((Link { connection }, notices))
    })
}
