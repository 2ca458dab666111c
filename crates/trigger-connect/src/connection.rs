//! A checked account link.
//!
//! Lives here: [`Connection`] and the rules between its fields. Must not know: operations, requests.

mod check;
mod env;
mod fields;
mod findings;
mod nango;
#[cfg(feature = "seal")]
mod sealed;
mod sources;

use std::sync::Arc;

pub use env::{Variable, VariableState};
pub use fields::{FieldValue, Fields};
pub use sources::Via;

use check::examine;
use findings::step;

use crate::base_url::HostPolicy;
use crate::credential::{Acceptance, CredentialKind};
use crate::environment::{self, Environment};
use crate::error::{Code, InvalidConnection, Naming, Problem};
use crate::secret::Secret;

/// How strictly a connection is checked. The default suits a program that uses its own account.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CheckOptions {
    /// Which unusual credentials are taken.
    pub accept: Acceptance,
    /// Which hosts may be named.
    pub hosts: HostPolicy,
    /// How option names are spelled in errors.
    pub naming: Naming,
}

impl CheckOptions {
    /// The defaults: no unusual credentials, any host, snake_case names.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets which unusual credentials are taken.
    #[must_use]
    pub fn accept(mut self, accept: Acceptance) -> Self {
        self.accept = accept;
        self
    }

    /// Sets which hosts may be named.
    #[must_use]
    pub fn hosts(mut self, hosts: HostPolicy) -> Self {
        self.hosts = hosts;
        self
    }

    /// Sets how option names are spelled in errors.
    #[must_use]
    pub fn naming(mut self, naming: Naming) -> Self {
        self.naming = naming;
        self
    }
}

/// What a check found.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Report {
    /// The connection, when no problem is an error.
    pub connection: Option<Connection>,
    /// All findings: errors, warnings and infos, in field order.
    pub problems: Vec<Problem>,
}

impl Report {
    /// A report of a connection that there is already, with its notices.
    #[must_use]
    pub fn of(connection: Connection) -> Self {
        let problems = connection.notices().to_vec();
        Self { connection: Some(connection), problems }
    }

    /// The connection, or all problems as an error.
    ///
    /// # Errors
    /// [`InvalidConnection`] when a problem is an error.
    pub fn into_result(self) -> Result<Connection, InvalidConnection> {
        self.connection.ok_or(InvalidConnection { problems: self.problems })
    }
}

/// A checked account link: a credential, where to send it, and what it is for.
///
/// Cheap to clone. Printing it never shows the key.
#[derive(Debug, Clone)]
pub struct Connection {
    parts: Arc<Parts>,
}

#[derive(Debug)]
struct Parts {
    kind: CredentialKind,
    api_key: Secret,
    authorization: Secret,
    base_url: String,
    project_ref: Option<String>,
    environment: Option<Environment>,
    /// The one that was given; an import may name another than the key's.
    environment_given: Option<Environment>,
    branch: Option<String>,
    notices: Vec<Problem>,
    naming: Naming,
    nango: Option<nango::Original>,
}

impl Connection {
    /// Checks fields with the default options.
    ///
    /// # Errors
    /// [`InvalidConnection`] with every problem.
    pub fn new(fields: Fields) -> Result<Self, InvalidConnection> {
        Self::check(fields, &CheckOptions::default()).into_result()
    }

    /// Checks fields; never fails, the report holds what was found.
    #[must_use]
    pub fn check(fields: Fields, options: &CheckOptions) -> Report {
        examine(fields, options, Vec::new(), None)
    }

    /// What the credential is.
    #[must_use]
    pub fn kind(&self) -> CredentialKind {
        self.parts.kind
    }

    /// The key.
    #[must_use]
    pub fn api_key(&self) -> &Secret {
        &self.parts.api_key
    }

    /// `Bearer ` and the key, as the header wants it.
    pub(crate) fn authorization(&self) -> &Secret {
        &self.parts.authorization
    }

    /// `scheme://host[:port][/prefix]`, without a slash at the end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.parts.base_url
    }

    /// The project ref, if there is one.
    #[must_use]
    pub fn project_ref(&self) -> Option<&str> {
        self.parts.project_ref.as_deref()
    }

    /// The environment that the key belongs to or that was given.
    #[must_use]
    pub fn environment(&self) -> Option<Environment> {
        self.parts.environment
    }

    /// The environment that an import names although the key belongs to another.
    pub(crate) fn contradicting_environment(&self) -> Option<Environment> {
        self.parts.environment_given.filter(|given| self.parts.environment != Some(*given))
    }

    /// The branch that calls use unless they name another.
    #[must_use]
    pub fn branch(&self) -> Option<&str> {
        self.parts.branch.as_deref()
    }

    /// Warnings and infos of the check.
    #[must_use]
    pub fn notices(&self) -> &[Problem] {
        &self.parts.notices
    }

    /// How option names are spelled in errors.
    #[must_use]
    pub fn naming(&self) -> Naming {
        self.parts.naming
    }

    /// Makes sure that the connection is for the environment that a program expects, so that a deploy
    /// script for staging never runs with a production key.
    ///
    /// `expected` is a name or alias such as `prod` or `production`.
    ///
    /// # Errors
    /// [`InvalidConnection`] with `environment_unknown` or `environment_unexpected`.
    pub fn expect_environment(&self, expected: &str) -> Result<(), InvalidConnection> {
        let mut problems = Vec::new();
        match Environment::parse(expected) {
            None => problems.push(step(
                3,
                Problem::error(
                    "environment",
                    Code::EnvironmentUnknown,
                    "There is no environment of the expected name.",
                    "Use dev, staging, prod or preview.",
                )
                .with("allowed", environment::ALLOWED),
            )),
            Some(expected) if self.environment() != Some(expected) => {
                let actual = self.environment().map_or("no particular environment", Environment::as_str);
                problems.push(step(
                    3,
                    Problem::error(
                        "environment",
                        Code::EnvironmentUnexpected,
                        format!(
                            "Expected a connection to {}, and this one is for {actual}.",
                            expected.as_str()
                        ),
                        format!("Use a key of {}.", expected.as_str()),
                    )
                    .with("expected", expected.as_str())
                    .with("actual", self.environment().map_or("none", Environment::as_str)),
                ));
            }
            Some(_) => return Ok(()),
        }
        Err(InvalidConnection { problems })
    }
}
