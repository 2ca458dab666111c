//! Values in a JSON body.
//!
//! Lives here: writing each kind, and passing user data on byte for byte. Must not know: where fields stand in a
//! body.

use super::decode::{check_length, each_item, number, text_of, with_entries, wrong_type};
use super::object::write_record;
use super::scalar::{Scalar, scalar};
use crate::error::Code;
use crate::operation::{Argument, Kind};
use crate::request::problems::{At, Problems};
use crate::request::rules;

/// What is known while a body is written.
#[derive(Clone, Copy)]
pub(in crate::request) struct Writing {
    /// Position in the enclosing list; nothing where it is written later.
    pub(in crate::request) position: Option<usize>,
    /// True where a line break would end the record.
    pub(in crate::request) single_line: bool,
}

pub(in crate::request) fn write_text(out: &mut Vec<u8>, text: &str) {
    // Writing to memory can't fail, and neither can serializing text.
    let _ = serde_json::to_writer(out, text);
}

/// Writes a value into a JSON body. What is written after a problem does not matter: no request comes of it.
pub(in crate::request) fn write_json(
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
        Kind::List { item, min, max, single } => {
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
                    Writing { position: Some(position), ..writing },
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
                        let given = entries.list.iter().any(|(name, _)| name == tag);
                        let code = if given { Code::NotAChoice } else { Code::MissingArgument };
                        let message = format!("Expected one of {}.", words.join(", "));
                        let at = At::Name(Some(&at), tag);
                        let allowed = [("allowed", words.join(", "))];
                        problems.add_with(at, code, message, "Use one of these words.", allowed);
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
        let bytes = out.len() - start;
        problems.add_with(
            at,
            Code::BodyTooLarge,
            format!("The value has {bytes} bytes as JSON; the server takes {max_bytes}."),
            "Send less.",
            [("maximum", max_bytes.to_string()), ("actual", bytes.to_string())],
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lone_surrogates_are_seen() {
        for bad in [r#""\ud800""#, r#""\udc00""#, r#"["a\uD83Db"]"#, r#""\ud83d\ud83d\ude00""#] {
            assert!(has_lone_surrogate(bad), "{bad}");
        }
        for good in [r#""\ud83d\ude00""#, r#""\\ud800""#, r#""\u0041\n""#, "\"\""] {
            assert!(!has_lone_surrogate(good), "{good}");
        }
    }
}
