//! One finding about one field.
//!
//! Lives here: [`Problem`] and how names are spelled per language. Must not know: which fields exist.

use std::fmt;

use super::Code;

/// How the caller's language spells option names. Both spellings are understood everywhere; this
/// decides which one stands in error paths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Naming {
    /// `idempotency_key` (Rust, Python)
    #[default]
    Snake,
    /// `idempotencyKey` (Node)
    Camel,
}

/// How much a [`Problem`] matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something was tidied up or derived; nothing to do.
    Info,
    /// It works, but probably not as intended.
    Warning,
    /// It can't be used.
    Error,
}

impl Severity {
    /// `error`, `warning` or `info`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// One finding about one field: what is wrong, and how to mend it. Never holds a value that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// Name or path of the field, in the caller's spelling.
    pub field: String,
    /// Stable code.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub hint: String,
    /// Step of the connection guide that helps (1 key, 2 project ref, 3 environment, 4 API URL, 5 branch), if any.
    pub step: Option<u8>,
    /// What the message says beside the code's meaning, for texts in other languages: names, numbers and fixed words,
    /// never a value that was given. `reason` tells apart several messages of one code.
    pub params: Vec<(&'static str, String)>,
}

impl Problem {
    pub(crate) fn error(
        field: impl Into<String>,
        code: Code,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Self {
            field: field.into(),
            code,
            severity: Severity::Error,
            message: message.into(),
            hint: hint.into(),
            step: None,
            params: Vec::new(),
        }
    }

    pub(crate) fn warning(
        field: impl Into<String>,
        code: Code,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Self { severity: Severity::Warning, ..Self::error(field, code, message, hint) }
    }

    pub(crate) fn info(
        field: impl Into<String>,
        code: Code,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Self { severity: Severity::Info, ..Self::error(field, code, message, hint) }
    }

    /// The same with a parameter.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.params.push((name, value.into()));
        self
    }

    /// A parameter of the message.
    #[must_use]
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// True for [`Severity::Error`].
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} [{}]: {} {}", self.field, self.code, self.message, self.hint)
    }
}
