//! Requests that no operation describes.
//!
//! Lives here: from JSON to the core's `Custom`. Must not know: which values pass.

use std::collections::BTreeMap;

use serde_json::value::RawValue;
use trigger_connect::{Arguments, Code, Connection, Custom, JsonText, Request};

use crate::refusal;

type Entries<'a> = BTreeMap<String, &'a RawValue>;

/// Makes the request, or gives the refusal. `json` holds what stands beside method and path.
pub(crate) fn request(
    connection: &Connection,
    method: &str,
    path: &str,
    json: &str,
) -> Result<Request, String> {
    let given: Entries<'_> =
        serde_json::from_str(json).map_err(|_| wrong("options", "Expected an object."))?;
    let mut custom = Custom::named(method, path);
    for (name, raw) in given {
        custom = match name.as_str() {
            "parameters" => custom.parameters(object(&name, raw)?),
            "query" => custom.query(object(&name, raw)?),
            "body" => custom.body(JsonText::parse(raw.get())),
            "headers" => headers(custom, raw)?,
            "branch" => custom.branch(text(&name, raw)?),
            _ => return Err(unknown(&name)),
        };
    }
    connection.request(custom).map_err(|error| refusal::of(&error))
}

fn text(field: &str, raw: &RawValue) -> Result<String, String> {
    if !raw.get().starts_with('"') {
        return Err(wrong(field, "Expected text."));
    }
    serde_json::from_str(raw.get()).map_err(|_| {
        let (message, hint) = ("The text holds half of a surrogate pair.", "Remove the broken character.");
        refusal::argument("request", field, Code::IllFormedText, message, hint)
    })
}

fn object<'a>(field: &str, raw: &'a RawValue) -> Result<Arguments<'a>, String> {
    Arguments::parse(raw.get()).ok_or_else(|| wrong(field, "Expected an object."))
}

fn headers<'a>(mut custom: Custom<'a>, raw: &RawValue) -> Result<Custom<'a>, String> {
    let pairs: Vec<(String, String)> = serde_json::from_str(raw.get())
        .map_err(|_| wrong("headers", "Expected names and values that are text."))?;
    for (name, value) in pairs {
        custom = custom.header(name, value);
    }
    Ok(custom)
}

fn wrong(field: &str, message: &str) -> String {
    refusal::argument("request", field, Code::WrongType, message, "Give the type that the message names.")
}

fn unknown(name: &str) -> String {
    let message =
        "A request has no option of this name. The options are parameters, query, body, headers and branch.";
    refusal::argument(
        "request",
        trigger_connect::shown(name),
        Code::UnknownArgument,
        message,
        "Leave it out.",
    )
}
