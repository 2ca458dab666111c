//! A request: plain data that any HTTP client can send.
//!
//! Lives here: [`Request`] and its headers. Must not know: how it was assembled, nor how it will be sent.

mod assemble;
mod call;
mod context;
mod curl;
mod custom;
#[cfg(feature = "http")]
mod http_types;
mod idempotency;
mod lines;
mod named;
mod problems;
mod rules;
mod saved;
mod url;
mod value;

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

pub use assemble::{prepare, prepare_json};
pub use custom::Custom;
#[cfg(feature = "http")]
pub use http_types::header_pairs;
pub use idempotency::{IdempotencyKey, Scope};
pub(crate) use lines::{Line, lines};
pub(crate) use named::named_text;
pub(crate) use saved::Saved;

use crate::connection::Connection;
use crate::data::Json;
use crate::operation::{Effect, Method, Operation};
use crate::secret::Secret;

/// A request, ready to be sent by any HTTP client.
///
/// Everything that is sent is in here except `Host` and `Content-Length`, which every client adds. Send it
/// with a known length, not chunked: the server refuses chunked bodies on most routes.
///
/// `D` is what a successful reply holds; requests made by id hold any JSON.
#[non_exhaustive]
pub struct Request<D = Json> {
    /// Operation id, or `custom`.
    pub operation: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Absolute URL.
    pub url: String,
    /// Headers in sending order, names in lower case.
    pub headers: Headers,
    /// Body, UTF-8 text.
    pub body: Option<String>,
    /// What repeating it does.
    pub effect: Effect,
    /// The idempotency key that makes a repeat safe, when the caller gave one.
    pub idempotency_key: Option<String>,
    pub(crate) declared: Option<&'static Operation>,
    pub(crate) secret_body: bool,
    pub(crate) credential: Option<Secret>,
    pub(crate) data: PhantomData<fn() -> D>,
}

impl<D> Clone for Request<D> {
    fn clone(&self) -> Self {
        Self {
            operation: self.operation,
            method: self.method,
            url: self.url.clone(),
            headers: self.headers.clone(),
            body: self.body.clone(),
            effect: self.effect,
            idempotency_key: self.idempotency_key.clone(),
            declared: self.declared,
            secret_body: self.secret_body,
            credential: self.credential.clone(),
            data: PhantomData,
        }
    }
}

impl<D> Request<D> {
    /// The same request, of which the reply is any JSON: to keep requests of several operations together.
    #[must_use]
    pub fn untyped(self) -> Request {
        Request {
            operation: self.operation,
            method: self.method,
            url: self.url,
            headers: self.headers,
            body: self.body,
            effect: self.effect,
            idempotency_key: self.idempotency_key,
            declared: self.declared,
            secret_body: self.secret_body,
            credential: self.credential,
            data: PhantomData,
        }
    }
}

impl<D> Request<D> {
    /// The path of the operation with names for values, such as `/api/v1/runs/{runId}/tags`: fit for logs and metrics.
    /// A request of one's own has none.
    #[must_use]
    pub fn path_template(&self) -> Option<&'static str> {
        self.declared.map(|operation| operation.path)
    }

    /// The same request for another page of its list: with one cursor, or one page number. `argument` is its name.
    pub(crate) fn at_page(&self, argument: &str, value: &str) -> Option<Self> {
        let wire = |name: &str| match self.declared?.parameter(name)?.place {
            crate::operation::Place::Query(wire) => Some(wire),
            _ => None,
        };
        let others: Vec<&str> = ["after", "before", "page"].into_iter().filter_map(wire).collect();
        let mut request = self.clone();
        request.url = url::with_query(&self.url, &others, wire(argument)?, value);
        Some(request)
    }
}

impl<D> fmt::Debug for Request<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.operation)
            .field("method", &self.method.as_str())
            .field("url", &self.url)
            .field("headers", &self.headers)
            .field("body_bytes", &self.body.as_ref().map(String::len))
            .field("effect", &self.effect)
            .finish()
    }
}

/// Headers in sending order.
#[derive(Clone, Default)]
pub struct Headers {
    list: Vec<Header>,
}

/// One header.
#[derive(Clone)]
#[non_exhaustive]
pub struct Header {
    /// Name in lower case.
    pub name: Cow<'static, str>,
    value: Value,
}

#[derive(Clone)]
enum Value {
    Plain(Cow<'static, str>),
    Sensitive(Secret),
}

impl Header {
    pub(crate) fn plain(name: impl Into<Cow<'static, str>>, value: impl Into<Cow<'static, str>>) -> Self {
        Self { name: name.into(), value: Value::Plain(value.into()) }
    }

    pub(crate) fn sensitive(name: &'static str, value: Secret) -> Self {
        Self { name: Cow::Borrowed(name), value: Value::Sensitive(value) }
    }

    /// The real value, as it must be sent.
    #[must_use]
    pub fn value(&self) -> &str {
        match &self.value {
            Value::Plain(text) => text,
            Value::Sensitive(secret) => secret.expose(),
        }
    }

    /// True when the value must not be logged.
    #[must_use]
    pub fn is_sensitive(&self) -> bool {
        matches!(self.value, Value::Sensitive(_))
    }

    /// The value as it may be shown.
    #[must_use]
    pub fn shown(&self) -> Cow<'_, str> {
        match &self.value {
            Value::Plain(text) => Cow::Borrowed(text),
            Value::Sensitive(secret) => Cow::Owned(secret.masked()),
        }
    }
}

impl Headers {
    pub(crate) fn with_capacity(capacity: usize) -> Self {
        Self { list: Vec::with_capacity(capacity) }
    }

    pub(crate) fn push(&mut self, header: Header) {
        self.list.push(header);
    }

    /// The value of a header, by name in any case.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.list.iter().find(|h| h.name.eq_ignore_ascii_case(name)).map(Header::value)
    }

    /// The headers in sending order.
    pub fn iter(&self) -> std::slice::Iter<'_, Header> {
        self.list.iter()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// True when there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

impl<'a> IntoIterator for &'a Headers {
    type Item = &'a Header;
    type IntoIter = std::slice::Iter<'a, Header>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Debug for Header {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, self.shown())
    }
}

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.list.iter().map(|h| (h.name.as_ref(), h.shown()))).finish()
    }
}

impl Connection {
    /// Makes the request of a typed call.
    ///
    /// # Errors
    /// [`crate::Error::InvalidArguments`] and [`crate::Error::CredentialNotAccepted`], before anything is sent.
    pub fn prepare<'a, C: crate::operation::Call<'a>>(
        &self,
        call: C,
    ) -> Result<Request<C::Data>, crate::Error> {
        prepare(self, C::OPERATION, &call.into_arguments())
    }

    /// Makes the request of an operation by id, with arguments as the text of one JSON object. Values that the
    /// API takes as JSON are spliced into the body byte for byte.
    ///
    /// # Errors
    /// [`crate::Error::InvalidArguments`] and [`crate::Error::CredentialNotAccepted`], before anything is sent.
    pub fn prepare_json(&self, operation: &str, arguments: &str) -> Result<Request, crate::Error> {
        prepare_json(self, operation, arguments)
    }
}
