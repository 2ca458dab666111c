//! Where a user stands: what was typed, what is wrong with it, how far it went.
//!
//! Lives here: [`FormState`] and its JSON. Must not know: how it came about, how it is shown. **It never holds a key**;
//! a host may keep it in a session and render it again.

use serde::{Deserialize, Serialize};
use trigger_connect::{Code, Connection, CredentialKind};

use crate::error::FormError;
use crate::fields::{API_KEY, BASE_URL, BRANCH, ENVIRONMENT, PROJECT_REF};
use crate::form::ConnectForm;
use crate::texts::Text;

/// How far it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Phase {
    /// Nothing was sent yet.
    #[default]
    Editing,
    /// What was sent has errors.
    Invalid,
    /// What was sent is well-formed and not yet checked with the server.
    Ready,
    /// The server is being asked.
    Verifying,
    /// It is linked.
    Connected,
    /// It is linked, and the key may not do everything.
    ConnectedRestricted,
    /// The key is good, and a branch is missing.
    NeedsBranch,
    /// The server refused it.
    Rejected,
    /// The server could not be asked.
    Unreachable,
    /// It is saved without having been checked.
    SavedUnverified,
}

impl Phase {
    /// Title and text of the phase, where it has some.
    #[must_use]
    pub fn texts(self) -> Option<(Text, Text)> {
        Some(match self {
            Self::Editing | Self::Invalid | Self::Ready => return None,
            Self::Verifying => (Text::VerifyingTitle, Text::VerifyingText),
            Self::Connected => (Text::ConnectedTitle, Text::ConnectedText),
            Self::ConnectedRestricted => (Text::RestrictedTitle, Text::RestrictedText),
            Self::NeedsBranch => (Text::NeedsBranchTitle, Text::NeedsBranchText),
            Self::Rejected => (Text::RejectedTitle, Text::RejectedText),
            Self::Unreachable => (Text::UnreachableTitle, Text::UnreachableText),
            Self::SavedUnverified => (Text::UnverifiedTitle, Text::UnverifiedText),
        })
    }

    /// True when there is nothing more to enter.
    #[must_use]
    pub fn is_over(self) -> bool {
        matches!(self, Self::Connected | Self::ConnectedRestricted | Self::SavedUnverified)
    }
}

/// What was typed into the fields that may be shown.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Values {
    /// API URL.
    pub base_url: String,
    /// Project ref.
    pub project_ref: String,
    /// Environment.
    pub environment: String,
    /// Branch.
    pub trigger_branch: String,
}

impl Values {
    /// The value of a field by its form key; empty for the key of the account, which is no value here.
    #[must_use]
    pub fn get(&self, key: &str) -> &str {
        match key {
            BASE_URL => &self.base_url,
            PROJECT_REF => &self.project_ref,
            ENVIRONMENT => &self.environment,
            BRANCH => &self.trigger_branch,
            _ => "",
        }
    }
}

/// The key that is stored already, as far as it may be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CurrentKey {
    /// Its kind, such as `root_key`.
    pub kind: String,
    /// Its beginning, such as `tr_prod_…`.
    pub masked: String,
}

/// One finding, in the form's language. It never holds a value that was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FormProblem {
    /// Form key of the field, such as `triggerBranch`.
    pub key: String,
    /// Name of the field in a connection, such as `branch`.
    pub field: String,
    /// Stable code.
    pub code: String,
    /// `error`, `warning` or `info`.
    pub severity: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: String,
    /// The help step about it.
    pub step: Option<u8>,
}

/// Where a user stands. A host sets `phase` when it asks the server; the rest comes from the form.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct FormState {
    /// How far it went.
    pub phase: Phase,
    /// What was typed, without the key and without what may be a secret.
    pub values: Values,
    /// The key that is kept when none is typed.
    pub current: Option<CurrentKey>,
    /// Whether a key was typed, which has to be typed again.
    pub key_typed: bool,
    /// Errors, in the order of the fields.
    pub problems: Vec<FormProblem>,
    /// Warnings and infos.
    pub notices: Vec<FormProblem>,
    /// Form key of the field that the server found at fault.
    pub at: Option<String>,
    /// What the server's answer meant, in English.
    pub details: Option<String>,
}

impl FormState {
    /// The state as JSON text, for a session or a component in the browser.
    #[must_use]
    pub fn to_json(&self) -> String {
        // It is made of texts only.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The state of JSON text. Members that are left out have their defaults, unknown ones are not looked at.
    ///
    /// # Errors
    /// [`FormError`] with `form_state_unreadable`.
    pub fn parse(json: &str) -> Result<Self, FormError> {
        let state = json.trim_start().starts_with('{').then(|| serde_json::from_str(json).ok()).flatten();
        state.ok_or_else(|| FormError::new(Code::FormStateUnreadable, "This is no state of a form."))
    }
}

impl ConnectForm {
    /// The state of an empty form.
    #[must_use]
    pub fn start(&self) -> FormState {
        let base_url = if self.field(BASE_URL).is_some() { self.base_url.clone() } else { String::new() };
        FormState { values: Values { base_url, ..Values::default() }, ..FormState::default() }
    }

    /// The state of a form that changes a link: everything is filled in but the key, which is kept unless another one
    /// is typed. Pass the same connection to [`ConnectForm::submit`].
    #[must_use]
    pub fn edit(&self, connection: &Connection) -> FormState {
        let text = |value: Option<&str>| value.unwrap_or_default().to_owned();
        let of_one_environment =
            matches!(connection.kind(), CredentialKind::RootKey | CredentialKind::AdditionalKey);
        FormState {
            values: Values {
                base_url: if self.field(BASE_URL).is_some() {
                    connection.base_url().to_owned()
                } else {
                    String::new()
                },
                project_ref: text(connection.project_ref()),
                // The environment of a key follows from it, and would be in the way of another key.
                environment: text(
                    connection.environment().filter(|_| !of_one_environment).map(|e| e.as_str()),
                ),
                trigger_branch: text(connection.branch()),
            },
            current: Some(CurrentKey {
                kind: connection.kind().as_str().to_owned(),
                masked: connection.api_key().masked(),
            }),
            ..FormState::default()
        }
    }

    /// The title of a page that shows this state: one with errors says so.
    #[must_use]
    pub fn page_title(&self, state: &FormState) -> String {
        let title = self.text(if state.current.is_some() { Text::TitleEdit } else { Text::Title });
        if state.problems.is_empty() {
            title.to_owned()
        } else {
            self.texts.filled(Text::ErrorTitle, "title", title)
        }
    }
}

/// The form key of a field of a connection, in either spelling.
pub(crate) fn form_key(field: &str) -> &'static str {
    match field {
        "base_url" | BASE_URL => BASE_URL,
        "project_ref" | PROJECT_REF => PROJECT_REF,
        ENVIRONMENT => ENVIRONMENT,
        "branch" => BRANCH,
        _ => API_KEY,
    }
}
