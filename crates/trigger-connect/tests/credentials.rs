//! What a refused credential is told: which operation gives one that is taken, and which scopes count.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use trigger_connect::operation::KeyAccess;
use trigger_connect::*;

const PERSONAL: &str = "tr_pat_abcdefghijkmnopqrstuvwxyz123456789abcdef";
const ORGANIZATION: &str = "tr_oat_abcdefghijkmnopqrstuvwxyz123456789abcdef";
const PUBLIC: &str = "eyJhbGciOiJIUzI1NiJ9.eyJwdWIiOnRydWV9.c2lnbmF0dXJl";
const RESTRICTED: &str = "tr_prod_sk_ABCDEFGHIJKLMNOPQRSTUVWX";
const ROOT: &str = "tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX";

fn connection(key: &str) -> Connection {
    let options = CheckOptions::new().accept(Acceptance {
        unknown_keys: false,
        organization_tokens: true,
        public_tokens: true,
    });
    let fields = format!("{{\"api_key\":\"{key}\",\"project_ref\":\"proj_abcdefghijklmnopqrst\"}}");
    Connection::check_json(Via::Fields, &fields, &options).into_result().unwrap()
}

fn hint(key: &str, operation: &str) -> String {
    match connection(key).prepare_json(operation, "{}") {
        Err(Error::CredentialNotAccepted(error)) => error.hint,
        other => panic!("{operation}: {other:?}"),
    }
}

fn refusal(key: &str, operation: &str, status: u16) -> String {
    let reader = Reader::new(&connection(key), operation);
    match reader.read(status, [("content-type", "application/json")], br#"{"error":"Unauthorized"}"#) {
        Err(Error::Api(error)) => error.hint,
        other => panic!("{operation}: {other:?}"),
    }
}

#[test]
fn a_token_of_a_user_learns_where_keys_come_from() {
    assert_eq!(
        hint(PERSONAL, "tasks.trigger"),
        "environments.retrieve_api_key gets the key of an environment with this token, and \
         auth.create_environment_jwt a public access token (scopes that count here: \
         trigger:tasks:{taskIdentifier}); make a connection with either."
    );
    assert_eq!(
        hint(ORGANIZATION, "schedules.create"),
        "environments.retrieve_api_key gets the key of an environment with this token; make a connection with that."
    );
}

#[test]
fn every_operation_of_an_environment_says_so() {
    let mut seen = 0;
    for operation in OPERATIONS {
        let accepts = operation.accepts;
        if accepts.none || accepts.personal_access_token || accepts.key == KeyAccess::None {
            continue;
        }
        seen += 1;
        let hint = hint(PERSONAL, operation.id);
        assert!(hint.contains("environments.retrieve_api_key"), "{}: {hint}", operation.id);
        assert_eq!(
            hint.contains("auth.create_environment_jwt"),
            accepts.public_token.is_some(),
            "{}",
            operation.id
        );
        for scope in accepts.public_token.unwrap_or_default() {
            assert!(hint.contains(scope), "{}: {hint}", operation.id);
        }
    }
    assert!(seen > 90, "{seen} operations take keys and no personal access token");
    // What the hints name does what they say.
    for id in ["environments.retrieve_api_key", "auth.create_environment_jwt"] {
        let accepts = OPERATIONS.iter().find(|o| o.id == id).unwrap().accepts;
        assert!(accepts.personal_access_token && accepts.organization_token, "{id}");
    }
}

#[test]
fn operations_without_keys_do_not_speak_of_keys() {
    for key in [ROOT, ORGANIZATION, PUBLIC] {
        assert_eq!(hint(key, "projects.list"), "Make a connection with a personal access token.");
    }
    assert!(hint(PUBLIC, "schedules.create").starts_with("Make a connection with a key of the environment"));
}

#[test]
fn a_refused_public_token_learns_the_scopes() {
    for (operation, scopes) in [
        ("tasks.trigger", "trigger:tasks:{taskIdentifier}"),
        ("runs.list", "read:runs, read:tasks, read:tasks:{taskIdentifier}"),
        ("waitpoints.complete", "write:waitpoints:{waitpointId}"),
        ("queues.retrieve", "read:queues"),
    ] {
        let hint = refusal(PUBLIC, operation, 403);
        assert!(hint.ends_with(&format!("Scopes that count here: {scopes}.")), "{hint}");
    }
    assert!(!refusal(PUBLIC, "tasks.trigger", 401).contains("Scopes"), "an expired token lacks no scope");
    let any = refusal(PUBLIC, "packets.get_download_url", 403);
    assert!(!any.contains("Scopes"), "every public token will do: {any}");
}

#[test]
fn a_restricted_key_learns_what_it_lacks() {
    let hint = refusal(RESTRICTED, "bulk_actions.create", 403);
    assert!(hint.ends_with("Scopes that count here: write:runs."), "{hint}");
    for status in [401, 403] {
        let hint = refusal(RESTRICTED, "schedules.create", status);
        assert!(hint.contains("full access"), "{hint}");
    }
    for operation in ["bulk_actions.create", "schedules.create"] {
        let hint = refusal(ROOT, operation, 403);
        assert!(
            !hint.contains("Scopes") && !hint.contains("full access"),
            "a root key lacks no right: {hint}"
        );
    }
}

#[test]
fn rights_are_named_where_they_are_needed() {
    for operation in OPERATIONS {
        let words = operation.accepts.rights_in_words().unwrap_or_default();
        for scope in operation.accepts.public_token.into_iter().flatten() {
            assert!(words.contains(&format!("`{scope}`")), "{}: {words}", operation.id);
        }
        assert_eq!(
            words.contains("full access") || words.contains("are refused"),
            operation.accepts.key == operation::KeyAccess::Full,
            "{}: {words}",
            operation.id
        );
    }
}
