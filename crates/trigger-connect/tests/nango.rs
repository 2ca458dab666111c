//! Connections of Nango: whatever they hold comes back, also out of a seal.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use trigger_connect::*;

const KEYS: [&str; 5] = [
    "tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX",
    "tr_dev_ABCDEFGHIJKLMNOPQRSTUVWX",
    "tr_preview_ABCDEFGHIJKLMNOPQRSTUVWX",
    "tr_prod_sk_ABCDEFGHIJKLMNOPQRSTUVWX",
    "tr_pat_abcdefghijkmnopqrstuvwxyz123456789abcdef",
];

/// Any JSON; numbers as text may have them.
fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-1e9..1e9_f64).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        prop::sample::select(&KEYS[..]).prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            object(any::<String>(), inner),
        ]
    })
}

fn object(
    name: impl Strategy<Value = String>,
    value: impl Strategy<Value = Value>,
) -> impl Strategy<Value = Value> {
    prop::collection::vec((name, value), 0..5)
        .prop_map(|entries| Value::Object(entries.into_iter().collect::<Map<_, _>>()))
}

fn setting() -> impl Strategy<Value = (String, Value)> {
    let name = prop_oneof![
        prop::sample::select(vec!["baseUrl", "projectRef", "environment", "triggerBranch", "region"])
            .prop_map(str::to_owned),
        prop::sample::select(vec!["baseUrl", "projectRef", "environment", "triggerBranch", "region"])
            .prop_map(|name| format!("connectionConfig.{name}")),
        "[a-z]{1,5}",
    ];
    let value = prop::sample::select(vec![
        json!(""),
        json!(" "),
        Value::Null,
        json!("api.trigger.dev"),
        json!("https://ops.example.com/x"),
        json!("proj_abcdefghijklmnopqrst"),
        json!("prod"),
        json!("Preview"),
        json!("feature/x"),
        json!(5),
    ]);
    (name, value)
}

/// An object of the shape of a connection, its entries in any order.
fn stored() -> impl Strategy<Value = Value> {
    let settings = prop::collection::vec(setting(), 0..5)
        .prop_map(|entries| Value::Object(entries.into_iter().collect::<Map<_, _>>()));
    let place = prop::sample::select(vec!["connection_config", "params"]);
    let more = prop::collection::vec(
        (
            prop_oneof![
                prop::sample::select(vec![
                    "metadata",
                    "tags",
                    "end_user",
                    "connection_id",
                    "created_at",
                    "id"
                ])
                .prop_map(str::to_owned),
                any::<String>(),
            ],
            anything(),
        ),
        0..6,
    );
    let credentials = (prop::sample::select(&KEYS[..]), any::<bool>(), prop::option::of(anything()));
    (credentials, place, settings, more).prop_flat_map(|((key, typed, extra), place, settings, more)| {
        let mut credentials = Map::new();
        credentials.extend(extra.map(|extra| ("raw".to_owned(), extra)));
        credentials.insert("apiKey".to_owned(), json!(key));
        if typed {
            credentials.insert("type".to_owned(), json!("API_KEY"));
        }
        let entries: Map<_, _> = more
            .into_iter()
            .chain([("credentials".to_owned(), Value::Object(credentials)), (place.to_owned(), settings)])
            .collect();
        Just(entries.into_iter().collect::<Vec<_>>())
            .prop_shuffle()
            .prop_map(|entries| Value::Object(entries.into_iter().collect()))
    })
}

fn facts(connection: &Connection) -> Value {
    json!([
        connection.kind().as_str(),
        connection.environment().map(Environment::as_str),
        connection.base_url(),
        connection.project_ref(),
        connection.branch(),
        connection.api_key().expose(),
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_imported_comes_back(stored in stored()) {
        let text = stored.to_string();
        let report = Connection::check_nango(&text, &CheckOptions::new());
        prop_assume!(report.connection.is_some());
        let first = report.connection.unwrap();
        let back = first.to_nango().unwrap();
        prop_assert_eq!(&back, &text, "in the same order, byte for byte");

        let again = Connection::check_nango(&back, &CheckOptions::new()).connection.unwrap();
        prop_assert_eq!(facts(&again), facts(&first));
        prop_assert_eq!(again.notices(), first.notices());
        prop_assert_eq!(again.nango_notices(), first.nango_notices());

        if let Ok(import) = first.to_nango_import() {
            let there = Connection::check_nango(&import, &CheckOptions::new()).connection.unwrap();
            prop_assert_eq!(facts(&there), facts(&first));
            prop_assert_eq!(there.to_nango().unwrap(), there.to_nango_import().unwrap());
        } else {
            prop_assert!(first.nango_notices().iter().any(|p| p.code == Code::NangoNotRepresentable));
        }
        for shown in [format!("{first:?}"), format!("{:?}{:?}", first.notices(), first.nango_notices())] {
            prop_assert!(!shown.contains(first.api_key().expose()));
        }
    }

    #[cfg(feature = "seal")]
    #[test]
    fn a_seal_keeps_what_was_imported(stored in stored()) {
        let text = stored.to_string();
        let report = Connection::check_nango(&text, &CheckOptions::new());
        prop_assume!(report.connection.is_some());
        let before = report.connection.unwrap();
        let (key, place) = (SealKey::new("k1", &[7; 32]).unwrap(), SealedFor::new("t", "l").unwrap());
        let sealed = seal(&before, &key, &[9; 24], &place).unwrap();
        let back = unseal(&sealed, &[key], &place, &CheckOptions::new()).unwrap();
        prop_assert_eq!(facts(&back), facts(&before));
        prop_assert_eq!(back.to_nango().unwrap(), text);
        prop_assert_eq!(back.nango_notices(), before.nango_notices());
        prop_assert_eq!(back.to_nango_import().ok(), before.to_nango_import().ok());
    }

    #[test]
    fn no_text_is_too_strange(text in any::<String>(), stored in stored(), cut in any::<prop::sample::Index>()) {
        let whole = stored.to_string();
        let at = whole.floor_char_boundary(cut.index(whole.len()));
        for text in [text.as_str(), &whole[..at]] {
            let report = Connection::check_nango(text, &CheckOptions::new());
            prop_assert_eq!(report.connection.is_some(), !report.problems.iter().any(Problem::is_error));
        }
    }
}

#[test]
fn digits_and_escapes_stay() {
    let text = r#"{"connection_id":"c","metadata":{"n":123456789012345678901234567890,"f":1.10,"e":1E400,"s":"\u00fc\ud800"},"credentials":{"apiKey":"tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX"}}"#;
    let connection = Connection::check_nango(text, &CheckOptions::new()).connection.unwrap();
    assert_eq!(connection.to_nango().unwrap(), text);
}

#[test]
fn values_of_another_type_are_found() {
    let text = r#"{"credentials":{"apiKey":5},"params":{"connectionConfig.projectRef":[]}}"#;
    let report = Connection::check_nango(text, &CheckOptions::new().naming(Naming::Camel));
    let places: Vec<_> = report.problems.iter().map(|p| p.param("pointer")).collect();
    assert_eq!(places, [Some("/credentials/apiKey"), Some("/params/connectionConfig.projectRef")]);
}

#[test]
fn what_else_credentials_hold_is_not_shown() {
    let text = r#"{"credentials":{"apiKey":"tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX","raw":"hidden-there"},"metadata":"hidden-here"}"#;
    let connection = Connection::check_nango(text, &CheckOptions::new()).connection.unwrap();
    assert!(!format!("{connection:?}").contains("hidden"));
}
