//! Runs every shared case of `tests/vectors`. The same cases run in Python and Node.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test may panic and print")]

mod shared;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};
use shared::{cases, expand};
use trigger_connect::*;

fn options(case: &Value) -> CheckOptions {
    let given = &case["options"];
    let flag = |name: &str| given[name].as_bool().unwrap_or(false);
    let hosts = match &given["hosts"] {
        Value::Null => HostPolicy::Any,
        Value::String(s) if s == "any" => HostPolicy::Any,
        Value::String(s) if s == "public_only" => HostPolicy::PublicOnly,
        Value::Array(list) => {
            HostPolicy::AllowList(list.iter().map(|h| h.as_str().unwrap().to_owned()).collect())
        }
        other => panic!("{other}"),
    };
    CheckOptions::new().hosts(hosts).accept(Acceptance {
        unknown_keys: flag("accept_unknown_keys"),
        organization_tokens: flag("accept_organization_tokens"),
        public_tokens: flag("accept_public_tokens"),
    })
}

fn described(problems: &[Problem]) -> Value {
    let one = |p: &Problem| {
        with_params(vec![json!(p.field), json!(p.code.as_str()), json!(p.severity.as_str())], p)
    };
    problems.iter().map(one).collect()
}

/// Every parameter that a code may have, of the codes that cases of this kind have, occurs in one.
fn check_params(seen: &BTreeSet<(&str, &str)>, categories: &[Category]) {
    for code in Code::ALL.iter().filter(|code| categories.contains(&code.category())) {
        for name in code.params() {
            assert!(seen.contains(&(code.as_str(), *name)), "no case in which {code} has {name}");
        }
    }
}

/// What a case says of a problem, and its parameters where it has some.
fn with_params(mut said: Vec<Value>, problem: &Problem) -> Value {
    let params: BTreeMap<_, _> = problem.params.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(params.len(), problem.params.len(), "{problem}: no parameter twice");
    for name in params.keys() {
        assert!(problem.code.params().contains(name), "{} may have {name}", problem.code);
    }
    if !params.is_empty() {
        said.push(json!(params));
    }
    Value::Array(said)
}

fn input(case: &Value) -> String {
    match &case["input_json"] {
        Value::String(text) => text.clone(),
        _ => expand(&case["input"]).to_string(),
    }
}

fn connect(case: &Value) -> Report {
    let via = Via::parse(case["via"].as_str().unwrap()).expect("a known way");
    Connection::check_json(via, &input(case), &options(case))
}

/// The text of a case that imports a connection.
fn imported(case: &Value) -> Option<String> {
    (case["via"] == "nango").then(|| input(case))
}

/// The same JSON without white space, in the same order.
fn compact(text: &str) -> String {
    serde_json::from_str::<Value>(text).map_or_else(|_| text.to_owned(), |value| value.to_string())
}

/// What was imported, with the key as it was cleaned.
fn with_key(text: &str, key: &str) -> String {
    let Ok(mut value) = serde_json::from_str::<Value>(text) else { return text.to_owned() };
    value["credentials"]["apiKey"] = json!(key);
    value.to_string()
}

fn report(failures: &[String], total: usize) {
    assert!(failures.is_empty(), "{} of {total} fail:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn connection_vectors() {
    let cases = cases("connection");
    let mut failures = Vec::new();
    let (mut seen, mut params) = (BTreeSet::new(), BTreeSet::new());
    for case in &cases {
        let report = connect(case);
        let mut problems = report.problems.clone();
        let mut connection = report.connection.clone();
        if let (Some(expected), Some(c)) =
            (case["options"]["expect_environment"].as_str(), &report.connection)
            && let Err(error) = c.expect_environment(expected)
        {
            problems = error.problems;
            connection = None;
        }
        if let (Some(c), Some(text)) = (&connection, imported(case)) {
            let back = c.to_nango().unwrap();
            if case["input_json"].is_string() {
                assert_eq!(back, text, "{}: byte for byte", case["id"]);
            }
            assert_eq!(compact(&back), with_key(&text, c.api_key().expose()), "{}: as it came", case["id"]);
            let again = Connection::check_nango(&back, &options(case)).connection.unwrap();
            assert_eq!(again.to_nango().unwrap(), back, "{}", case["id"]);
        }
        if case["export"] == "nango"
            && let Some(c) = &connection
        {
            match c.to_nango() {
                Ok(text) => assert_eq!(compact(&text), case["expect"]["nango"].to_string(), "{}", case["id"]),
                Err(error) => (problems, connection) = (error.problems, None),
            }
        }
        seen.extend(problems.iter().map(|p| p.code.as_str()));
        let got = json!({
            "ok": connection.is_some(),
            "connection": connection.as_ref().map(|c| json!({
                "kind": c.kind().as_str(), "environment": c.environment().map(Environment::as_str), "base_url": c.base_url(),
                "project_ref": c.project_ref(), "branch": c.branch(),
            })),
            "problems": described(&problems),
        });
        let mut want = json!({ "ok": true, "connection": null, "problems": [] });
        for (key, value) in case["expect"].as_object().unwrap() {
            match (key.as_str(), &report.connection) {
                ("nango", _) => {}
                ("nango_import", Some(c)) => {
                    let made =
                        c.to_nango_import().map_or(Value::Null, |text| serde_json::from_str(&text).unwrap());
                    assert_eq!(made.to_string(), value.to_string(), "{}", case["id"]);
                }
                ("nango_notices", Some(c)) => {
                    let notices = c.nango_notices();
                    assert_eq!(described(&notices), expand(value), "{}", case["id"]);
                    for problem in &notices {
                        seen.insert(problem.code.as_str());
                        params.extend(problem.params.iter().map(|(name, _)| (problem.code.as_str(), *name)));
                    }
                }
                _ => want[key] = value.clone(),
            }
        }
        if got != want {
            failures.push(format!("{}\n  why  {}\n  want {want}\n  got  {got}", case["id"], case["why"]));
        }
        for problem in &problems {
            params.extend(problem.params.iter().map(|(name, _)| (problem.code.as_str(), *name)));
            assert!(
                problem.step.is_some()
                    || matches!(problem.code, Code::NangoSettingUnknown | Code::NangoShape),
                "{}: {problem}",
                case["id"]
            );
            assert!(!problem.message.is_empty() && !problem.hint.is_empty());
        }
    }
    report(&failures, cases.len());
    check_params(&params, &[Category::Connection, Category::Nango]);
    let missing: Vec<_> = Code::ALL
        .iter()
        .filter(|c| matches!(c.category(), Category::Connection | Category::Nango))
        .filter(|c| !seen.contains(c.as_str()))
        .collect();
    assert!(missing.is_empty(), "no case for {missing:?}");
}

fn request_connection(case: &Value) -> Connection {
    let mut given = case["connection"].clone();
    if given.is_null() {
        given = json!({"api_key": "tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX"});
    }
    let via = Via::parse(case["via"].as_str().unwrap_or("fields")).unwrap();
    let report = Connection::check_json(via, &expand(&given).to_string(), &options(case));
    report.into_result().unwrap_or_else(|e| panic!("{}: {e}", case["id"]))
}

fn prepare_case(case: &Value, connection: &Connection) -> Result<Request, Error> {
    let operation = case["operation"].as_str().unwrap();
    if operation != "request" {
        return match &case["arguments_json"] {
            Value::String(text) => connection.prepare_json(operation, text),
            _ => {
                let arguments = expand(&case["arguments"]);
                connection.prepare_json(
                    operation,
                    &if arguments.is_null() { "{}".to_owned() } else { arguments.to_string() },
                )
            }
        };
    }
    let given = expand(&case["request"]);
    let (parameters, query, body) =
        (given["parameters"].to_string(), given["query"].to_string(), given["body"].to_string());
    let method = Method::parse(given["method"].as_str().unwrap()).unwrap();
    let mut custom = Custom::new(method, given["path"].as_str().unwrap());
    if given.get("parameters").is_some() {
        custom = custom.parameters(Arguments::parse(&parameters).unwrap());
    }
    if given.get("query").is_some() {
        custom = custom.query(Arguments::parse(&query).unwrap());
    }
    if given.get("body").is_some() {
        custom = custom.body(JsonText::parse(body.as_str()));
    }
    for (name, value) in given["headers"].as_object().into_iter().flatten() {
        custom = custom.header(name, value.as_str().unwrap());
    }
    if let Some(branch) = given["branch"].as_str() {
        custom = custom.branch(branch);
    }
    connection.request(custom)
}

use trigger_connect::operation::Method;

fn shown(request: &Request, key: &str) -> Value {
    let headers: Map<String, Value> =
        request.headers.iter().map(|h| (h.name.to_string(), json!(h.value().replace(key, "$KEY")))).collect();
    json!({
        "method": request.method.as_str(), "url": request.url, "headers": headers, "body": request.body,
        "effect": request.effect.as_str(), "idempotency_key": request.idempotency_key,
    })
}

fn sorted(problems: &Value) -> Vec<String> {
    let mut list: Vec<String> = problems.as_array().unwrap().iter().map(Value::to_string).collect();
    list.sort();
    list
}

#[test]
fn request_vectors() {
    let cases = cases("request");
    let mut failures = Vec::new();
    let (mut codes, mut operations) = (BTreeSet::new(), BTreeMap::<String, [bool; 2]>::new());
    let mut params = BTreeSet::new();
    for case in &cases {
        let connection = request_connection(case);
        let result = prepare_case(case, &connection);
        let key = connection.api_key().expose();
        let seen = operations.entry(case["operation"].as_str().unwrap().to_owned()).or_default();
        seen[usize::from(result.is_err())] = true;
        let want = expand(&case["expect"]);
        let (same, got) = match result {
            Ok(request) => {
                let got = shown(&request, key);
                let order: Vec<&str> = request.headers.iter().map(|h| h.name.as_ref()).collect();
                let wanted: Vec<&str> = want["headers"]
                    .as_object()
                    .map(|h| h.keys().map(String::as_str).collect())
                    .unwrap_or_default();
                (got == want && order == wanted, got)
            }
            Err(Error::InvalidArguments(error)) => {
                codes.extend(error.problems.iter().map(|p| p.code.as_str()));
                for problem in &error.problems {
                    params.extend(problem.params.iter().map(|(name, _)| (problem.code.as_str(), *name)));
                }
                assert!(!error.to_string().contains(key), "{}: the key is in the message", case["id"]);
                let said = |p: &Problem| with_params(vec![json!(p.field), json!(p.code.as_str())], p);
                let problems: Value = error.problems.iter().map(said).collect();
                (
                    want["error"] == "InvalidArguments" && sorted(&problems) == sorted(&want["problems"]),
                    json!({"error": "InvalidArguments", "problems": problems}),
                )
            }
            Err(Error::CredentialNotAccepted(error)) => {
                codes.insert(error.code.as_str());
                (want["error"] == "CredentialNotAccepted", json!({"error": "CredentialNotAccepted"}))
            }
            Err(other) => panic!("{other}"),
        };
        if !same {
            let short = |v: &Value| v.to_string().chars().take(900).collect::<String>();
            failures.push(format!(
                "{}\n  why  {}\n  want {}\n  got  {}",
                case["id"],
                case["why"],
                short(&want),
                short(&got)
            ));
        }
    }
    report(&failures, cases.len());
    check_params(&params, &[Category::Arguments]);
    for operation in OPERATIONS {
        assert_eq!(
            operations.get(operation.id),
            Some(&[true, true]),
            "{} needs a success and a refusal",
            operation.id
        );
    }
    let missing: Vec<_> = Code::ALL
        .iter()
        .filter(|c| matches!(c.category(), Category::Arguments | Category::Credential))
        .filter(|c| !codes.contains(c.as_str()))
        .collect();
    assert!(missing.is_empty(), "no case for {missing:?}");
}

fn bytes(value: &Value) -> Vec<u8> {
    match &value["$base64"] {
        Value::String(text) => decode_base64(text),
        _ => expand(value).as_str().unwrap().as_bytes().to_vec(),
    }
}

fn decode_base64(text: &str) -> Vec<u8> {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut out, mut bits, mut count) = (Vec::new(), 0_u32, 0);
    for byte in text.bytes().filter(|b| *b != b'=') {
        bits = (bits << 6) | ALPHABET.iter().position(|a| *a == byte).unwrap() as u32;
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push((bits >> count) as u8);
        }
    }
    out
}

/// The time of every case.
const NOW_MS: u64 = 1_768_478_400_000;

/// What was read, with the number of secrets in the body where there are some.
fn with_secrets(operation: &str, body: &[u8], mut got: Value) -> Value {
    let mut data: Value = serde_json::from_slice(body).unwrap_or_default();
    let paths = operations::secrets_in(operation);
    let count: usize = paths.iter().map(|path| shared::seal(&mut data, path)).sum();
    if count > 0 {
        got["reply"]["secrets"] = json!(count);
    }
    got
}

#[test]
fn reply_vectors() {
    let cases = cases("reply");
    let mut failures = Vec::new();
    // Per operation: the statuses that were read as a reply, and whether an error was.
    let mut seen = BTreeMap::<&str, (BTreeSet<u16>, bool)>::new();
    for case in &cases {
        let connection = request_connection(case);
        let operation = case["operation"].as_str().unwrap();
        let request = match case.get("arguments") {
            Some(_) => prepare_case(case, &connection).ok(),
            None => None,
        };
        let reader = request.map_or_else(|| Reader::new(&connection, operation), |r| r.reader()).at(NOW_MS);
        let headers: Vec<(String, String)> = case["headers"]
            .as_array()
            .unwrap()
            .iter()
            .map(|h| (h[0].as_str().unwrap().to_owned(), h[1].as_str().unwrap().to_owned()))
            .collect();
        let pairs = headers.iter().map(|(n, v)| (n.as_str(), v.as_str()));
        let status = u16::try_from(case["status"].as_u64().unwrap()).unwrap();
        let got = match reader.read(status, pairs, &bytes(&case["body"])) {
            Ok(reply) => with_secrets(
                operation,
                &bytes(&case["body"]),
                json!({"reply": {
                    "has_data": reply.has_data,
                    "next_page": reply.next_page.map(|page| match page {
                        NextPage::Cursor(after) => json!({ "after": after }),
                        NextPage::Page(page) => json!({ "page": page }),
                        _ => unreachable!(),
                    }),
                    "public_access_token": reply.public_access_token.map(|t| t.expose().to_owned()),
                    "rate_limit": reply.rate_limit.map(|r| json!([r.limit, r.remaining, r.reset_ms])),
                }}),
            ),
            Err(Error::Api(e)) => {
                assert!(!e.to_string().contains(connection.api_key().expose()), "{}", case["id"]);
                json!({
                    "error": e.kind.class_name(), "status": e.status, "code": e.code, "message": e.message,
                    "issues": e.issues.iter().map(|i| json!([i.path, i.message])).collect::<Vec<_>>(), "request_id": e.request_id,
                    "retryable": e.retryable, "retry_after_ms": e.retry_after_ms, "hint": e.hint,
                })
            }
            Err(Error::InvalidReply(e)) => json!({"error": "InvalidReply", "code": e.code.as_str()}),
            Err(other) => panic!("{other}"),
        };
        let outcomes = seen.entry(case["operation"].as_str().unwrap()).or_default();
        if got.get("reply").is_some() {
            outcomes.0.insert(status);
        } else {
            outcomes.1 = true;
        }
        let mut want = expand(&case["expect"]);
        for name in ["message", "hint"] {
            if let Some(part) = case["expect"][name]["$contains"].as_str()
                && got[name].as_str().is_some_and(|m| m.contains(part))
            {
                want[name] = got[name].clone();
            }
        }
        if got.get("hint").is_some() && want.get("hint").is_none() {
            want["hint"] = got["hint"].clone();
            assert!(got["hint"].as_str().unwrap().ends_with('.'), "{}", case["id"]);
        }
        if got != want {
            failures.push(format!("{}\n  why  {}\n  want {want}\n  got  {got}", case["id"], case["why"]));
        }
    }
    report(&failures, cases.len());
    for operation in OPERATIONS {
        let (statuses, error) = seen.get(operation.id).cloned().unwrap_or_default();
        assert!(error, "{} needs an answer that is an error", operation.id);
        for status in operation.success {
            assert!(statuses.contains(status), "{} needs a reply of status {status}", operation.id);
        }
    }
}
