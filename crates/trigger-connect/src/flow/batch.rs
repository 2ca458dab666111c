//! Any number of items as batches, one after the other.
//!
//! Lives here: asking for items, and the two phases of each batch. Must not know: what an item may hold, nor how requests
//! are repeated.
//!
//! At most one batch is under way, and held are its items and what was handed in beyond it.

mod chunk;
mod options;

pub use options::{BatchOptions, BatchesSent};

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use super::command::{Command, Input};
use super::exchange::{Answered, Exchange, Failure};
use super::misused;
use super::told::Told;
use crate::connection::Connection;
use crate::error::{ApiErrorKind, Code, Error, FlowError};
use crate::operation::{Argument, Arguments, Call};
use crate::operations::batches::StreamItems;
use crate::request::{Line, lines};
use crate::secret::shown;
use chunk::Chunk;
use options::Kept;

/// Largest body of a batch: that of one line, so that every line fits.
const MOST_BYTES: usize = match StreamItems::OPERATION.max_body_bytes {
    Some(bytes) => bytes,
    None => usize::MAX,
};
/// The limiter of batches fills up slowly, and says when there is a little more, not when there is enough. So often the
/// attempts at one batch may begin anew.
const MOST_ROUNDS: u32 = 20;
const ROUND_WAIT_MS: u64 = 10_000;

/// Items that become batches.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Batch {
    options: Kept,
    /// Batches that are sealed, and the items in them.
    batches: usize,
    items: usize,
    /// All items that were handed in, their bytes, and whether no more will come.
    handed: usize,
    handed_bytes: u64,
    last: bool,
    chunk: Chunk,
    /// Items that were handed in and did not fit into the chunk.
    waiting: VecDeque<Line>,
    /// The batch whose items are being sent.
    open: Option<Open>,
    rounds: u32,
}

/// A batch that was opened.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Open {
    id: String,
    items: usize,
}

/// Of the answer that opens a batch, all that matters here.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Created {
    id: String,
    #[serde(default)]
    is_cached: bool,
}

/// Of the answer about items, all that matters here.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Streamed {
    sealed: bool,
    enqueued_count: Option<u64>,
}

impl Batch {
    pub(super) fn new(connection: &Connection, given: &Arguments<'_>) -> Result<Self, Error> {
        Ok(Self {
            options: Kept::of(connection, given)?,
            batches: 0,
            items: 0,
            handed: 0,
            handed_bytes: 0,
            last: false,
            chunk: Chunk::default(),
            waiting: VecDeque::new(),
            open: None,
            rounds: 0,
        })
    }

    pub(super) fn total(&self) -> Option<u64> {
        self.options.total
    }

    pub(super) fn operation(&self) -> &'static str {
        if self.open.is_some() { "batches.stream_items" } else { "batches.create" }
    }

    /// The items that are wanted: how many at most, and the place of the first.
    ///
    /// Nobody knows how large items are before there are some: the first is asked for alone, then as many as fill the
    /// batch if they are like those before.
    pub(super) fn need(&self) -> Command {
        let room = self.options.size().saturating_sub(self.chunk.items).max(1);
        let bytes = MOST_BYTES.saturating_sub(self.chunk.body.len());
        let count = match self.handed_bytes.checked_div(self.handed as u64) {
            None => 1,
            Some(each) => (bytes / number(each).max(1)).clamp(1, room),
        };
        Command::Need { count, first: self.handed }
    }

    /// Takes items that were wanted.
    pub(super) fn fed(
        &mut self,
        connection: &Connection,
        items: &Argument<'_>,
        last: bool,
    ) -> Result<Command, Error> {
        let Command::Need { count, first } = self.need() else { return Err(misused().into()) };
        let checked = lines(connection, StreamItems::OPERATION, items, first, count);
        let lines = checked.map_err(|error| self.with_progress(error))?;
        self.handed += lines.len();
        self.handed_bytes += lines.iter().map(|line| line.bytes() as u64).sum::<u64>();
        self.waiting.extend(lines);
        self.last = last;
        self.fill(connection)
    }

    pub(super) fn next(&mut self, connection: &Connection, input: Input) -> Result<Command, Error> {
        match input {
            Input::Start | Input::Taken => self.fill(connection),
            Input::Waited => self.create(connection),
            Input::Outcome(outcome) => match (*outcome, self.open.take()) {
                (Ok(answered), None) => self.created(connection, &answered),
                (Ok(answered), Some(open)) => self.streamed(&answered, open),
                (Err(failure), None) => self.not_created(failure),
                (Err(failure), Some(_)) => Err(failure.error),
            },
        }
    }

    /// Puts together what goes together; sends it when it is full or nothing else comes.
    fn fill(&mut self, connection: &Connection) -> Result<Command, Error> {
        while let Some(line) = self.waiting.front() {
            if !self.chunk.push(line, self.options.size(), MOST_BYTES) {
                return self.create(connection);
            }
            self.waiting.pop_front();
        }
        if self.chunk.items == self.options.size() || (self.last && self.chunk.items > 0) {
            return self.create(connection);
        }
        Ok(if self.last { Command::Done(self.told(None), 0) } else { self.need() })
    }

    fn create(&mut self, connection: &Connection) -> Result<Command, Error> {
        let request = self.options.create(connection, self.chunk.items, self.chunk.tasks.clone())?;
        let exchange = Exchange::new(request);
        // A batch that is opened and gets no items does nothing, so after a lost answer another one may be opened. But a
        // parent run that waits would wait for the first one too.
        Ok(Command::Send(Box::new(if self.options.blocks() { exchange } else { exchange.repeatable() })))
    }

    fn not_created(&mut self, failure: Failure) -> Result<Command, Error> {
        match &failure.error {
            Error::Api(error)
                if error.kind == ApiErrorKind::RateLimited
                    && failure.worn_out
                    && self.rounds < MOST_ROUNDS =>
            {
                self.rounds += 1;
                Ok(Command::Wait(error.retry_after_ms.unwrap_or(ROUND_WAIT_MS).max(1)))
            }
            _ => Err(failure.error),
        }
    }

    fn created(&mut self, connection: &Connection, answered: &Answered) -> Result<Command, Error> {
        let created: Created = answered.part()?;
        self.rounds = 0;
        // The body moves on into the request, so that it is held once.
        let chunk = std::mem::take(&mut self.chunk);
        let open = Open { id: created.id, items: chunk.items };
        if created.is_cached {
            return Ok(self.sealed(&open, true));
        }
        let request = self.options.stream(connection, &open.id, chunk.body)?;
        self.open = Some(open);
        Ok(Command::Send(Box::new(Exchange::new(request))))
    }

    fn streamed(&mut self, answered: &Answered, open: Open) -> Result<Command, Error> {
        let streamed: Streamed = answered.part()?;
        if streamed.sealed {
            return Ok(self.sealed(&open, false));
        }
        let there = streamed.enqueued_count.unwrap_or_default();
        let message = format!("Of batch {}, {there} of {} items have arrived.", shown(&open.id), open.items);
        self.open = Some(open);
        let error =
            FlowError::new(self.operation(), Code::BatchNotSealed, &message, Code::BatchNotSealed.fix());
        Ok(Command::Again(Box::new(error.into())))
    }

    fn sealed(&mut self, open: &Open, cached: bool) -> Command {
        let first = self.items;
        self.batches += 1;
        self.items += open.items;
        Command::Give(self.told(Some((open, first, cached))), open.items as u64)
    }

    fn told(&self, batch: Option<(&Open, usize, bool)>) -> Told {
        let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let sent = BatchesSent {
            id: batch.map(|(open, ..)| open.id.clone()),
            run_count: batch.map(|(open, ..)| count(open.items)),
            first_item: batch.map(|(_, first, _)| count(first)),
            is_cached: batch.map(|(.., cached)| cached),
            batches: count(self.batches),
            items: count(self.items),
            other: crate::data::Other::new(),
        };
        // It is made of texts and numbers only.
        Told::text(serde_json::to_string(&sent).unwrap_or_default())
    }

    /// Says beside what is wrong with items which of them are sent already.
    fn with_progress(&self, mut error: Error) -> Error {
        if let Error::InvalidArguments(invalid) = &mut error
            && self.items > 0
        {
            let sent = self.items;
            let said =
                format!(" What comes before items[{sent}] is sent: go on from there with another flow.");
            invalid.problems.iter_mut().for_each(|problem| problem.hint.push_str(&said));
        }
        error
    }
}

fn number(bytes: u64) -> usize {
    usize::try_from(bytes).unwrap_or(usize::MAX)
}
