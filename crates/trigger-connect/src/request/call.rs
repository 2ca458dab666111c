//! One call: an operation, what was given for it, and what it takes from its connection.
//!
//! Lives here: writing its path, query, headers and body. Must not know: any operation by name.

use std::borrow::Cow;

use super::context;
use super::problems::{At, Problems};
use super::rules::Slots;
use super::url::{is_header_value, push_encoded, push_query_value, push_segment};
use super::value::{self, Writing};
use super::{Header, Headers};
use crate::connection::Connection;
use crate::environment::{Environment, Spelling};
use crate::error::Code;
use crate::operation::{Argument, BodyForm, Effect, Kind, Operation, Parameter, Place};

/// One call: an operation, its filled slots, and what it takes from the connection.
pub(super) struct Call<'c> {
    operation: &'static Operation,
    slots: &'c Slots<'c>,
    project_ref: Option<Cow<'c, str>>,
    pub(super) environment: Option<Environment>,
}

impl<'c> Call<'c> {
    pub(super) fn new(
        connection: &'c Connection,
        operation: &'static Operation,
        slots: &'c Slots<'c>,
        problems: &mut Problems,
    ) -> Self {
        let mut call = Self { operation, slots, project_ref: None, environment: None };
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
        let index = self.operation.parameters.iter().position(|p| p.name == parameter.name)?;
        self.slots[index]
    }

    pub(super) fn write_path(&self, url: &mut String, problems: &mut Problems) {
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
            Kind::ProjectRef => push_encoded(url, self.project_ref.as_deref().unwrap_or_default()),
            Kind::Environment(spelling) => {
                url.push_str(self.environment.map_or("", |e| e.spelled(*spelling)))
            }
            kind => {
                let Some(argument) = self.slot(parameter) else {
                    return;
                };
                let at = At::Field(None, parameter);
                if let Some(scalar) = value::scalar(kind, argument, at, problems) {
                    push_segment(url, scalar.as_str(), matches!(kind, Kind::QueueName), at, problems);
                }
            }
        }
    }

    pub(super) fn write_query(&self, url: &mut String, problems: &mut Problems) {
        let mut separator = '?';
        for (name, value) in self.operation.query {
            url.push(separator);
            separator = '&';
            push_encoded(url, name);
            url.push('=');
            push_encoded(url, value);
        }
        for (parameter, slot) in self.operation.parameters.iter().zip(self.slots) {
            let Place::Query(wire) = parameter.place else {
                continue;
            };
            let at = At::Field(None, parameter);
            let mut start = |url: &mut String| {
                url.push(separator);
                separator = '&';
                push_encoded(url, wire);
                url.push('=');
            };
            if let Some(spelling) = spelling(&parameter.kind) {
                if let Some(environment) = self.environment {
                    start(url);
                    url.push_str(environment.spelled(spelling));
                }
                continue;
            }
            let Some(argument) = slot else { continue };
            if matches!(parameter.kind, Kind::Flag) && value::is_false(argument) {
                continue;
            }
            start(url);
            push_query_value(url, &parameter.kind, argument, at, problems);
        }
    }

    pub(super) fn write_headers(&self, headers: &mut Headers, problems: &mut Problems) {
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

    pub(super) fn write_body(&self, problems: &mut Problems) -> Option<String> {
        let mut out = Vec::new();
        let writing = Writing { position: Some(0), single_line: false };
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
            BodyForm::Value(name) | BodyForm::Text(name) => {
                let parameter = self.operation.parameters.iter().find(|p| p.name == name)?;
                match self.slot(parameter) {
                    Some(argument) => {
                        let at = At::Field(None, parameter);
                        if matches!(self.operation.body, BodyForm::Value(_)) {
                            value::write_json(&parameter.kind, argument, at, writing, &mut out, problems);
                        } else if let Some(text) = value::scalar(&parameter.kind, argument, at, problems) {
                            out.extend_from_slice(text.as_str().as_bytes());
                        }
                    }
                    None => out.extend_from_slice(b"{}"),
                }
                if let Some(max) = self.operation.max_body_bytes.filter(|max| out.len() > *max) {
                    self.too_large(out.len(), max, problems);
                }
            }
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
                Writing { position: Some(position), single_line: true },
                out,
                problems,
            );
            let bytes = out.len() - start;
            if let Some(max) = self.operation.max_body_bytes.filter(|max| bytes > *max) {
                problems.add_with(
                    here,
                    Code::BodyTooLarge,
                    format!("The item has {bytes} bytes; the server takes {max}."),
                    "Send less.",
                    [("maximum", max.to_string()), ("actual", bytes.to_string())],
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
            problems.add_with(
                At::Field(None, parameter),
                Code::BodyTooLarge,
                format!("The body has {bytes} bytes; the server takes {max}."),
                "Send less, or store the payload elsewhere and send a reference.",
                [("maximum", max.to_string()), ("actual", bytes.to_string())],
            );
        }
    }

    fn size(&self) -> usize {
        self.slots.iter().flatten().map(|a| size_of(a) + 24).sum()
    }

    pub(super) fn idempotency_key(&self) -> Option<String> {
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
        Argument::Record(entries) => {
            entries.list.iter().map(|(name, value)| name.len() + size_of(value) + 8).sum()
        }
        _ => 8,
    }
}

/// The spelling of an environment that a parameter wants.
fn spelling(kind: &Kind) -> Option<Spelling> {
    match kind {
        Kind::Environment(spelling) => Some(*spelling),
        _ => None,
    }
}
