//! Environment variables.
//!
//! Lives here: which variables are read, and which of them goes first. Must not know: rules about single fields. The
//! process environment is never read here; the caller passes it.

mod stray;

use super::check::examine;
use super::findings::step;
use super::{CheckOptions, Connection, FieldValue, Fields, Report};
use crate::credential::{self, Acceptance, Credential, CredentialKind};
use crate::environment::Environment;
use crate::error::{Code, Problem};

/// The variables that are read, by field, in the order in which they are looked at.
const READ: [(&str, &str); 8] = [
    ("api_key", "TRIGGER_SECRET_KEY"),
    ("api_key", "TRIGGER_ACCESS_TOKEN"),
    ("base_url", "TRIGGER_API_URL"),
    ("project_ref", "TRIGGER_PROJECT_REF"),
    ("environment", "TRIGGER_ENVIRONMENT"),
    ("branch", "TRIGGER_PREVIEW_BRANCH"),
    ("branch", "VERCEL_GIT_COMMIT_REF"),
    ("branch", "TRIGGER_DEV_BRANCH"),
];

/// One of the variables that are read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Variable {
    /// Its name.
    pub name: &'static str,
    /// The field that it is for.
    pub field: &'static str,
    /// What came of it.
    pub state: VariableState,
}

/// What came of a variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VariableState {
    /// It is not set.
    Missing,
    /// It is set and blank, which is the same as not set.
    Blank,
    /// It is read.
    Used,
    /// It is set, and the one named here goes first.
    After(&'static str),
    /// It is set, and of no use with this kind of credential.
    Idle,
}

/// Variables, and the credential in them.
struct Variables<'g> {
    get: &'g dyn Fn(&str) -> FieldValue,
    credential: Option<Credential>,
}

impl<'g> Variables<'g> {
    fn new(get: &'g dyn Fn(&str) -> FieldValue, accept: Acceptance) -> Self {
        let mut variables = Self { get, credential: None };
        variables.credential = match variables.first("api_key").1 {
            FieldValue::Text(key) => credential::check(&key, accept, &mut Vec::new()),
            _ => None,
        };
        variables
    }

    /// Whether a variable is of use with the credential.
    fn applies(&self, name: &str) -> bool {
        let of = |environment| self.credential.as_ref().is_some_and(|c| c.environment == Some(environment));
        let spans = self
            .credential
            .as_ref()
            .is_some_and(|c| c.environment.is_none() && c.kind != CredentialKind::PublicToken);
        match name {
            "TRIGGER_PREVIEW_BRANCH" => of(Environment::Preview) || spans,
            "VERCEL_GIT_COMMIT_REF" => of(Environment::Preview),
            "TRIGGER_DEV_BRANCH" => of(Environment::Dev),
            _ => true,
        }
    }

    /// The variable of a field that is used.
    fn first(&self, field: &str) -> (&'static str, FieldValue) {
        READ.iter()
            .filter(|(of, name)| *of == field && self.applies(name))
            .map(|(_, name)| (*name, (self.get)(name)))
            .find(|(_, value)| !value.is_blank())
            .unwrap_or(("", FieldValue::Missing))
    }
}

impl Connection {
    /// Checks the connection that environment variables describe. `get` looks one up; the process
    /// environment is not read.
    ///
    /// | field | variables, first non-blank wins |
    /// | --- | --- |
    /// | `api_key` | `TRIGGER_SECRET_KEY`, `TRIGGER_ACCESS_TOKEN` |
    /// | `base_url` | `TRIGGER_API_URL` |
    /// | `project_ref` | `TRIGGER_PROJECT_REF` |
    /// | `environment` | `TRIGGER_ENVIRONMENT` (ours) |
    /// | `branch` | preview keys: `TRIGGER_PREVIEW_BRANCH`, `VERCEL_GIT_COMMIT_REF`; dev keys: `TRIGGER_DEV_BRANCH`; tokens: `TRIGGER_PREVIEW_BRANCH` |
    ///
    /// Where these are not set, the usual other names are looked at, to say which name is right; and `NODE_ENV` and
    /// `VERCEL_ENV`, to warn of a development key in production.
    #[must_use]
    pub fn check_env(get: impl Fn(&str) -> FieldValue, options: &CheckOptions) -> Report {
        let usual = stray::usual_names();
        Self::check_env_with(&get, usual.iter().map(String::as_str), Fields::default(), options)
    }

    /// As [`check_env`](Self::check_env), for a host that can list the names of all variables: a key is then found under
    /// any name. Fields that are `given`, on a command line for example, go before variables.
    #[must_use]
    pub fn check_env_with<'n>(
        get: impl Fn(&str) -> FieldValue,
        names: impl IntoIterator<Item = &'n str>,
        given: Fields,
        options: &CheckOptions,
    ) -> Report {
        let variables = Variables::new(&get, options.accept);
        let mut problems = Vec::new();
        let names: Vec<&str> = names.into_iter().collect();
        variables.find_keys(&names, &given, &mut problems);
        variables.find_fields(&given, &mut problems);
        variables.find_production(&mut problems);
        let or_variable = |given: FieldValue, field: &str| {
            if given.is_blank() { variables.first(field) } else { ("", given) }
        };
        let (from, branch) = or_variable(given.branch, "branch");
        if from == "VERCEL_GIT_COMMIT_REF" {
            problems.push(step(
                5,
                Problem::info(
                    "branch",
                    Code::BranchFromEnvironment,
                    "The branch was taken from VERCEL_GIT_COMMIT_REF.",
                    "Set TRIGGER_PREVIEW_BRANCH to choose another.",
                ),
            ));
        }
        let fields = Fields {
            api_key: or_variable(given.api_key, "api_key").1,
            base_url: or_variable(given.base_url, "base_url").1,
            project_ref: or_variable(given.project_ref, "project_ref").1,
            environment: or_variable(given.environment, "environment").1,
            branch,
        };
        examine(fields, options, problems, None)
    }

    /// The variables that [`check_env`](Self::check_env) reads, and what came of each. Their values are not in it.
    #[must_use]
    pub fn env_variables(get: impl Fn(&str) -> FieldValue, options: &CheckOptions) -> Vec<Variable> {
        let variables = Variables::new(&get, options.accept);
        READ.iter()
            .map(|(field, name)| {
                let value = get(name);
                let state = match variables.first(field).0 {
                    _ if matches!(value, FieldValue::Missing) => VariableState::Missing,
                    _ if value.is_blank() => VariableState::Blank,
                    first if first == *name => VariableState::Used,
                    _ if !variables.applies(name) => VariableState::Idle,
                    first => VariableState::After(first),
                };
                Variable { name, field, state }
            })
            .collect()
    }
}
