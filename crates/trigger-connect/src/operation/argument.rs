//! Values that callers give to operations.
//!
//! Lives here: [`Argument`] and the list of named ones. Must not know: what any of them means. JSON text in
//! here is always one valid JSON value: it can only be made by parsing or serializing.

use std::borrow::Cow;
use std::fmt;

use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// One value of an argument.
#[derive(Clone)]
#[non_exhaustive]
pub enum Argument<'a> {
    /// Text.
    Text(Cow<'a, str>),
    /// A whole number.
    Integer(i64),
    /// Any other number.
    Number(f64),
    /// `true` or `false`.
    Boolean(bool),
    /// One JSON value as text.
    Json(JsonText<'a>),
    /// A list.
    List(Vec<Argument<'a>>),
    /// An object with declared names.
    Record(Arguments<'a>),
    /// Text that the host's language holds but UTF-8 can't.
    IllFormed,
    /// A value that can't be given at all; says what it is, for example `not a number`.
    Unusable(Cow<'static, str>),
}

/// One JSON value as text, valid by construction.
#[derive(Clone)]
pub struct JsonText<'a>(Result<Cow<'a, str>, ()>);

impl<'a> JsonText<'a> {
    /// Takes JSON text after checking that it is exactly one JSON value; it is sent byte for byte.
    pub fn parse(text: impl Into<Cow<'a, str>>) -> Self {
        let text = text.into();
        let valid = serde_json::from_str::<IgnoredAny>(&text).is_ok();
        Self(valid.then_some(text).ok_or(()))
    }

    /// Takes the output of a JSON serializer without checking it again. Text from anywhere else belongs into
    /// [`parse`](Self::parse): what is not JSON here makes a body that is not JSON.
    pub fn serialized(text: impl Into<Cow<'a, str>>) -> Self {
        Self(Ok(text.into()))
    }

    pub(crate) fn raw(raw: &'a RawValue) -> Self {
        Self(Ok(Cow::Borrowed(raw.get())))
    }

    /// The text, trimmed, or nothing when it was no JSON.
    pub(crate) fn get(&self) -> Option<&str> {
        self.0.as_deref().ok().map(|text| text.trim_matches([' ', '\n', '\r', '\t']))
    }
}

/// Serializes any value as a payload. A value that is no JSON (a map with keys other than text, NaN at the
/// top) makes the request fail with `invalid_json`, not this call.
pub fn json<T: Serialize + ?Sized>(value: &T) -> JsonText<'static> {
    JsonText(serde_json::to_string(value).map(Cow::Owned).map_err(|_| ()))
}

impl From<serde_json::Value> for JsonText<'_> {
    fn from(value: serde_json::Value) -> Self {
        json(&value)
    }
}

impl<'a> From<JsonText<'a>> for Argument<'a> {
    fn from(text: JsonText<'a>) -> Self {
        Self::Json(text)
    }
}

impl Argument<'_> {
    /// Its type in words, for messages.
    pub(crate) fn type_name(&self) -> &str {
        match self {
            Self::Text(_) => "text",
            Self::Integer(_) => "a whole number",
            Self::Number(_) => "a number",
            Self::Boolean(_) => "a boolean",
            Self::List(_) => "a list",
            Self::Record(_) => "an object",
            Self::IllFormed => "ill-formed text",
            Self::Unusable(what) => what,
            Self::Json(text) => match text.get().and_then(|t| t.bytes().next()) {
                Some(b'"') => "text",
                Some(b'{') => "an object",
                Some(b'[') => "a list",
                Some(b't' | b'f') => "a boolean",
                Some(b'n') => "null",
                Some(_) => "a number",
                None => "no JSON",
            },
        }
    }
}

impl fmt::Debug for Argument<'_> {
    /// The type only: values may be secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.type_name())
    }
}

impl fmt::Debug for JsonText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JsonText(…)")
    }
}

/// Named values, in the order given. A name given twice is found when the request is made.
#[derive(Clone, Debug, Default)]
pub struct Arguments<'a> {
    pub(crate) list: Vec<(Cow<'a, str>, Argument<'a>)>,
}

impl<'a> Arguments<'a> {
    /// No arguments.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    pub(crate) fn with_capacity(capacity: usize) -> Self {
        Self { list: Vec::with_capacity(capacity) }
    }

    /// Adds one.
    pub fn push(&mut self, name: impl Into<Cow<'a, str>>, value: Argument<'a>) {
        self.list.push((name.into(), value));
    }

    /// Adds one and hands the list on.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Argument<'a>>) -> Self {
        self.push(name, value.into());
        self
    }

    /// Reads a JSON object; values stay as the text they are. `None` when it is not one JSON object.
    #[must_use]
    pub fn parse(text: &'a str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Arguments<'a> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;
        impl<'de> Visitor<'de> for Collect {
            type Value = Arguments<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut arguments = Arguments::with_capacity(8);
                while let Some(Name(name)) = map.next_key()? {
                    let raw: &'de RawValue = map.next_value()?;
                    arguments.push(name, Argument::Json(JsonText::raw(raw)));
                }
                Ok(arguments)
            }
        }
        deserializer.deserialize_map(Collect)
    }
}

/// A key, borrowed where the text has no escapes (serde's own `Cow` always copies).
struct Name<'a>(Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Name<'a> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl<'de> Visitor<'de> for Text {
            type Value = Name<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text")
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Name(Cow::Borrowed(text)))
            }
            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Name(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

impl<'a> FromIterator<(&'a str, Argument<'a>)> for Arguments<'a> {
    fn from_iter<T: IntoIterator<Item = (&'a str, Argument<'a>)>>(entries: T) -> Self {
        Self { list: entries.into_iter().map(|(name, value)| (Cow::Borrowed(name), value)).collect() }
    }
}
