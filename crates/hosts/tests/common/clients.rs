//! Both clients behind one trait, so that every test is one of both.
//!
//! Lives here: what the tests call. Must not know: what a test is about.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};
use trigger_connect::batches::BatchItem;
use trigger_connect::data::Page;
use trigger_connect::flow::{BatchOptions, BatchesSent, Given, Progress, Verification};
use trigger_connect::operation::Call;
use trigger_connect::operations::runs::data::Run;
use trigger_connect::{Connection, Error, RetryPolicy, tasks};
use trigger_connect_hosts::{with_reqwest, with_ureq};

/// A client as the tests need it.
pub trait Host: Sized {
    /// Made with a timeout, a limit in bytes, and a place for what is told of progress.
    fn made(
        connection: Connection,
        timeout_ms: u64,
        policy: RetryPolicy,
        told: Arc<Mutex<Vec<Progress>>>,
    ) -> Self;
    fn call<'a, C: Call<'a>>(&self, call: C) -> Result<C::Data, Error>;
    /// Up to so many items of a list.
    fn take<'a, C: Call<'a, Data: Page>>(
        &self,
        call: C,
        most: usize,
    ) -> Result<Vec<<C::Data as Page>::Item>, Error>
    where
        Vec<<C::Data as Page>::Item>: Given;
    fn trigger_and_wait(&self, call: tasks::Trigger<'_>, within: Duration) -> Result<Run, Error>;
    fn wait_for_run(&self, run_id: &str, within: Duration) -> Result<Run, Error>;
    fn verify(&self) -> Result<Verification, Error>;
    fn batch(&self, items: Vec<BatchItem<'static>>) -> Result<BatchesSent, Error>;

    /// Made with what suits most tests.
    fn new(connection: Connection) -> Self {
        Self::made(connection, 10_000, super::soon(), Arc::default())
    }
}

/// The longest answer that the clients of the tests take.
const MOST_BYTES: usize = 1 << 20;

pub struct Blocking(with_ureq::Client);

impl Host for Blocking {
    fn made(
        connection: Connection,
        timeout_ms: u64,
        policy: RetryPolicy,
        told: Arc<Mutex<Vec<Progress>>>,
    ) -> Self {
        let client = with_ureq::Client::new(connection)
            .agent(with_ureq::agent(Duration::from_millis(timeout_ms)))
            .most_bytes(MOST_BYTES as u64)
            .policy(policy)
            .on_progress(move |progress| told.lock().unwrap().push(progress));
        Self(client)
    }

    fn call<'a, C: Call<'a>>(&self, call: C) -> Result<C::Data, Error> {
        self.0.call(call)
    }

    fn take<'a, C: Call<'a, Data: Page>>(
        &self,
        call: C,
        most: usize,
    ) -> Result<Vec<<C::Data as Page>::Item>, Error>
    where
        Vec<<C::Data as Page>::Item>: Given,
    {
        self.0.items(call)?.take(most).collect()
    }

    fn trigger_and_wait(&self, call: tasks::Trigger<'_>, within: Duration) -> Result<Run, Error> {
        self.0.trigger_and_wait(call, within)
    }

    fn wait_for_run(&self, run_id: &str, within: Duration) -> Result<Run, Error> {
        self.0.wait_for_run(run_id, within)
    }

    fn verify(&self) -> Result<Verification, Error> {
        self.0.verify()
    }

    fn batch(&self, items: Vec<BatchItem<'static>>) -> Result<BatchesSent, Error> {
        self.0.batch(items, BatchOptions::new())
    }
}

pub struct Nonblocking {
    pub client: with_reqwest::Client,
    pub runtime: Runtime,
}

impl Host for Nonblocking {
    fn made(
        connection: Connection,
        timeout_ms: u64,
        policy: RetryPolicy,
        told: Arc<Mutex<Vec<Progress>>>,
    ) -> Self {
        let client = with_reqwest::Client::new(connection)
            .unwrap()
            .http(with_reqwest::http_client(Duration::from_millis(timeout_ms)).unwrap())
            .most_bytes(MOST_BYTES)
            .policy(policy)
            .on_progress(move |progress| told.lock().unwrap().push(progress));
        Self { client, runtime: Builder::new_current_thread().enable_all().build().unwrap() }
    }

    fn call<'a, C: Call<'a>>(&self, call: C) -> Result<C::Data, Error> {
        self.runtime.block_on(self.client.call(call))
    }

    fn take<'a, C: Call<'a, Data: Page>>(
        &self,
        call: C,
        most: usize,
    ) -> Result<Vec<<C::Data as Page>::Item>, Error>
    where
        Vec<<C::Data as Page>::Item>: Given,
    {
        self.runtime.block_on(async {
            let mut items = self.client.items(call)?;
            let mut taken = Vec::new();
            while taken.len() < most
                && let Some(item) = items.next().await?
            {
                taken.push(item);
            }
            Ok(taken)
        })
    }

    fn trigger_and_wait(&self, call: tasks::Trigger<'_>, within: Duration) -> Result<Run, Error> {
        self.runtime.block_on(self.client.trigger_and_wait(call, within))
    }

    fn wait_for_run(&self, run_id: &str, within: Duration) -> Result<Run, Error> {
        self.runtime.block_on(self.client.wait_for_run(run_id, within))
    }

    fn verify(&self) -> Result<Verification, Error> {
        self.runtime.block_on(self.client.verify())
    }

    fn batch(&self, items: Vec<BatchItem<'static>>) -> Result<BatchesSent, Error> {
        self.runtime.block_on(self.client.batch(items, BatchOptions::new()))
    }
}
