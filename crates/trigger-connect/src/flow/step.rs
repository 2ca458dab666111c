//! The words between a flow and its host.
//!
//! Lives here: what happened, what to do next, how to go on, and how far a flow is. Must not know: any flow.

use crate::data::Json;
use crate::operation::List;
use crate::request::Request;
use crate::retry::RetryPolicy;

/// What happened since the last step.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Event<'e> {
    /// Nothing yet: the flow begins, or is resumed from where it was saved.
    Begin,
    /// The request was answered.
    Answer {
        /// HTTP status.
        status: u16,
        /// Names (in any case) and values of its headers.
        headers: &'e [(&'e str, &'e str)],
        /// The decoded body.
        body: &'e [u8],
    },
    /// No connection came about: nothing reached the server.
    NotSent,
    /// The request was sent, at least in part, and no whole answer came.
    Lost,
    /// An answer came that is larger than the host takes, and it was read no further.
    TooLarge,
    /// The wait is over.
    Waited,
    /// What was given is taken; go on.
    Taken,
    /// Here are items that were needed.
    Items {
        /// As many as were asked for, or fewer; as [`StreamItems`](crate::batches::StreamItems) takes them.
        items: &'e List<'e>,
        /// Whether no more will come. An empty list can say so too.
        last: bool,
    },
}

/// What to do next. A host does all of them; another one would be a new major version, so that no host meets it at run
/// time.
#[derive(Debug)]
pub enum Step<O = Json> {
    /// Send this, and come back with what happened.
    Send(Box<Request>),
    /// Wait this many milliseconds, and come back.
    Wait(u64),
    /// Take this, and come back for more.
    Give(O),
    /// Come back with items.
    Need {
        /// How many at most. Fewer do as well: where items are large, give as many as you want to hold at once.
        count: usize,
        /// Place of the first of them among all items, from 0. After a resume, go on from there.
        first: usize,
    },
    /// The flow is over, with this as its result.
    Done(O),
}

/// How a flow goes on when requests fail, and until when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct FlowOptions {
    /// How often each request is sent, and how long between.
    pub policy: RetryPolicy,
    /// Until when to go on, in epoch milliseconds. Without it a flow ends by itself only.
    pub deadline_ms: Option<u64>,
}

impl FlowOptions {
    /// No deadline, and the usual policy.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How often each request is sent, and how long between.
    #[must_use]
    pub fn policy(mut self, policy: RetryPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// Until when to go on, in epoch milliseconds.
    #[must_use]
    pub fn deadline_ms(mut self, deadline_ms: u64) -> Self {
        self.deadline_ms = Some(deadline_ms);
        self
    }
}

/// How far a flow has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Progress {
    /// Requests that were sent, repeats included.
    pub requests: u64,
    /// What is done: items of a list or a batch, pages when it goes by page; of other flows 1 at the end.
    pub items: u64,
    /// How many there will be, where that is known.
    pub total: Option<u64>,
}
