//! Declared fields as one JSON object.
//!
//! Lives here: where fields stand in a body, inner objects included. Must not know: how single values are written.

use super::json::{Writing, write_json, write_text};
use crate::operation::{Argument, Arguments, Kind, Parameter, Place, Record};
use crate::request::problems::{At, Problems};
use crate::request::rules;

pub(in crate::request) fn write_record(
    record: &Record,
    tag: Option<(&str, &str)>,
    entries: &Arguments<'_>,
    at: At<'_>,
    writing: Writing,
    out: &mut Vec<u8>,
    problems: &mut Problems,
) {
    let slots = rules::fill(record.fields, &entries.list, tag.map(|(name, _)| name), Some(&at), problems);
    rules::check_missing(record.fields, &slots, Some(&at), problems);
    rules::check(record.rules, record.fields, &slots, Some(&at), problems);
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
    let mut open: Vec<&str> = Vec::new();
    let mut first = true;
    out.push(b'{');
    if let Some((name, word)) = tag {
        write_text(out, name);
        out.push(b':');
        write_text(out, word);
        first = false;
    }
    for (field, slot) in fields.iter().zip(slots) {
        let Place::Body(wire) = field.place else { continue };
        let is_position = matches!(field.kind, Kind::Position);
        if slot.is_none() && !is_position {
            continue;
        }
        let (parents, name) = match wire.rsplit_once('.') {
            Some((parents, name)) => (parents, name),
            None => ("", wire),
        };
        let wanted = parents.split('.').filter(|p| !p.is_empty());
        let kept = wanted.clone().zip(&open).take_while(|(a, b)| a == *b).count();
        out.extend(std::iter::repeat_n(b'}', open.len() - kept));
        if open.len() > kept {
            first = false;
        }
        open.truncate(kept);
        for inner in wanted.skip(kept) {
            comma(&mut first, out);
            write_text(out, inner);
            out.extend_from_slice(b":{");
            open.push(inner);
            first = true;
        }
        comma(&mut first, out);
        out.push(b'"');
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(b"\":");
        match slot {
            Some(argument) => {
                write_json(&field.kind, argument, At::Field(parent, field), writing, out, problems)
            }
            None => out.extend_from_slice(writing.position.to_string().as_bytes()),
        }
    }
    out.extend(std::iter::repeat_n(b'}', open.len() + 1));
}

fn comma(first: &mut bool, out: &mut Vec<u8>) {
    if !*first {
        out.push(b',');
    }
    *first = false;
}
