//! Sends what flows tell it to send, with the async client `reqwest` (and `tokio` for waiting).
//!
//! Lives here: one exchange, and what drives any flow. Must not know: what a flow is about.

mod client;

pub use client::{Client, Items};
use client::{note, now_ms};

use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use http::response::Parts;
use tokio::time::sleep;
use trigger_connect::batches::BatchItem;
use trigger_connect::flow::{Event, Flow, Given, Progress, Step};
use trigger_connect::operation::List;
use trigger_connect::{Error, Request, header_pairs};

/// Where a flow of batches takes its items from; no other flow asks for any.
pub type More<'i> = &'i mut (dyn Iterator<Item = BatchItem<'static>> + Send);

/// An answer, or what became of the request instead.
type Came = Result<(Parts, Vec<u8>), Event<'static>>;

/// What requests are sent with.
pub struct Host {
    /// The client of `reqwest`; [`http_client`] makes one that suits.
    pub http: reqwest::Client,
    /// The longest answer that is taken, in bytes once decoded.
    pub most_bytes: usize,
    /// Is told after each answer how far a flow has come.
    pub progress: Box<dyn Fn(Progress) + Send + Sync>,
}

/// A client that gives up on a request after a time. A proxy and certificates of your own are set in the same way.
///
/// # Errors
/// As [`reqwest::ClientBuilder::build`].
pub fn http_client(timeout: Duration) -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder()
        .connect_timeout(timeout.min(Duration::from_secs(10)))
        .timeout(timeout)
        .redirect(reqwest::redirect::Policy::none()) // following one would take the key elsewhere
        .build()
}

impl Host {
    /// Goes on with a flow until it gives something ([`ControlFlow::Continue`]; call again for more) or ends.
    ///
    /// Dropped, it stops at once. Called again, it goes on: a request that was under way then counts as lost.
    ///
    /// # Errors
    /// Those of [`Flow::step`].
    pub async fn proceed<O: Given>(
        &self,
        flow: &mut Flow<O>,
        items: More<'_>,
    ) -> Result<ControlFlow<O, O>, Error> {
        let mut step = flow.step(Event::Begin, now_ms(), fastrand::f64())?;
        loop {
            step = match step {
                Step::Send(request) => {
                    let begun = Instant::now();
                    let came = self.exchange(&request).await;
                    note(&request, flow.attempt(), &came, begun.elapsed());
                    let stepped = match &came {
                        Ok((head, body)) => {
                            let (status, headers) = (head.status.as_u16(), &*header_pairs(&head.headers));
                            flow.step(Event::Answer { status, headers, body }, now_ms(), fastrand::f64())
                        }
                        Err(event) => flow.step(*event, now_ms(), fastrand::f64()),
                    };
                    (self.progress)(flow.progress());
                    stepped?
                }
                Step::Wait(milliseconds) => {
                    sleep(Duration::from_millis(milliseconds)).await;
                    flow.step(Event::Waited, now_ms(), fastrand::f64())?
                }
                Step::Need { count, .. } => {
                    let some: Vec<_> = items.take(count).collect();
                    let (last, items) = (some.len() < count, &List::from(some));
                    flow.step(Event::Items { items, last }, now_ms(), fastrand::f64())?
                }
                Step::Give(given) => return Ok(ControlFlow::Continue(given)),
                Step::Done(result) => return Ok(ControlFlow::Break(result)),
            };
        }
    }

    async fn exchange(&self, request: &Request) -> Came {
        let request = http::Request::<String>::try_from(request).map_err(|_| Event::NotSent)?;
        let request = reqwest::Request::try_from(request).map_err(what_became)?;
        let mut answer = self.http.execute(request).await.map_err(what_became)?;
        let mut bytes = Vec::new();
        // The limit counts decoded bytes: a small gzip can hold a large answer.
        while let Some(chunk) = answer.chunk().await.map_err(what_became)? {
            if bytes.len() + chunk.len() > self.most_bytes {
                return Err(Event::TooLarge);
            }
            bytes.extend_from_slice(&chunk);
        }
        let (head, _) = http::Response::from(answer).into_parts();
        Ok((head, bytes))
    }
}

/// When in doubt it was sent: then only what does no harm is sent again.
fn what_became(error: reqwest::Error) -> Event<'static> {
    if error.is_connect() || error.is_builder() { Event::NotSent } else { Event::Lost }
}
