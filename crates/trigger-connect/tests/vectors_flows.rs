//! Runs the shared scripts of flows of `tests/vectors`.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod shared;

use serde_json::{Value, json};
use shared::cases;
use trigger_connect::flow::{Event, Flow, FlowOptions, Step};
use trigger_connect::*;

const BEGIN_MS: u64 = 1_768_478_400_000;

fn connection() -> Connection {
    Connection::new(Fields::new("tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX")).unwrap()
}

fn connection_of(case: &Value) -> Connection {
    if case["connection"].is_null() {
        return connection();
    }
    Connection::check_json(Via::Fields, &case["connection"].to_string(), &CheckOptions::new())
        .into_result()
        .unwrap()
}

fn flow_of(case: &Value, options: FlowOptions) -> Flow {
    let flow = &case["flow"];
    let arguments = flow["arguments"].to_string();
    let connection = connection_of(case);
    let request = || connection.prepare_json(flow["operation"].as_str().unwrap(), &arguments).unwrap();
    match flow["kind"].as_str().unwrap() {
        "send" => connection.send(request(), options),
        "pages" => connection.pages(request(), flow["most"].as_u64(), options),
        "wait_for_run" => {
            connection.wait_for_run(flow["run_id"].as_str().unwrap(), options).unwrap().untyped()
        }
        "verify" => connection.verify(options).untyped(),
        "start_and_wait" => connection.start_and_wait(request(), options).untyped(),
        other => panic!("{other}"),
    }
}

fn told(step: Result<Step, Error>) -> Value {
    match step {
        Ok(Step::Send(request)) => {
            let path = request.url.strip_prefix(DEFAULT_BASE_URL).unwrap();
            json!({ "send": format!("{} {path}", request.method.as_str()) })
        }
        Ok(Step::Wait(after_ms)) => json!({ "wait": after_ms }),
        Ok(Step::Give(value)) => json!({ "give": value }),
        Ok(Step::Done(value)) => json!({ "done": value }),
        Ok(other) => panic!("{other:?}"),
        Err(Error::Api(error)) => json!({ "error": error.kind.class_name() }),
        Err(Error::InvalidReply(error)) => json!({ "error": error.code.as_str() }),
        Err(Error::Flow(error)) => json!({ "error": error.code.as_str() }),
        Err(other) => panic!("{other}"),
    }
}

/// Of a verification, what the case is about. What a person reads is there, and holds no key.
fn verified(found: &Value, wanted: &serde_json::Map<String, Value>, case: &Value) -> Value {
    let text = found.to_string();
    assert!(!text.contains(connection_of(case).api_key().expose()), "{}", case["id"]);
    assert!(found["message"].as_str().unwrap().ends_with('.'), "{}: {text}", case["id"]);
    assert_eq!(found["hint"] == "", found["outcome"] == "verified", "{}: {text}", case["id"]);
    let chosen: serde_json::Map<String, Value> =
        wanted.keys().map(|name| (name.clone(), found[name].clone())).collect();
    json!({ "verified": chosen })
}

#[test]
fn flow_vectors() {
    for case in &cases("flow") {
        let mut options = FlowOptions::new();
        options.deadline_ms = case["deadline_ms"].as_u64();
        if let Some(attempts) = case["policy"]["max_attempts"].as_u64() {
            options.policy.max_attempts = u32::try_from(attempts).unwrap();
        }
        let mut flow = flow_of(case, options);
        let (mut now_ms, mut waiting_ms) = (BEGIN_MS, 0);
        for (position, step) in case["steps"].as_array().unwrap().iter().enumerate() {
            let headers: Vec<(&str, &str)> = step["headers"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|h| (h[0].as_str().unwrap(), h[1].as_str().unwrap()))
                .collect();
            let event = match step["event"].as_str().unwrap() {
                "begin" => Event::Begin,
                "answer" => Event::Answer {
                    status: u16::try_from(step["status"].as_u64().unwrap()).unwrap(),
                    headers: &headers,
                    body: step["body"].as_str().unwrap().as_bytes(),
                },
                "lost" => Event::Lost,
                "not_sent" => Event::NotSent,
                "waited" => Event::Waited,
                "taken" => Event::Taken,
                "resume" => {
                    let saved = flow.save();
                    let connection = connection_of(case);
                    let key = connection.api_key().expose();
                    assert!(!saved.contains(key), "{}: the key is not saved", case["id"]);
                    flow = Flow::resume(&connection, &saved, options).unwrap();
                    Event::Begin
                }
                other => panic!("{other}"),
            };
            now_ms += std::mem::take(&mut waiting_ms);
            let mut got = told(flow.step(event, now_ms, 0.5));
            if let Some(wanted) = step["expect"]["verified"].as_object() {
                got = verified(&got["done"], wanted, case);
            }
            waiting_ms = got["wait"].as_u64().unwrap_or_default();
            assert_eq!(got, step["expect"], "{}, step {position}: {}", case["id"], case["why"]);
        }
    }
}

#[test]
fn what_is_no_saved_flow_is_refused() {
    for text in ["", "{}", "null", "[]", r#"{"script":{"nope":{}},"at":"start"}"#] {
        let error = Flow::<Value>::resume(&connection(), text, FlowOptions::new()).unwrap_err();
        assert!(matches!(error, Error::Flow(e) if e.code == Code::FlowUnreadable), "{text}");
    }
}

#[test]
fn a_saved_flow_sends_the_key_to_its_own_server_only() {
    let connection = connection();
    let request = connection.prepare(runs::Cancel::new("run_1")).unwrap();
    let mut flow = connection.send(request, FlowOptions::new());
    flow.step(Event::Begin, BEGIN_MS, 0.5).unwrap();
    let saved = flow.save();
    let resumed = |text: &str| Flow::<Value>::resume(&connection, text, FlowOptions::new());
    assert!(resumed(&saved).is_ok());
    for (from, to) in [
        (DEFAULT_BASE_URL, "https://api.trigger.dev.example.com"),
        (DEFAULT_BASE_URL, "https://example.com"),
        (DEFAULT_BASE_URL, "https://api.trigger.dev@example.com"),
        ("x-trigger-api-version", "x-trigger-api-version: x\\nhost"),
        ("2025-07-16", "2025-07-16\\r\\nhost: example.com"),
        ("\"POST\"", "\"CONNECT\""),
    ] {
        let text = saved.replace(from, to);
        assert_ne!(text, saved);
        let error = resumed(&text).unwrap_err();
        assert!(matches!(error, Error::Flow(e) if e.code == Code::FlowUnreadable), "{to}");
    }
}
