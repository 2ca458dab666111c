//! What an error of the server means for this credential and operation.
//!
//! Lives here: one sentence or two per case, the more telling cases first. Must not know: any operation by name.

use super::{Reader, Seen};
use crate::credential::{CredentialKind, environment_of, kind_of};
use crate::environment::Environment;
use crate::operation::KeyAccess;

const WRONG_SERVER: &str = "What answered is probably no Trigger.dev API: check the base URL, and that no proxy or login page stands in between.";

pub(super) fn of(reader: &Reader, status: u16, message: &str, seen: &Seen<'_>) -> String {
    let is_page = seen.content_type.is_some_and(|t| t.contains("html"));
    if is_page && !matches!(status, 502..=504) || matches!(status, 407 | 511) {
        return WRONG_SERVER.to_owned();
    }
    let kind = reader.credential.as_ref().map_or(CredentialKind::UnknownKey, |key| kind_of(key.expose()));
    match status {
        300..400 => {
            "The address leads elsewhere: take the base URL that it leads to. A redirect is not followed, since it would take the key along."
                .to_owned()
        }
        400 if message.contains("Invalid project ref") => {
            "The key is good and belongs to another project: use the project ref of the key, or leave it out.".to_owned()
        }
        400 if message.contains("environment") && message.contains("Invalid") => {
            "The key is good and belongs to another environment: name that one, or use a key of this one.".to_owned()
        }
        400 => "The server refused what was sent; issues and message say where.".to_owned(),
        401 => unauthorized(reader, kind, message),
        402 => "The organization needs a plan for this.".to_owned(),
        403 => forbidden(reader, kind),
        404 => not_found(reader, kind, message, seen),
        405 => "The server does not know this route: it may be older than this library, or the base URL is not that of the API.".to_owned(),
        408 | 425 => "The server did not take the request in time; send it again.".to_owned(),
        409 => "It is in a state that does not allow this: look it up, and act on what it is now.".to_owned(),
        411 | 413 => "The body is too large, or was sent in chunks: send it with its length, or store large payloads elsewhere.".to_owned(),
        415 => "The server takes another content type here: send the headers of the request as they are.".to_owned(),
        422 if message.contains("credits") => "The organization has run out of credits.".to_owned(),
        422 => "A rule of the server is broken; the message says which. Sending it again changes nothing.".to_owned(),
        429 => "Too many requests: wait, and send fewer. Public tokens have a much smaller limit than keys.".to_owned(),
        500.. if seen.steering.should_retry == Some(false) => {
            "The server failed, and says that sending the request again will not help.".to_owned()
        }
        501 => "This server lacks what the operation needs.".to_owned(),
        502..=504 if reader.repeatable => "The server or a proxy before it is not available at the moment.".to_owned(),
        500.. if reader.repeatable => "The server failed; sending the request again does no harm.".to_owned(),
        500.. => "The server failed and may have done the work all the same: look before you send it again.".to_owned(),
        406..500 => "The server does not take this; the message says why.".to_owned(),
        _ => WRONG_SERVER.to_owned(),
    }
}

fn unauthorized(reader: &Reader, kind: CredentialKind, message: &str) -> String {
    let preview = reader
        .credential
        .as_ref()
        .is_some_and(|key| environment_of(key.expose()) == Some(Environment::Preview));
    if message.contains("x-trigger-branch") {
        return "The key is good: a preview key needs the name of a branch.".to_owned();
    }
    if message.contains("No matching branch") {
        return "The key is good: the branch does not exist, or is archived. branches.upsert creates it."
            .to_owned();
    }
    if preview && !reader.has_branch {
        return "A preview key without a branch is refused like a wrong one: name the branch.".to_owned();
    }
    if kind == CredentialKind::AdditionalKey
        && reader.declared.is_some_and(|o| o.accepts.key == KeyAccess::Full)
    {
        return "A restricted key is refused here like a wrong one: use a key with full access.".to_owned();
    }
    let what = match kind {
        CredentialKind::PersonalAccessToken | CredentialKind::OrganizationToken => {
            "The token is unknown or was revoked"
        }
        CredentialKind::PublicToken => "The token has expired, or was signed with another key",
        _ => "The key is unknown, was replaced or has expired",
    };
    let place = if reader.self_hosted {
        "or belongs to another server than that of the base URL"
    } else {
        "or belongs to a server of your own, of which the base URL is missing"
    };
    format!("{what}, {place}.")
}

fn forbidden(reader: &Reader, kind: CredentialKind) -> String {
    let accepts = reader.declared.map(|o| o.accepts);
    let scopes = match (kind, accepts.map(|a| a.key)) {
        (CredentialKind::PublicToken, _) => accepts.and_then(|a| a.public_token),
        (CredentialKind::AdditionalKey, Some(KeyAccess::Scoped(scopes))) => Some(scopes),
        (CredentialKind::AdditionalKey, Some(KeyAccess::Full)) => {
            return "The credential is good; only keys with full access may do this.".to_owned();
        }
        _ => None,
    };
    match scopes {
        Some(scopes) if !scopes.is_empty() => {
            format!(
                "The credential is good and lacks the right. Scopes that count here: {}.",
                scopes.join(", ")
            )
        }
        _ if kind.spans_projects() => {
            "The token is good; the role of its user does not allow this.".to_owned()
        }
        _ => "The credential is good and lacks the right for this.".to_owned(),
    }
}

fn not_found(reader: &Reader, kind: CredentialKind, message: &str, seen: &Seen<'_>) -> String {
    if seen.steering.should_retry == Some(true) {
        return "It may not be visible yet: ask again in a moment. Otherwise it does not exist in this environment.".to_owned();
    }
    if kind.spans_projects()
        && (message.contains("Project not found") || message.contains("Environment not found"))
    {
        return "The token is good: its user does not see this project or environment, or there is none of this name.".to_owned();
    }
    if message.contains("Branch not found") {
        return "The credential is good: the branch does not exist, or is archived.".to_owned();
    }
    if reader.declared.is_some() && !seen.content_type.is_some_and(|t| t.contains("json")) {
        return "It does not exist in this environment; if nothing is found, the base URL is not that of the API.".to_owned();
    }
    "It does not exist in the environment of the credential: check the id, and whose key it is.".to_owned()
}
