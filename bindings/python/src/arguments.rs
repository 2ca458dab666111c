//! From Python values to arguments.
//!
//! Lives here: what each Python type turns into. What a declared argument may hold, the core decides; the kind is
//! looked at only to know where user data begins, which Python's own `json` serializes.

use std::borrow::Cow;

use pyo3::exceptions::{PyRecursionError, PyTypeError, PyUnicodeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDict, PyFloat, PyInt, PyList, PyMapping, PyString, PyTuple, PyType,
};
use trigger_connect::operation::{Kind, Parameter, Record};
use trigger_connect::{Argument, Arguments, JsonText};

use crate::key::IdempotencyKey;

/// The default of arguments for which None is a value of its own: leaves the argument out.
#[pyclass(frozen, module = "trigger_connect._native")]
pub(crate) struct Omit;

#[pymethods]
impl Omit {
    fn __repr__(&self) -> &'static str {
        "OMIT"
    }

    fn __bool__(&self) -> bool {
        false
    }

    fn __reduce__(&self) -> &'static str {
        "OMIT"
    }
}

/// The one `Omit`.
pub(crate) fn omit(py: Python<'_>) -> PyResult<Py<Omit>> {
    static ONE: PyOnceLock<Py<Omit>> = PyOnceLock::new();
    ONE.get_or_try_init(py, || Py::new(py, Omit)).map(|one| one.clone_ref(py))
}

/// Named values out of a dict. None leaves an argument out, except where JSON null can be sent.
pub(crate) fn named<'py>(
    given: &'py Bound<'py, PyDict>,
    fields: &'static [Parameter],
) -> PyResult<Arguments<'py>> {
    let mut arguments = Arguments::new();
    for (name, value) in given {
        let field = name.cast::<PyString>().ok().and_then(|n| {
            let n = n.to_str().ok()?;
            fields.iter().find(|f| f.is_named(n))
        });
        let is_data = field.is_some_and(|f| matches!(f.kind, Kind::Json { .. }));
        let known = field.is_some() || name.eq("branch").unwrap_or(false);
        if (value.is_none() && known && !is_data) || value.is_instance_of::<Omit>() {
            continue;
        }
        let argument = one(&value, field.map(|f| &f.kind))?;
        match field {
            Some(field) => arguments.push(field.name, argument),
            None => arguments.push(text_of(&name), argument),
        }
    }
    Ok(arguments)
}

/// Values of a query: text, numbers, booleans, or lists of them.
pub(crate) fn listed<'py>(given: &Bound<'py, PyDict>) -> PyResult<Arguments<'py>> {
    static ITEM: Kind = Kind::List { item: &Kind::TextOrNumber, min: 1, max: 1000, single: true };
    let mut arguments = Arguments::new();
    for (name, value) in given {
        if !value.is_none() {
            arguments.push(text_of(&name), one(&value, Some(&ITEM))?);
        }
    }
    Ok(arguments)
}

/// A name as text; one that is no text becomes a name that the core does not know.
fn text_of(name: &Bound<'_, PyAny>) -> String {
    name.cast::<PyString>().ok().and_then(|n| n.to_str().ok().map(str::to_owned)).unwrap_or_default()
}

/// One value, of a declared kind or of none.
pub(crate) fn one<'a>(value: &Bound<'_, PyAny>, kind: Option<&'static Kind>) -> PyResult<Argument<'a>> {
    inside(value, kind, 0)
}

/// The same at a depth; lists and objects that hold themselves end at the deepest.
fn inside<'a>(value: &Bound<'_, PyAny>, kind: Option<&'static Kind>, depth: u8) -> PyResult<Argument<'a>> {
    const DEEPEST: u8 = 32;
    if depth > DEEPEST {
        return Ok(unusable("a value that is nested too deeply"));
    }
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(match text.to_str() {
            Ok(text) => Argument::Text(Cow::Owned(text.to_owned())),
            Err(_) => Argument::IllFormed,
        });
    }
    if let Ok(flag) = value.cast::<PyBool>() {
        return Ok(Argument::Boolean(flag.is_true()));
    }
    if value.is_instance_of::<PyInt>() {
        return match value.extract::<i64>() {
            Ok(number) => Ok(Argument::Integer(number)),
            // Larger than 64 bits: as digits, which the core can compare with its ranges.
            // The type's own digits: a subclass may print itself otherwise. Python refuses to print too many.
            Err(_) => Ok(match value.py().get_type::<PyInt>().call_method1("__repr__", (value,)) {
                Ok(digits) => Argument::Json(JsonText::parse(digits.extract::<String>()?)),
                Err(_) => unusable("a whole number of thousands of digits"),
            }),
        };
    }
    if value.is_instance_of::<PyFloat>() {
        let number: f64 = value.extract()?;
        return Ok(if number.is_finite() { Argument::Number(number) } else { unusable("NaN or infinity") });
    }
    if value.is_none() {
        return Ok(Argument::Json(JsonText::parse("null")));
    }
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Ok(ready_made(bytes.as_bytes()));
    }
    if let Ok(bytes) = value.cast::<PyByteArray>() {
        return Ok(ready_made(&bytes.to_vec()));
    }
    if let Ok(key) = value.cast::<IdempotencyKey>() {
        return Ok(Argument::from(&key.get().inner));
    }
    match kind {
        Some(Kind::Json { .. }) | None => data(value),
        Some(kind) => declared(value, kind, depth + 1),
    }
}

fn unusable<'a>(what: &'static str) -> Argument<'a> {
    Argument::Unusable(Cow::Borrowed(what))
}

/// JSON that the caller serialized.
fn ready_made<'a>(bytes: &[u8]) -> Argument<'a> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Argument::Json(JsonText::parse(text.to_owned())),
        Err(_) => unusable("bytes that are not UTF-8"),
    }
}

/// A value inside the declared part: lists, objects, dates and durations.
fn declared<'a>(value: &Bound<'_, PyAny>, kind: &'static Kind, depth: u8) -> PyResult<Argument<'a>> {
    let item_kind = match kind {
        Kind::List { item, .. } => *item,
        other => other,
    };
    if let Ok(list) = value.cast::<PyList>() {
        return list
            .iter()
            .map(|item| inside(&item, Some(item_kind), depth))
            .collect::<PyResult<_>>()
            .map(Argument::List);
    }
    if let Ok(tuple) = value.cast::<PyTuple>() {
        return tuple
            .iter()
            .map(|item| inside(&item, Some(item_kind), depth))
            .collect::<PyResult<_>>()
            .map(Argument::List);
    }
    if let Ok(mapping) = value.cast::<PyMapping>() {
        let mut entries = Arguments::new();
        for pair in mapping.items()?.iter() {
            let (name, entry): (Bound<'_, PyAny>, Bound<'_, PyAny>) = pair.extract()?;
            if entry.is_instance_of::<Omit>() {
                continue;
            }
            let name = text_of(&name);
            let entry = inside(&entry, field_kind(item_kind, &name), depth)?;
            entries.push(name, entry);
        }
        return Ok(Argument::Record(entries));
    }
    if let Some(moment) = moment(value)? {
        return Ok(moment);
    }
    if is_instance(value, &SEQUENCE, "collections.abc", "Sequence")?
        || is_instance(value, &SET, "collections.abc", "Set")?
    {
        let mut items = Vec::new();
        for item in value.try_iter()? {
            items.push(inside(&item?, Some(item_kind), depth)?);
        }
        return Ok(Argument::List(items));
    }
    Ok(unusable_type(value))
}

/// Names the type of a value, which holds nothing of the value itself.
fn unusable_type<'a>(value: &Bound<'_, PyAny>) -> Argument<'a> {
    let name = value.get_type().name().map(|n| n.to_string()).unwrap_or_default();
    let plain = name.len() <= 40 && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    Argument::Unusable(Cow::Owned(if plain && !name.is_empty() {
        format!("a {name}")
    } else {
        "an unknown type".to_owned()
    }))
}

fn field_kind(kind: &'static Kind, name: &str) -> Option<&'static Kind> {
    let of = |record: &'static Record| record.fields.iter().find(|f| f.is_named(name)).map(|f| &f.kind);
    match kind {
        Kind::Record(record) => of(record),
        Kind::Variants(_, records) => records.iter().find_map(|(_, record)| of(record)),
        Kind::Map { value, .. } => Some(value),
        _ => None,
    }
}

static DATETIME: PyOnceLock<Py<PyType>> = PyOnceLock::new();
static TIMEDELTA: PyOnceLock<Py<PyType>> = PyOnceLock::new();
static SEQUENCE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
static SET: PyOnceLock<Py<PyType>> = PyOnceLock::new();

fn is_instance(
    value: &Bound<'_, PyAny>,
    cell: &'static PyOnceLock<Py<PyType>>,
    module: &str,
    name: &str,
) -> PyResult<bool> {
    value.is_instance(cell.import(value.py(), module, name)?)
}

/// A `datetime` as ISO 8601 text, a `timedelta` as whole seconds.
fn moment<'a>(value: &Bound<'_, PyAny>) -> PyResult<Option<Argument<'a>>> {
    if is_instance(value, &DATETIME, "datetime", "datetime")? {
        if value.call_method0("utcoffset")?.is_none() {
            return Ok(Some(unusable("a datetime without time zone")));
        }
        let text: String = value.call_method0("isoformat")?.extract()?;
        return Ok(Some(Argument::Text(Cow::Owned(text))));
    }
    if is_instance(value, &TIMEDELTA, "datetime", "timedelta")? {
        let seconds: f64 = value.call_method0("total_seconds")?.extract()?;
        return Ok(Some(if seconds.fract() == 0.0 {
            Argument::Text(Cow::Owned(format!("{seconds}s")))
        } else {
            unusable("a timedelta with a fraction of a second")
        }));
    }
    Ok(None)
}

/// User data: what Python's own `json` makes of it.
fn data<'a>(value: &Bound<'_, PyAny>) -> PyResult<Argument<'a>> {
    static ENCODE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let py = value.py();
    let encode = ENCODE
        .get_or_try_init(py, || py.import("trigger_connect._json")?.getattr("encode").map(Bound::unbind))?;
    match encode.bind(py).call1((value,)) {
        Ok(text) => match text.cast::<PyString>()?.to_str() {
            Ok(text) => Ok(Argument::Json(JsonText::serialized(text.to_owned()))),
            Err(_) => Ok(Argument::IllFormed),
        },
        Err(error) if error.is_instance_of::<PyUnicodeError>(py) => Ok(Argument::IllFormed),
        Err(error)
            if error.is_instance_of::<PyTypeError>(py)
                || error.is_instance_of::<PyValueError>(py)
                || error.is_instance_of::<PyRecursionError>(py) =>
        {
            Ok(unusable(
                "a value that json.dumps does not take (NaN, infinity, a circular reference or an unknown type)",
            ))
        }
        Err(error) => Err(error),
    }
}
