//! Exchange of connections with Nango.
//!
//! Lives here: reading the shapes in which Nango hands out a connection. Must not know: rules about single fields.

mod export;
mod json;
mod limits;
mod original;

use serde_json::value::RawValue;

pub(super) use original::Original;

use self::json::{entries, is_absent, text};
use super::findings::step;
use super::{FieldValue, Fields};
use crate::error::{Code, Problem};
use crate::secret::shown;

type Entry<'a> = (std::borrow::Cow<'a, str>, &'a RawValue);

const FETCH: &str = "Fetch the single connection from Nango's API with a key that may read credentials.";
const CREDENTIALS: &str = "credentials";
const API_KEY: &str = "apiKey";
/// Where settings stand: in a connection, and in the call of Nango's form in the browser.
const SETTINGS: [&str; 2] = ["connection_config", "params"];
/// What old settings have before their names.
const OLD_PREFIX: &str = "connectionConfig.";

fn refuse(problems: &mut Vec<Problem>, code: Code, message: &str, hint: &str) {
    problems.push(step(1, Problem::error("api_key", code, message, hint)));
}

fn refuse_shape(problems: &mut Vec<Problem>, message: &str, hint: &str) {
    refuse(problems, Code::NangoShape, message, hint);
}

pub(super) fn read(json: &str, problems: &mut Vec<Problem>) -> (Fields, Original) {
    const AS_IT_CAME: &str = "Pass the connection object as Nango returns it.";
    const ONE_BY_ONE: &str = "Pass each connection by itself, fetched with its credentials.";
    const KNOWN: [&str; 6] =
        ["credentials", "connection_config", "params", "connection_id", "provider_config_key", "provider"];
    let (mut fields, original) = (Fields::default(), Original::default());
    let Some(top) = entries(json) else {
        if json.trim_start().starts_with('[') {
            refuse_shape(problems, "This is a list, not one connection.", ONE_BY_ONE);
        } else {
            refuse_shape(problems, "This is not a JSON object.", AS_IT_CAME);
        }
        return (fields, original);
    };
    if !top.iter().any(|(key, _)| KNOWN.contains(&key.as_ref())) {
        if top.iter().any(|(key, raw)| key == "connections" && raw.get().starts_with('[')) {
            refuse_shape(problems, "This is a list of connections, not one.", ONE_BY_ONE);
        } else {
            refuse_shape(problems, "Nothing in this object looks like a Nango connection.", AS_IT_CAME);
        }
        return (fields, original);
    }
    if top.iter().any(|(key, _)| KNOWN.contains(&key.as_ref()) && is_twice(&top, key)) {
        refuse_twice(problems);
        return (fields, original);
    }
    let find = |name: &str| top.iter().find(|(key, _)| key == name).map(|(_, raw)| *raw);
    let credentials = find(CREDENTIALS).and_then(|raw| entries(raw.get())).unwrap_or_default();
    fields.api_key = read_key(&credentials, find("credentials_iv"), problems);
    if find("provider").is_some_and(|raw| !is_absent(raw) && text(raw).as_deref() != Some("trigger-dev")) {
        problems.push(step(
            1,
            Problem::warning(
                "api_key",
                Code::NangoProvider,
                "The connection names another provider than trigger-dev.",
                "Check that this is a Trigger.dev connection.",
            ),
        ));
    }
    let place = SETTINGS.into_iter().find(|name| find(name).is_some_and(|raw| raw.get() != "null"));
    let settings = place.and_then(|name| find(name).map(|raw| (name, entries(raw.get()))));
    let mut places = vec![("api_key", format!("/{CREDENTIALS}/{API_KEY}"))];
    match settings {
        Some((name, Some(settings))) => {
            for (field, key) in read_settings(&settings, &mut fields, problems) {
                places.push((field, format!("/{name}/{key}")));
            }
        }
        Some((name, None)) => {
            let problem = Problem::error(
                name,
                Code::NangoShape,
                "The settings are not an object.",
                "Pass the connection object as Nango returns it.",
            );
            problems.push(problem.with("pointer", format!("/{name}")));
        }
        None => {}
    }
    let original = Original::of(&top, &credentials, place, places);
    (fields, original)
}

/// The key, unless the object says why there is none.
fn read_key(credentials: &[Entry<'_>], iv: Option<&RawValue>, problems: &mut Vec<Problem>) -> FieldValue {
    const REDACTED: &str = "REDACTED";
    let field = |name: &str| credentials.iter().find(|(key, _)| key == name).map(|(_, raw)| *raw);
    let key = field(API_KEY);
    let kind = field("type").filter(|raw| raw.get() != "null").map(|raw| text(raw).unwrap_or_default());
    let encrypted = iv.is_some_and(|raw| !is_absent(raw)) && key.is_none();
    let mut refuse = |code: Code, message: &str, hint: &str| refuse(problems, code, message, hint);
    if [API_KEY, "type"].iter().any(|name| is_twice(credentials, name)) {
        refuse_twice(problems);
    } else if field("encrypted_credentials").is_some() || encrypted {
        refuse(
            Code::NangoCredentialsEncrypted,
            "The credentials are encrypted with the operator's key.",
            FETCH,
        );
    } else if credentials.is_empty() {
        refuse(Code::NangoCredentialsMissing, "The connection came without its credentials.", FETCH);
    } else if matches!(kind.as_deref(), None | Some("API_KEY" | REDACTED))
        && [key.and_then(text), kind.clone()].iter().any(|text| text.as_deref() == Some(REDACTED))
    {
        refuse(Code::NangoCredentialsRedacted, "The credentials are redacted.", FETCH);
    } else if kind.is_some_and(|kind| kind != "API_KEY") {
        refuse(
            Code::NangoCredentialType,
            "The credentials are of another type than API_KEY.",
            "Check that this is a Trigger.dev connection.",
        );
    } else if let Some(raw) = key {
        for (name, _) in credentials.iter().filter(|(name, _)| !matches!(name.as_ref(), API_KEY | "type")) {
            problems.push(unknown(&format!("{CREDENTIALS}.{name}")));
        }
        return FieldValue::from_json(raw);
    } else {
        refuse(Code::NangoCredentialsMissing, "The connection came without its key.", FETCH);
    }
    FieldValue::Missing
}

fn is_twice(entries: &[Entry<'_>], name: &str) -> bool {
    entries.iter().filter(|(key, _)| key == name).count() > 1
}

/// Readers of JSON differ in which of the two they see.
fn refuse_twice(problems: &mut Vec<Problem>) {
    refuse_shape(problems, "An entry of the connection stands there twice.", "Give each entry once.");
}

fn unknown(name: &str) -> Problem {
    Problem::info(
        shown(name),
        Code::NangoSettingUnknown,
        "This setting is kept for export and not used.",
        "Nothing to do.",
    )
}

/// The settings that are known here, each with the field that it fills and its step of the guide.
const KNOWN_SETTINGS: [(&str, &str, u8); 4] = [
    ("baseUrl", "base_url", 4),
    ("projectRef", "project_ref", 2),
    ("environment", "environment", 3),
    ("triggerBranch", "branch", 5),
];

/// Fills the fields, and says under which name the setting of each was.
fn read_settings<'s>(
    settings: &'s [Entry<'_>],
    fields: &mut Fields,
    problems: &mut Vec<Problem>,
) -> Vec<(&'static str, &'s str)> {
    let (mut used, mut places) = (Vec::new(), Vec::new());
    for (name, field, guide_step) in KNOWN_SETTINGS {
        let old = format!("{OLD_PREFIX}{name}");
        if is_twice(settings, name) || is_twice(settings, &old) {
            refuse_twice(problems);
            return places;
        }
        // Nango reads the name without the prefix.
        let under = |name: &str| settings.iter().position(|(key, _)| key == name);
        let is_set = |index: &usize| !is_absent(settings[*index].1);
        let found = [under(name), under(&old)];
        let chosen = found.into_iter().flatten().find(is_set).or(found[0]).or(found[1]);
        used.extend(found.into_iter().flatten().filter(|index| !is_set(index)));
        let Some(index) = chosen else { continue };
        used.push(index);
        let (key, raw) = &settings[index];
        places.push((field, key.as_ref()));
        let value = FieldValue::from_json(raw);
        let set = matches!(&value, FieldValue::Text(text) if !text.trim().is_empty());
        let mut note = |problem: Problem| problems.push(step(guide_step, problem));
        match field {
            "base_url" => fields.base_url = base_url(value, &mut note),
            "project_ref" => fields.project_ref = value,
            "environment" => fields.environment = value,
            _ => fields.branch = value,
        }
        if set && field != "base_url" {
            note(Problem::info(
                field,
                Code::NangoSettingLive,
                "This setting did nothing in Nango and takes effect here.",
                "Check that it says what you want.",
            ));
        }
    }
    for (index, (key, _)) in settings.iter().enumerate() {
        if used.contains(&index) {
            continue;
        }
        let bare = key.strip_prefix(OLD_PREFIX).unwrap_or(key);
        let shadowed = KNOWN_SETTINGS.iter().any(|(name, ..)| *name == bare);
        problems.push(unknown(if shadowed { key } else { bare }));
    }
    places
}

/// Nango holds a host name and puts https in front of it.
fn base_url(value: FieldValue, note: &mut impl FnMut(Problem)) -> FieldValue {
    match value {
        FieldValue::Text(host) if host.contains("://") => {
            note(Problem::info(
                "base_url",
                Code::NangoBaseUrlScheme,
                "The address has a scheme, where Nango holds a bare host name.",
                "Nothing to do here; Nango itself could not reach it.",
            ));
            FieldValue::Text(host)
        }
        FieldValue::Text(host) if !host.trim().is_empty() => {
            FieldValue::from(format!("https://{}", host.trim()))
        }
        other => other,
    }
}

/// Leaves out that a setting takes effect where it does not: it is not valid, or contradicted, or of no use.
pub(super) fn keep_live(problems: &mut Vec<Problem>, is_live: impl Fn(&str) -> bool) {
    problems.retain(|p| p.code != Code::NangoSettingLive || is_live(&p.field));
}
