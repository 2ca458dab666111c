//! The command line of trigger-connect, without the line: what it prints, sends and reads is said, not done.
//!
//! Lives here: the state machine that a host drives. It takes arguments and environment variables, says what to do, and is
//! told what came of it, as a flow is. Must not know: files, terminals, HTTP, clocks, chance.
#![forbid(unsafe_code)]

mod check;
mod connect;
mod failure;
mod help;
mod json;
mod meant;
mod misuse;
mod names;
mod options;
mod parse;
mod run;
mod screen;
mod start;
mod table;
mod values;
mod words;

use std::collections::{BTreeMap, VecDeque};

use trigger_connect::{Request, Secret};

use run::Running;
use start::Reading;

/// What a request says of its sender.
pub const USER_AGENT: &str = concat!("trigger-connect/", env!("CARGO_PKG_VERSION"));

/// What a program was started with.
#[derive(Clone, Default)]
pub struct Given {
    /// The words of the command line, without the name of the program.
    pub arguments: Vec<String>,
    /// All environment variables.
    pub variables: BTreeMap<String, String>,
    /// Whether standard output is a terminal.
    pub out_is_terminal: bool,
    /// Whether standard error is one.
    pub err_is_terminal: bool,
    /// How many characters a line of the terminal has; of no matter where there is none.
    pub width: usize,
}

/// What came of the last step.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Event<'e> {
    /// Nothing yet.
    Begin,
    /// The text was printed, or the wait is over.
    Done,
    /// The request was answered.
    Answered {
        /// HTTP status.
        status: u16,
        /// Names (in any case) and values of its headers.
        headers: &'e [(&'e str, &'e str)],
        /// The decoded body.
        body: &'e [u8],
    },
    /// No connection came about: nothing reached the server.
    NotSent,
    /// The request was sent, at least in part, and no whole answer came.
    Lost,
    /// An answer came that is larger than the limit, and it was read no further.
    TooLarge,
    /// What the file or standard input holds.
    Read(&'e [u8]),
    /// It could not be read.
    Unreadable,
}

/// What to do next.
#[derive(Debug)]
#[non_exhaustive]
pub enum Step {
    /// Print this to standard output, as UTF-8.
    Out(String),
    /// Print this to standard error.
    Err(String),
    /// Send this, with [`USER_AGENT`] beside its headers, following no redirect.
    Send {
        /// The request.
        request: Box<Request>,
        /// How long to wait for the answer, in milliseconds.
        timeout_ms: u64,
        /// The largest body that is taken, in bytes.
        limit: u64,
    },
    /// Wait this many milliseconds.
    Wait(u64),
    /// Read this file, or standard input where there is no path.
    Read(Option<String>),
    /// Exit with this code.
    Exit(u8),
}

/// A command line at work.
pub struct Command {
    given: Given,
    state: State,
    steps: VecDeque<Step>,
    /// What must not be printed, however it came there.
    secret: Option<Secret>,
    shows_progress: bool,
}

enum State {
    Start,
    Reading(Box<Reading>),
    Running(Box<Running>),
    Over,
}

impl Command {
    /// A command line that has not begun.
    #[must_use]
    pub fn new(given: Given) -> Self {
        Self { given, state: State::Start, steps: VecDeque::new(), secret: None, shows_progress: false }
    }

    /// Says what to do next. Begin with [`Event::Begin`], and go on until [`Step::Exit`].
    ///
    /// `now_ms` is the time in epoch milliseconds, `random` a number from 0 to below 1.
    pub fn step(&mut self, event: Event<'_>, now_ms: u64, random: f64) -> Step {
        if let Some(step) = self.steps.pop_front() {
            return step;
        }
        self.state = match (std::mem::replace(&mut self.state, State::Over), event) {
            (State::Start, _) => self.start(now_ms, random),
            (State::Reading(reading), event) => self.read(reading, event, now_ms, random),
            (State::Running(running), event) => self.run(running, event, now_ms, random),
            (State::Over, _) => State::Over,
        };
        self.steps.pop_front().unwrap_or(Step::Exit(1))
    }

    /// Characters of a line.
    fn width(&self) -> usize {
        const WIDEST: usize = 120;
        if self.given.out_is_terminal { self.given.width.clamp(40, WIDEST) } else { WIDEST }
    }

    fn out(&mut self, text: &str) {
        let text = self.printable(text);
        self.push(Step::Out(text));
    }

    fn err(&mut self, text: &str) {
        let text = self.printable(text);
        self.push(Step::Err(text));
    }

    fn push(&mut self, step: Step) {
        let printed = matches!(&step, Step::Out(text) | Step::Err(text) if text.is_empty());
        if !printed {
            self.steps.push_back(step);
        }
    }

    /// Ends with this exit code.
    fn exit(&mut self, code: u8) -> State {
        self.steps.push_back(Step::Exit(code));
        State::Over
    }

    fn fail(&mut self, failure: &failure::Failure) -> State {
        self.err(&failure.text);
        self.exit(failure.exit)
    }

    /// Text without the key and without anything that steers a terminal.
    fn printable(&self, text: &str) -> String {
        screen::lines(&self.without_key(text))
    }

    fn without_key(&self, text: &str) -> String {
        match &self.secret {
            Some(secret) => text.replace(secret.expose(), &secret.masked()),
            None => text.to_owned(),
        }
    }
}
