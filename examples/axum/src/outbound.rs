//! Sending to an address that a user typed.
//!
//! Lives here: where a name leads, and sending there and nowhere else. Must not know: links, pages.

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;
use reqwest::{Client, Url, redirect};
use trigger_connect::flow::{Event, Flow, FlowOptions, Given, Step, Verification};
use trigger_connect::{Connection, Error, HostPolicy, Request, RetryPolicy, header_pairs, is_public_address};

/// How long all requests of one page may take.
const TIME: Duration = Duration::from_secs(15);

/// The largest answer that is read.
const MOST_BYTES: usize = 1024 * 1024;

/// Why there is no result.
pub(crate) enum Failure {
    /// The name of the server leads where the host policy does not allow.
    AddressNotAllowed,
    /// No HTTP client can be made here.
    NoClient,
    Flow(Error),
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::AddressNotAllowed => {
                f.write_str("The name of the server leads to an address that is not allowed.")
            }
            Self::NoClient => f.write_str("Nothing can be sent from here."),
            Self::Flow(error) => error.fmt(f),
        }
    }
}

/// Asks servers of connections.
pub(crate) struct Outbound {
    hosts: HostPolicy,
    names: HashMap<String, Vec<IpAddr>>,
}

impl Outbound {
    pub(crate) fn new(hosts: HostPolicy, names: HashMap<String, Vec<IpAddr>>) -> Self {
        Self { hosts, names }
    }

    /// Finds out what a credential is good for.
    pub(crate) async fn verify(&self, connection: &Connection) -> Result<Verification, Failure> {
        self.run(connection, |options| connection.verify(options)).await
    }

    /// Sends a request of a connection, and gives what the reply holds.
    pub(crate) async fn send<D: Given>(
        &self,
        connection: &Connection,
        request: Request<D>,
    ) -> Result<D, Failure> {
        self.run(connection, |options| connection.send(request, options)).await
    }

    async fn run<O: Given>(
        &self,
        connection: &Connection,
        make: impl FnOnce(FlowOptions) -> Flow<O>,
    ) -> Result<O, Failure> {
        let client = self.reaching(connection).await?;
        let mut policy = RetryPolicy::default(); // somebody is waiting for the page
        (policy.max_attempts, policy.first_wait_ms, policy.longest_asked_wait_ms) = (2, 500, 3_000);
        let deadline_ms = now_ms() + u64::try_from(TIME.as_millis()).unwrap_or_default();
        let flow = make(FlowOptions::new().policy(policy).deadline_ms(deadline_ms));
        run(flow, &client).await.map_err(Failure::Flow)
    }

    /// A client that reaches the server of a connection, and no other.
    ///
    /// Its name is looked up once. Every address is checked, and one of them connected to: a name that is looked up again
    /// could lead elsewhere by then.
    async fn reaching(&self, connection: &Connection) -> Result<Client, Failure> {
        let url = Url::parse(connection.base_url()).ok();
        let host = url.as_ref().and_then(Url::host_str).unwrap_or_default();
        let found = self.addresses(host.trim_matches(['[', ']'])).await;
        if self.hosts == HostPolicy::PublicOnly && !found.iter().all(|ip| is_public_address(*ip)) {
            return Err(Failure::AddressNotAllowed);
        }
        // The port is that of the URL.
        let pinned: Vec<_> = found.into_iter().map(|ip| SocketAddr::new(ip, 0)).collect();
        let client = Client::builder()
            .resolve_to_addrs(host, &pinned)
            .redirect(redirect::Policy::none()) // the key would go along
            .no_proxy()
            .timeout(TIME)
            .connect_timeout(Duration::from_secs(5))
            .build();
        client.map_err(|_| Failure::NoClient)
    }

    async fn addresses(&self, host: &str) -> Vec<IpAddr> {
        if let Some(known) = self.names.get(host) {
            return known.clone();
        }
        let lookup = tokio::time::timeout(Duration::from_secs(5), tokio::net::lookup_host((host, 0))).await;
        // Without an address connecting fails, and the flow says so.
        lookup.ok().and_then(Result::ok).map(|found| found.map(|at| at.ip()).collect()).unwrap_or_default()
    }
}

/// Drives a flow to its end: sends what it says, and waits as long as it says.
async fn run<O: Given>(mut flow: Flow<O>, client: &Client) -> Result<O, Error> {
    let mut step = flow.step(Event::Begin, now_ms(), fastrand::f64())?;
    loop {
        step = match step {
            Step::Send(request) => match sent(client, &request).await {
                Ok((status, headers, body)) => {
                    let event = Event::Answer { status, headers: &header_pairs(&headers), body: &body };
                    flow.step(event, now_ms(), fastrand::f64())?
                }
                Err(event) => flow.step(event, now_ms(), fastrand::f64())?,
            },
            Step::Wait(milliseconds) => {
                tokio::time::sleep(Duration::from_millis(milliseconds)).await;
                flow.step(Event::Waited, now_ms(), fastrand::f64())?
            }
            // The flows of this application send what they have; one that wants items refuses this.
            Step::Give(_) | Step::Need { .. } => flow.step(Event::Taken, now_ms(), fastrand::f64())?,
            Step::Done(result) => return Ok(result),
        };
    }
}

type Answer = (u16, HeaderMap, Vec<u8>);

async fn sent(client: &Client, request: &Request) -> Result<Answer, Event<'static>> {
    let request = http::Request::<String>::try_from(request).map_err(|_| Event::NotSent)?;
    let request = reqwest::Request::try_from(request).map_err(|_| Event::NotSent)?;
    let became = |error: reqwest::Error| if error.is_connect() { Event::NotSent } else { Event::Lost };
    let mut answer = client.execute(request).await.map_err(became)?;
    let mut body = Vec::new();
    while let Some(piece) = answer.chunk().await.map_err(became)? {
        body.extend_from_slice(&piece);
        if body.len() > MOST_BYTES {
            return Err(Event::TooLarge);
        }
    }
    Ok((answer.status().as_u16(), answer.headers().clone(), body))
}

fn now_ms() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or_default()
}
