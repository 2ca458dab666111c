//! The beginning of a command.
//!
//! Lives here: what needs no server, and reading values from files. Must not know: what comes of a request.

use std::collections::VecDeque;

use trigger_connect::operation::{Parameter, ReplyForm};
use trigger_connect::{Arguments, Code, Connection, Request, Severity, prepare};

use crate::check::Looked;
use crate::meant::{Call, Meant};
use crate::misuse::Misuse;
use crate::options::{Options, Verb};
use crate::parse::parse;
use crate::run::Running;
use crate::screen::argument;
use crate::values::{self, Raw};
use crate::{Command, Event, State, Step, connect, failure, help, names, screen, table};

/// A call of which some values are still to be read.
pub(crate) struct Reading {
    verb: Verb,
    call: Call,
    options: Options,
    /// Which values, by position of the parameter and of the value in it.
    left: VecDeque<(usize, usize)>,
}

impl Command {
    pub(crate) fn start(&mut self, now_ms: u64, random: f64) -> State {
        let keys: Vec<&str> = ["TRIGGER_SECRET_KEY", "TRIGGER_ACCESS_TOKEN"]
            .iter()
            .filter_map(|name| self.given.variables.get(*name).map(|key| key.trim()))
            .collect();
        let meant = match parse(&self.given.arguments, &keys) {
            Ok(meant) => meant,
            Err(misuse) => return self.misused(&misuse),
        };
        let width = self.width();
        match meant {
            Meant::Version => self.out(concat!("trigger-connect ", env!("CARGO_PKG_VERSION"), "\n")),
            Meant::Help(verb) => self.out(&help::text(verb, width)),
            Meant::Describe(operation) => self.out(&table::describe(operation, width)),
            Meant::List(word) => match table::list(word.as_deref(), self.given.out_is_terminal, width) {
                Ok(text) => self.out(&text),
                Err(misuse) => return self.misused(&misuse),
            },
            Meant::Check(options) => return self.check(&options, now_ms, random),
            Meant::Request { verb, call, options } => {
                let of_file = |raw: &Raw| matches!(raw, Raw::File(_) | Raw::Input);
                let left: VecDeque<(usize, usize)> = call
                    .values
                    .iter()
                    .enumerate()
                    .flat_map(|(p, (_, values))| values.iter().enumerate().map(move |(v, raw)| (p, v, raw)))
                    .filter_map(|(p, v, raw)| of_file(raw).then_some((p, v)))
                    .collect();
                let inputs =
                    call.values.iter().flat_map(|(_, values)| values).filter(|raw| **raw == Raw::Input);
                if inputs.count() > 1 {
                    let hint = "Put one of the values into a file.";
                    return self
                        .misused(&Misuse::new("@- is given twice, and there is one standard input.", hint));
                }
                return self.next_read(Box::new(Reading { verb, call, options, left }), now_ms, random);
            }
        }
        self.exit(0)
    }

    fn misused(&mut self, misuse: &Misuse) -> State {
        let failure = failure::misuse(misuse, self.width());
        self.fail(&failure)
    }

    fn check(&mut self, options: &Options, now_ms: u64, random: f64) -> State {
        let checked = connect::check(&self.given.variables, options);
        self.secret = checked.report.connection.as_ref().map(|connection| connection.api_key().clone());
        let looked = Looked::new(checked, options, self.width());
        self.out(&looked.text());
        match looked.connection().filter(|_| !options.offline).cloned() {
            Some(connection) => {
                let running = Running::verify(looked, &connection, options);
                self.run(Box::new(running), Event::Begin, now_ms, random)
            }
            None => {
                let (text, exit) = looked.unasked();
                self.out(&text);
                self.exit(exit)
            }
        }
    }

    /// Reads the next value, or goes on when there is none left.
    fn next_read(&mut self, reading: Box<Reading>, now_ms: u64, random: f64) -> State {
        let Some((parameter, value)) = reading.left.front().copied() else {
            return self.request(*reading, now_ms, random);
        };
        let path = match &reading.call.values[parameter].1[value] {
            Raw::File(path) => Some(path.clone()),
            _ => None,
        };
        self.push(Step::Read(path));
        State::Reading(reading)
    }

    pub(crate) fn read(
        &mut self,
        mut reading: Box<Reading>,
        event: Event<'_>,
        now_ms: u64,
        random: f64,
    ) -> State {
        let Some((position, value)) = reading.left.pop_front() else { return self.exit(1) };
        let (parameter, values) = &mut reading.call.values[position];
        let name = names::kebab(parameter.name);
        let from = match &values[value] {
            Raw::File(path) => argument(path),
            _ => "Standard input".to_owned(),
        };
        let text = match event {
            Event::Read(bytes) => values::file_text(&parameter.kind, bytes).ok_or("is no UTF-8 text"),
            _ => Err("can't be read"),
        };
        match text {
            Ok(text) => values[value] = Raw::Text(text),
            Err(why) => {
                let hint =
                    format!("--{name} takes a value, @ and the path of a file, or @- for standard input.");
                return self.misused(&Misuse::new(format!("{from} {why}."), hint));
            }
        }
        self.next_read(reading, now_ms, random)
    }

    /// Makes the request, and prints or sends it.
    fn request(&mut self, reading: Reading, now_ms: u64, random: f64) -> State {
        let Reading { verb, call, options, .. } = reading;
        let width = self.width();
        let checked = connect::check(&self.given.variables, &options);
        let Some(connection) = checked.report.connection.clone() else {
            return self.fail(&failure::no_connection(&checked, width));
        };
        self.secret = Some(connection.api_key().clone());
        let notable = |severity: Severity, code: Code| {
            severity == Severity::Warning || (verb == Verb::Curl && code == Code::ApiKeyCleaned)
        };
        for problem in checked.report.problems.iter().filter(|p| notable(p.severity, p.code)) {
            self.err(&failure::finding(&checked, problem, width));
        }
        let operation = call.operation;
        let request = match prepared(&connection, call) {
            Ok(request) => request,
            Err(error) => return self.fail(&failure::of(&error, width)),
        };
        if verb == Verb::Curl {
            self.curl(&request, &checked.origin("api_key"));
            return self.exit(0);
        }
        if operation.reply == ReplyForm::Stream {
            let message =
                format!("{} answers with a stream of events, which call does not show.", operation.id);
            let hint = format!("Use the command that trigger-connect curl {} prints.", operation.id);
            return self.misused(&Misuse::new(message, hint));
        }
        if options.all && operation.paging.is_none() {
            let message = format!("{} has no pages.", operation.id);
            return self
                .misused(&Misuse::new(message, "Leave --all and --most out: the reply holds everything."));
        }
        if options.all && options.pretty == Some(true) {
            let message = "--all prints one item per line.";
            return self.misused(&Misuse::new(message, "Leave --pretty out."));
        }
        match Running::call(&connection, request, operation, &options, self.given.out_is_terminal) {
            Ok(running) => self.run(Box::new(running), Event::Begin, now_ms, random),
            Err(error) => self.fail(&failure::of(&error, width)),
        }
    }

    /// The command is for a shell, so it is printed as it is; on a terminal, only to be looked at, nothing in it may steer.
    fn curl(&mut self, request: &Request, variable: &str) {
        let command = request.to_curl();
        let command = command.replacen("Bearer $TRIGGER_SECRET_KEY\"", &format!("Bearer ${variable}\""), 1);
        let command = self.without_key(&command) + "\n";
        let command = if self.given.out_is_terminal { screen::as_json(&command) } else { command };
        self.push(Step::Out(command));
    }
}

fn prepared(connection: &Connection, call: Call) -> Result<Request, trigger_connect::Error> {
    let mut arguments = Arguments::new();
    for (parameter, values) in call.values {
        let parameter: &Parameter = parameter;
        arguments.push(parameter.name, values::argument(&parameter.kind, values));
    }
    prepare(connection, call.operation, &arguments)
}
