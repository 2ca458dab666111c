//! Putting a request together.
//!
//! Lives here: the one way from an operation and its arguments to a [`Request`]. Must not know: any operation by
//! name. Every request of every language ends here.

use std::borrow::Cow;

use super::context;
use super::path;
use super::problems::{At, Problems};
use super::rules::{self, Slots};
use super::value::{self, Writing};
use super::{Header, Headers, Request};
use crate::connection::Connection;
use crate::environment::Environment;
use crate::error::{Code, Error, InvalidArguments, Problem};
use crate::operation::{Argument, Arguments, BodyForm, Effect, Kind, Method, Operation, Parameter, Place};
use crate::operations;

/// The only version that the API knows; without it, run statuses come in an older vocabulary.
const API_VERSION: (&str, &str) = ("x-trigger-api-version", "2025-07-16");

/// Makes the request of an operation by id, with arguments as the text of one JSON object.
///
/// # Errors
/// [`Error::InvalidArguments`] with every problem, or [`Error::CredentialNotAccepted`].
pub fn prepare_json(connection: &Connection, id: &str, arguments: &str) -> Result<Request, Error> {
    let operation = lookup(id)?;
    let Some(arguments) = Arguments::parse(arguments) else {
        let problem = Problem::error(
            "arguments",
            Code::InvalidJson,
            "The arguments are not one JSON object.",
            "Give an object, {} when there are none.",
        );
        return Err(InvalidArguments::new(id, vec![problem]).into());
    };
    prepare(connection, operation, &arguments)
}

/// The operation of an id, or the error that there is none.
pub(crate) fn lookup(id: &str) -> Result<&'static Operation, Error> {
    operations::find(id).ok_or_else(|| {
        let problem = Problem::error(
            "operation",
            Code::UnknownOperation,
            "There is no operation of this id.",
            "docs/operations.md lists them; for other endpoints there is request().",
        );
        InvalidArguments::new(id, vec![problem]).into()
    })
}

/// Makes the request of an operation.
///
/// # Errors
/// [`Error::InvalidArguments`] with every problem, or [`Error::CredentialNotAccepted`].
pub fn prepare(
    connection: &Connection,
    operation: &'static Operation,
    arguments: &Arguments<'_>,
) -> Result<Request, Error> {
    context::check_credential(connection, operation)?;
    let mut problems = Problems::new(connection.naming());
    let declared_branch = operation.parameters.iter().any(|p| p.name == "branch");
    let implicit = (!declared_branch).then_some("branch");
    let slots = rules::fill(
        operation.parameters,
        &arguments.list,
        implicit,
        None,
        &mut problems,
    );
    rules::check_missing(operation.parameters, &slots, None, &mut problems);
    rules::check(operation.rules, operation.parameters, &slots, None, &mut problems);

    let call = Call::new(connection, operation, &slots, &mut problems);
    let branch_given = implicit.and_then(|_| branch_argument(arguments, &mut problems));
    let branch = context::branch(
        branch_given.as_deref(),
        connection,
        operation,
        call.environment,
        &mut problems,
    );

    let mut url = String::with_capacity(connection.base_url().len() + operation.path.len() + 64);
    url.push_str(connection.base_url());
    call.write_path(&mut url, &mut problems);
    call.write_query(&mut url, &mut problems);
    let body = call.write_body(&mut problems);
    let mut headers = Headers::with_capacity(4);
    if !operation.accepts.none {
        headers.push(Header::sensitive(
            "authorization",
            connection.authorization().clone(),
        ));
    }
    match operation.body {
        BodyForm::None => {}
        BodyForm::Json => headers.push(Header::plain("content-type", "application/json")),
        BodyForm::Ndjson(_) => headers.push(Header::plain("content-type", "application/x-ndjson")),
    }
    headers.push(Header::plain(API_VERSION.0, API_VERSION.1));
    if let Some(branch) = branch {
        headers.push(Header::plain("x-trigger-branch", branch.to_owned()));
    }
    call.write_headers(&mut headers, &mut problems);
    check_secret(connection, &url, &mut problems);
    if !problems.list.is_empty() {
        return Err(InvalidArguments::new(operation.id, problems.list).into());
    }
    Ok(Request {
        operation: operation.id,
        method: operation.method,
        url,
        headers,
        body,
        effect: operation.effect,
        idempotency_key: call.idempotency_key(),
        declared: Some(operation),
        secret_body: operation.parameters.iter().any(|p| p.kind.holds_secret()),
        credential: Some(connection.api_key().clone()),
    })
}

/// A URL ends up in logs, so the key must not get into one, wherever it was put by mistake.
pub(super) fn check_secret(connection: &Connection, url: &str, problems: &mut Problems) {
    let key = connection.api_key().expose().as_bytes();
    if memchr::memmem::find(url.as_bytes(), key).is_some() {
        problems.add_named(
            "arguments",
            Code::SecretInUrl,
            "An argument would put the credential into the URL.",
            "Pass an id, not the key.",
        );
    }
}

fn branch_argument<'b>(arguments: &'b Arguments<'_>, problems: &mut Problems) -> Option<Cow<'b, str>> {
    let mut given = arguments.list.iter().filter(|(name, _)| name == "branch");
    let (_, value) = given.next()?;
    if given.next().is_some() {
        problems.add_named(
            "branch",
            Code::DuplicateArgument,
            "The argument is given twice.",
            "Give it once.",
        );
    }
    match value::scalar(&Kind::TEXT, value, At::Name(None, "branch"), problems)? {
        value::Scalar::Text(text) | value::Scalar::Literal(text) => Some(text),
    }
}

/// One call: an operation, its filled slots, and what it takes from the connection.
struct Call<'c> {
    operation: &'static Operation,
    slots: &'c Slots<'c>,
    project_ref: Option<Cow<'c, str>>,
    environment: Option<Environment>,
}

impl<'c> Call<'c> {
    fn new(
        connection: &'c Connection,
        operation: &'static Operation,
        slots: &'c Slots<'c>,
        problems: &mut Problems,
    ) -> Self {
        let mut call = Self {
            operation,
            slots,
            project_ref: None,
            environment: None,
        };
        for (parameter, slot) in operation.parameters.iter().zip(slots) {
            if !matches!(parameter.kind, Kind::ProjectRef | Kind::Environment(_)) {
                continue;
            }
            let name = parameter.spelled(problems.naming);
            let given = match slot {
                None => None,
                Some(argument) => {
                    match value::scalar(&parameter.kind, argument, At::Field(None, parameter), problems) {
                        Some(value::Scalar::Text(text)) => Some(text),
                        _ => continue,
                    }
                }
            };
            if matches!(parameter.kind, Kind::ProjectRef) {
                call.project_ref = context::project_ref(given.as_deref(), connection, name, problems)
                    .map(|r| Cow::Owned(r.to_owned()));
            } else {
                call.environment = context::environment(given.as_deref(), connection, name, problems);
            }
        }
        call
    }

    fn slot(&self, parameter: &Parameter) -> Option<&'c Argument<'c>> {
        let index = self
            .operation
            .parameters
            .iter()
            .position(|p| p.name == parameter.name)?;
        self.slots[index]
    }

    fn write_path(&self, url: &mut String, problems: &mut Problems) {
        let mut rest = self.operation.path;
        while let Some(open) = rest.find('{') {
            let close = rest[open..].find('}').map_or(rest.len(), |i| open + i);
            url.push_str(&rest[..open]);
            let name = &rest[open + 1..close];
            if let Some(parameter) = self.operation.parameters.iter().find(|p| p.camel == name) {
                self.write_segment(parameter, url, problems);
            }
            rest = rest.get(close + 1..).unwrap_or_default();
        }
        url.push_str(rest);
    }

    fn write_segment(&self, parameter: &'static Parameter, url: &mut String, problems: &mut Problems) {
        match &parameter.kind {
            Kind::ProjectRef => path::push_encoded(url, self.project_ref.as_deref().unwrap_or_default()),
            Kind::Environment(spelling) => {
                url.push_str(self.environment.map_or("", |e| e.spelled(*spelling)))
            }
            kind => {
                let Some(argument) = self.slot(parameter) else {
                    return;
                };
                let at = At::Field(None, parameter);
                if let Some(scalar) = value::scalar(kind, argument, at, problems) {
                    push_segment(
                        url,
                        scalar.as_str(),
                        matches!(kind, Kind::QueueName),
                        at,
                        problems,
                    );
                }
            }
        }
    }

    fn write_query(&self, url: &mut String, problems: &mut Problems) {
        let mut separator = '?';
        for (parameter, slot) in self.operation.parameters.iter().zip(self.slots) {
            let Place::Query(wire) = parameter.place else {
                continue;
            };
            let at = At::Field(None, parameter);
            let mut start = |url: &mut String| {
                url.push(separator);
                separator = '&';
                path::push_encoded(url, wire);
                url.push('=');
            };
            if let Some(spelling) = value::spelling(&parameter.kind) {
                if let Some(environment) = self.environment {
                    start(url);
                    url.push_str(environment.spelled(spelling));
                }
                continue;
            }
            let Some(argument) = slot else { continue };
            start(url);
            push_query_value(url, &parameter.kind, argument, at, problems);
        }
    }

    fn write_headers(&self, headers: &mut Headers, problems: &mut Problems) {
        for (parameter, slot) in self.operation.parameters.iter().zip(self.slots) {
            let (Place::Header(name), Some(argument)) = (parameter.place, slot) else {
                continue;
            };
            let at = At::Field(None, parameter);
            let Some(scalar) = value::scalar(&parameter.kind, argument, at, problems) else {
                continue;
            };
            if is_header_value(scalar.as_str()) {
                headers.push(Header::plain(name, scalar.as_str().to_owned()));
            } else {
                problems.add(
                    at,
                    Code::HeaderValue,
                    "The value can't stand in an HTTP header.",
                    "Use visible ASCII.",
                );
            }
        }
    }

    fn write_body(&self, problems: &mut Problems) -> Option<String> {
        let mut out = Vec::new();
        let writing = Writing {
            position: 0,
            single_line: false,
        };
        match self.operation.body {
            BodyForm::None => return None,
            BodyForm::Json => {
                out.reserve(self.size() + 64);
                value::write_object(
                    self.operation.parameters,
                    self.slots,
                    None,
                    None,
                    writing,
                    &mut out,
                    problems,
                );
                if let Some(max) = self.operation.max_body_bytes.filter(|max| out.len() > *max) {
                    self.too_large(out.len(), max, problems);
                }
            }
            BodyForm::Ndjson(name) => self.write_lines(name, &mut out, problems),
        }
        // Only JSON text and UTF-8 texts were written.
        String::from_utf8(out).ok()
    }

    fn write_lines(&self, name: &str, out: &mut Vec<u8>, problems: &mut Problems) {
        let Some(parameter) = self.operation.parameters.iter().find(|p| p.name == name) else {
            return;
        };
        let (Some(argument), Kind::List { item, min, max, .. }) = (self.slot(parameter), &parameter.kind)
        else {
            return;
        };
        let at = At::Field(None, parameter);
        out.reserve(size_of(argument) + 64);
        let length = value::each_item(argument, |position, line| {
            let start = out.len();
            let here = At::Item(&at, position);
            value::write_json(
                item,
                line,
                here,
                Writing {
                    position,
                    single_line: true,
                },
                out,
                problems,
            );
            let bytes = out.len() - start;
            if let Some(max) = self.operation.max_body_bytes.filter(|max| bytes > *max) {
                problems.add(
                    here,
                    Code::BodyTooLarge,
                    format!("The item has {bytes} bytes; the server takes {max}."),
                    "Send less.",
                );
            }
            out.push(b'\n');
        });
        match length {
            Some(length) => value::check_length(length, *min, *max, at, problems),
            None => problems.add(
                at,
                Code::WrongType,
                format!("Expected a list, got {}.", argument.type_name()),
                "Give a list.",
            ),
        }
    }

    /// Names the largest argument: that is the one to shorten.
    fn too_large(&self, bytes: usize, max: usize, problems: &mut Problems) {
        let largest = self
            .operation
            .parameters
            .iter()
            .zip(self.slots)
            .filter(|(p, _)| matches!(p.place, Place::Body(_)))
            .max_by_key(|(_, slot)| slot.map_or(0, size_of));
        if let Some((parameter, _)) = largest {
            problems.add(
                At::Field(None, parameter),
                Code::BodyTooLarge,
                format!("The body has {bytes} bytes; the server takes {max}."),
                "Send less, or store the payload elsewhere and send a reference.",
            );
        }
    }

    fn size(&self) -> usize {
        self.slots.iter().flatten().map(|a| size_of(a) + 24).sum()
    }

    fn idempotency_key(&self) -> Option<String> {
        let Effect::Keyed(name) = self.operation.effect else {
            return None;
        };
        let index = self.operation.parameters.iter().position(|p| p.name == name)?;
        value::text_of(self.slots[index]?)?.ok().map(Cow::into_owned)
    }
}

fn size_of(argument: &Argument<'_>) -> usize {
    match argument {
        Argument::Text(text) => text.len(),
        Argument::Json(json) => json.get().map_or(0, str::len),
        Argument::List(items) => items.iter().map(|i| size_of(i) + 2).sum(),
        Argument::Record(entries) => entries
            .list
            .iter()
            .map(|(name, value)| name.len() + size_of(value) + 8)
            .sum(),
        _ => 8,
    }
}

pub(super) fn push_segment(url: &mut String, text: &str, queue: bool, at: At<'_>, problems: &mut Problems) {
    if text.is_empty() {
        problems.add(at, Code::Empty, "The value is empty.", "Give an id.");
    } else if path::is_dot_segment(text) {
        problems.add(
            at,
            Code::DotSegment,
            "The value would change the path.",
            "Use a real id.",
        );
    } else if text.chars().any(char::is_control) {
        problems.add(
            at,
            Code::ControlCharacter,
            "The value holds a control character.",
            "Remove it.",
        );
    } else if queue {
        path::push_queue_name(url, text);
    } else {
        path::push_encoded(url, text);
    }
}

pub(super) fn push_query_value(
    url: &mut String,
    kind: &Kind,
    argument: &Argument<'_>,
    at: At<'_>,
    problems: &mut Problems,
) {
    let Kind::List {
        item,
        min,
        max,
        single,
    } = kind
    else {
        if let Some(scalar) = value::scalar(kind, argument, at, problems) {
            push_query_text(url, scalar.as_str(), at, problems);
        }
        return;
    };
    let mut push_item = |position: usize, value: &Argument<'_>, at: At<'_>, problems: &mut Problems| {
        let Some(scalar) = value::scalar(item, value, at, problems) else {
            return;
        };
        if scalar.as_str().contains(',') {
            problems.add(
                at,
                Code::ContainsComma,
                "The server splits this filter at commas, so a value can't hold one.",
                "Filter by another field.",
            );
        }
        if position > 0 {
            url.push(',');
        }
        push_query_text(url, scalar.as_str(), at, problems);
    };
    match value::each_item(argument, |position, value| {
        push_item(position, value, At::Item(&at, position), problems)
    }) {
        Some(length) => value::check_length(length, *min, *max, at, problems),
        None if *single => push_item(0, argument, at, problems),
        None => problems.add(
            at,
            Code::WrongType,
            format!("Expected a list, got {}.", argument.type_name()),
            "Give a list.",
        ),
    }
}

fn push_query_text(url: &mut String, text: &str, at: At<'_>, problems: &mut Problems) {
    if text.chars().any(char::is_control) {
        problems.add(
            at,
            Code::ControlCharacter,
            "The value holds a control character.",
            "Remove it.",
        );
    } else {
        path::push_encoded(url, text);
    }
}

/// Visible ASCII, with single spaces or more inside.
pub(super) fn is_header_value(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with(' ')
        && !text.ends_with(' ')
        && text.bytes().all(|b| matches!(b, 0x20..=0x7e))
}

pub(super) fn api_version() -> Header {
    Header::plain(API_VERSION.0, API_VERSION.1)
}

/// What repeating a method does where nothing else is known.
pub(super) fn effect_of(method: Method) -> Effect {
    match method {
        Method::Get | Method::Head => Effect::Read,
        Method::Put | Method::Delete => Effect::Idempotent,
        Method::Post | Method::Patch => Effect::Once,
    }
}
