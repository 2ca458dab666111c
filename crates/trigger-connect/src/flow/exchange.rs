//! One request with its repeats.
//!
//! Lives here: sending again and waiting in between. Must not know: what the request is for.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Event, FlowOptions, misused, unreadable};
use crate::connection::Connection;
use crate::data::SecretPath;
use crate::error::{ApiErrorKind, Code, Error, FlowError};
use crate::operations;
use crate::reply::{Answer, NextPage, Reader};
use crate::request::{Request, Saved};
use crate::retry::{Attempt, Outcome, RetryReason};

/// A request, and how often it was sent.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Exchange {
    request: Kept,
    attempt: u32,
    /// When a wait ends; nothing while the request is under way.
    until_ms: Option<u64>,
    /// Whether repeating it does no harm, whatever its operation says.
    #[serde(default)]
    repeatable: bool,
}

/// A request as it is sent, or as it was saved.
#[derive(Debug, Clone)]
enum Kept {
    Live(Box<Request>),
    Saved(Box<Saved>),
}

impl Serialize for Kept {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Live(request) => Saved::of(request).serialize(serializer),
            Self::Saved(saved) => saved.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Kept {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Saved::deserialize(deserializer).map(|saved| Self::Saved(Box::new(saved)))
    }
}

/// What an exchange does next.
pub(super) enum Turn {
    Send(Box<Request>),
    Wait(u64),
    Over(Box<Result<Answered, Failure>>),
}

/// An answer that is no error.
#[derive(Debug)]
pub struct Answered {
    pub(super) answer: Answer,
    body: Vec<u8>,
    reader: Reader,
}

/// Why an exchange ended without a result.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) error: Error,
    /// Whether the same might succeed later.
    pub(super) passing: bool,
    /// Whether it was tried more than once, and only the number of attempts ended it.
    pub(super) worn_out: bool,
}

impl Answered {
    pub(super) fn data<D: DeserializeOwned>(&self) -> Result<D, Error> {
        self.reader.data(self.answer.status, self.answer.has_data, &self.body)
    }

    pub(super) fn part<D: DeserializeOwned>(&self) -> Result<D, Error> {
        self.reader.part(self.answer.status, &self.body)
    }

    /// Where secrets are in the body.
    pub(super) fn secrets(&self) -> &'static [SecretPath] {
        operations::secrets_in(self.reader.operation)
    }

    /// The body as JSON text; empty when there is none.
    pub(super) fn text(self) -> String {
        if !self.answer.has_data {
            return String::new();
        }
        // It was read as JSON, which is UTF-8.
        let text = String::from_utf8(self.body).unwrap_or_default();
        text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)
    }
}

impl Exchange {
    pub(super) fn new(request: Request) -> Self {
        Self { request: Kept::Live(Box::new(request)), attempt: 0, until_ms: None, repeatable: false }
    }

    /// The same, where the caller knows that repeating it does no harm.
    pub(super) fn repeatable(self) -> Self {
        Self { repeatable: true, ..self }
    }

    /// Waits to send the request once more, as after a lost answer, and gives the milliseconds; nothing when it was sent as
    /// often as it may be, or the deadline would pass.
    pub(super) fn again(&mut self, options: &FlowOptions, now_ms: u64, random: f64) -> Option<u64> {
        let mut attempt = Attempt::new(self.attempt, now_ms, random);
        attempt.deadline_ms = options.deadline_ms;
        let after_ms = options.policy.advise(true, &Outcome::Lost, &attempt).after_ms?;
        self.until_ms = Some(now_ms.saturating_add(after_ms));
        Some(after_ms)
    }

    /// The same request from the beginning.
    pub(super) fn anew(&self) -> Self {
        Self { request: self.request.clone(), attempt: 0, until_ms: None, repeatable: self.repeatable }
    }

    /// The request for another page, when its list has pages.
    pub(super) fn at_page(&self, next: &NextPage) -> Option<Self> {
        match &self.request {
            Kept::Live(request) => next.of(request).map(Self::new),
            Kept::Saved(_) => None,
        }
    }

    pub(super) fn id(&self) -> &'static str {
        match &self.request {
            Kept::Live(request) => request.operation,
            Kept::Saved(saved) => operations::find(saved.operation()).map_or("request", |o| o.id),
        }
    }

    /// How often the request was sent.
    pub(super) fn attempt(&self) -> u32 {
        self.attempt
    }

    /// Gives a saved request its credential. Who resumes begins to count anew, at the attempt that was under way.
    pub(super) fn restore(&mut self, connection: &Connection) -> Result<(), Error> {
        self.attempt = self.attempt.min(1);
        if let Kept::Saved(saved) = &self.request {
            self.request = Kept::Live(Box::new(saved.restored(connection).ok_or_else(unreadable)?));
        }
        Ok(())
    }

    pub(super) fn turn(
        &mut self,
        options: &FlowOptions,
        event: Event<'_>,
        now_ms: u64,
        random: f64,
    ) -> Result<Turn, Error> {
        let Kept::Live(request) = &self.request else { return Err(misused().into()) };
        if matches!((event, self.until_ms), (Event::TooLarge, None)) && self.attempt > 0 {
            // It would be as large again.
            let error = failed(self.id(), Code::ReplyTooLarge);
            return Ok(Turn::Over(Box::new(Err(Failure { error, passing: false, worn_out: false }))));
        }
        let outcome = match (event, self.until_ms) {
            (Event::Begin, None) if self.attempt == 0 => return Ok(self.send()),
            (Event::Begin, Some(until_ms)) if until_ms > now_ms => return Ok(Turn::Wait(until_ms - now_ms)),
            (Event::Begin | Event::Waited, Some(_)) => return Ok(self.send()),
            (Event::Answer { status, headers, .. }, None) => Outcome::Answer { status, headers },
            (Event::NotSent, None) => Outcome::NotSent,
            // Resumed while it was under way: nobody knows what became of it.
            (Event::Lost | Event::Begin, None) => Outcome::Lost,
            _ => return Err(misused().into()),
        };
        let mut attempt = Attempt::new(self.attempt, now_ms, random);
        attempt.deadline_ms = options.deadline_ms;
        let repeatable = self.repeatable || request.is_repeatable();
        let advice = options.policy.advise(repeatable, &outcome, &attempt);
        if let Some(after_ms) = advice.after_ms {
            self.until_ms = Some(now_ms.saturating_add(after_ms));
            return Ok(Turn::Wait(after_ms));
        }
        let passing = matches!(
            advice.reason,
            RetryReason::TooManyAttempts | RetryReason::WaitTooLong | RetryReason::Deadline
        );
        let error = match event {
            Event::Answer { status, headers, body } => {
                let reader = request.reader().at(now_ms);
                match reader.read(status, headers.iter().copied(), body) {
                    Ok(answer) => {
                        let answered = Answered { answer, body: body.to_vec(), reader };
                        return Ok(Turn::Over(Box::new(Ok(answered))));
                    }
                    Err(error) => error,
                }
            }
            Event::NotSent => failed(self.id(), Code::NotSent),
            _ => failed(self.id(), Code::NoAnswer),
        };
        let worn_out = advice.reason == RetryReason::TooManyAttempts && self.attempt > 1;
        // A run that is not visible yet is so for seconds, not for as long as someone would wait for it.
        let missing = matches!(&error, Error::Api(e) if e.kind == ApiErrorKind::NotFound);
        Ok(Turn::Over(Box::new(Err(Failure { error, passing: passing && !missing, worn_out }))))
    }

    fn send(&mut self) -> Turn {
        self.attempt = self.attempt.saturating_add(1);
        self.until_ms = None;
        match &self.request {
            Kept::Live(request) => Turn::Send(request.clone()),
            // Restored before anything else.
            Kept::Saved(_) => Turn::Wait(0),
        }
    }
}

fn failed(operation: &'static str, code: Code) -> Error {
    FlowError::new(operation, code, code.meaning(), code.fix()).into()
}
