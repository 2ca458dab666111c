//! Hosts for JavaScript.
//!
//! Lives here: reading an address. Must not know: any range of addresses.

use napi_derive::napi;

/// Whether a text is an address on the public internet, as JSON.
#[napi(catch_unwind)]
pub(crate) fn is_public_address(address: String) -> String {
    address.parse().is_ok_and(trigger_connect::is_public_address).to_string()
}
