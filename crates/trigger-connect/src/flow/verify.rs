//! Finding out what a credential is good for.
//!
//! Lives here: the cheapest probes for each kind of credential, and what their answers say. Must not know: repeats, or in
//! which words it is said.

mod refusals;
mod words;

use serde::{Deserialize, Serialize};

use super::command::{Command, Input};
use super::exchange::{Answered, Exchange, Failure};
use super::misused;
use super::told::Told;
use crate::connection::Connection;
use crate::credential::CredentialKind;
use crate::data::{data, words};
use crate::environment::{Environment, Spelling};
use crate::error::{Error, Naming};
use crate::operation::{Argument, Arguments, Method};
use crate::operations::account::Whoami;
use crate::operations::environments::RetrieveApiKey;
use crate::operations::{branches, environments, runs};
use crate::request::{Custom, Request};
use words::Said;

words! {
    /// What came of a verification.
    VerificationOutcome {
        /// The credential is good for what the connection says.
        Verified "verified";
        /// The credential is good, and something is missing for full use: see the field.
        Limited "limited";
        /// It can't be used like this: see the field.
        Refused "refused";
        /// It could not be found out.
        Unknown "unknown";
    }
}

data! {
    /// What a credential is good for.
    Verification {
        /// What came of it.
        outcome "outcome": VerificationOutcome;
        /// Kind of the credential, such as `root_key`.
        kind "kind": String;
        /// Id of the user or organization that a token belongs to.
        user "user" optional: String;
        /// E-mail of that user.
        email "email" optional: String;
        /// Name of the project.
        project "project" optional: String;
        /// Environment: dev, staging, prod or preview.
        environment "environment" optional: String;
        /// Branch.
        branch "branch" optional: String;
        /// Field of the connection that is at fault, or that something is missing in.
        field "field" optional: String;
        /// What was found, in a sentence.
        message "message": String;
        /// What to do about it; empty when there is nothing to do.
        hint "hint": String;
    }
}

/// A verification under way.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Verify {
    probe: Probe,
    #[serde(default)]
    known: Known,
}

/// What earlier answers said.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Known {
    user: Option<String>,
    email: Option<String>,
    project: Option<String>,
}

/// What is being asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Probe {
    /// Whom a token belongs to, and whether it sees the project.
    Who,
    /// Whether the project has the environment.
    Environments,
    /// Whether the preview environment has the branch.
    Branches,
    /// Whether a key belongs to the project. The answer holds a key, which is dropped.
    Key,
    /// Whether a key is taken at all.
    Runs,
}

/// Of the answers, all that matters here. The key that one of them holds is never read.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Who {
    user_id: String,
    email: String,
    project: Option<Name>,
}

#[derive(Deserialize)]
struct Name {
    name: String,
}

#[derive(Deserialize)]
struct Slug {
    slug: String,
}

#[derive(Deserialize)]
struct Branches {
    branches: Vec<Name>,
}

/// A list that says nothing but that it is one: an API of another kind answers something else.
#[derive(Deserialize)]
struct Runs {
    #[serde(rename = "data")]
    _data: Vec<serde::de::IgnoredAny>,
}

impl Verify {
    pub(super) fn new(connection: &Connection) -> Self {
        let probe = match (connection.kind().spans_projects(), connection.project_ref()) {
            (true, _) => Probe::Who,
            (false, Some(_)) => Probe::Key,
            (false, None) => Probe::Runs,
        };
        Self { probe, known: Known::default() }
    }

    pub(super) fn next(&mut self, connection: &Connection, input: Input) -> Result<Command, Error> {
        match input {
            Input::Start if connection.kind() == CredentialKind::PublicToken => {
                self.tell(connection, words::public_token())
            }
            Input::Start => match connection.contradicting_environment() {
                Some(given) => self.tell(connection, words::other_environment(connection, given)),
                None => self.ask(connection, self.probe),
            },
            Input::Outcome(outcome) => match *outcome {
                Ok(answered) => self.heard(connection, &answered),
                Err(failure) => self.failed(connection, failure),
            },
            _ => Err(misused().into()),
        }
    }

    fn ask(&mut self, connection: &Connection, probe: Probe) -> Result<Command, Error> {
        self.probe = probe;
        let request: Request = match probe {
            Probe::Who => {
                let call = Whoami::new();
                let call = match connection.project_ref() {
                    Some(project_ref) => call.project_ref(project_ref),
                    None => call,
                };
                connection.prepare(call)?.untyped()
            }
            Probe::Environments => connection.prepare(environments::List::new())?.untyped(),
            Probe::Branches => connection.prepare(branches::List::new())?.untyped(),
            Probe::Key => connection.prepare(RetrieveApiKey::new())?.untyped(),
            // A preview key without a branch makes no request of the list; asked all the same, the server says that the
            // key is good.
            Probe::Runs if is_parent(connection) => {
                let query = Arguments::new().with("page[size]", Argument::Integer(1));
                connection.request(Custom::new(Method::Get, "/api/v1/runs").query(query))?
            }
            Probe::Runs => connection.prepare(runs::List::new().limit(1))?.untyped(),
        };
        Ok(Command::Send(Box::new(Exchange::new(request))))
    }

    fn heard(&mut self, connection: &Connection, answered: &Answered) -> Result<Command, Error> {
        match self.learn(connection, answered) {
            Ok(Next::Ask(probe)) => self.ask(connection, probe),
            Ok(Next::Say(said)) => self.tell(connection, said),
            // It answers, and with something else than the API does.
            Err(_) => self.tell(connection, words::other_server(connection)),
        }
    }

    fn learn(&mut self, connection: &Connection, answered: &Answered) -> Result<Next, Error> {
        let asked = self.probe;
        let next = match asked {
            Probe::Who => {
                let who: Who = answered.part()?;
                self.known.user = Some(who.user_id);
                // An organization has none, and the server makes one up.
                let personal = connection.kind() == CredentialKind::PersonalAccessToken;
                self.known.email = personal.then_some(who.email);
                self.known.project = who.project.map(|project| project.name);
                if let (Some(project_ref), None) = (connection.project_ref(), &self.known.project) {
                    return Ok(Next::Say(words::no_project(&self.known, project_ref)));
                }
                let asks = personal && self.known.project.is_some() && connection.environment().is_some();
                asks.then_some(Probe::Environments)
            }
            Probe::Environments => {
                let list: Vec<Slug> = answered.part()?;
                let wanted = connection.environment();
                if !list.iter().any(|e| wanted.is_some_and(|w| w.spelled(Spelling::Slug) == e.slug)) {
                    let there =
                        list.iter().filter_map(|e| Environment::parse(&e.slug)).map(Environment::as_str);
                    return Ok(Next::Say(words::no_environment(connection, &there.collect::<Vec<_>>())));
                }
                (wanted == Some(Environment::Preview) && connection.branch().is_some())
                    .then_some(Probe::Branches)
            }
            Probe::Branches => {
                let list: Branches = answered.part()?;
                if !list.branches.iter().any(|b| connection.branch() == Some(b.name.as_str())) {
                    return Ok(Next::Say(words::no_branch(connection)));
                }
                None
            }
            Probe::Key => {
                let access: Name = answered.part()?;
                self.known.project = Some(access.name);
                None
            }
            Probe::Runs => {
                answered.part::<Runs>()?;
                None
            }
        };
        Ok(match next {
            Some(probe) => Next::Ask(probe),
            None if is_parent(connection) => Next::Say(words::branch_missing()),
            None => Next::Say(words::verified(connection, &self.known, asked)),
        })
    }

    fn failed(&mut self, connection: &Connection, failure: Failure) -> Result<Command, Error> {
        let said = match failure.error {
            Error::Api(error) => refusals::of(connection, self.probe, &error),
            Error::InvalidReply(_) => words::other_server(connection),
            Error::Flow(error) => words::unreached(connection, error.code),
            other => return Err(other),
        };
        self.tell(connection, said)
    }

    fn tell(&self, connection: &Connection, said: Said) -> Result<Command, Error> {
        let Known { user, email, project } = self.known.clone();
        let found = Verification {
            outcome: said.outcome,
            kind: connection.kind().as_str().to_owned(),
            user,
            email,
            project,
            environment: connection.environment().map(|e| e.as_str().to_owned()),
            branch: connection.branch().map(str::to_owned),
            field: said.field.map(|field| spelled(connection, field).to_owned()),
            message: said.message,
            hint: said.hint,
            other: crate::data::Other::new(),
        };
        // It is made of texts only.
        Ok(Command::Done(Told::text(serde_json::to_string(&found).unwrap_or_default()), 1))
    }
}

/// What follows from an answer.
enum Next {
    Ask(Probe),
    Say(Said),
}

/// A preview key without a branch is that of the parent of all branches.
fn is_parent(connection: &Connection) -> bool {
    !connection.kind().spans_projects()
        && connection.environment() == Some(Environment::Preview)
        && connection.branch().is_none()
}

/// The name of a field in the connection's language.
fn spelled(connection: &Connection, field: &'static str) -> &'static str {
    match (connection.naming(), field) {
        (Naming::Camel, "api_key") => "apiKey",
        (Naming::Camel, "base_url") => "baseUrl",
        (Naming::Camel, "project_ref") => "projectRef",
        (_, other) => other,
    }
}
