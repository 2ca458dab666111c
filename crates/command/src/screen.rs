//! Text on its way to a person.
//!
//! Lives here: escaping what would steer a terminal, recognizing keys, breaking lines. Must not know: what a text says.

/// True for characters that steer a terminal or change the direction of what stands around them.
fn steers(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Lines as a terminal may get them: every character that steers it is spelled out, but line breaks and tabs.
pub(crate) fn lines(text: &str) -> String {
    spelled(text, |c| matches!(c, '\n' | '\t'))
}

/// The same as JSON spells it, so that JSON in the text stays what it is.
pub(crate) fn as_json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if steers(c) && c != '\n' {
            out.push_str(&format!("\\u{:04x}", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out
}

/// The same within one line.
pub(crate) fn line(text: &str) -> String {
    spelled(text, |_| false)
}

fn spelled(text: &str, keeps: impl Fn(char) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match u32::from(c) {
            _ if !steers(c) || keeps(c) => out.push(c),
            code @ ..=0xff => out.push_str(&format!("\\x{code:02x}")),
            code => out.push_str(&format!("\\u{{{code:x}}}")),
        }
    }
    out
}

/// An argument as a message may show it.
pub(crate) fn argument(text: &str) -> String {
    const MOST: usize = 60;
    if holds_key(text) {
        return "(not shown)".to_owned();
    }
    let text = line(text);
    if text.chars().count() <= MOST { text } else { text.chars().take(MOST).chain(['…']).collect() }
}

/// True when something in the text has the beginning of a key and goes on like one.
pub(crate) fn holds_key(text: &str) -> bool {
    const BEGINNINGS: [&str; 7] =
        ["tr_dev_", "tr_stg_", "tr_prod_", "tr_preview_", "tr_pat_", "tr_oat_", "tr_uat_"];
    const SHORTEST: usize = 12;
    BEGINNINGS.iter().any(|beginning| {
        text.match_indices(beginning).any(|(at, _)| {
            let rest = &text.as_bytes()[at + beginning.len()..];
            rest.iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count() >= SHORTEST
        })
    })
}

/// A paragraph in lines of at most `width` characters, all but the first behind `indent` spaces.
pub(crate) fn wrapped(text: &str, indent: usize, width: usize) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut column = indent;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if column > indent && column + 1 + length > width {
            out.push('\n');
            out.push_str(&" ".repeat(indent));
            column = indent;
        } else if column > indent {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += length;
    }
    out
}

/// Rows of a name and a text that may take several lines.
pub(crate) fn rows<N: AsRef<str>, T: AsRef<str>>(rows: &[(N, T)], width: usize) -> String {
    const WIDEST: usize = 28;
    let widest = rows.iter().map(|(name, _)| name.as_ref().chars().count()).max().unwrap_or_default();
    let indent = widest.min(WIDEST) + 4;
    let mut out = String::new();
    for (name, text) in rows {
        let name = name.as_ref();
        let gap = match indent.checked_sub(name.chars().count() + 2) {
            Some(gap @ 2..) => " ".repeat(gap),
            _ => format!("\n{}", " ".repeat(indent)),
        };
        out.push_str(&format!("  {name}{gap}{}\n", wrapped(text.as_ref(), indent, width)));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers_a_terminal() {
        assert_eq!(
            line("a\u{1b}[31m\u{9b}2J\r\n\u{202e}ü\u{7f}"),
            "a\\x1b[31m\\x9b2J\\x0d\\x0a\\u{202e}ü\\x7f"
        );
        assert_eq!(lines("a\n\tb\r"), "a\n\tb\\x0d");
    }

    #[test]
    fn keys_are_recognized_wherever_they_stand() {
        assert!(holds_key("--payload={\"a\":\"tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX\"}"));
        assert!(holds_key("tr_dev_sk_ABCDEFGHIJKL"));
        assert!(!holds_key("tr_dev_") && !holds_key("tr_dev_ short") && !holds_key("order_42"));
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrapped("one two three", 2, 9), "one two\n  three");
        assert_eq!(rows(&[("a", "x"), ("bcd", "y z")], 80), "  a    x\n  bcd  y z\n");
    }
}
