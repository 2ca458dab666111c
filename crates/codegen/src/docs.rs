//! The documents that follow from the table: operations, errors, the same for machines.
//!
//! Lives here: their layout. Must not know: any rule about the API.

use std::fmt::Write as _;

use serde_json::{Value, json};
use trigger_connect::data::Shape;
use trigger_connect::operation::{
    Accepts, BodyForm, Effect, Format, KeyAccess, Kind, Operation, Paging, Parameter, Place, Record,
    ReplyForm, Rule,
};
use trigger_connect::{Code, Environment, OPERATIONS};

use crate::File;
use crate::table::{self, Named};

pub(crate) fn files() -> Vec<File> {
    vec![
        File { path: "docs/operations.md".to_owned(), text: operations() },
        File { path: "docs/operations.json".to_owned(), text: machine_readable() },
        File { path: "docs/replies.md".to_owned(), text: replies() },
        File { path: "docs/errors.md".to_owned(), text: errors() },
        File { path: "docs/llms.txt".to_owned(), text: for_models() },
    ]
}

const NOTE: &str = "<!-- Generated from the core's table by `make generate`; do not edit. -->\n";

fn credentials(accepts: &Accepts) -> String {
    let mut words = Vec::new();
    match accepts.key {
        KeyAccess::None => {}
        KeyAccess::Full => words.push("key with full access"),
        KeyAccess::Any => words.push("any key"),
        _ => words.push("key"),
    }
    if accepts.personal_access_token {
        words.push("PAT");
    }
    if accepts.organization_token {
        words.push("organization token");
    }
    if accepts.public_token.is_some() {
        words.push("public token");
    }
    if accepts.none {
        words.push("none");
    }
    words.join(", ")
}

fn paging(operation: &Operation) -> String {
    match operation.paging {
        Some(Paging::Cursor { default_size, max_size }) => {
            format!("cursor, {default_size} of at most {max_size}")
        }
        Some(Paging::Offset { default_size, max_size }) => {
            format!("offset, {default_size} of at most {max_size}")
        }
        _ => "–".to_owned(),
    }
}

fn kind_in_words(kind: &Kind) -> String {
    match kind {
        Kind::Text { max, .. } => format!("text, at most {max}"),
        Kind::QueueName => "text".to_owned(),
        Kind::Secret => "text, never shown".to_owned(),
        Kind::Format(format) => format.expected.to_owned(),
        Kind::Choice(words) => words.join(", "),
        Kind::Integer { min, max } => format!("whole number, {min} to {max}"),
        Kind::Number { min, max } => format!("number, {min} to {max}"),
        Kind::Boolean => "true or false".to_owned(),
        Kind::Flag => "true, or left out".to_owned(),
        Kind::TextOrNumber => "text or number".to_owned(),
        Kind::EpochMillis | Kind::IsoDate => "epoch milliseconds or ISO 8601 date with its offset".to_owned(),
        Kind::Json { object: true, .. } => "JSON object".to_owned(),
        Kind::Json { .. } => "any JSON value".to_owned(),
        Kind::List { item, single: true, .. } => format!("one or a list: {}", kind_in_words(item)),
        Kind::List { item, .. } => format!("list: {}", kind_in_words(item)),
        Kind::Map { key, value, .. } => {
            format!("object; names of {}; values {}", key.expected, kind_in_words(value))
        }
        Kind::Record(record) => format!("`{}`", record.name),
        Kind::Variants(_, records) => {
            records.iter().map(|(_, r)| format!("`{}`", r.name)).collect::<Vec<_>>().join(", ")
        }
        Kind::ProjectRef => "project ref".to_owned(),
        Kind::Environment(_) => "dev, staging, prod or preview".to_owned(),
        Kind::Position => "whole number from 0".to_owned(),
        _ => String::new(),
    }
}

fn place_in_words(place: Place) -> String {
    match place {
        Place::Path => "path".to_owned(),
        Place::Query(name) => format!("query `{name}`"),
        Place::Body(name) => format!("body `{name}`"),
        Place::Header(name) => format!("header `{name}`"),
        _ => String::new(),
    }
}

fn argument_table(parameters: &[Parameter]) -> String {
    let mut out =
        "\n| argument | Node | | holds | goes to | |\n| --- | --- | --- | --- | --- | --- |\n".to_owned();
    for p in parameters {
        let _ = writeln!(
            out,
            "| `{}` | `{}` | {} | {} | {} | {} |",
            p.name,
            p.camel,
            if p.required { "required" } else { "" },
            kind_in_words(&p.kind).replace('|', "\\|"),
            place_in_words(p.place),
            table::paragraph(p.doc).replace('|', "\\|")
        );
    }
    out
}

fn operations() -> String {
    let mut out = format!(
        "{NOTE}\n# Operations\n\n{} operations. *Effect*: `read` changes nothing; `idempotent` can be repeated; `keyed` can be repeated with the same \
         idempotency key; `once` acts every time. A `project_ref` or `environment` argument is taken from the connection unless given.\n\n\
         Durations are text such as `90s` or `1h30m`, a `timedelta` in Python, a number of milliseconds in Node, a `Duration` in Rust; where a number means \
         seconds, its row says so. Dates are ISO 8601 text with an offset, an aware `datetime` in Python, a `Date` or epoch milliseconds in Node, a \
         `SystemTime` in Rust.\n",
        OPERATIONS.len()
    );
    for (resource, operations) in table::resources() {
        let _ = write!(
            out,
            "\n## {resource}\n\n| id | request | credential | project | environment | branch | effect | paging | rate limit | stability | since |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n"
        );
        let yes = |b: bool| if b { "needed" } else { "–" };
        for o in &operations {
            let _ = writeln!(
                out,
                "| [`{0}`](#{1}) | `{2} {3}` | {4} | {5} | {6} | {7} | {8} | {9} | {10} | {11} | {12} |",
                o.id,
                o.id.replace('.', ""),
                o.method.as_str(),
                o.path,
                credentials(&o.accepts),
                yes(o.needs_project_ref()),
                yes(o.needs_environment()),
                o.branch.as_str(),
                o.effect.as_str(),
                paging(o),
                o.rate_limit.as_str(),
                o.stability.as_str(),
                o.since
            );
        }
        for o in &operations {
            let _ = write!(out, "\n### {}\n\n{}\n", o.id, table::paragraphs(o.doc).join("\n\n"));
            if !o.parameters.is_empty() {
                out.push_str(&argument_table(o.parameters));
            }
            let _ =
                write!(out, "\nReply: {}. Source: {}\n", shape_in_words(o.returns, "replies.md"), o.source);
        }
    }
    out.push_str("\n## Nested arguments\n");
    for (name, (record, tag)) in table::records() {
        let _ = write!(out, "\n### {name}\n\n{}", table::paragraph(record.doc));
        if let Some((tag, word)) = tag {
            let _ = write!(out, " Its `{tag}` is `{word}`.");
        }
        out.push('\n');
        out.push_str(&argument_table(record.fields));
    }
    out
}

fn parameter_json(p: &Parameter) -> Value {
    let (at, wire) = match p.place {
        Place::Path => ("path", p.camel),
        Place::Query(name) => ("query", name),
        Place::Body(name) => ("body", name),
        Place::Header(name) => ("header", name),
        _ => ("", ""),
    };
    json!({
        "name": p.name, "camel": p.camel, "required": p.required,
        "holds": kind_in_words(&p.kind), "place": place_in_words(p.place), "doc": table::paragraph(p.doc),
        "in": at, "wire": wire, "schema": schema(&p.kind),
    })
}

/// What a value is on the wire, in the words of JSON Schema where it has them.
fn schema(kind: &Kind) -> Value {
    let words = |spelling| Environment::ALL.map(|e| e.spelled(spelling));
    match kind {
        Kind::Text { min, max } => json!({ "type": "string", "minLength": min, "maxLength": max }),
        Kind::QueueName => json!({ "type": "string", "minLength": 1, "format": "QueueName" }),
        Kind::Secret => json!({ "type": "string", "minLength": 1, "writeOnly": true }),
        Kind::Format(format) => {
            let mut value = json!({ "type": "string", "format": format.name });
            if let Some((min, max)) = format.integers {
                value["type"] = json!(["string", "integer"]);
                value["minimum"] = json!(min);
                value["maximum"] = json!(max);
            }
            if let Some((min, max)) = lengths(format) {
                value["minLength"] = json!(min);
                value["maxLength"] = json!(max);
            }
            value
        }
        Kind::Choice(words) => json!({ "type": "string", "enum": words }),
        Kind::Integer { min, max } => json!({ "type": "integer", "minimum": min, "maximum": max }),
        Kind::Number { min, max } => json!({ "type": "number", "minimum": min, "maximum": max }),
        Kind::Boolean => json!({ "type": "boolean" }),
        Kind::Flag => json!({ "type": "boolean", "const": true }),
        Kind::TextOrNumber => json!({ "type": ["string", "number"] }),
        Kind::EpochMillis => json!({ "type": "integer", "format": "epoch-milliseconds" }),
        Kind::IsoDate => json!({ "type": "string", "format": "date-time" }),
        Kind::Json { max_bytes, object } => {
            let mut value = if *object { json!({ "type": "object" }) } else { json!({}) };
            if *max_bytes < usize::MAX {
                value["maxBytes"] = json!(max_bytes);
            }
            value
        }
        Kind::List { item, min, max, single } => {
            json!({ "type": "array", "items": schema(item), "minItems": min, "maxItems": max, "oneAlone": single })
        }
        Kind::Map { key, value, min } => {
            json!({ "type": "object", "names": key.name, "additionalProperties": schema(value), "minProperties": min })
        }
        Kind::Record(record) => record_json(record),
        Kind::Variants(tag, records) => {
            let records: serde_json::Map<String, Value> =
                records.iter().map(|(word, record)| ((*word).to_owned(), record_json(record))).collect();
            json!({ "type": "object", "tag": tag, "variants": records })
        }
        Kind::ProjectRef => json!({ "type": "string", "format": "ProjectRef" }),
        Kind::Environment(spelling) => json!({ "type": "string", "enum": words(*spelling) }),
        Kind::Position => json!({ "type": "integer", "minimum": 0 }),
        _ => json!({}),
    }
}

/// Shortest and longest text of letters that a format takes, where it takes such text and ends somewhere.
fn lengths(format: &Format) -> Option<(usize, usize)> {
    const FAR: usize = 3000;
    let good = |n: &usize| (format.check)(&"a".repeat(*n));
    let longest = (1..=FAR).rev().find(good).filter(|n| *n < FAR)?;
    (1..=longest).find(good).map(|shortest| (shortest, longest))
}

fn record_json(record: &Record) -> Value {
    json!({
        "type": "object", "record": record.name, "rules": rules_json(record.rules),
        "fields": record.fields.iter().map(parameter_json).collect::<Vec<_>>(),
    })
}

fn rules_json(rules: &[Rule]) -> Vec<Value> {
    rules
        .iter()
        .map(|rule| match rule {
            Rule::AtMostOne(names) => json!({ "rule": "at_most_one", "of": names }),
            Rule::AtLeastOne(names) => json!({ "rule": "at_least_one", "of": names }),
            Rule::Overrides(name, others) => json!({ "rule": "excludes", "name": name, "of": others }),
            Rule::Needs(name, other) => json!({ "rule": "needs", "name": name, "of": [other] }),
            Rule::TextUnlessJson(name, other) => {
                json!({ "rule": "text_unless_json", "name": name, "of": [other] })
            }
            Rule::DeclareText(name, other) => json!({ "rule": "declares_text", "name": name, "of": [other] }),
            Rule::LongerThan(name, other) => json!({ "rule": "longer_than", "name": name, "of": [other] }),
            _ => Value::Null,
        })
        .collect()
}

fn machine_readable() -> String {
    let rows: Vec<Value> = OPERATIONS
        .iter()
        .map(|o| {
            let (key, scopes) = match o.accepts.key {
                KeyAccess::None => ("none", None),
                KeyAccess::Full => ("full", None),
                KeyAccess::Any => ("any", None),
                KeyAccess::Scoped(scopes) => ("scoped", Some(scopes)),
                _ => ("", None),
            };
            let page_size = match o.paging {
                Some(
                    Paging::Cursor { default_size, max_size } | Paging::Offset { default_size, max_size },
                ) => {
                    json!({ "default": default_size, "maximum": max_size })
                }
                _ => Value::Null,
            };
            let (body, content_type, value) = match o.body {
                BodyForm::Json => (Some("json"), Some("application/json"), None),
                BodyForm::Ndjson(name) => (Some("ndjson"), Some("application/x-ndjson"), Some(name)),
                BodyForm::Value(name) => (Some("value"), Some("application/json"), Some(name)),
                BodyForm::Text(name) => (Some("text"), Some("text/plain"), Some(name)),
                _ => (None, None, None),
            };
            json!({
                "id": o.id, "resource": o.resource(), "doc": table::paragraphs(o.doc).join("\n\n"),
                "method": o.method.as_str(), "path": o.path,
                "accepts": {
                    "key": key, "key_scopes": scopes, "public_token_scopes": o.accepts.public_token,
                    "personal_access_token": o.accepts.personal_access_token,
                    "organization_token": o.accepts.organization_token,
                    "user_actor_token": o.accepts.user_actor_token, "none": o.accepts.none,
                },
                "needs_project_ref": o.needs_project_ref(), "needs_environment": o.needs_environment(),
                "branch": o.branch.as_str(), "effect": o.effect.as_str(),
                "key_argument": match o.effect { Effect::Keyed(name) => Some(name), _ => None },
                "paging": o.paging.map(|p| p.as_str()), "page_size": page_size,
                "body": body, "content_type": content_type, "body_argument": value,
                "max_body_bytes": o.max_body_bytes, "success": o.success, "rate_limit": o.rate_limit.as_str(),
                "headers": o.headers.iter().map(|(name, value)| ((*name).to_owned(), json!(value)))
                    .collect::<serde_json::Map<_, _>>(),
                "reply": match o.reply { ReplyForm::Json => "json", ReplyForm::Empty => "empty", _ => "stream" },
                "stability": o.stability.as_str(), "since": o.since, "source": o.source,
                "rules": rules_json(o.rules),
                "parameters": o.parameters.iter().map(parameter_json).collect::<Vec<_>>(),
            })
        })
        .collect();
    serde_json::to_string_pretty(&rows).unwrap_or_default() + "\n"
}

/// What a shape is, with links to the types that have a name.
fn shape_in_words(shape: &Shape, page: &str) -> String {
    match shape {
        Shape::Text => "text".to_owned(),
        Shape::Secret => "text, secret".to_owned(),
        Shape::Date => "ISO 8601 date".to_owned(),
        Shape::Integer => "whole number".to_owned(),
        Shape::Number => "number".to_owned(),
        Shape::Boolean => "true or false".to_owned(),
        Shape::Nullable(inner) => format!("{}, or null", shape_in_words(inner, page)),
        Shape::List(item) => format!("list of {}", shape_in_words(item, page)),
        Shape::Map(value) => format!("object with names of its own, values {}", shape_in_words(value, page)),
        Shape::Object { name, .. }
        | Shape::Words { name, .. }
        | Shape::OneOf { name, .. }
        | Shape::Again(name) => {
            format!("[`{name}`]({page}#{})", name.to_lowercase())
        }
        Shape::Nothing => "nothing, or a stream that the host reads".to_owned(),
        _ => "any JSON value".to_owned(),
    }
}

fn replies() -> String {
    let mut out = format!(
        "{NOTE}\n# Replies\n\nThe types of success bodies, under the same names in Rust (`trigger_connect::runs::data::Run`), Python (`trigger_connect.data.Run`) \
         and TypeScript (`data.Run`). Fields and words that are not listed may come too; they are kept.\n"
    );
    for (name, named) in table::shapes() {
        match named {
            Named::Object(doc, fields) => {
                let _ = write!(out, "\n## {name}\n\n{}\n", table::paragraph(doc));
                if !fields.is_empty() {
                    out.push_str("\n| field | | holds | |\n| --- | --- | --- | --- |\n");
                }
                for field in fields {
                    let _ = writeln!(
                        out,
                        "| `{}` | {} | {} | {} |",
                        field.wire,
                        if field.required { "" } else { "may be absent" },
                        shape_in_words(field.shape, ""),
                        table::paragraph(field.doc).replace('|', "\\|")
                    );
                }
            }
            Named::Words(doc, words) => {
                let _ =
                    write!(out, "\n## {name}\n\n{}\n\n| word | |\n| --- | --- |\n", table::paragraph(doc));
                for word in words {
                    let _ = writeln!(out, "| `{}` | {} |", word.word, table::paragraph(word.doc));
                }
            }
            Named::OneOf(doc, shapes) => {
                let list: Vec<String> = shapes.iter().map(|shape| shape_in_words(shape, "")).collect();
                let _ = write!(out, "\n## {name}\n\n{} One of {}.\n", table::paragraph(doc), list.join("; "));
            }
        }
    }
    out
}

fn errors() -> String {
    let mut out = format!(
        "{NOTE}\n# Codes\n\nA code is the same text in Rust, Python and Node. It is never renamed, reused or removed within a major version.\n\n| code | where | meaning | what to do |\n| --- | --- | --- | --- |\n"
    );
    for code in Code::ALL {
        let _ = writeln!(
            out,
            "| `{code}` | {} | {} | {} |",
            code.category().as_str(),
            code.meaning(),
            code.fix()
        );
    }
    out
}

fn for_models() -> String {
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
            table::summary(o.doc),
            o.method.as_str(),
            o.path
        );
    }
    out
}
