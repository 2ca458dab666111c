//! From words of a command line to arguments of an operation.
//!
//! Lives here: what a word means for each kind of parameter. Must not know: which values are good; the core says that.

use std::borrow::Cow;

use trigger_connect::operation::{BodyForm, Kind, Operation, Parameter};
use trigger_connect::{Argument, JsonText};

/// One value as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Raw {
    Text(String),
    /// `--flag` or `--no-flag`.
    Flag(bool),
    /// `@path`: what is in the file.
    File(String),
    /// `@-`: what comes from standard input.
    Input,
}

/// True for `true` or `false`, which have no value to be typed.
pub(crate) fn is_flag(kind: &Kind) -> bool {
    matches!(kind, Kind::Boolean | Kind::Flag)
}

/// True when a value may be read from a file: for what is too long or too secret for a command line.
pub(crate) fn takes_file(operation: &Operation, parameter: &Parameter) -> bool {
    let is_body = matches!(operation.body, BodyForm::Text(name) if name == parameter.name);
    is_body || matches!(parameter.kind, Kind::Secret) || is_json(&parameter.kind)
}

/// True when a value is typed as JSON.
pub(crate) fn is_json(kind: &Kind) -> bool {
    match kind {
        Kind::Json { .. } | Kind::Map { .. } | Kind::Record(_) | Kind::Variants(..) => true,
        Kind::List { item, .. } => is_json(item),
        _ => false,
    }
}

/// True when the option may be repeated.
pub(crate) fn is_list(kind: &Kind) -> bool {
    matches!(kind, Kind::List { .. })
}

/// What was typed for a parameter: `@` begins a path where one may stand, and `@@` a text that begins with `@`.
pub(crate) fn raw(operation: &Operation, parameter: &Parameter, text: &str) -> Raw {
    match text.strip_prefix('@').filter(|_| takes_file(operation, parameter)) {
        Some("-") => Raw::Input,
        Some(literal) if literal.starts_with('@') => Raw::Text(literal.to_owned()),
        Some(path) => Raw::File(path.to_owned()),
        None => Raw::Text(text.to_owned()),
    }
}

/// What a file holds, as the text of a value; nothing when it is no UTF-8. An editor's last line break is not meant.
pub(crate) fn file_text(kind: &Kind, bytes: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(bytes).ok()?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let ending = ["\r\n", "\n"].into_iter().find_map(|end| text.strip_suffix(end));
    Some(if is_json(kind) { text } else { ending.unwrap_or(text) }.to_owned())
}

/// The argument out of its values, each a text or a flag.
pub(crate) fn argument(kind: &Kind, values: Vec<Raw>) -> Argument<'static> {
    let Kind::List { item, .. } = kind else {
        return values.into_iter().next_back().map_or(Argument::IllFormed, |value| one(kind, value));
    };
    match values.as_slice() {
        [Raw::Text(text)] if is_json(item) && text.trim_start().starts_with('[') => json(text.clone()),
        _ => Argument::List(values.into_iter().map(|value| one(item, value)).collect()),
    }
}

fn one(kind: &Kind, value: Raw) -> Argument<'static> {
    let text = match value {
        Raw::Flag(flag) => return Argument::Boolean(flag),
        Raw::Text(text) => text,
        Raw::File(_) | Raw::Input => return Argument::IllFormed,
    };
    let numeric = || serde_json::from_str::<serde_json::Number>(&text).is_ok();
    let digits = || !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    match kind {
        kind if is_json(kind) => json(text),
        Kind::Integer { .. } | Kind::Number { .. } | Kind::Position if numeric() => json(text),
        Kind::EpochMillis | Kind::IsoDate if digits() => json(text),
        Kind::Format(format) if format.integers.is_some() && digits() => json(text),
        Kind::Boolean | Kind::Flag if matches!(text.as_str(), "true" | "false") => {
            Argument::Boolean(text == "true")
        }
        _ => Argument::Text(Cow::Owned(text)),
    }
}

fn json(text: String) -> Argument<'static> {
    Argument::Json(JsonText::parse(text))
}
