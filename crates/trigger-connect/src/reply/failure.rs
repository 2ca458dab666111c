//! Error answers of the server.
//!
//! Lives here: every shape of error body, and what a status means. Must not know: retries.

use serde_json::Value;

use super::{Reader, Seen, hint, trimmed};
use crate::error::{ApiError, ApiErrorKind, Issue};
use crate::retry::{milliseconds, verdict};

/// Longest text of a server that is passed on.
const MAX_TEXT: usize = 2000;

fn kind(status: u16) -> ApiErrorKind {
    match status {
        400 => ApiErrorKind::BadRequest,
        401 => ApiErrorKind::AuthenticationError,
        403 => ApiErrorKind::PermissionDenied,
        404 => ApiErrorKind::NotFound,
        409 => ApiErrorKind::Conflict,
        413 => ApiErrorKind::PayloadTooLarge,
        422 => ApiErrorKind::UnprocessableEntity,
        429 => ApiErrorKind::RateLimited,
        500..=599 => ApiErrorKind::ServerError,
        _ => ApiErrorKind::Unexpected,
    }
}

pub(super) fn api_error(reader: &Reader, status: u16, seen: &Seen<'_>, body: &[u8]) -> ApiError {
    let text = String::from_utf8_lossy(trimmed(body));
    let json = serde_json::from_str::<Value>(text.trim()).ok();
    let field = |name: &str| json.as_ref()?.get(name)?.as_str().map(str::to_owned);
    let message = match &json {
        Some(json) => field("error")
            .or_else(|| json.get("error")?.get("message")?.as_str().map(str::to_owned))
            .or_else(|| field("detail"))
            .or_else(|| field("message"))
            .or_else(|| field("title")),
        None => plain_text(&text, seen),
    };
    let message = message.filter(|m| !m.trim().is_empty());
    let said = message.is_some();
    let message = message.unwrap_or_else(|| silence(status, seen));
    ApiError {
        operation: reader.operation,
        kind: kind(status),
        status,
        code: field("code").map(|code| shorten(reader, &code)),
        hint: hint::of(reader, status, &message, seen),
        message: shorten(reader, &message),
        retryable: verdict(status, reader.repeatable, &seen.steering).is_ok(),
        retry_after_ms: seen.steering.wait_ms(status, reader.now_ms).or_else(|| {
            // The limiter says it in its body too, which some proxies leave alone when they drop headers.
            let reset = json.as_ref()?.get("reset")?.as_u64()?;
            Some(milliseconds(reset).saturating_sub(reader.now_ms?)).filter(|_| status == 429)
        }),
        issues: json.as_ref().map(|json| issues(reader, json)).unwrap_or_default(),
        request_id: seen.request_id.map(|id| shorten(reader, id)),
        said,
    }
}

/// Some older routes answer a wrong method with 200 and `{"status":405,…}`.
pub(super) fn hidden_error(reader: &Reader, text: &str, seen: &Seen<'_>) -> Option<ApiError> {
    if !text.starts_with("{\"status\"") && !text.contains("\"Method Not Allowed\"") {
        return None;
    }
    let json = serde_json::from_str::<Value>(text).ok()?;
    let status = json.get("status")?.as_u64().and_then(|s| u16::try_from(s).ok())?;
    json.get("body")?.as_str()?;
    (status >= 400).then(|| ApiError {
        message: "Method Not Allowed".to_owned(),
        ..api_error(reader, status, seen, b"")
    })
}

/// A text body is the server's message, a page is not.
fn plain_text(text: &str, seen: &Seen<'_>) -> Option<String> {
    let html = seen.content_type.is_some_and(|t| t.contains("html")) || text.trim_start().starts_with('<');
    (!html).then(|| text.trim().to_owned())
}

fn silence(status: u16, seen: &Seen<'_>) -> String {
    match seen.content_type.is_some_and(|t| t.contains("html")) {
        true if matches!(status, 502..=504) => format!(
            "The answer to the request was an HTML page with status {status}, as proxies send it while the server is not available."
        ),
        true => format!(
            "The answer to the request was an HTML page with status {status}; the base URL is probably not a Trigger.dev API."
        ),
        false => format!("The server gave no reason for status {status}."),
    }
}

fn shorten(reader: &Reader, text: &str) -> String {
    let text = reader.without_credential(text);
    match text.char_indices().nth(MAX_TEXT) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

fn issues(reader: &Reader, json: &Value) -> Vec<Issue> {
    let text =
        |value: Option<&Value>| value.and_then(Value::as_str).map(|t| shorten(reader, t)).unwrap_or_default();
    let path = |value: &Value| match value {
        Value::Array(parts) => parts
            .iter()
            .map(|p| p.as_str().map_or_else(|| p.to_string(), str::to_owned))
            .collect::<Vec<_>>()
            .join("."),
        Value::String(part) => part.clone(),
        _ => String::new(),
    };
    ["details", "issues", "variableErrors"]
        .iter()
        .filter_map(|name| json.get(name)?.as_array())
        .flatten()
        .take(100)
        .map(|entry| Issue {
            path: shorten(
                reader,
                &entry.get("path").or_else(|| entry.get("key")).map(path).unwrap_or_default(),
            ),
            message: text(entry.get("message").or_else(|| entry.get("error"))),
        })
        .collect()
}
