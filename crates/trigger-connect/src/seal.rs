//! Connections sealed for storage.
//!
//! Lives here: the keys, the text form, and what a sealed text is bound to. Must not know: what a connection is made of.
//! XChaCha20-Poly1305; the nonce comes from the host, like all chance.

use std::fmt;

use base64ct::{Base64UrlUnpadded, Encoding};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::connection::{CheckOptions, Connection};
use crate::error::{Code, Error, SealError};

/// What every sealed text begins with: the form, and its version.
const FORM: &str = "tcs1";
const KEY_BYTES: usize = 32;
const NONCE_BYTES: usize = 24;
const TAG_BYTES: usize = 16;

/// A key that connections are sealed with. Wiped when it goes; printing it shows its id only.
pub struct SealKey {
    id: String,
    bytes: Zeroizing<[u8; KEY_BYTES]>,
}

impl SealKey {
    /// A key of 32 random bytes, and the id that sealed texts name it by: 1 to 64 of `A-Z a-z 0-9 _ -`.
    ///
    /// To change keys, give a new one with a new id, and keep the old one among those that unseal.
    ///
    /// # Errors
    /// [`SealError`] with `seal_key_id` or `seal_key_length`.
    pub fn new(id: &str, bytes: &[u8]) -> Result<Self, SealError> {
        let name_like = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-');
        if !(1..=64).contains(&id.len()) || !id.bytes().all(name_like) {
            return Err(SealError::new(Code::SealKeyId));
        }
        if bytes.len() != KEY_BYTES {
            return Err(SealError::new(Code::SealKeyLength));
        }
        let mut key = Self { id: id.to_owned(), bytes: Zeroizing::new([0; KEY_BYTES]) };
        key.bytes.copy_from_slice(bytes);
        Ok(key)
    }

    /// The id that sealed texts name it by.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&*self.bytes).into())
    }
}

impl fmt::Debug for SealKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SealKey({})", self.id)
    }
}

/// What a sealed connection belongs to. A text that is copied to another tenant or link does not open there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedFor {
    tenant: String,
    link_id: String,
}

impl SealedFor {
    /// A tenant, and the id of the link in it. Any text but none; where there is one tenant only, a fixed word.
    ///
    /// # Errors
    /// [`SealError`] with `seal_place` when one of them is empty.
    pub fn new(tenant: &str, link_id: &str) -> Result<Self, SealError> {
        if tenant.is_empty() || link_id.is_empty() {
            return Err(SealError::new(Code::SealPlace));
        }
        Ok(Self { tenant: tenant.to_owned(), link_id: link_id.to_owned() })
    }

    /// What is authenticated with the content. Lengths stand before texts, so that no two places read the same.
    fn associated(&self, key_id: &str) -> Vec<u8> {
        let mut data = FORM.as_bytes().to_vec();
        for text in [key_id, &self.tenant, &self.link_id] {
            data.extend_from_slice(&(text.len() as u64).to_be_bytes());
            data.extend_from_slice(text.as_bytes());
        }
        data
    }
}

/// Seals a connection for storage: `tcs1.<key id>.<nonce and content in base64url>`.
///
/// All of the connection is in it: its fields, which unusual kind of key was accepted, and what an import from Nango
/// brought along. Notices are not; unsealing finds them again. `nonce` are 24 random bytes, new for each seal.
///
/// # Errors
/// [`SealError`] with `seal_nonce_length`.
pub fn seal(
    connection: &Connection,
    key: &SealKey,
    nonce: &[u8],
    place: &SealedFor,
) -> Result<String, SealError> {
    let nonce: [u8; NONCE_BYTES] = nonce.try_into().map_err(|_| SealError::new(Code::SealNonceLength))?;
    let content = connection.to_content();
    let associated = place.associated(&key.id);
    let sealed = key
        .cipher()
        .encrypt(&XNonce::from(nonce), Payload { msg: &content, aad: &associated })
        // Only a content of more than 256 GiB would not be sealed.
        .map_err(|_| SealError::new(Code::SealUnreadable))?;
    let body = Base64UrlUnpadded::encode_string(&[&nonce[..], &sealed].concat());
    Ok(format!("{FORM}.{}.{body}", key.id))
}

/// The connection that was sealed. It is checked again, with the unusual kinds of keys that were accepted then and with
/// the host policy of `options`, so that a policy that became stricter holds for stored connections too.
///
/// # Errors
/// [`Error::Seal`] with `seal_unreadable`, `seal_key_unknown` or `seal_not_authentic`: whether a text was changed or
/// belongs elsewhere can't be told apart. [`Error::InvalidConnection`] when the check refuses what was sealed.
pub fn unseal(
    text: &str,
    keys: &[SealKey],
    place: &SealedFor,
    options: &CheckOptions,
) -> Result<Connection, Error> {
    let unreadable = || SealError::new(Code::SealUnreadable);
    let mut parts = text.split('.');
    let (Some(FORM), Some(key_id), Some(body), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(unreadable().into());
    };
    let body = Base64UrlUnpadded::decode_vec(body).map_err(|_| unreadable())?;
    if body.len() < NONCE_BYTES + TAG_BYTES {
        return Err(unreadable().into());
    }
    let key = keys.iter().find(|key| key.id == key_id);
    let key = key.ok_or_else(|| SealError::new(Code::SealKeyUnknown))?;
    let (nonce, sealed) = body.split_at(NONCE_BYTES);
    let nonce: [u8; NONCE_BYTES] = nonce.try_into().map_err(|_| unreadable())?;
    let associated = place.associated(key_id);
    let content = key
        .cipher()
        .decrypt(&XNonce::from(nonce), Payload { msg: sealed, aad: &associated })
        .map_err(|_| SealError::new(Code::SealNotAuthentic))?;
    let content = Zeroizing::new(content);
    let report = Connection::of_content(&content, options).ok_or_else(unreadable)?;
    Ok(report.into_result()?)
}
