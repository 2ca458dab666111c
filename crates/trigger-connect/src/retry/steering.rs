//! What the headers of an answer say about another attempt.
//!
//! Lives here: reading them. Must not know: what follows.

use std::time::UNIX_EPOCH;

/// The three headers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Steering {
    /// `x-should-retry`: the server's own word.
    pub(crate) should_retry: Option<bool>,
    /// `Retry-After` as a number of seconds, in milliseconds.
    after_ms: Option<u64>,
    /// `Retry-After` as a date, in epoch milliseconds.
    until_ms: Option<u64>,
    /// When the rate limit begins anew, in epoch milliseconds. Every limited answer says it.
    reset_ms: Option<u64>,
}

impl Steering {
    pub(crate) fn of<'h>(headers: impl IntoIterator<Item = (&'h str, &'h str)>) -> Self {
        let mut steering = Self::default();
        headers.into_iter().for_each(|(name, value)| steering.see(name, value));
        steering
    }

    /// Takes in one header.
    pub(crate) fn see(&mut self, name: &str, value: &str) {
        let value = value.trim();
        if name.eq_ignore_ascii_case("x-should-retry") {
            self.should_retry = value.parse().ok();
        } else if name.eq_ignore_ascii_case("retry-after") {
            match number(value) {
                Some(seconds) => self.after_ms = Some(seconds.saturating_mul(1000)),
                None => self.until_ms = instant(value),
            }
        } else if name.eq_ignore_ascii_case("x-ratelimit-reset") {
            // Two limiters may have joined theirs with a comma; the later one counts.
            self.reset_ms = value.split(',').filter_map(|v| number(v.trim())).map(milliseconds).max();
        }
    }

    /// How long the server asks to wait, in milliseconds; 0 when that has passed. The reset counts where the limit was
    /// reached.
    pub(crate) fn wait_ms(&self, status: u16, now_ms: Option<u64>) -> Option<u64> {
        let until = self.until_ms.or(self.reset_ms.filter(|_| status == 429));
        self.after_ms.or_else(|| Some(until?.saturating_sub(now_ms?)))
    }
}

/// The limiter of batches gives its reset in seconds, under the same name. Milliseconds as few as that were in 1973.
pub(crate) fn milliseconds(reset: u64) -> u64 {
    if reset < 100_000_000_000 { reset * 1000 } else { reset }
}

fn number(text: &str) -> Option<u64> {
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok())?
}

/// An HTTP date, in epoch milliseconds.
fn instant(text: &str) -> Option<u64> {
    let since = httpdate::parse_http_date(text).ok()?.duration_since(UNIX_EPOCH).ok()?;
    u64::try_from(since.as_millis()).ok()
}
