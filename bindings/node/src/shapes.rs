//! Results as text for JavaScript.
//!
//! Lives here: the shapes of reports, requests, replies and tables. Must not know: errors.

use serde_json::{Value, json};
use trigger_connect::data::SecretPath;
use trigger_connect::operation::Operation;
use trigger_connect::{Answer, Code, Environment, NextPage, Report, Request, operations};

use crate::refusal;

/// Lines: method, URL, effect, `1` or `0` for repeatable, idempotency key as JSON text or nothing, `1` or `0` for a body; then each header as two
/// lines, name and value; an empty line; the body up to the end. Behind the name of a header that must not be shown
/// stand a colon and what may be shown of its value.
pub(crate) fn request(request: &Request) -> String {
    let body = request.body.as_deref();
    let mut out = String::with_capacity(request.url.len() + body.map_or(0, str::len) + 320);
    let key = request.idempotency_key.as_deref().map(|key| Value::from(key).to_string());
    for line in [
        request.method.as_str(),
        &request.url,
        request.effect.as_str(),
        if request.is_repeatable() { "1" } else { "0" },
        key.as_deref().unwrap_or_default(),
        if body.is_some() { "1" } else { "0" },
    ] {
        push(&mut out, line);
    }
    for header in &request.headers {
        out.push_str(&header.name);
        if header.is_sensitive() {
            out.push(':');
            out.push_str(header.shown().trim_end_matches('…'));
        }
        out.push('\n');
        push(&mut out, header.value());
    }
    out.push('\n');
    out.push_str(body.unwrap_or_default());
    out
}

fn push(out: &mut String, line: &str) {
    out.push_str(line);
    out.push('\n');
}

/// A report as JSON, without the key.
pub(crate) fn report(report: &Report) -> String {
    let problems = refusal::problems(&report.problems);
    let Some(connection) = &report.connection else {
        let message = report.clone().into_result().err().map(|error| error.to_string());
        return json!({ "ok": false, "message": message, "problems": problems }).to_string();
    };
    json!({
        "ok": true,
        "kind": connection.kind().as_str(),
        "spansProjects": connection.kind().spans_projects(),
        "environment": connection.environment().map(Environment::as_str),
        "baseUrl": connection.base_url(),
        "projectRef": connection.project_ref(),
        "branch": connection.branch(),
        "masked": connection.api_key().masked(),
        "problems": problems,
    })
    .to_string()
}

/// A reply as JSON. The data are left to JavaScript's own parser.
pub(crate) fn reply(operation: &str, reply: &Answer) -> String {
    let other = operations::find(operation).and_then(Operation::other_cursor);
    let next = match &reply.next_page {
        Some(NextPage::Cursor(after)) => json!({ "after": after }),
        Some(NextPage::Page(page)) => json!({ "page": page }),
        _ => Value::Null,
    };
    let rate = reply
        .rate_limit
        .map(|rate| json!({ "limit": rate.limit, "remaining": rate.remaining, "resetMs": rate.reset_ms }));
    json!({
        "hasData": reply.has_data,
        "nextPage": next,
        "otherCursor": other,
        "publicAccessToken": reply.public_access_token.as_ref().map(|token| token.expose()),
        "rateLimit": rate,
        "secrets": operations::secrets_in(operation),
    })
    .to_string()
}

/// The places of secrets as JSON: lists of names.
pub(crate) fn secrets(paths: &[SecretPath]) -> String {
    if paths.is_empty() { "[]".to_owned() } else { json!(paths).to_string() }
}

/// The table of codes as JSON.
pub(crate) fn codes() -> String {
    let all = Code::ALL.iter().map(|code| {
        json!({
            "code": code.as_str(), "category": code.category().as_str(), "meaning": code.meaning(), "fix": code.fix(),
        })
    });
    Value::from_iter(all).to_string()
}
