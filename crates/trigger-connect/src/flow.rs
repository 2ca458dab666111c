//! Conversations of several requests, as state machines.
//!
//! Lives here: what a host is told to do next, and how a flow is saved and resumed. Must not know: HTTP, clocks or
//! chance; what happened, the time and a random number are passed in.
//!
//! A host drives every flow in the same way: it sends what it is told to send and says what came, waits as long as it is
//! told, and takes what is given, until the flow is done.

mod batch;
mod environment;
mod exchange;
mod items;
mod pages;
mod runs;
mod script;
mod told;
mod verify;

pub use batch::{BatchOptions, BatchesSent};
pub use told::{Given, Raw};
pub use verify::{Verification, VerificationOutcome};

use std::marker::PhantomData;

use serde::{Deserialize, Serialize};

use crate::connection::Connection;
use crate::data::{Json, Page};
use crate::error::{Code, Error, FlowError, InvalidArguments, Problem};
use crate::operation::{Arguments, List};
use crate::operations::runs::data::Run;
use crate::request::Request;
use crate::retry::RetryPolicy;
use batch::Batch;
use environment::EnvironmentConnection;
use exchange::{Exchange, Turn};
use items::Items;
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
    /// An answer came that is larger than the host takes, and it was read no further.
    TooLarge,
    /// The wait is over.
    Waited,
    /// What was given is taken; go on.
    Taken,
    /// Here are items that were needed.
    Items {
        /// As many as were asked for, or fewer; as [`StreamItems`](crate::batches::StreamItems) takes them.
        items: &'e List<'e>,
        /// Whether no more will come. An empty list can say so too.
        last: bool,
    },
}

/// What to do next. A host does all of them; another one would be a new major version, so that no host meets it at run
/// time.
#[derive(Debug)]
pub enum Step<O = Json> {
    /// Send this, and come back with what happened.
    Send(Box<Request>),
    /// Wait this many milliseconds, and come back.
    Wait(u64),
    /// Take this, and come back for more.
    Give(O),
    /// Come back with items.
    Need {
        /// How many at most. Fewer do as well: where items are large, give as many as you want to hold at once.
        count: usize,
        /// Place of the first of them among all items, from 0. After a resume, go on from there.
        first: usize,
    },
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
    #[serde(default)]
    requests: u64,
    #[serde(default)]
    items: u64,
}

/// How far a flow has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Progress {
    /// Requests that were sent, repeats included.
    pub requests: u64,
    /// What is done: items of a list or a batch, pages when it goes by page; of other flows 1 at the end.
    pub items: u64,
    /// How many there will be, where that is known.
    pub total: Option<u64>,
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

fn no_list(operation: &'static str) -> Error {
    let problem = Problem::error(
        "request",
        Code::WrongType,
        "Expected the request of a list that has pages.",
        "Make one, such as that of runs.list; of other lists the reply holds all.",
    );
    InvalidArguments::new(operation, vec![problem]).into()
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

    /// Goes through the items of a paged list. Each page's items are given as one list; the last list, which may be
    /// empty, is what the flow ends with.
    ///
    /// `most` ends it after so many items. A cursor or page number in the request is where it begins.
    ///
    /// # Errors
    /// [`Error::InvalidArguments`] when the operation is no paged list.
    pub fn items<P: Page>(
        &self,
        request: Request<P>,
        most: Option<u64>,
        options: FlowOptions,
    ) -> Result<Flow<Vec<P::Item>>, Error> {
        if request.declared.is_none_or(|operation| operation.paging.is_none()) {
            return Err(no_list(request.operation));
        }
        Ok(Flow::new(self, Script::Items(Items::new(Exchange::new(request.untyped()), most)), options))
    }

    /// Makes a connection to one environment, which can trigger tasks, out of a personal access token or an organization
    /// token: asks for the key of the environment. Project and environment are taken from this connection unless given.
    ///
    /// # Errors
    /// As [`Connection::prepare`]. The flow ends with [`Error::InvalidConnection`] when what came is no key.
    pub fn environment_connection(
        &self,
        project_ref: Option<&str>,
        environment: Option<&str>,
        branch: Option<&str>,
        options: FlowOptions,
    ) -> Result<Flow<Connection>, Error> {
        let wanted = EnvironmentConnection::new(self, project_ref, environment, branch)?;
        Ok(Flow::new(self, Script::EnvironmentConnection(wanted), options))
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

    /// Makes runs of any number of items: asks for them, sends them as batches one after the other, and gives
    /// [`BatchesSent`] for each batch that is sealed; the totals are what the flow ends with.
    ///
    /// It holds one batch at a time. Each item becomes exactly one run, however often requests are repeated, also when the
    /// flow is saved before each request that it tells to send and resumed elsewhere. An item that is not valid ends the
    /// flow before anything of its batch is sent; `progress().items` says how many items before it are.
    ///
    /// ```
    /// use trigger_connect::flow::{BatchOptions, Event, FlowOptions, Step};
    /// use trigger_connect::{batches::BatchItem, json, operation::List};
    /// # let connection = trigger_connect::Connection::new(
    /// #     trigger_connect::Fields::new("tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX"))?;
    ///
    /// let all: Vec<String> = vec!["a@example.com".into(), "b@example.com".into()];
    /// let mut flow = connection.batch(BatchOptions::new().total(all.len()), FlowOptions::new())?;
    /// let mut step = flow.step(Event::Begin, 0, 0.5)?;
    /// while let Step::Need { count, first } = step {
    ///     let wanted = all.iter().skip(first).take(count);
    ///     let items: Vec<_> = wanted.map(|to| BatchItem::new("send-email").payload(json(to))).collect();
    ///     let last = first + items.len() == all.len();
    ///     step = flow.step(Event::Items { items: &List::from(items), last }, 0, 0.5)?;
    /// }
    /// let Step::Send(request) = step else { panic!() };
    /// assert_eq!(request.body.as_deref(), Some(r#"{"runCount":2,"taskIdentifiers":["send-email"]}"#));
    /// # Ok::<(), trigger_connect::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`Connection::prepare`]. The flow ends with [`Error::InvalidArguments`] when an item is not valid, and with
    /// [`Error::Flow`] `batch_not_sealed` when the server keeps missing items of a batch.
    pub fn batch<'a>(
        &self,
        given: impl Into<Arguments<'a>>,
        options: FlowOptions,
    ) -> Result<Flow<BatchesSent>, Error> {
        Ok(Flow::new(self, Script::Batch(Box::new(Batch::new(self, &given.into())?)), options))
    }

    /// Sends a request that starts a run, such as one of `tasks.trigger`, and waits until that is over; see
    /// [`Connection::wait_for_run`].
    #[must_use]
    pub fn start_and_wait<D>(&self, request: Request<D>, options: FlowOptions) -> Flow<Run> {
        Flow::new(self, Script::StartAndWait(Exchange::new(request.untyped())), options)
    }
}
