//! Reading a reply.
//!
//! Lives here: from status, headers and body to a [`Reply`] or an error. Must not know: how it was received.

mod failure;
mod hint;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use crate::base_url::DEFAULT_BASE_URL;
use crate::connection::Connection;
use crate::data::Json;
use crate::error::{Code, Error, InvalidReply};
use crate::operation::{Argument, Arguments, Operation, Paging, ReplyForm};
use crate::request::Request;
use crate::retry::{Steering, milliseconds};
use crate::secret::Secret;

/// Where the next page of a list begins.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum NextPage {
    /// Pass it as `after`.
    Cursor(String),
    /// Pass it as `page`.
    Page(u64),
}

impl NextPage {
    /// The same request for this page.
    pub(crate) fn of<D>(&self, request: &Request<D>) -> Option<Request<D>> {
        match self {
            Self::Cursor(cursor) => request.at_page("after", cursor),
            Self::Page(page) => request.at_page("page", &page.to_string()),
        }
    }

    /// The argument that asks for it.
    #[must_use]
    pub fn into_arguments(self) -> Arguments<'static> {
        match self {
            Self::Cursor(cursor) => Arguments::new().with("after", cursor),
            Self::Page(page) => {
                Arguments::new().with("page", Argument::Integer(i64::try_from(page).unwrap_or(i64::MAX)))
            }
        }
    }
}

/// What the rate limiter said with a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimitState {
    /// Requests per window.
    pub limit: u64,
    /// Requests left.
    pub remaining: u64,
    /// When the window ends, in epoch milliseconds.
    pub reset_ms: u64,
}

/// A successful reply.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Reply<D = Json> {
    /// The body. Of an empty one, null.
    pub data: D,
    /// HTTP status.
    pub status: u16,
    /// Where the next page begins, when the operation is a list and there is one.
    pub next_page: Option<NextPage>,
    /// A ready public token for what was created, from `x-trigger-jwt`.
    pub public_access_token: Option<Secret>,
    /// State of the rate limit.
    pub rate_limit: Option<RateLimitState>,
}

/// A successful reply of which the body is left to the host's own parser.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// True when the body is JSON; false when it is empty.
    pub has_data: bool,
    /// As in [`Reply`].
    pub next_page: Option<NextPage>,
    /// As in [`Reply`].
    pub public_access_token: Option<Secret>,
    /// As in [`Reply`].
    pub rate_limit: Option<RateLimitState>,
}

/// What must be known of a request to read its answer. A host that did not keep the request makes one from
/// the connection and the operation id.
#[derive(Debug, Clone)]
pub struct Reader {
    pub(crate) operation: &'static str,
    declared: Option<&'static Operation>,
    credential: Option<Secret>,
    repeatable: bool,
    has_branch: bool,
    self_hosted: bool,
    now_ms: Option<u64>,
}

impl<D> Request<D> {
    /// What reads answers to this request.
    #[must_use]
    pub fn reader(&self) -> Reader {
        Reader {
            operation: self.operation,
            declared: self.declared,
            credential: self.credential.clone(),
            repeatable: self.is_repeatable(),
            has_branch: self.headers.get("x-trigger-branch").is_some(),
            self_hosted: !self.url.strip_prefix(DEFAULT_BASE_URL).is_some_and(|rest| rest.starts_with('/')),
            now_ms: None,
        }
    }
}

impl<D: DeserializeOwned> Request<D> {
    /// Reads the answer to this request.
    ///
    /// `headers` are pairs of names (in any case) and values, `body` the decoded body.
    ///
    /// # Errors
    /// [`Error::Api`] when the server answered with an error, [`Error::InvalidReply`] when the answer can't be
    /// read as a reply of the operation.
    pub fn read<'h>(
        &self,
        status: u16,
        headers: impl IntoIterator<Item = (&'h str, &'h str)>,
        body: &[u8],
    ) -> Result<Reply<D>, Error> {
        let reader = self.reader();
        let answer = reader.read(status, headers, body)?;
        Ok(Reply {
            data: reader.data(status, answer.has_data, body)?,
            status,
            next_page: answer.next_page,
            public_access_token: answer.public_access_token,
            rate_limit: answer.rate_limit,
        })
    }
}

/// The body without a byte order mark.
fn trimmed(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

impl Reader {
    /// A reader for answers to an operation of the table; an unknown id reads as an endpoint that the table lacks.
    #[must_use]
    pub fn new(connection: &Connection, operation: &str) -> Self {
        let declared = crate::operations::find(operation);
        Self {
            operation: declared.map_or("request", |o| o.id),
            declared,
            credential: Some(connection.api_key().clone()),
            repeatable: declared.is_some_and(|o| o.effect.is_repeatable(false)),
            has_branch: connection.branch().is_some(),
            self_hosted: connection.base_url() != DEFAULT_BASE_URL,
            now_ms: None,
        }
    }

    /// What a host that did not keep the request knows of it: whether it is repeatable, and whether it named a branch.
    #[must_use]
    pub fn sent(mut self, repeatable: bool, has_branch: bool) -> Self {
        self.repeatable = repeatable;
        self.has_branch = has_branch;
        self
    }

    /// The time, in epoch milliseconds: where the server names an instant, an error says how long that is from now.
    #[must_use]
    pub fn at(mut self, now_ms: u64) -> Self {
        self.now_ms = Some(now_ms);
        self
    }

    /// Reads an answer and leaves its body to the host; see [`Request::read`].
    ///
    /// # Errors
    /// As [`Request::read`].
    pub fn read<'h>(
        &self,
        status: u16,
        headers: impl IntoIterator<Item = (&'h str, &'h str)>,
        body: &[u8],
    ) -> Result<Answer, Error> {
        let seen = Seen::of(headers);
        if !(200..300).contains(&status) {
            return Err(failure::api_error(self, status, &seen, body).into());
        }
        if self.declared.is_some_and(|o| o.reply != ReplyForm::Json) {
            return Ok(Answer {
                status,
                has_data: false,
                next_page: None,
                public_access_token: None,
                rate_limit: seen.rate_limit(),
            });
        }
        let text = std::str::from_utf8(body)
            .ok()
            .map(|t| t.trim_start_matches('\u{feff}').trim_matches([' ', '\t', '\r', '\n']));
        let envelope = match text {
            Some("") => None,
            Some(text) if serde_json::from_str::<&RawValue>(text).is_ok() => Some(text),
            _ => return Err(self.not_json(status, seen.content_type).into()),
        };
        if envelope.is_none() && self.declared.is_some() {
            return Err(self.not_json(status, seen.content_type).into());
        }
        if let Some(error) = envelope.and_then(|text| failure::hidden_error(self, text, &seen)) {
            return Err(error.into());
        }
        Ok(Answer {
            status,
            has_data: envelope.is_some(),
            next_page: envelope.and_then(|text| self.next_page(text)),
            public_access_token: seen.token.and_then(|t| Secret::new(t.to_owned(), "eyJ")),
            rate_limit: seen.rate_limit(),
        })
    }

    /// What little of a body a flow looks at. A type of its own for that keeps the whole of a reply out of the binary.
    pub(crate) fn part<D: DeserializeOwned>(&self, status: u16, body: &[u8]) -> Result<D, Error> {
        serde_json::from_slice(trimmed(body)).map_err(|_| self.odd(status, None).into())
    }

    /// The body of an answer as its type.
    pub(crate) fn data<D: DeserializeOwned>(
        &self,
        status: u16,
        has_data: bool,
        body: &[u8],
    ) -> Result<D, Error> {
        let text: &[u8] = if has_data { trimmed(body) } else { b"null" };
        let mut json = serde_json::Deserializer::from_slice(text);
        Ok(serde_path_to_error::deserialize(&mut json).map_err(|error| self.other_shape(status, &error))?)
    }

    /// `text` with the credential replaced, in case the server echoes it.
    fn without_credential(&self, text: &str) -> String {
        match &self.credential {
            Some(secret) => secret.hide_in(text),
            None => text.to_owned(),
        }
    }

    fn next_page(&self, text: &str) -> Option<NextPage> {
        #[derive(Deserialize)]
        struct Envelope {
            pagination: Option<Pagination>,
        }
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Pagination {
            next: Option<String>,
            current_page: Option<u64>,
            total_pages: Option<u64>,
        }
        let paging = self.declared?.paging?;
        let pagination = serde_json::from_str::<Envelope>(text).ok()?.pagination?;
        match paging {
            Paging::Cursor { .. } => pagination.next.filter(|next| !next.is_empty()).map(NextPage::Cursor),
            Paging::Offset { .. } => match (pagination.current_page, pagination.total_pages) {
                (Some(current), Some(total)) if current < total => Some(NextPage::Page(current + 1)),
                _ => None,
            },
        }
    }

    /// Names the field that does not fit; what it holds is not quoted.
    fn other_shape(
        &self,
        status: u16,
        error: &serde_path_to_error::Error<serde_json::Error>,
    ) -> InvalidReply {
        let path = error.path().to_string();
        self.odd(status, (path != ".").then_some(path.as_str()))
    }

    fn odd(&self, status: u16, path: Option<&str>) -> InvalidReply {
        let place = path.map_or_else(
            || "The body".to_owned(),
            |path| format!("The field {}", crate::secret::shown(path)),
        );
        InvalidReply {
            operation: self.operation,
            code: Code::ReplyShape,
            status,
            message: format!("{place} does not have the documented shape."),
            hint: "The server may be newer or older than this library; read the operation by id to get any JSON.".to_owned(),
        }
    }

    fn not_json(&self, status: u16, content_type: Option<&str>) -> InvalidReply {
        let html = content_type.is_some_and(|t| t.contains("html"));
        let came = if html { "an HTML page" } else { "something else" };
        InvalidReply {
            operation: self.operation,
            code: Code::ReplyNotJson,
            status,
            message: format!("Expected JSON with status {status}, and {came} came."),
            hint: "Check that the base URL is a Trigger.dev API, and that no proxy or login page stands in between.".to_owned(),
        }
    }
}

/// The headers of an answer that are read.
#[derive(Default)]
struct Seen<'h> {
    steering: Steering,
    content_type: Option<&'h str>,
    request_id: Option<&'h str>,
    token: Option<&'h str>,
    limit: Option<&'h str>,
    remaining: Option<&'h str>,
    reset: Option<&'h str>,
}

impl<'h> Seen<'h> {
    fn of(headers: impl IntoIterator<Item = (&'h str, &'h str)>) -> Self {
        let mut seen = Self::default();
        for (name, value) in headers {
            seen.steering.see(name, value);
            let place = match name.to_ascii_lowercase().as_str() {
                "content-type" => &mut seen.content_type,
                "x-request-id" => &mut seen.request_id,
                "x-trigger-jwt" => &mut seen.token,
                "x-ratelimit-limit" => &mut seen.limit,
                "x-ratelimit-remaining" => &mut seen.remaining,
                "x-ratelimit-reset" => &mut seen.reset,
                _ => continue,
            };
            *place = Some(value);
        }
        seen
    }

    /// The three headers of the rate limiter; values that are no plain numbers are left out.
    fn rate_limit(&self) -> Option<RateLimitState> {
        let number = |value: Option<&str>| {
            let digits = value?.trim();
            digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse().ok())?
        };
        Some(RateLimitState {
            limit: number(self.limit)?,
            remaining: number(self.remaining)?,
            reset_ms: milliseconds(number(self.reset)?),
        })
    }
}
