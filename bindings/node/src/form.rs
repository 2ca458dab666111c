//! The connect form for JavaScript.
//!
//! Lives here: options, posted values and states as JSON in, text out. Must not know: fields, texts, HTML.

use std::collections::HashMap;

use napi::bindgen_prelude::{External, Result};
use napi::{Error, Status};
use napi_derive::napi;
use serde_json::value::RawValue;
use trigger_connect::{FieldValue, Naming};
use trigger_connect_form::{
    COMPONENT_SCRIPT, ConnectForm, Dialect, Engine, FormError, FormOptions, FormState, Page, Phase,
    STYLESHEET, Submission, connect_form, render_form,
};
use zeroize::Zeroizing;

use crate::{Checked, refusal};

/// A form, or why its options can't be used.
pub(crate) struct Form(std::result::Result<ConnectForm, String>);

/// What became of a posted form.
pub(crate) struct Submitted(Submission);

fn usable(form: &External<Form>) -> Result<&ConnectForm> {
    form.0.as_ref().map_err(|_| Error::new(Status::InvalidArg, "there is no form"))
}

fn told(work: impl FnOnce() -> std::result::Result<String, FormError>) -> String {
    work().unwrap_or_else(|error| refusal::of_form(&error))
}

/// Makes a form of options as JSON.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands it over by value")]
pub(crate) fn form(options: String) -> External<Form> {
    let made = FormOptions::parse(&options, Naming::Camel).and_then(connect_form);
    External::new(Form(made.map_err(|error| refusal::of_form(&error))))
}

/// Fields, steps and texts as JSON, or the refusal of the options.
#[napi(catch_unwind)]
pub(crate) fn form_whole(form: &External<Form>) -> String {
    match &form.0 {
        Ok(form) => form.to_json(),
        Err(refused) => refused.clone(),
    }
}

/// The state of an empty form, as JSON.
#[napi(catch_unwind)]
pub(crate) fn form_start(form: &External<Form>) -> Result<String> {
    Ok(usable(form)?.start().to_json())
}

/// The state of a form that changes a link, as JSON.
#[napi(catch_unwind)]
pub(crate) fn form_edit(form: &External<Form>, current: &External<Checked>) -> Result<String> {
    Ok(usable(form)?.edit(current.connection()?).to_json())
}

/// The state of what is linked, as JSON, or a refusal.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands it over by value")]
pub(crate) fn form_linked(form: &External<Form>, link: &External<Checked>, phase: String) -> Result<String> {
    let (form, connection) = (usable(form)?, link.connection()?);
    Ok(told(|| {
        let phase = Phase::parse(&phase).ok_or_else(|| FormError::unknown("phase"))?;
        Ok(form.linked(connection, phase)?.to_json())
    }))
}

/// Checks what was posted, as JSON.
#[napi(catch_unwind)]
pub(crate) fn form_submit(
    form: &External<Form>,
    posted: String,
    current: Option<&External<Checked>>,
) -> Result<External<Submitted>> {
    let posted = Zeroizing::new(posted);
    let given: HashMap<String, &RawValue> = serde_json::from_str(&posted).unwrap_or_default();
    let get =
        |name: &str| given.get(name).map_or(FieldValue::Missing, |raw| FieldValue::read_json(raw.get()));
    let current = current.map(|current| current.connection()).transpose()?;
    Ok(External::new(Submitted(usable(form)?.submit(get, current))))
}

/// The state of a submission, as JSON.
#[napi(catch_unwind)]
pub(crate) fn submitted_state(submitted: &External<Submitted>) -> String {
    submitted.0.state.to_json()
}

/// The connection of a submission, or nothing.
#[napi(catch_unwind)]
pub(crate) fn submitted_connection(submitted: &External<Submitted>) -> Option<External<Checked>> {
    submitted.0.connection.clone().map(|connection| External::new(Checked::of(connection)))
}

/// What a form tells about a state (JSON): `verified` with a verification, `pageTitle`, `render` with a page; and, without
/// a state, `jsonSchema` with a dialect, `uiSchema` with an engine, `nangoFields`.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands it over by value")]
pub(crate) fn form_told(form: &External<Form>, what: String, state: String, more: String) -> Result<String> {
    let form = usable(form)?;
    let misused = || Error::new(Status::InvalidArg, "a form does not tell that");
    Ok(match what.as_str() {
        "verified" => {
            let found = serde_json::from_str(&more).map_err(|_| FormError::unknown("verification"));
            told(|| Ok(form.verified(&FormState::parse(&state)?, &found?).to_json()))
        }
        "pageTitle" => told(|| Ok(form.page_title(&FormState::parse(&state)?))),
        "render" => told(|| render_form(form, &FormState::parse(&state)?, &Page::parse(&more)?)),
        "jsonSchema" => {
            told(|| Ok(form.json_schema(Dialect::parse(&more).ok_or_else(|| FormError::unknown("dialect"))?)))
        }
        "uiSchema" => {
            told(|| Ok(form.ui_schema(Engine::parse(&more).ok_or_else(|| FormError::unknown("engine"))?)))
        }
        "nangoFields" => form.nango_fields(),
        _ => return Err(misused()),
    })
}

/// The stylesheet that goes with the HTML.
#[napi(catch_unwind)]
pub(crate) fn form_stylesheet() -> String {
    STYLESHEET.to_owned()
}

/// The web component as one ES module.
#[napi(catch_unwind)]
pub(crate) fn form_component_script() -> String {
    COMPONENT_SCRIPT.to_owned()
}
