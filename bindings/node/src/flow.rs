//! Flows for JavaScript.
//!
//! Lives here: handing events in and steps out, as text. Must not know: what a flow does.

use std::sync::{Mutex, PoisonError};

use napi::bindgen_prelude::{External, Result, Uint8Array};
use napi_derive::napi;
use serde::Deserialize;
use trigger_connect::flow::{Event, Flow, FlowOptions, Progress, Raw, Step};
use trigger_connect::operation::List;
use trigger_connect::{Arguments, Code, Connection, JsonText, Request};

use crate::retry::Policy;
use crate::{Checked, refusal, shapes};
use trigger_connect::Report;

/// A flow, or why there is none.
pub(crate) struct Conversation(std::result::Result<Mutex<Held>, String>);

struct Held {
    flow: Flow,
    /// The request that was last told to be sent.
    request: Option<Request>,
    /// The connection that the flow ended with.
    linked: Option<Connection>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Options {
    most: Option<u64>,
    policy: Option<Policy>,
    deadline_ms: Option<u64>,
    project_ref: Option<String>,
    environment: Option<String>,
    branch: Option<String>,
}

/// Begins a flow. `what` is `send`, `pages`, `items`, `startAndWait`, `waitForRun`, `verify`, `environmentConnection`, `batch` or `resume`;
/// `text` a saved request, the id of a run, the options of batches as JSON or a saved flow; `options` JSON: `most`, `policy`, `deadlineMs`, `projectRef`,
/// `environment`, `branch`.
#[napi(catch_unwind)]
pub(crate) fn flow(
    checked: &External<Checked>,
    what: String,
    text: String,
    options: String,
) -> Result<External<Conversation>> {
    let made = made(checked.connection()?, &what, &text, &options);
    Ok(External::new(Conversation(made.map(|flow| Mutex::new(Held { flow, request: None, linked: None })))))
}

fn made(connection: &Connection, what: &str, text: &str, options: &str) -> std::result::Result<Flow, String> {
    let Ok(given) = serde_json::from_str::<Options>(options) else {
        let message = "Expected at most policy, deadlineMs and, for pages, most.";
        return Err(refusal::argument(
            what,
            "options",
            Code::WrongType,
            message,
            "Times are whole milliseconds.",
        ));
    };
    let mut options = FlowOptions::new().policy(given.policy.unwrap_or_default().into());
    options.deadline_ms = given.deadline_ms;
    let request = || {
        connection.restore_request(text).ok_or_else(|| {
            let message = "Expected a request of this connection.";
            refusal::argument(
                what,
                "request",
                Code::WrongType,
                message,
                "Make one, such as connection.runs.list().",
            )
        })
    };
    let refused = |error| refusal::of(&error);
    match what {
        "send" => Ok(connection.send(request()?, options)),
        "pages" => Ok(connection.pages(request()?, given.most, options)),
        "items" => connection.items(request()?, given.most, options).map(Flow::untyped).map_err(refused),
        "environmentConnection" => {
            let (project, environment) = (given.project_ref.as_deref(), given.environment.as_deref());
            let made =
                connection.environment_connection(project, environment, given.branch.as_deref(), options);
            made.map(Flow::untyped).map_err(refused)
        }
        "batch" => {
            let given = Arguments::parse(text).unwrap_or_default();
            connection.batch(given, options).map(Flow::untyped).map_err(refused)
        }
        "startAndWait" => Ok(connection.start_and_wait(request()?, options).untyped()),
        "verify" => Ok(connection.verify(options).untyped()),
        "waitForRun" => connection.wait_for_run(text, options).map(Flow::untyped).map_err(refused),
        _ => Flow::resume(connection, text, options).map_err(refused),
    }
}

/// Why there is no flow; empty when there is one.
#[napi(catch_unwind)]
pub(crate) fn flow_refusal(conversation: &External<Conversation>) -> String {
    conversation.0.as_ref().err().cloned().unwrap_or_default()
}

/// Takes what happened. `event` is a line with its word, one with the time in epoch milliseconds and one with a random
/// number; `headers` are lines, names and values alternating; `body` is that of the answer, or items as JSON. Gives a line
/// with `send`, `wait`, `need`, `give`, `done` or `linked`, and behind it a request as [`shapes::request`] has it under a line
/// with its operation; milliseconds; a count and a place in lines; a line with the places of secrets as JSON, and JSON; or
/// nothing, and [`flow_linked`] gives the connection.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands it over by value")]
pub(crate) fn flow_step(
    conversation: &External<Conversation>,
    event: String,
    status: u32,
    headers: String,
    body: Uint8Array,
) -> String {
    let Ok(held) = &conversation.0 else { return flow_refusal(conversation) };
    let mut lines = headers.split('\n');
    let pairs: Vec<(&str, &str)> = std::iter::from_fn(|| Some((lines.next()?, lines.next()?))).collect();
    let mut words = event.split('\n');
    let items;
    let mut word = || words.next().unwrap_or_default();
    let happened = match word() {
        "begin" => Event::Begin,
        "answered" => {
            Event::Answer { status: u16::try_from(status).unwrap_or_default(), headers: &pairs, body: &body }
        }
        "notSent" => Event::NotSent,
        "tooLarge" => Event::TooLarge,
        // The body is the output of the host's own serializer.
        word @ ("fed" | "fedLast") => {
            let text = std::str::from_utf8(&body).unwrap_or_default();
            items = List::from(JsonText::serialized(text));
            Event::Items { items: &items, last: word == "fedLast" }
        }
        "waited" => Event::Waited,
        "taken" => Event::Taken,
        _ => Event::Lost,
    };
    let (now_ms, random) = (word().parse().unwrap_or_default(), word().parse().unwrap_or(0.5));
    let mut held = held.lock().unwrap_or_else(PoisonError::into_inner);
    match held.flow.step_raw(happened, now_ms, random) {
        Ok(Step::Send(request)) => {
            let text = format!("send\n{}\n{}", request.operation, shapes::request(&request));
            held.request = Some(*request);
            text
        }
        Ok(Step::Wait(after_ms)) => format!("wait\n{after_ms}"),
        Ok(Step::Need { count, first }) => format!("need\n{count}\n{first}"),
        Ok(Step::Give(Raw::Json { text, secrets })) => format!("give\n{}\n{text}", shapes::secrets(secrets)),
        Ok(Step::Done(Raw::Json { text, secrets })) => format!("done\n{}\n{text}", shapes::secrets(secrets)),
        Ok(Step::Done(Raw::Connection(connection))) => {
            held.linked = Some(*connection);
            "linked\n".to_owned()
        }
        Ok(_) => String::new(),
        Err(error) => refusal::of(&error),
    }
}

/// The last request of a flow as a curl command without the key.
#[napi(catch_unwind)]
pub(crate) fn flow_curl(conversation: &External<Conversation>) -> String {
    let Ok(held) = &conversation.0 else { return flow_refusal(conversation) };
    let held = held.lock().unwrap_or_else(PoisonError::into_inner);
    held.request.as_ref().map(Request::to_curl).unwrap_or_default()
}

/// A flow as JSON text without the credential.
#[napi(catch_unwind)]
pub(crate) fn flow_saved(conversation: &External<Conversation>) -> String {
    let Ok(held) = &conversation.0 else { return flow_refusal(conversation) };
    held.lock().unwrap_or_else(PoisonError::into_inner).flow.save()
}

/// The connection that a flow ended with, as a check gives one.
#[napi(catch_unwind)]
pub(crate) fn flow_linked(conversation: &External<Conversation>) -> Result<External<Checked>> {
    let held = conversation.0.as_ref().ok().map(|held| held.lock().unwrap_or_else(PoisonError::into_inner));
    let connection = held.and_then(|held| held.linked.clone());
    let connection = connection.ok_or_else(|| napi::Error::from_reason("there is no connection"))?;
    let report = Report::of(connection);
    Ok(External::new(Checked(Ok(report))))
}

/// How far a flow has come, in lines: how often the request under way was sent, requests sent, items done, and how many
/// there will be or nothing.
#[napi(catch_unwind)]
pub(crate) fn flow_progress(conversation: &External<Conversation>) -> String {
    let Ok(held) = &conversation.0 else { return flow_refusal(conversation) };
    let held = held.lock().unwrap_or_else(PoisonError::into_inner);
    let Progress { requests, items, total, .. } = held.flow.progress();
    let total = total.map(|total| total.to_string()).unwrap_or_default();
    format!("{}\n{requests}\n{items}\n{total}", held.flow.attempt())
}
