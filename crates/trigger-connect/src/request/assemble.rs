//! Putting a request together.
//!
//! Lives here: the one way from an operation and its arguments to a [`Request`]. Must not know: any operation by
//! name. Every request of every language ends here.

use std::borrow::Cow;
use std::marker::PhantomData;

use super::call::Call;
use super::context;
use super::idempotency;
use super::problems::{At, Problems};
use super::rules;
use super::value;
use super::{Header, Headers, Request};
use crate::connection::Connection;
use crate::error::{Code, Error, InvalidArguments, Problem};
use crate::operation::{Arguments, BodyForm, Effect, Kind, Method, Operation};
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
pub fn prepare<D>(
    connection: &Connection,
    operation: &'static Operation,
    arguments: &Arguments<'_>,
) -> Result<Request<D>, Error> {
    context::check_credential(connection, operation)?;
    let mut problems = Problems::new(connection.naming());
    let declared_branch = operation.parameters.iter().any(|p| p.name == "branch");
    let implicit = (!declared_branch).then_some("branch");
    let mut slots = rules::fill(operation.parameters, &arguments.list, implicit, None, &mut problems);
    let created = idempotency::unfold(operation.parameters, &slots, None, &mut problems);
    rules::put(&created, &mut slots);
    rules::check_missing(operation.parameters, &slots, None, &mut problems);
    rules::check(operation.rules, operation.parameters, &slots, None, &mut problems);

    context::check_agreement(connection, &mut problems);
    let call = Call::new(connection, operation, &slots, &mut problems);
    let branches =
        context::BranchCall { connection, mode: operation.branch, path_environment: call.environment };
    let branch = match implicit.and_then(|_| branch_argument(arguments, &mut problems)) {
        None => branches.implicit(&mut problems).map(str::to_owned),
        Some(given) => given.and_then(|text| branches.explicit(&text, &mut problems).map(str::to_owned)),
    };

    let mut url = String::with_capacity(connection.base_url().len() + operation.path.len() + 160);
    url.push_str(connection.base_url());
    call.write_path(&mut url, &mut problems);
    call.write_query(&mut url, &mut problems);
    let body = call.write_body(&mut problems);
    let mut headers = Headers::with_capacity(4);
    if !operation.accepts.none {
        headers.push(Header::sensitive("authorization", connection.authorization().clone()));
    }
    match operation.body {
        BodyForm::None => {}
        BodyForm::Text(_) => headers.push(Header::plain("content-type", "text/plain")),
        BodyForm::Json | BodyForm::Value(_) => {
            headers.push(Header::plain("content-type", "application/json"))
        }
        BodyForm::Ndjson(_) => headers.push(Header::plain("content-type", "application/x-ndjson")),
    }
    headers.push(Header::plain(API_VERSION.0, API_VERSION.1));
    for (name, value) in operation.headers {
        headers.push(Header::plain(*name, *value));
    }
    if let Some(branch) = branch {
        headers.push(Header::plain("x-trigger-branch", branch));
    }
    call.write_headers(&mut headers, &mut problems);
    check_secret(connection, &url, &headers, &mut problems);
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
        data: PhantomData,
    })
}

/// URLs and headers end up in logs, so the key must not get into them, wherever it was put by mistake.
pub(super) fn check_secret(connection: &Connection, url: &str, headers: &Headers, problems: &mut Problems) {
    let key = connection.api_key();
    let in_header = |h: &Header| !h.is_sensitive() && (key.is_in(h.value()) || key.is_in(&h.name));
    if key.is_in(url) || headers.iter().any(in_header) {
        problems.add_named(
            "arguments",
            Code::SecretMisplaced,
            "An argument would put the credential into the URL or a header.",
            "Pass an id, not the key.",
        );
    }
}

/// The branch named with the call: nothing when there is none, nothing inside when it is no text.
fn branch_argument<'b>(
    arguments: &'b Arguments<'_>,
    problems: &mut Problems,
) -> Option<Option<Cow<'b, str>>> {
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
    Some(match value::scalar(&Kind::TEXT, value, At::Name(None, "branch"), problems) {
        Some(value::Scalar::Text(text) | value::Scalar::Literal(text)) => Some(text),
        None => None,
    })
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
