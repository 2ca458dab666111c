//! Removing what gets pasted around a key.
//!
//! Lives here: cleaning to a fixed point. Must not know: what a key looks like, beyond its `tr_`.

use crate::invisible::{is_invisible, trim_invisible};

const QUOTES: [(char, char); 5] = [('"', '"'), ('\'', '\''), ('`', '`'), ('“', '”'), ('‘', '’')];

/// Cleans until nothing changes; says in words what was removed, each once.
pub(super) fn clean(input: &str) -> (&str, Vec<&'static str>) {
    let mut removed: Vec<&'static str> = Vec::new();
    let mut text = input;
    loop {
        let (shorter, what) = match step(text) {
            Some(found) => found,
            None => return (text, removed),
        };
        text = shorter;
        if !removed.contains(&what) {
            removed.push(what);
        }
    }
}

fn step(text: &str) -> Option<(&str, &'static str)> {
    let trimmed = trim_invisible(text);
    if trimmed.len() != text.len() {
        return Some((trimmed, "white space or invisible characters"));
    }
    for (open, close) in QUOTES {
        if let Some(inner) = text.strip_prefix(open).and_then(|t| t.strip_suffix(close)) {
            return Some((inner, "quotes"));
        }
    }
    if let Some(rest) = strip_word(text, "Authorization:") {
        return Some((rest, "Authorization:"));
    }
    if let Some(rest) = strip_word(text, "Bearer")
        && rest.starts_with(is_invisible)
    {
        return Some((rest, "Bearer"));
    }
    if let Some(rest) = text.strip_prefix("export")
        && rest.starts_with(is_invisible)
    {
        return Some((rest, "export"));
    }
    strip_assignment(text).map(|rest| (rest, "the variable name"))
}

fn strip_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let head = text.get(..word.len())?;
    head.eq_ignore_ascii_case(word).then(|| &text[word.len()..])
}

/// `NAME=value`: any upper-case name if the value then starts with `tr_`, the two known names always.
fn strip_assignment(text: &str) -> Option<&str> {
    let (name, value) = text.split_once('=')?;
    let name = name.trim_end_matches(is_invisible);
    let known = matches!(name, "TRIGGER_SECRET_KEY" | "TRIGGER_ACCESS_TOKEN");
    let upper_case =
        !name.is_empty() && name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_');
    let opens_key = || {
        value
            .trim_start_matches(|c: char| is_invisible(c) || QUOTES.iter().any(|q| q.0 == c))
            .starts_with("tr_")
    };
    (known || (upper_case && opens_key())).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reaches_a_fixed_point_in_any_nesting() {
        for text in [
            "export TRIGGER_SECRET_KEY=\"tr_dev_A\"",
            "'Bearer tr_dev_A'",
            "Authorization: Bearer \"tr_dev_A\" ",
            "\u{feff}\u{200b} MY_KEY='tr_dev_A'\n",
            "\"export X=`tr_dev_A`\"",
        ] {
            assert_eq!(clean(text).0, "tr_dev_A", "{text:?}");
        }
    }

    #[test]
    fn leaves_the_inside_alone() {
        assert_eq!(clean("a=b").0, "a=b");
        assert_eq!(clean("tr_dev_\"x").0, "tr_dev_\"x");
        assert_eq!(clean("Bearertr_dev_A").0, "Bearertr_dev_A");
    }

    #[test]
    fn is_linear_on_hostile_input() {
        let text = "export ".repeat(2000);
        assert_eq!(clean(&text).0, "export");
    }
}
