//! Sends what flows tell it to send, with the blocking client `ureq`.
//!
//! Lives here: one exchange, and what drives any flow. Must not know: what a flow is about.

mod client;

pub use client::{Client, Items};
use client::{note, now_ms};

use std::io::ErrorKind;
use std::ops::ControlFlow;
use std::thread::sleep;
use std::time::{Duration, Instant};

use http::response::Parts;
use trigger_connect::batches::BatchItem;
use trigger_connect::flow::{Event, Flow, Given, Progress, Step};
use trigger_connect::operation::List;
use trigger_connect::{Error, Request, header_pairs};
use ureq::{Agent, Timeout};

/// Where a flow of batches takes its items from; no other flow asks for any.
pub type More<'i> = &'i mut (dyn Iterator<Item = BatchItem<'static>> + Send);

/// An answer, or what became of the request instead.
type Came = Result<(Parts, Vec<u8>), Event<'static>>;

/// What requests are sent with.
pub struct Host {
    /// The client of `ureq`; [`agent`] makes one that suits.
    pub agent: Agent,
    /// The longest answer that is taken, in bytes once decoded.
    pub most_bytes: u64,
    /// Is told after each answer how far a flow has come.
    pub progress: Box<dyn Fn(Progress) + Send + Sync>,
}

/// An agent that gives up on a request after a time. A proxy and certificates of your own are set in the same way.
#[must_use]
pub fn agent(timeout: Duration) -> Agent {
    Agent::config_builder()
        .timeout_connect(Some(timeout.min(Duration::from_secs(10))))
        .timeout_global(Some(timeout))
        .http_status_as_error(false) // an error has an answer, which says why
        .max_redirects(0) // following one would take the key elsewhere
        .build()
        .into()
}

impl Host {
    /// Goes on with a flow until it gives something ([`ControlFlow::Continue`]; call again for more) or ends.
    ///
    /// # Errors
    /// Those of [`Flow::step`].
    pub fn proceed<O: Given>(&self, flow: &mut Flow<O>, items: More<'_>) -> Result<ControlFlow<O, O>, Error> {
        let mut step = flow.step(Event::Begin, now_ms(), fastrand::f64())?;
        loop {
            step = match step {
                Step::Send(request) => {
                    let begun = Instant::now();
                    let came = self.exchange(&request);
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
                    sleep(Duration::from_millis(milliseconds));
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

    fn exchange(&self, request: &Request) -> Came {
        let request = http::Request::<String>::try_from(request).map_err(|_| Event::NotSent)?;
        let (head, mut body) = self.agent.run(request).map_err(what_became)?.into_parts();
        // The limit counts decoded bytes: a small gzip can hold a large answer.
        Ok((head, body.with_config().limit(self.most_bytes).read_to_vec().map_err(what_became)?))
    }
}

/// When in doubt it was sent: then only what does no harm is sent again.
fn what_became(error: ureq::Error) -> Event<'static> {
    use ureq::Error as E;
    match error {
        E::BodyExceedsLimit(_) => Event::TooLarge,
        E::BadUri(_) | E::HostNotFound | E::ConnectionFailed | E::TlsRequired => Event::NotSent,
        E::Timeout(Timeout::Resolve | Timeout::Connect) => Event::NotSent,
        E::Io(error) if error.kind() == ErrorKind::ConnectionRefused => Event::NotSent,
        _ => Event::Lost,
    }
}
