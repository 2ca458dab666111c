//! Code to copy: how a program sends what trigger-connect tells it to send.
//!
//! Lives here: one module per HTTP client. Must not know: anything about Trigger.dev; that is in the core.
//!
//! Each module is an adapter (one exchange, and what drives any flow) with a small client on top. Take the one that fits,
//! put it into your program, and change it as you like.

pub mod with_reqwest;
pub mod with_ureq;
