//! What each flow does with what came.
//!
//! Lives here: the kinds of flows and the words they speak. Must not know: repeats.

use serde::{Deserialize, Serialize};

use super::exchange::{Answered, Exchange, Failure};
use super::misused;
use super::pages::Pages;
use super::runs::WaitForRun;
use super::verify::Verify;
use crate::connection::Connection;
use crate::error::Error;

/// What a flow does next.
pub(super) enum Command {
    Send(Box<Exchange>),
    Wait(u64),
    Give(Answered),
    Done(Answered),
    /// The result is something of our own, as JSON text.
    Tell(String),
}

/// What happened.
pub(super) enum Input {
    Start,
    Outcome(Box<Result<Answered, Failure>>),
    Waited,
    Taken,
}

/// Every kind of flow with its state.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Script {
    Send(Exchange),
    Pages(Pages),
    WaitForRun(WaitForRun),
    StartAndWait(Exchange),
    Verify(Verify),
}

impl Script {
    /// Gives saved requests their credential.
    pub(super) fn restore(&mut self, connection: &Connection) -> Result<(), Error> {
        match self {
            Self::Send(exchange) | Self::StartAndWait(exchange) => exchange.restore(connection),
            Self::Pages(pages) => pages.exchange.restore(connection),
            Self::WaitForRun(wait) => wait.exchange.restore(connection),
            Self::Verify(_) => Ok(()),
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
                Input::Outcome(outcome) => outcome.map(Command::Done).map_err(|failure| failure.error),
                _ => Err(misused().into()),
            },
            Self::Pages(pages) => pages.next(input),
            Self::WaitForRun(wait) => wait.next(input, random),
            Self::Verify(verify) => verify.next(connection, input),
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

    /// The operation that the flow is about.
    pub(super) fn operation(&self) -> &'static str {
        match self {
            Self::WaitForRun(_) => "runs.retrieve",
            Self::Verify(_) => "verify",
            Self::Send(exchange) | Self::StartAndWait(exchange) => exchange.id(),
            Self::Pages(pages) => pages.exchange.id(),
        }
    }
}
