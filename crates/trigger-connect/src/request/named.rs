//! Named values that are no request yet.
//!
//! Lives here: checking options as arguments are checked. Must not know: what they are for.

use super::problems::Problems;
use super::rules;
use super::value::{self, Writing};
use crate::connection::Connection;
use crate::error::{Error, InvalidArguments};
use crate::operation::{Arguments, Record};

/// Checks the fields of a record, and gives them as JSON text with the names of their places. `what` stands for the
/// operation in problems.
pub(crate) fn named_text(
    connection: &Connection,
    what: &str,
    record: &'static Record,
    given: &Arguments<'_>,
) -> Result<String, Error> {
    let mut problems = Problems::new(connection.naming());
    let slots = rules::fill(record.fields, &given.list, None, None, &mut problems);
    rules::check_missing(record.fields, &slots, None, &mut problems);
    rules::check(record.rules, record.fields, &slots, None, &mut problems);
    let mut out = Vec::new();
    let writing = Writing { position: None, single_line: false };
    value::write_object(record.fields, &slots, None, None, writing, &mut out, &mut problems);
    if problems.list.is_empty() {
        // Only JSON text and UTF-8 texts were written.
        return Ok(String::from_utf8(out).unwrap_or_default());
    }
    Err(InvalidArguments::new(what, problems.list).into())
}
