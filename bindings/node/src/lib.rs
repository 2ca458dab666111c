//! The Node addon of `trigger-connect`.
//!
//! Lives here: the exports. Text goes in, one text comes out, and JavaScript makes objects and errors of it; the
//! package's own files are the only callers. No rule of the API: those are in the core.
//!
//! A result that begins with `!` is a refusal: JSON with `class` and what the error holds. Every export catches
//! panics; [`fault`] then tells where it was.

mod command;
mod custom;
mod fault;
mod flow;
mod form;
mod given;
mod hosts;
mod idempotency;
mod lifecycle;
mod refusal;
mod retry;
mod seal;
mod shapes;

use napi::bindgen_prelude::{External, Result, Uint8Array};
use napi::{Error, Status};
use napi_derive::{module_init, napi};
use trigger_connect::{Connection, Naming, Reader, Report, Request, describe};
use zeroize::Zeroizing;

/// What a check gave: a report, or how the check itself was misused.
pub struct Checked(std::result::Result<Report, String>);

impl Checked {
    /// A connection that came about otherwise than by a check of fields.
    pub(crate) fn of(connection: Connection) -> Self {
        Self(Ok(Report::of(connection)))
    }

    pub(crate) fn refused(refusal: String) -> Self {
        Self(Err(refusal))
    }

    pub(crate) fn connection(&self) -> Result<&Connection> {
        let connection = self.0.as_ref().ok().and_then(|report| report.connection.as_ref());
        connection.ok_or_else(|| Error::new(Status::InvalidArg, "there is no connection"))
    }
}

#[module_init]
fn init() {
    fault::keep_quiet();
}

/// Checks a connection. `via` is `fields`, `env`, `form` or `nango`; `json` holds the fields, `options` the options.
#[napi(catch_unwind)]
pub fn check(via: String, json: String, options: String) -> External<Checked> {
    let json = Zeroizing::new(json);
    External::new(Checked(given::check(&via, &json, &options)))
}

/// What a check found, as JSON: `ok`, the connection's values without the key, `problems`, and `message` when it failed.
#[napi(catch_unwind)]
pub fn report(checked: &External<Checked>) -> String {
    match &checked.0 {
        Ok(report) => shapes::report(report),
        Err(refused) => refused.clone(),
    }
}

/// Makes a request without options. `call` is an operation id, a line break and the members of the object of
/// arguments, without its braces. See [`shapes::request`] for the shape of what comes back.
#[napi(catch_unwind)]
pub fn prepare(checked: &External<Checked>, call: String) -> Result<String> {
    let made = made(checked, &call, "{}")?;
    Ok(made.map_or_else(|error| refusal::of(&error), |request| shapes::request(&request)))
}

/// Makes a request with options. `options` is the text of one JSON object; what `call` holds stands before its members.
#[napi(catch_unwind)]
pub fn prepare_with(checked: &External<Checked>, call: String, options: String) -> Result<String> {
    let made = made(checked, &call, &options)?;
    Ok(made.map_or_else(|error| refusal::of(&error), |request| shapes::request(&request)))
}

/// The request of [`prepare_with`] as a curl command without the key.
#[napi(catch_unwind)]
pub fn curl(checked: &External<Checked>, call: String, options: String) -> Result<String> {
    let made = made(checked, &call, &options)?;
    Ok(made.map_or_else(|error| refusal::of(&error), |request| request.to_curl()))
}

/// Makes a request that no operation describes. `options` is JSON: `parameters`, `query`, `body`, `headers` as pairs,
/// `branch`. The result has the shape of [`prepare`]'s.
#[napi(catch_unwind)]
pub fn custom(checked: &External<Checked>, method: String, path: String, options: String) -> Result<String> {
    let made = custom::request(checked.connection()?, &method, &path, &options);
    Ok(made.map_or_else(|refused| refused, |request| shapes::request(&request)))
}

/// The request of [`custom`] as a curl command without the key.
#[napi(catch_unwind)]
pub fn curl_custom(
    checked: &External<Checked>,
    method: String,
    path: String,
    options: String,
) -> Result<String> {
    let made = custom::request(checked.connection()?, &method, &path, &options);
    Ok(made.map_or_else(|refused| refused, |request| request.to_curl()))
}

/// Reads an answer. `operation` is its id, a line with `1` or `0` for repeatable and for a branch, and a line with the
/// time in epoch milliseconds; `headers` are lines, names and values alternating. Gives JSON: `hasData`, `nextPage`,
/// `publicAccessToken`, `rateLimit`, and `secrets`, which says where in the body they are.
#[napi(catch_unwind)]
pub fn read(
    checked: &External<Checked>,
    operation: String,
    status: u32,
    headers: String,
    body: String,
) -> Result<String> {
    answer(checked, &operation, status, &headers, body.as_bytes())
}

/// The same as [`read`] for a body as bytes.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands it over by value")]
pub fn read_bytes(
    checked: &External<Checked>,
    operation: String,
    status: u32,
    headers: String,
    body: Uint8Array,
) -> Result<String> {
    answer(checked, &operation, status, &headers, &body)
}

/// The path of an operation with names for values; empty for what is none of the table.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands it over by value")]
pub fn path_template(operation: String) -> &'static str {
    trigger_connect::operations::find(&operation).map_or("", |operation| operation.path)
}

/// The key, in clear.
#[napi(catch_unwind)]
pub fn expose(checked: &External<Checked>) -> Result<String> {
    Ok(checked.connection()?.api_key().expose().to_owned())
}

/// The connection in Nango's shape as JSON, with the key in clear: as it came from there, or as the body of an import.
#[napi(catch_unwind)]
pub fn to_nango(checked: &External<Checked>, for_import: bool) -> Result<String> {
    let connection = checked.connection()?;
    let exported = if for_import { connection.to_nango_import() } else { connection.to_nango() };
    Ok(exported.unwrap_or_else(|error| refusal::of(&error.into())))
}

/// What Nango would not take of that, as JSON.
#[napi(catch_unwind)]
pub fn nango_notices(checked: &External<Checked>) -> Result<String> {
    Ok(refusal::problems(&checked.connection()?.nango_notices()).to_string())
}

/// Nothing, or the refusal when the connection is for another environment.
#[napi(catch_unwind)]
pub fn expect_environment(checked: &External<Checked>, name: String) -> Result<String> {
    let held = checked.connection()?.expect_environment(&name);
    Ok(held.map_or_else(|error| refusal::of(&error.into()), |()| String::new()))
}

/// A name as an error may show it.
#[napi(catch_unwind)]
pub fn shown(name: String) -> String {
    trigger_connect::shown(&name).to_owned()
}

/// Every code as JSON: `code`, `category`, `meaning`, `fix`.
#[napi(catch_unwind)]
pub fn codes() -> String {
    shapes::codes()
}

/// Every operation as JSON.
#[napi(catch_unwind)]
pub fn operations() -> String {
    describe::operations(Naming::Camel).to_string()
}

/// Every type of a reply as JSON Schema.
#[napi(catch_unwind)]
pub fn replies() -> String {
    describe::replies().to_string()
}

/// The table in one line per operation.
#[napi(catch_unwind)]
pub fn llms_txt() -> String {
    describe::llms_txt()
}

/// Where the last panic of this thread was, as `file:line`; empty when there was none.
#[napi(catch_unwind)]
pub fn fault() -> String {
    fault::take()
}

/// Texts are joined, not objects: a name that is given twice stands twice, and the core finds it.
fn made(
    checked: &External<Checked>,
    call: &str,
    options: &str,
) -> Result<std::result::Result<Request, trigger_connect::Error>> {
    let connection = checked.connection()?;
    let (operation, members) = call.split_once('\n').unwrap_or((call, ""));
    if members.is_empty() {
        return Ok(connection.prepare_json(operation, options));
    }
    let rest = options.strip_prefix('{').unwrap_or(options);
    let comma = if rest == "}" { "" } else { "," };
    Ok(connection.prepare_json(operation, &["{", members, comma, rest].concat()))
}

fn answer(
    checked: &External<Checked>,
    operation: &str,
    status: u32,
    headers: &str,
    body: &[u8],
) -> Result<String> {
    let mut lines = operation.split('\n');
    let operation = lines.next().unwrap_or_default();
    let (flags, now) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
    let reader = Reader::new(checked.connection()?, operation)
        .sent(flags.starts_with('1'), flags.ends_with('1'))
        .at(now.parse().unwrap_or_default());
    let status = u16::try_from(status).map_err(|_| Error::new(Status::InvalidArg, "status"))?;
    let mut lines = headers.split('\n');
    let pairs = std::iter::from_fn(|| Some((lines.next()?, lines.next()?)));
    let reply = reader.read(status, pairs, body);
    Ok(reply.map_or_else(|error| refusal::of(&error), |reply| shapes::reply(operation, &reply)))
}
