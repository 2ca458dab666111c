//! Kinds without parts.
//!
//! Lives here: the check of each. Must not know: whether the value goes into a URL, a header or a body.

use std::borrow::Cow;

use super::decode::{Whole, boolean, number, text, whole_number, wrong_type};
use crate::error::Code;
use crate::operation::format::{MAX_DURATION_MILLIS, date_millis, millis_date, respelled};
use crate::operation::{Argument, Format, Kind};
use crate::request::problems::{At, Problems};

/// A checked scalar.
pub(in crate::request) enum Scalar<'a> {
    /// Text, still to be quoted in JSON.
    Text(Cow<'a, str>),
    /// A number or boolean as it stands in JSON and in URLs.
    Literal(Cow<'a, str>),
}

impl Scalar<'_> {
    pub(in crate::request) fn as_str(&self) -> &str {
        match self {
            Self::Text(text) | Self::Literal(text) => text,
        }
    }
}

/// Checks a scalar; `None` after adding a problem.
pub(in crate::request) fn scalar<'b>(
    kind: &Kind,
    argument: &'b Argument<'_>,
    at: At<'_>,
    problems: &mut Problems,
) -> Option<Scalar<'b>> {
    match kind {
        Kind::Text { min, max } => limited_text(argument, *min, *max, at, problems),
        Kind::QueueName => limited_text(argument, 1, 1000, at, problems),
        Kind::Key { .. } => {
            text(argument, "text, or a created key", at, problems)?;
            limited_text(argument, 1, 2048, at, problems)
        }
        Kind::Secret => {
            let text = text(argument, "text", at, problems)?;
            if text.trim().is_empty() {
                problems.add(
                    at,
                    Code::Empty,
                    "The server takes no blank value.",
                    "Give a value, or delete the variable.",
                );
                return None;
            }
            Some(Scalar::Text(text))
        }
        Kind::Format(format) => formatted(argument, format, at, problems),
        Kind::Choice(words) => {
            // The list of words is put together for a message only.
            let text = text(argument, "text", at, problems)?;
            if words.contains(&text.as_ref()) {
                return Some(Scalar::Text(text));
            }
            let message = format!("Expected one of {}.", words.join(", "));
            let allowed = [("allowed", words.join(", "))];
            problems.add_with(
                at,
                Code::NotAChoice,
                message,
                "Use one of these words, in this spelling.",
                allowed,
            );
            None
        }
        Kind::Integer { min, max } => match whole_number(argument) {
            Some(Whole::Number(value)) => {
                in_range(value, *min, *max, at, problems).map(|n| Scalar::Literal(Cow::Owned(n.to_string())))
            }
            Some(Whole::TooLarge) => {
                out_of_range("a whole number", min, max, at, problems);
                None
            }
            None => {
                wrong_type(argument, "a whole number", at, problems);
                None
            }
        },
        Kind::Position => scalar(&Kind::Integer { min: 0, max: 999 }, argument, at, problems),
        Kind::Number { min, max } => match number(argument) {
            Some((value, literal)) if (*min..=*max).contains(&value) => Some(Scalar::Literal(literal)),
            Some(_) => {
                out_of_range("a number", min, max, at, problems);
                None
            }
            None => {
                wrong_type(argument, "a number", at, problems);
                None
            }
        },
        Kind::Boolean | Kind::Flag => match boolean(argument) {
            Some(value) => Some(Scalar::Literal(Cow::Borrowed(if value { "true" } else { "false" }))),
            None => {
                wrong_type(argument, "true or false", at, problems);
                None
            }
        },
        Kind::TextOrNumber => match number(argument) {
            Some((_, literal)) => Some(Scalar::Literal(literal)),
            None => text(argument, "text or a number", at, problems).map(Scalar::Text),
        },
        Kind::EpochMillis => {
            instant(argument, at, problems).map(|n| Scalar::Literal(Cow::Owned(n.to_string())))
        }
        Kind::IsoDate => {
            let millis = instant(argument, at, problems)?;
            let date = millis_date(millis);
            if date.is_none() {
                problems.add(
                    at,
                    Code::OutOfRange,
                    "The year must be from 0 to 9999.",
                    "Use an instant within that range.",
                );
            }
            date.map(|text| Scalar::Text(Cow::Owned(text)))
        }
        Kind::ProjectRef | Kind::Environment(_) => text(argument, "text", at, problems).map(Scalar::Text),
        Kind::Json { .. } | Kind::List { .. } | Kind::Map { .. } | Kind::Record(_) | Kind::Variants(..) => {
            wrong_type(argument, "text, a number or a boolean", at, problems);
            None
        }
    }
}

fn limited_text<'b>(
    argument: &'b Argument<'_>,
    min: usize,
    max: usize,
    at: At<'_>,
    problems: &mut Problems,
) -> Option<Scalar<'b>> {
    let text = text(argument, "text", at, problems)?;
    if min > 0 && text.trim().is_empty() {
        problems.add(
            at,
            Code::Empty,
            "The value is empty or blank.",
            "Give a value, or leave the argument out.",
        );
        return None;
    }
    // A UTF-16 unit takes at least one byte of UTF-8, so short texts need no counting.
    if text.len() > max && text.encode_utf16().count() > max {
        let message = format!("The text has more than {max} characters.");
        problems.add_with(at, Code::TooLong, message, "Shorten it.", [("maximum", max.to_string())]);
        return None;
    }
    Some(Scalar::Text(text))
}

fn formatted<'b>(
    argument: &'b Argument<'_>,
    format: &Format,
    at: At<'_>,
    problems: &mut Problems,
) -> Option<Scalar<'b>> {
    if let Some((min, max)) = format.integers
        && let Some(whole) = whole_number(argument)
    {
        let value = match whole {
            Whole::Number(value) => value,
            Whole::TooLarge => i64::MAX,
        };
        return in_range(value, min, max, at, problems).map(|n| Scalar::Literal(Cow::Owned(n.to_string())));
    }
    if format.durations
        && let Some(whole) = whole_number(argument)
    {
        return milliseconds(&whole, format, at, problems);
    }
    let text = text(argument, format.expected, at, problems)?;
    if (format.check)(&text) {
        return Some(Scalar::Text(text));
    }
    if format.durations
        && let Some(spelling) = respelled(format, &text)
    {
        return Some(Scalar::Text(Cow::Owned(spelling)));
    }
    if text.trim().is_empty() {
        problems.add(
            at,
            Code::Empty,
            "The value is empty or blank.",
            "Give a value, or leave the argument out.",
        );
    } else {
        problems.add(
            at,
            Code::InvalidFormat,
            format!("Expected {}.", format.expected),
            format!("For example {}.", format.example),
        );
    }
    None
}

/// A duration given as a number.
fn milliseconds<'b>(
    whole: &Whole,
    format: &Format,
    at: At<'_>,
    problems: &mut Problems,
) -> Option<Scalar<'b>> {
    let Whole::Number(millis @ 0..=MAX_DURATION_MILLIS) = *whole else {
        let message = format!("A number is a duration in milliseconds, from 0 to {MAX_DURATION_MILLIS}.");
        problems.add(at, Code::OutOfRange, message, "Give an instant as a date, where one is taken.");
        return None;
    };
    let seconds = format!("{}s", millis / 1000);
    let spelling = if (format.check)(&seconds) { Some(seconds) } else { respelled(format, &seconds) }
        .filter(|_| millis % 1000 == 0);
    if spelling.is_none() {
        let message = format!("{millis} milliseconds can't be said; expected {}.", format.expected);
        problems.add(
            at,
            Code::InvalidFormat,
            message,
            "A number is a duration in milliseconds, of whole seconds.",
        );
    }
    spelling.map(|text| Scalar::Text(Cow::Owned(text)))
}

fn instant(argument: &Argument<'_>, at: At<'_>, problems: &mut Problems) -> Option<i64> {
    const EXPECTED: &str = "epoch milliseconds, or an ISO 8601 date with its offset";
    const LIMIT: i64 = 8_640_000_000_000_000;
    match whole_number(argument) {
        Some(Whole::Number(millis)) => return in_range(millis, -LIMIT, LIMIT, at, problems),
        Some(Whole::TooLarge) => return in_range(i64::MAX, -LIMIT, LIMIT, at, problems),
        None => {}
    }
    let text = text(argument, EXPECTED, at, problems)?;
    let millis = date_millis(&text);
    if millis.is_none() {
        problems.add(
            at,
            Code::InvalidFormat,
            format!("Expected {EXPECTED}."),
            "For example 2026-01-31T09:00:00Z.",
        );
    }
    millis
}

fn in_range(value: i64, min: i64, max: i64, at: At<'_>, problems: &mut Problems) -> Option<i64> {
    if (min..=max).contains(&value) {
        return Some(value);
    }
    out_of_range("a whole number", &min, &max, at, problems);
    None
}

fn out_of_range<N: std::fmt::Display>(expected: &str, min: &N, max: &N, at: At<'_>, problems: &mut Problems) {
    problems.add_with(
        at,
        Code::OutOfRange,
        format!("Expected {expected} from {min} to {max}."),
        "Use a number within the range.",
        [("minimum", min.to_string()), ("maximum", max.to_string())],
    );
}
