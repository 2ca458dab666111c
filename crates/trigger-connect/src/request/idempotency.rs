//! Idempotency keys as the official client makes them.
//!
//! Lives here: hashing what a caller names a key by, and what a created key stands for among arguments. Must not
//! know: any operation by name.

use std::fmt;

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::problems::{At, Problems};
use super::rules::{self, Slots};
use super::value::{self, Whole};
use crate::error::{Code, Error, InvalidArguments, Naming};
use crate::operation::declare::parameter;
use crate::operation::{Argument, Arguments, Key, Kind, List, Parameter, Place, Rule};
use crate::operations::shared::KEY_SCOPES;

/// What makes a key: how the caller names it, and where it is used.
const MATERIAL: &[Parameter] = &[
    parameter("key", "key", "What the key is named by.", Kind::JSON, Place::Body("key"), true),
    parameter("scope", "scope", "Where it is the same.", SCOPE, Place::Body("scope"), false),
    parameter("run_id", "runId", "The run.", Kind::text(1000), Place::Body("runId"), false),
    parameter(
        "attempt_number",
        "attemptNumber",
        "Its attempt.",
        ATTEMPT,
        Place::Body("attemptNumber"),
        false,
    ),
];
/// What a created key holds.
const CREATED: &[Parameter] = &[
    parameter("hash", "hash", "What is sent.", Kind::text(2048), Place::Body("hash"), true),
    parameter("key", "key", "The key before hashing.", Kind::TEXT, Place::Body("key"), false),
    parameter("scope", "scope", "Where it is the same.", SCOPE, Place::Body("scope"), false),
];
/// The server shows both or nothing.
const CREATED_RULES: &[Rule] = &[Rule::Needs("key", "scope"), Rule::Needs("scope", "key")];

const SCOPE: Kind = Kind::Choice(KEY_SCOPES);
const ATTEMPT: Kind = Kind::integer(1, 2_147_483_647);
/// UTF-16 units of a hash, by which the official client knows one.
const HASH_LENGTH: usize = 64;
/// As long as the original may be that is sent beside the hash.
const LONGEST: usize = 100_000;
/// Lists inside lists, so that no text can exhaust the stack.
const DEEPEST: usize = 32;

/// Where a key is the same, and so where it prevents a second run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope<'a> {
    /// Everywhere.
    Global,
    /// Within one run, of which this is the id. The official client leaves it out where no run is at hand: then the
    /// key is the same everywhere.
    Run(Option<&'a str>),
    /// Within one attempt of a run: its id and the number of the attempt, from 1. Left out in the same way.
    Attempt(Option<(&'a str, u32)>),
}

/// An idempotency key as the official client makes it: a SHA-256 hash, and what it was made of.
///
/// Where an operation takes `idempotency_key` and `idempotency_key_options`, give it for the first; both are sent then.
///
/// Parts are joined with `-` before they are hashed, as in the official client, so `["a", "b"]` and `"a-b"` give the
/// same key. Parts of a list inside a list are joined with `,`.
///
/// ```
/// use trigger_connect::{Connection, Fields, IdempotencyKey, Scope, tasks};
///
/// let key = IdempotencyKey::create(["order", "42"], Scope::Global)?;
/// assert_eq!(key.hash(), "3bf8b157c4238eefe5ae4a66eca81c6b887d4dcedb58dd674271859f4dc2edfd");
/// assert_eq!((key.key(), key.scope()), (Some("order-42"), Some("global")));
///
/// let connection = Connection::new(Fields::new("tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX"))?;
/// let request = connection.prepare(tasks::Trigger::new("send-email").idempotency_key(&key))?;
/// assert_eq!(request.idempotency_key.as_deref(), Some(key.hash()));
/// # Ok::<(), trigger_connect::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct IdempotencyKey {
    hash: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<&'static str>,
}

impl IdempotencyKey {
    /// Makes a key of one text or a list of texts.
    ///
    /// # Errors
    /// [`Error::InvalidArguments`] when the key or the run id is empty, blank or too long.
    pub fn create<'a>(key: impl Into<List<'a>>, scope: Scope<'a>) -> Result<Self, Error> {
        let (word, run_id, attempt) = match scope {
            Scope::Global => ("global", None, None),
            Scope::Run(run_id) => ("run", run_id, None),
            Scope::Attempt(attempt) => ("attempt", attempt.map(|a| a.0), attempt.map(|a| a.1)),
        };
        let mut arguments = Arguments::new().with("key", key.into()).with("scope", word);
        if let Some(run_id) = run_id {
            arguments.push("run_id", run_id.into());
        }
        if let Some(number) = attempt {
            arguments.push("attempt_number", Argument::Integer(number.into()));
        }
        Self::from_arguments(&arguments, Naming::Snake)
    }

    /// Makes a key of the arguments `key`, `scope`, `run_id` and `attempt_number`, as other languages give them.
    ///
    /// `key` is text, a whole number, or a list of them; lists may stand in lists. Without `scope`, a text of 64
    /// characters is a hash already and is kept, as the option of the official client keeps it; anything else gets
    /// the scope `run`.
    ///
    /// # Errors
    /// [`Error::InvalidArguments`] with every problem.
    pub fn from_arguments(arguments: &Arguments<'_>, naming: Naming) -> Result<Self, Error> {
        let mut problems = Problems::new(naming);
        let made = make(arguments, &mut problems);
        match made {
            Some(key) if problems.list.is_empty() => Ok(key),
            _ => Err(InvalidArguments::new("idempotency_key", problems.list).into()),
        }
    }

    /// What is sent as the key, and what resets it: 64 hexadecimal digits, unless it was kept as it came.
    #[must_use]
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// The key before hashing, its parts joined; nothing for a hash that was made elsewhere.
    #[must_use]
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// `run`, `attempt` or `global`; nothing for a hash that was made elsewhere.
    #[must_use]
    pub fn scope(&self) -> Option<&'static str> {
        self.scope
    }

    /// The key as an argument: an object that holds it and its original.
    fn to_fields(&self) -> Arguments<'static> {
        let mut fields = Arguments::new().with("hash", self.hash.clone());
        if let (Some(key), Some(scope)) = (&self.key, self.scope) {
            fields = fields.with("key", key.clone()).with("scope", scope);
        }
        fields
    }
}

impl fmt::Display for IdempotencyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.hash)
    }
}

impl From<&IdempotencyKey> for Argument<'_> {
    fn from(key: &IdempotencyKey) -> Self {
        Self::Record(key.to_fields())
    }
}

impl From<&IdempotencyKey> for Key<'_> {
    fn from(key: &IdempotencyKey) -> Self {
        Self::created(key.to_fields())
    }
}

impl From<IdempotencyKey> for Key<'_> {
    fn from(key: IdempotencyKey) -> Self {
        Self::from(&key)
    }
}

fn make(arguments: &Arguments<'_>, problems: &mut Problems) -> Option<IdempotencyKey> {
    const RULES: &[Rule] = &[Rule::Needs("attempt_number", "run_id")];
    let slots = rules::fill(MATERIAL, &arguments.list, None, None, problems);
    rules::check_missing(MATERIAL, &slots, None, problems);
    rules::check(RULES, MATERIAL, &slots, None, problems);
    let at = |field: usize| At::Field(None, &MATERIAL[field]);
    let mut given = |field: usize| {
        slots[field].and_then(|a| value::scalar(&MATERIAL[field].kind, a, at(field), problems))
    };
    let (scope, run_id, attempt) = (given(1), given(2), given(3));
    let scope = scope.and_then(|s| KEY_SCOPES.iter().copied().find(|word| *word == s.as_str()));

    let argument = slots[0]?;
    if let (None, Some(Ok(text))) = (slots[1], value::text_of(argument))
        && text.encode_utf16().count() == HASH_LENGTH
    {
        let text = value::scalar(&Kind::TEXT, argument, at(0), problems)?;
        return Some(IdempotencyKey { hash: text.as_str().to_owned(), key: None, scope: None });
    }
    let (mut key, found) = (String::new(), problems.list.len());
    join(argument, '-', at(0), 0, &mut key, problems);
    if problems.list.len() > found {
        return None;
    }
    if key.trim().is_empty() {
        problems.add(at(0), Code::Empty, "The key is empty or blank.", "Name what must not happen twice.");
    } else if key.encode_utf16().count() > LONGEST {
        let message = format!("The key has more than {LONGEST} characters.");
        problems.add_with(at(0), Code::TooLong, message, "Shorten it.", [("maximum", LONGEST.to_string())]);
    }

    let scope = scope.unwrap_or("run");
    let mut material = key.clone();
    if scope != "global"
        && let Some(run_id) = run_id
    {
        material = format!("{material}-{}", run_id.as_str());
        if scope == "attempt" {
            match attempt {
                Some(number) => material = format!("{material}-{}", number.as_str()),
                None if slots[3].is_none() => problems.add(
                    at(3),
                    Code::MissingArgument,
                    "Within an attempt, its number is needed.",
                    "Give it, or use the scope run.",
                ),
                None => {}
            }
        }
    }
    Some(IdempotencyKey { hash: sha256(&material), key: Some(key), scope: Some(scope) })
}

/// Joins parts as JavaScript's `join` does: those of inner lists with commas.
fn join(
    argument: &Argument<'_>,
    separator: char,
    at: At<'_>,
    depth: usize,
    out: &mut String,
    problems: &mut Problems,
) {
    const EXPECTED: &str = "text, a whole number, or a list of them";
    if depth > DEEPEST {
        let message = format!("Lists stand in lists, more than {DEEPEST} deep.");
        problems.add(at, Code::WrongType, message, "Give texts and whole numbers.");
        return;
    }
    match value::whole_number(argument) {
        Some(Whole::Number(number)) => out.push_str(&number.to_string()),
        Some(Whole::TooLarge) => out.extend(value::literal(argument)),
        None => {
            let list = value::each_item(argument, |position, part| {
                if position > 0 {
                    out.push(separator);
                }
                join(part, ',', At::Item(&at, position), depth + 1, out, problems);
            });
            if list.is_none()
                && let Some(text) = value::text(argument, EXPECTED, at, problems)
            {
                out.push_str(&text);
            }
        }
    }
}

fn sha256(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What created keys among arguments stand for: the position of a field, and what belongs there.
pub(super) fn unfold(
    fields: &'static [Parameter],
    slots: &Slots<'_>,
    parent: Option<&At<'_>>,
    problems: &mut Problems,
) -> Vec<(usize, Argument<'static>)> {
    let mut found = Vec::new();
    for (position, (field, slot)) in fields.iter().zip(slots).enumerate() {
        let (Kind::Key { options }, Some(argument)) = (&field.kind, slot) else { continue };
        let at = At::Field(parent, field);
        let Some(original) = value::with_entries(argument, |entries| {
            let inner = rules::fill(CREATED, &entries.list, None, Some(&at), problems);
            rules::check_missing(CREATED, &inner, Some(&at), problems);
            rules::check(CREATED_RULES, CREATED, &inner, Some(&at), problems);
            let mut read = |i: usize| {
                let at = At::Field(Some(&at), &CREATED[i]);
                let scalar = value::scalar(&CREATED[i].kind, inner[i]?, at, problems)?;
                Some(Argument::from(scalar.as_str().to_owned()))
            };
            // After a problem no request comes of it, so that any text will do.
            found.push((position, read(0).unwrap_or(Argument::from("-"))));
            Some(Arguments::new().with("key", read(1)?).with("scope", read(2)?))
        }) else {
            continue;
        };
        let beside = options.and_then(|name| fields.iter().position(|f| f.name == name));
        if let (Some(original), Some(beside)) = (original, beside) {
            if slots[beside].is_some() {
                problems.add(
                    At::Field(parent, &fields[beside]),
                    Code::ConflictingArguments,
                    "The created key says it already.",
                    "Leave it out.",
                );
            }
            found.push((beside, Argument::Record(original)));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_the_standard() {
        assert_eq!(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    #[test]
    fn deep_lists_are_refused_in_time() {
        let deep = format!("{{\"key\":{}1{}}}", "[".repeat(50_000), "]".repeat(50_000));
        let error = IdempotencyKey::from_arguments(&Arguments::parse(&deep).unwrap(), Naming::Snake);
        let Err(Error::InvalidArguments(error)) = error else { panic!("{error:?}") };
        assert_eq!(error.problems[0].code, Code::WrongType);
    }
}
