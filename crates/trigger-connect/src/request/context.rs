//! What a call takes from its connection.
//!
//! Lives here: project, environment, branch and credential rules of a call. Must not know: paths, bodies.

use crate::branch::{self, DEFAULT};
use crate::connection::Connection;
use crate::credential::CredentialKind;
use crate::environment::{ALLOWED, Environment};
use crate::error::{Code, CredentialNotAccepted};
use crate::operation::{Accepts, BranchMode, KeyAccess, Operation};
use crate::project_ref::is_project_ref;

use super::problems::Problems;

/// Refuses a credential that the operation does not take, and says which it takes.
pub(super) fn check_credential(
    connection: &Connection,
    operation: &Operation,
) -> Result<(), CredentialNotAccepted> {
    let kind = connection.kind();
    if operation.accepts.allows(kind) {
        return Ok(());
    }
    Err(CredentialNotAccepted {
        operation: operation.id.to_owned(),
        code: Code::CredentialNotAccepted,
        message: format!(
            "{} takes {}, and this connection holds {}.",
            operation.id,
            operation.accepts.in_words(),
            kind.in_words()
        ),
        hint: other_credential(operation.accepts, kind),
    })
}

/// Where a credential that is taken comes from.
fn other_credential(accepts: Accepts, kind: CredentialKind) -> String {
    if accepts.key == KeyAccess::None {
        let token = if accepts.personal_access_token {
            "a personal access token"
        } else {
            "a credential of that kind"
        };
        return format!("Make a connection with {token}.");
    }
    let mut hint = if kind.spans_projects() {
        "environments.retrieve_api_key gets the key of an environment with this token".to_owned()
    } else {
        "Make a connection with a key of the environment, from its API keys page".to_owned()
    };
    if let Some(scopes) = accepts.public_token.filter(|_| kind.spans_projects()) {
        hint.push_str(", and auth.create_environment_jwt a public access token");
        if !scopes.is_empty() {
            hint.push_str(&format!(" (scopes that count here: {})", scopes.join(", ")));
        }
        hint.push_str("; make a connection with either");
    } else if kind.spans_projects() {
        hint.push_str("; make a connection with that");
    }
    hint.push('.');
    hint
}

/// A connection that was imported may name another environment than its key has. No call chooses between the two.
pub(super) fn check_agreement(connection: &Connection, problems: &mut Problems) {
    let pair = (connection.environment(), connection.contradicting_environment());
    if let (Some(of_key), Some(given)) = pair {
        problems.add_named_with(
            "environment",
            Code::EnvironmentConflict,
            format!("The key belongs to {}, and its connection names {}.", of_key.as_str(), given.as_str()),
            format!("Connect without the environment, or with a key of {}.", given.as_str()),
            [("key", of_key.as_str().to_owned()), ("given", given.as_str().to_owned())],
        );
    }
}

/// The project of a call: the argument, else the connection's.
pub(super) fn project_ref<'c>(
    given: Option<&'c str>,
    connection: &'c Connection,
    name: &str,
    problems: &mut Problems,
) -> Option<&'c str> {
    match given {
        Some(text) if is_project_ref(text) => Some(text),
        Some(_) => {
            problems.add_named(
                name,
                Code::ProjectRefInvalid,
                "This is not a project ref.",
                "Copy it from Project settings, General; it starts with proj_.",
            );
            None
        }
        None => {
            if connection.project_ref().is_none() {
                problems.add_named(
                    name,
                    Code::ProjectRefRequired,
                    "The call needs a project, and neither the connection nor the call names one.",
                    "Give the project ref when connecting, or with the call.",
                );
            }
            connection.project_ref()
        }
    }
}

/// The environment of a call: the argument, else the connection's. A key can't leave its own: the server would
/// not check, and act on the key's environment whatever the path says.
pub(super) fn environment(
    given: Option<&str>,
    connection: &Connection,
    name: &str,
    problems: &mut Problems,
) -> Option<Environment> {
    let own = connection.environment();
    let Some(text) = given else {
        if own.is_none() {
            problems.add_named(
                name,
                Code::EnvironmentRequired,
                "The call needs an environment, and neither the connection nor the call names one.",
                "Give dev, staging, prod or preview when connecting, or with the call.",
            );
        }
        return own;
    };
    let Some(environment) = Environment::parse(text) else {
        problems.add_named_with(
            name,
            Code::EnvironmentUnknown,
            "There is no environment of this name.",
            "Use dev, staging, prod or preview.",
            [("allowed", ALLOWED.to_owned())],
        );
        return None;
    };
    let bound = matches!(connection.kind(), CredentialKind::RootKey | CredentialKind::AdditionalKey);
    if let Some(of_key) = own.filter(|own| bound && *own != environment) {
        problems.add_named_with(
            name,
            Code::EnvironmentConflict,
            format!("The key belongs to {}, and the call names {}.", of_key.as_str(), environment.as_str()),
            format!("Use a key of {}, or a personal access token.", environment.as_str()),
            [("key", of_key.as_str().to_owned()), ("given", environment.as_str().to_owned())],
        );
        return None;
    }
    Some(environment)
}

/// What decides about the branch header of a call.
#[derive(Clone, Copy)]
pub(super) struct BranchCall<'c> {
    pub(super) connection: &'c Connection,
    pub(super) mode: BranchMode,
    /// The environment that the call addresses, when its path or query names one.
    pub(super) path_environment: Option<Environment>,
}

impl<'c> BranchCall<'c> {
    fn environment(self) -> Option<Environment> {
        self.path_environment.or_else(|| self.connection.environment())
    }

    /// The branch of the connection, where it has an effect and does not send the call elsewhere.
    pub(super) fn implicit(self, problems: &mut Problems) -> Option<&'c str> {
        let kind = self.connection.kind();
        if matches!(self.mode, BranchMode::None | BranchMode::KeyEnvOptional)
            || kind == CredentialKind::PublicToken
        {
            return None;
        }
        let own = self.connection.branch();
        match self.environment() {
            Some(Environment::Preview) => {
                let needs_branch = !kind.spans_projects() && self.mode != BranchMode::PathEnvOptional;
                if own.is_none() && needs_branch {
                    problems.add_named(
                        "branch",
                        Code::BranchRequired,
                        "A preview key acts on branches, and neither the connection nor the call names one.",
                        "Give the branch when connecting, or with the call.",
                    );
                }
                own
            }
            Some(Environment::Dev) => own.filter(|name| *name != DEFAULT),
            Some(Environment::Staging | Environment::Prod) => None,
            // Of a key of unknown kind: where the environment has no branches the header is not read.
            None => own.filter(|_| !kind.spans_projects()),
        }
    }

    /// A branch named with the call must have an effect: one that would be ignored, or would send a call for
    /// production elsewhere, is refused.
    pub(super) fn explicit<'t>(self, text: &'t str, problems: &mut Problems) -> Option<&'t str> {
        let name = match branch::normalize(text) {
            Ok(name) => name,
            Err(bad) => {
                problems.add_named_with("branch", bad.code, bad.message, branch::HINT, bad.params);
                return None;
            }
        };
        let environment = self.environment();
        let why = match self.mode {
            BranchMode::None => Some("This operation does not read a branch.".to_owned()),
            BranchMode::KeyEnvOptional => {
                Some("This operation addresses the parent of all branches.".to_owned())
            }
            _ if self.connection.kind() == CredentialKind::PublicToken => {
                Some("A public access token names its environment itself.".to_owned())
            }
            _ => environment
                .filter(|e| !e.has_branches())
                .map(|e| format!("The {} environment has no branches.", e.as_str())),
        };
        if let Some(why) = why {
            problems.add_named("branch", Code::BranchNotApplicable, why, "Leave the branch out.");
            return None;
        }
        (environment != Some(Environment::Dev) || name != DEFAULT).then_some(name)
    }
}
