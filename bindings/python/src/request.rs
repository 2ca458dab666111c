//! The native side of `trigger_connect.Request`.
//!
//! Lives here: handing a request out and an answer in. Must not know: what either means.

use std::borrow::Cow;
use std::time::{SystemTime, UNIX_EPOCH};

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyByteArray, PyBytes, PyDict, PyString};
use trigger_connect::operation::Operation;
use trigger_connect::{Attempt, NextPage, Outcome, operations};

use crate::headers::Headers;
use crate::policy::{PolicyTuple, retry_policy};
use crate::raising::{guarded, to_py};

/// A request, ready to be sent by any HTTP client.
#[pyclass(frozen, generic, module = "trigger_connect")]
pub(crate) struct Request {
    pub(crate) inner: trigger_connect::Request,
    headers: PyOnceLock<Py<Headers>>,
    body: PyOnceLock<Py<PyBytes>>,
}

impl Request {
    pub(crate) fn new(inner: trigger_connect::Request) -> Self {
        Self { inner, headers: PyOnceLock::new(), body: PyOnceLock::new() }
    }
}

#[pymethods]
impl Request {
    /// Operation id, or `request`.
    #[getter]
    fn operation(&self) -> &'static str {
        self.inner.operation
    }

    /// `GET`, `POST`, …
    #[getter]
    fn method(&self) -> &'static str {
        self.inner.method.as_str()
    }

    /// Absolute URL.
    #[getter]
    fn url(&self) -> &str {
        &self.inner.url
    }

    /// Headers in sending order; a mapping that prints masked.
    #[getter]
    fn headers(&self, py: Python<'_>) -> PyResult<Py<Headers>> {
        let made =
            self.headers.get_or_try_init(py, || Py::new(py, Headers::new(self.inner.headers.clone())))?;
        Ok(made.clone_ref(py))
    }

    /// Body, or None.
    #[getter]
    fn body(&self, py: Python<'_>) -> Option<Py<PyBytes>> {
        let text = self.inner.body.as_ref()?;
        Some(self.body.get_or_init(py, || PyBytes::new(py, text.as_bytes()).unbind()).clone_ref(py))
    }

    /// Path of the operation with names for values, or None.
    #[getter]
    fn path_template(&self) -> Option<&'static str> {
        self.inner.path_template()
    }

    /// `read`, `idempotent`, `keyed` or `once`.
    #[getter]
    fn effect(&self) -> &'static str {
        self.inner.effect.as_str()
    }

    /// The idempotency key that makes a repeat safe, when one was given.
    #[getter]
    fn idempotency_key(&self) -> Option<&str> {
        self.inner.idempotency_key.as_deref()
    }

    /// The request as a curl command without the key.
    fn to_curl(&self) -> String {
        self.inner.to_curl()
    }

    /// Reads the answer.
    #[pyo3(signature = (status, headers, body, *, now_ms=None))]
    fn read(
        &self,
        py: Python<'_>,
        status: u16,
        headers: &Bound<'_, PyAny>,
        body: &Bound<'_, PyAny>,
        now_ms: Option<u64>,
    ) -> PyResult<Py<PyAny>> {
        let pairs = header_pairs(headers)?;
        guarded(py, || {
            let bytes = body_bytes(body)?;
            let pairs = pairs.iter().map(|(n, v)| (n.as_str(), v.as_str()));
            let reader = self.inner.reader().at(now_ms.unwrap_or_else(now));
            let reply = reader.read(status, pairs, &bytes).map_err(|e| to_py(py, e))?;
            let next = match reply.next_page {
                Some(NextPage::Cursor(after)) => Some(("after", after.into_pyobject(py)?.into_any())),
                Some(NextPage::Page(page)) => Some(("page", page.into_pyobject(py)?.into_any())),
                _ => None,
            };
            let next = match next {
                Some((name, value)) => {
                    let arguments = PyDict::new(py);
                    arguments.set_item(name, value)?;
                    // Laid over the arguments of the call before, it must not leave their other cursor.
                    if let Some(other) =
                        operations::find(self.inner.operation).and_then(Operation::other_cursor)
                    {
                        arguments.set_item(other, py.None())?;
                    }
                    Some(arguments)
                }
                None => None,
            };
            let token = reply.public_access_token.as_ref().map(|t| (t.expose(), t.masked()));
            let limit = reply.rate_limit.map(|r| (r.limit, r.remaining, r.reset_ms));
            let body = reply.has_data.then_some(body);
            let secrets = operations::secrets_in(self.inner.operation);
            static MAKE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
            let make = MAKE.get_or_try_init(py, || {
                py.import("trigger_connect.reply")?.getattr("_make").map(Bound::unbind)
            })?;
            make.bind(py)
                .call1((self.inner.operation, body, reply.status, next, token, limit, secrets))
                .map(Bound::unbind)
        })
    }

    /// True when sending it twice does no more than sending it once.
    #[getter]
    fn repeatable(&self) -> bool {
        self.inner.is_repeatable()
    }

    /// Whether to send it again.
    #[pyo3(signature = (status, headers, *, attempt, now_ms, random, deadline_ms=None, sent=true, policy=None))]
    #[allow(clippy::too_many_arguments, reason = "they have names in Python")]
    fn retry_advice(
        &self,
        py: Python<'_>,
        status: Option<u16>,
        headers: &Bound<'_, PyAny>,
        attempt: u32,
        now_ms: u64,
        random: f64,
        deadline_ms: Option<u64>,
        sent: bool,
        policy: Option<PolicyTuple>,
    ) -> PyResult<Py<PyAny>> {
        let owned = header_pairs(headers)?;
        let pairs: Vec<(&str, &str)> = owned.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        guarded(py, || {
            let outcome = match status {
                Some(status) => Outcome::Answer { status, headers: &pairs },
                None if sent => Outcome::Lost,
                None => Outcome::NotSent,
            };
            let chosen = retry_policy(policy);
            let mut attempt = Attempt::new(attempt, now_ms, random);
            attempt.deadline_ms = deadline_ms;
            let advice = self.inner.retry_advice(&chosen, &outcome, &attempt);
            static MAKE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
            let make = MAKE.get_or_try_init(py, || {
                py.import("trigger_connect.retry")?.getattr("RetryAdvice").map(Bound::unbind)
            })?;
            make.bind(py).call1((advice.after_ms, advice.reason.as_str())).map(Bound::unbind)
        })
    }

    fn __repr__(&self) -> String {
        format!("<Request {} {} {}>", self.inner.operation, self.inner.method.as_str(), self.inner.url)
    }

    fn __reduce__(&self) -> PyResult<()> {
        Err(PyTypeError::new_err("a Request holds a credential and is not pickled"))
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
}

/// The time, in epoch milliseconds; the core reads no clock.
pub(crate) fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

/// Header names and values, from a mapping or from pairs; values may be bytes.
pub(crate) fn header_pairs(headers: &Bound<'_, PyAny>) -> PyResult<Vec<(String, String)>> {
    let items = if headers.hasattr("items")? { headers.call_method0("items")? } else { headers.clone() };
    let mut pairs = Vec::new();
    for pair in items.try_iter()? {
        let (name, value): (Bound<'_, PyAny>, Bound<'_, PyAny>) = pair?.extract()?;
        pairs.push((header_text(&name)?, header_text(&value)?));
    }
    Ok(pairs)
}

/// A body as bytes, borrowed where Python's own can't change.
pub(crate) fn body_bytes<'b>(body: &'b Bound<'_, PyAny>) -> PyResult<Cow<'b, [u8]>> {
    if let Ok(bytes) = body.cast::<PyBytes>() {
        Ok(Cow::Borrowed(bytes.as_bytes()))
    } else if let Ok(text) = body.cast::<PyString>() {
        // What is no text is no JSON either.
        Ok(text.to_str().map_or(Cow::Borrowed(b"\xff"), |text| Cow::Borrowed(text.as_bytes())))
    } else if let Ok(bytes) = body.cast::<PyByteArray>() {
        Ok(Cow::Owned(bytes.to_vec()))
    } else {
        Err(PyTypeError::new_err("body must be bytes or str"))
    }
}

fn header_text(value: &Bound<'_, PyAny>) -> PyResult<String> {
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Ok(bytes.as_bytes().iter().map(|b| char::from(*b)).collect());
    }
    match value.cast::<PyString>() {
        Ok(text) => Ok(text.to_string_lossy().into_owned()),
        Err(_) => Err(PyTypeError::new_err("headers must hold str or bytes")),
    }
}
