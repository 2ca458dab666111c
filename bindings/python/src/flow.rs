//! The native side of `trigger_connect.Flow`.
//!
//! Lives here: handing events in and steps out. Must not know: what a flow does.

use std::sync::{Mutex, PoisonError};

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use trigger_connect::batches::StreamItems;
use trigger_connect::flow::{Event, Flow, FlowOptions, Raw, Step};
use trigger_connect::operation::{Call, List};

use crate::arguments;
use crate::link::Link;
use crate::policy::{PolicyTuple, retry_policy};
use crate::raising::{guarded, problem_tuples, to_py};
use crate::request::{Request, body_bytes, header_pairs, now};

pub(crate) fn flow_options(policy: Option<PolicyTuple>, deadline_ms: Option<u64>) -> FlowOptions {
    let options = FlowOptions::new().policy(retry_policy(policy));
    deadline_ms.map_or(options, |deadline| options.deadline_ms(deadline))
}

/// A conversation of several requests.
#[pyclass(frozen, module = "trigger_connect._native")]
pub(crate) struct Conversation {
    flow: Mutex<Flow>,
}

impl Conversation {
    pub(crate) fn new(flow: Flow) -> Self {
        Self { flow: Mutex::new(flow) }
    }

    fn stepped(
        &self,
        py: Python<'_>,
        event: Event<'_>,
        now_ms: Option<u64>,
        random: f64,
    ) -> PyResult<(&'static str, Py<PyAny>)> {
        guarded(py, || {
            let mut flow = self.flow.lock().unwrap_or_else(PoisonError::into_inner);
            let step = flow.step_raw(event, now_ms.unwrap_or_else(now), random).map_err(|e| to_py(py, e))?;
            Ok(match step {
                Step::Send(request) => ("send", Py::new(py, Request::new(*request))?.into_any()),
                Step::Wait(after_ms) => ("wait", after_ms.into_pyobject(py)?.into_any().unbind()),
                Step::Need { count, first } => {
                    ("need", (count, first).into_pyobject(py)?.into_any().unbind())
                }
                Step::Give(Raw::Json { text, secrets }) => {
                    ("give", (text, secrets).into_pyobject(py)?.into_any().unbind())
                }
                Step::Done(Raw::Json { text, secrets }) => {
                    ("done", (text, secrets).into_pyobject(py)?.into_any().unbind())
                }
                Step::Done(Raw::Connection(connection)) => {
                    let problems = problem_tuples(connection.notices().to_vec());
                    ("linked", (Link::new(*connection), problems).into_pyobject(py)?.into_any().unbind())
                }
                _ => return Err(PyValueError::new_err("no such step")),
            })
        })
    }
}

#[pymethods]
impl Conversation {
    /// Takes what happened. Gives `send` with a request, `wait` with milliseconds, `need` with a count and a place, `give` or `done` with JSON text and where
    /// secrets are in it, or `linked` with a link and its problems.
    #[pyo3(signature = (event, status, headers, body, now_ms, random))]
    #[allow(clippy::too_many_arguments, reason = "one call of one place")]
    fn step(
        &self,
        py: Python<'_>,
        event: &str,
        status: u16,
        headers: &Bound<'_, PyAny>,
        body: &Bound<'_, PyAny>,
        now_ms: Option<u64>,
        random: f64,
    ) -> PyResult<(&'static str, Py<PyAny>)> {
        let pairs = header_pairs(headers)?;
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let body = body_bytes(body)?;
        let event = match event {
            "begin" => Event::Begin,
            "answered" => Event::Answer { status, headers: &pairs, body: &body },
            "not_sent" => Event::NotSent,
            "lost" => Event::Lost,
            "too_large" => Event::TooLarge,
            "waited" => Event::Waited,
            "taken" => Event::Taken,
            _ => return Err(PyValueError::new_err("no such event")),
        };
        self.stepped(py, event, now_ms, random)
    }

    /// Takes items. Gives what `step` gives.
    fn fed(
        &self,
        py: Python<'_>,
        items: &Bound<'_, PyAny>,
        last: bool,
        now_ms: Option<u64>,
        random: f64,
    ) -> PyResult<(&'static str, Py<PyAny>)> {
        let kind = StreamItems::OPERATION.parameter("items").map(|p| &p.kind);
        let items = List::from(arguments::one(items, kind)?);
        self.stepped(py, Event::Items { items: &items, last }, now_ms, random)
    }

    /// How often the request that is under way was sent.
    #[getter]
    fn attempt(&self) -> u32 {
        self.flow.lock().unwrap_or_else(PoisonError::into_inner).attempt()
    }

    /// Requests sent, items done, and how many there will be.
    #[getter]
    fn progress(&self) -> (u64, u64, Option<u64>) {
        let progress = self.flow.lock().unwrap_or_else(PoisonError::into_inner).progress();
        (progress.requests, progress.items, progress.total)
    }

    /// The flow as JSON text, without the credential.
    fn save(&self) -> String {
        self.flow.lock().unwrap_or_else(PoisonError::into_inner).save()
    }

    fn __reduce__(&self) -> PyResult<()> {
        Err(PyTypeError::new_err("a Flow holds a credential and is not pickled; use save()"))
    }
}
