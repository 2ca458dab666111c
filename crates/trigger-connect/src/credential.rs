//! The key: cleaning, kinds, classification.
//!
//! Lives here: what each credential looks like and what it implies. Must not know: URLs, operations.

mod clean;
mod shape;

use crate::environment::Environment;
use crate::error::{Code, Problem, Severity};
use crate::secret::Secret;

use shape::{Shape, shape};

/// What a credential is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CredentialKind {
    /// The one key that every environment has: `tr_prod_…`
    RootKey,
    /// A named key of an environment, possibly restricted and expiring: `tr_prod_sk_…`
    AdditionalKey,
    /// Acts as its user on every project they see: `tr_pat_…`
    PersonalAccessToken,
    /// Acts for an organization: `tr_oat_…`
    OrganizationToken,
    /// A short-lived, scoped JWT of one environment.
    PublicToken,
    /// Accepted on request although its shape is not known; used as an environment key.
    UnknownKey,
}

impl CredentialKind {
    /// `root_key`, `additional_key`, `personal_access_token`, `organization_token`, `public_token` or `unknown_key`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::RootKey => "root_key",
            Self::AdditionalKey => "additional_key",
            Self::PersonalAccessToken => "personal_access_token",
            Self::OrganizationToken => "organization_token",
            Self::PublicToken => "public_token",
            Self::UnknownKey => "unknown_key",
        }
    }

    /// The same in words, with article, for messages.
    #[must_use]
    pub fn in_words(self) -> &'static str {
        match self {
            Self::RootKey | Self::AdditionalKey => "an environment key",
            Self::PersonalAccessToken => "a personal access token",
            Self::OrganizationToken => "an organization token",
            Self::PublicToken => "a public access token",
            Self::UnknownKey => "a key of unknown kind",
        }
    }

    /// True for tokens that act for a user or organization, not for one environment.
    #[must_use]
    pub fn spans_projects(self) -> bool {
        matches!(self, Self::PersonalAccessToken | Self::OrganizationToken)
    }
}

/// Which unusual credentials a host takes. All off by default.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Acceptance {
    /// Take keys of a shape that this version does not know (kind `unknown_key`) with a warning.
    pub unknown_keys: bool,
    /// Take organization tokens (`tr_oat_…`).
    pub organization_tokens: bool,
    /// Take public access tokens (JWTs).
    pub public_tokens: bool,
}

/// A classified key.
#[derive(Debug, Clone)]
pub(crate) struct Credential {
    pub(crate) kind: CredentialKind,
    pub(crate) secret: Secret,
    pub(crate) environment: Option<Environment>,
}

/// The kind of a key by its shape alone; of any other text, the kind that nothing is known of.
pub(crate) fn kind_of(key: &str) -> CredentialKind {
    match shape(key) {
        Shape::Environment { additional: true, .. } => CredentialKind::AdditionalKey,
        Shape::Environment { additional: false, .. } => CredentialKind::RootKey,
        Shape::Personal(_) => CredentialKind::PersonalAccessToken,
        Shape::Organization(_) => CredentialKind::OrganizationToken,
        Shape::PublicToken => CredentialKind::PublicToken,
        _ => CredentialKind::UnknownKey,
    }
}

/// The environment that a key names by its shape.
pub(crate) fn environment_of(key: &str) -> Option<Environment> {
    match shape(key) {
        Shape::Environment { environment, .. } => Some(environment),
        _ => None,
    }
}

const FIELD: &str = "api_key";
const STEP: u8 = 1;
const MAX_CHARS: usize = 1024;
/// Above this nothing is cleaned or searched: no paste of a key is that long.
const MAX_INPUT_BYTES: usize = 16 * 1024;
const EXPECTED: &str = "Expected an environment key (tr_dev_, tr_stg_, tr_prod_ or tr_preview_ and 24 letters and digits, or the same with sk_ before them) or a personal access token (tr_pat_ and 40 letters and digits).";

/// Cleans and classifies what was given as a key.
///
/// Source: Trigger.dev's key generators and its bearer classification; `https://trigger.dev/docs/apikeys`.
pub(crate) fn check(input: &str, accept: Acceptance, problems: &mut Vec<Problem>) -> Option<Credential> {
    let mut found = Vec::new();
    let credential = classify(input, accept, &mut found);
    for problem in &mut found {
        problem.step = Some(STEP);
    }
    problems.append(&mut found);
    credential
}

fn classify(input: &str, accept: Acceptance, found: &mut Vec<Problem>) -> Option<Credential> {
    let (key, removed) =
        if input.len() > MAX_INPUT_BYTES { (input, Vec::new()) } else { clean::clean(input) };
    let refuse = |found: &mut Vec<Problem>, code: Code, message: &str, hint: &str| {
        found.push(Problem::error(FIELD, code, message, hint));
        None
    };
    if key.is_empty() {
        return refuse(
            found,
            Code::ApiKeyMissing,
            "No key was given.",
            "Copy a key from the API keys page of the environment, or make a personal access token on the account page.",
        );
    }
    if !removed.is_empty() {
        found.push(Problem::info(
            FIELD,
            Code::ApiKeyCleaned,
            format!("Removed around the key: {}.", removed.join(", ")),
            "Nothing to do.",
        ));
    }
    if key.len() > MAX_INPUT_BYTES || key.chars().nth(MAX_CHARS).is_some() {
        let message = "The value is longer than 1024 characters.";
        let problem = Problem::error(FIELD, Code::ApiKeyTooLong, message, "Paste only the key.");
        found.push(problem.with("maximum", MAX_CHARS.to_string()));
        return None;
    }
    if key.contains(['•', '*', '…']) {
        return refuse(
            found,
            Code::ApiKeyMasked,
            "This is a masked copy: it holds dots or stars instead of the key.",
            "Use the copy button beside the key; newer keys are shown in full only once, so you may have to make a new one.",
        );
    }
    if !key.bytes().all(|b| matches!(b, 0x21..=0x7e)) {
        return refuse(
            found,
            Code::ApiKeyInvalidCharacters,
            "The key holds a space, a line break or a character outside visible ASCII.",
            "Copy the key again, alone.",
        );
    }
    match shape(key) {
        Shape::Environment { environment, prefix, random, additional: false } => {
            if random.is_empty() {
                return cut_off(key, prefix, "24", random, accept, found);
            }
            if !matches!(random.len(), 20 | 24) {
                let problem = Problem::warning(
                    FIELD,
                    Code::ApiKeyShapeUnusual,
                    format!(
                        "Generated keys have 20 or 24 letters and digits after {prefix}, this one has {}.",
                        random.len()
                    ),
                    "Check that the key was copied whole; keys of self-hosted servers may differ.",
                );
                found.push(problem.with("prefix", prefix).with("actual", random.len().to_string()));
            }
            build(CredentialKind::RootKey, key, prefix, Some(environment))
        }
        Shape::Environment { environment, prefix, random, additional: true } => {
            if random.len() != 24 {
                return cut_off(key, prefix, "24", random, accept, found);
            }
            build(CredentialKind::AdditionalKey, key, prefix, Some(environment))
        }
        Shape::Personal(random) => {
            if random.is_empty() {
                return cut_off(key, "tr_pat_", "40", random, accept, found);
            }
            warn_token_shape("tr_pat_", random, found);
            build(CredentialKind::PersonalAccessToken, key, "tr_pat_", None)
        }
        Shape::Organization(random) => {
            if !accept.organization_tokens {
                return refuse(
                    found,
                    Code::ApiKeyOrganizationToken,
                    "This is an organization token (tr_oat_…), which is not accepted here.",
                    "Use an environment key or a personal access token.",
                );
            }
            if random.is_empty() {
                return cut_off(key, "tr_oat_", "40", random, accept, found);
            }
            warn_token_shape("tr_oat_", random, found);
            build(CredentialKind::OrganizationToken, key, "tr_oat_", None)
        }
        Shape::UserActor => refuse(
            found,
            Code::ApiKeyUserActorToken,
            "This is a delegated user token (tr_uat_…). It expires within hours and is not meant to be stored.",
            "Use an environment key or a personal access token.",
        ),
        Shape::PublicToken => {
            if !accept.public_tokens {
                return refuse(
                    found,
                    Code::ApiKeyPublicToken,
                    "This is a public access token (a JWT). It is scoped, expires, and is meant for browsers.",
                    "Use an environment key or a personal access token.",
                );
            }
            build(CredentialKind::PublicToken, key, "eyJ", None)
        }
        Shape::PublicKey => refuse(
            found,
            Code::ApiKeyPublicKey,
            "This is a public key (pk_…). The API no longer accepts these.",
            "Use an environment key, which starts with tr_.",
        ),
        Shape::Internal => refuse(
            found,
            Code::ApiKeyInternalToken,
            "This is an internal token of the platform.",
            "Use an environment key or a personal access token.",
        ),
        Shape::Unknown => {
            let message = "The value has the shape of no known key.";
            unknown(key, Problem::error(FIELD, Code::ApiKeyUnrecognized, message, EXPECTED), accept, found)
        }
    }
}

fn warn_token_shape(prefix: &'static str, random: &str, found: &mut Vec<Problem>) {
    let generated = |b: u8| matches!(b, b'1'..=b'9' | b'a'..=b'k' | b'm'..=b'z');
    if random.len() != 40 || !random.bytes().all(generated) {
        let problem = Problem::warning(
            FIELD,
            Code::ApiKeyShapeUnusual,
            format!(
                "Generated tokens have 40 characters after {prefix}, digits 1 to 9 and lower-case letters without l; this one has {} or other characters.",
                random.len()
            ),
            "Check that the token was copied whole.",
        );
        let problem = problem.with("reason", "token").with("prefix", prefix);
        found.push(problem.with("actual", random.len().to_string()));
    }
}

fn cut_off(
    key: &str,
    prefix: &'static str,
    expected: &str,
    random: &str,
    accept: Acceptance,
    found: &mut Vec<Problem>,
) -> Option<Credential> {
    let problem = Problem::error(
        FIELD,
        Code::ApiKeyCutOff,
        format!(
            "After {prefix} there should be {expected} letters and digits, and there are {}.",
            random.len()
        ),
        "The copy is probably cut off: copy the whole key again.",
    );
    let problem = problem.with("prefix", prefix).with("expected", expected);
    unknown(key, problem.with("actual", random.len().to_string()), accept, found)
}

/// Refuses, or takes with a warning where the host allows unknown keys.
fn unknown(key: &str, problem: Problem, accept: Acceptance, found: &mut Vec<Problem>) -> Option<Credential> {
    if accept.unknown_keys {
        found.push(Problem { severity: Severity::Warning, ..problem });
        return build(CredentialKind::UnknownKey, key, "", None);
    }
    found.push(problem);
    None
}

fn build(
    kind: CredentialKind,
    key: &str,
    prefix: &'static str,
    environment: Option<Environment>,
) -> Option<Credential> {
    let secret = Secret::new(key.to_owned(), prefix)?;
    Some(Credential { kind, secret, environment })
}
