//! The native side of `trigger_connect.form`.
//!
//! Lives here: handing options, posted values and states in, and text out. Must not know: fields, texts, HTML.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyMapping;
use trigger_connect::flow::Verification;
use trigger_connect::{FieldValue, Naming};
use trigger_connect_form::{
    COMPONENT_SCRIPT, ConnectForm, Dialect, Engine, FormError, FormOptions, FormState, Page, Phase,
    STYLESHEET, render_form,
};

use crate::connection::field;
use crate::link::Link;
use crate::raising::{ProblemTuple, form_error, guarded, problem_tuples};

/// A form. Made by `connect_form`.
#[pyclass(frozen, module = "trigger_connect._native")]
pub(crate) struct Form {
    inner: ConnectForm,
}

fn told<T>(py: Python<'_>, work: impl FnOnce() -> Result<T, FormError>) -> PyResult<T> {
    guarded(py, || work().map_err(|error| form_error(py, error)))
}

/// Makes a form of options as JSON text.
#[pyfunction]
pub(crate) fn connect_form(py: Python<'_>, options: &str) -> PyResult<Form> {
    told(py, || {
        let options = FormOptions::parse(options, Naming::Snake)?;
        Ok(Form { inner: trigger_connect_form::connect_form(options)? })
    })
}

/// The stylesheet that goes with the HTML.
#[pyfunction]
pub(crate) fn stylesheet() -> &'static str {
    STYLESHEET
}

/// The web component as one ES module.
#[pyfunction]
pub(crate) fn component_script() -> &'static str {
    COMPONENT_SCRIPT
}

#[pymethods]
impl Form {
    /// Fields, steps and texts as JSON.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        told(py, || Ok(self.inner.to_json()))
    }

    /// The state of an empty form, or of one that changes a link.
    fn start(&self, py: Python<'_>, current: Option<&Link>) -> PyResult<String> {
        told(py, || {
            let state = match current {
                Some(link) => self.inner.edit(&link.connection),
                None => self.inner.start(),
            };
            Ok(state.to_json())
        })
    }

    /// The state of what is linked.
    fn linked(&self, py: Python<'_>, link: &Link, phase: &str) -> PyResult<String> {
        told(py, || {
            let phase = Phase::parse(phase).ok_or_else(|| FormError::unknown("phase"))?;
            Ok(self.inner.linked(&link.connection, phase)?.to_json())
        })
    }

    /// Checks what was posted: the link or None, its notices, and the state.
    fn submit(
        &self,
        py: Python<'_>,
        posted: &Bound<'_, PyMapping>,
        current: Option<&Link>,
    ) -> PyResult<(Option<Link>, Vec<ProblemTuple>, String)> {
        guarded(py, || {
            let failure = std::cell::RefCell::new(None);
            let get = |name: &str| match field(posted, name) {
                Ok(value) => value,
                Err(error) => {
                    failure.replace(Some(error));
                    FieldValue::Missing
                }
            };
            let submission = self.inner.submit(get, current.map(|link| &link.connection));
            if let Some(error) = failure.into_inner() {
                return Err(error);
            }
            let link = submission.connection.map(|connection| Link { connection });
            let notices = link.as_ref().map(|link| link.connection.notices().to_vec()).unwrap_or_default();
            Ok((link, problem_tuples(notices), submission.state.to_json()))
        })
    }

    /// The state after a verification, both as JSON.
    fn verified(&self, py: Python<'_>, state: &str, found: &str) -> PyResult<String> {
        let found: Verification = serde_json::from_str(found)
            .map_err(|_| PyTypeError::new_err("expected what a flow of verify ends with"))?;
        told(py, || Ok(self.inner.verified(&FormState::parse(state)?, &found).to_json()))
    }

    /// The title of a page that shows this state.
    fn page_title(&self, py: Python<'_>, state: &str) -> PyResult<String> {
        told(py, || Ok(self.inner.page_title(&FormState::parse(state)?)))
    }

    /// The state as HTML.
    fn render(&self, py: Python<'_>, state: &str, page: &str) -> PyResult<String> {
        told(py, || render_form(&self.inner, &FormState::parse(state)?, &Page::parse(page)?))
    }

    /// The form as JSON Schema.
    fn json_schema(&self, py: Python<'_>, dialect: &str) -> PyResult<String> {
        told(py, || {
            let dialect = Dialect::parse(dialect).ok_or_else(|| FormError::unknown("dialect"))?;
            Ok(self.inner.json_schema(dialect))
        })
    }

    /// What a form engine wants beside the schema.
    fn ui_schema(&self, py: Python<'_>, engine: &str) -> PyResult<String> {
        told(py, || {
            let engine = Engine::parse(engine).ok_or_else(|| FormError::unknown("engine"))?;
            Ok(self.inner.ui_schema(engine))
        })
    }

    /// The form as a provider of Nango declares its own.
    fn nango_fields(&self, py: Python<'_>) -> PyResult<String> {
        told(py, || Ok(self.inner.nango_fields()))
    }
}
