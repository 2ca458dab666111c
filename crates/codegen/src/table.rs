//! What all generators ask of the table.
//!
//! Lives here: grouping, doc texts, names, and which codes an operation can raise. Must not know: any output language.

use std::collections::{BTreeMap, BTreeSet};

use trigger_connect::Code;
use trigger_connect::data::{Shape, Shaped};
use trigger_connect::flow::{BatchesSent, Verification};
use trigger_connect::operation::{BodyForm, BranchMode, Kind, Operation, Parameter, Place, Record, Rule};
use trigger_connect::operations::OPERATIONS;

/// Operations by resource, both sorted. A resource that only holds others (`webhooks`) has none.
pub(crate) fn resources() -> BTreeMap<&'static str, Vec<&'static Operation>> {
    let mut groups: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for operation in OPERATIONS {
        let resource = operation.resource();
        if let Some((parent, _)) = resource.split_once('.') {
            groups.entry(parent).or_default();
        }
        groups.entry(resource).or_default().push(*operation);
    }
    groups
}

/// Resources that stand in no other.
pub(crate) fn top_resources() -> Vec<&'static str> {
    resources().into_keys().filter(|resource| !resource.contains('.')).collect()
}

/// Resources inside this one, each with its own name: `channels` and `sessions.channels` of `sessions`.
pub(crate) fn inner_resources(resource: &str) -> Vec<(&'static str, &'static str)> {
    let inside = |full: &'static str| Some((full.strip_prefix(resource)?.strip_prefix('.')?, full));
    resources().into_keys().filter_map(inside).collect()
}

/// `sessions_channels` of `sessions.channels`.
pub(crate) fn module_name(resource: &str) -> String {
    resource.replace('.', "_")
}

/// A type of replies that has a name of its own.
#[derive(Clone, Copy)]
pub(crate) enum Named {
    Object(&'static str, &'static [trigger_connect::data::Field]),
    Words(&'static str, &'static [trigger_connect::data::Word]),
    OneOf(&'static str, &'static [&'static Shape]),
}

/// Named types of all replies, sorted.
pub(crate) fn shapes() -> BTreeMap<&'static str, Named> {
    let mut found = BTreeMap::new();
    for operation in OPERATIONS {
        collect_shapes(operation.returns, &mut found);
    }
    collect_shapes(Verification::SHAPE, &mut found);
    collect_shapes(BatchesSent::SHAPE, &mut found);
    found
}

fn collect_shapes(shape: &'static Shape, found: &mut BTreeMap<&'static str, Named>) {
    let (name, named, inner): (_, _, Vec<&'static Shape>) = match shape {
        Shape::Nullable(inner) | Shape::List(inner) | Shape::Map(inner) => {
            return collect_shapes(inner, found);
        }
        Shape::Object { name, doc, fields } => {
            (name, Named::Object(doc, fields), fields.iter().map(|field| field.shape).collect())
        }
        Shape::Words { name, doc, words } => (name, Named::Words(doc, words), Vec::new()),
        Shape::OneOf { name, doc, shapes } => (name, Named::OneOf(doc, shapes), shapes.to_vec()),
        _ => return,
    };
    if found.insert(name, named).is_none() {
        inner.into_iter().for_each(|shape| collect_shapes(shape, found));
    }
}

/// Records that operations use, by name, with the tag that a variant carries.
pub(crate) fn records() -> Records {
    let mut found = BTreeMap::new();
    for operation in OPERATIONS {
        for parameter in operation.parameters {
            collect(&parameter.kind, &mut found);
        }
    }
    found
}

type Records = BTreeMap<&'static str, (&'static Record, Option<(&'static str, &'static str)>)>;

fn collect(kind: &'static Kind, found: &mut Records) {
    match kind {
        Kind::List { item, .. } => collect(item, found),
        Kind::Map { value, .. } => collect(value, found),
        Kind::Record(record) => add(record, None, found),
        Kind::Variants(tag, records) => {
            records.iter().for_each(|(word, record)| add(record, Some((tag, word)), found))
        }
        _ => {}
    }
}

fn add(record: &'static Record, tag: Option<(&'static str, &'static str)>, found: &mut Records) {
    if found.insert(record.name, (record, tag)).is_none() {
        record.fields.iter().for_each(|field| collect(&field.kind, found));
    }
}

/// Lines of a doc text, without the space that doc comments begin with.
pub(crate) fn lines(doc: &str) -> Vec<String> {
    let lines: Vec<String> =
        doc.trim_end().lines().map(|l| l.strip_prefix(' ').unwrap_or(l).to_owned()).collect();
    lines
}

/// The doc text as one paragraph.
pub(crate) fn paragraph(doc: &str) -> String {
    lines(doc).join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Path parameters that must be given, in the order of the path: these stand first and without a name.
pub(crate) fn positional(operation: &Operation) -> Vec<&'static Parameter> {
    let mut found: Vec<&'static Parameter> =
        operation.parameters.iter().filter(|p| p.required && p.place == Place::Path).collect();
    found.sort_by_key(|p| operation.path.find(&format!("{{{}}}", p.camel)));
    found
}

/// All other parameters: required ones first.
pub(crate) fn named(operation: &Operation) -> Vec<&'static Parameter> {
    let (required, optional): (Vec<_>, Vec<_>) = operation
        .parameters
        .iter()
        .filter(|p| !(p.required && p.place == Place::Path))
        .partition(|p| p.required);
    [required, optional].concat()
}

/// True when a call may name a branch.
pub(crate) fn takes_branch(operation: &Operation) -> bool {
    !matches!(operation.branch, BranchMode::None | BranchMode::KeyEnvOptional)
        && operation.parameter("branch").is_none()
}

/// Codes that a call can raise before anything is sent, sorted.
pub(crate) fn codes(operation: &Operation) -> Vec<&'static str> {
    let mut codes =
        BTreeSet::from([Code::UnknownArgument, Code::DuplicateArgument, Code::WrongType].map(Code::as_str));
    of_fields(operation.parameters, operation.rules, &mut codes);
    if operation.parameters.iter().any(|p| matches!(p.place, Place::Path | Place::Query(_))) {
        codes.insert(Code::SecretMisplaced.as_str());
    }
    if operation.max_body_bytes.is_some() && operation.body != BodyForm::None {
        codes.insert(Code::BodyTooLarge.as_str());
    }
    if takes_branch(operation) {
        codes.extend([Code::BranchInvalid, Code::BranchTooLong, Code::BranchNotApplicable].map(Code::as_str));
        if operation.branch != BranchMode::PathEnvUser {
            codes.insert(Code::BranchRequired.as_str());
        }
    }
    codes.into_iter().collect()
}

fn of_fields(fields: &[Parameter], rules: &[Rule], codes: &mut BTreeSet<&'static str>) {
    for field in fields {
        if field.required {
            codes.insert(Code::MissingArgument.as_str());
        }
        if field.place == Place::Path && !matches!(field.kind, Kind::ProjectRef | Kind::Environment(_)) {
            codes.extend([Code::DotSegment, Code::ControlCharacter].map(Code::as_str));
        }
        if matches!(field.place, Place::Header(_)) {
            codes.insert(Code::HeaderValue.as_str());
        }
        if matches!((&field.kind, field.place), (Kind::List { .. }, Place::Query(_))) {
            codes.insert(Code::ContainsComma.as_str());
        }
        of_kind(&field.kind, codes);
    }
    for rule in rules {
        codes.insert(match rule {
            Rule::AtLeastOne(_) => Code::NothingToDo.as_str(),
            Rule::TextUnlessJson(..) => Code::WrongType.as_str(),
            Rule::LongerThan(..) => Code::OutOfRange.as_str(),
            Rule::Needs(..) => Code::MissingArgument.as_str(),
            _ => Code::ConflictingArguments.as_str(),
        });
    }
}

fn of_kind(kind: &Kind, codes: &mut BTreeSet<&'static str>) {
    let text = [Code::Empty, Code::ControlCharacter, Code::IllFormedText];
    match kind {
        Kind::Text { .. } | Kind::QueueName => {
            codes.extend(text.map(Code::as_str));
            codes.insert(Code::TooLong.as_str());
        }
        Kind::Key { options } => {
            codes.extend(text.map(Code::as_str));
            codes.extend([Code::TooLong, Code::MissingArgument, Code::NotAChoice].map(Code::as_str));
            if options.is_some() {
                codes.insert(Code::ConflictingArguments.as_str());
            }
        }
        Kind::Secret => codes.extend(text.map(Code::as_str)),
        Kind::Format(format) => {
            codes.extend(text.map(Code::as_str));
            codes.insert(Code::InvalidFormat.as_str());
            if format.integers.is_some() {
                codes.insert(Code::OutOfRange.as_str());
            }
        }
        Kind::Choice(_) => {
            codes.extend([Code::NotAChoice, Code::ControlCharacter, Code::IllFormedText].map(Code::as_str))
        }
        Kind::Integer { .. } | Kind::Number { .. } | Kind::Position => {
            codes.insert(Code::OutOfRange.as_str());
        }
        Kind::EpochMillis | Kind::IsoDate => {
            codes.extend([Code::InvalidFormat, Code::OutOfRange].map(Code::as_str));
        }
        Kind::Json { max_bytes, .. } => {
            codes.extend([Code::InvalidJson, Code::IllFormedText].map(Code::as_str));
            if *max_bytes != usize::MAX {
                codes.insert(Code::BodyTooLarge.as_str());
            }
        }
        Kind::List { item, max, .. } => {
            codes.insert(Code::Empty.as_str());
            if *max != usize::MAX {
                codes.insert(Code::TooMany.as_str());
            }
            of_kind(item, codes);
        }
        Kind::Map { value, .. } => {
            codes.extend([Code::InvalidFormat, Code::Empty].map(Code::as_str));
            of_kind(value, codes);
        }
        Kind::Record(record) => of_fields(record.fields, record.rules, codes),
        Kind::Variants(_, records) => {
            codes.insert(Code::NotAChoice.as_str());
            records.iter().for_each(|(_, record)| of_fields(record.fields, record.rules, codes));
        }
        Kind::ProjectRef => {
            codes.extend([Code::ProjectRefInvalid, Code::ProjectRefRequired].map(Code::as_str))
        }
        Kind::Environment(_) => codes.extend(
            [Code::EnvironmentUnknown, Code::EnvironmentRequired, Code::EnvironmentConflict]
                .map(Code::as_str),
        ),
        _ => {}
    }
}

/// Wraps text to a width, each line behind a prefix.
pub(crate) fn wrap(text: &str, prefix: &str, hanging: &str, width: usize) -> String {
    let mut out = String::new();
    let mut line = prefix.to_owned();
    let mut empty = true;
    for word in text.split_whitespace() {
        if !empty && line.chars().count() + 1 + word.chars().count() > width {
            out.push_str(line.trim_end());
            out.push('\n');
            line = hanging.to_owned();
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    out.push_str(line.trim_end());
    out.push('\n');
    out
}

/// The doc text of an operation, paragraph by paragraph.
pub(crate) fn paragraphs(doc: &str) -> Vec<String> {
    lines(doc).join("\n").split("\n\n").map(|p| p.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// `Runs` of `runs`.
pub(crate) fn class_name(resource: &str) -> String {
    resource.split(['.', '_']).map(capitalized).collect()
}

/// The word with a capital first letter.
pub(crate) fn capitalized(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|c| c.to_ascii_uppercase().to_string() + chars.as_str()).unwrap_or_default()
}
