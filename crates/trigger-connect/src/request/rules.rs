//! Rules between arguments.
//!
//! Lives here: matching given names with declared ones, and what must or must not go together. Must not know:
//! operations by name.

use std::borrow::Cow;

use super::problems::{At, Problems};
use super::value::text_of;
use crate::error::Code;
use crate::operation::format::duration_seconds;
use crate::operation::{Argument, Kind, Parameter, Rule};

pub(super) type Slots<'b> = Vec<Option<&'b Argument<'b>>>;

fn place<'a>(parent: Option<&'a At<'a>>, field: &'a Parameter) -> At<'a> {
    At::Field(parent, field)
}

/// Puts each given value into the slot of its declared field; says which names are unknown or given twice.
/// `known` is one more name that is read elsewhere.
pub(super) fn fill<'b>(
    fields: &'static [Parameter],
    given: &'b [(Cow<'b, str>, Argument<'b>)],
    known: Option<&str>,
    parent: Option<&At<'_>>,
    problems: &mut Problems,
) -> Slots<'b> {
    let mut slots: Slots<'b> = vec![None; fields.len()];
    // Arguments mostly come in declared order, so each search begins where the last one ended.
    let mut next = 0;
    for (name, value) in given {
        if known == Some(name.as_ref()) {
            continue;
        }
        let from_next = |matches: &dyn Fn(&Parameter) -> bool| {
            let (before, after) = fields.split_at(next);
            after.iter().position(matches).map(|i| i + next).or_else(|| before.iter().position(matches))
        };
        let found = from_next(&|f| f.name == name).or_else(|| from_next(&|f| f.camel == name));
        next = found.map_or(next, |i| i + 1);
        match found {
            Some(i) if slots[i].is_none() => slots[i] = Some(value),
            Some(i) => problems.add(
                place(parent, &fields[i]),
                Code::DuplicateArgument,
                "The argument is given twice.",
                "Give it once.",
            ),
            None => problems.add(
                At::Name(parent, name),
                Code::UnknownArgument,
                "There is no argument of this name.",
                suggestion(fields, name, problems),
            ),
        }
    }
    slots
}

/// Puts what follows from other values into its slots.
pub(super) fn put<'b>(values: &'b [(usize, Argument<'b>)], slots: &mut Slots<'b>) {
    for (position, value) in values {
        slots[*position] = Some(value);
    }
}

fn suggestion(fields: &[Parameter], name: &str, problems: &Problems) -> String {
    let plain = |s: &str| {
        s.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect::<String>()
    };
    let wanted = plain(name.get(..name.len().min(64)).unwrap_or_default());
    let spelled = |f: &Parameter| f.spelled(problems.naming);
    let near = fields.iter().find(|f| {
        let candidate = plain(f.name);
        candidate == wanted
            || (wanted.len() > 2 && (candidate.starts_with(&wanted) || candidate.ends_with(&wanted)))
    });
    match near {
        Some(field) => format!("Did you mean {}?", spelled(field)),
        None if fields.is_empty() => "It takes none.".to_owned(),
        None => format!("It takes {}.", fields.iter().map(spelled).collect::<Vec<_>>().join(", ")),
    }
}

/// Says which names stand twice in an object with names of the caller's own.
pub(super) fn check_duplicates(
    entries: &[(Cow<'_, str>, Argument<'_>)],
    at: At<'_>,
    problems: &mut Problems,
) {
    let mut names: Vec<&str> = entries.iter().map(|(name, _)| name.as_ref()).collect();
    names.sort_unstable();
    for pair in names.windows(2) {
        if pair[0] == pair[1] {
            problems.add(
                At::Name(Some(&at), pair[0]),
                Code::DuplicateArgument,
                "The name is given twice.",
                "Give it once.",
            );
        }
    }
}

/// Says which required fields are missing. Project and environment are the connection's to fill.
pub(super) fn check_missing(
    fields: &[Parameter],
    slots: &Slots<'_>,
    parent: Option<&At<'_>>,
    problems: &mut Problems,
) {
    for (field, slot) in fields.iter().zip(slots) {
        if field.required && slot.is_none() && !matches!(field.kind, Kind::ProjectRef | Kind::Environment(_))
        {
            problems.add(
                place(parent, field),
                Code::MissingArgument,
                "This argument is required.",
                first_line(field.doc),
            );
        }
    }
}

fn first_line(doc: &str) -> String {
    doc.trim().lines().next().unwrap_or_default().to_owned()
}

/// Applies the rules of an operation or record.
pub(super) fn check(
    rules: &[Rule],
    fields: &[Parameter],
    slots: &Slots<'_>,
    parent: Option<&At<'_>>,
    problems: &mut Problems,
) {
    let find = |name: &str| fields.iter().position(|f| f.name == name);
    let value =
        |name: &str| slots.iter().zip(fields).find_map(|(slot, field)| slot.filter(|_| field.name == name));
    let spelled =
        |name: &str, problems: &Problems| find(name).map_or("", |i| fields[i].spelled(problems.naming));
    let list = |names: &[&str], problems: &Problems| {
        names.iter().map(|n| spelled(n, problems)).collect::<Vec<_>>().join(", ")
    };
    let at = |name: &str| find(name).map(|i| place(parent, &fields[i]));
    for rule in rules {
        match rule {
            Rule::AtMostOne(names) => {
                let given: Vec<&&str> = names.iter().filter(|n| value(n).is_some()).collect();
                if let [_, second, ..] = given.as_slice()
                    && let Some(at) = at(second)
                {
                    let message = format!("At most one of {} can be given.", list(names, problems));
                    problems.add(at, Code::ConflictingArguments, message, "Leave one out.");
                }
            }
            Rule::AtLeastOne(names) => {
                if names.iter().all(|n| value(n).is_none()) {
                    let message = format!("At least one of {} is needed.", list(names, problems));
                    match parent {
                        Some(record) => {
                            problems.add(*record, Code::NothingToDo, message, "Give one of them.")
                        }
                        None => {
                            problems.add_named("arguments", Code::NothingToDo, message, "Give one of them.")
                        }
                    }
                }
            }
            Rule::Overrides(winner, losers) => {
                for loser in losers.iter().filter(|n| value(winner).is_some() && value(n).is_some()) {
                    if let Some(at) = at(loser) {
                        let message =
                            format!("The server ignores it when {} is given.", spelled(winner, problems));
                        problems.add(at, Code::ConflictingArguments, message, "Leave one of them out.");
                    }
                }
            }
            Rule::Needs(name, other) => {
                if value(name).is_some()
                    && value(other).is_none()
                    && let Some(at) = at(other)
                {
                    let message = format!("Without it, {} has no effect.", spelled(name, problems));
                    problems.add(at, Code::MissingArgument, message, "Give both or neither.");
                }
            }
            Rule::TextUnlessJson(name, content_type) => {
                let content_type = value(content_type).and_then(|v| text_of(v)?.ok());
                // Any other word is refused as such.
                const TEXT_TYPES: [&str; 3] = ["application/super+json", "text/plain", "application/store"];
                let Some(content_type) = content_type.filter(|t| TEXT_TYPES.contains(&t.as_ref())) else {
                    continue;
                };
                let stored = content_type == "application/store";
                let bad = match value(name) {
                    None => stored,
                    Some(value) => match text_of(value) {
                        Some(Ok(text)) => stored && text.is_empty(),
                        _ => value.type_name() != "ill-formed text",
                    },
                };
                if bad && let Some(at) = at(name) {
                    let what = if stored { "a storage path" } else { "text" };
                    problems.add(at, Code::WrongType, format!("With the content type {content_type} this must be {what}; the server drops anything else."), "Give text, or leave the content type out.");
                }
            }
            // Nothing can be wrong with it; see `complete`.
            Rule::DeclareText(..) => {}
            Rule::LongerThan(name, other) => {
                let seconds =
                    |n: &str| value(n).and_then(|v| text_of(v)?.ok()).and_then(|t| duration_seconds(&t));
                if let (Some(longer), Some(shorter)) = (seconds(name), seconds(other))
                    && longer <= shorter
                    && let Some(at) = at(name)
                {
                    let message = format!("It must be longer than {}.", spelled(other, problems));
                    problems.add(at, Code::OutOfRange, message, "Use a longer duration.");
                }
            }
        }
    }
}

/// Fills in what follows from other arguments.
pub(super) fn complete(rules: &[Rule], fields: &[Parameter], slots: &mut Slots<'_>) {
    static TEXT: Argument<'static> = Argument::Text(Cow::Borrowed("text/plain"));
    for rule in rules {
        let Rule::DeclareText(value, content_type) = rule else { continue };
        let position = |name: &str| fields.iter().position(|f| f.name == name);
        if let (Some(value), Some(content_type)) = (position(value), position(content_type))
            && slots[content_type].is_none()
            && slots[value].is_some_and(|v| matches!(text_of(v), Some(Ok(_))))
        {
            slots[content_type] = Some(&TEXT);
        }
    }
}
