//! JSON objects entry by entry.
//!
//! Lives here: reading and writing objects whose values stay as they came, byte for byte. Must not know: what they say.

use std::borrow::Cow;

use serde::Deserialize;
use serde::de::{MapAccess, Visitor};
use serde_json::value::RawValue;

/// An object's entries in order, duplicates and all.
struct Entries<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;
        impl<'de> Visitor<'de> for Collect {
            type Value = Entries<'de>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry::<Cow<'de, str>, &'de RawValue>()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Collect)
    }
}

pub(super) fn entries(json: &str) -> Option<Vec<(Cow<'_, str>, &RawValue)>> {
    serde_json::from_str::<Entries<'_>>(json).ok().map(|e| e.0)
}

/// The text that a value is, if it is one.
pub(super) fn text(raw: &RawValue) -> Option<String> {
    serde_json::from_str(raw.get()).ok()
}

/// True for null and blank text.
pub(super) fn is_absent(raw: &RawValue) -> bool {
    raw.get() == "null" || text(raw).is_some_and(|text| text.trim().is_empty())
}

/// A text as JSON.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// An object of entries whose values are JSON already.
pub(super) fn object<K: AsRef<str>, V: AsRef<str>>(entries: &[(K, V)]) -> String {
    let mut out = String::from("{");
    for (index, (key, raw)) in entries.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        out.push_str(&quoted(key.as_ref()));
        out.push(':');
        out.push_str(raw.as_ref());
    }
    out.push('}');
    out
}
