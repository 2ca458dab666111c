//! What a parameter may hold.
//!
//! Lives here: kinds and records, as plain data. Must not know: how values are checked and written.

use super::{Format, Parameter, Rule};
use crate::environment::Spelling;

/// What a parameter may hold.
#[derive(Debug)]
#[non_exhaustive]
pub enum Kind {
    /// Text of `min` to `max` UTF-16 units.
    Text {
        /// Smallest length; with 1 or more, blank text is refused too.
        min: usize,
        /// Largest length.
        max: usize,
    },
    /// Text that must not be shown, in curl output for example.
    Secret,
    /// Text with a grammar of its own.
    Format(&'static Format),
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A whole number.
    Integer {
        /// Smallest.
        min: i64,
        /// Largest.
        max: i64,
    },
    /// A number.
    Number {
        /// Smallest.
        min: f64,
        /// Largest.
        max: f64,
    },
    /// `true` or `false`.
    Boolean,
    /// `true`, or left out: the server takes anything else as true.
    Flag,
    /// Text or a number; the server makes text of it.
    TextOrNumber,
    /// An instant, sent as epoch milliseconds. Given as milliseconds or as an ISO 8601 date with its offset.
    EpochMillis,
    /// An instant, sent as an ISO 8601 date. Given the same ways.
    IsoDate,
    /// Any JSON value, passed on byte for byte.
    Json {
        /// Largest size in bytes of its JSON text.
        max_bytes: usize,
        /// True when it must be an object.
        object: bool,
    },
    /// A list. In a query its items are joined with commas, so none may hold one.
    List {
        /// What each item is.
        item: &'static Kind,
        /// Fewest items.
        min: usize,
        /// Most items.
        max: usize,
        /// True when one item may stand alone.
        single: bool,
    },
    /// An object with names of the caller's own.
    Map {
        /// What each name is.
        key: &'static Format,
        /// What each value is.
        value: &'static Kind,
        /// Fewest entries.
        min: usize,
    },
    /// An object with declared fields.
    Record(&'static Record),
    /// One of several records, told apart by the text in the field of this name.
    Variants(&'static str, &'static [(&'static str, &'static Record)]),
    /// The project; taken from the connection unless given.
    ProjectRef,
    /// The environment; taken from the connection unless given.
    Environment(Spelling),
    /// An idempotency key: text, or a created key, which is an object.
    Key {
        /// The field that takes what a created key was made of, where there is one.
        options: Option<&'static str>,
    },
    /// The position in the list that holds it, unless given.
    Position,
    /// Name or id of a queue. Slashes are escaped twice in a path, since the server reads them so.
    QueueName,
}

impl Kind {
    /// Any text.
    pub(crate) const TEXT: Self = Self::Text { min: 1, max: 100_000 };
    /// Any JSON value.
    pub(crate) const JSON: Self = Self::Json { max_bytes: usize::MAX, object: false };

    pub(crate) const fn text(max: usize) -> Self {
        Self::Text { min: 1, max }
    }

    pub(crate) const fn integer(min: i64, max: i64) -> Self {
        Self::Integer { min, max }
    }

    pub(crate) const fn number(min: f64, max: f64) -> Self {
        Self::Number { min, max }
    }

    /// A list filter of a query: one value or several, none empty.
    pub(crate) const fn filter(item: &'static Kind) -> Self {
        Self::List { item, min: 1, max: 1000, single: true }
    }

    pub(crate) const fn list(item: &'static Kind, min: usize, max: usize) -> Self {
        Self::List { item, min, max, single: false }
    }

    pub(crate) const fn one_or_list(item: &'static Kind, min: usize, max: usize) -> Self {
        Self::List { item, min, max, single: true }
    }

    /// True when a value of this kind, or one inside it, must not be shown.
    #[must_use]
    pub fn holds_secret(&self) -> bool {
        match self {
            Self::Secret => true,
            Self::List { item, .. } => item.holds_secret(),
            Self::Map { value, .. } => value.holds_secret(),
            Self::Record(record) => record.fields.iter().any(|f| f.kind.holds_secret()),
            _ => false,
        }
    }
}

/// An object with declared fields.
#[derive(Debug)]
#[non_exhaustive]
pub struct Record {
    /// Name of its type.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// Fields in the order in which they are sent. Their place is `Body` with the path inside the record.
    pub fields: &'static [Parameter],
    /// Rules between them.
    pub rules: &'static [Rule],
}

impl Record {
    /// What a declaration leaves out.
    pub(crate) const DEFAULT: Self = Self { name: "", doc: "", fields: &[], rules: &[] };
}
