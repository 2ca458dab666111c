//! The table of operations on a screen.
//!
//! Lives here: the list, and one operation in full. Must not know: any particular operation.

use trigger_connect::OPERATIONS;
use trigger_connect::describe::{kind_in_words, place_in_words};
use trigger_connect::operation::{Effect, Kind, Operation, Parameter, Place, Record, ReplyForm};

use crate::misuse::{Misuse, unknown_operation};
use crate::names::{kebab, of_connection, positional};
use crate::screen::{rows, wrapped};
use crate::values::{is_flag, is_json, is_list, takes_file};

/// The first sentence of a doc text.
fn summary(operation: &Operation) -> &'static str {
    operation.doc.lines().next().unwrap_or_default().trim()
}

/// A doc text in one line.
fn flowing(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The operations with a word in them, or all.
pub(crate) fn list(word: Option<&str>, terminal: bool, width: usize) -> Result<String, Misuse> {
    let wanted = word.unwrap_or_default().to_lowercase();
    let has =
        |o: &&&Operation| [o.id, o.path, summary(o)].iter().any(|text| text.to_lowercase().contains(&wanted));
    let found: Vec<&&Operation> = OPERATIONS.iter().filter(has).collect();
    if found.is_empty() {
        return Err(unknown_operation(word.unwrap_or_default()));
    }
    let line = |o: &&&Operation| {
        let (id, method, path, doc) = (o.id, o.method.as_str(), o.path, summary(o));
        if terminal {
            format!("{id}  {method} {path}\n    {}\n", wrapped(doc, 4, width))
        } else {
            format!("{id}\t{method}\t{path}\t{doc}\n")
        }
    };
    Ok(found.iter().map(line).collect())
}

/// One operation with its arguments.
pub(crate) fn describe(operation: &'static Operation, width: usize) -> String {
    let mut out = format!("{}\n", operation.id);
    out.push_str(&format!("  {}\n\n", wrapped(&flowing(operation.doc), 2, width)));
    let mut facts = vec![("request", format!("{} {}", operation.method.as_str(), operation.path))];
    facts.push(("credential", operation.accepts.in_words()));
    facts.extend(operation.accepts.rights_in_words().map(|rights| ("rights", rights.replace('`', ""))));
    facts.push(("repeating it", effect(operation.effect).to_owned()));
    if operation.paging.is_some() {
        facts.push(("pages", "yes: --all prints every item".to_owned()));
    }
    if operation.reply == ReplyForm::Stream {
        facts.push(("reply", "a stream of events, which curl shows and call does not".to_owned()));
    }
    facts.extend(operation.stability.in_words().map(|words| ("status", words.replace('`', ""))));
    facts.push(("source", operation.source.to_owned()));
    out.push_str(&rows(&facts, width));
    out.push_str(&format!("\nUsage\n  trigger-connect call {}", operation.id));
    for parameter in positional(operation) {
        out.push_str(&format!(" {}", capitals(parameter)));
    }
    out.push_str(if operation.parameters.iter().any(|p| !of_connection(p)) { " [options]\n" } else { "\n" });
    let arguments: Vec<(String, String)> =
        operation.parameters.iter().map(|parameter| row(operation, parameter)).collect();
    if !arguments.is_empty() {
        out.push_str(&format!("\nArguments\n{}", rows(&arguments, width)));
    }
    out
}

fn capitals(parameter: &Parameter) -> String {
    parameter.name.to_uppercase()
}

fn row(operation: &Operation, parameter: &Parameter) -> (String, String) {
    let name = kebab(parameter.name);
    let named = match &parameter.kind {
        kind if is_flag(kind) => format!("--{name}, --no-{name}"),
        kind if is_json(kind) => format!("--{name} JSON"),
        _ => format!("--{name} VALUE"),
    };
    let mut facts = vec![words(&parameter.kind), place_in_words(parameter.place).replace('`', "")];
    if parameter.required {
        let positional = matches!(parameter.place, Place::Path);
        facts.push(if positional { "required; may stand without its name" } else { "required" }.to_owned());
    } else if of_connection(parameter) {
        facts.push("the connection's unless given".to_owned());
    }
    if is_list(&parameter.kind) {
        facts.push("may be repeated".to_owned());
    }
    if takes_file(operation, parameter) {
        facts.push("@path and @- read it".to_owned());
    }
    (named, format!("{} ({})", flowing(parameter.doc), facts.join("; ")))
}

/// What a value may hold, with the fields of objects.
fn words(kind: &Kind) -> String {
    let fields =
        |record: &Record| record.fields.iter().map(|field| field.name).collect::<Vec<_>>().join(", ");
    match kind {
        Kind::Record(record) => format!("object with {}", fields(record)),
        Kind::List { item, .. } if matches!(item, Kind::Record(_)) => format!("each an {}", words(item)),
        Kind::Variants(tag, records) => {
            let one = |(word, record): &(&str, &'static Record)| format!("{word} with {}", fields(record));
            format!("object, by {tag}: {}", records.iter().map(one).collect::<Vec<_>>().join("; "))
        }
        other => kind_in_words(other).replace('`', ""),
    }
}

fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "changes nothing",
        Effect::Idempotent => "leaves the same state",
        Effect::Keyed(_) => "acts once for each idempotency key",
        _ => "acts every time",
    }
}
