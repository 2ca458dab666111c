//! What can go wrong, and the table of codes.
//!
//! Lives here: the code table, [`Problem`], and the error types. Must not know: any rule that raises them.

mod codes;
mod problem;

pub use codes::{Category, Code};
pub use problem::{Naming, Problem, Severity};

use std::fmt;

/// Everything this crate raises.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The fields of a connection don't pass; holds every problem, not only the first.
    #[error(transparent)]
    InvalidConnection(#[from] InvalidConnection),
    /// The arguments of an operation don't pass; found before anything is sent.
    #[error(transparent)]
    InvalidArguments(#[from] InvalidArguments),
    /// The operation does not take this kind of credential.
    #[error(transparent)]
    CredentialNotAccepted(#[from] CredentialNotAccepted),
    /// The server answered with an error.
    #[error(transparent)]
    Api(Box<ApiError>),
    /// The server answered with something that can't be read as a reply.
    #[error(transparent)]
    InvalidReply(#[from] InvalidReply),
    /// A conversation of several requests came to no result.
    #[error(transparent)]
    Flow(#[from] FlowError),
    /// A connection could not be sealed for storage, or not be unsealed.
    #[error(transparent)]
    Seal(#[from] SealError),
}

/// A conversation of several requests came to no result.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{operation}: {message} {hint}")]
#[non_exhaustive]
pub struct FlowError {
    /// Operation id.
    pub operation: &'static str,
    /// Why.
    pub code: Code,
    /// What happened.
    pub message: String,
    /// What to do.
    pub hint: String,
}

impl FlowError {
    pub(crate) fn new(operation: &'static str, code: Code, message: &str, hint: &str) -> Self {
        Self { operation, code, message: message.to_owned(), hint: hint.to_owned() }
    }
}

/// A connection could not be sealed for storage, or not be unsealed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message} {hint}")]
#[non_exhaustive]
pub struct SealError {
    /// Why.
    pub code: Code,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: String,
}

#[cfg(feature = "seal")]
impl SealError {
    /// The error of a code; all say what their code means.
    pub(crate) fn new(code: Code) -> Self {
        Self { code, message: code.meaning().to_owned(), hint: code.fix().to_owned() }
    }
}

/// The fields of a connection don't pass.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct InvalidConnection {
    /// All findings in field order; at least one is an error, warnings and infos ride along.
    pub problems: Vec<Problem>,
}

impl fmt::Display for InvalidConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        list(f, "The Trigger.dev connection is not valid", &self.problems)
    }
}

impl std::error::Error for InvalidConnection {}

/// The arguments of an operation don't pass.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct InvalidArguments {
    /// Operation id, or what was given as one.
    pub operation: String,
    /// All findings; each `field` is a path such as `tags[3]` or `debounce.delay`.
    pub problems: Vec<Problem>,
}

impl InvalidArguments {
    pub(crate) fn new(operation: &str, problems: Vec<Problem>) -> Self {
        Self { operation: crate::secret::shown(operation).to_owned(), problems }
    }
}

impl fmt::Display for InvalidArguments {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        list(f, &format!("{}: the arguments are not valid", self.operation), &self.problems)
    }
}

impl std::error::Error for InvalidArguments {}

/// The operation does not take this kind of credential; found before anything is sent.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{message} {hint}")]
#[non_exhaustive]
pub struct CredentialNotAccepted {
    /// Operation id.
    pub operation: String,
    /// Always [`Code::CredentialNotAccepted`].
    pub code: Code,
    /// What does not fit.
    pub message: String,
    /// What to use instead.
    pub hint: String,
}

/// What an error status means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiErrorKind {
    /// 400
    BadRequest,
    /// 401
    AuthenticationError,
    /// 403
    PermissionDenied,
    /// 404
    NotFound,
    /// 409
    Conflict,
    /// 413
    PayloadTooLarge,
    /// 422
    UnprocessableEntity,
    /// 429
    RateLimited,
    /// 500 and above
    ServerError,
    /// Any other status
    Unexpected,
}

impl ApiErrorKind {
    /// Name of the class that Python and Node raise for it.
    #[must_use]
    pub fn class_name(self) -> &'static str {
        match self {
            Self::BadRequest => "BadRequest",
            Self::AuthenticationError => "AuthenticationError",
            Self::PermissionDenied => "PermissionDenied",
            Self::NotFound => "NotFound",
            Self::Conflict => "Conflict",
            Self::PayloadTooLarge => "PayloadTooLarge",
            Self::UnprocessableEntity => "UnprocessableEntity",
            Self::RateLimited => "RateLimited",
            Self::ServerError => "ServerError",
            Self::Unexpected => "ApiError",
        }
    }
}

impl From<ApiError> for Error {
    fn from(error: ApiError) -> Self {
        Self::Api(Box::new(error))
    }
}

/// The server answered with an error.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{operation}: {status} {}{}. {hint}", self.message.trim_end_matches('.'), self.request_id.as_deref().map(|id| format!(" (request {id})")).unwrap_or_default())]
#[non_exhaustive]
pub struct ApiError {
    /// Operation id.
    pub operation: &'static str,
    /// What the status means.
    pub kind: ApiErrorKind,
    /// HTTP status.
    pub status: u16,
    /// The server's own code (`unauthorized`, `scopes_exceed_key_access`, …), when it sent one.
    pub code: Option<String>,
    /// The server's text with the credential masked, or a sentence of ours when it sent none.
    pub message: String,
    /// What it means for this credential and operation, and what to do.
    pub hint: String,
    /// True when the same request may be sent again: it can succeed, and does not act twice.
    pub retryable: bool,
    /// How long the server asks to wait before that, in milliseconds.
    pub retry_after_ms: Option<u64>,
    /// The server's findings per field, when it sent some.
    pub issues: Vec<Issue>,
    /// `x-request-id` of the answer, when there is one.
    pub request_id: Option<String>,
    /// True when the message is the server's own.
    pub(crate) said: bool,
}

/// One finding of the server about a field.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Issue {
    /// Path of the field as the server names it, joined with dots; may be empty.
    pub path: String,
    /// The server's text.
    pub message: String,
}

/// The answer can't be read as a reply to the operation.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{operation}: {message} {hint}")]
#[non_exhaustive]
pub struct InvalidReply {
    /// Operation id.
    pub operation: &'static str,
    /// Which rule of a reply does not hold.
    pub code: Code,
    /// HTTP status of the answer.
    pub status: u16,
    /// What was expected and what came; never quotes the body.
    pub message: String,
    /// What usually causes it.
    pub hint: String,
}

fn list(f: &mut fmt::Formatter<'_>, title: &str, problems: &[Problem]) -> fmt::Result {
    write!(f, "{title}:")?;
    for problem in problems {
        write!(f, "\n  {problem}")?;
    }
    Ok(())
}
