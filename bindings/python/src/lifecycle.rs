//! Lifecycles for Python.
//!
//! Lives here: the core's table as tuples. Must not know: any status.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyString};
use trigger_connect::Phase;

use crate::raising::{guarded, to_py};

/// name, terminal, success, failure
type PhaseTuple = (&'static str, bool, bool, bool);
/// word, meaning, phase
type StatusTuple = (&'static str, &'static str, PhaseTuple);

fn tuple(phase: Phase) -> PhaseTuple {
    (phase.as_str(), phase.is_terminal(), phase.is_success(), phase.is_failure())
}

/// How far a thing has come that has this status.
#[pyfunction]
pub(crate) fn status_phase(py: Python<'_>, kind: &str, status: &Bound<'_, PyAny>) -> PyResult<PhaseTuple> {
    guarded(py, || {
        let word = if let Ok(flag) = status.cast::<PyBool>() {
            flag.is_true().to_string()
        } else if let Ok(text) = status.cast::<PyString>() {
            // Half of a surrogate pair stands in no word.
            text.to_string_lossy().into_owned()
        } else {
            return Err(PyTypeError::new_err("status must be str or bool"));
        };
        trigger_connect::status_phase(kind, &word).map(tuple).map_err(|e| to_py(py, e))
    })
}

/// Every lifecycle: kind, field, statuses.
#[pyfunction]
pub(crate) fn lifecycles() -> Vec<(&'static str, &'static str, Vec<StatusTuple>)> {
    let statuses =
        |l: &trigger_connect::Lifecycle| l.statuses().map(|s| (s.word, s.meaning, tuple(s.phase))).collect();
    trigger_connect::lifecycles().iter().map(|l| (l.kind, l.field, statuses(l))).collect()
}
