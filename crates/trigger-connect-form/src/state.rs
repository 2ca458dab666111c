//! Where a user stands: what was typed, what is wrong with it, how far it went.
//!
//! Lives here: [`FormState`] and its JSON. Must not know: how it came about, how it is shown. **It never holds a key**;
//! a host may keep it in a session and render it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use trigger_connect::Code;

use crate::error::FormError;
use crate::fields::{API_KEY, BASE_URL, BRANCH, ENVIRONMENT, PROJECT_REF};
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
    /// Every phase.
    pub const ALL: &'static [Self] = &[
        Self::Editing,
        Self::Invalid,
        Self::Ready,
        Self::Verifying,
        Self::Connected,
        Self::ConnectedRestricted,
        Self::NeedsBranch,
        Self::Rejected,
        Self::Unreachable,
        Self::SavedUnverified,
    ];

    /// Its stable word, as in JSON and in the HTML.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Editing => "editing",
            Self::Invalid => "invalid",
            Self::Ready => "ready",
            Self::Verifying => "verifying",
            Self::Connected => "connected",
            Self::ConnectedRestricted => "connected_restricted",
            Self::NeedsBranch => "needs_branch",
            Self::Rejected => "rejected",
            Self::Unreachable => "unreachable",
            Self::SavedUnverified => "saved_unverified",
        }
    }

    /// Reads a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|phase| phase.as_str() == word)
    }

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

/// What a key is, in the form's language. It holds nothing of the key but its kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TypedKey {
    /// Its kind, such as `root_key`.
    pub kind: String,
    /// The environment that follows from it: `dev`, `staging`, `prod` or `preview`.
    pub environment: Option<String>,
    /// Kind, environment and reach, as one text for a badge.
    pub label: String,
}

/// Something to show about a link that is checked or made, in the form's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Fact {
    /// `account`, `project`, `environment`, `branch`, `key` or `address`.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// What it is.
    pub value: String,
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
    /// What the message says beside the code's meaning, for texts of a host's own: names, numbers and fixed words.
    #[serde(default)]
    pub params: BTreeMap<String, String>,
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
    /// What to say beside that field.
    pub fault: Option<String>,
    /// What the server's answer meant, in English.
    pub details: Option<String>,
    /// What the key is, typed or kept, when it is one of a kind that is taken.
    pub credential: Option<TypedKey>,
    /// What is checked, and after that what was found: who, which project, which environment. Empty while something is wrong.
    pub facts: Vec<Fact>,
    /// Where the key will be sent, when that is not Trigger.dev Cloud.
    pub destination: Option<String>,
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
