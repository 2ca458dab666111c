//! Waiting for a run.
//!
//! Lives here: how often to look, and when a run is over. Must not know: how a run is started.

use serde::{Deserialize, Serialize};

use super::command::{Command, Input};
use super::exchange::{Answered, Exchange, Failure};
use super::misused;
use super::told::Told;
use crate::connection::Connection;
use crate::error::Error;
use crate::operations::runs::Retrieve;
use crate::operations::runs::data::RunStatus;

/// The first wait between two looks, and the longest, in milliseconds.
const FIRST_WAIT_MS: u64 = 500;
const LONGEST_WAIT_MS: u64 = 15_000;
/// Looks in a row that fail for a reason that may pass, before that reason is the result.
const MOST_FAILURES: u32 = 20;

/// A wait for one run.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct WaitForRun {
    pub(super) exchange: Exchange,
    looks: u32,
    failures: u32,
}

/// Of an answer to a request that starts a run, all that matters here.
#[derive(Deserialize)]
struct Started {
    id: String,
}

/// Of a run, all that matters here.
#[derive(Deserialize)]
struct Seen {
    status: RunStatus,
}

impl WaitForRun {
    pub(super) fn new(connection: &Connection, run_id: &str) -> Result<Self, Error> {
        let request = connection.prepare(Retrieve::new(run_id))?.untyped();
        Ok(Self { exchange: Exchange::new(request), looks: 0, failures: 0 })
    }

    /// The wait for a run that was just started: the id in the answer is its.
    pub(super) fn after_start(
        connection: &Connection,
        started: &Answered,
        random: f64,
    ) -> Result<(Self, Command), Error> {
        let started: Started = started.part()?;
        let mut wait = Self::new(connection, &started.id)?;
        let after_ms = wait.pause(random);
        Ok((wait, Command::Wait(after_ms)))
    }

    pub(super) fn next(&mut self, input: Input, random: f64) -> Result<Command, Error> {
        match input {
            Input::Start | Input::Waited => Ok(Command::Send(Box::new(self.exchange.anew()))),
            Input::Outcome(outcome) => self.look(*outcome, random),
            Input::Taken => Err(misused().into()),
        }
    }

    fn look(&mut self, outcome: Result<Answered, Failure>, random: f64) -> Result<Command, Error> {
        match outcome {
            Ok(run) => {
                self.failures = 0;
                if run.part::<Seen>()?.status.is_terminal() {
                    return Ok(Command::Done(Told::Answer(run), 1));
                }
                Ok(Command::Wait(self.pause(random)))
            }
            Err(failure) if failure.passing && self.failures < MOST_FAILURES => {
                self.failures += 1;
                Ok(Command::Wait(self.pause(random)))
            }
            Err(failure) => Err(failure.error),
        }
    }

    /// Longer with each look, and spread by a quarter so that many waits do not look at once.
    fn pause(&mut self, random: f64) -> u64 {
        self.looks = self.looks.min(15);
        let grown = FIRST_WAIT_MS * 3_u64.pow(self.looks) / 2_u64.pow(self.looks);
        self.looks += 1;
        let bound = grown.clamp(FIRST_WAIT_MS, LONGEST_WAIT_MS);
        let random = if (0.0..1.0).contains(&random) { random } else { 0.5 };
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "a wait is no exact number"
        )]
        let spread = (bound as f64 * 0.25 * random) as u64;
        bound - bound / 8 + spread
    }
}
