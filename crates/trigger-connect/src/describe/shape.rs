//! What replies hold, as JSON Schema.
//!
//! Lives here: one definition per named type. Must not know: any operation.

use serde_json::{Map, Value, json};

use crate::data::{Shape, Shaped};
use crate::flow::Verification;
use crate::operations::OPERATIONS;

/// Every named type of the replies as JSON Schema (2020-12), under `$defs`. Words beyond an `enum` and fields beyond the
/// `properties` may come all the same.
#[must_use]
pub fn replies() -> Value {
    let mut definitions = Map::new();
    for operation in OPERATIONS {
        define(operation.returns, &mut definitions);
    }
    define(Verification::SHAPE, &mut definitions);
    definitions.sort_keys();
    json!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": definitions })
}

fn define(shape: &'static Shape, definitions: &mut Map<String, Value>) {
    let (name, inner): (&str, Vec<&'static Shape>) = match shape {
        Shape::Nullable(inner) | Shape::List(inner) | Shape::Map(inner) => return define(inner, definitions),
        Shape::Object { name, fields, .. } => (name, fields.iter().map(|field| field.shape).collect()),
        Shape::OneOf { name, shapes, .. } => (name, shapes.to_vec()),
        Shape::Words { name, .. } => (name, Vec::new()),
        _ => return,
    };
    if !definitions.contains_key(name) {
        definitions.insert(name.to_owned(), definition(shape));
        inner.into_iter().for_each(|shape| define(shape, definitions));
    }
}

fn definition(shape: &Shape) -> Value {
    match shape {
        Shape::Object { doc, fields, .. } => {
            let properties: Map<String, Value> = fields
                .iter()
                .map(|field| (field.wire.to_owned(), described(field.shape, field.doc)))
                .collect();
            let required: Vec<&str> =
                fields.iter().filter(|field| field.required).map(|field| field.wire).collect();
            json!({
                "description": super::paragraphs(doc).join(" "), "type": "object", "properties": properties,
                "required": required,
            })
        }
        Shape::Words { doc, words, .. } => {
            let words: Vec<&str> = words.iter().map(|word| word.word).collect();
            json!({ "description": super::paragraphs(doc).join(" "), "type": "string", "enum": words })
        }
        Shape::OneOf { doc, shapes, .. } => {
            let shapes: Vec<Value> = shapes.iter().map(|shape| schema(shape)).collect();
            json!({ "description": super::paragraphs(doc).join(" "), "anyOf": shapes })
        }
        other => schema(other),
    }
}

fn described(shape: &Shape, doc: &str) -> Value {
    let mut value = schema(shape);
    value["description"] = super::paragraphs(doc).join(" ").into();
    value
}

/// The schema of one place; named types are referred to.
pub(super) fn schema(shape: &Shape) -> Value {
    match shape {
        Shape::Any => json!({}),
        Shape::Text => json!({ "type": "string" }),
        Shape::Secret => json!({ "type": "string", "format": "password" }),
        Shape::Date => json!({ "type": "string", "format": "date-time" }),
        Shape::Integer => json!({ "type": "integer" }),
        Shape::Number => json!({ "type": "number" }),
        Shape::Boolean => json!({ "type": "boolean" }),
        Shape::Nullable(inner) => json!({ "anyOf": [schema(inner), { "type": "null" }] }),
        Shape::List(item) => json!({ "type": "array", "items": schema(item) }),
        Shape::Map(value) => json!({ "type": "object", "additionalProperties": schema(value) }),
        Shape::Object { name, .. }
        | Shape::Words { name, .. }
        | Shape::OneOf { name, .. }
        | Shape::Again(name) => {
            json!({ "$ref": format!("#/$defs/{name}") })
        }
        Shape::Nothing => Value::Null,
    }
}
