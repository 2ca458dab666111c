//! Requests for endpoints that the table lacks.
//!
//! Lives here: [`Custom`], with the same safety as declared operations. Must not know: any endpoint.

use std::marker::PhantomData;

use super::assemble::{api_version, check_secret, effect_of};
use super::context::{self, BranchCall};
use super::problems::{At, Problems};
use super::url::{is_dot_segment, is_header_value, push_encoded, push_query_value, push_segment};
use super::value::{self, Scalar};
use super::{Header, Headers, Request};
use crate::connection::Connection;
use crate::error::{Code, Error, InvalidArguments};
use crate::operation::{Argument, Arguments, BranchMode, JsonText, Kind, Method};

/// A request that no operation describes: method, path with `{parameters}`, query, JSON body, headers.
///
/// Values are escaped and checked as everywhere else. The credential and the connection's branch are added.
#[derive(Debug, Clone)]
#[must_use]
pub struct Custom<'a> {
    method: Option<Method>,
    path: &'a str,
    parameters: Arguments<'a>,
    query: Arguments<'a>,
    body: Option<Argument<'a>>,
    headers: Vec<(String, String)>,
    branch: Option<String>,
}

/// Headers that the library or the HTTP client sets, or that would change what a request means on its way.
const OWN_HEADERS: [&str; 15] = [
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "cookie",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "x-trigger-api-version",
    "x-trigger-branch",
];

impl<'a> Custom<'a> {
    /// Starts with a method and a path such as `/api/v1/things/{id}`.
    pub fn new(method: Method, path: &'a str) -> Self {
        Self { method: Some(method), ..Self::named("", path) }
    }

    /// The same with the method as text; one that is no method is refused with the rest.
    pub fn named(method: &str, path: &'a str) -> Self {
        Self {
            method: Method::parse(method),
            path,
            parameters: Arguments::new(),
            query: Arguments::new(),
            body: None,
            headers: Vec::new(),
            branch: None,
        }
    }

    /// Sets the values of the `{parameters}` in the path.
    pub fn parameters(mut self, values: Arguments<'a>) -> Self {
        self.parameters = values;
        self
    }

    /// Sets the query: text, numbers, booleans, or lists that are joined with commas.
    pub fn query(mut self, values: Arguments<'a>) -> Self {
        self.query = values;
        self
    }

    /// Sets the JSON body.
    pub fn body(mut self, value: impl Into<JsonText<'a>>) -> Self {
        self.body = Some(Argument::Json(value.into()));
        self
    }

    /// Sets the JSON body from any argument.
    pub fn body_argument(mut self, value: Argument<'a>) -> Self {
        self.body = Some(value);
        self
    }

    /// Adds a header of your own.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Addresses a branch instead of the connection's.
    pub fn branch(mut self, name: impl Into<String>) -> Self {
        self.branch = Some(name.into());
        self
    }
}

impl Connection {
    /// Makes a request for an endpoint that the table of operations lacks.
    ///
    /// Every successful status (200 to 299) counts as success when its reply is read.
    ///
    /// # Errors
    /// [`Error::InvalidArguments`] with every problem.
    pub fn request(&self, custom: Custom<'_>) -> Result<Request, Error> {
        let mut problems = Problems::new(self.naming());
        let method = custom.method.unwrap_or(Method::Get);
        if custom.method.is_none() {
            problems.add_named_with(
                "method",
                Code::NotAChoice,
                "Expected one of GET, HEAD, POST, PUT, PATCH, DELETE.",
                "Use one of these methods.",
                [("allowed", "GET, HEAD, POST, PUT, PATCH, DELETE".to_owned())],
            );
        }
        context::check_agreement(self, &mut problems);
        let mut url = String::from(self.base_url());
        write_path(custom.path, &custom.parameters, &mut url, &mut problems);
        write_query(&custom.query, &mut url, &mut problems);
        let mut headers = Headers::with_capacity(4 + custom.headers.len());
        headers.push(Header::sensitive("authorization", self.authorization().clone()));
        let body = custom.body.as_ref().and_then(|argument| {
            let mut out = Vec::new();
            let writing = value::Writing { position: Some(0), single_line: false };
            value::write_json(
                &Kind::JSON,
                argument,
                At::Name(None, "body"),
                writing,
                &mut out,
                &mut problems,
            );
            String::from_utf8(out).ok()
        });
        if custom.body.is_some() {
            headers.push(Header::plain("content-type", "application/json"));
        }
        headers.push(api_version());
        // Where the path leads is not known: a token's branch is sent only when the call names it, and the
        // lack of one is the server's to judge.
        let branches = BranchCall { connection: self, mode: BranchMode::PathEnvUser, path_environment: None };
        let branch = match custom.branch.as_deref() {
            Some(name) => branches.explicit(name, &mut problems),
            None if self.kind().spans_projects() || self.branch().is_none() => None,
            None => branches.implicit(&mut problems),
        };
        if let Some(name) = branch {
            headers.push(Header::plain("x-trigger-branch", name.to_owned()));
        }
        for (name, value) in &custom.headers {
            push_header(name, value, &mut headers, &mut problems);
        }
        if matches!(method, Method::Get | Method::Head) && custom.body.is_some() {
            problems.add_named(
                "body",
                Code::ConflictingArguments,
                "This method takes no body.",
                "Use the query.",
            );
        }
        check_secret(self, &url, &headers, &mut problems);
        if !problems.list.is_empty() {
            return Err(InvalidArguments::new("request", problems.list).into());
        }
        Ok(Request {
            operation: "request",
            method,
            url,
            headers,
            body,
            effect: effect_of(method),
            idempotency_key: None,
            declared: None,
            secret_body: false,
            credential: Some(self.api_key().clone()),
            data: PhantomData,
        })
    }
}

fn write_path(template: &str, values: &Arguments<'_>, url: &mut String, problems: &mut Problems) {
    let refuse = |problems: &mut Problems, why: &str| {
        problems.add_named(
            "path",
            Code::InvalidPath,
            why,
            "Start the path with / and use {name} for values, for example /api/v1/runs/{id}.",
        );
    };
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_' | b'~');
    let Some(rest) = template.strip_prefix('/').filter(|rest| !rest.is_empty() && template.len() <= 2048)
    else {
        return refuse(problems, "The path does not begin with /, is empty or too long.");
    };
    let mut used = Vec::new();
    for segment in rest.split('/') {
        url.push('/');
        if let Some(name) = segment.strip_prefix('{').and_then(|s| s.strip_suffix('}')) {
            used.push(name);
            let at = At::Name(Some(&At::Name(None, "parameters")), name);
            match values.list.iter().find(|(given, _)| given == name) {
                None => problems.add(
                    at,
                    Code::MissingArgument,
                    "The path names this parameter, and it is not given.",
                    "Give it.",
                ),
                Some((_, argument)) => {
                    if let Some(scalar) = value::scalar(&Kind::TextOrNumber, argument, at, problems) {
                        push_segment(url, scalar.as_str(), false, at, problems);
                    }
                }
            }
        } else if segment.is_empty() || is_dot_segment(segment) || !segment.bytes().all(plain) {
            return refuse(
                problems,
                "A segment of the path is empty, a dot segment, or holds characters that would need escaping.",
            );
        } else {
            url.push_str(segment);
        }
    }
    for (name, _) in &values.list {
        if !used.contains(&name.as_ref()) {
            problems.add(
                At::Name(Some(&At::Name(None, "parameters")), name),
                Code::UnknownArgument,
                "The path has no parameter of this name.",
                "Leave it out.",
            );
        }
    }
}

fn write_query(values: &Arguments<'_>, url: &mut String, problems: &mut Problems) {
    const ITEM: Kind = Kind::TextOrNumber;
    let mut separator = '?';
    for (name, argument) in &values.list {
        let at = At::Name(Some(&At::Name(None, "query")), name);
        if name.is_empty() || name.chars().any(char::is_control) {
            problems.add(
                at,
                Code::InvalidFormat,
                "This can't be the name of a query parameter.",
                "Use a name.",
            );
            continue;
        }
        url.push(separator);
        separator = '&';
        push_encoded(url, name);
        url.push('=');
        match argument.type_name() {
            "a boolean" => {
                if let Some(Scalar::Literal(word)) = value::scalar(&Kind::Boolean, argument, at, problems) {
                    url.push_str(&word);
                }
            }
            "a list" => push_query_value(url, &Kind::filter(&ITEM), argument, at, problems),
            _ => push_query_value(url, &ITEM, argument, at, problems),
        }
    }
}

fn push_header(name: &str, value: &str, headers: &mut Headers, problems: &mut Problems) {
    let lower = name.to_ascii_lowercase();
    let token = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b);
    if lower.is_empty() || lower.len() > 256 || !lower.bytes().all(token) {
        problems.add(
            At::Name(Some(&At::Name(None, "headers")), name),
            Code::HeaderValue,
            "This can't be the name of a header.",
            "Use letters, digits and hyphens.",
        );
    } else if OWN_HEADERS.contains(&lower.as_str())
        || lower.starts_with("proxy-")
        || headers.get(&lower).is_some()
    {
        problems.add(
            At::Name(Some(&At::Name(None, "headers")), name),
            Code::HeaderNotAllowed,
            "This header is set by the library or the HTTP client.",
            "Leave it out.",
        );
    } else if !is_header_value(value) {
        problems.add(
            At::Name(Some(&At::Name(None, "headers")), name),
            Code::HeaderValue,
            "The value can't stand in an HTTP header.",
            "Use visible ASCII.",
        );
    } else {
        headers.push(Header::plain(lower, value.to_owned()));
    }
}
