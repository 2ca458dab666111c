//! From the words of a command line to what is meant.
//!
//! Lives here: commands, and keys where they must not be. Must not know: what the commands do.

use crate::meant::Meant;
use crate::misuse::{Misuse, Parsed, is_key_option, key_given, unknown_command};
use crate::names::operation;
use crate::options::Verb;
use crate::screen::holds_key;
use crate::words::Words;

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
