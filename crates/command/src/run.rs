//! A command that talks to the server.
//!
//! Lives here: driving a flow, printing what it gives, and how far it is. Must not know: what a flow does.

use trigger_connect::flow::{Event as Happened, Flow, FlowOptions, Raw, Step as Told};
use trigger_connect::operation::{Operation, ReplyForm};
use trigger_connect::{Connection, Error, Request};

use crate::check::Looked;
use crate::json::{Layout, elements, laid_out};
use crate::options::Options;
use crate::{Command, Event, State, Step, failure};

/// The largest answer that is taken, in bytes.
const LIMIT: u64 = 256 * 1024 * 1024;
const TIMEOUT_MS: u64 = 30_000;
/// Waits that are shorter are not worth a line.
const SHORT_WAIT_MS: u64 = 500;

/// A flow, and what becomes of what it gives.
pub(crate) struct Running {
    flow: Flow,
    purpose: Purpose,
    layout: Layout,
    timeout_ms: u64,
    waits: bool,
    gave: bool,
}

enum Purpose {
    Check(Box<Looked>, Connection),
    Reply(&'static Operation),
    Items,
}

impl Running {
    pub(crate) fn verify(looked: Looked, connection: &Connection, options: &Options) -> Self {
        let mut how = FlowOptions::new();
        // A person waits for the answer.
        how.policy.max_attempts = 3;
        let flow = connection.verify(how).untyped();
        Self::new(flow, Purpose::Check(Box::new(looked), connection.clone()), options, false)
    }

    pub(crate) fn call(
        connection: &Connection,
        request: Request,
        operation: &'static Operation,
        options: &Options,
        terminal: bool,
    ) -> Result<Self, Error> {
        if !options.all {
            let flow = connection.send(request, FlowOptions::new());
            return Ok(Self::new(flow, Purpose::Reply(operation), options, terminal));
        }
        let flow = connection.items(request, options.most, FlowOptions::new())?.untyped();
        Ok(Self::new(flow, Purpose::Items, options, false))
    }

    fn new(flow: Flow, purpose: Purpose, options: &Options, terminal: bool) -> Self {
        let layout =
            Layout { pretty: options.pretty.unwrap_or(terminal), show_secrets: options.show_secrets };
        let timeout_ms = options.timeout_ms.unwrap_or(TIMEOUT_MS);
        Self { flow, purpose, layout, timeout_ms, waits: false, gave: false }
    }
}

impl Command {
    pub(crate) fn run(
        &mut self,
        mut running: Box<Running>,
        event: Event<'_>,
        now_ms: u64,
        random: f64,
    ) -> State {
        let happened = match event {
            Event::Begin => Happened::Begin,
            Event::Answered { status, headers, body } => Happened::Answer { status, headers, body },
            Event::NotSent => Happened::NotSent,
            Event::TooLarge => Happened::TooLarge,
            Event::Done if running.waits => Happened::Waited,
            Event::Done if running.gave => Happened::Taken,
            _ => Happened::Lost,
        };
        (running.waits, running.gave) = (false, false);
        match running.flow.step_raw(happened, now_ms, random) {
            Ok(Told::Send(request)) => {
                if matches!(running.purpose, Purpose::Items) {
                    self.progress(&format!("{} items", running.flow.progress().items));
                }
                self.push(Step::Send { request, timeout_ms: running.timeout_ms, limit: LIMIT });
            }
            Ok(Told::Wait(after_ms)) => {
                if after_ms >= SHORT_WAIT_MS {
                    let attempt = running.flow.attempt();
                    self.progress(&format!("waiting {} s after attempt {attempt}", after_ms.div_ceil(1000)));
                }
                running.waits = true;
                self.push(Step::Wait(after_ms));
            }
            Ok(Told::Give(raw)) => {
                running.gave = true;
                self.print(&running, raw);
                // A page may hold nothing; the flow goes on all the same.
                if self.steps.is_empty() {
                    return self.run(running, Event::Done, now_ms, random);
                }
            }
            Ok(Told::Done(raw)) => {
                self.progress("");
                let exit = self.print(&running, raw);
                return self.exit(exit);
            }
            Ok(_) => return self.exit(1),
            Err(error) => {
                self.progress("");
                return self.fail(&failure::of(&error, self.width()));
            }
        }
        State::Running(running)
    }

    /// Prints what a flow gave; says with what to exit if that is all.
    fn print(&mut self, running: &Running, raw: Raw) -> u8 {
        let Raw::Json { text, secrets } = raw else { return 1 };
        match &running.purpose {
            Purpose::Check(looked, connection) => {
                let found = serde_json::from_str(&text).unwrap_or_default();
                let (text, exit) = looked.verified(connection, &found);
                self.out(&text);
                return exit;
            }
            Purpose::Reply(operation) if operation.reply == ReplyForm::Empty => {}
            Purpose::Reply(_) => {
                let text = laid_out(&text, secrets, running.layout) + "\n";
                self.print_reply(running, &text);
            }
            Purpose::Items => {
                self.progress("");
                // The list itself has no name in the ways to secrets of one of its items.
                let ways: Vec<_> =
                    secrets.iter().filter_map(|way| Some(way.strip_prefix(&["*"])?.to_vec())).collect();
                let lines: String = elements(&text)
                    .into_iter()
                    .map(|item| laid_out(item, &ways, running.layout) + "\n")
                    .collect();
                self.print_reply(running, &lines);
            }
        }
        0
    }

    fn print_reply(&mut self, running: &Running, text: &str) {
        let text = if running.layout.show_secrets { text.to_owned() } else { self.without_key(text) };
        self.push(Step::Out(text));
    }

    /// A line that the next one takes the place of; on a terminal only, and only where no output stands in between.
    fn progress(&mut self, text: &str) {
        if !self.given.err_is_terminal || self.given.out_is_terminal {
            return;
        }
        const BLANK: &str = "\r                                        \r";
        if self.shows_progress {
            self.push(Step::Err(BLANK.to_owned()));
        }
        self.shows_progress = !text.is_empty();
        self.push(Step::Err(text.to_owned()));
    }
}
