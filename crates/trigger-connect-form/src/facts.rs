//! What is known of a link, to be shown.
//!
//! Lives here: facts of a connection, the label of a key, and what a verification found. Must not know: what was typed.

use trigger_connect::flow::{Verification, VerificationOutcome};
use trigger_connect::{Connection, CredentialKind, Environment};

use crate::fields::{BASE_URL, BRANCH, ENVIRONMENT, PROJECT_REF, environment_label};
use crate::form::ConnectForm;
use crate::state::{Fact, FormState, Phase, TypedKey, form_key};
use crate::texts::Text;

/// Facts in the order in which they are shown, and what they are called.
const ORDER: [(&str, Text); 6] = [
    ("account", Text::FactAccount),
    ("project", Text::FactProject),
    ("environment", Text::EnvironmentLabel),
    ("branch", Text::BranchLabel),
    ("key", Text::FactKey),
    ("address", Text::BaseUrlLabel),
];

/// What a kind is called, and how far it reaches.
fn kind_texts(kind: CredentialKind) -> (Text, Option<Text>) {
    match kind {
        CredentialKind::RootKey => (Text::RootKey, Some(Text::ScopeProject)),
        CredentialKind::AdditionalKey => (Text::AdditionalKey, Some(Text::ScopeProject)),
        CredentialKind::PersonalAccessToken => (Text::PersonalAccessToken, Some(Text::ScopeUser)),
        CredentialKind::OrganizationToken => (Text::OrganizationToken, Some(Text::ScopeOrganization)),
        CredentialKind::PublicToken => (Text::PublicToken, None),
        _ => (Text::UnknownKey, None),
    }
}

/// What is said beside a field that the server refused.
fn fault_text(key: &str) -> Text {
    match key {
        BASE_URL => Text::FaultBaseUrl,
        PROJECT_REF => Text::FaultProjectRef,
        ENVIRONMENT => Text::FaultEnvironment,
        BRANCH => Text::FaultBranch,
        _ => Text::FaultKey,
    }
}

/// A text as it stands at the beginning of a line.
fn begun(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default()
}

impl ConnectForm {
    /// What is said of a key that was typed. `known` is a connection with that key and nothing else of matter.
    pub(crate) fn typed_key(&self, known: &Connection) -> TypedKey {
        let (kind, reach) = kind_texts(known.kind());
        let environment = known.environment();
        let parts = [Some(kind), environment.map(environment_label), reach];
        let label: Vec<&str> = parts.into_iter().flatten().map(|text| self.text(text)).collect();
        TypedKey {
            kind: known.kind().as_str().to_owned(),
            environment: environment.map(|environment| environment.as_str().to_owned()),
            label: begun(&label.join(" · ")),
        }
    }

    /// What is known of a connection before the server is asked.
    pub(crate) fn facts(&self, connection: &Connection) -> Vec<Fact> {
        let (kind, _) = kind_texts(connection.kind());
        let mut facts = Vec::new();
        self.tell(&mut facts, "project", connection.project_ref());
        self.tell(
            &mut facts,
            "environment",
            connection.environment().map(|e| self.text(environment_label(e))),
        );
        self.tell(&mut facts, "branch", connection.branch());
        self.tell(&mut facts, "key", Some(&begun(self.text(kind))));
        self.tell(&mut facts, "address", Some(connection.base_url()));
        facts
    }

    /// Says something, in place of what was said about the same before.
    fn tell(&self, facts: &mut Vec<Fact>, id: &str, value: Option<&str>) {
        let place = |id: &str| ORDER.iter().position(|(known, _)| *known == id);
        let (Some(value), Some(at)) = (value, place(id)) else { return };
        let fact =
            Fact { id: id.to_owned(), label: self.text(ORDER[at].1).to_owned(), value: value.to_owned() };
        facts.retain(|known| known.id != id);
        let before = facts.iter().take_while(|known| place(&known.id) < Some(at)).count();
        facts.insert(before, fact);
    }

    /// The state after the server was asked with `Connection::verify`.
    #[must_use]
    pub fn verified(&self, state: &FormState, found: &Verification) -> FormState {
        let at = found.field.as_deref().map(form_key);
        let phase = match found.outcome {
            VerificationOutcome::Verified => Phase::Connected,
            VerificationOutcome::Limited if at == Some(BRANCH) => Phase::NeedsBranch,
            VerificationOutcome::Limited => Phase::ConnectedRestricted,
            VerificationOutcome::Refused => Phase::Rejected,
            _ => Phase::Unreachable,
        };
        let details = format!("{} {}", found.message, found.hint).trim().to_owned();
        // Only a field that has to be corrected is marked.
        let at = at.filter(|_| matches!(phase, Phase::NeedsBranch | Phase::Rejected));
        let fault = at.map(|key| match phase {
            Phase::NeedsBranch => Text::FaultBranchMissing,
            _ => fault_text(key),
        });
        let mut facts = state.facts.clone();
        let environment = found.environment.as_deref().and_then(Environment::parse);
        self.tell(&mut facts, "account", found.email.as_deref().or(found.user.as_deref()));
        self.tell(&mut facts, "project", found.project.as_deref());
        self.tell(&mut facts, "environment", environment.map(|e| self.text(environment_label(e))));
        self.tell(&mut facts, "branch", found.branch.as_deref());
        FormState {
            phase,
            at: at.map(str::to_owned),
            fault: fault.map(|text| self.text(text).to_owned()),
            details: (!details.is_empty()).then_some(details),
            facts,
            ..state.clone()
        }
    }
}
