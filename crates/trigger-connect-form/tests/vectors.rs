//! Runs every shared case of `tests/vectors/form`. The same cases run in Python and Node.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test may panic and print")]

#[path = "../../trigger-connect/tests/shared/mod.rs"]
mod shared;

use serde_json::{Value, json};
use shared::{cases, expand};
use trigger_connect::flow::Verification;
use trigger_connect::{Category, Code, Connection, Environment, FieldValue, Naming, Via};
use trigger_connect_form::{
    ConnectForm, Dialect, Engine, FormError, FormOptions, FormProblem, FormState, Page, Phase, Submission,
    connect_form, render_form,
};

fn form_of(case: &Value) -> Result<ConnectForm, FormError> {
    let options = case.get("options").map_or_else(|| "{}".to_owned(), Value::to_string);
    connect_form(FormOptions::parse(&options, Naming::Snake)?)
}

fn current(case: &Value) -> Option<Connection> {
    let fields = case.get("current")?.to_string();
    Connection::check_json(Via::Fields, &fields, &trigger_connect::CheckOptions::new()).connection
}

fn submit(case: &Value, form: &ConnectForm) -> Option<Submission> {
    let posted = expand(case.get("posted")?);
    let get = |name: &str| {
        posted.get(name).map_or(FieldValue::Missing, |value| FieldValue::read_json(&value.to_string()))
    };
    Some(form.submit(get, current(case).as_ref()))
}

fn triples(problems: &[FormProblem]) -> Value {
    let said = |p: &FormProblem| match p.params.is_empty() {
        true => json!([p.key, p.code, p.severity]),
        false => json!([p.key, p.code, p.severity, p.params]),
    };
    problems.iter().map(said).collect()
}

fn facts(connection: Option<&Connection>) -> Value {
    connection.map_or(Value::Null, |c| {
        let environment = c.environment().map(Environment::as_str);
        json!([c.kind().as_str(), c.base_url(), c.project_ref(), environment, c.branch()])
    })
}

/// What is exported, by the name that a case has for it.
fn exported(case: &Value, name: &str) -> Value {
    let form = form_of(case).unwrap();
    let text = match Engine::parse(name) {
        Some(engine) => form.ui_schema(engine),
        None => form.json_schema(Dialect::parse(name).unwrap()),
    };
    serde_json::from_str(&text).unwrap()
}

/// What a case says of its outcome: only what it expects is compared.
fn outcome(case: &Value) -> Result<(Value, String), FormError> {
    let form = form_of(case)?;
    let submission = submit(case, &form);
    let linked = case.get("linked").and_then(Value::as_str);
    let mut state = match (&submission, current(case)) {
        (None, Some(current)) if linked.is_some() => {
            let phase = linked.and_then(Phase::parse).ok_or_else(|| FormError::unknown("phase"))?;
            form.linked(&current, phase)?
        }
        (Some(submission), _) => submission.state.clone(),
        (None, Some(current)) => form.edit(&current),
        (None, None) => form.start(),
    };
    if let Some(found) = case.get("verified") {
        let found: Verification = serde_json::from_value(found.clone()).unwrap();
        state = form.verified(&state, &found);
    }
    // A state survives being kept as text.
    let state = {
        let again = FormState::parse(&state.to_json())?;
        assert_eq!(again, state);
        again
    };
    let page = Page::parse(&case.get("page").map_or_else(|| "{}".to_owned(), Value::to_string))?;
    let html = render_form(&form, &state, &page)?;
    let shown: Value = serde_json::from_str(&state.to_json()).unwrap();
    let connection = submission.as_ref().and_then(|s| s.connection.as_ref());
    let kept =
        connection.map(|c| current(case).is_some_and(|k| k.api_key().expose() == c.api_key().expose()));
    let said = |p: &FormProblem| json!(format!("{} {}", p.message, p.hint));
    let got = json!({
        "ok": connection.is_some(), "phase": shown["phase"], "values": shown["values"],
        "problems": triples(&state.problems), "notices": triples(&state.notices),
        "messages": state.problems.iter().map(said).collect::<Vec<_>>(), "title": form.page_title(&state),
        "current": state.current.as_ref().map(|c| json!([c.kind, c.masked])), "key_typed": state.key_typed,
        "connection": facts(connection), "kept": kept, "at": state.at, "details": state.details,
        "fault": state.fault, "destination": state.destination,
        "credential": state.credential.as_ref().map(|c| json!([c.kind, c.environment, c.label])),
        "facts": state.facts.iter().map(|f| json!([f.id, f.label, f.value])).collect::<Vec<_>>(),
    });
    // The key is nowhere.
    for text in [html.clone(), state.to_json()] {
        for connection in [connection.cloned(), current(case)].into_iter().flatten() {
            assert!(!text.contains(connection.api_key().expose()), "{}", case["id"]);
        }
    }
    Ok((got, html))
}

#[test]
fn form_vectors() {
    let mut codes = Vec::new();
    for case in &cases("form") {
        let want = &case["expect"];
        let (got, html) = match outcome(case) {
            Ok(found) => found,
            Err(error) => {
                assert_eq!(want, &json!({ "error": error.code.as_str() }), "{}", case["id"]);
                codes.push(error.code);
                continue;
            }
        };
        assert!(want.get("error").is_none(), "{} was not refused", case["id"]);
        for (name, value) in want.as_object().unwrap() {
            match name.as_str() {
                "html" => {
                    for part in want["html"]["has"].as_array().into_iter().flatten() {
                        assert!(
                            html.contains(part.as_str().unwrap()),
                            "{} lacks {part}:\n{html}",
                            case["id"]
                        );
                    }
                    for part in want["html"]["lacks"].as_array().into_iter().flatten() {
                        assert!(
                            !html.contains(part.as_str().unwrap()),
                            "{} holds {part}:\n{html}",
                            case["id"]
                        );
                    }
                }
                "exports" => {
                    for (name, parts) in value.as_object().unwrap() {
                        let whole = exported(case, name);
                        for (place, part) in parts.as_object().unwrap() {
                            let found = whole.pointer(place).unwrap_or(&Value::Null);
                            assert_eq!(found, part, "{}: {name}: {place}", case["id"]);
                        }
                    }
                }
                _ => assert_eq!(&got[name], value, "{}: {name}: {}", case["id"], case["why"]),
            }
        }
        // Problems that are not expected are none.
        for name in ["problems", "notices"] {
            if want["ok"] == true || name == "problems" {
                let list = want.get(name).cloned().unwrap_or_else(|| json!([]));
                assert_eq!(got[name], list, "{}: {name}", case["id"]);
            }
        }
        let seen = got["problems"].as_array().unwrap().iter().map(|p| p[1].clone());
        codes.extend(seen.filter_map(|word| Code::ALL.iter().find(|c| word == c.as_str()).copied()));
    }
    for code in Code::ALL.iter().filter(|c| c.category() == Category::Form) {
        let elsewhere = *code == Code::FormStateUnreadable; // The texts of states are tried below.
        assert!(codes.contains(code) != elsewhere, "no case for {code}");
    }
}

#[test]
fn what_is_no_state_is_refused() {
    for text in
        ["", "[]", "{", "{\"phase\":\"flying\"}", "{\"values\":{\"baseUrl\":1}}", "{\"problems\":[{}]}"]
    {
        assert_eq!(FormState::parse(text).unwrap_err().code, Code::FormStateUnreadable, "{text}");
    }
    let state = FormState::parse("{\"later\":1,\"values\":{\"apiKey\":\"tr_dev_SENTINEL\"}}").unwrap();
    assert_eq!(state, FormState::default());
    assert!(!state.to_json().contains("SENTINEL"));
}
