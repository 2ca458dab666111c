//! What was given for each field, before any check.
//!
//! Lives here: values as hosts hand them over, of any type. Must not know: rules about them.

use std::fmt;

use serde_json::value::RawValue;
use zeroize::Zeroizing;

use crate::error::{Code, Problem};
use crate::invisible::trim_invisible;

/// One field as it was given. An empty text counts as missing.
#[derive(Clone, Default)]
#[non_exhaustive]
pub enum FieldValue {
    /// Not given, or null.
    #[default]
    Missing,
    /// Text, not yet checked.
    Text(Zeroizing<String>),
    /// Something that is not text; holds the name of its type.
    NotText(&'static str),
    /// Text that is not well-formed Unicode.
    IllFormed,
}

impl FieldValue {
    /// The text without white space and zero-width characters at both ends; `None` where no text was given.
    #[must_use]
    pub fn trimmed(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(trim_invisible(text)),
            _ => None,
        }
    }

    /// Whether nothing was given: no value, or a text with nothing in it that is seen.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        matches!(self, Self::Missing) || self.trimmed() == Some("")
    }

    /// The text, `None` when missing, or what is wrong with the type.
    pub(super) fn text(&self) -> Result<Option<&str>, Problem> {
        match self {
            Self::Missing => Ok(None),
            Self::Text(text) => Ok(Some(text)),
            Self::NotText(kind) => Err(Problem::error(
                "",
                Code::NotText,
                format!("Expected text, got {kind}."),
                "Give a string.",
            )),
            Self::IllFormed => Err(Problem::error(
                "",
                Code::IllFormedText,
                "The text holds half of a surrogate pair.",
                "Remove the broken character.",
            )),
        }
    }

    /// Reads a field out of JSON text.
    pub(super) fn from_json(raw: &RawValue) -> Self {
        Self::read_json(raw.get())
    }

    /// The field that one JSON value says: text, nothing for null, or what it is instead of text.
    #[must_use]
    pub fn read_json(text: &str) -> Self {
        let text = text.trim_start();
        match text.as_bytes().first() {
            Some(b'"') => serde_json::from_str::<String>(text).map_or(Self::IllFormed, Self::from),
            Some(b'n') => Self::Missing,
            Some(b't' | b'f') => Self::NotText("a boolean"),
            Some(b'{') => Self::NotText("an object"),
            Some(b'[') => Self::NotText("a list"),
            _ => Self::NotText("a number"),
        }
    }
}

impl fmt::Debug for FieldValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "Missing",
            Self::Text(_) => "Text(…)",
            Self::NotText(_) => "NotText",
            Self::IllFormed => "IllFormed",
        })
    }
}

impl From<String> for FieldValue {
    fn from(text: String) -> Self {
        Self::Text(Zeroizing::new(text))
    }
}

impl From<&str> for FieldValue {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl<T: Into<FieldValue>> From<Option<T>> for FieldValue {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Missing, Into::into)
    }
}

/// The five fields of a connection as they were given.
///
/// ```
/// use trigger_connect::Fields;
/// let fields = Fields::new("tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX").project_ref("proj_abcdefghijklmnopqrst");
/// ```
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// Secret key or personal access token.
    pub api_key: FieldValue,
    /// Address of the API; `https://api.trigger.dev` when missing.
    pub base_url: FieldValue,
    /// Project ref (`proj_…`); required with a personal access token.
    pub project_ref: FieldValue,
    /// `dev`, `staging`, `prod` or `preview`, or an alias; derived from an environment key.
    pub environment: FieldValue,
    /// Branch of the preview or dev environment.
    pub branch: FieldValue,
}

macro_rules! setters {
    ($($name:ident $doc:literal),+) => {
        $(
            #[doc = $doc]
            #[must_use]
            pub fn $name(mut self, value: impl Into<FieldValue>) -> Self {
                self.$name = value.into();
                self
            }
        )+
    };
}

impl Fields {
    /// Fields with a key and nothing else.
    pub fn new(api_key: impl Into<FieldValue>) -> Self {
        Self { api_key: api_key.into(), ..Self::default() }
    }

    setters! {
        api_key "Sets the key.",
        base_url "Sets the address of the API.",
        project_ref "Sets the project ref.",
        environment "Sets the environment.",
        branch "Sets the branch."
    }
}
