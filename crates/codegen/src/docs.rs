//! The documents that follow from the table: operations, errors, the same for machines.
//!
//! Lives here: their layout. Must not know: any rule about the API.

use std::fmt::Write as _;

use trigger_connect::data::Shape;
use trigger_connect::describe::{self, kind_in_words, place_in_words};
use trigger_connect::operation::{Accepts, Effect, KeyAccess, Operation, Paging, Parameter};
use trigger_connect::{Code, Naming, OPERATIONS};

use crate::File;
use crate::table::{self, Named};

pub(crate) fn files() -> Vec<File> {
    vec![
        File { path: "docs/operations.md".to_owned(), text: operations() },
        File { path: "docs/operations.json".to_owned(), text: pretty(&describe::operations(Naming::Snake)) },
        File { path: "docs/replies.md".to_owned(), text: replies() },
        File { path: "docs/replies.json".to_owned(), text: pretty(&describe::replies()) },
        File { path: "docs/errors.md".to_owned(), text: errors() },
        File { path: "docs/llms.txt".to_owned(), text: describe::llms_txt() },
        File { path: "docs/disagreements.md".to_owned(), text: disagreements() },
    ]
}

const NOTE: &str = "<!-- Generated from the core's table by `make generate`; do not edit. -->\n";

fn pretty(value: &serde_json::Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}

fn credentials(accepts: &Accepts) -> String {
    let mut words = Vec::new();
    match accepts.key {
        KeyAccess::None => {}
        KeyAccess::Full => words.push("key with full access"),
        KeyAccess::Any => words.push("any key"),
        _ => words.push("key"),
    }
    if accepts.personal_access_token {
        words.push("PAT");
    }
    if accepts.organization_token {
        words.push("organization token");
    }
    if accepts.public_token.is_some() {
        words.push("public token");
    }
    if accepts.none {
        words.push("none");
    }
    words.join(", ")
}

/// When a request may be sent again although its answer was lost.
fn retry(effect: Effect) -> String {
    match effect {
        Effect::Read | Effect::Idempotent => "always".to_owned(),
        Effect::Keyed(argument) => format!("with `{argument}`"),
        _ => "never".to_owned(),
    }
}

fn paging(operation: &Operation) -> String {
    match operation.paging {
        Some(Paging::Cursor { default_size, max_size }) => {
            format!("cursor, {default_size} of at most {max_size}")
        }
        Some(Paging::Offset { default_size, max_size }) => {
            format!("offset, {default_size} of at most {max_size}")
        }
        _ => "–".to_owned(),
    }
}

fn argument_table(parameters: &[Parameter]) -> String {
    let mut out =
        "\n| argument | Node | | holds | goes to | |\n| --- | --- | --- | --- | --- | --- |\n".to_owned();
    for p in parameters {
        let _ = writeln!(
            out,
            "| `{}` | `{}` | {} | {} | {} | {} |",
            p.name,
            p.camel,
            if p.required { "required" } else { "" },
            kind_in_words(&p.kind).replace('|', "\\|"),
            place_in_words(p.place),
            table::paragraph(p.doc).replace('|', "\\|")
        );
    }
    out
}

fn operations() -> String {
    let mut out = format!(
        "{NOTE}\n# Operations\n\n{} operations. *Effect*: `read` changes nothing; `idempotent` can be repeated; `keyed` can be repeated with the same \
         idempotency key; `once` acts every time. *Retry*: when a request may be sent \
         again although its answer was lost. A `project_ref` or `environment` argument is taken from the connection unless given.\n\n\
         Durations are text such as `90s` or `1h30m`, a `timedelta` in Python, a number of milliseconds in Node, a `Duration` in Rust; where a number means \
         seconds, its row says so. Dates are ISO 8601 text with an offset, an aware `datetime` in Python, a `Date` or epoch milliseconds in Node, a \
         `SystemTime` in Rust.\n",
        OPERATIONS.len()
    );
    for (resource, operations) in table::resources() {
        let _ = write!(
            out,
            "\n## {resource}\n\n| id | request | credential | project | environment | branch | effect | retry | paging | rate limit | stability | since |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n"
        );
        let yes = |b: bool| if b { "needed" } else { "–" };
        for o in &operations {
            let _ = writeln!(
                out,
                "| [`{0}`](#{1}) | `{2} {3}` | {4} | {5} | {6} | {7} | {8} | {9} | {10} | {11} | {12} | {13} |",
                o.id,
                o.id.replace('.', ""),
                o.method.as_str(),
                o.path,
                credentials(&o.accepts),
                yes(o.needs_project_ref()),
                yes(o.needs_environment()),
                o.branch.as_str(),
                o.effect.as_str(),
                retry(o.effect),
                paging(o),
                o.rate_limit.as_str(),
                o.stability.as_str(),
                o.since
            );
        }
        for o in &operations {
            let paragraphs: Vec<String> = table::paragraphs(o.doc)
                .into_iter()
                .chain(o.stability.in_words())
                .chain(o.accepts.rights_in_words())
                .collect();
            let _ = write!(out, "\n### {}\n\n{}\n", o.id, paragraphs.join("\n\n"));
            if !o.parameters.is_empty() {
                out.push_str(&argument_table(o.parameters));
            }
            let _ =
                write!(out, "\nReply: {}. Source: {}\n", shape_in_words(o.returns, "replies.md"), o.source);
        }
    }
    out.push_str("\n## Nested arguments\n");
    for (name, (record, tag)) in table::records() {
        let _ = write!(out, "\n### {name}\n\n{}", table::paragraph(record.doc));
        if let Some((tag, word)) = tag {
            let _ = write!(out, " Its `{tag}` is `{word}`.");
        }
        out.push('\n');
        out.push_str(&argument_table(record.fields));
    }
    out
}

/// What a shape is, with links to the types that have a name.
fn shape_in_words(shape: &Shape, page: &str) -> String {
    match shape {
        Shape::Text => "text".to_owned(),
        Shape::Secret => "text, secret".to_owned(),
        Shape::Date => "ISO 8601 date".to_owned(),
        Shape::Integer => "whole number".to_owned(),
        Shape::Number => "number".to_owned(),
        Shape::Boolean => "true or false".to_owned(),
        Shape::Nullable(inner) => format!("{}, or null", shape_in_words(inner, page)),
        Shape::List(item) => format!("list of {}", shape_in_words(item, page)),
        Shape::Map(value) => format!("object with names of its own, values {}", shape_in_words(value, page)),
        Shape::Object { name, .. }
        | Shape::Words { name, .. }
        | Shape::OneOf { name, .. }
        | Shape::Again(name) => {
            format!("[`{name}`]({page}#{})", name.to_lowercase())
        }
        Shape::Nothing => "nothing, or a stream that the host reads".to_owned(),
        _ => "any JSON value".to_owned(),
    }
}

fn replies() -> String {
    let mut out = format!(
        "{NOTE}\n# Replies\n\nThe types of success bodies, under the same names in Rust (`trigger_connect::runs::data::Run`), Python (`trigger_connect.data.Run`) \
         and TypeScript (`data.Run`). Fields and words that are not listed may come too; they are kept.\n"
    );
    for (name, named) in table::shapes() {
        match named {
            Named::Object(doc, fields) => {
                let _ = write!(out, "\n## {name}\n\n{}\n", table::paragraph(doc));
                if !fields.is_empty() {
                    out.push_str("\n| field | | holds | |\n| --- | --- | --- | --- |\n");
                }
                for field in fields {
                    let _ = writeln!(
                        out,
                        "| `{}` | {} | {} | {} |",
                        field.wire,
                        if field.required { "" } else { "may be absent" },
                        shape_in_words(field.shape, ""),
                        table::paragraph(field.doc).replace('|', "\\|")
                    );
                }
            }
            Named::Words(doc, words) => {
                let _ =
                    write!(out, "\n## {name}\n\n{}\n\n| word | |\n| --- | --- |\n", table::paragraph(doc));
                for word in words {
                    let _ = writeln!(out, "| `{}` | {} |", word.word, table::paragraph(word.doc));
                }
            }
            Named::OneOf(doc, shapes) => {
                let list: Vec<String> = shapes.iter().map(|shape| shape_in_words(shape, "")).collect();
                let _ = write!(out, "\n## {name}\n\n{} One of {}.\n", table::paragraph(doc), list.join("; "));
            }
        }
    }
    out
}

fn errors() -> String {
    let mut out = format!(
        "{NOTE}\n# Codes\n\nA code is the same text in Rust, Python and Node. It is never renamed, reused or removed within a major version.\n\n\
         Parameters are in the `params` of a problem, where its message says them: names, numbers and fixed words for texts of your own, never \
         a value that was given. `reason` tells apart several messages of one code.\n\n\
         | code | where | meaning | what to do | parameters |\n| --- | --- | --- | --- | --- |\n"
    );
    for code in Code::ALL {
        let _ = writeln!(
            out,
            "| `{code}` | {} | {} | {} | {} |",
            code.category().as_str(),
            code.meaning(),
            code.fix(),
            code.params().iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
        );
    }
    out
}

/// Where documents disagree: the only page that follows from a list of cases and not from the table.
fn disagreements() -> String {
    let list: serde_json::Value =
        serde_json::from_str(include_str!("../../../tests/vectors/discrepancies.json")).unwrap_or_default();
    let mut out = format!(
        "{NOTE}\n# Where documents disagree\n\nTrigger.dev's documentation, its OpenAPI files, its official client and its server do not always say the \
         same. What the server does counts, then what the official client sends, then the documentation. This is what the library does where they \
         differ.\n\n| | about | side | what this library does |\n| --- | --- | --- | --- |\n"
    );
    for point in list["discrepancies"].as_array().into_iter().flatten() {
        let text = |name: &str| point[name].as_str().unwrap_or_default();
        let line = format!("{} {}", text("line"), text("left"));
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} |",
            point["number"],
            text("topic"),
            text("side"),
            line.trim_end()
        );
    }
    out.push_str("\nEach line has its proof among the cases of `tests/vectors`: `discrepancies.json` there names them.\n");
    out
}
