//! The native side of `trigger_connect.Connection`.
//!
//! Lives here: handing fields in and facts out. Must not know: any rule about either.

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyMapping, PyString};
use trigger_connect::flow::BatchOptions;
use trigger_connect::operations;
use trigger_connect::{
    Acceptance, CheckOptions, Connection, Custom, FieldValue, Fields, HostPolicy, InvalidConnection, Via,
};

use crate::arguments;
use crate::flow::{Conversation, flow_options};
use crate::link::Link;
use crate::policy::PolicyTuple;
use crate::raising::{ProblemTuple, guarded, problem_tuples, to_py};
use crate::request::Request;

pub(crate) fn check(
    via: &str,
    given: &Bound<'_, PyAny>,
    accept: Acceptance,
    hosts: &Bound<'_, PyAny>,
) -> PyResult<(Option<Link>, Vec<ProblemTuple>)> {
    let options = CheckOptions::new().accept(accept).hosts(host_policy(hosts)?);
    let report = match Via::parse(via) {
        Some(Via::Nango) => {
            // What is no text is no connection either.
            let text = given.cast::<PyString>().ok().and_then(|t| t.to_str().ok()).unwrap_or_default();
            Connection::check_nango(text, &options)
        }
        Some(way) => {
            let given = given
                .cast::<PyMapping>()
                .map_err(|_| PyTypeError::new_err("expected a mapping of names to strings"))?;
            let mut failure = None;
            let get = |name: &str| match field(given, name) {
                Ok(value) => value,
                Err(error) => {
                    failure = Some(error);
                    FieldValue::Missing
                }
            };
            let report = by_name(way, get, &options);
            if let Some(error) = failure {
                return Err(error);
            }
            report
        }
        None => return Err(PyValueError::new_err("unknown way")),
    };
    let link = report.connection.map(|connection| Link { connection });
    Ok((link, problem_tuples(report.problems)))
}

fn by_name(via: Via, get: impl FnMut(&str) -> FieldValue, options: &CheckOptions) -> trigger_connect::Report {
    let get = std::cell::RefCell::new(get);
    let get = |name: &str| (*get.borrow_mut())(name);
    match via {
        Via::Env => Connection::check_env(get, options),
        Via::Form => Connection::check_form(get, options),
        _ => {
            let fields = Fields::new(get("api_key"))
                .base_url(get("base_url"))
                .project_ref(get("project_ref"))
                .environment(get("environment"))
                .branch(get("branch"));
            Connection::check(fields, options)
        }
    }
}

pub(crate) fn host_policy(hosts: &Bound<'_, PyAny>) -> PyResult<HostPolicy> {
    if let Ok(word) = hosts.cast::<PyString>() {
        return match word.to_str()? {
            "any" => Ok(HostPolicy::Any),
            "public_only" => Ok(HostPolicy::PublicOnly),
            _ => Err(PyValueError::new_err("hosts must be 'any', 'public_only' or a sequence of host names")),
        };
    }
    Ok(HostPolicy::AllowList(hosts.extract()?))
}

/// A field of any type. A mapping that fails otherwise than by not having the name is the caller's to hear of.
pub(crate) fn field(given: &Bound<'_, PyMapping>, name: &str) -> PyResult<FieldValue> {
    if !given.contains(name)? {
        return Ok(FieldValue::Missing);
    }
    let value = given.get_item(name)?;
    if value.is_none() {
        return Ok(FieldValue::Missing);
    }
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(text.to_str().map_or(FieldValue::IllFormed, FieldValue::from));
    }
    Ok(FieldValue::NotText(if value.is_instance_of::<PyBool>() {
        "a boolean"
    } else if value.is_instance_of::<PyInt>() || value.is_instance_of::<PyFloat>() {
        "a number"
    } else if value.is_instance_of::<PyList>() {
        "a list"
    } else {
        "an object"
    }))
}

fn invalid(py: Python<'_>, error: InvalidConnection) -> PyErr {
    to_py(py, error.into())
}

#[pymethods]
impl Link {
    /// Begins a flow of batches.
    fn batch_flow(
        &self,
        py: Python<'_>,
        arguments: &Bound<'_, PyDict>,
        policy: Option<PolicyTuple>,
        deadline_ms: Option<u64>,
    ) -> PyResult<Conversation> {
        let options = flow_options(policy, deadline_ms);
        guarded(py, || {
            let arguments = arguments::named(arguments, BatchOptions::FIELDS)?;
            let made = self.connection.batch(arguments, options);
            made.map(|flow| Conversation::new(flow.untyped())).map_err(|e| to_py(py, e))
        })
    }

    /// Begins a flow towards the connection of an environment.
    fn environment_flow(
        &self,
        py: Python<'_>,
        project_ref: Option<&str>,
        environment: Option<&str>,
        branch: Option<&str>,
        policy: Option<PolicyTuple>,
        deadline_ms: Option<u64>,
    ) -> PyResult<Conversation> {
        let options = flow_options(policy, deadline_ms);
        guarded(py, || {
            let made = self.connection.environment_connection(project_ref, environment, branch, options);
            made.map(|flow| Conversation::new(flow.untyped())).map_err(|e| to_py(py, e))
        })
    }

    /// Begins a flow. `what` is `send`, `pages`, `items`, `start_and_wait`, `wait_for_run`, `verify` or `resume`; `text` the id of a run or
    /// a saved flow.
    #[allow(clippy::too_many_arguments, reason = "one call of one place")]
    fn flow(
        &self,
        py: Python<'_>,
        what: &str,
        request: Option<&Request>,
        text: &str,
        most: Option<u64>,
        policy: Option<PolicyTuple>,
        deadline_ms: Option<u64>,
    ) -> PyResult<Conversation> {
        let options = flow_options(policy, deadline_ms);
        guarded(py, || {
            let made = match (what, request.map(|r| r.inner.clone())) {
                ("send", Some(request)) => Ok(self.connection.send(request, options)),
                ("pages", Some(request)) => Ok(self.connection.pages(request, most, options)),
                ("items", Some(request)) => {
                    self.connection.items(request, most, options).map(trigger_connect::flow::Flow::untyped)
                }
                ("start_and_wait", Some(request)) => {
                    Ok(self.connection.start_and_wait(request, options).untyped())
                }
                ("verify", None) => Ok(self.connection.verify(options).untyped()),
                ("wait_for_run", None) => {
                    self.connection.wait_for_run(text, options).map(trigger_connect::flow::Flow::untyped)
                }
                ("resume", None) => trigger_connect::flow::Flow::resume(&self.connection, text, options),
                _ => return Err(PyValueError::new_err("no such flow")),
            };
            made.map(Conversation::new).map_err(|e| to_py(py, e))
        })
    }

    #[getter]
    fn kind(&self) -> &'static str {
        self.connection.kind().as_str()
    }

    #[getter]
    fn spans_projects(&self) -> bool {
        self.connection.kind().spans_projects()
    }

    #[getter]
    fn base_url(&self) -> &str {
        self.connection.base_url()
    }

    #[getter]
    fn project_ref(&self) -> Option<&str> {
        self.connection.project_ref()
    }

    #[getter]
    fn environment(&self) -> Option<&'static str> {
        self.connection.environment().map(trigger_connect::Environment::as_str)
    }

    #[getter]
    fn branch(&self) -> Option<&str> {
        self.connection.branch()
    }

    #[getter]
    fn masked(&self) -> String {
        self.connection.api_key().masked()
    }

    /// The key itself.
    fn expose(&self) -> &str {
        self.connection.api_key().expose()
    }

    /// Raises unless the connection is for this environment.
    fn expect_environment(&self, py: Python<'_>, expected: &Bound<'_, PyString>) -> PyResult<()> {
        let expected = expected.to_string_lossy();
        guarded(py, || self.connection.expect_environment(&expected).map_err(|e| invalid(py, e)))
    }

    /// JSON text in Nango's shape, with the key in clear: as it came from there, or as the body of an import.
    fn to_nango(&self, py: Python<'_>, for_import: bool) -> PyResult<String> {
        let made = || if for_import { self.connection.to_nango_import() } else { self.connection.to_nango() };
        guarded(py, || made().map_err(|e| invalid(py, e)))
    }

    /// What Nango would not take of that.
    fn nango_notices(&self, py: Python<'_>) -> PyResult<Vec<ProblemTuple>> {
        guarded(py, || Ok(problem_tuples(self.connection.nango_notices())))
    }

    /// The request of an operation, with arguments as a dict.
    fn prepare(
        &self,
        py: Python<'_>,
        operation: &Bound<'_, PyString>,
        arguments: &Bound<'_, PyDict>,
    ) -> PyResult<Request> {
        guarded(py, || {
            // An id that is no text is no id, whatever is read instead of its broken characters.
            let operation = operation.to_string_lossy();
            let Some(declared) = operations::find(&operation) else {
                return self
                    .connection
                    .prepare_json(&operation, "{}")
                    .map(Request::new)
                    .map_err(|e| to_py(py, e));
            };
            let arguments = arguments::named(arguments, declared.parameters)?;
            trigger_connect::prepare(&self.connection, declared, &arguments)
                .map(Request::new)
                .map_err(|e| to_py(py, e))
        })
    }

    /// The request of an operation, with arguments as JSON text.
    fn prepare_json(
        &self,
        py: Python<'_>,
        operation: &Bound<'_, PyString>,
        arguments: &Bound<'_, PyString>,
    ) -> PyResult<Request> {
        let operation = operation.to_string_lossy();
        guarded(py, || {
            // What is no text is no JSON either.
            let arguments = arguments.to_str().unwrap_or_default();
            self.connection.prepare_json(&operation, arguments).map(Request::new).map_err(|e| to_py(py, e))
        })
    }

    /// The request of an endpoint that the table lacks.
    #[pyo3(signature = (method, path, parameters, query, body, headers, branch))]
    #[allow(clippy::too_many_arguments, reason = "called from one place, by name")]
    fn request(
        &self,
        py: Python<'_>,
        method: &Bound<'_, PyString>,
        path: &Bound<'_, PyString>,
        parameters: &Bound<'_, PyDict>,
        query: &Bound<'_, PyDict>,
        body: &Bound<'_, PyAny>,
        headers: Vec<(Bound<'_, PyString>, Bound<'_, PyString>)>,
        branch: Option<Bound<'_, PyString>>,
    ) -> PyResult<Request> {
        guarded(py, || {
            // Broken characters are read as one that no method, path, header or branch may hold.
            let (method, path) = (method.to_string_lossy(), path.to_string_lossy());
            let custom = Custom::named(&method, &path)
                .parameters(arguments::named(parameters, &[])?)
                .query(arguments::listed(query)?);
            let custom = headers
                .into_iter()
                .fold(custom, |c, (name, value)| c.header(name.to_string_lossy(), value.to_string_lossy()));
            let custom = branch.into_iter().fold(custom, |c, name| c.branch(name.to_string_lossy()));
            let custom = if body.is_instance_of::<arguments::Omit>() {
                custom
            } else {
                custom.body_argument(arguments::one(body, None)?)
            };
            self.connection.request(custom).map(Request::new).map_err(|e| to_py(py, e))
        })
    }
}
