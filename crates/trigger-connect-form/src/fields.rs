//! The five fields.
//!
//! Lives here: their order, and what a form needs to know of each. Must not know: how they are shown.

use serde::Serialize;
use trigger_connect::{CredentialKind, DEFAULT_BASE_URL, Environment};

use crate::options::FormOptions;
use crate::patterns;
use crate::texts::{Text, Texts};

/// Form keys, in the order of the form.
pub(crate) const API_KEY: &str = "apiKey";
pub(crate) const PROJECT_REF: &str = "projectRef";
pub(crate) const ENVIRONMENT: &str = "environment";
pub(crate) const BRANCH: &str = "triggerBranch";
pub(crate) const BASE_URL: &str = "baseUrl";

/// How a value is entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum InputType {
    /// Not shown while it is typed.
    Password,
    /// One line of text.
    Text,
    /// One of the choices.
    Select,
}

/// Holds when the text of another field matches, wherever in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Condition {
    /// Key of the other field.
    pub key: &'static str,
    /// A pattern, not anchored; valid for HTML, ECMAScript, Python and Rust. An empty text matches none.
    pub pattern: String,
}

/// One choice of a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// What is posted; empty for "nothing chosen".
    pub value: &'static str,
    /// What is shown.
    pub label: String,
}

/// One field of the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Field {
    /// Name under which it is posted: `apiKey`, `projectRef`, `environment`, `triggerBranch`, `baseUrl`.
    pub key: &'static str,
    /// Name of the field of a connection: `api_key`, `project_ref`, `environment`, `branch`, `base_url`.
    pub name: &'static str,
    /// What it is called.
    pub label: String,
    /// What belongs in it.
    pub description: String,
    /// A made-up value in the usual form, for a placeholder.
    pub example: &'static str,
    /// How it is entered.
    pub input: InputType,
    /// The `inputmode` attribute, if any.
    pub input_mode: Option<&'static str>,
    /// True for a secret: it is masked while it is typed and never shown again.
    pub mask: bool,
    /// The `autocomplete` attribute.
    pub autocomplete: &'static str,
    /// What may be typed, as the `pattern` attribute takes it (anchored, `v` flag). It is lenient: what is pasted around
    /// a value passes, since a check removes it.
    pub pattern: Option<String>,
    /// What a checked value looks like, anchored by itself.
    pub value_pattern: Option<String>,
    /// Most characters of a value. Tell it after the fact: a `maxlength` attribute would cut pastes without a word.
    pub max_length: Option<u32>,
    /// Whether a value is always needed.
    pub required: bool,
    /// A value is also needed when all conditions of one of these lists hold.
    pub required_when: Vec<Vec<Condition>>,
    /// The field matters only when all conditions of one of these lists hold; empty when it always does.
    pub shown_when: Vec<Vec<Condition>>,
    /// What is used without a value, if anything.
    pub default: Option<String>,
    /// The choices, for a select.
    pub choices: Vec<Choice>,
    /// The help step about it, from 1.
    pub step: u8,
}

pub(crate) fn environment_label(environment: Environment) -> Text {
    match environment {
        Environment::Dev => Text::Dev,
        Environment::Staging => Text::Staging,
        Environment::Prod => Text::Prod,
        Environment::Preview => Text::Preview,
    }
}

/// What belongs into the field for the key: what is offered of the two usual kinds.
fn key_description(options: &FormOptions) -> Text {
    use CredentialKind::{AdditionalKey, PersonalAccessToken, RootKey};
    let usual = [RootKey, AdditionalKey, PersonalAccessToken];
    if options.kinds.iter().any(|kind| !usual.contains(kind)) {
        return Text::ApiKeyDescription;
    }
    match (options.takes(RootKey) || options.takes(AdditionalKey), options.takes(PersonalAccessToken)) {
        (true, false) => Text::ApiKeyDescriptionKeys,
        (false, true) => Text::ApiKeyDescriptionTokens,
        _ => Text::ApiKeyDescription,
    }
}

/// The fields in order. `base_url` is what the form begins with.
pub(crate) fn fields(options: &FormOptions, texts: &Texts, base_url: &str) -> Vec<Field> {
    let text = |id: Text| texts.get(id).to_owned();
    let blank = |key, name, label, description, example, step| Field {
        key,
        name,
        label: text(label),
        description: text(description),
        example,
        input: InputType::Text,
        input_mode: None,
        mask: false,
        autocomplete: "off",
        pattern: None,
        value_pattern: None,
        max_length: None,
        required: false,
        required_when: Vec::new(),
        shown_when: Vec::new(),
        default: None,
        choices: Vec::new(),
        step,
    };
    let when = |key, pattern: &str| Condition { key, pattern: pattern.to_owned() };
    let token = || when(API_KEY, patterns::PERSONAL_ACCESS_TOKEN);
    let tokens = options.takes(CredentialKind::PersonalAccessToken);
    let spanning = tokens || options.takes(CredentialKind::OrganizationToken);
    let mut fields = vec![
        Field {
            input: InputType::Password,
            mask: true,
            // Browsers fill in a password where it is `off`.
            autocomplete: "new-password",
            pattern: patterns::typed_key(options),
            value_pattern: Some(patterns::key(options)),
            max_length: Some(1024),
            required: true,
            ..blank(API_KEY, "api_key", Text::ApiKeyLabel, key_description(options), "tr_…", 1)
        },
        Field {
            pattern: Some(patterns::typed_project_ref()),
            value_pattern: Some(patterns::PROJECT_REF.to_owned()),
            max_length: Some(260),
            required_when: if tokens { vec![vec![token()]] } else { Vec::new() },
            // Beside any key it says which project is meant; a form that begins with the key alone is a short one.
            shown_when: vec![vec![when(API_KEY, ".")]],
            ..blank(
                PROJECT_REF,
                "project_ref",
                Text::ProjectRefLabel,
                Text::ProjectRefDescription,
                "proj_…",
                2,
            )
        },
        Field {
            input: InputType::Select,
            required_when: if spanning {
                vec![vec![when(API_KEY, patterns::SPANNING_TOKEN), when(BRANCH, ".")]]
            } else {
                Vec::new()
            },
            // The beginning of every other key says it.
            shown_when: if options.takes(CredentialKind::UnknownKey) {
                Vec::new()
            } else {
                vec![vec![when(API_KEY, patterns::SPANNING_TOKEN)]]
            },
            choices: std::iter::once(Choice { value: "", label: text(Text::FromKey) })
                .chain(Environment::ALL.map(|environment| Choice {
                    value: environment.as_str(),
                    label: text(environment_label(environment)),
                }))
                .collect(),
            ..blank(
                ENVIRONMENT,
                "environment",
                Text::EnvironmentLabel,
                Text::EnvironmentDescription,
                "prod",
                3,
            )
        },
        Field {
            pattern: Some(patterns::typed_branch()),
            value_pattern: Some(patterns::BRANCH.to_owned()),
            max_length: Some(255),
            shown_when: vec![
                vec![when(ENVIRONMENT, "^(?:dev|preview)$")],
                vec![when(API_KEY, "tr_(?:dev|preview)_")],
            ],
            ..blank(BRANCH, "branch", Text::BranchLabel, Text::BranchDescription, "feature/checkout", 5)
        },
    ];
    if options.base_url_editable {
        fields.push(Field {
            // An input of type url would refuse a bare host before anybody can help.
            input_mode: Some("url"),
            pattern: Some(patterns::TYPED_BASE_URL.to_owned()),
            value_pattern: Some(patterns::base_url()),
            max_length: Some(2048),
            default: Some(base_url.to_owned()),
            ..blank(BASE_URL, "base_url", Text::BaseUrlLabel, Text::BaseUrlDescription, DEFAULT_BASE_URL, 4)
        });
    }
    fields
}
