//! A client of Trigger.dev: calls that return results.
//!
//! Lives here: which flow a call is, its deadline, and what is logged. Must not know: how a request is sent.

use std::iter::empty;
use std::ops::ControlFlow;
use std::time::{Duration, SystemTime};
use std::vec::IntoIter;

use trigger_connect::batches::BatchItem;
use trigger_connect::data::Page;
use trigger_connect::flow::{BatchOptions, BatchesSent, Flow, FlowOptions, Given, Progress, Verification};
use trigger_connect::operation::Call;
use trigger_connect::operations::runs::data::Run;
use trigger_connect::{Connection, Error, Request, RetryPolicy, tasks};

use super::{Came, Host, agent};

/// How long one request may take, and the longest answer that is taken, unless said otherwise.
const TIMEOUT: Duration = Duration::from_secs(30);
const MOST_BYTES: u64 = 16 << 20;

/// Calls of one connection. It can be shared between threads.
pub struct Client {
    connection: Connection,
    host: Host,
    policy: RetryPolicy,
}

impl Client {
    /// A client with a timeout of 30 seconds for each request, answers of up to 16 MiB, and the usual retries.
    #[must_use]
    pub fn new(connection: Connection) -> Self {
        let host = Host { agent: agent(TIMEOUT), most_bytes: MOST_BYTES, progress: Box::new(|_| ()) };
        Self { connection, host, policy: RetryPolicy::default() }
    }

    /// Sends with an agent of your own, such as `agent(Duration::from_secs(5))`.
    #[must_use]
    pub fn agent(mut self, agent: ureq::Agent) -> Self {
        self.host.agent = agent;
        self
    }

    /// Takes answers of up to so many bytes.
    #[must_use]
    pub fn most_bytes(mut self, bytes: u64) -> Self {
        self.host.most_bytes = bytes;
        self
    }

    /// How often a request is sent, and how long between.
    #[must_use]
    pub fn policy(mut self, policy: RetryPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// Calls `told` after each answer with how far a call has come.
    #[must_use]
    pub fn on_progress(mut self, told: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.host.progress = Box::new(told);
        self
    }

    /// Makes a call, such as `client.call(runs::Retrieve::new("run_1"))`.
    ///
    /// # Errors
    /// What the arguments lack, what the server says, or that no answer came.
    pub fn call<'a, C: Call<'a>>(&self, call: C) -> Result<C::Data, Error> {
        self.run(self.connection.send(self.connection.prepare(call)?, self.options(None)))
    }

    /// The items of a list, page after page as they are needed: `for run in client.items(runs::List::new())? { … }`.
    ///
    /// # Errors
    /// What the arguments lack. Each item may be an error, which is then the last.
    pub fn items<'a, C: Call<'a, Data: Page>>(
        &self,
        call: C,
    ) -> Result<Items<'_, <C::Data as Page>::Item>, Error> {
        let flow = self.connection.items(self.connection.prepare(call)?, None, self.options(None))?;
        Ok(Items { host: &self.host, flow: Some(flow), ready: Vec::new().into_iter() })
    }

    /// Starts a run and waits until it is over, however it ends: look at its status.
    ///
    /// # Errors
    /// As [`Client::call`], and `deadline_passed` when it lasts longer than `within`.
    pub fn trigger_and_wait(&self, call: tasks::Trigger<'_>, within: Duration) -> Result<Run, Error> {
        self.run(self.connection.start_and_wait(self.connection.prepare(call)?, self.options(Some(within))))
    }

    /// Waits until a run is over.
    ///
    /// # Errors
    /// As [`Client::trigger_and_wait`].
    pub fn wait_for_run(&self, run_id: &str, within: Duration) -> Result<Run, Error> {
        self.run(self.connection.wait_for_run(run_id, self.options(Some(within)))?)
    }

    /// Makes a run of each item, however many there are: `client.batch(rows.map(to_item), BatchOptions::new())`.
    ///
    /// # Errors
    /// As [`Client::call`], and what is wrong with an item; those of batches before its own are runs already.
    pub fn batch(
        &self,
        items: impl IntoIterator<Item = BatchItem<'static>, IntoIter: Send>,
        options: BatchOptions<'_>,
    ) -> Result<BatchesSent, Error> {
        let mut flow = self.connection.batch(options, self.options(None))?;
        let mut items = items.into_iter();
        loop {
            if let ControlFlow::Break(sent) = self.host.proceed(&mut flow, &mut items)? {
                return Ok(sent);
            }
        }
    }

    /// Finds out what the key is good for. A key that is not is a result, not an error.
    ///
    /// # Errors
    /// As [`Client::call`], for what says nothing about the key.
    pub fn verify(&self) -> Result<Verification, Error> {
        self.run(self.connection.verify(self.options(None)))
    }

    /// Goes through any flow, and gives what it ends with.
    ///
    /// # Errors
    /// Those of the flow.
    pub fn run<O: Given>(&self, mut flow: Flow<O>) -> Result<O, Error> {
        loop {
            if let ControlFlow::Break(result) = self.host.proceed(&mut flow, &mut empty())? {
                return Ok(result);
            }
        }
    }

    /// The deadline holds between requests: one under way may last its timeout longer.
    fn options(&self, within: Option<Duration>) -> FlowOptions {
        let options = FlowOptions::new().policy(self.policy);
        let milliseconds = within.map(|within| u64::try_from(within.as_millis()).unwrap_or(u64::MAX));
        milliseconds.map_or(options, |ms| options.deadline_ms(now_ms().saturating_add(ms)))
    }
}

/// Items of a list. Nothing is asked for until the next one is wanted.
pub struct Items<'c, T> {
    host: &'c Host,
    flow: Option<Flow<Vec<T>>>,
    ready: IntoIter<T>,
}

impl<T> Iterator for Items<'_, T>
where
    Vec<T>: Given,
{
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.ready.next() {
                return Some(Ok(item));
            }
            let mut flow = self.flow.take()?;
            match self.host.proceed(&mut flow, &mut empty()) {
                Ok(ControlFlow::Continue(items)) => {
                    self.ready = items.into_iter();
                    self.flow = Some(flow);
                }
                Ok(ControlFlow::Break(items)) => self.ready = items.into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

/// Logs no URL, header or body: they may hold what is nobody's business.
pub(super) fn note(request: &Request, attempt: u32, came: &Came, took: Duration) {
    let (method, path) = (request.method.as_str(), request.path_template().unwrap_or("(custom)"));
    match came {
        Ok((head, _)) => {
            log::info!("{method} {path} {} (attempt {attempt}, {took:.0?})", head.status.as_u16())
        }
        Err(event) => log::warn!("{method} {path} {event:?} (attempt {attempt}, {took:.0?})"),
    }
}

/// Now, in epoch milliseconds.
pub(super) fn now_ms() -> u64 {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    u64::try_from(now.as_millis()).unwrap_or(u64::MAX)
}
