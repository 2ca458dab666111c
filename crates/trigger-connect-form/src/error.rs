//! What can go wrong with a form itself.
//!
//! Lives here: [`FormError`]. Must not know: problems of what users typed; those are part of a state.

use trigger_connect::Code;

/// An option, a text or a state that a host gave can't be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message} {hint}")]
#[non_exhaustive]
pub struct FormError {
    /// `form_option`, `form_text_unknown` or `form_state_unreadable`.
    pub code: Code,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: String,
}

impl FormError {
    pub(crate) fn new(code: Code, message: &str) -> Self {
        Self { code, message: message.to_owned(), hint: code.fix().to_owned() }
    }

    /// The error of a word that names nothing, such as a dialect that there is none of.
    #[must_use]
    pub fn unknown(what: &str) -> Self {
        Self::option(&format!("There is no such {what}."))
    }

    pub(crate) fn option(message: &str) -> Self {
        Self::new(Code::FormOption, message)
    }
}
