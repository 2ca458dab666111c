//! Conversations of several requests, as state machines.
//!
//! Lives here: what a host is told to do next, and how a flow is saved and resumed. Must not know: HTTP, clocks or
//! chance; what happened, the time and a random number are passed in.
//!
//! A host drives every flow in the same way: it sends what it is told to send and says what came, waits as long as it is
//! told, and takes what is given, until the flow is done.

mod exchange;
mod pages;
mod runs;
mod script;
mod verify;

pub use verify::{Verification, VerificationOutcome};

use std::marker::PhantomData;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::connection::Connection;
use crate::data::Json;
use crate::error::{Code, Error, FlowError};
use crate::operations::runs::data::Run;
use crate::request::Request;
use crate::retry::RetryPolicy;
use exchange::{Answered, Exchange, Turn};
use pages::Pages;
use runs::WaitForRun;
use script::{Command, Input, Script};
use verify::Verify;

/// What happened since the last step.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Event<'e> {
    /// Nothing yet: the flow begins, or is resumed from where it was saved.
    Begin,
    /// The request was answered.
    Answer {
        /// HTTP status.
        status: u16,
        /// Names (in any case) and values of its headers.
        headers: &'e [(&'e str, &'e str)],
        /// The decoded body.
        body: &'e [u8],
    },
    /// No connection came about: nothing reached the server.
    NotSent,
    /// The request was sent, at least in part, and no whole answer came.
    Lost,
    /// The wait is over.
    Waited,
    /// What was given is taken; go on.
    Taken,
}

/// What to do next.
#[derive(Debug)]
#[non_exhaustive]
pub enum Step<O = Json> {
    /// Send this, and come back with what happened.
    Send(Box<Request>),
    /// Wait this many milliseconds, and come back.
    Wait(u64),
    /// Take this, and come back for more.
    Give(O),
    /// The flow is over, with this as its result.
    Done(O),
}

/// How a flow goes on when requests fail, and until when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct FlowOptions {
    /// How often each request is sent, and how long between.
    pub policy: RetryPolicy,
    /// Until when to go on, in epoch milliseconds. Without it a flow ends by itself only.
    pub deadline_ms: Option<u64>,
}

impl FlowOptions {
    /// No deadline, and the usual policy.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How often each request is sent, and how long between.
    #[must_use]
    pub fn policy(mut self, policy: RetryPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// Until when to go on, in epoch milliseconds.
    #[must_use]
    pub fn deadline_ms(mut self, deadline_ms: u64) -> Self {
        self.deadline_ms = Some(deadline_ms);
        self
    }
}

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
    Over,
}

impl<O> Flow<O> {
    fn new(connection: &Connection, script: Script, options: FlowOptions) -> Self {
        let state = State { script, at: At::Start };
        Self { connection: connection.clone(), options, state, output: PhantomData }
    }

    /// The same flow, of which results are any JSON.
    #[must_use]
    pub fn untyped(self) -> Flow {
        Flow { connection: self.connection, options: self.options, state: self.state, output: PhantomData }
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
    /// As [`Flow::step`], with results as JSON text, for hosts with a parser of their own.
    ///
    /// # Errors
    /// As [`Flow::step`].
    pub fn step_text(&mut self, event: Event<'_>, now_ms: u64, random: f64) -> Result<Step<String>, Error> {
        self.stepped(event, now_ms, random, |told| Ok(told.text()))
    }
}

impl<O: DeserializeOwned> Flow<O> {
    /// Says what to do next. Begin with [`Event::Begin`].
    ///
    /// `now_ms` is the time in epoch milliseconds, `random` a number from 0 to below 1. After an error the flow is over.
    ///
    /// # Errors
    /// What a request of the flow ends with when another attempt is of no use; [`Error::Flow`] with `deadline_passed`,
    /// `no_answer`, `not_sent` or, when the event does not follow from the last step, `flow_misused`.
    pub fn step(&mut self, event: Event<'_>, now_ms: u64, random: f64) -> Result<Step<O>, Error> {
        self.stepped(event, now_ms, random, |told| told.data())
    }
}

impl<O> Flow<O> {
    fn stepped<T>(
        &mut self,
        event: Event<'_>,
        now_ms: u64,
        random: f64,
        decode: fn(Told) -> Result<T, Error>,
    ) -> Result<Step<T>, Error> {
        let stepped = self.next(event, now_ms, random, decode);
        if stepped.is_err() {
            self.state.at = At::Over;
        }
        stepped
    }

    fn next<T>(
        &mut self,
        event: Event<'_>,
        now_ms: u64,
        random: f64,
        decode: fn(Told) -> Result<T, Error>,
    ) -> Result<Step<T>, Error> {
        let at = std::mem::replace(&mut self.state.at, At::Over);
        let input = match (at, event) {
            (At::Start, Event::Begin) => Input::Start,
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
                        return Ok(Step::Send(request));
                    }
                    Turn::Wait(after_ms) => {
                        self.state.at = At::Sending(exchange);
                        return Ok(Step::Wait(after_ms));
                    }
                    Turn::Over(outcome) => Input::Outcome(outcome),
                }
            }
            _ => return Err(misused().into()),
        };
        let command = self.state.script.next(&self.connection, input, random)?;
        self.obey(command, now_ms, random, decode)
    }

    fn obey<T>(
        &mut self,
        command: Command,
        now_ms: u64,
        random: f64,
        decode: fn(Told) -> Result<T, Error>,
    ) -> Result<Step<T>, Error> {
        match command {
            Command::Send(exchange) => {
                let mut exchange = *exchange;
                let turn = exchange.turn(&self.options, Event::Begin, now_ms, random)?;
                self.state.at = At::Sending(exchange);
                match turn {
                    Turn::Send(request) => Ok(Step::Send(request)),
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
            Command::Give(answered) => {
                let value = decode(Told::Answer(answered))?;
                self.state.at = At::Gave;
                Ok(Step::Give(value))
            }
            Command::Done(answered) => decode(Told::Answer(answered)).map(Step::Done),
            Command::Tell(text) => decode(Told::Text(text)).map(Step::Done),
        }
    }
}

/// What a flow gives or ends with.
enum Told {
    Answer(Answered),
    Text(String),
}

impl Told {
    fn data<O: DeserializeOwned>(self) -> Result<O, Error> {
        match self {
            Self::Answer(answered) => answered.data(),
            Self::Text(text) => serde_json::from_str(&text).map_err(|_| misused().into()),
        }
    }

    fn text(self) -> String {
        match self {
            Self::Answer(answered) => answered.text(),
            Self::Text(text) => text,
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
        "Begin once; then answer Send with an answer, Wait with Waited and Give with Taken.",
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

impl Connection {
    /// Sends one request, again where that helps and does no harm.
    #[must_use]
    pub fn send<D>(&self, request: Request<D>, options: FlowOptions) -> Flow<D> {
        Flow::new(self, Script::Send(Exchange::new(request.untyped())), options)
    }

    /// Goes through the pages of a list: all but the last are given, the last is what the flow ends with.
    ///
    /// `most` ends it after so many pages. A cursor or page number in the request is where it begins.
    #[must_use]
    pub fn pages<D>(&self, request: Request<D>, most: Option<u64>, options: FlowOptions) -> Flow<D> {
        Flow::new(self, Script::Pages(Pages::new(Exchange::new(request.untyped()), most)), options)
    }

    /// Finds out what the credential is good for: whose it is, for which project, environment and branch. It sends one to
    /// three requests that change nothing, and keeps no key that an answer holds.
    #[must_use]
    pub fn verify(&self, options: FlowOptions) -> Flow<Verification> {
        Flow::new(self, Script::Verify(Verify::new(self)), options)
    }

    /// Waits until a run is over, however it ends: asks for it now and again, less often as time goes by. Answers that
    /// it is not there yet, is rate limited or failed are no reason to give up before the deadline.
    ///
    /// # Errors
    /// As [`Connection::prepare`].
    pub fn wait_for_run(&self, run_id: &str, options: FlowOptions) -> Result<Flow<Run>, Error> {
        let wait = WaitForRun::new(self, run_id)?;
        Ok(Flow::new(self, Script::WaitForRun(wait), options))
    }

    /// Sends a request that starts a run, such as one of `tasks.trigger`, and waits until that is over; see
    /// [`Connection::wait_for_run`].
    #[must_use]
    pub fn start_and_wait<D>(&self, request: Request<D>, options: FlowOptions) -> Flow<Run> {
        Flow::new(self, Script::StartAndWait(Exchange::new(request.untyped())), options)
    }
}
