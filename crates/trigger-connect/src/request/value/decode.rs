//! What an argument holds, however it was given: as a value of the host's language or as JSON text.
//!
//! Lives here: reading text, numbers, booleans, lists and objects out of arguments. Must not know: kinds.

use std::borrow::Cow;

use serde_json::value::RawValue;

use crate::error::Code;
use crate::operation::{Argument, Arguments, JsonText};
use crate::request::problems::{At, Problems};

pub(in crate::request) fn wrong_type(
    argument: &Argument<'_>,
    expected: &str,
    at: At<'_>,
    problems: &mut Problems,
) {
    match argument {
        Argument::IllFormed => problems.add(
            at,
            Code::IllFormedText,
            "The text holds half of a surrogate pair.",
            "Remove the broken character.",
        ),
        Argument::Json(text) if text.get().is_none() => {
            problems.add(
                at,
                Code::InvalidJson,
                "The value is not one JSON value.",
                "Give one JSON value; NaN and infinity are not JSON.",
            );
        }
        _ => {
            let null = if argument.type_name() == "null" {
                " (NaN and infinity turn into null in JSON)"
            } else {
                ""
            };
            problems.add(
                at,
                Code::WrongType,
                format!("Expected {expected}, got {}{null}.", argument.type_name()),
                "Give a value of that type, or leave the argument out.",
            );
        }
    }
}

/// The text of an argument, if it is one.
pub(in crate::request) fn text_of<'b>(argument: &'b Argument<'_>) -> Option<Result<Cow<'b, str>, ()>> {
    match argument {
        Argument::Text(text) => Some(Ok(Cow::Borrowed(text))),
        Argument::Json(json) => {
            let json = json.get()?;
            let inner = json.strip_prefix('"')?.strip_suffix('"')?;
            if memchr::memchr(b'\\', inner.as_bytes()).is_none() {
                return Some(Ok(Cow::Borrowed(inner)));
            }
            Some(serde_json::from_str::<String>(json).map(Cow::Owned).map_err(|_| ()))
        }
        _ => None,
    }
}

pub(in crate::request) fn text<'b>(
    argument: &'b Argument<'_>,
    expected: &str,
    at: At<'_>,
    problems: &mut Problems,
) -> Option<Cow<'b, str>> {
    match text_of(argument) {
        Some(Ok(text)) => {
            if memchr::memchr(0, text.as_bytes()).is_some() {
                problems.add(at, Code::ControlCharacter, "The text holds a NUL character.", "Remove it.");
                return None;
            }
            Some(text)
        }
        Some(Err(())) => {
            wrong_type(&Argument::IllFormed, expected, at, problems);
            None
        }
        None => {
            wrong_type(argument, expected, at, problems);
            None
        }
    }
}

pub(in crate::request) enum Whole {
    Number(i64),
    TooLarge,
}

pub(in crate::request) fn whole_number(argument: &Argument<'_>) -> Option<Whole> {
    match argument {
        Argument::Integer(number) => Some(Whole::Number(*number)),
        Argument::Json(json) => {
            let json = json.get()?;
            let digits = json.strip_prefix('-').unwrap_or(json);
            if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
                return None;
            }
            Some(json.parse().map_or(Whole::TooLarge, Whole::Number))
        }
        _ => None,
    }
}

/// The text of a JSON value as it stands.
pub(in crate::request) fn literal<'b>(argument: &'b Argument<'_>) -> Option<&'b str> {
    match argument {
        Argument::Json(json) => json.get(),
        _ => None,
    }
}

pub(in crate::request) fn number<'b>(argument: &'b Argument<'_>) -> Option<(f64, Cow<'b, str>)> {
    match argument {
        #[allow(clippy::cast_precision_loss, reason = "only compared with a range")]
        Argument::Integer(n) => Some((*n as f64, Cow::Owned(n.to_string()))),
        Argument::Number(n) if n.is_finite() => {
            serde_json::to_string(n).ok().map(|text| (*n, Cow::Owned(text)))
        }
        Argument::Json(json) => {
            let json = json.get()?;
            json.starts_with(|c: char| c == '-' || c.is_ascii_digit()).then_some(())?;
            json.parse::<f64>().ok().filter(|n| n.is_finite()).map(|n| (n, Cow::Borrowed(json)))
        }
        _ => None,
    }
}

/// True for `false`, however it was given.
pub(in crate::request) fn is_false(argument: &Argument<'_>) -> bool {
    boolean(argument) == Some(false)
}

pub(in crate::request) fn boolean(argument: &Argument<'_>) -> Option<bool> {
    match argument {
        Argument::Boolean(value) => Some(*value),
        Argument::Json(json) => match json.get()? {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

/// Visits the items of a list given in either form; `None` when it is no list.
pub(in crate::request) fn each_item(
    argument: &Argument<'_>,
    mut visit: impl FnMut(usize, &Argument<'_>),
) -> Option<usize> {
    match argument {
        Argument::List(items) => {
            items.iter().enumerate().for_each(|(i, item)| visit(i, item));
            Some(items.len())
        }
        Argument::Json(json) => {
            let text = json.get().filter(|t| t.starts_with('['))?;
            let items: Vec<&RawValue> = serde_json::from_str(text).ok()?;
            for (i, raw) in items.iter().enumerate() {
                visit(i, &Argument::Json(JsonText::raw(raw)));
            }
            Some(items.len())
        }
        _ => None,
    }
}

/// Lends the named values of an object given in either form; `None` when it is no object.
pub(in crate::request) fn with_entries<T>(
    argument: &Argument<'_>,
    use_entries: impl FnOnce(&Arguments<'_>) -> T,
) -> Option<T> {
    match argument {
        Argument::Record(entries) => Some(use_entries(entries)),
        Argument::Json(json) => {
            let entries = Arguments::parse(json.get().filter(|t| t.starts_with('{'))?)?;
            Some(use_entries(&entries))
        }
        _ => None,
    }
}

/// Says when a list is too short or too long.
pub(in crate::request) fn check_length(
    length: usize,
    min: usize,
    max: usize,
    at: At<'_>,
    problems: &mut Problems,
) {
    if length < min {
        problems.add(
            at,
            Code::Empty,
            "The list is empty.",
            "Give at least one item, or leave the argument out.",
        );
    } else if length > max {
        problems.add_with(
            at,
            Code::TooMany,
            format!("The list has {length} items; at most {max} are taken."),
            "Give fewer.",
            [("maximum", max.to_string()), ("actual", length.to_string())],
        );
    }
}
