//! What stands before every route.
//!
//! Lives here: headers, who may post, how much and how often. Must not know: routes, links.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum::body::{Body, to_bytes};
use http::{HeaderMap, Method, StatusCode, header};

use crate::pages::Refusal;

/// Headers of every answer.
pub(crate) const HEADERS: [(&str, &str); 5] = [
    ("cache-control", "no-store"),
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; \
         frame-ancestors 'none'; base-uri 'none'",
    ),
    ("cross-origin-opener-policy", "same-origin"),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
];

/// How forms are sent, by browsers and by the component.
const FORM: &str = "application/x-www-form-urlencoded";

/// The largest body that is read.
const MOST_BYTES: usize = 16 * 1024;

/// How long a body may take to come.
const TIME: Duration = Duration::from_secs(10);

const MINUTE: Duration = Duration::from_secs(60);

/// Whether another site made the browser send this.
///
/// A page with `Referrer-Policy: no-referrer` posts its forms with `Origin: null`, so a browser that says where a request
/// comes from in `Sec-Fetch-Site` is asked for that. What neither tells, the token of the form must.
pub(crate) fn is_foreign(method: &Method, headers: &HeaderMap, public_url: &str) -> bool {
    if matches!(*method, Method::GET | Method::HEAD) {
        return false;
    }
    let foreign_origin =
        headers.get(header::ORIGIN).is_some_and(|origin| origin != "null" && origin != public_url);
    foreign_origin || headers.get("sec-fetch-site").is_some_and(|site| site != "same-origin")
}

/// What was posted, by name. Refuses what is of another type, too large or too slow.
pub(crate) async fn posted(headers: &HeaderMap, body: Body) -> Result<HashMap<String, String>, Refusal> {
    let given = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !given.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(FORM) {
        return Err(Refusal::page(StatusCode::UNSUPPORTED_MEDIA_TYPE, "This is not how the form is sent."));
    }
    match tokio::time::timeout(TIME, to_bytes(body, MOST_BYTES)).await {
        Ok(Ok(bytes)) => Ok(form_urlencoded::parse(&bytes).into_owned().collect()),
        Ok(Err(_)) => Err(Refusal::page(StatusCode::PAYLOAD_TOO_LARGE, "This is too large for the form.")),
        Err(_) => Err(Refusal::page(StatusCode::REQUEST_TIMEOUT, "The form took too long to come.")),
    }
}

/// Counts attempts per minute, for as many names as fit.
pub(crate) struct Attempts {
    per_minute: u32,
    most_names: usize,
    seen: Mutex<HashMap<String, Seen>>,
}

struct Seen {
    start: Instant,
    last: Instant,
    count: u32,
}

impl Attempts {
    pub(crate) fn new(per_minute: u32, most_names: usize) -> Self {
        Self { per_minute, most_names, seen: Mutex::default() }
    }

    /// Counts an attempt of these names; for how many seconds it has to wait, or 0.
    pub(crate) fn wait(&self, names: [String; 2]) -> u64 {
        let now = Instant::now();
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let mut wait = Duration::ZERO;
        for name in names {
            let entry = seen.entry(name).or_insert(Seen { start: now, last: now, count: 0 });
            if now.duration_since(entry.start) >= MINUTE {
                (entry.start, entry.count) = (now, 0);
            }
            if entry.count >= self.per_minute {
                wait = wait.max(MINUTE.saturating_sub(now.duration_since(entry.start)));
            }
            (entry.last, entry.count) = (now, entry.count.saturating_add(1));
        }
        while seen.len() > self.most_names {
            // Whoever was not seen for the longest time is forgotten.
            let Some(name) = seen.iter().min_by_key(|(_, entry)| entry.last).map(|(name, _)| name.clone())
            else {
                break;
            };
            seen.remove(&name);
        }
        wait.as_millis().div_ceil(1000).try_into().unwrap_or(60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attempts_are_counted_for_so_many_names() {
        let attempts = Attempts::new(2, 10);
        for address in 0..1000 {
            let wait = attempts.wait(["tenant".to_owned(), format!("address {address}")]);
            assert_eq!(wait > 0, address >= 2, "the tenant is remembered");
        }
        assert_eq!(attempts.seen.lock().map_or(0, |seen| seen.len()), 10);
        assert_eq!(attempts.wait(["other".to_owned(), "address 1".to_owned()]), 0, "forgotten");
    }
}
