//! Requests as text, to be sent by another process.
//!
//! Lives here: writing a request without its credential, and making it whole again. Must not know: flows.

use std::borrow::Cow;
use std::marker::PhantomData;

use serde::{Deserialize, Serialize};

use super::assemble::effect_of;
use super::url::is_header_value;
use super::{Header, Headers, Request};
use crate::connection::Connection;
use crate::operation::Method;
use crate::operations;

/// A request without its credential.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Saved {
    operation: String,
    method: String,
    url: String,
    /// Names and values; the credential is a null.
    headers: Vec<(String, Option<String>)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    idempotency_key: Option<String>,
}

impl<D> Request<D> {
    /// The request as JSON text without the credential, to be sent by another process; see
    /// [`Connection::restore_request`].
    #[must_use]
    pub fn save(&self) -> String {
        serde_json::to_string(&Saved::of(self)).unwrap_or_default()
    }
}

impl Connection {
    /// A saved request with the credential of this connection. Nothing when the text is no saved request to its server.
    #[must_use]
    pub fn restore_request(&self, saved: &str) -> Option<Request> {
        serde_json::from_str::<Saved>(saved).ok()?.restored(self)
    }
}

impl Saved {
    pub(crate) fn of<D>(request: &Request<D>) -> Self {
        let value = |h: &Header| (!h.is_sensitive()).then(|| h.value().to_owned());
        Self {
            operation: request.operation.to_owned(),
            method: request.method.as_str().to_owned(),
            url: request.url.clone(),
            headers: request.headers.iter().map(|h| (h.name.to_string(), value(h))).collect(),
            body: request.body.clone(),
            idempotency_key: request.idempotency_key.clone(),
        }
    }

    pub(crate) fn operation(&self) -> &str {
        &self.operation
    }

    /// The request with the credential of a connection. Nothing when the text was tampered with: the key goes to the
    /// server of the connection only, and headers stay headers.
    pub(crate) fn restored(&self, connection: &Connection) -> Option<Request> {
        let path = self.url.strip_prefix(connection.base_url())?;
        let method = Method::parse(&self.method)?;
        let declared = operations::find(&self.operation);
        let mut headers = Headers::with_capacity(self.headers.len());
        for (name, value) in &self.headers {
            match value {
                None if name == "authorization" => {
                    headers.push(Header::sensitive("authorization", connection.authorization().clone()));
                }
                Some(value) if is_name(name) && is_header_value(value) => {
                    headers.push(Header::plain(Cow::Owned(name.clone()), value.clone()));
                }
                _ => return None,
            }
        }
        path.starts_with('/').then(|| Request {
            operation: declared.map_or("request", |o| o.id),
            method,
            url: self.url.clone(),
            headers,
            body: self.body.clone(),
            effect: declared.map_or_else(|| effect_of(method), |o| o.effect),
            idempotency_key: self.idempotency_key.clone(),
            declared,
            secret_body: declared.is_some_and(|o| o.parameters.iter().any(|p| p.kind.holds_secret())),
            credential: Some(connection.api_key().clone()),
            data: PhantomData,
        })
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
