//! Drives any flow with the adapter beside it.
//!
//! Lives here: doing what a flow says. Must not know: how a request is sent, what a flow is about.

use std::ops::ControlFlow;
use std::thread::sleep;
use std::time::{Duration, Instant};

use trigger_connect::batches::BatchItem;
use trigger_connect::flow::{Event, Flow, Given, Step};
use trigger_connect::operation::List;
use trigger_connect::{Error, header_pairs};

use super::Host;
use super::client::{note, now_ms};

/// Where a flow of batches takes its items from; no other flow asks for any.
pub type More<'i> = &'i mut (dyn Iterator<Item = BatchItem<'static>> + Send);

impl Host {
    /// Goes on with a flow until it gives something ([`ControlFlow::Continue`]; call again for more) or ends.
    ///
    /// # Errors
    /// Those of [`Flow::step`].
    pub fn proceed<O: Given>(&self, flow: &mut Flow<O>, items: More<'_>) -> Result<ControlFlow<O, O>, Error> {
        let mut step = flow.step(Event::Begin, now_ms(), fastrand::f64())?;
        loop {
            step = match step {
                Step::Send(request) => {
                    let begun = Instant::now();
                    let came = self.exchange(&request);
                    note(&request, flow.attempt(), &came, begun.elapsed());
                    let stepped = match &came {
                        Ok((head, body)) => {
                            let (status, headers) = (head.status.as_u16(), &*header_pairs(&head.headers));
                            flow.step(Event::Answer { status, headers, body }, now_ms(), fastrand::f64())
                        }
                        Err(event) => flow.step(*event, now_ms(), fastrand::f64()),
                    };
                    (self.progress)(flow.progress());
                    stepped?
                }
                Step::Wait(milliseconds) => {
                    sleep(Duration::from_millis(milliseconds));
                    flow.step(Event::Waited, now_ms(), fastrand::f64())?
                }
                Step::Need { count, .. } => {
                    let some: Vec<_> = items.take(count).collect();
                    let (last, items) = (some.len() < count, &List::from(some));
                    flow.step(Event::Items { items, last }, now_ms(), fastrand::f64())?
                }
                Step::Give(given) => return Ok(ControlFlow::Continue(given)),
                Step::Done(result) => return Ok(ControlFlow::Break(result)),
            };
        }
    }
}
