//! Declared fields as one JSON object.
//!
//! Lives here: where fields stand in a body, inner objects included. Must not know: how single values are written.

use super::json::{Writing, write_json, write_text};
use crate::operation::{Argument, Arguments, Kind, Parameter, Place, Record};
use crate::request::problems::{At, Problems};
use crate::request::{idempotency, rules};

pub(in crate::request) fn write_record(
    record: &Record,
    tag: Option<(&str, &str)>,
    entries: &Arguments<'_>,
    at: At<'_>,
    writing: Writing,
    out: &mut Vec<u8>,
    problems: &mut Problems,
) {
    let mut slots = rules::fill(record.fields, &entries.list, tag.map(|(name, _)| name), Some(&at), problems);
    let created = idempotency::unfold(record.fields, &slots, Some(&at), problems);
    rules::put(&created, &mut slots);
    rules::check_missing(record.fields, &slots, Some(&at), problems);
    rules::check(record.rules, record.fields, &slots, Some(&at), problems);
    rules::complete(record.rules, record.fields, &mut slots);
    write_object(record.fields, &slots, tag, Some(&at), writing, out, problems);
}

/// Writes the fields that go into a body as one object, opening and closing inner objects as their places say.
pub(in crate::request) fn write_object(
    fields: &'static [Parameter],
    slots: &[Option<&Argument<'_>>],
    tag: Option<(&str, &str)>,
    parent: Option<&At<'_>>,
    writing: Writing,
    out: &mut Vec<u8>,
    problems: &mut Problems,
) {
    let mut open = "";
    out.push(b'{');
    if let Some((name, word)) = tag {
        write_name(out, name);
        write_text(out, word);
    }
    for (field, slot) in fields.iter().zip(slots) {
        let Place::Body(wire) = field.place else { continue };
        let position = writing.position.filter(|_| matches!(field.kind, Kind::Position));
        if slot.is_none() && position.is_none() {
            continue;
        }
        let (parents, name) = wire.rsplit_once('.').unwrap_or(("", wire));
        descend(out, open, parents);
        open = parents;
        write_name(out, name);
        match slot {
            Some(argument) => {
                write_json(&field.kind, argument, At::Field(parent, field), writing, out, problems)
            }
            None => out.extend_from_slice(position.unwrap_or_default().to_string().as_bytes()),
        }
    }
    descend(out, open, "");
    out.push(b'}');
}

/// Closes and opens inner objects on the way from one dotted path to another.
fn descend(out: &mut Vec<u8>, from: &str, to: &str) {
    let (mut from, mut to) = (from, to);
    while let (Some(a), Some(b)) = (first_step(from), first_step(to)) {
        if a.0 != b.0 {
            break;
        }
        (from, to) = (a.1, b.1);
    }
    while let Some((_, rest)) = first_step(from) {
        out.push(b'}');
        from = rest;
    }
    while let Some((name, rest)) = first_step(to) {
        write_name(out, name);
        out.push(b'{');
        to = rest;
    }
}

fn first_step(path: &str) -> Option<(&str, &str)> {
    if path.is_empty() { None } else { Some(path.split_once('.').unwrap_or((path, ""))) }
}

/// Writes the name of a field, after a comma unless it is the first of its object. Declared names need no escapes.
fn write_name(out: &mut Vec<u8>, name: &str) {
    if out.last() != Some(&b'{') {
        out.push(b',');
    }
    out.push(b'"');
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b"\":");
}
