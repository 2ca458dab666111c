//! Putting values into URLs.
//!
//! Lives here: percent-encoding, the rules for path segments, query and header values. Must not know: operations.

use super::problems::{At, Problems};
use super::value;
use crate::error::Code;
use crate::operation::{Argument, Kind};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but the unreserved characters of RFC 3986, section 2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Appends `text` percent-encoded; a space becomes `%20`.
pub(super) fn push_encoded(out: &mut String, text: &str) {
    for chunk in utf8_percent_encode(text, RESERVED) {
        out.push_str(chunk);
    }
}

/// Appends a queue name: the server decodes a path once more where it finds `%2F` in it.
pub(super) fn push_queue_name(out: &mut String, name: &str) {
    if name.contains('/') {
        push_encoded(out, &name.replace('/', "%2F"));
    } else {
        push_encoded(out, name);
    }
}

/// True for what a URL parser takes as "here" or "up", in plain or encoded form.
pub(super) fn is_dot_segment(text: &str) -> bool {
    let mut dots = 0;
    let mut rest = text;
    while !rest.is_empty() {
        let encoded = rest.get(..3).is_some_and(|head| head.eq_ignore_ascii_case("%2e"));
        rest = match rest.strip_prefix('.') {
            Some(after) => after,
            None if encoded => &rest[3..],
            None => return false,
        };
        dots += 1;
    }
    (1..=2).contains(&dots)
}

pub(super) fn push_segment(url: &mut String, text: &str, queue: bool, at: At<'_>, problems: &mut Problems) {
    if text.is_empty() {
        problems.add(at, Code::Empty, "The value is empty.", "Give an id.");
    } else if is_dot_segment(text) {
        problems.add(at, Code::DotSegment, "The value would change the path.", "Use a real id.");
    } else if text.chars().any(char::is_control) {
        problems.add(at, Code::ControlCharacter, "The value holds a control character.", "Remove it.");
    } else if queue {
        push_queue_name(url, text);
    } else {
        push_encoded(url, text);
    }
}

pub(super) fn push_query_value(
    url: &mut String,
    kind: &Kind,
    argument: &Argument<'_>,
    at: At<'_>,
    problems: &mut Problems,
) {
    let Kind::List { item, min, max, single } = kind else {
        if let Some(scalar) = value::scalar(kind, argument, at, problems) {
            push_encoded(url, scalar.as_str());
        }
        return;
    };
    let mut push_item = |position: usize, value: &Argument<'_>, at: At<'_>, problems: &mut Problems| {
        let Some(scalar) = value::scalar(item, value, at, problems) else {
            return;
        };
        if scalar.as_str().contains(',') {
            problems.add(
                at,
                Code::ContainsComma,
                "The server splits this filter at commas, so a value can't hold one.",
                "Filter by another field.",
            );
        }
        if position > 0 {
            url.push(',');
        }
        push_encoded(url, scalar.as_str());
    };
    match value::each_item(argument, |position, value| {
        push_item(position, value, At::Item(&at, position), problems)
    }) {
        Some(length) => value::check_length(length, *min, *max, at, problems),
        None if *single => push_item(0, argument, at, problems),
        None => problems.add(
            at,
            Code::WrongType,
            format!("Expected a list, got {}.", argument.type_name()),
            "Give a list.",
        ),
    }
}

/// Visible ASCII, with single spaces or more inside.
pub(super) fn is_header_value(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with(' ')
        && !text.ends_with(' ')
        && text.bytes().all(|b| matches!(b, 0x20..=0x7e))
}

/// The URL with one query parameter in the place of several.
pub(super) fn with_query(url: &str, instead_of: &[&str], name: &str, value: &str) -> String {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let mut out = path.to_owned();
    let mut separator = '?';
    let kept = query.split('&').filter(|pair| {
        let written = pair.split('=').next().unwrap_or_default();
        let decoded = percent_encoding::percent_decode_str(written).decode_utf8_lossy();
        !pair.is_empty() && !instead_of.contains(&decoded.as_ref())
    });
    for pair in kept {
        out.push(separator);
        separator = '&';
        out.push_str(pair);
    }
    out.push(separator);
    push_encoded(&mut out, name);
    out.push('=');
    push_encoded(&mut out, value);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(text: &str) -> String {
        let mut out = String::new();
        push_encoded(&mut out, text);
        out
    }

    #[test]
    fn only_unreserved_characters_stay() {
        assert_eq!(encoded("a-b.c_d~e"), "a-b.c_d~e");
        assert_eq!(encoded("a/b c%2F?#!*'()ü"), "a%2Fb%20c%252F%3F%23%21%2A%27%28%29%C3%BC");
    }

    #[test]
    fn dot_segments_in_every_spelling() {
        for text in [".", "..", "%2e", "%2E.", ".%2e", "%2e%2E"] {
            assert!(is_dot_segment(text), "{text}");
        }
        for text in ["", "...", "a.", "%2e%2e%2e", "..a", "%2f"] {
            assert!(!is_dot_segment(text), "{text}");
        }
    }
}
