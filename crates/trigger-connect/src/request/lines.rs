//! Items on their way into bodies of lines.
//!
//! Lives here: checking items that are sent in several requests, before it is known which of them. Must not know: any
//! operation by name, nor how items are divided.

use serde::{Deserialize, Serialize};

use super::problems::{At, Problems};
use super::value::{self, Writing};
use crate::connection::Connection;
use crate::error::{Code, Error, InvalidArguments};
use crate::operation::{Argument, BodyForm, Kind, Operation, Parameter};

/// One item, checked and written but for its position.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Line {
    /// What follows the position in its object, up to the closing brace.
    rest: String,
    /// Text of its first field.
    pub(crate) name: String,
}

/// Bytes that the longest position of a line takes.
const POSITION_BYTES: usize = r#"{"index":999,"#.len();

impl Line {
    /// Bytes of the line with its break.
    pub(crate) fn bytes(&self) -> usize {
        POSITION_BYTES + self.rest.len() + 1
    }

    /// Writes the line with its position, which stands first: of a line that is too long, the server looks for it there.
    pub(crate) fn push_to(&self, body: &mut String, position: usize) {
        body.push_str(&format!("{{\"index\":{position},"));
        body.push_str(&self.rest);
        body.push('\n');
    }
}

/// Checks items of an operation with a body of lines, and writes each without its position.
///
/// `first` is the place of the first one among all items, which problems name; `most` is how many may come.
pub(crate) fn lines(
    connection: &Connection,
    operation: &'static Operation,
    items: &Argument<'_>,
    first: usize,
    most: usize,
) -> Result<Vec<Line>, Error> {
    let mut problems = Problems::new(connection.naming());
    let mut lines = Vec::new();
    let list = operation.parameters.iter().find(|p| BodyForm::Ndjson(p.name) == operation.body);
    if let Some(list) = list {
        let at = At::Field(None, list);
        let limit = operation.max_body_bytes.unwrap_or(usize::MAX);
        let length = value::each_item(items, |position, item| {
            let here = At::Item(&at, first + position);
            lines.extend(line(list, item, here, limit, &mut problems));
        });
        match length {
            Some(length) => value::check_length(length, 0, most, at, &mut problems),
            None => value::wrong_type(items, "a list", at, &mut problems),
        }
    }
    if problems.list.is_empty() {
        return Ok(lines);
    }
    Err(InvalidArguments::new(operation.id, problems.list).into())
}

fn line(
    list: &'static Parameter,
    item: &Argument<'_>,
    at: At<'_>,
    limit: usize,
    problems: &mut Problems,
) -> Option<Line> {
    let Kind::List { item: Kind::Record(record), .. } = &list.kind else { return None };
    let (number, leading) =
        (record.fields.iter().find(|f| matches!(f.kind, Kind::Position))?, record.fields.first()?);
    let written = value::with_entries(item, |entries| {
        let given = |field: &Parameter| entries.list.iter().find(|(name, _)| field.is_named(name));
        if given(number).is_some() {
            let message = "Items are numbered by the flow.";
            problems.add(At::Field(Some(&at), number), Code::ConflictingArguments, message, "Leave it out.");
        }
        let mut out = Vec::new();
        let writing = Writing { position: None, single_line: true };
        value::write_record(record, None, entries, at, writing, &mut out, problems);
        // Only JSON text and UTF-8 texts were written, between braces.
        let rest = String::from_utf8(out).ok()?.get(1..)?.to_owned();
        let name = given(leading).and_then(|(_, name)| value::text_of(name)?.ok());
        Some(Line { rest, name: name?.into_owned() })
    });
    let Some(written) = written else {
        value::wrong_type(item, "an object", at, problems);
        return None;
    };
    let bytes = written.as_ref().map_or(0, |line| line.bytes() - 1);
    if bytes > limit {
        let message = format!("The item has {bytes} bytes; the server takes {limit}.");
        let params = [("maximum", limit.to_string()), ("actual", bytes.to_string())];
        problems.add_with(at, Code::BodyTooLarge, message, "Send less.", params);
    }
    written
}
