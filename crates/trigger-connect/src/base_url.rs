//! The address of the API.
//!
//! Lives here: reading and normalizing what was typed as an address. Must not know: keys, DNS (nothing is resolved).

mod host;

use url::{Host, Url};

use crate::error::{Code, Problem};
use crate::invisible::trim_invisible;

pub use host::{HostPolicy, is_public_address};

/// Used when no address is given.
pub const DEFAULT_BASE_URL: &str = "https://api.trigger.dev";

const FIELD: &str = "base_url";
const STEP: u8 = 4;
const MAX_CHARS: usize = 2048;
const FORM: &str = "Use the form https://host, with a port or path if needed.";
/// Pasted endings of API paths, longest first.
const API_ENDINGS: [&str; 4] = ["/api/v1", "/api/v2", "/api/v3", "/api"];

/// Normalizes what was given as an address and applies the host policy; `None` after an error.
///
/// The result is `scheme://host[:port][/prefix]` with no slash at the end.
pub(crate) fn check(input: &str, policy: &HostPolicy, problems: &mut Vec<Problem>) -> Option<String> {
    let mut found = Vec::new();
    let base = match read(input, &mut found) {
        Ok(url) => finish(url, policy, &mut found),
        Err(refusal) => {
            found.push(refusal);
            None
        }
    };
    for problem in &mut found {
        problem.step = Some(STEP);
    }
    problems.append(&mut found);
    base
}

/// An error about the address; most give the form of one as their hint.
fn refusal(code: Code, message: &str, hint: &str) -> Problem {
    Problem::error(FIELD, code, message, hint)
}

fn read(input: &str, found: &mut Vec<Problem>) -> Result<Url, Problem> {
    let text = trim_invisible(input);
    if text.is_empty() {
        return Url::parse(DEFAULT_BASE_URL).map_err(|_| unreadable());
    }
    let cleaned = |reason: &str, what: &str| {
        Problem::info(FIELD, Code::BaseUrlCleaned, what, "Nothing to do.").with("reason", reason)
    };
    let trimmed = text.len() != input.len();
    if trimmed {
        found.push(cleaned("space", "Removed white space around the address."));
    }
    if text.len() > 8 * MAX_CHARS || text.chars().nth(MAX_CHARS).is_some() {
        let problem = refusal(Code::BaseUrlTooLong, "The address is longer than 2048 characters.", FORM);
        return Err(problem.with("maximum", MAX_CHARS.to_string()));
    }
    if text.chars().any(|c| c.is_whitespace() || c.is_control() || c == '\\') {
        return Err(refusal(
            Code::BaseUrlCharacters,
            "The address holds a space, a backslash or a control character.",
            FORM,
        ));
    }
    let (scheme, rest) = split_scheme(text)?;
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    if authority.contains('@') {
        return Err(refusal(
            Code::BaseUrlUserinfo,
            "The address holds a user name or password.",
            "Remove everything up to the @.",
        ));
    }
    if rest.contains('?') {
        return Err(refusal(
            Code::BaseUrlQuery,
            "The address holds a query.",
            "Remove the ? and what follows.",
        ));
    }
    if rest.contains('#') {
        return Err(refusal(
            Code::BaseUrlFragment,
            "The address holds a fragment.",
            "Remove the # and what follows.",
        ));
    }
    let (host, port) = split_port(authority)?;
    let host = host.strip_suffix('.').unwrap_or(host);
    let parsed = parse(scheme.unwrap_or("https"), host, port, path)?;
    let loopback = parsed.host().is_some_and(|h| host::is_loopback(&h));
    let mut url = if scheme.is_none() && loopback { parse("http", host, port, path)? } else { parsed };
    let shorter = without_api_ending(url.path());
    let had_ending = shorter.len() != url.path().trim_end_matches('/').len();
    if had_ending && !trimmed {
        found.push(cleaned("path", "Removed the API path at the end of the address; it is added per call."));
    }
    let shorter = shorter.to_owned();
    url.set_path(&shorter);
    Ok(url)
}

fn unreadable() -> Problem {
    refusal(Code::BaseUrlInvalid, "The address can't be read.", FORM)
}

/// Splits off `http://` or `https://`; a bare `host:port` has no scheme, anything else before a colon is one.
fn split_scheme(text: &str) -> Result<(Option<&'static str>, &str), Problem> {
    let other = || {
        refusal(Code::BaseUrlScheme, "The address has a scheme other than http or https.", "Use https://.")
    };
    let is_scheme = |s: &str| {
        s.starts_with(|c: char| c.is_ascii_alphabetic())
            && s.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
    };
    if let Some((scheme, rest)) = text.split_once("://")
        && is_scheme(scheme)
    {
        return match scheme.to_ascii_lowercase().as_str() {
            "http" => Ok((Some("http"), rest)),
            "https" => Ok((Some("https"), rest)),
            _ => Err(other()),
        };
    }
    if let Some((scheme, rest)) = text.split_once(':')
        && is_scheme(scheme)
    {
        let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
        let looks_like_port = authority.bytes().all(|b| b.is_ascii_digit());
        if !looks_like_port && !authority.contains('@') {
            return if matches!(scheme.to_ascii_lowercase().as_str(), "http" | "https") {
                Err(unreadable())
            } else {
                Err(other())
            };
        }
    }
    Ok((None, text))
}

fn split_port(authority: &str) -> Result<(&str, Option<u16>), Problem> {
    let after_host = authority.find(']').map_or(0, |i| i + 1);
    let Some(colon) = authority[after_host..].find(':').map(|i| i + after_host) else {
        return Ok((authority, None));
    };
    let (host, port) = (&authority[..colon], &authority[colon + 1..]);
    let digits = !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit());
    match port.parse::<u16>() {
        Ok(number) if digits && number > 0 => Ok((host, Some(number))),
        _ => {
            let message = "The port is not a number from 1 to 65535.";
            Err(refusal(Code::BaseUrlInvalid, message, FORM).with("reason", "port"))
        }
    }
}

fn parse(scheme: &str, host: &str, port: Option<u16>, path: &str) -> Result<Url, Problem> {
    check_labels(host)?;
    let port = port.map(|p| format!(":{p}")).unwrap_or_default();
    let url = Url::parse(&format!("{scheme}://{host}{port}{path}")).map_err(|_| unreadable())?;
    // Checked again on what the URL standard made of it: escapes and other scripts can hide dots.
    match url.host() {
        Some(Host::Domain(name)) => check_labels(name)?,
        Some(_) => {}
        None => return Err(unreadable()),
    }
    Ok(url)
}

fn check_labels(host: &str) -> Result<(), Problem> {
    if host.starts_with('[') {
        return Ok(());
    }
    let bad = |label: &str| label.is_empty() || label.starts_with('-') || label.ends_with('-');
    if host.split('.').any(bad) {
        return Err(refusal(
            Code::BaseUrlInvalid,
            "The host name has an empty part, or a part that begins or ends with a hyphen.",
            FORM,
        )
        .with("reason", "name"));
    }
    Ok(())
}

fn without_api_ending(path: &str) -> &str {
    let mut path = path.trim_end_matches('/');
    while let Some(shorter) = API_ENDINGS.iter().find_map(|ending| path.strip_suffix(ending)) {
        path = shorter.trim_end_matches('/');
    }
    path
}

fn finish(url: Url, policy: &HostPolicy, found: &mut Vec<Problem>) -> Option<String> {
    let host = url.host()?;
    if let Some((reason, message)) = policy.refuses(&host, url.port()) {
        let problem = refusal(Code::BaseUrlNotAllowed, message, "Use a host that is allowed here.");
        found.push(problem.with("reason", reason));
        return None;
    }
    if matches!(&host, Host::Domain("cloud.trigger.dev" | "trigger.dev" | "www.trigger.dev")) {
        let problem = Problem::warning(
            FIELD,
            Code::BaseUrlDashboard,
            "This is the address of the dashboard or website; the API is elsewhere.",
            "Use https://api.trigger.dev.",
        );
        found.push(problem.with("suggestion", DEFAULT_BASE_URL));
    }
    if !host::is_loopback(&host) {
        if url.scheme() == "http" {
            found.push(Problem::warning(
                FIELD,
                Code::BaseUrlInsecure,
                "The address uses http, so the key travels unencrypted.",
                "Use https:// where the server has it.",
            ));
        }
        if host::is_private(&host) {
            found.push(Problem::warning(
                FIELD,
                Code::BaseUrlPrivate,
                "The address points into a private, link-local or metadata network.",
                "Check that this is your Trigger.dev server.",
            ));
        }
    }
    let mut base = url.to_string();
    base.truncate(base.trim_end_matches('/').len());
    Some(base)
}
