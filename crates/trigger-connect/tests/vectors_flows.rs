//! Runs the shared scripts of flows of `tests/vectors`.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod shared;

use serde_json::{Value, json};
use shared::cases;
use trigger_connect::flow::{Event, Flow, FlowOptions, Raw, Step};
use trigger_connect::operation::List;
use trigger_connect::*;

const BEGIN_MS: u64 = 1_768_478_400_000;

fn connection() -> Connection {
    Connection::new(Fields::new("tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX")).unwrap()
}

fn connection_of(case: &Value) -> Connection {
    if case["connection"].is_null() {
        return connection();
    }
    let via = Via::parse(case["via"].as_str().unwrap_or("fields")).unwrap();
    Connection::check_json(via, &case["connection"].to_string(), &CheckOptions::new()).into_result().unwrap()
}

fn flow_of(case: &Value, options: FlowOptions) -> Result<Flow, Error> {
    let flow = &case["flow"];
    let arguments = flow["arguments"].to_string();
    let connection = connection_of(case);
    if flow["kind"] == "batch" {
        return connection.batch(Arguments::parse(&arguments).unwrap(), options).map(Flow::untyped);
    }
    let request = || connection.prepare_json(flow["operation"].as_str().unwrap(), &arguments).unwrap();
    Ok(match flow["kind"].as_str().unwrap() {
        "send" => connection.send(request(), options),
        "pages" => connection.pages(request(), flow["most"].as_u64(), options),
        "items" => connection.items(request(), flow["most"].as_u64(), options).unwrap().untyped(),
        "environment_connection" => {
            let [project_ref, environment, branch] =
                ["project_ref", "environment", "branch"].map(|name| flow[name].as_str());
            connection.environment_connection(project_ref, environment, branch, options).unwrap().untyped()
        }
        "wait_for_run" => {
            connection.wait_for_run(flow["run_id"].as_str().unwrap(), options).unwrap().untyped()
        }
        "verify" => connection.verify(options).untyped(),
        "start_and_wait" => connection.start_and_wait(request(), options).untyped(),
        other => panic!("{other}"),
    })
}

/// Field and code of each problem.
fn found(error: Error) -> Value {
    let Error::InvalidArguments(error) = error else { panic!("{error}") };
    error.problems.iter().map(|p| json!([p.field, p.code.as_str()])).collect()
}

/// The JSON that a flow gave, with secrets shown as such; of a connection, all that may be shown.
fn raw(raw: Raw) -> Value {
    match raw {
        Raw::Json { text, secrets } => {
            let mut value = if text.is_empty() { Value::Null } else { serde_json::from_str(&text).unwrap() };
            for path in secrets {
                shared::seal(&mut value, path);
            }
            value
        }
        Raw::Connection(connection) => json!({ "connection": {
            "kind": connection.kind().as_str(),
            "base_url": connection.base_url(),
            "project_ref": connection.project_ref(),
            "environment": connection.environment().map(Environment::as_str),
            "branch": connection.branch(),
        } }),
        other => panic!("{other:?}"),
    }
}

fn told(step: Result<Step<Raw>, Error>) -> Value {
    match step {
        Ok(Step::Send(request)) => {
            let path = request.url.strip_prefix(DEFAULT_BASE_URL).unwrap();
            json!({ "send": format!("{} {path}", request.method.as_str()) })
        }
        Ok(Step::Wait(after_ms)) => json!({ "wait": after_ms }),
        Ok(Step::Give(given)) => json!({ "give": raw(given) }),
        Ok(Step::Done(done)) => json!({ "done": raw(done) }),
        Ok(Step::Need { count, first }) => json!({ "need": { "count": count, "first": first } }),
        Err(error @ Error::InvalidArguments(_)) => json!({ "problems": found(error) }),
        Err(Error::Api(error)) => json!({ "error": error.kind.class_name() }),
        Err(Error::InvalidReply(error)) => json!({ "error": error.code.as_str() }),
        Err(Error::InvalidConnection(error)) => json!({ "error": error.problems[0].code.as_str() }),
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
        if !case["refused"].is_null() {
            assert_eq!(found(flow_of(case, options).unwrap_err()), case["refused"], "{}", case["id"]);
            continue;
        }
        let mut flow = flow_of(case, options).unwrap();
        let (mut now_ms, mut waiting_ms) = (BEGIN_MS, 0);
        for (position, step) in case["steps"].as_array().unwrap().iter().enumerate() {
            let headers: Vec<(&str, &str)> = step["headers"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|h| (h[0].as_str().unwrap(), h[1].as_str().unwrap()))
                .collect();
            let items = List::from(JsonText::parse(shared::expand(&step["items"]).to_string()));
            let event = match step["event"].as_str().unwrap() {
                "begin" => Event::Begin,
                "answer" => Event::Answer {
                    status: u16::try_from(step["status"].as_u64().unwrap()).unwrap(),
                    headers: &headers,
                    body: step["body"].as_str().unwrap().as_bytes(),
                },
                "lost" => Event::Lost,
                "not_sent" => Event::NotSent,
                "fed" => Event::Items { items: &items, last: step["last"].as_bool().unwrap() },
                "too_large" => Event::TooLarge,
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
            let next = flow.step_raw(event, now_ms, 0.5);
            if let (Some(body), Ok(Step::Send(request))) = (step["sends"].as_str(), &next) {
                assert_eq!(request.body.as_deref(), Some(body), "{}, step {position}", case["id"]);
            }
            let mut got = told(next);
            if let Some(wanted) = step["expect"]["verified"].as_object() {
                got = verified(&got["done"], wanted, case);
            }
            waiting_ms = got["wait"].as_u64().unwrap_or_default();
            assert_eq!(got, step["expect"], "{}, step {position}: {}", case["id"], case["why"]);
            if !step["progress"].is_null() {
                let progress = flow.progress();
                let now = json!([flow.attempt(), progress.requests, progress.items, progress.total]);
                assert_eq!(now, step["progress"], "{}, step {position}", case["id"]);
            }
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

#[test]
fn only_a_list_with_pages_has_items() {
    let connection = connection();
    for request in [
        connection
            .prepare_json("environments.retrieve_api_key", r#"{"project_ref":"proj_abcdefghijklmnopqrst"}"#)
            .unwrap(),
        connection.prepare_json("runs.retrieve", r#"{"run_id":"run_1"}"#).unwrap(),
        connection.request(Custom::new(operation::Method::Get, "/api/v1/things")).unwrap(),
    ] {
        let error = connection.items(request, None, FlowOptions::new()).unwrap_err();
        assert!(matches!(error, Error::InvalidArguments(e) if e.problems[0].code == Code::WrongType));
    }
    let typed = connection.items(connection.prepare(runs::List::new()).unwrap(), None, FlowOptions::new());
    assert!(typed.is_ok());
}

#[test]
fn the_connection_of_an_environment_is_a_connection() {
    let fields = Fields::new(format!("tr_pat_{}", "a".repeat(40))).project_ref("proj_abcdefghijklmnopqrst");
    let token = Connection::new(fields).unwrap();
    let mut flow = token.environment_connection(None, Some("prod"), None, FlowOptions::new()).unwrap();
    assert!(matches!(flow.step(Event::Begin, BEGIN_MS, 0.5), Ok(Step::Send(_))));
    let key = "tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX";
    let body =
        json!({ "apiKey": key, "name": "P", "apiUrl": "https://example.com", "projectId": "1" }).to_string();
    let answer = Event::Answer { status: 200, headers: &[], body: body.as_bytes() };
    let Ok(Step::Done(made)) = flow.step(answer, BEGIN_MS, 0.5) else { panic!("no connection") };
    assert_eq!((made.api_key().expose(), made.base_url()), (key, DEFAULT_BASE_URL));
    assert!(made.prepare(tasks::Trigger::new("hello")).is_ok());
}
