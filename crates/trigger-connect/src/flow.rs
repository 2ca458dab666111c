//! Conversations of several requests, as state machines.
//!
//! Lives here: how a flow goes from step to step, and how it is saved and resumed. Must not know: HTTP, clocks or
//! chance; what happened, the time and a random number are passed in.
//!
//! A host drives every flow in the same way: it sends what it is told to send and says what came, waits as long as it is
//! told, brings items where they are needed, and takes what is given, until the flow is done.

mod batch;
mod begin;
mod command;
mod environment;
mod exchange;
mod items;
mod pages;
mod runs;
mod script;
mod step;
mod told;
mod verify;

pub use batch::{BatchOptions, BatchesSent};
pub use step::{Event, FlowOptions, Progress, Step};
pub use told::{Given, Raw};
pub use verify::{Verification, VerificationOutcome};

use std::marker::PhantomData;

use serde::{Deserialize, Serialize};

use crate::connection::Connection;
use crate::data::Json;
use crate::error::{Code, Error, FlowError};
use crate::request::Request;
use command::{Command, Input};
use exchange::{Exchange, Turn};
use script::Script;

/// A conversation of several requests. `O` is what it gives and ends with.
#[derive(Debug)]
pub struct Flow<O = Json> {
    connection: Connection,
    options: FlowOptions,
    state: State,
    output: PhantomData<fn() -> O>,
}

/// All of a flow but its connection and options.
#[derive(Debug, Serialize, Deserialize)]
struct State {
    script: Script,
    at: At,
    #[serde(default)]
    requests: u64,
    #[serde(default)]
    items: u64,
}

/// Where a flow stands between two steps.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum At {
    Start,
    /// A request is under way.
    Sending(Exchange),
    /// The script waits, until then.
    Waiting {
        until_ms: u64,
    },
    /// Something was given.
    Gave,
    /// Items were asked for.
    Needing,
    Over,
}

impl<O> Flow<O> {
    fn new(connection: &Connection, script: Script, options: FlowOptions) -> Self {
        let state = State { script, at: At::Start, requests: 0, items: 0 };
        Self { connection: connection.clone(), options, state, output: PhantomData }
    }

    /// The same flow, of which results are any JSON.
    #[must_use]
    pub fn untyped(self) -> Flow {
        Flow { connection: self.connection, options: self.options, state: self.state, output: PhantomData }
    }

    /// How often the request that is under way was sent, this time included; 0 when none is.
    #[must_use]
    pub fn attempt(&self) -> u32 {
        match &self.state.at {
            At::Sending(exchange) => exchange.attempt(),
            _ => 0,
        }
    }

    /// How far it has come.
    #[must_use]
    pub fn progress(&self) -> Progress {
        Progress { requests: self.state.requests, items: self.state.items, total: self.state.script.total() }
    }

    /// The flow as JSON text, to be resumed elsewhere. It holds no credential, but what the arguments hold is in it.
    ///
    /// A request that was under way counts as lost when the flow is resumed.
    #[must_use]
    pub fn save(&self) -> String {
        // The state is made of texts and numbers only.
        serde_json::to_string(&self.state).unwrap_or_default()
    }

    /// Resumes a saved flow with a connection to the same account.
    ///
    /// # Errors
    /// [`Error::Flow`] with `flow_unreadable` when the text is no saved flow.
    pub fn resume(connection: &Connection, saved: &str, options: FlowOptions) -> Result<Self, Error> {
        let mut state: State = serde_json::from_str(saved).map_err(|_| unreadable())?;
        state.script.restore(connection)?;
        if let At::Sending(exchange) = &mut state.at {
            exchange.restore(connection)?;
        }
        Ok(Self { connection: connection.clone(), options, state, output: PhantomData })
    }
}

impl Flow {
    /// As [`Flow::step`], for hosts that parse JSON themselves.
    ///
    /// # Errors
    /// As [`Flow::step`].
    pub fn step_raw(&mut self, event: Event<'_>, now_ms: u64, random: f64) -> Result<Step<Raw>, Error> {
        self.stepped(event, now_ms, random)
    }
}

impl<O: Given> Flow<O> {
    /// Says what to do next. Begin with [`Event::Begin`].
    ///
    /// `now_ms` is the time in epoch milliseconds, `random` a number from 0 to below 1. After an error the flow is over.
    ///
    /// # Errors
    /// What a request of the flow ends with when another attempt is of no use; [`Error::Flow`] with `deadline_passed`,
    /// `no_answer`, `not_sent`, `reply_too_large` or, when the event does not follow from the last step, `flow_misused`.
    pub fn step(&mut self, event: Event<'_>, now_ms: u64, random: f64) -> Result<Step<O>, Error> {
        self.stepped(event, now_ms, random)
    }
}

impl<O> Flow<O> {
    fn stepped<T: Given>(&mut self, event: Event<'_>, now_ms: u64, random: f64) -> Result<Step<T>, Error> {
        let stepped = self.next(event, now_ms, random);
        if stepped.is_err() {
            self.state.at = At::Over;
        }
        stepped
    }

    fn next<T: Given>(&mut self, event: Event<'_>, now_ms: u64, random: f64) -> Result<Step<T>, Error> {
        let at = std::mem::replace(&mut self.state.at, At::Over);
        let mut sent = None;
        let input = match (at, event) {
            (At::Start, Event::Begin) => Input::Start,
            (At::Needing, Event::Begin) => Input::Start,
            (At::Needing, Event::Items { items, last }) => {
                let command = self.state.script.fed(&self.connection, items.as_argument(), last)?;
                return self.obey(command, now_ms, random);
            }
            (At::Gave, Event::Begin | Event::Taken) => Input::Taken,
            (At::Waiting { until_ms }, Event::Begin) if until_ms > now_ms => {
                self.state.at = At::Waiting { until_ms };
                return Ok(Step::Wait(until_ms - now_ms));
            }
            (At::Waiting { .. }, Event::Begin | Event::Waited) => Input::Waited,
            (At::Sending(mut exchange), event) => {
                match exchange.turn(&self.options, event, now_ms, random)? {
                    Turn::Send(request) => {
                        self.state.at = At::Sending(exchange);
                        return Ok(self.sent(request));
                    }
                    Turn::Wait(after_ms) => {
                        self.state.at = At::Sending(exchange);
                        return Ok(Step::Wait(after_ms));
                    }
                    Turn::Over(outcome) => {
                        sent = Some(exchange);
                        Input::Outcome(outcome)
                    }
                }
            }
            _ => return Err(misused().into()),
        };
        let command = self.state.script.next(&self.connection, input, random)?;
        match (command, sent) {
            (Command::Again(error), Some(mut exchange)) => {
                let after_ms = exchange.again(&self.options, now_ms, random).ok_or(*error)?;
                self.state.at = At::Sending(exchange);
                Ok(Step::Wait(after_ms))
            }
            (command, _) => self.obey(command, now_ms, random),
        }
    }

    fn sent<T>(&mut self, request: Box<Request>) -> Step<T> {
        self.state.requests += 1;
        Step::Send(request)
    }

    fn obey<T: Given>(&mut self, command: Command, now_ms: u64, random: f64) -> Result<Step<T>, Error> {
        match command {
            Command::Send(exchange) => {
                let mut exchange = *exchange;
                let turn = exchange.turn(&self.options, Event::Begin, now_ms, random)?;
                self.state.at = At::Sending(exchange);
                match turn {
                    Turn::Send(request) => Ok(self.sent(request)),
                    Turn::Wait(after_ms) => Ok(Step::Wait(after_ms)),
                    Turn::Over(_) => Err(misused().into()),
                }
            }
            Command::Wait(after_ms) => {
                let until_ms = now_ms.saturating_add(after_ms);
                if self.options.deadline_ms.is_some_and(|deadline| until_ms > deadline) {
                    return Err(deadline_passed(self.state.script.operation()).into());
                }
                self.state.at = At::Waiting { until_ms };
                Ok(Step::Wait(after_ms))
            }
            Command::Need { count, first } => {
                self.state.at = At::Needing;
                Ok(Step::Need { count, first })
            }
            Command::Again(error) => Err(*error),
            Command::Give(told, items) => {
                let value = T::of(told)?;
                self.state.items += items;
                self.state.at = At::Gave;
                Ok(Step::Give(value))
            }
            Command::Done(told, items) => {
                let value = T::of(told)?;
                self.state.items += items;
                Ok(Step::Done(value))
            }
        }
    }
}

fn unreadable() -> FlowError {
    let hint = "Pass what save() gave, and a connection to the same server.";
    FlowError::new("flow", Code::FlowUnreadable, "The text is no saved flow of this connection.", hint)
}

fn misused() -> FlowError {
    FlowError::new(
        "flow",
        Code::FlowMisused,
        "What happened does not follow from the last step, or the flow is over.",
        "Begin once; then answer Send with an answer, Wait with Waited, Give with Taken and Need with items.",
    )
}

fn deadline_passed(operation: &'static str) -> FlowError {
    FlowError::new(
        operation,
        Code::DeadlinePassed,
        "The deadline would pass before there is a result.",
        "Give more time, or look it up later.",
    )
}
