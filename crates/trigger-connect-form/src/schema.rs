//! The form as JSON Schema.
//!
//! Lives here: what a schema can say about checked values. Must not know: how it is shown.
//!
//! It keeps to keywords that mean the same in draft-07 and 2020-12, and to what the strict mode of validators wants: a
//! type beside every pattern, a property beside every required name. It describes values as a check leaves them. There is
//! no `const` in it, since form engines fill in what is one, chosen or not; the names of choices are in the UI schema.

use trigger_connect::{CredentialKind, Environment};

use crate::fields::{API_KEY, BRANCH, ENVIRONMENT, Field, PROJECT_REF};
use crate::form::ConnectForm;
use crate::json::{Json, object};
use crate::patterns;
use crate::texts::Text;

/// Which version of JSON Schema a schema says it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Dialect {
    /// It says none, and can be read as either.
    #[default]
    Neutral,
    /// 2020-12
    Draft202012,
    /// draft-07, which form engines know by default.
    Draft07,
}

impl Dialect {
    /// Reads `neutral`, `2020-12` or `draft-07`.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "neutral" => Some(Self::Neutral),
            "2020-12" => Some(Self::Draft202012),
            "draft-07" => Some(Self::Draft07),
            _ => None,
        }
    }

    fn uri(self) -> Option<&'static str> {
        match self {
            Self::Neutral => None,
            Self::Draft202012 => Some("https://json-schema.org/draft/2020-12/schema"),
            Self::Draft07 => Some("http://json-schema.org/draft-07/schema#"),
        }
    }
}

/// The environments and the prefixes of their keys.
const PREFIXES: [(Environment, &str); 4] = [
    (Environment::Dev, "^tr_dev_"),
    (Environment::Staging, "^tr_stg_"),
    (Environment::Prod, "^tr_prod_"),
    (Environment::Preview, "^tr_preview_"),
];

impl ConnectForm {
    /// The form as JSON Schema, as text with members in the order of the form.
    ///
    /// It describes values as a check leaves them, without empty ones; what it can't say (which hosts are allowed, the
    /// spelling of IPv6 addresses) is said by [`ConnectForm::submit`]. A failed condition also gives an error of the
    /// keyword `if` at the root, which says nothing to users.
    #[must_use]
    pub fn json_schema(&self, dialect: Dialect) -> String {
        let properties =
            self.fields().iter().fold(object(), |all, field| all.with(field.key, self.property(field)));
        let rules = self.rules();
        let mut schema = object();
        if let Some(uri) = dialect.uri() {
            schema = schema.with("$schema", uri);
        }
        schema = schema
            .with("title", self.text(Text::Title))
            .with("type", "object")
            .with("additionalProperties", false)
            .with("required", vec![API_KEY])
            .with("properties", properties);
        if !rules.is_empty() {
            schema = schema.with("allOf", rules);
        }
        schema.to_text()
    }

    fn property(&self, field: &Field) -> Json {
        let property = object()
            .with("type", "string")
            .with("title", field.label.as_str())
            .with("description", field.description.as_str());
        match field.key {
            ENVIRONMENT => property.with("enum", Environment::ALL.map(|e| e.as_str()).to_vec()),
            _ => property
                .with_some("default", field.default.as_deref())
                .with("minLength", 1_u32)
                .with_some("maxLength", field.max_length)
                .with_some("pattern", field.value_pattern.as_deref())
                .with_some("not", self.refused(field.key))
                .with_some("writeOnly", field.mask.then_some(true)),
        }
    }

    /// What a value must not look like, where that is easier to say.
    fn refused(&self, key: &str) -> Option<Json> {
        let pattern = match key {
            API_KEY => patterns::no_key(&self.options)?,
            BRANCH => patterns::NO_BRANCH.to_owned(),
            _ => return None,
        };
        Some(text_like(&pattern))
    }

    /// The rules between fields.
    fn rules(&self) -> Vec<Json> {
        let mut rules = Vec::new();
        let takes = |kind| self.options.takes(kind);
        if takes(CredentialKind::PersonalAccessToken) {
            let token = has([(API_KEY, text_like("^tr_pat_[0-9A-Za-z]"))]);
            rules.push(rule(token, has([(PROJECT_REF, object().with("type", "string"))])));
        }
        let spanning: Vec<&str> =
            [(CredentialKind::PersonalAccessToken, "pat"), (CredentialKind::OrganizationToken, "oat")]
                .into_iter()
                .filter(|(kind, _)| takes(*kind))
                .map(|(_, word)| word)
                .collect();
        if !spanning.is_empty() {
            let token = text_like(&format!("^tr_(?:{})_[0-9A-Za-z]", spanning.join("|")));
            let given = has([(API_KEY, token), (BRANCH, object().with("type", "string"))]);
            rules.push(rule(given, has([(ENVIRONMENT, object().with("type", "string"))])));
        }
        let mut shapes = Vec::new();
        if takes(CredentialKind::RootKey) {
            shapes.push("[0-9A-Za-z]+$");
        }
        if takes(CredentialKind::AdditionalKey) {
            shapes.push("sk_[0-9A-Za-z]{24}$");
        }
        if !shapes.is_empty() {
            for (environment, prefix) in PREFIXES {
                let key = has([(API_KEY, text_like(&format!("{prefix}(?:{})", shapes.join("|"))))]);
                let same = text_like(&format!("^{}$", environment.as_str()));
                let then =
                    object().with("type", "object").with("properties", object().with(ENVIRONMENT, same));
                rules.push(rule(key, then));
            }
        }
        rules
    }
}

fn text_like(pattern: &str) -> Json {
    object().with("type", "string").with("pattern", pattern)
}

/// An object that has these properties.
fn has<const N: usize>(properties: [(&str, Json); N]) -> Json {
    let names: Vec<&str> = properties.iter().map(|(name, _)| *name).collect();
    let properties = properties.into_iter().fold(object(), |all, (name, schema)| all.with(name, schema));
    object().with("type", "object").with("required", names).with("properties", properties)
}

fn rule(given: Json, then: Json) -> Json {
    object().with("if", given).with("then", then)
}
