//! Servers that are not the API, are not there or have no time.
//!
//! Lives here: what they answer. Must not know: how a verification runs.

use std::net::TcpListener;
use std::time::{Duration, SystemTime};

use serde_json::json;

use super::{Situation, made, situation};
use crate::common::{Reply, Server, answer, json_answer};

pub(super) fn of_another_kind() -> Vec<Situation> {
    let at = |replies: Vec<Reply>| {
        let server = Server::start(replies);
        json!({ "api_key": made("tr_prod_", "C", 24), "base_url": server.url })
    };
    let page = |status: u16| {
        answer(status, "content-type: text/html; charset=utf-8\r\n", b"<!DOCTYPE html><h1>Welcome</h1>")
    };
    vec![
        situation("a website that shows a page", at(vec![page(200)]), "refused", "base_url", &["base URL"]),
        situation("a website without such a page", at(vec![page(404)]), "refused", "base_url", &["base URL"]),
        situation(
            "a website that asks for a login",
            at(vec![answer(302, "location: /login\r\n", b"")]),
            "refused",
            "base_url",
            &["base URL"],
        ),
        situation("a firewall that shows a page", at(vec![page(403)]), "refused", "base_url", &["base URL"]),
        situation(
            "a proxy that asks for a password",
            at(vec![page(401)]),
            "refused",
            "base_url",
            &["base URL", "proxy"],
        ),
        situation(
            "another API without such a path",
            at(vec![json_answer(404, r#"{"message":"Not Found"}"#)]),
            "refused",
            "base_url",
            &["base URL"],
        ),
        situation(
            "another API that says all is well",
            at(vec![json_answer(200, r#"{"status":"ok"}"#)]),
            "refused",
            "base_url",
            &["base URL"],
        ),
        situation(
            "another API that does not know the key",
            at(vec![json_answer(401, r#"{"message":"Bad credentials"}"#)]),
            "refused",
            "api_key",
            &["Bad credentials", "base URL"],
        ),
        situation("a proxy without a server behind", at(vec![page(502)]), "unknown", "–", &["moment"]),
    ]
}

pub(super) fn in_bad_times(standin: &str) -> Vec<Situation> {
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let silent = Server::start(vec![Reply::Hang(Vec::new())]);
    let prod = |base_url: &str| json!({ "api_key": made("tr_prod_", "C", 24), "base_url": base_url });
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
    let limited = |wait: Duration| {
        let reset = (now + wait).as_millis();
        let headers = format!(
            "content-type: application/json\r\nx-ratelimit-limit: 750\r\nx-ratelimit-remaining: 0\r\nx-ratelimit-reset: {reset}\r\n"
        );
        answer(
            429,
            &headers,
            br#"{"title":"Rate Limit Exceeded","status":429,"error":"Rate limit exceeded"}"#,
        )
    };
    let mut waited_out =
        situation("a rate limit for a moment", prod(standin), "verified", "–", &["key is good"]);
    waited_out.script = Some(json!({ "match": { "operation": "runs.list" }, "answer": { "status": 429,
        "headers": { "x-ratelimit-limit": "750", "x-ratelimit-remaining": "0",
            "x-ratelimit-reset": (now + Duration::from_secs(1)).as_millis().to_string() },
        "body": { "error": "Rate limit exceeded" } } }));
    let forever = Server::start(vec![limited(Duration::from_secs(3600))]);
    let down = Server::start(vec![json_answer(503, r#"{"error":"Service Unavailable"}"#)]);
    vec![
        waited_out,
        situation(
            "nothing listens there",
            prod(&format!("http://{closed}")),
            "unknown",
            "base_url",
            &["base URL"],
        ),
        situation("nothing comes back", prod(&silent.url), "unknown", "base_url", &["base URL"]),
        situation("a rate limit for an hour", prod(&forever.url), "unknown", "–", &["key"]),
        situation("a server that is down", prod(&down.url), "unknown", "–", &["moment"]),
    ]
}
