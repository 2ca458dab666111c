//! Runs the shared cases of the command line.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "../../trigger-connect/tests/shared/mod.rs"]
mod shared;

use std::collections::BTreeMap;

use serde_json::{Value, json};
use shared::{cases, expand};
use trigger_connect_command::{Command, Event, Given, Step};

const BEGIN_MS: u64 = 1_768_478_400_000;

fn given(case: &Value) -> Given {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let terminal = case["terminal"].as_str().unwrap_or_default();
    Given {
        arguments: case["arguments"].as_array().unwrap().iter().map(text).collect(),
        variables: case["variables"]
            .as_object()
            .map(|map| map.iter().map(|(name, value)| (name.clone(), text(value))).collect())
            .unwrap_or_default(),
        out_is_terminal: terminal.contains("out"),
        err_is_terminal: terminal.contains("err"),
        width: case["width"].as_u64().unwrap_or(80) as usize,
    }
}

/// Does what a command says, with the answers and files of the case.
fn outcome(case: &Value) -> Value {
    let mut command = Command::new(given(case));
    let files: BTreeMap<String, String> = serde_json::from_value(case["files"].clone()).unwrap_or_default();
    let mut answers = case["answers"].as_array().into_iter().flatten();
    let (mut out, mut err, mut sent, mut waits) = (String::new(), String::new(), Vec::new(), Vec::new());
    let mut now_ms = BEGIN_MS;
    let mut step = command.step(Event::Begin, now_ms, 0.5);
    loop {
        step = match step {
            Step::Out(text) => {
                out.push_str(&text);
                command.step(Event::Done, now_ms, 0.5)
            }
            Step::Err(text) => {
                err.push_str(&text);
                command.step(Event::Done, now_ms, 0.5)
            }
            Step::Wait(after_ms) => {
                waits.push(after_ms);
                now_ms += after_ms;
                command.step(Event::Done, now_ms, 0.5)
            }
            Step::Read(path) => match files.get(path.as_deref().unwrap_or("-")) {
                Some(text) => command.step(Event::Read(text.as_bytes()), now_ms, 0.5),
                None => command.step(Event::Unreadable, now_ms, 0.5),
            },
            Step::Send { request, timeout_ms, .. } => {
                let mut line = format!("{} {}", request.method.as_str(), request.url);
                if let Some(body) = &request.body {
                    line.push_str(&format!(" {body}"));
                }
                if timeout_ms != 30_000 {
                    line.push_str(&format!(" within {timeout_ms} ms"));
                }
                sent.push(line);
                answered(&mut command, &expand(answers.next().unwrap()), now_ms)
            }
            Step::Exit(code) => {
                assert!(answers.next().is_none(), "{}: answers are left", case["id"]);
                return json!({ "stdout": out, "stderr": err, "exit": code, "sent": sent, "waits": waits });
            }
            other => panic!("{other:?}"),
        };
    }
}

fn answered(command: &mut Command, answer: &Value, now_ms: u64) -> Step {
    let event = match answer.as_str() {
        Some("not_sent") => Event::NotSent,
        Some("lost") => Event::Lost,
        Some("too_large") => Event::TooLarge,
        _ => {
            let headers: Vec<(&str, &str)> = answer["headers"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|h| (h[0].as_str().unwrap(), h[1].as_str().unwrap()))
                .collect();
            let status = u16::try_from(answer["status"].as_u64().unwrap()).unwrap();
            let body = answer["body"].as_str().unwrap().as_bytes();
            return command.step(Event::Answered { status, headers: &headers, body }, now_ms, 0.5);
        }
    };
    command.step(event, now_ms, 0.5)
}

#[test]
fn command_vectors() {
    for case in &cases("command") {
        let got = outcome(case);
        let mut want = json!({ "stdout": "", "stderr": "", "sent": [], "waits": [] });
        want.as_object_mut().unwrap().extend(case["expect"].as_object().unwrap().clone());
        assert_eq!(got, want, "{}: {}", case["id"], case["why"]);
        for value in case["variables"].as_object().into_iter().flat_map(|map| map.values()) {
            let key = value.as_str().unwrap();
            let shown = format!("{}{}", got["stdout"], got["stderr"]);
            let is_key = key.contains("tr_") && key.len() > "tr_preview_".len();
            assert!(!is_key || !shown.contains(key), "{}: a key is shown", case["id"]);
        }
    }
}

#[test]
fn a_command_that_is_over_stays_over() {
    let mut command = Command::new(Given { arguments: vec!["--version".to_owned()], ..Given::default() });
    assert!(matches!(command.step(Event::Begin, BEGIN_MS, 0.5), Step::Out(_)));
    assert!(matches!(command.step(Event::Done, BEGIN_MS, 0.5), Step::Exit(0)));
    for event in [Event::Begin, Event::Done, Event::Lost, Event::Unreadable] {
        assert!(matches!(command.step(event, BEGIN_MS, 0.5), Step::Exit(1)));
    }
}

#[test]
fn no_word_breaks_it() {
    let texts =
        ["", "@", "@@", "@-", "-", "null", "[", "{}", "[]", "1e999", "\u{1b}[2J", "..", "%2e", "ü", "true"];
    let variables = json!({ "TRIGGER_SECRET_KEY": "tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX" });
    let mut printed = 0;
    for operation in trigger_connect::OPERATIONS {
        for parameter in operation.parameters {
            for text in texts {
                let word = format!("--{}={text}", parameter.name);
                let case = json!({ "id": word, "arguments": ["curl", operation.id, word, text], "variables": variables });
                let got = outcome(&case);
                let exit = got["exit"].as_u64().unwrap();
                assert!(exit <= 2, "{word}");
                assert_eq!(exit == 0, got["stdout"] != "", "{word}");
                assert!(!got["stderr"].as_str().unwrap().contains('\u{1b}'), "{word}");
                printed += u32::from(exit == 0);
            }
        }
    }
    assert!(printed > 100, "{printed} commands were printed");
}

#[test]
fn every_operation_has_a_description_and_takes_its_options() {
    for operation in trigger_connect::OPERATIONS {
        let case = json!({ "id": operation.id, "arguments": ["operations", operation.id] });
        let got = outcome(&case);
        assert_eq!(got["exit"], 0);
        let text = got["stdout"].as_str().unwrap();
        for parameter in operation.parameters {
            assert!(text.contains(&format!("--{}", parameter.name.replace('_', "-"))), "{}", operation.id);
        }
        assert!(text.contains(operation.path) && text.contains(operation.source), "{}", operation.id);
    }
}
