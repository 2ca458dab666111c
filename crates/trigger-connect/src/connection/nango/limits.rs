//! What Nango would not take.
//!
//! Lives here: the limits of Nango's import and of its form in the browser. Must not know: how a connection is written.

use std::collections::HashSet;

use serde_json::value::RawValue;

use super::export::not_representable;
use super::json::{entries, text};
use crate::connection::Connection;
use crate::connection::findings::{arrange, step};
use crate::error::{Code, Problem};
use crate::secret::shown;

const ID_LENGTH: usize = 255;
const MOST_TAGS: usize = 10;
const TAG_NAME_LENGTH: usize = 64;
const TAG_VALUE_LENGTH: usize = 255;

impl Connection {
    /// What Nango would not take of the connection that [`Connection::to_nango`] gives: a kind of key that its form in
    /// the browser refuses, ids and tags beyond its limits, an address that it holds no form of. Nothing of that is an
    /// error here; the connection was imported so, or can be imported so. The codes are `nango_form_refuses_key`,
    /// `nango_limit` and `nango_not_representable`.
    ///
    /// Source: Nango's reference of connections, <https://nango.dev/docs/reference/backend/http-api/connections/get>.
    #[must_use]
    pub fn nango_notices(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !form_takes(self.api_key().expose()) {
            problems.push(step(
                1,
                Problem::info(
                    "api_key",
                    Code::NangoFormRefusesKey,
                    "Nango's form in the browser refuses keys of this form; its import takes them.",
                    "Import the connection, or use a root key or a personal access token.",
                ),
            ));
        }
        if self.nango_host().is_none() {
            problems.push(not_representable(|f, c, m, h| Problem::warning(f, c, m, h)));
        }
        if let Some(original) = &self.parts.nango {
            let is_id = |c: char| c.is_ascii_alphanumeric() || ",.;:=+~[]|@${}\"'\\/_ -".contains(c);
            check_id("connection_id", original.entry("connection_id"), is_id, &mut problems);
            let is_config_key = |c: char| c.is_ascii_alphanumeric() || "~:.@_ -".contains(c);
            check_id(
                "provider_config_key",
                original.entry("provider_config_key"),
                is_config_key,
                &mut problems,
            );
            if let Some(tags) = original.entry("tags") {
                check_tags(tags, &mut problems);
            }
        }
        arrange(&mut problems, self.naming());
        problems
    }
}

/// The pattern of Nango's form: a known prefix, then letters and digits only.
fn form_takes(key: &str) -> bool {
    ["tr_dev_", "tr_stg_", "tr_prod_", "tr_preview_", "tr_pat_"]
        .iter()
        .filter_map(|prefix| key.strip_prefix(prefix))
        .any(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_alphanumeric()))
}

fn limit(field: String, reason: &'static str, message: &str, hint: &str) -> Problem {
    Problem::warning(field, Code::NangoLimit, message, hint).with("reason", reason)
}

fn check_id(name: &str, raw: Option<&RawValue>, allowed: impl Fn(char) -> bool, problems: &mut Vec<Problem>) {
    let Some(raw) = raw else { return };
    let field = name.to_owned();
    let Some(id) = text(raw) else {
        let hint = "Give a text.";
        return problems.push(limit(field, "type", "Nango takes a text here, and this is none.", hint));
    };
    if id.is_empty() || id.chars().count() > ID_LENGTH {
        let hint = "Give a text of that length.";
        let problem = limit(field.clone(), "length", "Nango takes 1 to 255 characters here.", hint);
        problems.push(problem.with("maximum", ID_LENGTH.to_string()));
    }
    if !id.chars().all(allowed) {
        let hint = "Use letters, digits and the signs that Nango's documentation lists.";
        problems.push(limit(field, "characters", "Nango does not take all of these characters here.", hint));
    }
}

fn check_tags(raw: &RawValue, problems: &mut Vec<Problem>) {
    let tags = "tags".to_owned();
    let Some(list) = entries(raw.get()) else {
        return problems.push(limit(tags, "type", "Tags are an object of texts.", "Give names with texts."));
    };
    if list.len() > MOST_TAGS {
        let problem = limit(tags, "count", "Nango takes at most 10 tags.", "Keep those that you search for.");
        problems.push(problem.with("maximum", MOST_TAGS.to_string()));
    }
    let mut seen = HashSet::new();
    for (name, raw) in &list {
        let field = format!("tags.{}", shown(name));
        let mut note =
            |reason, message: &str, hint: &str| problems.push(limit(field.clone(), reason, message, hint));
        let named = name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.len() <= TAG_NAME_LENGTH
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-./".contains(&b));
        if !named {
            let hint = "Begin with a letter; use letters, digits, _ - . / and at most 64 characters.";
            note("name", "Nango does not take a tag of this name.", hint);
        }
        if !seen.insert(name.to_ascii_lowercase()) {
            note(
                "twice",
                "Nango takes no two tags whose names differ in capitals only.",
                "Rename one of them.",
            );
        } else if name.bytes().any(|b| b.is_ascii_uppercase()) {
            note("capitals", "Nango writes names of tags in lower case.", "Expect it so when it comes back.");
        }
        match text(raw) {
            None => note("type", "The value of a tag is a text.", "Give a text."),
            Some(value) if value.is_empty() || value.chars().count() > TAG_VALUE_LENGTH => {
                note("length", "Nango takes 1 to 255 characters as the value of a tag.", "Shorten it.");
            }
            Some(value) if name.eq_ignore_ascii_case("end_user_email") && !is_email(&value) => {
                note("email", "Nango takes an email address here.", "Give one, or leave the tag out.");
            }
            Some(_) => {}
        }
    }
}

/// Looks like an email address; whether there is one is not found out.
fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| {
        let dotted = host.split_once('.').is_some_and(|(a, b)| !a.is_empty() && !b.is_empty());
        !name.is_empty() && dotted && !host.contains('@') && !text.contains(char::is_whitespace)
    })
}
