//! From variables and options to a connection.
//!
//! Lives here: what goes into a check, and what its findings are called on a command line. Must not know: rules about
//! fields; the core has them.

use std::collections::BTreeMap;

use trigger_connect::{
    Acceptance, CheckOptions, Code, Connection, FieldValue, Fields, Problem, Report, Variable, VariableState,
};

use crate::options::Options;

/// A check with what its findings are about.
pub(crate) struct Checked {
    pub(crate) report: Report,
    pub(crate) variables: Vec<Variable>,
    given: [(&'static str, bool); 4],
    /// What may be shown of the keys, by the name of their variable.
    masked: Vec<(&'static str, String)>,
}

/// Checks the connection that variables and options describe.
pub(crate) fn check(variables: &BTreeMap<String, String>, options: &Options) -> Checked {
    let get = |name: &str| FieldValue::from(variables.get(name).map(String::as_str));
    let accept = Acceptance {
        unknown_keys: options.accept_unknown_keys,
        public_tokens: options.accept_public_tokens,
        organization_tokens: true,
    };
    let how = CheckOptions::new().accept(accept);
    let given = Fields::default()
        .base_url(options.base_url.clone())
        .project_ref(options.project_ref.clone())
        .environment(options.environment.clone())
        .branch(options.branch.clone());
    let variables_read = Connection::env_variables(get, &how);
    let masked = variables_read
        .iter()
        .filter(|variable| variable.field == "api_key")
        .filter_map(|variable| Some((variable.name, masked(variables.get(variable.name)?)?)))
        .collect();
    Checked {
        masked,
        report: Connection::check_env_with(get, variables.keys().map(String::as_str), given, &how),
        variables: variables_read,
        given: [
            ("base_url", options.base_url.is_some()),
            ("project_ref", options.project_ref.is_some()),
            ("environment", options.environment.is_some()),
            ("branch", options.branch.is_some()),
        ],
    }
}

/// What may be shown of a key, alone and whatever is wrong around it; nothing when it is none.
fn masked(key: &str) -> Option<String> {
    // Without a project, a token is no connection.
    let fields = Fields::new(key).project_ref("proj_abcdefghijklmnopqrst");
    let accept = Acceptance { unknown_keys: false, public_tokens: true, organization_tokens: true };
    let report = Connection::check(fields, &CheckOptions::new().accept(accept));
    report.connection.map(|connection| connection.api_key().masked())
}

impl Checked {
    /// What a problem is about: an option, or a variable.
    pub(crate) fn subject(&self, problem: &Problem) -> String {
        let named = self.is_given("environment")
            || self.variables.iter().any(|v| v.field == "environment" && v.state == VariableState::Used);
        // Where nothing names the environment, the key does.
        let by_key = problem.code == Code::EnvironmentUnexpected && !named;
        self.origin(if by_key { "api_key" } else { &problem.field })
    }

    /// What may be shown of the key in a variable.
    pub(crate) fn masked(&self, variable: &str) -> Option<&str> {
        self.masked.iter().find(|(name, _)| *name == variable).map(|(_, masked)| masked.as_str())
    }

    /// The option or variable that a field comes from, or would come from.
    pub(crate) fn origin(&self, field: &str) -> String {
        if self.given.contains(&(field, true)) {
            return format!("--{}", field.replace('_', "-"));
        }
        let mut of_field = self.variables.iter().filter(|variable| variable.field == field);
        let used = of_field.clone().find(|variable| variable.state == VariableState::Used);
        used.or_else(|| of_field.next()).map_or(field, |variable| variable.name).to_owned()
    }

    /// Whether an option stands for this field, so that no variable is used.
    pub(crate) fn is_given(&self, field: &str) -> bool {
        self.given.contains(&(field, true))
    }

    /// What to do about a problem.
    pub(crate) fn fix(&self, problem: &Problem) -> String {
        match problem.code {
            // It is right here, and wrong for every other program that reads the variable.
            Code::ApiKeyCleaned => format!(
                "Write {} without that: other programs take the variable as it stands.",
                self.origin("api_key")
            ),
            _ => problem.hint.clone(),
        }
    }
}
