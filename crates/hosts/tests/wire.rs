//! What comes over the wire that the stand-in does not send.
//!
//! Lives here: redirects, compressed, huge, slow and cut-off answers. Must not know: which client it is.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use std::io::Write;
use std::net::TcpListener;
use std::sync::Arc;

use common::{Blocking, Host, Nonblocking, Reply, Server, answer, connection, json_answer, soon};
use flate2::Compression;
use flate2::write::GzEncoder;
use trigger_connect::{ApiErrorKind, Code, Error, runs, tasks};

const EMPTY: &str = r#"{"data":[],"pagination":{}}"#;
const STARTED: &str = r#"{"id":"run_1","isCached":false}"#;

/// One test for each client.
macro_rules! both {
    ($($name:ident),+) => {
        mod ureq { $( #[test] fn $name() { super::$name::<super::Blocking>(); } )+ }
        mod reqwest { $( #[test] fn $name() { super::$name::<super::Nonblocking>(); } )+ }
    };
}

both!(
    requests_are_sent_as_they_are,
    a_redirect_takes_no_key_along,
    a_compressed_answer_is_read,
    a_huge_answer_is_read_no_further,
    a_small_answer_that_unpacks_to_a_huge_one_is_refused,
    an_answer_that_breaks_off_is_lost,
    a_slow_answer_is_lost_in_time,
    where_nothing_listens_nothing_was_sent
);

fn client<H: Host>(server: &Server) -> H {
    H::made(connection(&server.url), 1_000, soon(), Arc::default())
}

fn ended(came: Result<impl Sized, Error>) -> Code {
    match came {
        Err(Error::Flow(error)) => error.code,
        Err(error) => panic!("{error}"),
        Ok(_) => panic!("it succeeded"),
    }
}

fn gzip(chunks: impl Iterator<Item = Vec<u8>>) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    chunks.for_each(|chunk| encoder.write_all(&chunk).unwrap());
    encoder.finish().unwrap()
}

fn requests_are_sent_as_they_are<H: Host>() {
    let server = Server::start(vec![
        json_answer(200, EMPTY),
        json_answer(200, STARTED),
        json_answer(200, r#"{"id":"run_1"}"#),
    ]);
    let client = client::<H>(&server);
    client.call(runs::List::new().limit(1)).unwrap();
    client.call(tasks::Trigger::new("send email/é").idempotency_key("k")).unwrap();
    client.call(runs::Cancel::new("run_1")).unwrap();
    let seen: Vec<String> = server.seen().iter().map(|text| text.to_ascii_lowercase()).collect();
    assert!(seen[0].starts_with("get /api/v1/runs?page%5bsize%5d=1 http/1.1\r\n"));
    assert!(seen[1].starts_with("post /api/v1/tasks/send%20email%2f%c3%a9/trigger http/1.1\r\n"));
    for text in &seen {
        assert!(!text.contains("transfer-encoding"), "with a known length, never in chunks");
        assert_eq!(text.matches("accept-encoding: gzip\r\n").count(), 1);
        assert_eq!(text.matches("authorization: bearer ").count(), 1);
    }
    assert_eq!(seen[1].matches("content-length: ").count(), 1);
    assert!(seen[2].contains("content-length: 0\r\n"), "some proxies refuse a POST that does not say so");
    assert!(!seen[0].contains("content-type") && seen[1].contains("content-type: application/json\r\n"));
}

fn a_redirect_takes_no_key_along<H: Host>() {
    let elsewhere = Server::start(vec![json_answer(200, EMPTY)]);
    for status in [301, 302, 303, 307, 308] {
        let location = format!("location: {}/login\r\n", elsewhere.url);
        let server = Server::start(vec![answer(status, &location, b"")]);
        let client = client::<H>(&server);
        for came in [
            client.call(runs::List::new()).map(drop),
            client.call(tasks::Trigger::new("send-email").idempotency_key("k")).map(drop),
        ] {
            let Err(Error::Api(error)) = came else { panic!("{status}") };
            assert_eq!((error.status, error.kind), (status, ApiErrorKind::Unexpected));
            assert!(error.hint.contains("base URL"), "{}", error.hint);
        }
        assert_eq!(server.seen().len(), 2, "it is final");
    }
    assert_eq!(elsewhere.seen(), Vec::<String>::new());
}

fn a_compressed_answer_is_read<H: Host>() {
    let packed = gzip(std::iter::once(EMPTY.as_bytes().to_vec()));
    let headers = "content-type: application/json\r\ncontent-encoding: gzip\r\n";
    let server = Server::start(vec![answer(200, headers, &packed)]);
    assert_eq!(client::<H>(&server).call(runs::List::new()).unwrap().data.len(), 0);
}

fn a_huge_answer_is_read_no_further<H: Host>() {
    let (chunk, times) = (vec![b' '; 1 << 16], 800);
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
        chunk.len() * times
    );
    let server = Server::start(vec![Reply::Repeated { head: head.into_bytes(), chunk, times }]);
    assert_eq!(ended(client::<H>(&server).call(runs::List::new())), Code::ReplyTooLarge);
    server.until(|server| server.left() == 1);
    assert_eq!(server.seen().len(), 1, "another attempt would be as large");
}

fn a_small_answer_that_unpacks_to_a_huge_one_is_refused<H: Host>() {
    let packed = gzip((0..50).map(|_| vec![b' '; 1 << 20]));
    assert!(packed.len() < 100_000);
    let headers = "content-type: application/json\r\ncontent-encoding: gzip\r\n";
    let server = Server::start(vec![answer(200, headers, &packed)]);
    assert_eq!(ended(client::<H>(&server).call(runs::List::new())), Code::ReplyTooLarge);
}

fn an_answer_that_breaks_off_is_lost<H: Host>() {
    let part =
        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{\"data\":["
            .to_vec();
    let chunked = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n8\r\n{\"data\":\r\n".to_vec();
    let packed = gzip(std::iter::once(EMPTY.as_bytes().to_vec()));
    let headers = "content-type: application/json\r\ncontent-encoding: gzip\r\n";
    for broken in [
        Reply::Bytes(part.clone()),
        Reply::Bytes(chunked),
        Reply::Reset(part),
        Reply::Reset(Vec::new()),
        Reply::Bytes(Vec::new()),
        Reply::Bytes(b"SSH-2.0-x\r\n".to_vec()),
        answer(200, headers, &packed[..packed.len() - 9]),
    ] {
        // What reads is sent again.
        let server = Server::start(vec![broken.clone(), json_answer(200, EMPTY)]);
        client::<H>(&server).call(runs::List::new()).unwrap();
        assert_eq!(server.seen().len(), 2);
        // What starts a run is not, unless it has a key.
        let server = Server::start(vec![broken.clone(), json_answer(200, STARTED)]);
        assert_eq!(ended(client::<H>(&server).call(tasks::Trigger::new("send-email"))), Code::NoAnswer);
        assert_eq!(server.seen().len(), 1);
        let server = Server::start(vec![broken, json_answer(200, STARTED)]);
        client::<H>(&server).call(tasks::Trigger::new("send-email").idempotency_key("k")).unwrap();
        assert_eq!(server.seen().len(), 2);
    }
}

fn a_slow_answer_is_lost_in_time<H: Host>() {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{";
    for text in [head, "HTTP/1.1 200 OK\r\n", ""] {
        let server = Server::start(vec![Reply::Hang(text.as_bytes().to_vec()), json_answer(200, EMPTY)]);
        let client = H::made(connection(&server.url), 200, soon(), Arc::default());
        client.call(runs::List::new()).unwrap();
        server.until(|server| server.left() == 1);
    }
}

fn where_nothing_listens_nothing_was_sent<H: Host>() {
    let url = {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    // The second is an address that is no reason to connect: here no client has TLS.
    for url in [url.clone(), url.replace("http", "https")] {
        let told = Arc::default();
        let client = H::made(connection(&url), 1_000, soon(), Arc::clone(&told));
        // It is sent again even without a key: nothing can have been accepted.
        assert_eq!(ended(client.call(tasks::Trigger::new("send-email"))), Code::NotSent);
        assert_eq!(told.lock().unwrap().last().unwrap().requests, 5);
    }
}
