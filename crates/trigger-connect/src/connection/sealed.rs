//! What of a connection is sealed, and the connection that comes of it.
//!
//! Lives here: all of a connection as JSON, and back. Must not know: how it is sealed.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::check::examine;
use super::{CheckOptions, Connection, Fields, Report, nango};
use crate::credential::CredentialKind;

/// All of a connection but its notices, which a check finds again.
#[derive(Serialize)]
struct Content<'a> {
    #[serde(rename = "apiKey")]
    api_key: &'a str,
    /// Says which options were accepted: those that this kind needs.
    kind: &'a str,
    #[serde(rename = "baseUrl")]
    base_url: &'a str,
    #[serde(rename = "projectRef", skip_serializing_if = "Option::is_none")]
    project_ref: Option<&'a str>,
    /// Left out when it was not given, but follows from the key.
    #[serde(skip_serializing_if = "Option::is_none")]
    environment: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    branch: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nango: Option<&'a nango::Original>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Read<'a> {
    /// Becomes a text that is wiped.
    #[serde(borrow)]
    api_key: Cow<'a, str>,
    kind: String,
    base_url: String,
    project_ref: Option<String>,
    environment: Option<String>,
    branch: Option<String>,
    nango: Option<nango::Original>,
}

impl Connection {
    /// All of the connection as JSON, **with the key in clear**.
    pub(crate) fn to_content(&self) -> Zeroizing<Vec<u8>> {
        let parts = &*self.parts;
        let content = Content {
            api_key: parts.api_key.expose(),
            kind: parts.kind.as_str(),
            base_url: &parts.base_url,
            project_ref: parts.project_ref.as_deref(),
            environment: parts.environment_given.map(|e| e.as_str()),
            branch: parts.branch.as_deref(),
            nango: parts.nango.as_ref(),
        };
        // Large enough for what is no import, so that no shorter copy is left behind where it grew.
        let mut out = Zeroizing::new(Vec::with_capacity(8 * 1024));
        // It is made of texts only, so there is nothing that could fail.
        let _ = serde_json::to_writer(&mut *out, &content);
        out
    }

    /// The connection of what [`Connection::to_content`] gave, checked again; `None` when it is something else.
    pub(crate) fn of_content(content: &[u8], options: &CheckOptions) -> Option<Report> {
        let Read { api_key, kind, base_url, project_ref, environment, branch, nango } =
            serde_json::from_slice(content).ok()?;
        let mut options = options.clone();
        for (accepted, of) in [
            (&mut options.accept.unknown_keys, CredentialKind::UnknownKey),
            (&mut options.accept.organization_tokens, CredentialKind::OrganizationToken),
            (&mut options.accept.public_tokens, CredentialKind::PublicToken),
        ] {
            *accepted |= kind == of.as_str();
        }
        let fields = Fields {
            api_key: api_key.into_owned().into(),
            base_url: base_url.into(),
            project_ref: project_ref.into(),
            environment: environment.into(),
            branch: branch.into(),
        };
        Some(examine(fields, &options, Vec::new(), nango))
    }
}
