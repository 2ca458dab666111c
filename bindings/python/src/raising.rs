//! From the core's errors to Python exceptions.
//!
//! Lives here: which class is raised with what, and the guard that turns a panic into an error. The classes
//! themselves are plain Python, in `trigger_connect.errors`.

use std::panic::{AssertUnwindSafe, catch_unwind};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use trigger_connect::{Code, Error, Problem};
use trigger_connect_form::FormError;

/// Names and values of parameters.
pub(crate) type Params = Vec<(&'static str, String)>;

/// field, code, severity, message, hint, step, params
pub(crate) type ProblemTuple = (String, &'static str, &'static str, String, String, Option<u8>, Params);

pub(crate) fn problem_tuples(problems: Vec<Problem>) -> Vec<ProblemTuple> {
    problems
        .into_iter()
        .map(|p| (p.field, p.code.as_str(), p.severity.as_str(), p.message, p.hint, p.step, p.params))
        .collect()
}

/// Runs `work`; a panic in it becomes a `TriggerConnectError` with code `internal_error`.
pub(crate) fn guarded<T>(py: Python<'_>, work: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(internal(py)))
}

fn internal(py: Python<'_>) -> PyErr {
    let code = Code::InternalError;
    raise(py, "internal_error", (code.meaning(), code.as_str()))
}

/// Makes the exception that `trigger_connect.errors` builds for `name`.
fn raise<'py>(py: Python<'py>, name: &str, arguments: impl pyo3::call::PyCallArgs<'py>) -> PyErr {
    static MODULE: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
    let made = MODULE
        .get_or_try_init(py, || py.import("trigger_connect.errors").map(Bound::unbind))
        .and_then(|module| module.bind(py).getattr(format!("_make_{name}"))?.call1(arguments));
    match made {
        Ok(exception) => PyErr::from_value(exception),
        Err(error) => error,
    }
}

pub(crate) fn form_error(py: Python<'_>, error: FormError) -> PyErr {
    raise(py, "form_error", (error.to_string(), error.code.as_str(), error.message, error.hint))
}

pub(crate) fn to_py(py: Python<'_>, error: Error) -> PyErr {
    let text = error.to_string();
    match error {
        Error::InvalidConnection(e) => raise(py, "invalid_connection", (text, problem_tuples(e.problems))),
        Error::InvalidArguments(e) => {
            raise(py, "invalid_arguments", (text, e.operation, problem_tuples(e.problems)))
        }
        Error::CredentialNotAccepted(e) => {
            raise(py, "credential_not_accepted", (text, e.operation, e.code.as_str(), e.message, e.hint))
        }
        Error::Api(e) => {
            let issues: Vec<(String, String)> = e.issues.into_iter().map(|i| (i.path, i.message)).collect();
            let advice = (e.hint, e.retryable, e.retry_after_ms);
            let name = e.kind.class_name();
            raise(
                py,
                "api_error",
                (text, name, e.operation, e.status, e.code, e.message, issues, e.request_id, advice),
            )
        }
        Error::InvalidReply(e) => {
            raise(py, "invalid_reply", (text, e.operation, e.code.as_str(), e.status, e.message, e.hint))
        }
        Error::Flow(e) => raise(py, "flow_error", (text, e.operation, e.code.as_str(), e.message, e.hint)),
        Error::Seal(e) => raise(py, "seal_error", (text, e.code.as_str(), e.message, e.hint)),
        _ => PyRuntimeError::new_err(text),
    }
}
