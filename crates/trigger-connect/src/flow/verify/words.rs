//! What a person reads about a verification.
//!
//! Lives here: a sentence about what was found, and one about what to do, for someone who never saw a status code.
//! Must not know: answers of the server.

use super::{Known, Probe, VerificationOutcome};
use crate::connection::Connection;
use crate::credential::CredentialKind;
use crate::environment::Environment;
use crate::error::Code;

/// What is said, about which field.
pub(super) struct Said {
    pub(super) outcome: VerificationOutcome,
    pub(super) field: Option<&'static str>,
    pub(super) message: String,
    pub(super) hint: String,
}

impl Said {
    pub(super) fn new(
        outcome: VerificationOutcome,
        field: Option<&'static str>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Self { outcome, field, message: message.into(), hint: hint.into() }
    }

    pub(super) fn refused(field: &'static str, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::new(VerificationOutcome::Refused, Some(field), message, hint)
    }
}

/// What people call a credential of this kind.
pub(super) fn thing(connection: &Connection) -> &'static str {
    if connection.kind().spans_projects() { "token" } else { "key" }
}

/// Names only what was looked at.
pub(super) fn verified(connection: &Connection, known: &Known, asked: Probe) -> Said {
    let mut message = match (&known.email, connection.kind()) {
        (Some(email), _) => format!("The token is good and belongs to {email}"),
        (_, CredentialKind::OrganizationToken) => {
            "The token is good and belongs to an organization".to_owned()
        }
        _ => "The key is good".to_owned(),
    };
    let environment = connection.environment().filter(|_| asked != Probe::Who).map(|e| e.as_str());
    let branch = connection.branch().filter(|_| !matches!(asked, Probe::Who | Probe::Environments));
    let parts: Vec<String> =
        [("project", known.project.as_deref()), ("environment", environment), ("branch", branch)]
            .into_iter()
            .filter_map(|(word, value)| value.map(|value| format!("{word} {value}")))
            .collect();
    if !parts.is_empty() {
        message.push_str(&format!(" ({})", parts.join(", ")));
    }
    Said::new(VerificationOutcome::Verified, None, message + ".", "")
}

pub(super) fn public_token() -> Said {
    let message = "What a public token is good for shows only when it is used.";
    Said::new(VerificationOutcome::Unknown, None, message, "Use it for what it was made for.")
}

pub(super) fn branch_missing() -> Said {
    let message = "The key is good, and of the preview environment, where tasks belong to a branch.";
    Said::new(VerificationOutcome::Limited, Some("branch"), message, "Name the branch.")
}

/// Nothing was asked: an imported connection says two things.
pub(super) fn other_environment(connection: &Connection, given: Environment) -> Said {
    let of_key = connection.environment().map_or("another environment", Environment::as_str);
    Said::refused(
        "environment",
        format!("The key belongs to {of_key}, and the environment says {}.", given.as_str()),
        format!("Leave the environment empty, or use a key of {}.", given.as_str()),
    )
}

pub(super) fn no_project(known: &Known, project_ref: &str) -> Said {
    let (message, hint) = match &known.email {
        Some(email) => (
            format!(
                "The token is good and belongs to {email}, who has no access to the project {project_ref}, if there is one."
            ),
            "Check the project ref, which is in the settings of the project, or take a token of a member of its organization.",
        ),
        None => (
            format!("The token is good, and its organization has no project {project_ref}."),
            "Check the project ref, which is in the settings of the project, or take a token of its organization.",
        ),
    };
    Said::refused("project_ref", message, hint)
}

pub(super) fn no_environment(connection: &Connection, there: &[&str]) -> Said {
    let wanted = connection.environment().map_or("of that name", |e| e.as_str());
    let message = format!("The token is good, and its user sees no environment {wanted} in the project.");
    let hint = match there {
        [] => "Name an environment that the project has.".to_owned(),
        some => format!("Name one of those that are there: {}.", some.join(", ")),
    };
    Said::refused("environment", message, hint)
}

pub(super) fn no_branch(connection: &Connection) -> Said {
    let (thing, branch) = (thing(connection), connection.branch().unwrap_or("of that name"));
    Said::refused(
        "branch",
        format!("The {thing} is good, and there is no branch {branch}, or it is archived."),
        "Check how it is spelled. The CLI of Trigger.dev creates a branch when it deploys to it, or for dev when it runs on it.",
    )
}

pub(super) fn other_server(connection: &Connection) -> Said {
    Said::refused(
        "base_url",
        format!("What answers at {} is not the API of Trigger.dev.", connection.base_url()),
        WRONG_SERVER,
    )
}

pub(super) const WRONG_SERVER: &str = "Check the base URL: it is https://api.trigger.dev (not the address of the dashboard), or that of a server of \
                            your own. Make sure that no proxy or login page stands in between.";

/// There is no answer to go by.
pub(super) fn unreached(connection: &Connection, code: Code) -> Said {
    let (address, thing) = (connection.base_url(), thing(connection));
    let (message, hint) = match code {
        Code::NotSent => (
            format!("No connection to {address} came about, so the {thing} could not be checked."),
            "Check the base URL (name, port, http or https) and the network: a firewall or a proxy may stand in between.",
        ),
        Code::ReplyTooLarge => (
            format!("What answers at {address} sent far more than the API of Trigger.dev does."),
            WRONG_SERVER,
        ),
        _ => (
            format!("What listens at {address} gave no whole answer, so the {thing} could not be checked."),
            "Try again. If it stays so, check the base URL (name, port, http or https), and what stands in between.",
        ),
    };
    Said::new(VerificationOutcome::Unknown, Some("base_url"), message, hint)
}
