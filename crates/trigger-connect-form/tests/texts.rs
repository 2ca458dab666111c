//! Every problem that the core finds has its text in every language.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "../../trigger-connect/tests/shared/mod.rs"]
mod shared;

use std::collections::BTreeSet;

use serde_json::Value;
use shared::{cases, expand};
use trigger_connect::{FieldValue, HostPolicy};
use trigger_connect_form::{ConnectForm, FormOptions, FormProblem, Locale, connect_form};

const KEYS: [(&str, &str); 5] = [
    ("apiKey", "api_key"),
    ("baseUrl", "base_url"),
    ("projectRef", "project_ref"),
    ("environment", "environment"),
    ("triggerBranch", "branch"),
];

/// The five values of a case, by form key; cases of other sources have none.
fn values(case: &Value) -> Option<Value> {
    let input = expand(&case["input"]);
    match case["via"].as_str() {
        Some("form") => Some(input),
        Some("fields") => {
            let named = KEYS.iter().map(|(key, name)| ((*key).to_owned(), input[*name].clone()));
            Some(named.collect())
        }
        _ => None,
    }
}

fn form(locale: Locale, case: &Value) -> ConnectForm {
    let given = &case["options"];
    let mut options = FormOptions::new().locale(locale.as_str()).base_url_editable(true);
    for (flag, kind) in [
        ("accept_unknown_keys", trigger_connect::CredentialKind::UnknownKey),
        ("accept_organization_tokens", trigger_connect::CredentialKind::OrganizationToken),
        ("accept_public_tokens", trigger_connect::CredentialKind::PublicToken),
    ] {
        if given[flag] == true {
            options.kinds.push(kind);
        }
    }
    if given["hosts"] == "public_only" {
        options = options.hosts(HostPolicy::PublicOnly);
    }
    connect_form(options).unwrap()
}

fn problems(form: &ConnectForm, values: &Value) -> Vec<FormProblem> {
    let get = |name: &str| match &values[name] {
        Value::Null => FieldValue::Missing,
        value => FieldValue::read_json(&value.to_string()),
    };
    let state = form.submit(get, None).state;
    [state.problems, state.notices].concat()
}

#[test]
fn every_problem_is_told_in_every_language() {
    let mut seen = BTreeSet::new();
    for case in cases("connection") {
        let Some(values) = values(&case) else { continue };
        let english = problems(&form(Locale::En, &case), &values);
        for locale in Locale::ALL {
            let told = problems(&form(locale, &case), &values);
            let codes = |list: &[FormProblem]| list.iter().map(|p| p.code.clone()).collect::<Vec<_>>();
            assert_eq!(codes(&told), codes(&english));
            for (told, english) in told.iter().zip(&english) {
                let text = format!("{} {}", told.message, told.hint);
                let left = ["{prefix}", "{expected}", "{actual}", "{key}", "{given}", "{environment}"];
                assert!(!left.iter().any(|name| text.contains(name)), "{locale:?} {}: {text}", told.code);
                assert!(!told.message.is_empty() && !told.hint.is_empty());
                if locale != Locale::En {
                    assert_ne!(told.message, english.message, "{locale:?} {}", told.code);
                    seen.insert((told.message.clone(), told.code.clone()));
                }
            }
        }
    }
    let codes: BTreeSet<&str> = seen.iter().map(|(_, code)| code.as_str()).collect();
    // All of the category but those of other sources: an expected environment, a variable of the environment.
    assert!(codes.len() >= 40, "{} codes", codes.len());
    assert!(seen.len() > 5 * codes.len(), "reasons are told apart");
}

#[test]
fn what_may_be_typed_is_never_narrower_than_what_is_taken() {
    let mut tried = 0;
    for case in cases("connection") {
        let Some(values) = values(&case) else { continue };
        let form = form(Locale::En, &case);
        let wrong: BTreeSet<String> =
            problems(&form, &values).into_iter().filter(|p| p.severity == "error").map(|p| p.key).collect();
        for field in form.fields() {
            let (Some(pattern), Some(value)) = (&field.pattern, values[field.key].as_str()) else { continue };
            let pattern = regex::Regex::new(&format!("^(?:{pattern})$")).unwrap();
            if !value.is_empty() && !wrong.contains(field.key) {
                assert!(pattern.is_match(value), "{}: {} refuses it", case["id"], field.key);
                tried += 1;
            }
        }
    }
    assert!(tried > 500, "{tried}");
}

#[test]
fn every_pattern_compiles() {
    for kinds in [vec!["root_key"], vec!["unknown_key"], vec!["organization_token", "public_token"]] {
        let options = serde_json::json!({ "kinds": kinds }).to_string();
        let form = connect_form(FormOptions::parse(&options, Default::default()).unwrap()).unwrap();
        for field in form.fields() {
            for pattern in field.pattern.iter().chain(&field.value_pattern) {
                regex::Regex::new(pattern).unwrap();
            }
            for condition in field.required_when.iter().chain(&field.shown_when).flatten() {
                assert!(!regex::Regex::new(&condition.pattern).unwrap().is_match(""), "empty matches none");
            }
        }
    }
}
