//! Sends requests with the blocking client `ureq`.
//!
//! Lives here: one exchange. Must not know: flows.

mod client;
mod drive;

pub use client::{Client, Items};
pub use drive::More;

use std::io::ErrorKind;
use std::time::Duration;

use http::response::Parts;
use trigger_connect::Request;
use trigger_connect::flow::{Event, Progress};
use ureq::{Agent, Timeout};

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
