//! Going through the pages of a list.
//!
//! Lives here: asking for the next page. Must not know: what is on a page.

use serde::{Deserialize, Serialize};

use super::command::{Command, Input};
use super::exchange::Exchange;
use super::misused;
use super::told::Told;
use crate::error::Error;

/// Pages of one list.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Pages {
    pub(super) exchange: Exchange,
    /// How many pages may still come.
    left: Option<u64>,
}

impl Pages {
    pub(super) fn new(exchange: Exchange, most: Option<u64>) -> Self {
        Self { exchange, left: most.map(|most| most.max(1)) }
    }

    pub(super) fn next(&mut self, input: Input) -> Result<Command, Error> {
        match input {
            Input::Start | Input::Taken => Ok(Command::Send(Box::new(self.exchange.anew()))),
            Input::Outcome(outcome) => {
                let page = outcome.map_err(|failure| failure.error)?;
                self.left = self.left.map(|left| left.saturating_sub(1));
                let next = page.answer.next_page.as_ref().filter(|_| self.left != Some(0));
                match next.and_then(|next| self.exchange.at_page(next)) {
                    Some(exchange) => {
                        self.exchange = exchange;
                        Ok(Command::Give(Told::Answer(page), 1))
                    }
                    None => Ok(Command::Done(Told::Answer(page), 1)),
                }
            }
            Input::Waited => Err(misused().into()),
        }
    }
}
