//! A command line that means nothing.
//!
//! Lives here: what to say of a key that is given, and of names that there are not. Must not know: how a line is read.

use crate::names::{nearest, operation, plain};
use crate::options::Verb;
use crate::screen::argument;

/// A command line that means nothing: why, and what to do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Misuse {
    pub(crate) message: String,
    pub(crate) hint: String,
}

impl Misuse {
    pub(crate) fn new(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { message: message.into(), hint: hint.into() }
    }
}

pub(crate) type Parsed<T> = Result<T, Misuse>;

/// Names under which people pass a key to other programs.
const KEY_OPTIONS: [&str; 10] =
    ["apikey", "apitoken", "key", "token", "secret", "secretkey", "accesstoken", "auth", "pat", "password"];

pub(crate) fn is_key_option(name: &str) -> bool {
    let name = name.split('=').next().unwrap_or(name);
    KEY_OPTIONS.contains(&plain(name).as_str())
}

pub(crate) fn key_given(message: &str) -> Misuse {
    let hint = "The key is read from TRIGGER_SECRET_KEY or TRIGGER_ACCESS_TOKEN only: other users of this computer can see command lines, and if a key was on this one, it is in the history of the shell now. Then make a new key, delete that one, and set the variable in a way that leaves no trace: read -rs TRIGGER_SECRET_KEY && export TRIGGER_SECRET_KEY. A key that an operation is to store is given as a file: --value @file.";
    Misuse::new(message, hint)
}

pub(crate) fn unknown_command(word: &str) -> Misuse {
    let message = format!("There is no command {}.", argument(word));
    if let Some(operation) = operation(word) {
        return Misuse::new(message, format!("Did you mean call {}?", operation.id));
    }
    let near = nearest(word, Verb::ALL.iter().map(|verb| verb.as_str()));
    let hint = near.map_or("The commands are check, call, curl and operations.".to_owned(), did_you_mean);
    Misuse::new(message, hint)
}

fn did_you_mean(near: &str) -> String {
    format!("Did you mean {near}?")
}

/// An operation that there is not.
pub(crate) fn unknown_operation(word: &str) -> Misuse {
    let near = nearest(word, trigger_connect::OPERATIONS.iter().map(|o| o.id));
    let hint = near.map_or("The command operations lists them.".to_owned(), did_you_mean);
    Misuse::new(format!("There is no operation {}.", argument(word)), hint)
}
