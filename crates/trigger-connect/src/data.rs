//! What replies hold.
//!
//! Lives here: the vocabulary in which success bodies are declared, and how they are read tolerantly: unknown
//! fields and unknown words are kept, a null where none belongs reads as absent. Must not know: any operation.

mod declare;
mod lifecycle;
mod secrets;
mod shape;

pub(crate) use declare::{data, one_of, words};
pub use lifecycle::{Phase, Status};
pub use secrets::SecretPath;
pub(crate) use secrets::secrets_in;
pub use shape::{Field, Named, Shape, Shaped, Word};

use serde::{Deserialize, Deserializer, Serialize};

/// Any JSON value.
pub type Json = serde_json::Value;
/// Fields that this version does not know, kept as they came.
pub type Other = serde_json::Map<String, serde_json::Value>;
/// A number, kept exactly as it was written.
pub type Number = serde_json::Number;

/// An instant as ISO 8601 text in UTC.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Date(pub String);

impl Date {
    /// Milliseconds since 1970, when the text can be read.
    #[must_use]
    pub fn epoch_millis(&self) -> Option<i64> {
        crate::operation::format::date_millis(&self.0)
    }
}

/// A value that is always there and may be null.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Nullable<T>(pub Option<T>);

/// An object inside one of its own kind, such as a span in a trace.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Again<T>(pub Box<T>);

/// One page of a list, with items under `data`.
pub trait Page {
    /// What the list is of.
    type Item;
}

impl Page for Json {
    type Item = Self;
}

/// A secret in a reply, such as a key or token: shown as `…`, read with [`expose`](SecretText::expose).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SecretText(String);

impl SecretText {
    /// The secret itself.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for SecretText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretText(…)")
    }
}

impl Drop for SecretText {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.0);
    }
}

/// Reads a field that may be absent: a null is kept where null is allowed, and reads as absent elsewhere.
pub(crate) fn optional<'de, D: Deserializer<'de>, T: Deserialize<'de> + Shaped>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    Ok(Option::<T>::deserialize(deserializer)?.or_else(T::null))
}
