//! Properties that hold for every input.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test may panic and print")]

use proptest::prelude::*;
use trigger_connect::operation::Method;
use trigger_connect::*;

fn connection() -> Connection {
    let fields = Fields::new("tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX")
        .project_ref("proj_abcdefghijklmnopqrst")
        .base_url("https://ops.example.com/trigger");
    Connection::new(fields).unwrap()
}

fn decoded(segment: &str) -> String {
    percent_encoding::percent_decode_str(segment).decode_utf8().unwrap().into_owned()
}

/// Text of all sorts: any characters, what users paste, and what attackers try.
fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ -~]{0,40}",
        prop::sample::select(vec![
            "..",
            ".",
            "%2e%2e",
            "%2E",
            "../../v1/projects",
            "a/b",
            "a?b=c",
            "a#b",
            "a\\b",
            "\u{0}",
            "\r\nx: y",
            "a,b",
            "tr_prod_x",
            "{}",
            "//evil.example",
            "@evil.example",
            "\u{202e}",
            "ü",
            "😀",
            " ",
            "",
        ])
        .prop_map(str::to_owned),
        prop::collection::vec(
            prop::sample::select(vec![
                "export ",
                "TRIGGER_SECRET_KEY=",
                "\"",
                "'",
                "Bearer ",
                "tr_dev_",
                "sk_",
                "\u{feff}",
                "ABCDEFGHIJKLMNOPQRSTUVWX",
                "proj_",
                "https://",
                "localhost",
                ":80",
                "/api/v1",
                "\n"
            ]),
            0..8
        )
        .prop_map(|parts| parts.concat()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn checking_never_panics_and_is_stable(
        key in hostile(), url in hostile(), project in hostile(), environment in hostile(), branch in hostile(), public in any::<bool>(),
    ) {
        let hosts = if public { HostPolicy::PublicOnly } else { HostPolicy::Any };
        let accept = Acceptance { unknown_keys: true, organization_tokens: true, public_tokens: true };
        let options = CheckOptions::new().accept(accept).hosts(hosts);
        let fields = Fields::new(key.as_str()).base_url(url).project_ref(project).environment(environment).branch(branch);
        let report = Connection::check(fields, &options);
        prop_assert_eq!(report.connection.is_some(), !report.problems.iter().any(Problem::is_error));
        if let Some(first) = report.connection {
            let again = Fields::new(first.api_key().expose())
                .base_url(first.base_url())
                .project_ref(first.project_ref())
                .environment(first.environment().map(Environment::as_str))
                .branch(first.branch());
            let second = Connection::check(again, &options).into_result().unwrap();
            prop_assert_eq!(first.api_key().expose(), second.api_key().expose());
            prop_assert_eq!(first.base_url(), second.base_url());
            prop_assert_eq!(first.project_ref(), second.project_ref());
            prop_assert_eq!(first.environment(), second.environment());
            prop_assert_eq!(first.branch(), second.branch());
            prop_assert!(!second.notices().iter().any(|p| p.code.as_str().ends_with("_cleaned")));
        }
    }

    #[test]
    fn parameters_hold_nothing_that_was_given(before in hostile(), after in hostile(), id in prop::sample::select(OPERATIONS)) {
        const GIVEN: &str = "Zq9Sentinel";
        let text = format!("{before}{GIVEN}{after}");
        let holds = |problems: &[Problem]| {
            problems.iter().flat_map(|p| &p.params).any(|(_, value)| value.contains(GIVEN))
        };
        let text = text.as_str();
        let fields = Fields::new(text).base_url(text).project_ref(text).environment(text).branch(text);
        prop_assert!(!holds(&Connection::check(fields, &CheckOptions::new()).problems));
        let good = Fields::new("tr_preview_ABCDEFGHIJKLMNOPQRSTUVWX");
        let fields = good.base_url(text).project_ref(text).environment(text).branch(text);
        prop_assert!(!holds(&Connection::check(fields, &CheckOptions::new()).problems));
        let variables = |name: &str| FieldValue::from(format!("{name}{text}"));
        prop_assert!(!holds(&Connection::check_env(variables, &CheckOptions::new()).problems));
        let stored = serde_json::json!({
            "connection_id": text, "provider_config_key": text, "tags": { text: text }, text: text,
            "credentials": { "apiKey": "tr_dev_ABCDEFGHIJKLMNOPQRSTUVWX", text: text },
            "connection_config": { text: text, "environment": text },
        });
        let report = Connection::check_nango(&stored.to_string(), &CheckOptions::new());
        prop_assert!(!holds(&report.problems));
        prop_assert!(report.connection.is_none_or(|c| !holds(&c.nango_notices())));
        let arguments: serde_json::Map<_, _> =
            id.parameters.iter().map(|p| (p.name.to_owned(), serde_json::json!(text))).collect();
        let text = serde_json::Value::Object(arguments).to_string();
        if let Err(Error::InvalidArguments(error)) = connection().prepare_json(id.id, &text) {
            prop_assert!(!holds(&error.problems));
        }
    }

    #[test]
    fn a_base_url_keeps_its_host(url in hostile(), suffix in hostile()) {
        let fields = Fields::new("tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX").base_url(format!("https://api.example.com/{url}{suffix}"));
        if let Some(c) = Connection::check(fields, &CheckOptions::new()).connection {
            let rest = c.base_url().strip_prefix("https://api.example.com").unwrap();
            prop_assert!(rest.is_empty() || rest.starts_with('/'));
        }
    }

    #[test]
    fn path_values_come_back(id in hostile()) {
        let connection = connection();
        if let Ok(request) = connection.prepare(runs::Retrieve::new(id.as_str())) {
            let rest = request.url.strip_prefix("https://ops.example.com/trigger/").unwrap();
            let segments: Vec<&str> = rest.split('/').collect();
            prop_assert_eq!(segments.len(), 4);
            prop_assert_eq!(decoded(segments[3]), id.clone());
            let parsed = url::Url::parse(&request.url).unwrap();
            prop_assert_eq!(parsed.as_str(), request.url.as_str(), "a URL parser changes nothing");
        }
        if let Ok(request) = connection.prepare(tasks::Trigger::new(id.as_str())) {
            let rest = request.url.strip_prefix("https://ops.example.com/trigger/").unwrap();
            let segments: Vec<&str> = rest.split('/').collect();
            prop_assert_eq!(segments.len(), 5);
            prop_assert_eq!(decoded(segments[3]), id);
        }
    }

    #[test]
    fn queue_names_come_back_after_the_server_decodes_twice(name in "[ -~]{1,30}") {
        prop_assume!(!name.contains("%2F") && !name.contains("%2f"));
        if let Ok(request) = connection().prepare(queues::Pause::new(name.as_str(), "pause")) {
            let segment = request.url.split('/').nth(7).unwrap();
            prop_assert_eq!(decoded(segment).replace("%2F", "/"), name);
        }
    }

    #[test]
    fn no_argument_moves_the_request(text in hostile(), number in any::<i64>(), flag in any::<bool>()) {
        let connection = connection();
        let request = connection.prepare(
            runs::List::new().tag(text.as_str()).after(text.as_str()).limit(number).is_test(flag).period(text.as_str()),
        );
        if let Ok(request) = request {
            let parsed = url::Url::parse(&request.url).unwrap();
            prop_assert_eq!(parsed.scheme(), "https");
            prop_assert_eq!(parsed.host_str(), Some("ops.example.com"));
            prop_assert_eq!(parsed.path(), "/trigger/api/v1/runs");
            prop_assert_eq!(parsed.fragment(), None);
        }
    }

    #[test]
    fn headers_are_visible_ascii(branch in hostile(), trace in hostile(), name in hostile(), value in hostile()) {
        let connection = Connection::new(Fields::new("tr_dev_ABCDEFGHIJKLMNOPQRSTUVWX")).unwrap();
        let requests = [
            connection.prepare(tasks::Trigger::new("t").branch(branch.as_str()).traceparent(trace.as_str())).map(Request::untyped),
            connection.request(Custom::new(Method::Get, "/api/v1/things").header(name, value).branch(branch.as_str())),
        ];
        for request in requests.into_iter().flatten() {
            for header in &request.headers {
                prop_assert!(header.name.bytes().all(|b| b.is_ascii_graphic()));
                prop_assert!(header.value().bytes().all(|b| (0x20..0x7f).contains(&b)));
            }
        }
    }

    #[test]
    fn any_json_text_is_taken_or_refused(operation in prop::sample::select(OPERATIONS), text in hostile(), json in json_text()) {
        let connection = connection();
        let _ = connection.prepare_json(operation.id, &text);
        let mut names: Vec<&str> = operation.parameters.iter().map(|p| p.name).collect();
        names.push("branch");
        let object: Vec<String> = names.iter().map(|n| format!("\"{n}\":{json}")).collect();
        if let Ok(request) = connection.prepare_json(operation.id, &format!("{{{}}}", object.join(",")))
            && let Some(body) = &request.body
        {
            for line in body.lines() {
                prop_assert!(serde_json::from_str::<serde_json::Value>(line).is_ok());
            }
        }
    }

    #[test]
    fn order_of_arguments_does_not_matter(shift in 0..5_usize) {
        let connection = connection();
        let mut pairs = ["\"delay\":\"1h\"", "\"payload\":{\"a\":1}", "\"tags\":[\"x\"]", "\"task_identifier\":\"t\"", "\"queue\":\"q\""];
        let plain = connection.prepare_json("tasks.trigger", &format!("{{{}}}", pairs.join(","))).unwrap();
        pairs.rotate_left(shift);
        let rotated = connection.prepare_json("tasks.trigger", &format!("{{{}}}", pairs.join(","))).unwrap();
        prop_assert_eq!(plain.url, rotated.url);
        prop_assert_eq!(plain.body, rotated.body);
    }

    #[test]
    fn payload_text_is_sent_byte_for_byte(value in json_text(), spaces in " {0,3}") {
        let text = format!("{{\"task_identifier\":\"t\",\"payload\":{spaces}{value}{spaces}}}");
        let request = connection().prepare_json("tasks.trigger", &text).unwrap();
        prop_assert_eq!(request.body.unwrap(), format!("{{\"payload\":{value}}}"));
    }

    #[test]
    fn reading_never_panics(status in 0..700_u16, body in prop::collection::vec(any::<u8>(), 0..200), text in hostile(), name in hostile()) {
        let request = connection().prepare(runs::List::new()).unwrap();
        let headers = [("content-type", text.as_str()), ("x-ratelimit-reset", text.as_str()), (name.as_str(), "1")];
        let _ = request.read(status, headers, &body);
        let _ = request.read(status, headers, text.as_bytes());
    }
}

/// JSON texts with unusual numbers, spacing and escapes, kept as text.
fn json_text() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        Just("true".to_owned()),
        Just("1.0".to_owned()),
        Just("-0".to_owned()),
        Just("1e400".to_owned()),
        Just("123456789012345678901234567890".to_owned()),
        Just("\"\\u00e9\\n\\\\\"".to_owned()),
        Just("\"pause\"".to_owned()),
        any::<i64>().prop_map(|n| n.to_string()),
        any::<String>().prop_map(|s| serde_json::Value::from(s).to_string()),
    ];
    leaf.prop_recursive(3, 20, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(|items| format!("[{}]", items.join(" , "))),
            prop::collection::vec((any::<String>(), inner), 0..4).prop_map(|entries| {
                let entries: Vec<String> =
                    entries.into_iter().map(|(k, v)| format!("{}:{v}", serde_json::Value::from(k))).collect();
                format!("{{{}}}", entries.join(","))
            }),
        ]
    })
}
