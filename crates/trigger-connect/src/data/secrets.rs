//! Where secrets are in a reply.
//!
//! Lives here: finding them by the declared shape. Must not know: any operation.

use super::Shape;

/// The way to a secret: names of fields, and `*` for every element of a list or every entry of a map.
pub type SecretPath = Vec<&'static str>;

/// All ways to secrets in a shape. An object inside one of its own kind is not entered again.
pub(crate) fn secrets_in(shape: &Shape) -> Vec<SecretPath> {
    let mut found = Vec::new();
    walk(shape, &mut Vec::new(), &mut found);
    found
}

fn walk(shape: &Shape, path: &mut SecretPath, found: &mut Vec<SecretPath>) {
    match shape {
        Shape::Secret => found.push(path.clone()),
        Shape::Nullable(inner) => walk(inner, path, found),
        Shape::List(inner) | Shape::Map(inner) => below("*", inner, path, found),
        Shape::Object { fields, .. } => {
            for field in *fields {
                below(field.wire, field.shape, path, found);
            }
        }
        Shape::OneOf { shapes, .. } => {
            for shape in *shapes {
                walk(shape, path, found);
            }
        }
        Shape::Any
        | Shape::Text
        | Shape::Date
        | Shape::Integer
        | Shape::Number
        | Shape::Boolean
        | Shape::Words { .. }
        | Shape::Again(_)
        | Shape::Nothing => {}
    }
}

fn below(name: &'static str, shape: &Shape, path: &mut SecretPath, found: &mut Vec<SecretPath>) {
    path.push(name);
    walk(shape, path, found);
    path.pop();
}
