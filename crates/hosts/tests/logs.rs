//! What is logged: method, path template, status, attempt, duration, and no secret, whoever logs.
//!
//! Lives here: a logger that keeps everything. Must not know: the clients, but for their calls.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use std::sync::Mutex;

use common::{Blocking, Host, Nonblocking, Server, answer, connection, json_answer, key};
use log::{Level, LevelFilter, Log, Metadata, Record};
use trigger_connect::runs;

struct Keeper(Mutex<Vec<(Level, String, String)>>);

impl Log for Keeper {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &Record<'_>) {
        let line = (record.level(), record.target().to_owned(), record.args().to_string());
        self.0.lock().unwrap().push(line);
    }

    fn flush(&self) {}
}

static KEEPER: Keeper = Keeper(Mutex::new(Vec::new()));

fn logged<H: Host>() -> Vec<String> {
    KEEPER.0.lock().unwrap().clear();
    let server = Server::start(vec![
        answer(503, "", b"busy"),
        answer(200, "", b"cut off").cut(3),
        json_answer(200, r#"{"id":"run_secret"}"#),
    ]);
    // What the body holds is of no matter: it was read, or was not.
    let _ = H::new(connection(&server.url)).call(runs::AddTags::new("run_secret", ["a-tag"]));
    let lines = KEEPER.0.lock().unwrap();
    let key = key();
    assert!(lines.iter().all(|(_, _, text)| !text.contains(&key)), "whoever logs, the key is not in it");
    let own: Vec<String> = lines
        .iter()
        .filter(|(_, target, _)| target.starts_with("trigger_connect"))
        .map(|(level, _, text)| format!("{level} {text}"))
        .collect();
    assert!(own.iter().all(|line| !line.contains("run_secret") && !line.contains("a-tag")), "{own:?}");
    // Durations differ.
    own.iter().map(|line| line.rsplit_once(", ").unwrap().0.to_owned()).collect()
}

#[test]
fn an_exchange_is_one_line_without_a_secret() {
    log::set_logger(&KEEPER).unwrap();
    log::set_max_level(LevelFilter::Trace);
    for lines in [logged::<Blocking>(), logged::<Nonblocking>()] {
        assert_eq!(
            lines,
            [
                "INFO POST /api/v1/runs/{runId}/tags 503 (attempt 1",
                "WARN POST /api/v1/runs/{runId}/tags Lost (attempt 2",
                "INFO POST /api/v1/runs/{runId}/tags 200 (attempt 3",
            ]
        );
    }
}
