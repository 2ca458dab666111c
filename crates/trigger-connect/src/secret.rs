//! A string that must not be shown.
//!
//! Lives here: the one type that holds key material. Must not know: what kinds of keys exist.

use std::fmt;
use std::sync::Arc;

use zeroize::Zeroizing;

/// A secret string: wiped when its last owner goes, shown only as its public prefix.
///
/// It can't be compared, serialized or printed; [`expose`](Secret::expose) is the one way to read it.
/// It holds visible ASCII (0x21 to 0x7e) and single spaces only, so it can stand in an HTTP header.
#[derive(Clone)]
pub struct Secret {
    text: Arc<Zeroizing<String>>,
    /// Before the prefix when shown: the scheme of a header value.
    lead: &'static str,
    prefix: &'static str,
}

impl Secret {
    /// Wraps `text`; `None` when it holds anything but visible ASCII and spaces.
    ///
    /// `prefix` is what may be shown of it (for example `tr_prod_`), chosen from a fixed list and
    /// never cut out of the secret itself.
    #[must_use]
    pub fn new(text: String, prefix: &'static str) -> Option<Self> {
        // Wrapped before the check, so that a refused text is wiped as well.
        let text = Zeroizing::new(text);
        let header_safe = text.bytes().all(|b| matches!(b, 0x20..=0x7e));
        header_safe.then(|| Self { text: Arc::new(text), lead: "", prefix })
    }

    /// The value of an `Authorization` header that carries this secret.
    pub(crate) fn bearer(&self) -> Self {
        const LEAD: &str = "Bearer ";
        let mut text = Zeroizing::new(String::with_capacity(LEAD.len() + self.text.len()));
        text.push_str(LEAD);
        text.push_str(&self.text);
        Self { text: Arc::new(text), lead: LEAD, prefix: self.prefix }
    }

    /// The secret itself. Every call of this is a place where it may leak.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.text
    }

    /// What may be shown of it, for example `tr_prod_…`.
    #[must_use]
    pub fn masked(&self) -> String {
        format!("{}{}…", self.lead, self.prefix)
    }
}

impl Secret {
    /// True when `text` holds the secret, in any case or percent-encoded. Too short a secret is not looked for: it
    /// would be found in everything.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        const SHORTEST: usize = 8;
        if self.text.len() < SHORTEST || text.len() < self.text.len() {
            return false;
        }
        if memchr::memmem::find(text.as_bytes(), self.text.as_bytes()).is_some() {
            return true;
        }
        let plain =
            self.text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_' | b'~'));
        let find = |text: &str| {
            let text = Zeroizing::new(text.to_ascii_lowercase());
            let secret = Zeroizing::new(self.text.to_ascii_lowercase());
            text.contains(secret.as_str())
        };
        if plain {
            return self.might_be_in(text) && find(text);
        }
        find(text) || find(&percent_encoding::percent_decode_str(text).decode_utf8_lossy())
    }

    /// A quick look: the prefix of a key tells most texts apart.
    fn might_be_in(&self, text: &str) -> bool {
        let (text, start) = (text.as_bytes(), &self.text.as_bytes()[..3]);
        memchr::memchr2_iter(start[0].to_ascii_lowercase(), start[0].to_ascii_uppercase(), text)
            .any(|at| text.get(at..at + 3).is_some_and(|w| w.eq_ignore_ascii_case(start)))
    }

    /// `text` with the secret replaced wherever it stands, also as JSON would escape it.
    pub(crate) fn hide_in(&self, text: &str) -> String {
        let masked = self.masked();
        let text = text.replace(self.text.as_str(), &masked);
        let escaped = Zeroizing::new(serde_json::Value::from(self.text.as_str()).to_string());
        let escaped = escaped.trim_matches('"');
        if escaped == self.text.as_str() { text } else { text.replace(escaped, &masked) }
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secret({}{}…)", self.lead, self.prefix)
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}…", self.lead, self.prefix)
    }
}

/// `text` that a caller gave as a *name* (an argument, a field, an operation), as an error may show it: when it has at
/// most 40 characters, all of them `A-Z a-z 0-9 _ - . [ ]`, and does not look like a key. Anything else is `(not shown)`.
///
/// Values are never shown at all; this is for names, which users sometimes confuse with values. It raises nothing.
/// For hosts that name what they refuse by themselves. The rule is this library's own.
#[must_use]
pub fn shown(text: &str) -> &str {
    let name_like = !text.is_empty()
        && text.len() <= 40
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b'[' | b']'));
    let key_like = ["tr_", "pk_", "eyJ", "whsec_"].iter().any(|p| text.contains(p));
    if name_like && !key_like { text } else { "(not shown)" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_only_the_prefix() {
        let secret = Secret::new("tr_prod_SENTINEL".to_owned(), "tr_prod_").unwrap();
        assert_eq!(format!("{secret:?}"), "Secret(tr_prod_…)");
        assert_eq!(format!("{secret}"), "tr_prod_…");
        assert_eq!(secret.expose(), "tr_prod_SENTINEL");
    }

    #[test]
    fn refuses_what_a_header_cannot_hold() {
        assert!(Secret::new("a\r\nb".to_owned(), "").is_none());
        assert!(Secret::new("ü".to_owned(), "").is_none());
    }

    #[test]
    fn names_that_look_like_keys_are_not_shown() {
        assert_eq!(shown("limit"), "limit");
        assert_eq!(shown("tr_prod_AAAA"), "(not shown)");
        assert_eq!(shown(&"x".repeat(41)), "(not shown)");
        assert_eq!(shown("a b"), "(not shown)");
    }
}
