//! What values may hold, in words and in the words of JSON Schema.
//!
//! Lives here: one line per kind. Must not know: any operation.

use serde_json::{Map, Value, json};

use super::{parameter, rules};
use crate::environment::Environment;
use crate::error::Naming;
use crate::operation::{Format, Kind, Place, Record};

/// What a value may hold, for people.
#[must_use]
pub fn kind_in_words(kind: &Kind) -> String {
    match kind {
        Kind::Text { max, .. } => format!("text, at most {max}"),
        Kind::Key { .. } => "text, at most 2048, or a created key".to_owned(),
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
    }
}

/// Where a value goes, for people.
#[must_use]
pub fn place_in_words(place: Place) -> String {
    match place {
        Place::Path => "path".to_owned(),
        Place::Query(name) => format!("query `{name}`"),
        Place::Body(name) => format!("body `{name}`"),
        Place::Header(name) => format!("header `{name}`"),
    }
}

/// What a value is on the wire, in the words of JSON Schema where it has them.
pub(super) fn schema(kind: &Kind, naming: Naming) -> Value {
    let words = |spelling| Environment::ALL.map(|e| e.spelled(spelling));
    match kind {
        Kind::Text { min, max } => json!({ "type": "string", "minLength": min, "maxLength": max }),
        Kind::Key { .. } => json!({ "type": "string", "minLength": 1, "maxLength": 2048 }),
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
            json!({ "type": "array", "items": schema(item, naming), "minItems": min, "maxItems": max, "oneAlone": single })
        }
        Kind::Map { key, value, min } => {
            json!({ "type": "object", "names": key.name, "additionalProperties": schema(value, naming), "minProperties": min })
        }
        Kind::Record(record) => record_row(record, naming),
        Kind::Variants(tag, records) => {
            let records: Map<String, Value> = records
                .iter()
                .map(|(word, record)| ((*word).to_owned(), record_row(record, naming)))
                .collect();
            json!({ "type": "object", "tag": tag, "variants": records })
        }
        Kind::ProjectRef => json!({ "type": "string", "format": "ProjectRef" }),
        Kind::Environment(spelling) => json!({ "type": "string", "enum": words(*spelling) }),
        Kind::Position => json!({ "type": "integer", "minimum": 0 }),
    }
}

/// Shortest and longest text of letters that a format takes, where it takes such text and ends somewhere.
fn lengths(format: &Format) -> Option<(usize, usize)> {
    const FAR: usize = 3000;
    let letters = "a".repeat(FAR);
    let good = |n: usize| (format.check)(&letters[..n]);
    let shortest = (1..=8).find(|n| good(*n))?;
    if good(FAR) {
        return None;
    }
    let (mut longest, mut bad) = (shortest, FAR);
    while bad - longest > 1 {
        let middle = longest + (bad - longest) / 2;
        if good(middle) { longest = middle } else { bad = middle }
    }
    Some((shortest, longest))
}

fn record_row(record: &Record, naming: Naming) -> Value {
    let fields: Vec<Value> = record.fields.iter().map(|field| parameter(field, naming)).collect();
    json!({
        "type": "object", "record": record.name, "rules": rules(record.rules, record.fields, naming), "fields": fields,
    })
}
