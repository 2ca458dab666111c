//! Going through the items of a list.
//!
//! Lives here: taking the items out of pages. Must not know: what an item holds.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::command::{Command, Input};
use super::exchange::Exchange;
use super::misused;
use super::told::Told;
use crate::error::Error;
use crate::operations;

/// Items of one list.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Items {
    pub(super) exchange: Exchange,
    /// How many items may still come.
    left: Option<u64>,
}

/// Of a page, all that matters here: items as they came.
#[derive(Deserialize)]
struct Page {
    data: Vec<Box<RawValue>>,
}

impl Items {
    pub(super) fn new(exchange: Exchange, most: Option<u64>) -> Self {
        Self { exchange, left: most }
    }

    pub(super) fn next(&mut self, input: Input) -> Result<Command, Error> {
        match input {
            Input::Start if self.left == Some(0) => Ok(Command::Done(Told::text("[]".to_owned()), 0)),
            Input::Start | Input::Taken => Ok(Command::Send(Box::new(self.exchange.anew()))),
            Input::Outcome(outcome) => {
                let page = outcome.map_err(|failure| failure.error)?;
                let mut items = page.part::<Page>()?.data;
                if let Some(left) = &mut self.left {
                    items.truncate(usize::try_from(*left).unwrap_or(usize::MAX));
                    *left -= items.len() as u64;
                }
                let count = items.len() as u64;
                let texts: Vec<&str> = items.iter().map(|item| item.get()).collect();
                let text = format!("[{}]", texts.join(","));
                let told = Told::Text(text, operations::secrets_in_items(self.exchange.id()));
                let next = page.answer.next_page.as_ref().filter(|_| self.left != Some(0));
                match next.and_then(|next| self.exchange.at_page(next)) {
                    Some(exchange) => {
                        self.exchange = exchange;
                        Ok(Command::Give(told, count))
                    }
                    None => Ok(Command::Done(told, count)),
                }
            }
            Input::Waited => Err(misused().into()),
        }
    }
}
