//! Futures of the async client: dropped, taken up again, spawned.
//!
//! Lives here: what is so of them only. Must not know: the answers' meaning.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use common::{Host, Nonblocking, Reply, Server, connection, json_answer, soon};
use tokio::time::{sleep, timeout};
use trigger_connect::{runs, tasks};
use trigger_connect_hosts::with_reqwest::Client;

/// Lets a future go on until the server has so many requests, and drops it.
async fn dropped_at<F: Future>(future: F, server: &Server, requests: usize) {
    let mut future = pin!(future);
    while server.seen().len() < requests {
        assert!(timeout(Duration::from_millis(5), &mut future).await.is_err(), "it is not over");
    }
}

#[test]
fn a_dropped_future_ends_the_request() {
    let server = Server::start(vec![Reply::Hang(Vec::new()), json_answer(200, "{}")]);
    let host = Nonblocking::made(connection(&server.url), 60_000, soon(), Arc::default());
    host.runtime.block_on(async {
        let call = host.client.call(tasks::Trigger::new("send-email").idempotency_key("k"));
        dropped_at(call, &server, 1).await;
        while server.left() == 0 {
            sleep(Duration::from_millis(5)).await;
        }
    });
    assert_eq!(server.seen().len(), 1, "it is not sent again");
}

#[test]
fn a_list_goes_on_after_a_dropped_future() {
    let page = r#"{"data":[],"pagination":{}}"#;
    let server = Server::start(vec![Reply::Hang(Vec::new()), json_answer(200, page)]);
    let host = Nonblocking::made(connection(&server.url), 60_000, soon(), Arc::default());
    host.runtime.block_on(async {
        let mut list = host.client.items(runs::List::new()).unwrap();
        dropped_at(list.next(), &server, 1).await;
        assert!(matches!(list.next().await, Ok(None)));
    });
    assert_eq!(server.seen().len(), 2, "the page was asked for again");
}

#[test]
fn futures_can_be_spawned() {
    fn spawned<T: Send + 'static>(_: T) {}
    let client = Arc::new(Client::new(connection("http://127.0.0.1:9")).unwrap());
    spawned(async move {
        let run_id = String::from("run_1");
        client.verify().await?;
        client.call(runs::Retrieve::new(&run_id)).await?;
        client.trigger_and_wait(tasks::Trigger::new("send-email"), Duration::ZERO).await?;
        client.wait_for_run(&run_id, Duration::ZERO).await?;
        let mut list = client.items(runs::List::new().limit(10))?;
        list.next().await.map(drop)
    });
}
