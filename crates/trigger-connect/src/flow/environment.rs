//! From a token to a connection to one environment.
//!
//! Lives here: asking for the key of an environment and making a connection of it. Must not know: repeats.

use serde::{Deserialize, Serialize};

use super::command::{Command, Input};
use super::exchange::{Answered, Exchange};
use super::misused;
use super::told::Told;
use crate::connection::{CheckOptions, Connection, Fields};
use crate::credential::Acceptance;
use crate::data::SecretText;
use crate::environment::Environment;
use crate::error::Error;
use crate::operations::environments::RetrieveApiKey;

/// A connection that is asked for.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct EnvironmentConnection {
    pub(super) exchange: Exchange,
    project_ref: Option<String>,
    environment: Option<String>,
    branch: Option<String>,
}

/// Of the answer, all that matters here. The address that stands beside the key is not followed: a key goes where the
/// token went.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Access {
    api_key: SecretText,
}

impl EnvironmentConnection {
    pub(super) fn new(
        connection: &Connection,
        project_ref: Option<&str>,
        environment: Option<&str>,
        branch: Option<&str>,
    ) -> Result<Self, Error> {
        let mut call = RetrieveApiKey::new();
        if let Some(project_ref) = project_ref {
            call = call.project_ref(project_ref);
        }
        if let Some(environment) = environment {
            call = call.environment(environment);
        }
        if let Some(branch) = branch {
            call = call.branch(branch);
        }
        let exchange = Exchange::new(connection.prepare(call)?.untyped());
        let environment = environment.and_then(Environment::parse).or(connection.environment());
        let has_branches = matches!(environment, Some(Environment::Preview | Environment::Dev));
        let own = || connection.branch().filter(|_| has_branches);
        Ok(Self {
            exchange,
            project_ref: project_ref.or(connection.project_ref()).map(str::to_owned),
            environment: environment.map(|e| e.as_str().to_owned()),
            branch: branch.or_else(own).map(str::to_owned),
        })
    }

    pub(super) fn next(&mut self, connection: &Connection, input: Input) -> Result<Command, Error> {
        match input {
            Input::Start => Ok(Command::Send(Box::new(self.exchange.anew()))),
            Input::Outcome(outcome) => {
                let answered = outcome.map_err(|failure| failure.error)?;
                let made = self.made(connection, &answered)?;
                Ok(Command::Done(Told::Connection(Box::new(made)), 1))
            }
            _ => Err(misused().into()),
        }
    }

    fn made(&self, connection: &Connection, answered: &Answered) -> Result<Connection, Error> {
        let access: Access = answered.part()?;
        let mut fields = Fields::new(access.api_key.expose()).base_url(connection.base_url());
        if let Some(project_ref) = &self.project_ref {
            fields = fields.project_ref(project_ref.as_str());
        }
        if let Some(environment) = &self.environment {
            fields = fields.environment(environment.as_str());
        }
        if let Some(branch) = &self.branch {
            fields = fields.branch(branch.as_str());
        }
        // The server made the key: whatever its shape, it is one.
        let accept = Acceptance { unknown_keys: true, ..Acceptance::default() };
        let options = CheckOptions::new().accept(accept).naming(connection.naming());
        Ok(Connection::check(fields, &options).into_result()?)
    }
}
