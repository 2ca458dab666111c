//! What a command line means.
//!
//! Lives here: the meanings there are. Must not know: words, or what the commands do.

use trigger_connect::operation::{Operation, Parameter};

use crate::misuse::{Misuse, Parsed};
use crate::names::kebab;
use crate::options::{Options, Verb};
use crate::values::{Raw, is_list};

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
