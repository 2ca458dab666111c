//! Whether a request is sent again, and when.
//!
//! Lives here: the advice, a pure function of what came and of what is passed in. Must not know: how to wait, or any
//! operation by name.

mod steering;

pub(crate) use steering::{Steering, milliseconds};

use crate::operation::Effect;
use crate::request::Request;

/// How often a request is sent, and how long between.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// How often it is sent at most, the first time included: 1 or more. We apply 5.
    pub max_attempts: u32,
    /// The longest wait after the first attempt, in milliseconds; it doubles with each further one. We apply 1000.
    pub first_wait_ms: u64,
    /// The longest wait of our own choice, in milliseconds. We apply 30,000.
    pub longest_wait_ms: u64,
    /// The longest wait that the server may ask for, in milliseconds; above it, giving up is the advice. We apply 120,000.
    pub longest_asked_wait_ms: u64,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self { max_attempts: 5, first_wait_ms: 1000, longest_wait_ms: 30_000, longest_asked_wait_ms: 120_000 }
    }
}

/// What became of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome<'h> {
    /// The server answered.
    Answer {
        /// HTTP status.
        status: u16,
        /// Names (in any case) and values of its headers.
        headers: &'h [(&'h str, &'h str)],
    },
    /// Nothing reached the server: no connection came about.
    NotSent,
    /// It was sent, at least in part, and no whole answer came.
    Lost,
}

/// When an attempt ended, and what chance says.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Attempt {
    /// Its number, from 1.
    pub number: u32,
    /// Now, in epoch milliseconds.
    pub now_ms: u64,
    /// A random number from 0 to below 1, so that many clients do not come back at once.
    pub random: f64,
    /// When the caller gives up at the latest, in epoch milliseconds.
    pub deadline_ms: Option<u64>,
}

impl Attempt {
    /// An attempt without a deadline.
    #[must_use]
    pub const fn new(number: u32, now_ms: u64, random: f64) -> Self {
        Self { number, now_ms, random, deadline_ms: None }
    }

    /// Until when to go on, in epoch milliseconds.
    #[must_use]
    pub const fn deadline_ms(mut self, deadline_ms: u64) -> Self {
        self.deadline_ms = Some(deadline_ms);
        self
    }
}

/// Whether to send again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryAdvice {
    /// After how many milliseconds to send again; nothing when it is not to be sent again.
    pub after_ms: Option<u64>,
    /// Why.
    pub reason: RetryReason,
}

/// Why a request is sent again, or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryReason {
    /// Again: the rate limit was reached.
    RateLimited,
    /// Again: the server failed, and repeating does no harm.
    ServerFailed,
    /// Again: the server waited too long for the request.
    TimedOut,
    /// Again: the server asks for it.
    Asked,
    /// Again: no answer came, and repeating does no harm.
    Unanswered,
    /// Again: it was never sent.
    NotSent,
    /// Not again: it succeeded.
    Succeeded,
    /// Not again: the answer is final.
    Final,
    /// Not again: it may have been accepted, and would act twice.
    MayHaveBeenAccepted,
    /// Not again: it was sent as often as it may be.
    TooManyAttempts,
    /// Not again: the server asks for a longer wait than the policy allows.
    WaitTooLong,
    /// Not again: the deadline would pass.
    Deadline,
}

impl RetryReason {
    /// `rate_limited`, `server_failed`, `timed_out`, `asked`, `unanswered`, `not_sent`, `succeeded`, `final`,
    /// `may_have_been_accepted`, `too_many_attempts`, `wait_too_long` or `deadline`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RateLimited => "rate_limited",
            Self::ServerFailed => "server_failed",
            Self::TimedOut => "timed_out",
            Self::Asked => "asked",
            Self::Unanswered => "unanswered",
            Self::NotSent => "not_sent",
            Self::Succeeded => "succeeded",
            Self::Final => "final",
            Self::MayHaveBeenAccepted => "may_have_been_accepted",
            Self::TooManyAttempts => "too_many_attempts",
            Self::WaitTooLong => "wait_too_long",
            Self::Deadline => "deadline",
        }
    }
}

/// Spread over what the server asks for, in milliseconds.
const SPREAD_MS: f64 = 1000.0;

impl RetryPolicy {
    /// Says whether a request is sent again, and when.
    ///
    /// `repeatable` says that sending it twice does no more than once: see [`Request::is_repeatable`]. Requests of which
    /// this is not so are sent again only after an answer that refused them, never when they may have been accepted.
    ///
    /// The wait is what the server asks for (`Retry-After`, else the reset of the rate limit) and up to a second more;
    /// otherwise any time up to a bound that doubles with each attempt.
    #[must_use]
    pub fn advise(&self, repeatable: bool, outcome: &Outcome<'_>, attempt: &Attempt) -> RetryAdvice {
        let (status, steering) = match outcome {
            Outcome::Answer { status, headers } => (*status, Steering::of(headers.iter().copied())),
            _ => (0, Steering::default()),
        };
        let reason = match outcome {
            Outcome::Answer { .. } => verdict(status, repeatable, &steering),
            Outcome::NotSent => Ok(RetryReason::NotSent),
            Outcome::Lost if repeatable => Ok(RetryReason::Unanswered),
            Outcome::Lost => Err(RetryReason::MayHaveBeenAccepted),
        };
        let waiting = reason.and_then(|reason| {
            if attempt.number >= self.max_attempts {
                return Err(RetryReason::TooManyAttempts);
            }
            Ok((self.wait(steering.wait_ms(status, Some(attempt.now_ms)), attempt)?, reason))
        });
        match waiting {
            Ok((after_ms, reason)) => RetryAdvice { after_ms: Some(after_ms), reason },
            Err(reason) => RetryAdvice { after_ms: None, reason },
        }
    }

    fn wait(&self, asked: Option<u64>, attempt: &Attempt) -> Result<u64, RetryReason> {
        // Whatever is passed in, a random number is one.
        let random = if (0.0..1.0).contains(&attempt.random) { attempt.random } else { 0.5 };
        let after_ms = match asked.filter(|asked| *asked > 0) {
            Some(asked) if asked > self.longest_asked_wait_ms => return Err(RetryReason::WaitTooLong),
            Some(asked) => asked + part(SPREAD_MS, random),
            None => {
                let doubled = 1_u64.checked_shl(attempt.number.saturating_sub(1)).unwrap_or(u64::MAX);
                let bound = self.first_wait_ms.saturating_mul(doubled).min(self.longest_wait_ms);
                #[allow(clippy::cast_precision_loss, reason = "a wait is no exact number")]
                part(bound as f64, random)
            }
        };
        let end = attempt.now_ms.saturating_add(after_ms);
        if attempt.deadline_ms.is_some_and(|deadline| end > deadline) {
            return Err(RetryReason::Deadline);
        }
        Ok(after_ms)
    }
}

/// A part of a span, as whole milliseconds.
fn part(span: f64, random: f64) -> u64 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "neither negative nor large")]
    let part = (span * random) as u64;
    part
}

/// Whether an answer leaves room for another attempt; attempts and waits not counted.
pub(crate) fn verdict(
    status: u16,
    repeatable: bool,
    steering: &Steering,
) -> Result<RetryReason, RetryReason> {
    let refused = (400..500).contains(&status);
    match (status, steering.should_retry) {
        (200..300, _) => Err(RetryReason::Succeeded),
        (_, Some(false)) => Err(RetryReason::Final),
        // The limiter stands before everything else.
        (429, _) => Ok(RetryReason::RateLimited),
        (408 | 425, _) => Ok(RetryReason::TimedOut),
        (_, Some(true)) if refused => Ok(RetryReason::Asked),
        // Not implemented, or a protocol that is not spoken.
        (501 | 505, None) => Err(RetryReason::Final),
        (500.., asked) if repeatable => {
            Ok(if asked == Some(true) { RetryReason::Asked } else { RetryReason::ServerFailed })
        }
        (500.., _) => Err(RetryReason::MayHaveBeenAccepted),
        _ => Err(RetryReason::Final),
    }
}

impl Effect {
    /// True when sending a request twice does no more than sending it once, given whether it carries an idempotency
    /// key.
    #[must_use]
    pub fn is_repeatable(self, has_key: bool) -> bool {
        match self {
            Self::Read | Self::Idempotent => true,
            Self::Keyed(_) => has_key,
            Self::Once => false,
        }
    }
}

/// The same of an effect by its word, for hosts that keep requests as data.
#[must_use]
pub fn is_repeatable(effect: &str, has_key: bool) -> bool {
    match effect {
        "read" | "idempotent" => true,
        "keyed" => has_key,
        _ => false,
    }
}

impl<D> Request<D> {
    /// True when sending it twice does no more than sending it once: it reads, leaves the same state, or carries an
    /// idempotency key.
    #[must_use]
    pub fn is_repeatable(&self) -> bool {
        self.effect.is_repeatable(self.idempotency_key.is_some())
    }

    /// Says whether to send it again after an attempt, and when; see [`RetryPolicy::advise`].
    #[must_use]
    pub fn retry_advice(
        &self,
        policy: &RetryPolicy,
        outcome: &Outcome<'_>,
        attempt: &Attempt,
    ) -> RetryAdvice {
        policy.advise(self.is_repeatable(), outcome, attempt)
    }
}
