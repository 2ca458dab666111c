//! What a refusal says about a credential.
//!
//! Lives here: which field is at fault when the server, or something before it, answers with an error. Must not know:
//! which request it was, but for what it was to find out.

use super::words::{Said, WRONG_SERVER, no_branch, other_server, thing};
use super::{Probe, VerificationOutcome};
use crate::base_url::DEFAULT_BASE_URL;
use crate::connection::Connection;
use crate::credential::CredentialKind;
use crate::error::{ApiError, ApiErrorKind};

pub(super) fn of(connection: &Connection, asked: Probe, error: &ApiError) -> Said {
    let says = |text: &str| error.message.contains(text);
    match error.kind {
        ApiErrorKind::AuthenticationError if says("x-trigger-branch") => super::words::branch_missing(),
        _ if says("No matching branch") || says("Branch not found") => no_branch(connection),
        ApiErrorKind::AuthenticationError if error.said => unknown_credential(connection, error),
        ApiErrorKind::NotFound if says("User not found") => Said::refused(
            "api_key",
            "The user of the token no longer exists.",
            "Take a token of another user.",
        ),
        ApiErrorKind::PermissionDenied if error.code.is_some() || says("permission") => {
            lacks_rights(connection, asked)
        }
        ApiErrorKind::BadRequest if says("Invalid project ref") => Said::refused(
            "project_ref",
            format!(
                "The key is good, and belongs to another project than {}.",
                connection.project_ref().unwrap_or_default()
            ),
            "Leave out the project ref, or name that of the key. To reach this project, take a key of it.",
        ),
        ApiErrorKind::NotFound if says("Project not found") => Said::refused(
            "project_ref",
            format!(
                "The {} is good, and does not reach the project {}, if there is one.",
                thing(connection),
                connection.project_ref().unwrap_or_default()
            ),
            "Check the project ref, which is in the settings of the project.",
        ),
        ApiErrorKind::BadRequest | ApiErrorKind::NotFound if says("nvironment") => {
            let wanted = connection.environment().map_or("the one that is named", |e| e.as_str());
            Said::refused(
                "environment",
                format!(
                    "The {} is good, and is not for the environment {wanted} of the project.",
                    thing(connection)
                ),
                "Name another environment, or take a key of this one.",
            )
        }
        ApiErrorKind::RateLimited => rate_limited(connection, error),
        ApiErrorKind::ServerError => unavailable(connection, error),
        // It knew the token a moment ago, so it is no other server.
        _ if matches!(asked, Probe::Environments | Probe::Branches) => cannot_tell(connection, asked),
        ApiErrorKind::Unexpected if (300..400).contains(&error.status) => Said::refused(
            "base_url",
            format!("The address {} leads elsewhere.", connection.base_url()),
            "As base URL, name the address that it leads to: it is not followed, since that would take the key along. \
             If it leads to a login page, that is not the API.",
        ),
        _ => other_server(connection),
    }
}

fn unknown_credential(connection: &Connection, error: &ApiError) -> Said {
    let thing = thing(connection);
    let elsewhere = if connection.base_url() == DEFAULT_BASE_URL {
        "If it is for a server of your own, the base URL of that is missing."
    } else {
        "Or it is for another server than that of the base URL."
    };
    // All that the API says here begins so; what else there is may be an API of another kind.
    if !error.message.to_ascii_lowercase().starts_with("invalid") {
        let said = error.message.trim_end_matches(['.', '!', '?']);
        let message = format!("What answers at {} refused the {thing}: {said}.", connection.base_url());
        return Said::refused(
            "api_key",
            message,
            format!("It does not speak like the API of Trigger.dev. {WRONG_SERVER}"),
        );
    }
    let hint = match connection.kind() {
        CredentialKind::PersonalAccessToken | CredentialKind::OrganizationToken => {
            format!("It may be mistyped or revoked: make a new one in the dashboard. {elsewhere}")
        }
        _ => format!(
            "It may be mistyped, replaced, revoked or expired: copy it again from the API keys page of its environment. {elsewhere}"
        ),
    };
    Said::refused("api_key", format!("The server does not know this {thing}."), hint)
}

fn lacks_rights(connection: &Connection, asked: Probe) -> Said {
    let (message, hint) = if asked == Probe::Runs {
        (
            "The key is good and restricted: it may not list runs, by which it was to be checked.".to_owned(),
            "Go on if it is for something else, or name the project ref, by which any key can be checked."
                .to_owned(),
        )
    } else {
        let thing = thing(connection);
        (
            format!("The {thing} is good, and has no right to what it was to be checked by."),
            format!("Go on if it is for something else, or take a {thing} with more rights."),
        )
    };
    Said::new(VerificationOutcome::Limited, Some("api_key"), message, hint)
}

fn rate_limited(connection: &Connection, error: &ApiError) -> Said {
    let thing = thing(connection);
    let when = match error.retry_after_ms.map(|ms| ms.div_ceil(1000)) {
        None => "in a minute".to_owned(),
        Some(..=1) => "in a second".to_owned(),
        Some(seconds @ ..=119) => format!("in {seconds} seconds"),
        Some(seconds) => format!("in {} minutes", seconds.div_ceil(60)),
    };
    let message = format!("Too many requests were sent with this {thing}, so it could not be checked.");
    Said::new(VerificationOutcome::Unknown, None, message, format!("Try again {when}."))
}

fn unavailable(connection: &Connection, error: &ApiError) -> Said {
    let (address, thing, status) = (connection.base_url(), thing(connection), error.status);
    let what = if matches!(status, 502..=504) { "is not available at the moment" } else { "failed" };
    let message =
        format!("The server at {address} {what} (status {status}), so the {thing} could not be checked.");
    let hint =
        "Try again in a few minutes. If it stays so, check the base URL, or ask whoever runs the server.";
    Said::new(VerificationOutcome::Unknown, None, message, hint)
}

fn cannot_tell(connection: &Connection, asked: Probe) -> Said {
    let (field, word) =
        if asked == Probe::Branches { ("branch", "branch") } else { ("environment", "environment") };
    let name = match asked {
        Probe::Branches => connection.branch(),
        _ => connection.environment().map(|e| e.as_str()),
    };
    let message = format!(
        "The token is good, and the server can't say whether there is the {word} {}.",
        name.unwrap_or("that is named")
    );
    let hint = format!("Make sure that the {word} exists. The server may be older than this library.");
    Said::new(VerificationOutcome::Limited, Some(field), message, hint)
}
