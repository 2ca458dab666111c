//! Ratios against what a user would write instead: `format!` and `serde_json`, with the same URL, headers and body.
//!
//! `cargo bench -p trigger-connect`. Both sides of a row run in turns in one process; a row is the median of many
//! short batches. No time is asserted: machines differ.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "this is a program that measures and prints"
)]

use std::hint::black_box;
use std::time::Instant;

use serde::Serialize;
use trigger_connect::batches::{BatchItem, StreamItems};
use trigger_connect::{Connection, Fields, JsonText, json, runs, tasks};

const KEY: &str = "tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX";
const BASE: &str = "https://api.trigger.dev";

#[derive(Serialize, Clone)]
struct Item {
    id: u32,
    name: String,
    tags: [&'static str; 2],
}

fn payload(bytes: usize) -> Vec<Item> {
    let item = |id| Item { id, name: format!("item number {id}"), tags: ["blue", "green"] };
    let one = serde_json::to_string(&item(100)).unwrap_or_default().len() + 1;
    (0..(bytes / one).max(1)).map(|i| item(i as u32)).collect()
}

/// What a careful user writes by hand: the URL with the id escaped, three headers, the body.
type Plain = (String, Vec<(&'static str, String)>, Option<String>);

fn headers(json: bool) -> Vec<(&'static str, String)> {
    let mut list =
        vec![("authorization", format!("Bearer {KEY}")), ("x-trigger-api-version", "2025-07-16".to_owned())];
    if json {
        list.push(("content-type", "application/json".to_owned()));
    }
    list
}

fn escape(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

/// Medians in nanoseconds of both sides, measured in turns.
fn compare(ours: &mut dyn FnMut(), theirs: &mut dyn FnMut()) -> (f64, f64) {
    let per_batch = {
        let start = Instant::now();
        ours();
        let once = start.elapsed().as_nanos().max(1);
        usize::try_from((300_000 / once).clamp(1, 2000)).unwrap_or(1)
    };
    let batch = |work: &mut dyn FnMut()| {
        let start = Instant::now();
        for _ in 0..per_batch {
            work();
        }
        start.elapsed().as_nanos() as f64 / per_batch as f64
    };
    let (mut a, mut b) = (Vec::new(), Vec::new());
    for _ in 0..61 {
        a.push(batch(ours));
        b.push(batch(theirs));
    }
    let median = |v: &mut Vec<f64>| {
        v.sort_by(f64::total_cmp);
        v[v.len() / 2]
    };
    (median(&mut a), median(&mut b))
}

fn row(name: &str, mut ours: impl FnMut(), mut theirs: impl FnMut()) {
    let (a, b) = compare(&mut ours, &mut theirs);
    println!("{name:<38} {a:>12.0} ns {b:>12.0} ns {:>8.2}", a / b);
}

fn main() {
    let Ok(connection) = Connection::new(Fields::new(KEY)) else {
        return;
    };
    println!("{:<38} {:>15} {:>15} {:>8}", "case", "trigger-connect", "format!", "ratio");
    row(
        "runs.retrieve",
        || {
            drop(black_box(
                connection.prepare(runs::Retrieve::new(black_box("run_cm1a2b3c4d5e6f7g8h9i0j1k2"))),
            ))
        },
        || {
            let id = black_box("run_cm1a2b3c4d5e6f7g8h9i0j1k2");
            let plain: Plain = (format!("{BASE}/api/v3/runs/{}", escape(id)), headers(false), None);
            drop(black_box(plain));
        },
    );
    row(
        "runs.list with eight filters",
        || {
            let call = runs::List::new()
                .limit(50)
                .status(["COMPLETED", "FAILED"])
                .task_identifier("send-email")
                .tag(["user:1", "org:2"])
                .from(1_768_478_400_000)
                .to(1_768_564_800_000)
                .is_test(false)
                .machine("small-1x");
            drop(black_box(connection.prepare(call)));
        },
        || {
            let url = format!(
                "{BASE}/api/v1/runs?page%5Bsize%5D={}&filter%5Bstatus%5D={}&filter%5BtaskIdentifier%5D={}&filter%5Btag%5D={}&filter%5BisTest%5D={}&filter%5BcreatedAt%5D%5Bfrom%5D={}&filter%5BcreatedAt%5D%5Bto%5D={}&filter%5Bmachine%5D={}",
                black_box(50),
                ["COMPLETED", "FAILED"].map(escape).join(","),
                escape("send-email"),
                ["user:1", "org:2"].map(escape).join(","),
                false,
                1_768_478_400_000_i64,
                1_768_564_800_000_i64,
                escape("small-1x"),
            );
            let plain: Plain = (url, headers(false), None);
            drop(black_box(plain));
        },
    );
    for (name, bytes) in [("tasks.trigger, 1 kB payload", 1_000), ("tasks.trigger, 100 kB payload", 100_000)]
    {
        let data = payload(bytes);
        row(
            name,
            || {
                drop(black_box(
                    connection.prepare(
                        tasks::Trigger::new("send-email")
                            .payload(json(&data))
                            .tags(["user:1"])
                            .idempotency_key("order-42"),
                    ),
                ))
            },
            || {
                let body = format!(
                    "{{\"payload\":{},\"options\":{{\"idempotencyKey\":{},\"tags\":{}}}}}",
                    serde_json::to_string(&data).unwrap_or_default(),
                    serde_json::to_string("order-42").unwrap_or_default(),
                    serde_json::to_string(&["user:1"]).unwrap_or_default()
                );
                let plain: Plain = (
                    format!("{BASE}/api/v1/tasks/{}/trigger", escape("send-email")),
                    headers(true),
                    Some(body),
                );
                drop(black_box(plain));
            },
        );
    }
    let small = payload(100);
    row(
        "batch of 1,000 items",
        || {
            let items: Vec<_> = (0..1000)
                .map(|_| BatchItem::new("send-email").payload(json(&small)).tags(["user:1"]))
                .collect();
            drop(black_box(connection.prepare(StreamItems::new("batch_1", items))));
        },
        || {
            let mut body = String::new();
            for index in 0..1000 {
                body.push_str(&format!(
                    "{{\"index\":{index},\"task\":{},\"payload\":{},\"options\":{{\"tags\":{}}}}}\n",
                    serde_json::to_string("send-email").unwrap_or_default(),
                    serde_json::to_string(&small).unwrap_or_default(),
                    serde_json::to_string(&["user:1"]).unwrap_or_default()
                ));
            }
            let plain: Plain =
                (format!("{BASE}/api/v3/batches/{}/items", escape("batch_1")), headers(true), Some(body));
            drop(black_box(plain));
        },
    );
    growth(&connection);
}

/// Cost per byte from 1 kB to 10 MB: the payload as ready-made JSON, ten items of it where one would be too large.
fn growth(connection: &Connection) {
    println!("\n{:<38} {:>15} {:>15}", "growth (ready-made JSON text)", "whole call", "per byte");
    for bytes in [1_000, 10_000, 100_000, 1_000_000, 10_000_000] {
        let text = serde_json::to_string(&payload(bytes.min(1_000_000))).unwrap_or_default();
        let copies = bytes / bytes.min(1_000_000);
        let mut call = || {
            let items: Vec<_> =
                (0..copies).map(|_| BatchItem::new("t").payload(JsonText::parse(text.as_str()))).collect();
            drop(black_box(connection.prepare(StreamItems::new("batch_1", items))));
        };
        let (a, _) = compare(&mut call, &mut || {});
        println!("{:<38} {:>12.0} ns {:>12.2} ns", format!("{bytes} bytes"), a, a / bytes as f64);
    }
}
