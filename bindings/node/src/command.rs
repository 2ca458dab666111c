//! The native side of `npx trigger-connect`.
//!
//! Lives here: handing events in and steps out. Must not know: what a command does.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use napi::bindgen_prelude::{External, Result, Uint8Array};
use napi::{Error, Status};
use napi_derive::napi;
use serde::Deserialize;
use serde_json::json;
use trigger_connect_command::{Command, Event, Given, Step, USER_AGENT};
use zeroize::Zeroizing;

/// A command line at work.
pub(crate) struct CommandLine(Mutex<Command>);

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Start {
    arguments: Vec<String>,
    variables: BTreeMap<String, String>,
    out_is_terminal: bool,
    err_is_terminal: bool,
    width: usize,
}

/// Begins a command line. `given` is JSON: `arguments`, `variables`, `outIsTerminal`, `errIsTerminal`, `width`.
#[napi(catch_unwind)]
pub(crate) fn command(given: String) -> Result<External<CommandLine>> {
    let given = Zeroizing::new(given);
    let start: Start = serde_json::from_str(&given).map_err(|_| Error::new(Status::InvalidArg, "given"))?;
    let Start { arguments, variables, out_is_terminal, err_is_terminal, width } = start;
    let given = Given { arguments, variables, out_is_terminal, err_is_terminal, width };
    Ok(External::new(CommandLine(Mutex::new(Command::new(given)))))
}

/// Takes what happened. `event` is a line with its word, one with the time in epoch milliseconds and one with a random
/// number; `headers` are lines, names and values alternating. Gives a line with `out`, `err`, `send`, `wait`, `file`,
/// `input` or `exit`, and behind it a text, JSON, milliseconds, a path, nothing, or a code.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands it over by value")]
pub(crate) fn command_step(
    command: &External<CommandLine>,
    event: String,
    status: u32,
    headers: String,
    body: Uint8Array,
) -> String {
    let mut lines = headers.split('\n');
    let pairs: Vec<(&str, &str)> = std::iter::from_fn(|| Some((lines.next()?, lines.next()?))).collect();
    let mut words = event.split('\n');
    let mut word = || words.next().unwrap_or_default();
    let happened = match word() {
        "begin" => Event::Begin,
        "done" => Event::Done,
        "answered" => Event::Answered {
            status: u16::try_from(status).unwrap_or_default(),
            headers: &pairs,
            body: &body,
        },
        "notSent" => Event::NotSent,
        "tooLarge" => Event::TooLarge,
        "read" => Event::Read(&body),
        "unreadable" => Event::Unreadable,
        _ => Event::Lost,
    };
    let (now_ms, random) = (word().parse().unwrap_or_default(), word().parse().unwrap_or(0.5));
    let mut command = command.0.lock().unwrap_or_else(PoisonError::into_inner);
    match command.step(happened, now_ms, random) {
        Step::Out(text) => format!("out\n{text}"),
        Step::Err(text) => format!("err\n{text}"),
        Step::Wait(after_ms) => format!("wait\n{after_ms}"),
        Step::Read(Some(path)) => format!("file\n{path}"),
        Step::Read(None) => "input\n".to_owned(),
        Step::Exit(code) => format!("exit\n{code}"),
        Step::Send { request, timeout_ms, limit } => {
            let headers = request.headers.iter().map(|header| (header.name.as_ref(), header.value()));
            let headers: Vec<(&str, &str)> = headers.chain([("user-agent", USER_AGENT)]).collect();
            let what = json!({
                "method": request.method.as_str(), "url": request.url, "headers": headers, "body": request.body,
                "timeoutMs": timeout_ms, "limit": limit,
            });
            format!("send\n{what}")
        }
        _ => String::new(),
    }
}
