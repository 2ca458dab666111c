//! The native side of `python -m trigger_connect`.
//!
//! Lives here: handing events in and steps out. Must not know: what a command does.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use trigger_connect_command::{Event, Given, Step, USER_AGENT};

use crate::raising::guarded;

/// A command line at work.
#[pyclass(frozen, module = "trigger_connect._native")]
pub(crate) struct Command {
    inner: Mutex<trigger_connect_command::Command>,
}

#[pymethods]
impl Command {
    #[new]
    fn new(
        arguments: Vec<String>,
        variables: BTreeMap<String, String>,
        out_is_terminal: bool,
        err_is_terminal: bool,
        width: usize,
    ) -> Self {
        let given = Given { arguments, variables, out_is_terminal, err_is_terminal, width };
        Self { inner: Mutex::new(trigger_connect_command::Command::new(given)) }
    }

    /// Takes what happened. Gives `out` or `err` with a text, `send` with method, URL, headers, body, seconds and the
    /// largest number of bytes, `wait` with milliseconds, `read` with a path or None, or `exit` with a code.
    #[allow(clippy::too_many_arguments, reason = "one call of one place")]
    fn step(
        &self,
        py: Python<'_>,
        event: &str,
        status: u16,
        headers: Vec<(String, String)>,
        body: &[u8],
        now_ms: u64,
        random: f64,
    ) -> PyResult<(&'static str, Py<PyAny>)> {
        let pairs: Vec<(&str, &str)> = headers.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let event = match event {
            "begin" => Event::Begin,
            "done" => Event::Done,
            "answered" => Event::Answered { status, headers: &pairs, body },
            "not_sent" => Event::NotSent,
            "lost" => Event::Lost,
            "too_large" => Event::TooLarge,
            "read" => Event::Read(body),
            "unreadable" => Event::Unreadable,
            _ => return Err(PyValueError::new_err("no such event")),
        };
        guarded(py, || {
            let mut command = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
            Ok(match command.step(event, now_ms, random) {
                Step::Out(text) => ("out", text.into_pyobject(py)?.into_any().unbind()),
                Step::Err(text) => ("err", text.into_pyobject(py)?.into_any().unbind()),
                Step::Wait(after_ms) => ("wait", after_ms.into_pyobject(py)?.into_any().unbind()),
                Step::Read(path) => ("read", path.into_pyobject(py)?.into_any().unbind()),
                Step::Exit(code) => ("exit", code.into_pyobject(py)?.into_any().unbind()),
                Step::Send { request, timeout_ms, limit } => {
                    let headers = request.headers.iter().map(|header| (header.name.as_ref(), header.value()));
                    let headers: Vec<(&str, &str)> = headers.chain([("user-agent", USER_AGENT)]).collect();
                    let body = request.body.as_ref().map(|body| PyBytes::new(py, body.as_bytes()));
                    let timeout = std::time::Duration::from_millis(timeout_ms).as_secs_f64();
                    let what = (request.method.as_str(), &request.url, headers, body, timeout, limit);
                    ("send", what.into_pyobject(py)?.into_any().unbind())
                }
                _ => return Err(PyValueError::new_err("no such step")),
            })
        })
    }
}
