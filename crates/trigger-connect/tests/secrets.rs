//! A sentinel key is pushed through every public type; it may come out of `expose()` and the sent header only.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test may panic and print")]

use trigger_connect::operation::Method;
use trigger_connect::*;

const SENTINEL: &str = "tr_prod_SENTINELSENTINELSENTINEL";

fn connection() -> Connection {
    Connection::new(Fields::new(SENTINEL).project_ref("proj_abcdefghijklmnopqrst")).unwrap()
}

fn clean(what: &str, text: &str) {
    assert!(!text.contains("SENTINEL"), "{what} shows the key: {text}");
}

#[test]
fn debug_and_display_show_nothing() {
    let connection = connection();
    let request = connection.prepare(tasks::Trigger::new("t").payload(json(SENTINEL))).unwrap();
    for text in [
        format!("{:?}", Fields::new(SENTINEL)),
        format!("{:?}", FieldValue::from(SENTINEL)),
        format!("{connection:?} {connection:#?}"),
        format!("{:?} {}", connection.api_key(), connection.api_key()),
        format!("{:?}", Connection::check(Fields::new(SENTINEL), &CheckOptions::new())),
        format!("{request:?} {request:#?}"),
        format!("{:?}", request.headers),
        format!("{:?}", Argument::from(SENTINEL)),
        format!("{:?}", tasks::Trigger::new(SENTINEL).payload(json(SENTINEL)).tags([SENTINEL])),
        format!("{:?}", Arguments::new().with("a", SENTINEL)),
        format!("{:?}", Custom::new(Method::Get, "/x").parameters(Arguments::new().with("a", SENTINEL))),
        request.to_curl(),
    ] {
        clean("output", &text);
    }
    assert_eq!(connection.api_key().expose(), SENTINEL);
    assert_eq!(request.headers.get("Authorization"), Some(format!("Bearer {SENTINEL}").as_str()));
}

#[test]
fn errors_show_nothing_wherever_the_key_was_typed() {
    let connection = connection();
    let mut errors: Vec<String> = Vec::new();
    for fields in [
        Fields::new(format!("{SENTINEL} x")),
        Fields::new(SENTINEL).base_url(SENTINEL),
        Fields::new(SENTINEL).base_url(format!("https://{SENTINEL}@h")),
        Fields::new(SENTINEL).project_ref(SENTINEL),
        Fields::new(SENTINEL).environment(SENTINEL),
        Fields::new(SENTINEL).branch(format!("{SENTINEL}..")),
    ] {
        let report = Connection::check(fields, &CheckOptions::new());
        errors.push(format!(
            "{:?} {:?}",
            report.problems,
            report.clone().into_result().map_err(|e| e.to_string())
        ));
    }
    errors.push(connection.expect_environment(SENTINEL).unwrap_err().to_string());
    for result in [
        connection.prepare(runs::Retrieve::new(SENTINEL)).map(Request::untyped),
        connection.prepare(runs::List::new().after(SENTINEL)).map(Request::untyped),
        connection.prepare(runs::List::new().status(SENTINEL).machine([SENTINEL])).map(Request::untyped),
        connection
            .prepare(tasks::Trigger::new("t").delay(SENTINEL).machine(SENTINEL).branch(SENTINEL))
            .map(Request::untyped),
        connection
            .prepare(envvars::List::new().project_ref(SENTINEL).environment(SENTINEL))
            .map(Request::untyped),
        connection.prepare_json(SENTINEL, "{}"),
        connection.prepare_json("runs.list", SENTINEL),
        connection.prepare_json("runs.list", &format!("{{\"{SENTINEL}\":1}}")),
        connection.prepare_json("envvars.import", &format!("{{\"variables\":{{\"{SENTINEL}-\":\"x\"}}}}")),
        connection
            .request(Custom::new(Method::Get, "/x/{a}").parameters(Arguments::new().with(SENTINEL, "1"))),
        connection.request(Custom::new(Method::Get, "/x").query(Arguments::new().with("q", SENTINEL))),
        connection.request(Custom::new(Method::Get, "/x").header(SENTINEL, "\u{1}")),
        connection.request(Custom::new(Method::Get, SENTINEL)),
    ] {
        let error = result.expect_err("the key is no id");
        errors.push(format!("{error} {error:?}"));
    }
    let token = Connection::new(
        Fields::new(format!("tr_pat_{}", "SENTINEL".repeat(5))).project_ref("proj_abcdefghijklmnopqrst"),
    )
    .unwrap();
    let error = token.prepare(tasks::Trigger::new("t")).unwrap_err();
    errors.push(format!("{error} {error:?}"));
    let request = connection.prepare(runs::List::new()).unwrap();
    for body in [
        format!("{{\"error\":\"bad {SENTINEL}\"}}"),
        SENTINEL.to_owned(),
        format!(
            "{{\"error\":\"x\",\"code\":\"{SENTINEL}\",\"details\":[{{\"path\":[\"{SENTINEL}\"],\"message\":\"{SENTINEL}\"}}]}}"
        ),
    ] {
        let error = request.read(400, [("x-request-id", SENTINEL)], body.as_bytes()).unwrap_err();
        errors.push(format!("{error} {error:?}"));
    }
    errors.push(request.read(200, [], SENTINEL.as_bytes()).unwrap_err().to_string());
    for error in &errors {
        clean("error", error);
    }
}

#[test]
fn values_of_variables_are_not_in_curl() {
    let connection = connection();
    let request = connection.prepare(envvars::Create::new("NAME", "sentinel-value")).unwrap();
    assert!(request.body.as_deref().unwrap().contains("sentinel-value"));
    assert!(
        !request.to_curl().contains("sentinel-value") && !format!("{request:?}").contains("sentinel-value")
    );
}
