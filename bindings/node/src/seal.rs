//! Sealing for JavaScript.
//!
//! Lives here: keys and texts as they come. Must not know: the form of a sealed text.

use napi::bindgen_prelude::{External, Result, Uint8Array};
use napi_derive::napi;
use trigger_connect::{Error, SealKey, SealedFor};

use crate::{Checked, given, refusal};

/// Seals a connection.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands it over by value")]
pub(crate) fn seal(
    checked: &External<Checked>,
    key_id: String,
    key: Uint8Array,
    nonce: Uint8Array,
    tenant: String,
    link_id: String,
) -> Result<String> {
    let connection = checked.connection()?;
    let sealed = || {
        let key = SealKey::new(&key_id, &key)?;
        trigger_connect::seal(connection, &key, &nonce, &SealedFor::new(&tenant, &link_id)?)
    };
    Ok(sealed().unwrap_or_else(|error| refusal::of(&error.into())))
}

/// Opens a sealed text. Ids and keys are as many; `options` are those of a check, as JSON.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands it over by value")]
pub(crate) fn unseal(
    text: String,
    key_ids: Vec<String>,
    keys: Vec<Uint8Array>,
    tenant: String,
    link_id: String,
    options: String,
) -> External<Checked> {
    let options = match given::read_options(&options) {
        Ok(options) => options,
        Err(refused) => return External::new(Checked::refused(refused)),
    };
    let opened = || -> std::result::Result<_, Error> {
        let mut ring = Vec::with_capacity(keys.len());
        for (id, key) in key_ids.iter().zip(&keys) {
            ring.push(SealKey::new(id, key)?);
        }
        trigger_connect::unseal(&text, &ring, &SealedFor::new(&tenant, &link_id)?, &options)
    };
    External::new(match opened() {
        Ok(connection) => Checked::of(connection),
        Err(error) => Checked::refused(refusal::of(&error)),
    })
}
