//! The table of operations as plain data and as text.
//!
//! Lives here: how a row reads for machines and for language models. Must not know: any particular operation.

mod kind;
mod shape;

pub use kind::{kind_in_words, place_in_words};
pub use shape::replies;

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use crate::error::Naming;
use crate::operation::{
    BodyForm, Effect, KeyAccess, Operation, Paging, Parameter, Place, ReplyForm, Rule, Stability,
};
use crate::operations::OPERATIONS;

/// Every operation as a JSON object, sorted by id: what it does, method, path, credentials with their scopes, project,
/// environment, branch, effect, paging, body, limits, reply, stability, and its arguments with the JSON Schema of what
/// they hold. What it returns points into [`replies`]. Names and keys are spelled as the naming says.
#[must_use]
pub fn operations(naming: Naming) -> Value {
    renamed(OPERATIONS.iter().map(|o| row(o, naming)).collect(), naming)
}

fn row(o: &Operation, naming: Naming) -> Value {
    let (key, scopes) = match o.accepts.key {
        KeyAccess::None => ("none", None),
        KeyAccess::Full => ("full", None),
        KeyAccess::Any => ("any", None),
        KeyAccess::Scoped(scopes) => ("scoped", Some(scopes)),
    };
    let page_size = match o.paging {
        Some(Paging::Cursor { default_size, max_size } | Paging::Offset { default_size, max_size }) => {
            json!({ "default": default_size, "maximum": max_size })
        }
        None => Value::Null,
    };
    let (body, content_type, value) = match o.body {
        BodyForm::Json => (Some("json"), Some("application/json"), None),
        BodyForm::Ndjson(name) => (Some("ndjson"), Some("application/x-ndjson"), Some(name)),
        BodyForm::Value(name) => (Some("value"), Some("application/json"), Some(name)),
        BodyForm::Text(name) => (Some("text"), Some("text/plain"), Some(name)),
        BodyForm::None => (None, None, None),
    };
    json!({
        "id": o.id, "resource": o.resource(), "doc": paragraphs(o.doc).join("\n\n"),
        "method": o.method.as_str(), "path": o.path,
        "accepts": {
            "key": key, "key_scopes": scopes, "public_token_scopes": o.accepts.public_token,
            "personal_access_token": o.accepts.personal_access_token,
            "organization_token": o.accepts.organization_token,
            "user_actor_token": o.accepts.user_actor_token, "none": o.accepts.none,
        },
        "needs_project_ref": o.needs_project_ref(), "needs_environment": o.needs_environment(),
        "branch": o.branch.as_str(), "effect": o.effect.as_str(),
        "key_argument": match o.effect { Effect::Keyed(name) => Some(argument(o, name, naming)), _ => None },
        "paging": o.paging.map(|p| p.as_str()), "page_size": page_size,
        "body": body, "content_type": content_type, "body_argument": value.map(|name| argument(o, name, naming)),
        "max_body_bytes": o.max_body_bytes, "success": o.success, "rate_limit": o.rate_limit.as_str(),
        "headers": o.headers.iter().map(|(name, value)| ((*name).to_owned(), json!(value)))
            .collect::<Map<_, _>>(),
        "returns": shape::schema(o.returns),
        "reply": match o.reply { ReplyForm::Json => "json", ReplyForm::Empty => "empty", ReplyForm::Stream => "stream" },
        "stability": o.stability.as_str(),
        "replaced_by": match o.stability { Stability::Legacy(successor) => Some(successor), _ => None }, "since": o.since, "source": o.source,
        "rules": rules(o.rules, o.parameters, naming),
        "parameters": o.parameters.iter().map(|p| parameter(p, naming)).collect::<Vec<_>>(),
    })
}

/// The keys of our own objects in the spelling of a language.
fn renamed(value: Value, naming: Naming) -> Value {
    match (value, naming) {
        (Value::Array(items), Naming::Camel) => items.into_iter().map(|item| renamed(item, naming)).collect(),
        (Value::Object(map), Naming::Camel) => {
            map.into_iter().map(|(key, value)| (camel(&key), renamed(value, naming))).collect()
        }
        (value, _) => value,
    }
}

fn camel(key: &str) -> String {
    let mut words = key.split('_');
    let mut out = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        out.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        out.push_str(letters.as_str());
    }
    out
}

fn argument(operation: &Operation, name: &'static str, naming: Naming) -> &'static str {
    match (naming, operation.parameter(name)) {
        (Naming::Camel, Some(parameter)) => parameter.camel,
        _ => name,
    }
}

fn parameter(p: &Parameter, naming: Naming) -> Value {
    let (at, wire) = match p.place {
        Place::Path => ("path", p.camel),
        Place::Query(name) => ("query", name),
        Place::Body(name) => ("body", name),
        Place::Header(name) => ("header", name),
    };
    let (name, other, spelling) = match naming {
        Naming::Snake => (p.name, "camel", p.camel),
        Naming::Camel => (p.camel, "snake", p.name),
    };
    json!({
        "name": name, other: spelling, "required": p.required, "holds": kind_in_words(&p.kind),
        "place": place_in_words(p.place), "doc": paragraphs(p.doc).join(" "), "in": at, "wire": wire,
        "schema": kind::schema(&p.kind, naming),
    })
}

fn rules(rules: &[Rule], fields: &[Parameter], naming: Naming) -> Vec<Value> {
    let one = |name: &str| match (naming, fields.iter().find(|field| field.name == name)) {
        (Naming::Camel, Some(field)) => field.camel.to_owned(),
        _ => name.to_owned(),
    };
    let all = |names: &[&str]| -> Vec<String> { names.iter().map(|name| one(name)).collect() };
    rules
        .iter()
        .map(|rule| match rule {
            Rule::AtMostOne(names) => json!({ "rule": "at_most_one", "of": all(names) }),
            Rule::AtLeastOne(names) => json!({ "rule": "at_least_one", "of": all(names) }),
            Rule::Overrides(name, others) => {
                json!({ "rule": "excludes", "name": one(name), "of": all(others) })
            }
            Rule::Needs(name, other) => json!({ "rule": "needs", "name": one(name), "of": [one(other)] }),
            Rule::TextUnlessJson(name, other) => {
                json!({ "rule": "text_unless_json", "name": one(name), "of": [one(other)] })
            }
            Rule::DeclareText(name, other) => {
                json!({ "rule": "declares_text", "name": one(name), "of": [one(other)] })
            }
            Rule::LongerThan(name, other) => {
                json!({ "rule": "longer_than", "name": one(name), "of": [one(other)] })
            }
        })
        .collect()
}

/// The table in one line per operation, for language models (llms.txt).
#[must_use]
pub fn llms_txt() -> String {
    let mut out = "# trigger-connect\n\n> Builds requests for the Trigger.dev Management API and reads their replies, in Python, Node and Rust. It sends nothing itself: take any HTTP client.\n\nPython: `Connection(api_key=...)`, `request = conn.runs.list(limit=10)`, send `request.method, request.url, request.headers, request.body`, then `request.read(status, headers, body)`.\nNode: `new Connection({ apiKey })`, `conn.runs.list({ limit: 10 })`, `fetch(request.url, request.init)`, then `request.read(status, headers, text)`.\nRust: `Connection::new(Fields::new(key))?`, `connection.prepare(runs::List::new().limit(10))?`, `request.read(status, headers, body)?`.\n\n## Operations\n\n".to_owned();
    for o in OPERATIONS {
        let arguments: Vec<String> = o
            .parameters
            .iter()
            .map(|p| if p.required { format!("{}*", p.name) } else { p.name.to_owned() })
            .collect();
        let _ = writeln!(
            out,
            "- {}({}): {} `{} {}`",
            o.id,
            arguments.join(", "),
            summary(o.doc),
            o.method.as_str(),
            o.path
        );
    }
    out
}

fn summary(doc: &str) -> &str {
    doc.lines().next().unwrap_or_default().trim()
}

/// Paragraphs of a doc text, each in one line.
fn paragraphs(doc: &str) -> Vec<String> {
    let lines: Vec<&str> = doc.trim_end().lines().map(str::trim).collect();
    lines.join("\n").split("\n\n").map(|p| p.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}
