//! Sealed connections: every connection comes back equal, and what is not whole does not open.

#![cfg(feature = "seal")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod shared;

use serde_json::{Value, json};
use shared::{cases, expand};
use trigger_connect::*;

fn hex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

fn facts(connection: &Connection) -> Value {
    json!({
        "kind": connection.kind().as_str(), "environment": connection.environment().map(Environment::as_str),
        "base_url": connection.base_url(), "project_ref": connection.project_ref(), "branch": connection.branch(),
    })
}

fn code(error: Error) -> Value {
    match error {
        Error::Seal(error) => {
            assert_eq!(error.to_string(), format!("{} {}", error.code.meaning(), error.code.fix()));
            json!({ "error": "SealError", "code": error.code.as_str() })
        }
        Error::InvalidConnection(error) => {
            let first = error.problems.iter().find(|p| p.is_error()).unwrap();
            json!({ "error": "InvalidConnection", "code": first.code.as_str() })
        }
        other => panic!("{other}"),
    }
}

fn keys(case: &Value) -> Result<Vec<SealKey>, Error> {
    let given = case["keys"].as_object().unwrap();
    given.iter().map(|(id, bytes)| Ok(SealKey::new(id, &hex(bytes.as_str().unwrap()))?)).collect()
}

fn place(case: &Value) -> Result<SealedFor, Error> {
    Ok(SealedFor::new(case["tenant"].as_str().unwrap(), case["link_id"].as_str().unwrap())?)
}

fn connection(case: &Value) -> Connection {
    let flag = |name: &str| case["options"][name].as_bool().unwrap_or(false);
    let options = CheckOptions::new().accept(Acceptance {
        unknown_keys: flag("accept_unknown_keys"),
        organization_tokens: flag("accept_organization_tokens"),
        public_tokens: flag("accept_public_tokens"),
    });
    let via = Via::parse(case["via"].as_str().unwrap_or("fields")).unwrap();
    Connection::check_json(via, &case["connection"].to_string(), &options).into_result().unwrap()
}

fn sealed(case: &Value) -> Result<String, Error> {
    let nonce = hex(case["nonce"].as_str().unwrap());
    let key = keys(case)?.pop().unwrap();
    Ok(seal(&connection(case), &key, &nonce, &place(case)?)?)
}

fn unsealed(case: &Value, text: &str) -> Result<Connection, Error> {
    let hosts = if case["hosts"] == "public_only" { HostPolicy::PublicOnly } else { HostPolicy::Any };
    unseal(text, &keys(case)?, &place(case)?, &CheckOptions::new().hosts(hosts))
}

#[test]
fn seal_vectors() {
    let mut codes = std::collections::BTreeSet::new();
    for case in &cases("seal") {
        let text = expand(&case["sealed"]);
        let got = match (case.get("connection"), text.as_str()) {
            (Some(_), None) => sealed(case).map(|text| {
                let back = unsealed(case, &text).unwrap();
                let before = connection(case);
                assert_eq!(facts(&back), facts(&before), "{}", case["id"]);
                assert_eq!(back.api_key().expose(), before.api_key().expose());
                assert_eq!(back.to_nango().ok(), before.to_nango().ok());
                json!({ "sealed": text })
            }),
            (None, Some(text)) => unsealed(case, text).map(|c| json!({ "connection": facts(&c) })),
            other => panic!("{other:?}"),
        };
        let got = got.unwrap_or_else(code);
        codes.extend(got["code"].as_str().map(str::to_owned));
        assert_eq!(got, case["expect"], "{}: {}", case["id"], case["why"]);
    }
    for code in Code::ALL.iter().filter(|code| code.category() == Category::Seal) {
        assert!(codes.contains(code.as_str()), "no case for {code}");
    }
}

/// Every connection of the shared cases, each with what it was checked with.
fn connections() -> Vec<Connection> {
    let accept = Acceptance { unknown_keys: true, organization_tokens: true, public_tokens: true };
    let options = CheckOptions::new().accept(accept);
    let made = |case: &Value| {
        let via = Via::parse(case["via"].as_str().unwrap()).unwrap();
        let text =
            case["input_json"].as_str().map_or_else(|| expand(&case["input"]).to_string(), str::to_owned);
        Connection::check_json(via, &text, &options).connection
    };
    cases("connection").iter().filter_map(made).collect()
}

#[test]
fn every_connection_comes_back_equal() {
    let all = connections();
    assert!(all.len() > 400, "{}", all.len());
    let (key, place) = (SealKey::new("k1", &[7; 32]).unwrap(), SealedFor::new("t", "l").unwrap());
    for before in &all {
        let text = seal(before, &key, &[9; 24], &place).unwrap();
        let back = unseal(&text, std::slice::from_ref(&key), &place, &CheckOptions::new()).unwrap();
        assert_eq!(facts(&back), facts(before));
        assert_eq!(back.api_key().expose(), before.api_key().expose());
        assert_eq!(back.to_nango().ok(), before.to_nango().ok());
        assert!(
            !back.notices().iter().any(|p| p.code.as_str().ends_with("_cleaned")),
            "nothing is left to clean"
        );
        let again = seal(&back, &key, &[9; 24], &place).unwrap();
        assert_eq!(again, text, "sealing does not drift");
    }
}

#[test]
fn no_bit_can_be_changed_and_nothing_left_out() {
    let connection = Connection::new(Fields::new("tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX")).unwrap();
    let (key, place) = (SealKey::new("k1", &[7; 32]).unwrap(), SealedFor::new("t", "l").unwrap());
    let text = seal(&connection, &key, &[9; 24], &place).unwrap();
    let open = |text: &str| unseal(text, std::slice::from_ref(&key), &place, &CheckOptions::new());
    assert!(open(&text).is_ok());
    for at in 0..text.len() {
        assert!(open(&text[..at]).is_err(), "cut off at {at}");
        for bit in 0..7 {
            let mut bytes = text.clone().into_bytes();
            bytes[at] ^= 1 << bit;
            let changed = String::from_utf8(bytes).unwrap();
            assert!(open(&changed).is_err(), "bit {bit} of {at}");
        }
    }
}

#[test]
fn places_do_not_run_into_each_other() {
    let connection = Connection::new(Fields::new("tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX")).unwrap();
    let key = SealKey::new("k1", &[7; 32]).unwrap();
    let text = seal(&connection, &key, &[9; 24], &SealedFor::new("ab", "c").unwrap()).unwrap();
    let elsewhere = SealedFor::new("a", "bc").unwrap();
    let error = unseal(&text, std::slice::from_ref(&key), &elsewhere, &CheckOptions::new()).unwrap_err();
    assert_eq!(code(error)["code"], "seal_not_authentic");
    assert_eq!(format!("{key:?}"), "SealKey(k1)");
}
