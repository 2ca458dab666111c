//! A client of Trigger.dev: calls that return results. Drop the future of a call to cancel it.
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

use super::{Came, Host, http_client};

/// How long one request may take, and the longest answer that is taken, unless said otherwise.
const TIMEOUT: Duration = Duration::from_secs(30);
const MOST_BYTES: usize = 16 << 20;

/// Calls of one connection. It can be shared between tasks.
pub struct Client {
    connection: Connection,
    host: Host,
    policy: RetryPolicy,
}

impl Client {
    /// A client with a timeout of 30 seconds for each request, answers of up to 16 MiB, and the usual retries.
    ///
    /// # Errors
    /// As [`http_client`].
    pub fn new(connection: Connection) -> reqwest::Result<Self> {
        let host = Host { http: http_client(TIMEOUT)?, most_bytes: MOST_BYTES, progress: Box::new(|_| ()) };
        Ok(Self { connection, host, policy: RetryPolicy::default() })
    }

    /// Sends with a client of your own, such as `http_client(Duration::from_secs(5))?`.
    #[must_use]
    pub fn http(mut self, http: reqwest::Client) -> Self {
        self.host.http = http;
        self
    }

    /// Takes answers of up to so many bytes.
    #[must_use]
    pub fn most_bytes(mut self, bytes: usize) -> Self {
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

    /// Makes a call, such as `client.call(runs::Retrieve::new("run_1")).await?`.
    ///
    /// # Errors
    /// What the arguments lack, what the server says, or that no answer came.
    pub fn call<'a, C: Call<'a>>(&self, call: C) -> impl Future<Output = Result<C::Data, Error>> + Send {
        // Made before the future, which knows nothing of `C` then: so it can be spawned, whatever `C` borrows.
        let request = self.connection.prepare(call);
        self.run_made(request.map(|request| self.connection.send(request, self.options(None))))
    }

    /// The items of a list, page after page as they are needed:
    /// `let mut list = client.items(runs::List::new())?; while let Some(run) = list.next().await? { … }`.
    ///
    /// # Errors
    /// What the arguments lack.
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
    pub async fn trigger_and_wait(&self, call: tasks::Trigger<'_>, within: Duration) -> Result<Run, Error> {
        self.run(self.connection.start_and_wait(self.connection.prepare(call)?, self.options(Some(within))))
            .await
    }

    /// Waits until a run is over.
    ///
    /// # Errors
    /// As [`Client::trigger_and_wait`].
    pub async fn wait_for_run(&self, run_id: &str, within: Duration) -> Result<Run, Error> {
        self.run(self.connection.wait_for_run(run_id, self.options(Some(within)))?).await
    }

    /// Makes a run of each item, however many there are: `client.batch(rows.map(to_item), BatchOptions::new())`.
    ///
    /// # Errors
    /// As [`Client::call`], and what is wrong with an item; those of batches before its own are runs already.
    pub async fn batch(
        &self,
        items: impl IntoIterator<Item = BatchItem<'static>, IntoIter: Send>,
        options: BatchOptions<'_>,
    ) -> Result<BatchesSent, Error> {
        let mut flow = self.connection.batch(options, self.options(None))?;
        let mut items = items.into_iter();
        loop {
            if let ControlFlow::Break(sent) = self.host.proceed(&mut flow, &mut items).await? {
                return Ok(sent);
            }
        }
    }

    /// Finds out what the key is good for. A key that is not is a result, not an error.
    ///
    /// # Errors
    /// As [`Client::call`], for what says nothing about the key.
    pub async fn verify(&self) -> Result<Verification, Error> {
        self.run(self.connection.verify(self.options(None))).await
    }

    /// Goes through any flow, and gives what it ends with.
    ///
    /// # Errors
    /// Those of the flow.
    pub async fn run<O: Given>(&self, mut flow: Flow<O>) -> Result<O, Error> {
        loop {
            if let ControlFlow::Break(result) = self.host.proceed(&mut flow, &mut empty()).await? {
                return Ok(result);
            }
        }
    }

    async fn run_made<O: Given>(&self, flow: Result<Flow<O>, Error>) -> Result<O, Error> {
        self.run(flow?).await
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

impl<T> Items<'_, T>
where
    Vec<T>: Given,
{
    /// The next item; nothing at the end. Dropped while it waits, it goes on with the next call.
    ///
    /// # Errors
    /// As [`Client::call`]. It is then the end.
    pub async fn next(&mut self) -> Result<Option<T>, Error> {
        loop {
            if let Some(item) = self.ready.next() {
                return Ok(Some(item));
            }
            let Some(flow) = &mut self.flow else { return Ok(None) };
            let came = self.host.proceed(flow, &mut empty()).await;
            if !matches!(came, Ok(ControlFlow::Continue(_))) {
                self.flow = None;
            }
            let (ControlFlow::Continue(items) | ControlFlow::Break(items)) = came?;
            self.ready = items.into_iter();
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
