//! What becomes of a posted form.
//!
//! Lives here: the check of what was posted, and the state that follows. Must not know: rules about fields; those are
//! the core's.

use std::collections::BTreeMap;

use trigger_connect::{
    CheckOptions, Code, Connection, FieldValue, Fields, HostPolicy, Naming, Problem, Severity,
};

use crate::fields::{API_KEY, BASE_URL, BRANCH, ENVIRONMENT, PROJECT_REF};
use crate::form::ConnectForm;
use crate::state::{FormProblem, FormState, Phase, Values, form_key};

/// What became of a posted form.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Submission {
    /// The connection, when there is no error. It holds the key.
    pub connection: Option<Connection>,
    /// What to show.
    pub state: FormState,
}

/// The shortest text that is taken for a key; a shorter one would be found in everything.
const SHORTEST: usize = 8;
const KEY_LIKE: [&str; 9] =
    ["tr_dev_", "tr_stg_", "tr_prod_", "tr_preview_", "tr_pat_", "tr_oat_", "tr_uat_", "tr_wgt_", "tr_da"];

impl ConnectForm {
    /// Checks what was posted. `get` looks a field up by its form key; other entries of the form are the host's.
    ///
    /// With `current`, the connection that is changed, an empty key keeps its key. Where the API URL is another than
    /// before, the key must be given again: a stored key is not sent to an address that somebody typed.
    #[must_use]
    pub fn submit(&self, get: impl Fn(&str) -> FieldValue, current: Option<&Connection>) -> Submission {
        let mut found = Vec::new();
        let key = get(API_KEY);
        let key_typed = !key.is_blank();
        let base_url = self.field(BASE_URL).map_or(FieldValue::Missing, |_| get(BASE_URL));
        let base_url = if base_url.is_blank() { self.base_url.as_str().into() } else { base_url };
        let kept = current.filter(|_| !key_typed);
        let elsewhere = kept.is_some_and(|kept| self.goes_elsewhere(kept, &base_url));
        let used = match kept {
            Some(kept) => kept.api_key().expose().into(),
            None => key.clone(),
        };
        let values = Values {
            base_url: self.shown(BASE_URL, &get),
            project_ref: self.shown(PROJECT_REF, &get),
            environment: self.shown(ENVIRONMENT, &get),
            trigger_branch: self.shown(BRANCH, &get),
        };
        let fields = Fields::new(used.clone())
            .base_url(base_url)
            .project_ref(get(PROJECT_REF))
            .environment(get(ENVIRONMENT))
            .branch(get(BRANCH));
        let options = self.check_options();
        let report = Connection::check(fields, &options);
        let mut connection = report.connection;
        let mut problems = report.problems;
        if elsewhere {
            found.push(self.own_problem(Code::ApiKeyNeededAgain));
        }
        let alone = self.alone(used, &options);
        let credential = alone
            .as_ref()
            .filter(|known| self.options.takes(known.kind()))
            .map(|known| self.typed_key(known));
        if alone.is_some() && credential.is_none() {
            found.push(self.own_problem(Code::ApiKeyKindNotOffered));
            // What such a key would need is of no interest.
            let needed = [Code::ProjectRefRequired, Code::EnvironmentRequired];
            problems.retain(|problem| !needed.contains(&problem.code));
        }
        if !found.is_empty() {
            connection = None;
        }
        found.extend(problems.iter().map(|problem| self.problem(problem)));
        let (mut problems, notices): (Vec<_>, Vec<_>) =
            found.into_iter().partition(|problem| problem.severity == Severity::Error.as_str());
        let place = |problem: &FormProblem| self.fields().iter().position(|field| field.key == problem.key);
        problems.sort_by_key(|problem| place(problem).unwrap_or(usize::MAX));
        let mut state = FormState {
            phase: if connection.is_some() { Phase::Ready } else { Phase::Invalid },
            values,
            current: current.and_then(|current| self.edit(current).current),
            key_typed,
            problems,
            notices,
            at: None,
            fault: None,
            details: None,
            credential,
            facts: connection.as_ref().map(|connection| self.facts(connection)).unwrap_or_default(),
            destination: None,
        };
        state.hide_secrets(&key);
        state.destination = self.elsewhere(&state.values.base_url);
        Submission { connection, state }
    }

    fn check_options(&self) -> CheckOptions {
        CheckOptions::new()
            .accept(self.options.acceptance())
            .hosts(self.options.hosts.clone())
            .naming(self.options.naming)
    }

    /// Whether a kept key would go to another address than before.
    fn goes_elsewhere(&self, kept: &Connection, base_url: &FieldValue) -> bool {
        let FieldValue::Text(typed) = base_url else { return false };
        self.destination(typed).is_some_and(|now| now != kept.base_url())
    }

    /// What a key is without the other fields; nothing when it is no key.
    fn alone(&self, key: FieldValue, options: &CheckOptions) -> Option<Connection> {
        // With a project and on any host, so that no other rule than those about keys matters.
        let options = options.clone().hosts(HostPolicy::Any);
        Connection::check(Fields::new(key).project_ref("proj_aaaaaaaaaaaaaaaaaaaa"), &options).connection
    }

    /// What was typed into a field, as it may be shown again.
    fn shown(&self, key: &str, get: &impl Fn(&str) -> FieldValue) -> String {
        match get(key) {
            FieldValue::Text(text) if self.field(key).is_some() => text.to_string(),
            _ => String::new(),
        }
    }

    fn problem(&self, problem: &Problem) -> FormProblem {
        let (message, hint) = self.texts.problem(problem);
        FormProblem {
            key: form_key(&problem.field).to_owned(),
            field: problem.field.clone(),
            code: problem.code.as_str().to_owned(),
            severity: problem.severity.as_str().to_owned(),
            message,
            hint,
            step: problem.step,
            params: problem.params.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
        }
    }

    fn own_problem(&self, code: Code) -> FormProblem {
        let (message, hint) = self.texts.code(code);
        let field = if self.options.naming == Naming::Camel { API_KEY } else { "api_key" };
        FormProblem {
            key: API_KEY.to_owned(),
            field: field.to_owned(),
            code: code.as_str().to_owned(),
            severity: Severity::Error.as_str().to_owned(),
            message,
            hint,
            step: Some(1),
            params: BTreeMap::new(),
        }
    }
}

impl FormState {
    /// Empties every value that is or may be a secret: the key that was typed, another key, a password in an address.
    fn hide_secrets(&mut self, key: &FieldValue) {
        let key = zeroize::Zeroizing::new(key.trimmed().unwrap_or_default().to_lowercase());
        let told = |field: &str| {
            self.problems.iter().any(|problem| {
                let secret = [Code::SecretMisplaced.as_str(), Code::BaseUrlUserinfo.as_str()];
                problem.key == field && secret.contains(&problem.code.as_str())
            })
        };
        let is_secret = |field: &str, value: &str| {
            let lower = zeroize::Zeroizing::new(value.to_lowercase());
            (key.len() >= SHORTEST && lower.contains(key.as_str()))
                || KEY_LIKE.iter().any(|prefix| lower.contains(prefix))
                || (value.contains("eyJ") && value.matches('.').count() >= 2)
                || told(field)
        };
        let secret =
            [BASE_URL, PROJECT_REF, ENVIRONMENT, BRANCH].map(|key| is_secret(key, self.values.get(key)));
        let Values { base_url, project_ref, environment, trigger_branch } = &mut self.values;
        for (secret, value) in secret.into_iter().zip([base_url, project_ref, environment, trigger_branch]) {
            if secret {
                value.clear();
            }
        }
        let facts = std::mem::take(&mut self.facts);
        self.facts = facts.into_iter().filter(|fact| !is_secret("", &fact.value)).collect();
    }
}
