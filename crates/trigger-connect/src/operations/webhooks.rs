//! Inbound webhooks: what other services send to an environment.
//!
//! Lives here: what the declarations of `webhooks.deliveries.*` and `webhooks.endpoints.*` share.

pub mod deliveries;
pub mod endpoints;

use crate::operation::Accepts;

const READ: Accepts = Accepts::NOTHING.key_or_public(&["read:webhooks"]);
const WRITE: Accepts = Accepts::NOTHING.key_or_public(&["write:webhooks"]);
