//! JSON text in another layout.
//!
//! Lives here: indenting, masking secrets, escaping characters that steer a terminal. Must not know: what the text says.
//! Numbers, escapes and the order of fields stay as they came. Nothing here recurses: how deep a reply is nested is the
//! server's choice.

use trigger_connect::data::SecretPath;

use crate::screen::as_json;

/// How JSON is printed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Layout {
    /// On several lines.
    pub(crate) pretty: bool,
    /// With secrets in clear.
    pub(crate) show_secrets: bool,
}

/// An object or list that is being written.
struct Frame<'s> {
    object: bool,
    empty: bool,
    /// The rest of the ways to secrets that lead through here.
    ways: Vec<&'s [&'static str]>,
}

/// Writes valid JSON text in a layout.
pub(crate) fn laid_out(text: &str, secrets: &[SecretPath], layout: Layout) -> String {
    let ways = if layout.show_secrets { Vec::new() } else { secrets.iter().map(Vec::as_slice).collect() };
    let mut writer =
        Writer { out: String::with_capacity(text.len() + 64), frames: Vec::new(), pretty: layout.pretty };
    let mut here: Vec<&[&'static str]> = ways;
    let mut rest = text;
    let mut is_value = false;
    while let Some((token, after)) = token(rest) {
        rest = after;
        match token.as_bytes()[0] {
            b'{' | b'[' => {
                if !is_value {
                    here = writer.element(here);
                }
                let ways = std::mem::take(&mut here);
                writer.frames.push(Frame { object: token == "{", empty: true, ways });
                writer.out.push_str(token);
            }
            b'}' | b']' => writer.close(token),
            b':' => {
                writer.out.push_str(if layout.pretty { ": " } else { ":" });
                is_value = true;
                continue;
            }
            b',' => writer.out.push(','),
            _ if writer.frames.last().is_some_and(|frame| frame.object) && !is_value => {
                here = writer.name(token);
            }
            first => {
                if !is_value {
                    here = writer.element(here);
                }
                let secret = here.iter().any(|way| way.is_empty());
                if secret && matches!(first, b'"' | b'-' | b'0'..=b'9') {
                    writer.out.push_str("\"…\"");
                } else {
                    writer.push(token);
                }
            }
        }
        is_value = false;
    }
    writer.out
}

struct Writer<'s> {
    out: String,
    frames: Vec<Frame<'s>>,
    pretty: bool,
}

impl<'s> Writer<'s> {
    fn push(&mut self, token: &str) {
        self.out.push_str(&as_json(token));
    }

    fn line(&mut self) {
        if self.pretty {
            self.out.push('\n');
            // However deep a reply is nested, no line begins far to the right.
            self.out.push_str(&"  ".repeat(self.frames.len().min(50)));
        }
    }

    /// Begins a value that has no name; gives the ways that lead through it.
    fn element(&mut self, top: Vec<&'s [&'static str]>) -> Vec<&'s [&'static str]> {
        let Some(frame) = self.frames.last_mut() else { return top };
        frame.empty = false;
        let ways = frame.ways.iter().filter_map(|way| way.strip_prefix(&["*"])).collect();
        self.line();
        ways
    }

    /// Writes the name of a field; gives the ways that lead through it.
    fn name(&mut self, token: &str) -> Vec<&'s [&'static str]> {
        let mut ways = Vec::new();
        if let Some(frame) = self.frames.last_mut() {
            frame.empty = false;
            if !frame.ways.is_empty() {
                let name: String = serde_json::from_str(token).unwrap_or_default();
                let leads = |way: &&'s [&'static str]| match way.split_first() {
                    Some((first, rest)) if *first == "*" || *first == name => Some(rest),
                    _ => None,
                };
                ways = frame.ways.iter().filter_map(leads).collect();
            }
        }
        self.line();
        self.push(token);
        ways
    }

    fn close(&mut self, token: &str) {
        if self.frames.pop().is_some_and(|frame| !frame.empty) {
            self.line();
        }
        self.out.push_str(token);
    }
}

/// The next token, and what is behind it.
fn token(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start_matches([' ', '\t', '\r', '\n']);
    let bytes = text.as_bytes();
    let length = match bytes.first()? {
        b'{' | b'}' | b'[' | b']' | b':' | b',' => 1,
        b'"' => {
            let mut at = 1;
            while at < bytes.len() && bytes[at] != b'"' {
                at += if bytes[at] == b'\\' { 2 } else { 1 };
            }
            at + 1
        }
        _ => text.find([',', ':', '{', '}', '[', ']', ' ', '\t', '\r', '\n']).unwrap_or(text.len()),
    };
    text.split_at_checked(length).or(Some((text, "")))
}

/// The elements of a JSON list, as they stand.
pub(crate) fn elements(list: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = list;
    let (mut depth, mut start) = (0_usize, list.len());
    while let Some((token, after)) = token(rest) {
        let at = list.len() - after.len() - token.len();
        rest = after;
        match token {
            "," if depth == 1 => found.push(list[start..at].trim_end()),
            "]" | "}" => {
                depth -= 1;
                if depth == 0 && start < at {
                    found.push(list[start..at].trim_end());
                }
                continue;
            }
            _ => {}
        }
        if depth == 1 && token == "," {
            start = list.len();
        } else if depth == 1 && start == list.len() {
            start = at;
        }
        if matches!(token, "[" | "{") {
            depth += 1;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str, secrets: &[SecretPath], pretty: bool) -> String {
        laid_out(text, secrets, Layout { pretty, show_secrets: false })
    }

    #[test]
    fn only_the_layout_changes() {
        let text = r#" { "b" : 1.50e+3 , "a" : [ ] , "c" : [ {} , "x\"\\" , [ true , null ] ] } "#;
        assert_eq!(written(text, &[], false), r#"{"b":1.50e+3,"a":[],"c":[{},"x\"\\",[true,null]]}"#);
        let pretty = "{\n  \"b\": 1.50e+3,\n  \"a\": [],\n  \"c\": [\n    {},\n    \"x\\\"\\\\\",\n    [\n      true,\n      null\n    ]\n  ]\n}";
        assert_eq!(written(text, &[], true), pretty);
        assert_eq!(written("\"a\"", &[], true), "\"a\"");
    }

    #[test]
    fn secrets_are_masked_by_their_way() {
        let ways = [vec!["data", "*", "value"], vec!["map", "*"]];
        let text = r#"{"value":"a","data":[{"value":"s","valu\u0065":"t","name":"n"}],"map":{"x":"s","value":5,"y":null}}"#;
        let want = r#"{"value":"a","data":[{"value":"…","valu\u0065":"…","name":"n"}],"map":{"x":"…","value":"…","y":null}}"#;
        assert_eq!(written(text, &ways, false), want);
        assert_eq!(laid_out(text, &ways, Layout { pretty: false, show_secrets: true }), text);
        assert_eq!(written(r#"["s"]"#, &[vec!["*"]], false), r#"["…"]"#);
    }

    #[test]
    fn nothing_steers_a_terminal() {
        assert_eq!(written("\"\u{9b}2J\u{7f}\u{202e}\"", &[], false), "\"\\u009b2J\\u007f\\u202e\"");
    }

    #[test]
    fn a_list_comes_apart() {
        assert_eq!(elements("[]"), Vec::<&str>::new());
        assert_eq!(elements(" [ 1 , {\"a\":[2,3]} ,\"x,]\" ] "), ["1", "{\"a\":[2,3]}", "\"x,]\""]);
    }

    #[test]
    fn depth_does_not_matter() {
        let text = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
        assert_eq!(written(&text, &[], false), text);
        assert_eq!(elements(&text).len(), 1);
    }
}
