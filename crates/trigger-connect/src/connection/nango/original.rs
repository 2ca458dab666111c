//! What came with an imported connection.
//!
//! Lives here: keeping it without the key, and giving it back as it came. Must not know: what it means.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use zeroize::Zeroize;

use super::json::{entries, object, quoted};
use super::{API_KEY, CREDENTIALS};
use crate::error::{Code, Problem};

/// The object that was imported, entry by entry as JSON text. In place of the key stands null.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(in crate::connection) struct Original {
    entries: Vec<(String, String)>,
    /// Name of the entry that holds the settings, if there is one.
    settings: Option<String>,
    /// Where the value of each field stood, as JSON pointers: for what the check finds.
    #[serde(skip)]
    places: Vec<(&'static str, String)>,
}

impl Original {
    pub(super) fn of(
        top: &[(Cow<'_, str>, &RawValue)],
        credentials: &[(Cow<'_, str>, &RawValue)],
        settings: Option<&str>,
        places: Vec<(&'static str, String)>,
    ) -> Self {
        let kept = |(key, raw): &(Cow<'_, str>, &RawValue)| {
            let value = if key == CREDENTIALS { keyless(credentials) } else { raw.get().to_owned() };
            (key.as_ref().to_owned(), value)
        };
        Self { entries: top.iter().map(kept).collect(), settings: settings.map(str::to_owned), places }
    }

    /// Says of values of another type where they stand.
    pub(in crate::connection) fn locate(&self, problems: &mut [Problem]) {
        for problem in problems.iter_mut().filter(|p| matches!(p.code, Code::NotText | Code::IllFormedText)) {
            if let Some((_, place)) = self.places.iter().find(|(field, _)| *field == problem.field) {
                problem.params.push(("pointer", place.clone()));
            }
        }
    }

    /// The whole, with the key.
    pub(super) fn to_json(&self, key: &str) -> String {
        let whole: Vec<(&str, Cow<'_, str>)> = self
            .entries
            .iter()
            .map(|(name, raw)| {
                let raw = raw.as_str();
                (
                    name.as_str(),
                    if name == CREDENTIALS { Cow::Owned(keyed(raw, key)) } else { Cow::Borrowed(raw) },
                )
            })
            .collect();
        object(&whole)
    }

    /// An entry, unless it is null.
    pub(super) fn entry(&self, name: &str) -> Option<&RawValue> {
        let (_, raw) = self.entries.iter().find(|(key, raw)| key == name && raw != "null")?;
        serde_json::from_str(raw).ok()
    }

    /// The settings in the order in which they came.
    pub(super) fn settings(&self) -> Vec<(Cow<'_, str>, &RawValue)> {
        self.settings
            .as_deref()
            .and_then(|name| self.entry(name))
            .and_then(|raw| entries(raw.get()))
            .unwrap_or_default()
    }
}

fn keyless(credentials: &[(Cow<'_, str>, &RawValue)]) -> String {
    let kept: Vec<(&str, &str)> = credentials
        .iter()
        .map(|(name, raw)| (name.as_ref(), if name == API_KEY { "null" } else { raw.get() }))
        .collect();
    object(&kept)
}

fn keyed(credentials: &str, key: &str) -> String {
    let key = quoted(key);
    let whole: Vec<(Cow<'_, str>, &str)> = entries(credentials)
        .unwrap_or_default()
        .into_iter()
        .map(|(name, raw)| {
            let raw = if name == API_KEY { key.as_str() } else { raw.get() };
            (name, raw)
        })
        .collect();
    object(&whole)
}

/// Credentials of Nango may hold more than the key, and metadata anything.
impl Drop for Original {
    fn drop(&mut self) {
        for (_, raw) in &mut self.entries {
            raw.zeroize();
        }
    }
}

impl fmt::Debug for Original {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Original({} entries)", self.entries.len())
    }
}
