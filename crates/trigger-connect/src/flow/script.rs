//! What each flow does with what came.
//!
//! Lives here: the kinds of flows. Must not know: repeats.

use serde::{Deserialize, Serialize};

use super::batch::Batch;
use super::command::{Command, Input};
use super::environment::EnvironmentConnection;
use super::exchange::Exchange;
use super::items::Items;
use super::misused;
use super::pages::Pages;
use super::runs::WaitForRun;
use super::told::Told;
use super::verify::Verify;
use crate::connection::Connection;
use crate::error::Error;
use crate::operation::Argument;

/// Every kind of flow with its state.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Script {
    Send(Exchange),
    Pages(Pages),
    Items(Items),
    EnvironmentConnection(EnvironmentConnection),
    WaitForRun(WaitForRun),
    StartAndWait(Exchange),
    Verify(Verify),
    Batch(Box<Batch>),
}

impl Script {
    /// Gives saved requests their credential.
    pub(super) fn restore(&mut self, connection: &Connection) -> Result<(), Error> {
        match self {
            Self::Send(exchange) | Self::StartAndWait(exchange) => exchange.restore(connection),
            Self::Pages(pages) => pages.exchange.restore(connection),
            Self::Items(items) => items.exchange.restore(connection),
            Self::EnvironmentConnection(wanted) => wanted.exchange.restore(connection),
            Self::WaitForRun(wait) => wait.exchange.restore(connection),
            Self::Verify(_) | Self::Batch(_) => Ok(()),
        }
    }

    pub(super) fn next(
        &mut self,
        connection: &Connection,
        input: Input,
        random: f64,
    ) -> Result<Command, Error> {
        match self {
            Self::Send(exchange) => match input {
                Input::Start => Ok(Command::Send(Box::new(exchange.anew()))),
                Input::Outcome(outcome) => match *outcome {
                    Ok(answered) => Ok(Command::Done(Told::Answer(answered), 1)),
                    Err(failure) => Err(failure.error),
                },
                _ => Err(misused().into()),
            },
            Self::Pages(pages) => pages.next(input),
            Self::Items(items) => items.next(input),
            Self::EnvironmentConnection(wanted) => wanted.next(connection, input),
            Self::WaitForRun(wait) => wait.next(input, random),
            Self::Verify(verify) => verify.next(connection, input),
            Self::Batch(batch) => batch.next(connection, input),
            Self::StartAndWait(exchange) => match input {
                Input::Start => Ok(Command::Send(Box::new(exchange.anew()))),
                Input::Outcome(outcome) => {
                    let started = outcome.map_err(|failure| failure.error)?;
                    let (wait, command) = WaitForRun::after_start(connection, &started, random)?;
                    *self = Self::WaitForRun(wait);
                    Ok(command)
                }
                _ => Err(misused().into()),
            },
        }
    }

    /// Takes items, where they are wanted.
    pub(super) fn fed(
        &mut self,
        connection: &Connection,
        items: &Argument<'_>,
        last: bool,
    ) -> Result<Command, Error> {
        match self {
            Self::Batch(batch) => batch.fed(connection, items, last),
            _ => Err(misused().into()),
        }
    }

    /// How much there will be, where that is known.
    pub(super) fn total(&self) -> Option<u64> {
        match self {
            Self::Batch(batch) => batch.total(),
            _ => None,
        }
    }

    /// The operation that the flow is about.
    pub(super) fn operation(&self) -> &'static str {
        match self {
            Self::WaitForRun(_) => "runs.retrieve",
            Self::Verify(_) => "verify",
            Self::Batch(batch) => batch.operation(),
            Self::Send(exchange) | Self::StartAndWait(exchange) => exchange.id(),
            Self::Pages(pages) => pages.exchange.id(),
            Self::Items(items) => items.exchange.id(),
            Self::EnvironmentConnection(wanted) => wanted.exchange.id(),
        }
    }
}
