//! Characters around a value that nobody meant.
//!
//! Lives here: taking them away. Must not know: what the value is.

/// Characters that are not seen and not meant: white space, byte order mark, zero-width characters.
pub(crate) fn is_invisible(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// Removes white space and zero-width characters at both ends.
pub(crate) fn trim_invisible(text: &str) -> &str {
    text.trim_matches(is_invisible)
}
