//! Sends requests with the async client `reqwest`.
//!
//! Lives here: one exchange. Must not know: flows.

mod client;
mod drive;

pub use client::{Client, Items};
pub use drive::More;

use std::time::Duration;

use http::response::Parts;
use trigger_connect::Request;
use trigger_connect::flow::{Event, Progress};

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
