//! The native side of `trigger_connect.Headers`.
//!
//! Lives here: a read-only mapping over the headers of a request. Must not know: which headers there are.

use pyo3::exceptions::{PyKeyError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyMapping, PyString};

/// Headers in sending order, looked up in any case.
///
/// Values are the real ones, as they must be sent; printed, the credential is masked.
#[pyclass(frozen, mapping, module = "trigger_connect")]
pub(crate) struct Headers {
    inner: trigger_connect::Headers,
}

impl Headers {
    pub(crate) fn new(inner: trigger_connect::Headers) -> Self {
        Self { inner }
    }

    fn plain<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        for header in &self.inner {
            dict.set_item(header.name.as_ref(), header.value())?;
        }
        Ok(dict)
    }

    fn find(&self, name: &Bound<'_, PyAny>) -> Option<&str> {
        name.cast::<PyString>().ok().and_then(|n| self.inner.get(n.to_str().ok()?))
    }
}

#[pymethods]
impl Headers {
    fn __getitem__(&self, name: &Bound<'_, PyAny>) -> PyResult<&str> {
        self.find(name).ok_or_else(|| PyKeyError::new_err("no such header"))
    }

    fn __contains__(&self, name: &Bound<'_, PyAny>) -> bool {
        self.find(name).is_some()
    }

    fn __len__(&self) -> usize {
        self.inner.len()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.plain(py)?.into_any().call_method0("__iter__")
    }

    /// The value of a header, or `default`.
    #[pyo3(signature = (key, default=None, /))]
    fn get<'py>(
        &self,
        key: &Bound<'py, PyAny>,
        default: Option<Bound<'py, PyAny>>,
    ) -> Option<Bound<'py, PyAny>> {
        match self.find(key) {
            Some(value) => Some(PyString::new(key.py(), value).into_any()),
            None => default,
        }
    }

    /// Names in sending order.
    fn keys<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.plain(py)?.into_any().call_method0("keys")
    }

    /// Real values in sending order.
    fn values<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.plain(py)?.into_any().call_method0("values")
    }

    /// Names and real values in sending order.
    fn items<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.plain(py)?.into_any().call_method0("items")
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> PyResult<bool> {
        let py = other.py();
        match other.cast::<PyMapping>() {
            Ok(other) => self.plain(py)?.as_any().eq(py.get_type::<PyDict>().call1((other,))?),
            Err(_) => Ok(false),
        }
    }

    fn __repr__(&self) -> String {
        let shown: Vec<String> = self.inner.iter().map(|h| format!("{}: {}", h.name, h.shown())).collect();
        format!("<Headers {}>", shown.join(", "))
    }

    fn __reduce__(&self) -> PyResult<()> {
        Err(PyTypeError::new_err("Headers hold a credential and are not pickled"))
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }
}
