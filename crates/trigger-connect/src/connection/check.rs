//! The rules between the fields of a connection.
//!
//! Lives here: checking all fields together. Must not know: where the fields come from, rules about single fields.

use std::sync::Arc;

use super::findings::{arrange, step};
use super::{CheckOptions, Connection, FieldValue, Fields, Parts, Report, nango};
use crate::base_url;
use crate::branch;
use crate::credential::{self, Credential, CredentialKind};
use crate::environment::{self, Environment};
use crate::error::{Code, Problem, Severity};
use crate::project_ref;

/// Rules between fields are warnings for connections that were stored elsewhere before.
fn lenient(nango: Option<&nango::Original>, problem: Problem) -> Problem {
    Problem { severity: if nango.is_some() { Severity::Warning } else { problem.severity }, ..problem }
}

pub(super) fn examine(
    fields: Fields,
    options: &CheckOptions,
    mut problems: Vec<Problem>,
    nango: Option<nango::Original>,
) -> Report {
    let text =
        |value: &FieldValue, field: &'static str, at: u8, problems: &mut Vec<Problem>| match value.text() {
            Ok(text) => text.map(str::to_owned),
            Err(mut problem) => {
                field.clone_into(&mut problem.field);
                problems.push(step(at, problem));
                None
            }
        };
    let before = problems.len();
    // The key stays in its wiped container: it is only borrowed here.
    let credential = match fields.api_key.text() {
        Ok(key) => {
            if problems.iter().any(|p| p.field == "api_key" && p.is_error()) && key.is_none() {
                None // Already said why there is no key.
            } else {
                credential::check(key.unwrap_or_default(), options.accept, &mut problems)
            }
        }
        Err(mut problem) => {
            "api_key".clone_into(&mut problem.field);
            problems.push(step(1, problem));
            None
        }
    };
    let base_url = text(&fields.base_url, "base_url", 4, &mut problems).unwrap_or_default();
    let base_url = base_url::check(&base_url, &options.hosts, &mut problems);
    let project_ref = text(&fields.project_ref, "project_ref", 2, &mut problems)
        .and_then(|t| project_ref::check(&t, &mut problems));
    let given = text(&fields.environment, "environment", 3, &mut problems)
        .and_then(|t| environment::check(&t, &mut problems));
    let branch =
        text(&fields.branch, "branch", 5, &mut problems).and_then(|t| branch::check(&t, &mut problems));
    let bad = |field: &str, problems: &[Problem]| {
        problems[before.min(problems.len())..].iter().any(|p| p.field == field && p.is_error())
    };

    let mut environment = given;
    let mut branch = branch;
    if let Some(credential) = &credential {
        let shown = [("base_url", 4, &base_url), ("project_ref", 2, &project_ref), ("branch", 5, &branch)];
        for (field, at, value) in shown {
            if value.as_ref().is_some_and(|text| credential.secret.is_in(text)) {
                problems.push(step(
                    at,
                    Problem::error(
                        field,
                        Code::SecretMisplaced,
                        "This field holds the key, and it gets shown.",
                        "Put the value that belongs there.",
                    ),
                ));
            }
        }
        if credential.kind == CredentialKind::PersonalAccessToken
            && project_ref.is_none()
            && !bad("project_ref", &problems)
        {
            problems.push(lenient(nango.as_ref(), step(2, Problem::error(
                "project_ref",
                Code::ProjectRefRequired,
                "A personal access token acts on every project its user sees, so the project must be named.",
                "Copy the project ref from Project settings, General; it starts with proj_.",
            ))));
        }
        environment = agree(credential, given, nango.as_ref(), &mut problems);
        let environment_bad = bad("environment", &problems);
        branch = branch.and_then(|b| {
            settle_branch(b, credential, environment, environment_bad, nango.as_ref(), &mut problems)
        });
        let branch_bad = bad("branch", &problems);
        if environment == Some(Environment::Preview)
            && branch.is_none()
            && !branch_bad
            && credential.kind != CredentialKind::PublicToken
        {
            problems.push(step(
                5,
                Problem::warning(
                    "branch",
                    Code::BranchMissing,
                    "Runs of the preview environment live in branches, and no branch was given.",
                    "Give the branch here, or with each call.",
                ),
            ));
        }
    }
    if let Some(original) = &nango {
        original.locate(&mut problems);
        nango::keep_live(&mut problems, |field| match field {
            "project_ref" => project_ref.is_some(),
            "environment" => given.is_some() && environment == given,
            _ => branch.is_some(),
        });
    }
    arrange(&mut problems, options.naming);
    let failed = problems.iter().any(Problem::is_error);
    let connection = match (credential, base_url) {
        (Some(credential), Some(base_url)) if !failed => Some(Connection {
            parts: Arc::new(Parts {
                kind: credential.kind,
                authorization: credential.secret.bearer(),
                api_key: credential.secret,
                base_url,
                project_ref,
                environment,
                environment_given: given,
                branch,
                notices: problems.clone(),
                naming: options.naming,
                nango,
            }),
        }),
        _ => None,
    };
    Report { connection, problems }
}

/// The environment of the key and the one given must not contradict each other.
fn agree(
    credential: &Credential,
    given: Option<Environment>,
    nango: Option<&nango::Original>,
    problems: &mut Vec<Problem>,
) -> Option<Environment> {
    match (credential.environment, given) {
        (Some(of_key), Some(given)) if of_key != given => {
            problems.push(lenient(
                nango,
                step(
                    3,
                    Problem::error(
                        "environment",
                        Code::EnvironmentConflict,
                        format!(
                            "The key belongs to {}, and the environment says {}.",
                            of_key.as_str(),
                            given.as_str()
                        ),
                        format!("Leave the environment empty, or use a key of {}.", given.as_str()),
                    )
                    .with("key", of_key.as_str())
                    .with("given", given.as_str()),
                ),
            ));
            Some(of_key)
        }
        (of_key, given) => of_key.or(given),
    }
}

/// Decides whether a branch is kept. Source: which environments read `x-trigger-branch`.
fn settle_branch(
    branch: String,
    credential: &Credential,
    environment: Option<Environment>,
    environment_bad: bool,
    nango: Option<&nango::Original>,
    problems: &mut Vec<Problem>,
) -> Option<String> {
    let ignored = |problems: &mut Vec<Problem>, why: String, (name, value): (&'static str, &str)| {
        let problem = Problem::warning("branch", Code::BranchIgnored, why, "Leave it empty.");
        problems.push(step(5, problem.with(name, value)));
        None
    };
    if credential.kind == CredentialKind::PublicToken {
        return ignored(
            problems,
            "A public access token names its environment itself, so the branch is not sent.".to_owned(),
            ("reason", "public_token"),
        );
    }
    match environment {
        Some(environment) if !environment.has_branches() => ignored(
            problems,
            format!("The {} environment has no branches, so the branch is not sent.", environment.as_str()),
            ("environment", environment.as_str()),
        ),
        Some(Environment::Dev) if branch == branch::DEFAULT => {
            problems.push(step(
                5,
                Problem::info(
                    "branch",
                    Code::BranchDefault,
                    "In development, the branch default means no branch.",
                    "Nothing to do.",
                ),
            ));
            None
        }
        None if credential.kind.spans_projects() && !environment_bad => {
            problems.push(lenient(
                nango,
                step(
                    3,
                    Problem::error(
                        "environment",
                        Code::EnvironmentRequired,
                        "A branch was given, and it is not said whether it is one of preview or dev.",
                        "Choose preview or dev, or leave the branch empty.",
                    ),
                ),
            ));
            Some(branch)
        }
        _ => Some(branch),
    }
}
