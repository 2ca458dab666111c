//! Variables that are not read, and say something all the same.
//!
//! Lives here: a key or field under another name, a key where bundlers publish it, a development key in production. Must
//! not know: which variables are read for what.

use super::super::findings::step;
use super::super::{FieldValue, Fields};
use super::{READ, Variables};
use crate::credential::{self, Acceptance, Credential};
use crate::environment::Environment;
use crate::error::{Code, Problem};
use crate::invisible::trim_invisible;
use crate::secret::shown;

/// Names that people give to the variable of the key.
const KEY_NAMES: [&str; 18] = [
    "TRIGGER_API_KEY",
    "TRIGGER_KEY",
    "TRIGGER_SECRET",
    "TRIGGER_TOKEN",
    "TRIGGER_PAT",
    "TRIGGER_ACCESS_KEY",
    "TRIGGER_API_SECRET",
    "TRIGGER_API_TOKEN",
    "TRIGGER_AUTH_TOKEN",
    "TRIGGER_DEV_API_KEY",
    "TRIGGER_DEV_KEY",
    "TRIGGER_DEV_SECRET_KEY",
    "TRIGGER_DEV_TOKEN",
    "TRIGGER_PROD_API_KEY",
    "TRIGGER_PROD_SECRET_KEY",
    "TRIGGER_PERSONAL_ACCESS_TOKEN",
    "TRIGGERDEV_API_KEY",
    "TRIGGERDEV_SECRET_KEY",
];

/// Names that people give to the other variables.
const OTHER_NAMES: [(&str, &str, &str); 9] = [
    ("base_url", "TRIGGER_BASE_URL", "TRIGGER_API_URL"),
    ("base_url", "TRIGGER_API_BASE_URL", "TRIGGER_API_URL"),
    ("base_url", "TRIGGER_URL", "TRIGGER_API_URL"),
    ("base_url", "TRIGGER_API_ENDPOINT", "TRIGGER_API_URL"),
    ("project_ref", "TRIGGER_PROJECT_ID", "TRIGGER_PROJECT_REF"),
    ("project_ref", "TRIGGER_PROJECT", "TRIGGER_PROJECT_REF"),
    ("project_ref", "TRIGGER_DEV_PROJECT_REF", "TRIGGER_PROJECT_REF"),
    ("environment", "TRIGGER_ENV", "TRIGGER_ENVIRONMENT"),
    ("branch", "TRIGGER_BRANCH", "TRIGGER_PREVIEW_BRANCH"),
];

/// What bundlers put into pages begins with one of these.
const PUBLISHED: [&str; 8] =
    ["NEXT_PUBLIC_", "NUXT_PUBLIC_", "EXPO_PUBLIC_", "PUBLIC_", "REACT_APP_", "VITE_", "VUE_APP_", "GATSBY_"];
const PUBLISHED_NAMES: [&str; 4] =
    ["TRIGGER_SECRET_KEY", "TRIGGER_ACCESS_TOKEN", "TRIGGER_API_KEY", "TRIGGER_KEY"];

/// The usual mistakes, for a host that can't list the names of all variables.
pub(super) fn usual_names() -> Vec<String> {
    let published = PUBLISHED.iter().flat_map(|p| PUBLISHED_NAMES.map(|name| format!("{p}{name}")));
    KEY_NAMES.iter().map(|name| (*name).to_owned()).chain(published).collect()
}

fn right_name(credential: &Credential) -> &'static str {
    if credential.kind.spans_projects() { "TRIGGER_ACCESS_TOKEN" } else { "TRIGGER_SECRET_KEY" }
}

impl Variables<'_> {
    /// The credential in a variable that is none of those that are read.
    fn stray_key(&self, name: &str) -> Option<Credential> {
        if READ.iter().any(|(_, read)| *read == name) {
            return None;
        }
        let FieldValue::Text(text) = (self.get)(name) else { return None };
        let accept = Acceptance { unknown_keys: false, organization_tokens: true, public_tokens: false };
        credential::check(&text, accept, &mut Vec::new())
    }

    /// What variables of other names say. `names` are all there are, or the usual mistakes.
    pub(super) fn find_keys(&self, names: &[&str], given: &Fields, problems: &mut Vec<Problem>) {
        let found: Vec<(&str, Credential)> =
            names.iter().filter_map(|name| Some((*name, self.stray_key(name)?))).collect();
        let published = |name: &str| PUBLISHED.iter().any(|prefix| name.starts_with(prefix));
        for (name, credential) in found.iter().filter(|(name, _)| published(name)) {
            let message = format!(
                "{} holds a key, and bundlers put this variable into pages that anyone can read.",
                shown(name)
            );
            let hint = format!(
                "Make a new key, delete this one, and put the new one into {}.",
                right_name(credential)
            );
            let problem = Problem::warning("api_key", Code::VariablePublished, message, hint);
            let problem = problem.with("variable", shown(name)).with("expected", right_name(credential));
            problems.push(step(1, problem));
        }
        if !given.api_key.is_blank() || !self.first("api_key").1.is_blank() {
            return;
        }
        let misnamed: Vec<&(&str, Credential)> = found.iter().filter(|(name, _)| !published(name)).collect();
        if let Some((_, credential)) = misnamed.first() {
            let list: Vec<&str> = misnamed.iter().map(|(name, _)| shown(name)).collect();
            let (message, hint) = match list.as_slice() {
                [one] => (
                    format!("{one} holds a key, and a variable of this name is not read."),
                    format!("Rename it to {}.", right_name(credential)),
                ),
                all => (
                    format!("{} hold keys, and variables of these names are not read.", all.join(", ")),
                    format!("Rename the one that is meant to {}.", right_name(credential)),
                ),
            };
            let problem = Problem::error("api_key", Code::VariableMisnamed, message, hint);
            let problem = problem.with("variable", list.join(", "));
            problems.push(step(1, problem.with("expected", right_name(credential))));
            return;
        }
        let set = (self.get)("TRIGGER_SECRET_KEY");
        let message = if matches!(set, FieldValue::Missing) {
            "TRIGGER_SECRET_KEY is not set."
        } else {
            "TRIGGER_SECRET_KEY is set and empty."
        };
        let hint = "Put a key from the API keys page of the environment into TRIGGER_SECRET_KEY, or a personal access token into TRIGGER_ACCESS_TOKEN.";
        problems.push(step(1, Problem::error("api_key", Code::ApiKeyMissing, message, hint)));
    }

    /// Other fields under another name, where the right one is not set.
    pub(super) fn find_fields(&self, given: &Fields, problems: &mut Vec<Problem>) {
        for (field, name, right) in OTHER_NAMES {
            let (elsewhere, at) = match field {
                "base_url" => (&given.base_url, 4),
                "project_ref" => (&given.project_ref, 2),
                "environment" => (&given.environment, 3),
                _ => (&given.branch, 5),
            };
            let FieldValue::Text(text) = (self.get)(name) else { continue };
            let text = trim_invisible(&text);
            let fits = match field {
                "base_url" => text.starts_with("http"),
                "project_ref" => text.starts_with("proj_"),
                "environment" => Environment::parse(text).is_some(),
                _ => !text.is_empty() && self.applies(right),
            };
            if fits && elsewhere.is_blank() && self.first(field).1.is_blank() {
                let message = format!("{name} is set, and a variable of this name is not read.");
                let hint = format!("Rename it to {right}.");
                let problem = Problem::warning(field, Code::VariableMisnamed, message, hint);
                problems.push(step(at, problem.with("variable", name).with("expected", right)));
            }
        }
    }

    /// A development key where a production build runs.
    pub(super) fn find_production(&self, problems: &mut Vec<Problem>) {
        let is_dev = self.credential.as_ref().is_some_and(|c| c.environment == Some(Environment::Dev));
        let says = |name: &&str| matches!((self.get)(name), FieldValue::Text(text) if trim_invisible(&text) == "production");
        if let Some(name) = ["NODE_ENV", "VERCEL_ENV"].into_iter().find(says)
            && is_dev
        {
            let message =
                format!("{name} says production, and the key is one of dev, whose runs wait for a computer.");
            let hint = "Use the key of prod there; it begins with tr_prod_.";
            let problem = Problem::warning("environment", Code::EnvironmentUnexpected, message, hint);
            let problem = problem.with("variable", name).with("expected", "prod").with("actual", "dev");
            problems.push(step(3, problem));
        }
    }
}
