//! Finding out what a credential is good for.
//!
//! Lives here: the cheapest probes for each kind of credential, and what their answers say. Must not know: repeats.

use serde::{Deserialize, Serialize};

use super::exchange::{Answered, Exchange, Failure};
use super::misused;
use super::script::{Command, Input};
use super::told::Told;
use crate::connection::Connection;
use crate::credential::CredentialKind;
use crate::data::{data, words};
use crate::environment::{Environment, Spelling};
use crate::error::{ApiError, ApiErrorKind, Error, Naming};
use crate::operation::{Argument, Arguments, Method};
use crate::operations::account::Whoami;
use crate::operations::environments::RetrieveApiKey;
use crate::operations::{branches, environments, runs};
use crate::request::{Custom, Request};

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
                let mut found = blank(connection);
                "What a public token is good for shows only when it is used.".clone_into(&mut found.message);
                "Use it for what it was made for.".clone_into(&mut found.hint);
                done(found, VerificationOutcome::Unknown)
            }
            Input::Start => self.ask(connection, self.probe),
            Input::Outcome(outcome) => match *outcome {
                Ok(answered) => self.heard(connection, &answered),
                Err(failure) => self.failed(connection, failure),
            },
            _ => Err(misused().into()),
        }
    }

    fn known(&self, connection: &Connection) -> Verification {
        let Known { user, email, project } = self.known.clone();
        Verification { user, email, project, ..blank(connection) }
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
        let mut found = self.known(connection);
        let after = match self.probe {
            Probe::Who => {
                let who: Who = answered.part()?;
                found.user = Some(who.user_id);
                found.email = Some(who.email);
                match (connection.project_ref(), who.project) {
                    (Some(_), None) => {
                        let message = "The token is good, and its user does not see the project, or there is none of this name.";
                        return refused(
                            connection,
                            found,
                            "project_ref",
                            message,
                            "Check the project ref, or whose token it is.",
                        );
                    }
                    (_, project) => found.project = project.map(|p| p.name),
                }
                let asks = connection.kind() == CredentialKind::PersonalAccessToken
                    && found.project.is_some()
                    && connection.environment().is_some();
                asks.then_some(Probe::Environments)
            }
            Probe::Environments => {
                let list: Vec<Slug> = answered.part()?;
                let wanted = connection.environment();
                if !list.iter().any(|e| wanted.is_some_and(|w| w.spelled(Spelling::Slug) == e.slug)) {
                    let message = "The token is good, and the project has no such environment for its user.";
                    return refused(connection, found, "environment", message, "Choose another environment.");
                }
                (wanted == Some(Environment::Preview) && connection.branch().is_some())
                    .then_some(Probe::Branches)
            }
            Probe::Branches => {
                let list: Branches = answered.part()?;
                if !list.branches.iter().any(|b| connection.branch() == Some(b.name.as_str())) {
                    let message = "The token is good, and there is no such branch, or it is archived.";
                    return refused(
                        connection,
                        found,
                        "branch",
                        message,
                        "branches.upsert creates a branch.",
                    );
                }
                None
            }
            Probe::Key => {
                let access: Name = answered.part()?;
                found.project = Some(access.name);
                None
            }
            Probe::Runs => None,
        };
        if let Some(probe) = after {
            self.known = Known { user: found.user, email: found.email, project: found.project };
            return self.ask(connection, probe);
        }
        if is_parent(connection) {
            return branch_missing(connection, found);
        }
        found.message = good(&found);
        done(found, VerificationOutcome::Verified)
    }

    fn failed(&mut self, connection: &Connection, failure: Failure) -> Result<Command, Error> {
        let mut found = self.known(connection);
        match failure.error {
            Error::Api(error) => self.answered_with(connection, found, &error),
            Error::InvalidReply(error) => refused(connection, found, "base_url", &error.message, &error.hint),
            Error::Flow(error) => {
                found.field = Some(spelled(connection, "base_url"));
                found.message = error.message;
                found.hint = error.hint;
                done(found, VerificationOutcome::Unknown)
            }
            other => Err(other),
        }
    }

    fn answered_with(
        &self,
        connection: &Connection,
        mut found: Verification,
        error: &ApiError,
    ) -> Result<Command, Error> {
        let says = |text: &str| error.message.contains(text);
        let field = match error.kind {
            ApiErrorKind::AuthenticationError if says("x-trigger-branch") => {
                return branch_missing(connection, found);
            }
            _ if says("No matching branch") || says("Branch not found") => "branch",
            ApiErrorKind::AuthenticationError => "api_key",
            ApiErrorKind::PermissionDenied => {
                "The key is good, and lacks the right to be asked about.".clone_into(&mut found.message);
                found.hint.clone_from(&error.hint);
                found.field = Some(spelled(connection, "api_key"));
                return done(found, VerificationOutcome::Limited);
            }
            _ if says("Invalid project ref") || says("Project not found") => "project_ref",
            ApiErrorKind::BadRequest | ApiErrorKind::NotFound if says("nvironment") => "environment",
            ApiErrorKind::RateLimited | ApiErrorKind::ServerError => {
                found.message = format!("The server could not say: {}.", error.message.trim_end_matches('.'));
                found.hint.clone_from(&error.hint);
                return done(found, VerificationOutcome::Unknown);
            }
            _ => "base_url",
        };
        let message = format!("The server says: {}.", error.message.trim_end_matches('.'));
        refused(connection, found, field, &message, &error.hint)
    }
}

fn is_parent(connection: &Connection) -> bool {
    !connection.kind().spans_projects()
        && connection.environment() == Some(Environment::Preview)
        && connection.branch().is_none()
}

fn blank(connection: &Connection) -> Verification {
    Verification {
        outcome: VerificationOutcome::Unknown,
        kind: connection.kind().as_str().to_owned(),
        user: None,
        email: None,
        project: None,
        environment: connection.environment().map(|e| e.as_str().to_owned()),
        branch: connection.branch().map(str::to_owned),
        field: None,
        message: String::new(),
        hint: String::new(),
        other: crate::data::Other::new(),
    }
}

fn good(found: &Verification) -> String {
    let mut text = match &found.email {
        Some(email) => format!("The token is good; it belongs to {email}"),
        None => "The key is good".to_owned(),
    };
    for (word, value) in
        [("project", &found.project), ("environment", &found.environment), ("branch", &found.branch)]
    {
        if let Some(value) = value {
            text.push_str(&format!(", {word} {value}"));
        }
    }
    text.push('.');
    text
}

fn branch_missing(connection: &Connection, mut found: Verification) -> Result<Command, Error> {
    found.field = Some(spelled(connection, "branch"));
    "The key is good, and of the preview environment, where tasks belong to a branch."
        .clone_into(&mut found.message);
    "Name the branch.".clone_into(&mut found.hint);
    done(found, VerificationOutcome::Limited)
}

fn refused(
    connection: &Connection,
    mut found: Verification,
    field: &str,
    message: &str,
    hint: &str,
) -> Result<Command, Error> {
    found.field = Some(spelled(connection, field));
    message.clone_into(&mut found.message);
    hint.clone_into(&mut found.hint);
    done(found, VerificationOutcome::Refused)
}

fn done(mut found: Verification, outcome: VerificationOutcome) -> Result<Command, Error> {
    found.outcome = outcome;
    // It is made of texts only.
    Ok(Command::Done(Told::text(serde_json::to_string(&found).unwrap_or_default()), 1))
}

/// The name of a field in the connection's language.
fn spelled(connection: &Connection, field: &str) -> String {
    match (connection.naming(), field) {
        (Naming::Camel, "api_key") => "apiKey",
        (Naming::Camel, "base_url") => "baseUrl",
        (Naming::Camel, "project_ref") => "projectRef",
        (_, other) => other,
    }
    .to_owned()
}
