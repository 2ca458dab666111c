//! The words behind a command.
//!
//! Lives here: telling options, their values and positions apart. Must not know: what the commands do.

use trigger_connect::operation::Parameter;

use crate::meant::{Call, Meant};
use crate::misuse::{Misuse, Parsed, is_key_option, key_given, unknown_operation};
use crate::names::{kebab, nearest, operation, parameter, positional};
use crate::options::{Options, Own, Verb, find, of};
use crate::screen::argument;
use crate::values::{Raw, is_flag, raw};

/// What has been read so far.
pub(crate) struct Words {
    verb: Verb,
    options: Options,
    call: Option<Call>,
    /// What `operations` is asked for.
    word: Option<String>,
}

impl Words {
    pub(crate) fn new(verb: Verb) -> Self {
        Self { verb, options: Options::default(), call: None, word: None }
    }

    pub(crate) fn read(mut self, words: &[String]) -> Parsed<Meant> {
        let mut words = words.iter();
        let mut options_over = false;
        while let Some(word) = words.next() {
            match word.strip_prefix("--") {
                _ if options_over => self.position(word)?,
                Some("") => options_over = true,
                Some("help") => return Ok(self.help()),
                Some("version") if self.call.is_none() => return Ok(Meant::Version),
                Some(option) => {
                    let (name, value) = match option.split_once('=') {
                        Some((name, value)) => (name, Some(value)),
                        None => (option, None),
                    };
                    self.option(name, value, &mut words)?;
                }
                None if word == "-h" => return Ok(self.help()),
                None if word.len() > 1
                    && word.starts_with('-')
                    && !word[1..].starts_with(|c: char| c.is_ascii_digit()) =>
                {
                    let hint = "Options have two dashes and a whole name, such as --help.";
                    return Err(Misuse::new(format!("There is no option {}.", argument(word)), hint));
                }
                None => self.position(word)?,
            }
        }
        self.meant()
    }

    fn help(&self) -> Meant {
        match &self.call {
            Some(call) => Meant::Describe(call.operation),
            None => Meant::Help(Some(self.verb)),
        }
    }

    fn meant(self) -> Parsed<Meant> {
        let Self { verb, options, call, word } = self;
        match (verb, call) {
            (Verb::Check, _) => Ok(Meant::Check(options)),
            (Verb::Operations, _) => Ok(match word.as_deref().map(|word| (word, operation(word))) {
                Some((_, Some(operation))) => Meant::Describe(operation),
                _ => Meant::List(word),
            }),
            (verb, Some(mut call)) => {
                let place =
                    |p: &Parameter| call.operation.parameters.iter().position(|other| other.name == p.name);
                call.values.sort_by_key(|(parameter, _)| place(parameter));
                Ok(Meant::Request { verb, call, options })
            }
            (verb, None) => {
                let message = format!("{} needs an operation.", verb.as_str());
                Err(Misuse::new(message, format!("For example: trigger-connect {} runs.list", verb.as_str())))
            }
        }
    }

    fn position(&mut self, word: &str) -> Parsed<()> {
        match (self.verb, &mut self.call) {
            (Verb::Check, _) => Err(Misuse::new(
                format!("check takes no {}.", argument(word)),
                "What is checked is in environment variables and options; see trigger-connect check --help.",
            )),
            (Verb::Operations, _) if self.word.is_none() => {
                self.word = Some(word.to_owned());
                Ok(())
            }
            (Verb::Operations, _) => {
                Err(Misuse::new("operations takes one word.", "Put words that belong together into quotes."))
            }
            (_, None) => {
                let operation = operation(word).ok_or_else(|| unknown_operation(word))?;
                self.call = Some(Call { operation, values: Vec::new() });
                Ok(())
            }
            (_, Some(call)) => {
                let free =
                    |p: &&'static Parameter| !call.values.iter().any(|(given, _)| given.name == p.name);
                let Some(parameter) = positional(call.operation).find(free) else {
                    let hint = format!("See trigger-connect operations {}.", call.operation.id);
                    let message = format!("{} has no place for {}.", call.operation.id, argument(word));
                    return Err(Misuse::new(message, hint));
                };
                call.give(parameter, Raw::Text(word.to_owned()))
            }
        }
    }

    fn option<'w>(
        &mut self,
        name: &str,
        value: Option<&str>,
        words: &mut impl Iterator<Item = &'w String>,
    ) -> Parsed<()> {
        let mut value_of = |name: &str| match value {
            Some(value) => Ok(value.to_owned()),
            None => match words.next() {
                Some(next) if !next.starts_with("--") => Ok(next.clone()),
                _ => Err(Misuse::new(
                    format!("--{name} needs a value."),
                    format!("A value that begins with two dashes is given as --{name}=--value."),
                )),
            },
        };
        if let Some(call) = &mut self.call {
            let (found, flag) = match parameter(call.operation, name) {
                Some(parameter) => (Some(parameter), true),
                None => (
                    name.strip_prefix("no-")
                        .and_then(|name| parameter(call.operation, name))
                        .filter(|parameter| is_flag(&parameter.kind)),
                    false,
                ),
            };
            if let Some(parameter) = found {
                let given = match value {
                    None if is_flag(&parameter.kind) => Raw::Flag(flag),
                    Some(_) if !flag => {
                        let message = format!("--{} takes no value.", argument(name));
                        return Err(Misuse::new(message, format!("Give --{} alone.", kebab(name))));
                    }
                    _ => raw(call.operation, parameter, &value_of(&kebab(parameter.name))?),
                };
                return call.give(parameter, given);
            }
        }
        let Some(own) = find(self.verb, name) else { return Err(self.unknown_option(name)) };
        self.own(own, value, value_of)
    }

    fn own(
        &mut self,
        own: &'static Own,
        value: Option<&str>,
        mut value_of: impl FnMut(&str) -> Parsed<String>,
    ) -> Parsed<()> {
        if own.value.is_empty() && value.is_some() {
            let message = format!("--{} takes no value.", own.name);
            return Err(Misuse::new(message, format!("Give --{} alone.", own.name)));
        }
        let value = if own.value.is_empty() { String::new() } else { value_of(own.name)? };
        let expected = |what| {
            Misuse::new(
                format!("--{} takes {what}.", own.name),
                format!("It was given {}.", argument(&value)),
            )
        };
        self.options.take(own, &value).map_err(expected)
    }

    fn unknown_option(&self, name: &str) -> Misuse {
        if is_key_option(name) {
            return key_given("There is no option for the key.");
        }
        let own: Vec<String> = of(self.verb).map(|own| own.name.to_owned()).collect();
        let of_operation = self.call.iter().flat_map(|call| call.operation.parameters).map(|p| kebab(p.name));
        let all: Vec<String> = of_operation.chain(own).collect();
        let (of_what, see) = match &self.call {
            Some(call) => (call.operation.id, format!("trigger-connect operations {}", call.operation.id)),
            None => (self.verb.as_str(), format!("trigger-connect {} --help", self.verb.as_str())),
        };
        let hint = match nearest(name, all.iter().map(String::as_str)) {
            Some(near) => format!("Did you mean --{near}? See {see}."),
            None => format!("See {see}."),
        };
        Misuse::new(format!("{of_what} has no option --{}.", argument(name)), hint)
    }
}
