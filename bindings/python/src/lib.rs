//! The Python module `trigger_connect._native`.
//!
//! Lives here: conversions and raising, nothing else. No rule of the API: those are in the core.

mod arguments;
mod command;
mod connection;
mod flow;
mod form;
mod headers;
mod idempotency;
mod key;
mod lifecycle;
mod link;
mod policy;
mod raising;
mod request;
mod seal;

use pyo3::prelude::*;

#[pymodule]
mod _native {
    #[pymodule_export]
    use super::arguments::Omit;
    #[pymodule_export]
    use super::command::Command;
    #[pymodule_export]
    use super::flow::Conversation;
    #[pymodule_export]
    use super::form::{Form, component_script, connect_form, stylesheet};
    #[pymodule_export]
    use super::headers::Headers;
    #[pymodule_export]
    use super::idempotency::idempotency_key;
    #[pymodule_export]
    use super::key::IdempotencyKey;
    #[pymodule_export]
    use super::lifecycle::{lifecycles, status_phase};
    #[pymodule_export]
    use super::link::Link;
    #[pymodule_export]
    use super::request::Request;
    #[pymodule_export]
    use super::seal::{seal, unseal};
    #[pymodule_export]
    use super::{check, codes, describe, is_public_address};

    use super::arguments;
    use pyo3::prelude::*;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("OMIT", arguments::omit(module.py())?)
    }
}

/// Checks a connection; gives the link, or None, and the problems as tuples.
#[pyfunction]
#[pyo3(signature = (via, given, accept_unknown_keys, accept_organization_tokens, accept_public_tokens, hosts))]
fn check(
    py: Python<'_>,
    via: &str,
    given: &Bound<'_, PyAny>,
    accept_unknown_keys: bool,
    accept_organization_tokens: bool,
    accept_public_tokens: bool,
    hosts: &Bound<'_, PyAny>,
) -> PyResult<(Option<link::Link>, Vec<raising::ProblemTuple>)> {
    let accept = trigger_connect::Acceptance {
        unknown_keys: accept_unknown_keys,
        organization_tokens: accept_organization_tokens,
        public_tokens: accept_public_tokens,
    };
    raising::guarded(py, || connection::check(via, given, accept, hosts))
}

/// Whether a text is an address on the public internet.
#[pyfunction]
fn is_public_address(address: &Bound<'_, pyo3::types::PyString>) -> bool {
    address.to_string_lossy().parse().is_ok_and(trigger_connect::is_public_address)
}

/// Every code with its category.
#[pyfunction]
fn codes() -> Vec<(&'static str, &'static str)> {
    trigger_connect::Code::ALL.iter().map(|c| (c.as_str(), c.category().as_str())).collect()
}

/// What the core says about its table: `operations` and `replies` as JSON, `llms_txt` as text.
#[pyfunction]
fn describe(py: Python<'_>, what: &str) -> PyResult<String> {
    use trigger_connect::describe::{llms_txt, operations, replies};
    raising::guarded(py, || match what {
        "operations" => Ok(operations(trigger_connect::Naming::Snake).to_string()),
        "replies" => Ok(replies().to_string()),
        "llms_txt" => Ok(llms_txt()),
        _ => Err(pyo3::exceptions::PyValueError::new_err("no such description")),
    })
}
