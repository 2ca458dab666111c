//! What a flow is told, and what it says to do.
//!
//! Lives here: the words between a flow and what drives it. Must not know: any kind of flow.

use super::exchange::{Answered, Exchange, Failure};
use super::told::Told;
use crate::error::Error;

/// What a flow does next.
pub(super) enum Command {
    Send(Box<Exchange>),
    Wait(u64),
    /// Something is there, and how many items that is.
    Give(Told, u64),
    Done(Told, u64),
    /// Items are wanted.
    Need {
        count: usize,
        first: usize,
    },
    /// The answer asks for the same request once more. With this error, when it was sent as often as it may be.
    Again(Box<Error>),
}

/// What happened.
pub(super) enum Input {
    Start,
    Outcome(Box<Result<Answered, Failure>>),
    Waited,
    Taken,
}
