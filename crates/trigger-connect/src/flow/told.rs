//! What flows give and end with.
//!
//! Lives here: how a result becomes a Rust type, or what a host with a parser of its own takes. Must not know: what
//! any flow does.

use serde::de::DeserializeOwned;

use super::exchange::Answered;
use super::misused;
use crate::connection::Connection;
use crate::data::SecretPath;
use crate::error::Error;

/// What a flow gives or ends with.
#[derive(Debug)]
pub enum Told {
    /// The body of an answer.
    Answer(Answered),
    /// JSON text of our own, and where secrets are in it.
    Text(String, &'static [SecretPath]),
    /// A connection.
    Connection(Box<Connection>),
}

/// The same for hosts that parse JSON themselves; see [`Flow::step_raw`](super::Flow::step_raw).
#[derive(Debug)]
#[non_exhaustive]
pub enum Raw {
    /// JSON text.
    Json {
        /// The text; empty where an answer has no body.
        text: String,
        /// Where in it secrets are, which must not be shown.
        secrets: &'static [SecretPath],
    },
    /// A connection.
    Connection(Box<Connection>),
}

/// What a flow can give: data of replies, or a [`Connection`].
pub trait Given: Sized {
    #[doc(hidden)]
    fn of(told: Told) -> Result<Self, Error>;
}

impl<T: DeserializeOwned> Given for T {
    fn of(told: Told) -> Result<Self, Error> {
        match told {
            Told::Answer(answered) => answered.data(),
            Told::Text(text, _) => serde_json::from_str(&text).map_err(|_| misused().into()),
            Told::Connection(_) => Err(misused().into()),
        }
    }
}

impl Given for Connection {
    fn of(told: Told) -> Result<Self, Error> {
        match told {
            Told::Connection(connection) => Ok(*connection),
            _ => Err(misused().into()),
        }
    }
}

impl Given for Raw {
    fn of(told: Told) -> Result<Self, Error> {
        Ok(match told {
            Told::Answer(answered) => {
                let secrets = answered.secrets();
                Self::Json { text: answered.text(), secrets }
            }
            Told::Text(text, secrets) => Self::Json { text, secrets },
            Told::Connection(connection) => Self::Connection(connection),
        })
    }
}

impl Told {
    /// JSON text without a secret.
    pub(super) fn text(text: String) -> Self {
        Self::Text(text, &[])
    }
}
