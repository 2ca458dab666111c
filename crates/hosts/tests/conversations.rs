//! Both clients talk to the stand-in of the API.
//!
//! Lives here: what a user does, and what the stand-in saw of it. Must not know: which client it is.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use common::{Blocking, Host, Nonblocking, Standin, connection, from_form, soon};
use serde_json::json;
use trigger_connect::data::Phase;
use trigger_connect::flow::VerificationOutcome;
use trigger_connect::{Code, Error, batches, json as payload, runs, tasks};

const MINUTE: Duration = Duration::from_secs(60);

/// One test for each client.
macro_rules! both {
    ($($name:ident),+) => {
        mod ureq { $( #[test] fn $name() { super::$name::<super::Blocking>(); } )+ }
        mod reqwest { $( #[test] fn $name() { super::$name::<super::Nonblocking>(); } )+ }
    };
}

both!(
    a_linked_account_verifies_triggers_and_waits,
    a_thousand_runs_page_by_page,
    items_of_many_batches_become_runs,
    a_rate_limit_is_waited_out,
    a_failing_server_is_asked_again,
    a_lost_connection_is_made_again,
    a_lost_answer_starts_no_second_run,
    of_three_hundred_triggers_none_acts_twice,
    a_wait_ends_with_its_deadline
);

fn a_linked_account_verifies_triggers_and_waits<H: Host>() {
    let Some(standin) = Standin::start() else { return };
    let client = H::new(from_form(&standin.url));
    let found = client.verify().unwrap();
    assert_eq!(found.outcome, VerificationOutcome::Verified, "{}", found.message);
    assert_eq!(found.project.as_deref(), Some("Stand-in Project"));

    let call =
        tasks::Trigger::new("send-email").payload(payload(&["a@example.com"])).idempotency_key("order-42");
    let started = client.call(call).unwrap();
    let run = client.wait_for_run(&started.id, MINUTE).unwrap();
    assert_eq!((run.id, run.status.phase()), (started.id.clone(), Phase::Succeeded));
    assert_eq!(client.call(runs::Retrieve::new(&started.id)).unwrap().task_identifier, "send-email");

    let failed = client.trigger_and_wait(tasks::Trigger::new("fail-task"), MINUTE).unwrap();
    assert_eq!(failed.status.phase(), Phase::Failed);
    assert_eq!(standin.complaints(), Vec::<serde_json::Value>::new());
}

fn items_of_many_batches_become_runs<H: Host>() {
    let Some(standin) = Standin::start() else { return };
    let told = Arc::new(Mutex::new(Vec::new()));
    let client = H::made(connection(&standin.url), 10_000, soon(), Arc::clone(&told));
    let items = |n: u32| (0..n).map(|n| batches::BatchItem::new("send-email").payload(payload(&n))).collect();
    let sent = client.batch(items(2001)).unwrap();
    assert_eq!((sent.batches, sent.items, sent.id), (3, 2001, None));
    assert_eq!(told.lock().unwrap().last().map(|progress| progress.items), Some(2001));
    assert_eq!(client.take(runs::List::new().limit(100), usize::MAX).unwrap().len(), 2001);
    assert_eq!(client.batch(items(0)).unwrap().items, 0);
    assert_eq!(standin.complaints(), Vec::<serde_json::Value>::new());
}

fn a_thousand_runs_page_by_page<H: Host>() {
    let Some(standin) = Standin::start() else { return };
    let told = Arc::new(Mutex::new(Vec::new()));
    let client = H::made(connection(&standin.url), 10_000, soon(), Arc::clone(&told));
    let batch = client.call(batches::Create::new(1000)).unwrap();
    let items: Vec<_> =
        (0..1000).map(|n| batches::BatchItem::new("send-email").tags([format!("n:{n}")])).collect();
    client.call(batches::StreamItems::new(&batch.id, items)).unwrap();
    told.lock().unwrap().clear();

    let listed = client.take(runs::List::new().limit(100), usize::MAX).unwrap();
    let tags: BTreeMap<String, u32> = count(listed.into_iter().flat_map(|run| run.tags));
    assert_eq!((tags.len(), tags.values().max()), (1000, Some(&1)), "each run once");
    let so_far: Vec<u64> = told.lock().unwrap().iter().map(|progress| progress.items).collect();
    assert_eq!(so_far, (1..=10).map(|page| page * 100).collect::<Vec<_>>());

    // Who wants fewer causes no more requests.
    let before = standin.requests("runs.list").len();
    assert_eq!(client.take(runs::List::new().limit(100), 150).unwrap().len(), 150);
    assert_eq!(standin.requests("runs.list").len() - before, 2);
}

fn a_rate_limit_is_waited_out<H: Host>() {
    let Some(standin) = Standin::start() else { return };
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
    let reset = (now.as_millis() + 300).to_string();
    standin.script(&json!({ "match": { "operation": "tasks.trigger" }, "answer": { "status": 429,
        "headers": { "x-ratelimit-limit": "750", "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset },
        "body": { "error": "Rate limit exceeded" } } }));
    // Without an idempotency key: the limiter stands before everything else.
    H::new(connection(&standin.url)).call(tasks::Trigger::new("send-email")).unwrap();
    let seen = standin.requests("tasks.trigger");
    let at = |n: usize| seen[n]["at"].as_u64().unwrap();
    assert_eq!(seen.len(), 2);
    assert!(u128::from(at(1)) >= now.as_millis() + 300, "it waited for the reset");
}

fn a_failing_server_is_asked_again<H: Host>() {
    let Some(standin) = Standin::start() else { return };
    let answer =
        json!({ "status": 503, "headers": { "content-type": "text/html" }, "body": "<h1>busy</h1>" });
    let rule = |operation: &str| json!({ "match": { "operation": operation }, "times": 2, "answer": answer });
    standin.script(&json!([rule("runs.list"), rule("tasks.trigger")]));
    let client = H::new(connection(&standin.url));
    client.call(runs::List::new()).unwrap();
    assert_eq!(standin.requests("runs.list").len(), 3);

    // What may have been accepted is not sent again without a key, and is with one.
    let error = client.call(tasks::Trigger::new("send-email")).unwrap_err();
    assert!(matches!(error, Error::Api(e) if e.status == 503 && !e.retryable));
    client.call(tasks::Trigger::new("send-email").idempotency_key("k")).unwrap();
    assert_eq!(standin.requests("tasks.trigger").len(), 3);
}

fn a_lost_connection_is_made_again<H: Host>() {
    let Some(standin) = Standin::start() else { return };
    standin.script(&json!({ "match": { "operation": "runs.list" }, "times": 2, "fault": "reset" }));
    H::new(connection(&standin.url)).call(runs::List::new()).unwrap();
    assert_eq!(standin.requests("runs.list").len(), 3);
}

fn a_lost_answer_starts_no_second_run<H: Host>() {
    let Some(standin) = Standin::start() else { return };
    let lost = json!({ "match": { "operation": "tasks.trigger" }, "fault": "reset_after_accept" });
    let client = H::new(connection(&standin.url));
    standin.script(&lost);
    let started = client.call(tasks::Trigger::new("send-email").idempotency_key("order-42")).unwrap();
    assert_eq!(started.is_cached, Some(true), "the second attempt found the run of the first");
    let seen = standin.requests("tasks.trigger");
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[0]["body"]["options"]["idempotencyKey"], "order-42");
    assert_eq!(seen[0]["body"], seen[1]["body"], "the same key, and all else");
    assert_eq!(client.take(runs::List::new(), 10).unwrap().len(), 1);

    // Without a key nobody can tell, so that it is not sent again.
    standin.script(&lost);
    let error = client.call(tasks::Trigger::new("send-email")).unwrap_err();
    assert!(matches!(error, Error::Flow(e) if e.code == Code::NoAnswer));
    assert_eq!(standin.requests("tasks.trigger").len(), 3);
}

fn of_three_hundred_triggers_none_acts_twice<H: Host>() {
    let Some(standin) = Standin::start() else { return };
    let client = H::new(connection(&standin.url));
    let mut unknown = 0;
    for n in 0..300 {
        if n % 3 == 0 {
            standin
                .script(&json!({ "match": { "operation": "tasks.trigger" }, "fault": "reset_after_accept" }));
        }
        let call = tasks::Trigger::new("send-email").tags([format!("n:{n}")]);
        let keyed = n % 2 == 0;
        let came = client.call(if keyed { call.idempotency_key(format!("n-{n}")) } else { call });
        match came {
            Ok(_) => {}
            Err(Error::Flow(error)) if error.code == Code::NoAnswer && !keyed => unknown += 1,
            Err(error) => panic!("{n}: {error}"),
        }
    }
    let listed = client.take(runs::List::new().limit(100), usize::MAX).unwrap();
    let tags = count(listed.into_iter().flat_map(|run| run.tags));
    assert_eq!((tags.len(), tags.values().max()), (300, Some(&1)), "each once");
    assert_eq!((unknown, standin.requests("tasks.trigger").len()), (50, 350));
}

fn a_wait_ends_with_its_deadline<H: Host>() {
    let Some(standin) = Standin::start() else { return };
    let client = H::new(connection(&standin.url));
    let call = tasks::Trigger::new("waiting-task");
    let error = client.trigger_and_wait(call, Duration::from_millis(700)).unwrap_err();
    assert!(matches!(error, Error::Flow(e) if e.code == Code::DeadlinePassed));
    assert_eq!(standin.requests("tasks.trigger").len(), 1);
}

fn count(texts: impl Iterator<Item = String>) -> BTreeMap<String, u32> {
    let mut counts = BTreeMap::new();
    for text in texts {
        *counts.entry(text).or_default() += 1;
    }
    counts
}
