//! Checking a value against its kind and writing it.
//!
//! Lives here: one check per kind, for bodies and for URLs alike. Must not know: operations by name.

use std::borrow::Cow;

use serde_json::value::RawValue;

use super::problems::{At, Problems};
use super::rules;
use crate::environment::Spelling;
use crate::error::Code;
use crate::operation::format::{date_millis, millis_date};
use crate::operation::{Argument, Arguments, Format, JsonText, Kind, Parameter, Place, Record};

/// A checked scalar.
pub(super) enum Scalar<'a> {
    /// Text, still to be quoted in JSON.
    Text(Cow<'a, str>),
    /// A number or boolean as it stands in JSON and in URLs.
    Literal(Cow<'a, str>),
}

impl Scalar<'_> {
    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Text(text) | Self::Literal(text) => text,
        }
    }
}

/// What is known while a body is written.
#[derive(Clone, Copy)]
pub(super) struct Writing {
    /// Position in the enclosing list.
    pub(super) position: usize,
    /// True where a line break would end the record.
    pub(super) single_line: bool,
}

fn wrong_type(argument: &Argument<'_>, expected: &str, at: At<'_>, problems: &mut Problems) {
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
pub(super) fn text_of<'b>(argument: &'b Argument<'_>) -> Option<Result<Cow<'b, str>, ()>> {
    match argument {
        Argument::Text(text) => Some(Ok(Cow::Borrowed(text))),
        Argument::Json(json) => {
            let json = json.get()?;
            let inner = json.strip_prefix('"')?.strip_suffix('"')?;
            if memchr::memchr(b'\\', inner.as_bytes()).is_none() {
                return Some(Ok(Cow::Borrowed(inner)));
            }
            Some(
                serde_json::from_str::<String>(json)
                    .map(Cow::Owned)
                    .map_err(|_| ()),
            )
        }
        _ => None,
    }
}

fn text<'b>(
    argument: &'b Argument<'_>,
    expected: &str,
    at: At<'_>,
    problems: &mut Problems,
) -> Option<Cow<'b, str>> {
    match text_of(argument) {
        Some(Ok(text)) => {
            if memchr::memchr(0, text.as_bytes()).is_some() {
                problems.add(
                    at,
                    Code::ControlCharacter,
                    "The text holds a NUL character.",
                    "Remove it.",
                );
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

enum Whole {
    Number(i64),
    TooLarge,
}

fn whole_number(argument: &Argument<'_>) -> Option<Whole> {
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

fn number<'b>(argument: &'b Argument<'_>) -> Option<(f64, Cow<'b, str>)> {
    match argument {
        #[allow(clippy::cast_precision_loss, reason = "only compared with a range")]
        Argument::Integer(n) => Some((*n as f64, Cow::Owned(n.to_string()))),
        Argument::Number(n) if n.is_finite() => {
            serde_json::to_string(n).ok().map(|text| (*n, Cow::Owned(text)))
        }
        Argument::Json(json) => {
            let json = json.get()?;
            json.starts_with(|c: char| c == '-' || c.is_ascii_digit())
                .then_some(())?;
            json.parse::<f64>()
                .ok()
                .filter(|n| n.is_finite())
                .map(|n| (n, Cow::Borrowed(json)))
        }
        _ => None,
    }
}

fn boolean(argument: &Argument<'_>) -> Option<bool> {
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

fn in_range(value: i64, min: i64, max: i64, at: At<'_>, problems: &mut Problems) -> Option<i64> {
    if (min..=max).contains(&value) {
        return Some(value);
    }
    problems.add(
        at,
        Code::OutOfRange,
        format!("Expected a whole number from {min} to {max}."),
        "Use a number within the range.",
    );
    None
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
    let text = text(argument, format.expected, at, problems)?;
    if (format.check)(&text) {
        return Some(Scalar::Text(text));
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

/// Checks a scalar; `None` after adding a problem.
pub(super) fn scalar<'b>(
    kind: &Kind,
    argument: &'b Argument<'_>,
    at: At<'_>,
    problems: &mut Problems,
) -> Option<Scalar<'b>> {
    match kind {
        Kind::Text { min, max } => limited_text(argument, *min, *max, at, problems),
        Kind::QueueName => limited_text(argument, 1, 1000, at, problems),
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
            let text = text(argument, &format!("one of {}", words.join(", ")), at, problems)?;
            if words.contains(&text.as_ref()) {
                return Some(Scalar::Text(text));
            }
            problems.add(
                at,
                Code::NotAChoice,
                format!("Expected one of {}.", words.join(", ")),
                "Use one of these words, in this spelling.",
            );
            None
        }
        Kind::Integer { min, max } => match whole_number(argument) {
            Some(Whole::Number(value)) => {
                in_range(value, *min, *max, at, problems).map(|n| Scalar::Literal(Cow::Owned(n.to_string())))
            }
            Some(Whole::TooLarge) => {
                problems.add(
                    at,
                    Code::OutOfRange,
                    format!("Expected a whole number from {min} to {max}."),
                    "Use a number within the range.",
                );
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
                problems.add(
                    at,
                    Code::OutOfRange,
                    format!("Expected a number from {min} to {max}."),
                    "Use a number within the range.",
                );
                None
            }
            None => {
                wrong_type(argument, "a number", at, problems);
                None
            }
        },
        Kind::Boolean => match boolean(argument) {
            Some(value) => Some(Scalar::Literal(Cow::Borrowed(if value {
                "true"
            } else {
                "false"
            }))),
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
        problems.add(
            at,
            Code::TooLong,
            format!("The text has more than {max} characters."),
            "Shorten it.",
        );
        return None;
    }
    Some(Scalar::Text(text))
}

/// Visits the items of a list given in either form; `None` when it is no list.
pub(super) fn each_item(
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
fn with_entries<T>(argument: &Argument<'_>, use_entries: impl FnOnce(&Arguments<'_>) -> T) -> Option<T> {
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
pub(super) fn check_length(length: usize, min: usize, max: usize, at: At<'_>, problems: &mut Problems) {
    if length < min {
        problems.add(
            at,
            Code::Empty,
            "The list is empty.",
            "Give at least one item, or leave the argument out.",
        );
    } else if length > max {
        problems.add(
            at,
            Code::TooMany,
            format!("The list has {length} items; at most {max} are taken."),
            "Give fewer.",
        );
    }
}

pub(super) fn write_text(out: &mut Vec<u8>, text: &str) {
    // Writing to memory can't fail, and neither can serializing text.
    let _ = serde_json::to_writer(out, text);
}

/// Writes a value into a JSON body. What is written after a problem does not matter: no request comes of it.
pub(super) fn write_json(
    kind: &Kind,
    argument: &Argument<'_>,
    at: At<'_>,
    writing: Writing,
    out: &mut Vec<u8>,
    problems: &mut Problems,
) {
    match kind {
        Kind::Json { max_bytes, object } => {
            write_value(argument, *max_bytes, *object, at, writing, out, problems)
        }
        Kind::List {
            item,
            min,
            max,
            single,
        } => {
            let start = out.len();
            out.push(b'[');
            let length = each_item(argument, |position, value| {
                if position > 0 {
                    out.push(b',');
                }
                write_json(
                    item,
                    value,
                    At::Item(&at, position),
                    Writing { position, ..writing },
                    out,
                    problems,
                );
            });
            out.push(b']');
            match length {
                Some(length) => check_length(length, *min, *max, at, problems),
                None if *single => {
                    out.truncate(start);
                    write_json(item, argument, at, writing, out, problems);
                }
                None => wrong_type(argument, "a list", at, problems),
            }
        }
        Kind::Map { key, value, min } => {
            let length = with_entries(argument, |entries| {
                out.push(b'{');
                for (i, (name, entry)) in entries.list.iter().enumerate() {
                    let here = At::Name(Some(&at), name);
                    if !(key.check)(name) {
                        problems.add(
                            here,
                            Code::InvalidFormat,
                            format!("Expected a name of {}.", key.expected),
                            format!("For example {}.", key.example),
                        );
                    }
                    if i > 0 {
                        out.push(b',');
                    }
                    write_text(out, name);
                    out.push(b':');
                    write_json(value, entry, here, writing, out, problems);
                }
                out.push(b'}');
                rules::check_duplicates(&entries.list, at, problems);
                entries.list.len()
            });
            match length {
                Some(length) => check_length(length, *min, usize::MAX, at, problems),
                None => wrong_type(argument, "an object", at, problems),
            }
        }
        Kind::Record(record) => {
            if with_entries(argument, |entries| {
                write_record(record, None, entries, at, writing, out, problems)
            })
            .is_none()
            {
                wrong_type(argument, "an object", at, problems);
            }
        }
        Kind::Variants(tag, records) => {
            let written = with_entries(argument, |entries| {
                let word = entries
                    .list
                    .iter()
                    .find(|(name, _)| name == tag)
                    .and_then(|(_, value)| text_of(value)?.ok());
                match records.iter().find(|(name, _)| word.as_deref() == Some(*name)) {
                    Some((name, record)) => {
                        write_record(record, Some((tag, name)), entries, at, writing, out, problems)
                    }
                    None => {
                        let words: Vec<&str> = records.iter().map(|(name, _)| *name).collect();
                        problems.add(
                            At::Name(Some(&at), tag),
                            Code::NotAChoice,
                            format!("Expected one of {}.", words.join(", ")),
                            "Use one of these words.",
                        );
                    }
                }
            });
            if written.is_none() {
                wrong_type(argument, "an object", at, problems);
            }
        }
        _ => match scalar(kind, argument, at, problems) {
            Some(Scalar::Text(text)) => write_text(out, &text),
            Some(Scalar::Literal(literal)) => out.extend_from_slice(literal.as_bytes()),
            None => {}
        },
    }
}

/// Passes a JSON value on byte for byte.
fn write_value(
    argument: &Argument<'_>,
    max_bytes: usize,
    object: bool,
    at: At<'_>,
    writing: Writing,
    out: &mut Vec<u8>,
    problems: &mut Problems,
) {
    let start = out.len();
    if !push_value(argument, writing, out) {
        wrong_type(argument, "a JSON value", at, problems);
        return;
    }
    if object && out.get(start) != Some(&b'{') {
        wrong_type(argument, "an object", at, problems);
    }
    if out.len() - start > max_bytes {
        problems.add(
            at,
            Code::BodyTooLarge,
            format!(
                "The value has {} bytes as JSON; the server takes {max_bytes}.",
                out.len() - start
            ),
            "Send less.",
        );
    }
    if let Argument::Json(json) = argument
        && json.get().is_some_and(has_lone_surrogate)
    {
        wrong_type(&Argument::IllFormed, "text", at, problems);
    }
}

fn push_value(argument: &Argument<'_>, writing: Writing, out: &mut Vec<u8>) -> bool {
    match argument {
        Argument::Json(json) => {
            let Some(text) = json.get() else { return false };
            let start = out.len();
            out.extend_from_slice(text.as_bytes());
            if writing.single_line {
                // Between the tokens of JSON a line break is white space, and inside its texts it can't stand.
                for byte in &mut out[start..] {
                    if matches!(byte, b'\n' | b'\r') {
                        *byte = b' ';
                    }
                }
            }
            true
        }
        Argument::Text(text) => {
            write_text(out, text);
            true
        }
        Argument::Integer(_) | Argument::Number(_) => match number(argument) {
            Some((_, literal)) => {
                out.extend_from_slice(literal.as_bytes());
                true
            }
            None => false,
        },
        Argument::Boolean(value) => {
            out.extend_from_slice(if *value { b"true" } else { b"false" });
            true
        }
        Argument::List(items) => {
            out.push(b'[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push(b',');
                }
                if !push_value(item, writing, out) {
                    return false;
                }
            }
            out.push(b']');
            true
        }
        Argument::Record(entries) => {
            out.push(b'{');
            for (i, (name, value)) in entries.list.iter().enumerate() {
                if i > 0 {
                    out.push(b',');
                }
                write_text(out, name);
                out.push(b':');
                if !push_value(value, writing, out) {
                    return false;
                }
            }
            out.push(b'}');
            true
        }
        Argument::IllFormed | Argument::Unusable(_) => false,
    }
}

/// True when valid JSON text holds `\ud800` or its like without its other half.
fn has_lone_surrogate(json: &str) -> bool {
    let bytes = json.as_bytes();
    let unit = |at: usize| {
        let escape = bytes.get(at..at + 6)?;
        escape.starts_with(b"\\u").then_some(())?;
        u16::from_str_radix(std::str::from_utf8(&escape[2..]).ok()?, 16).ok()
    };
    let mut at = 0;
    while let Some(found) = memchr::memchr(b'\\', &bytes[at..]) {
        at += found;
        match unit(at) {
            Some(0xd800..=0xdbff) => {
                if !matches!(unit(at + 6), Some(0xdc00..=0xdfff)) {
                    return true;
                }
                at += 12;
            }
            Some(0xdc00..=0xdfff) => return true,
            _ => at += 2,
        }
    }
    false
}

fn write_record(
    record: &Record,
    tag: Option<(&str, &str)>,
    entries: &Arguments<'_>,
    at: At<'_>,
    writing: Writing,
    out: &mut Vec<u8>,
    problems: &mut Problems,
) {
    let slots = rules::fill(
        record.fields,
        &entries.list,
        tag.map(|(name, _)| name),
        Some(&at),
        problems,
    );
    rules::check_missing(record.fields, &slots, Some(&at), problems);
    rules::check(record.rules, record.fields, &slots, Some(&at), problems);
    write_object(record.fields, &slots, tag, Some(&at), writing, out, problems);
}

/// Writes the fields that go into a body as one object, opening and closing inner objects as their places say.
pub(super) fn write_object(
    fields: &'static [Parameter],
    slots: &[Option<&Argument<'_>>],
    tag: Option<(&str, &str)>,
    parent: Option<&At<'_>>,
    writing: Writing,
    out: &mut Vec<u8>,
    problems: &mut Problems,
) {
    let mut open: Vec<&str> = Vec::new();
    let mut first = true;
    out.push(b'{');
    if let Some((name, word)) = tag {
        write_text(out, name);
        out.push(b':');
        write_text(out, word);
        first = false;
    }
    for (field, slot) in fields.iter().zip(slots) {
        let Place::Body(wire) = field.place else { continue };
        let position = Argument::Integer(i64::try_from(writing.position).unwrap_or(i64::MAX));
        let argument = match (slot, &field.kind) {
            (Some(argument), _) => *argument,
            (None, Kind::Position) => &position,
            (None, _) => continue,
        };
        let (parents, name) = match wire.rsplit_once('.') {
            Some((parents, name)) => (parents, name),
            None => ("", wire),
        };
        let wanted = parents.split('.').filter(|p| !p.is_empty());
        let kept = wanted.clone().zip(&open).take_while(|(a, b)| a == *b).count();
        out.extend(std::iter::repeat_n(b'}', open.len() - kept));
        if open.len() > kept {
            first = false;
        }
        open.truncate(kept);
        for inner in wanted.skip(kept) {
            comma(&mut first, out);
            write_text(out, inner);
            out.extend_from_slice(b":{");
            open.push(inner);
            first = true;
        }
        comma(&mut first, out);
        out.push(b'"');
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(b"\":");
        write_json(
            &field.kind,
            argument,
            At::Field(parent, field),
            writing,
            out,
            problems,
        );
    }
    out.extend(std::iter::repeat_n(b'}', open.len() + 1));
}

fn comma(first: &mut bool, out: &mut Vec<u8>) {
    if !*first {
        out.push(b',');
    }
    *first = false;
}

/// The spelling of an environment that a parameter wants.
pub(super) fn spelling(kind: &Kind) -> Option<Spelling> {
    match kind {
        Kind::Environment(spelling) => Some(*spelling),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lone_surrogates_are_seen() {
        for bad in [
            r#""\ud800""#,
            r#""\udc00""#,
            r#"["a\uD83Db"]"#,
            r#""\ud83d\ud83d\ude00""#,
        ] {
            assert!(has_lone_surrogate(bad), "{bad}");
        }
        for good in [r#""\ud83d\ude00""#, r#""\\ud800""#, r#""\u0041\n""#, "\"\""] {
            assert!(!has_lone_surrogate(good), "{good}");
        }
    }
}
