//! From the words of a command line to what is meant.
//!
//! Lives here: commands, keys where they must not be, and what to say of a name that there is not. Must not know: what the
//! commands do.

use trigger_connect::operation::{Operation, Parameter};

use crate::names::{kebab, nearest, operation, plain};
use crate::options::{Options, Verb};
use crate::screen::{argument, holds_key};
use crate::values::{Raw, is_list};
use crate::words::Words;

/// What is meant.
#[derive(Debug)]
pub(crate) enum Meant {
    Version,
    /// Help on everything, or on one command.
    Help(Option<Verb>),
    /// All operations, or those with this word in them.
    List(Option<String>),
    /// One operation in full.
    Describe(&'static Operation),
    Check(Options),
    Request {
        verb: Verb,
        call: Call,
        options: Options,
    },
}

/// A call of an operation. Values are in the order of the parameters.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) operation: &'static Operation,
    pub(crate) values: Vec<(&'static Parameter, Vec<Raw>)>,
}

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

/// Reads a command line without the name of the program. `keys` are what is read from variables instead.
pub(crate) fn parse(words: &[String], keys: &[&str]) -> Parsed<Meant> {
    const SHORTEST_KEY: usize = 8;
    let is_key = |word: &String| {
        holds_key(word) || keys.iter().any(|key| key.len() >= SHORTEST_KEY && word.contains(key))
    };
    if words.iter().any(is_key) {
        return Err(key_given("There is a key on the command line."));
    }
    if words.iter().any(|word| word.contains('\u{fffd}')) {
        return Err(Misuse::new(
            "A word of the command line is no valid UTF-8.",
            "Give such data as a file, with @.",
        ));
    }
    let Some((first, rest)) = words.split_first() else { return Ok(Meant::Help(None)) };
    match first.as_str() {
        "--version" | "-V" => return Ok(Meant::Version),
        "--help" | "-h" => return Ok(Meant::Help(None)),
        "help" => return help(rest),
        _ => {}
    }
    let Some(verb) = Verb::find(first) else {
        let refused = first.strip_prefix("--").is_some_and(is_key_option);
        return Err(if refused {
            key_given("There is no option for the key.")
        } else {
            unknown_command(first)
        });
    };
    Words::new(verb).read(rest)
}

fn help(words: &[String]) -> Parsed<Meant> {
    match words {
        [] => Ok(Meant::Help(None)),
        [word, ..] => match (Verb::find(word), operation(word)) {
            (Some(verb), _) => Ok(Meant::Help(Some(verb))),
            (None, Some(operation)) => Ok(Meant::Describe(operation)),
            (None, None) => Err(unknown_command(word)),
        },
    }
}

pub(crate) fn is_key_option(name: &str) -> bool {
    let name = name.split('=').next().unwrap_or(name);
    KEY_OPTIONS.contains(&plain(name).as_str())
}

pub(crate) fn key_given(message: &str) -> Misuse {
    let hint = "The key is read from TRIGGER_SECRET_KEY or TRIGGER_ACCESS_TOKEN only: other users of this computer can see command lines, and if a key was on this one, it is in the history of the shell now. Then make a new key, delete that one, and set the variable in a way that leaves no trace: read -rs TRIGGER_SECRET_KEY && export TRIGGER_SECRET_KEY. A key that an operation is to store is given as a file: --value @file.";
    Misuse::new(message, hint)
}

fn unknown_command(word: &str) -> Misuse {
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

impl Call {
    pub(crate) fn give(&mut self, parameter: &'static Parameter, value: Raw) -> Parsed<()> {
        let found = self.values.iter_mut().find(|(given, _)| given.name == parameter.name);
        match found {
            None => self.values.push((parameter, vec![value])),
            Some((_, values)) if is_list(&parameter.kind) => values.push(value),
            Some(_) => {
                let message = format!("--{} is given twice.", kebab(parameter.name));
                return Err(Misuse::new(message, "Give it once."));
            }
        }
        Ok(())
    }
}
