//! Exchange of connections with Nango.
//!
//! Lives here: reading and writing Nango's connection shape without loss. Must not know: rules about single fields.

use std::borrow::Cow;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use url::Url;

use super::check::{arrange, step};
use super::{Connection, FieldValue, Fields};
use crate::error::{Code, InvalidConnection, Problem};
use crate::secret::shown;

/// What came with an imported connection, kept for export. Holds no credential.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Original {
    /// Entries beside credentials and settings, as JSON text.
    entries: Vec<(String, String)>,
    /// Settings as they were, as JSON text.
    settings: Vec<(String, String)>,
}

/// An object's entries in order, duplicates and all.
struct Entries<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;
        impl<'de> Visitor<'de> for Collect {
            type Value = Entries<'de>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry::<Cow<'de, str>, &'de RawValue>()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Collect)
    }
}

fn entries(json: &str) -> Option<Vec<(Cow<'_, str>, &RawValue)>> {
    serde_json::from_str::<Entries<'_>>(json).ok().map(|e| e.0)
}

const FETCH: &str = "Fetch the single connection from Nango's API with a key that may read credentials.";

pub(super) fn read(json: &str, problems: &mut Vec<Problem>) -> (Fields, Original) {
    let mut fields = Fields::default();
    let mut original = Original::default();
    let mut refuse = |code: Code, message: &str, hint: &str| {
        problems.push(step(1, Problem::error("api_key", code, message, hint)));
    };
    let Some(top) = entries(json) else {
        refuse(
            Code::NangoShape,
            "This is not a JSON object.",
            "Pass the connection object as Nango returns it.",
        );
        return (fields, original);
    };
    const KNOWN: [&str; 6] =
        ["credentials", "connection_config", "params", "connection_id", "provider_config_key", "provider"];
    if !top.iter().any(|(key, _)| KNOWN.contains(&key.as_ref())) {
        refuse(
            Code::NangoShape,
            "Nothing in this object looks like a Nango connection.",
            "Pass the connection object as Nango returns it.",
        );
        return (fields, original);
    }
    let find = |name: &str| top.iter().find(|(key, _)| key == name).map(|(_, raw)| *raw);
    match find("credentials").map(|raw| entries(raw.get()).unwrap_or_default()) {
        Some(credentials) if !credentials.is_empty() => {
            let field =
                |name: &str| credentials.iter().find(|(key, _)| key == name).map(|(_, raw)| raw.get());
            if field("encrypted_credentials").is_some() {
                refuse(
                    Code::NangoCredentialsEncrypted,
                    "The credentials are encrypted with the operator's key.",
                    FETCH,
                );
            } else if field("type").is_some_and(|t| t != "\"API_KEY\"" && t != "null") {
                refuse(
                    Code::NangoCredentialType,
                    "The credentials are of another type than API_KEY.",
                    "Check that this is a Trigger.dev connection.",
                );
            } else if field("apiKey") == Some("\"REDACTED\"") {
                refuse(Code::NangoCredentialsRedacted, "The credentials are redacted.", FETCH);
            } else if let Some((_, raw)) = credentials.iter().find(|(key, _)| key == "apiKey") {
                fields.api_key = FieldValue::from_json(raw);
            } else {
                refuse(Code::NangoCredentialsMissing, "The connection came without its key.", FETCH);
            }
        }
        _ => refuse(Code::NangoCredentialsMissing, "The connection came without its credentials.", FETCH),
    }
    if let Some(provider) = find("provider").map(RawValue::get)
        && provider != "\"trigger-dev\""
        && provider != "null"
    {
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
    let settings = find("connection_config").or_else(|| find("params"));
    for (key, raw) in settings.and_then(|raw| entries(raw.get())).unwrap_or_default() {
        let key = key.strip_prefix("connectionConfig.").unwrap_or(&key);
        original.settings.push((key.to_owned(), raw.get().to_owned()));
        setting(key, FieldValue::from_json(raw), &mut fields, problems);
    }
    original.entries = top
        .iter()
        .filter(|(key, _)| !matches!(key.as_ref(), "credentials" | "connection_config" | "params"))
        .map(|(key, raw)| (key.as_ref().to_owned(), raw.get().to_owned()))
        .collect();
    (fields, original)
}

fn setting(key: &str, value: FieldValue, fields: &mut Fields, problems: &mut Vec<Problem>) {
    let set = matches!(&value, FieldValue::Text(text) if !text.trim().is_empty());
    let (field, guide_step) = match key {
        "baseUrl" => {
            fields.base_url = match value {
                FieldValue::Text(host) if set && !host.contains("://") => {
                    FieldValue::from(format!("https://{}", host.trim()))
                }
                other => other,
            };
            return;
        }
        "projectRef" => ("project_ref", 2),
        "environment" => ("environment", 3),
        "triggerBranch" => ("branch", 5),
        unknown => {
            problems.push(Problem::info(
                shown(unknown),
                Code::NangoSettingUnknown,
                "This setting is kept for export and not used.",
                "Nothing to do.",
            ));
            return;
        }
    };
    match field {
        "project_ref" => fields.project_ref = value,
        "environment" => fields.environment = value,
        _ => fields.branch = value,
    }
    if set {
        problems.push(step(
            guide_step,
            Problem::info(
                field,
                Code::NangoSettingLive,
                "This setting did nothing in Nango and takes effect here.",
                "Check that it says what you want.",
            ),
        ));
    }
}

impl Connection {
    /// The connection as JSON text in the shape that Nango's import takes. **It holds the key in clear.**
    ///
    /// What an imported connection brought along (ids, metadata, tags, times) is written back as it came.
    ///
    /// # Errors
    /// [`InvalidConnection`] with `nango_not_representable` when the base URL has http, a port or a path:
    /// Nango holds a bare https host name.
    pub fn to_nango(&self) -> Result<String, InvalidConnection> {
        let host = Url::parse(self.base_url())
            .ok()
            .filter(|url| url.scheme() == "https" && url.port().is_none() && url.path() == "/")
            .and_then(|url| url.host_str().map(str::to_owned));
        let Some(host) = host else {
            let problem = Problem::error(
                "base_url",
                Code::NangoNotRepresentable,
                "Nango holds a bare https host name, and this API URL has http, a port or a path.",
                "Keep this connection here.",
            );
            let mut problems = vec![step(4, problem)];
            arrange(&mut problems, self.naming());
            return Err(InvalidConnection { problems });
        };
        let text = |value: &str| serde_json::Value::from(value).to_string();
        let mut out = vec![];
        match &self.parts.nango {
            Some(original) => out.extend(original.entries.iter().cloned()),
            None => out.push(("provider_config_key".to_owned(), text("trigger-dev"))),
        }
        let credentials = format!("{{\"type\":\"API_KEY\",\"apiKey\":{}}}", text(self.api_key().expose()));
        out.push(("credentials".to_owned(), credentials));
        let settings = match &self.parts.nango {
            Some(original) => original.settings.clone(),
            None => {
                let given = self.environment().filter(|_| self.parts.environment_given);
                [
                    ("baseUrl", Some(host.as_str())),
                    ("projectRef", self.project_ref()),
                    ("environment", given.map(|e| e.as_str())),
                    ("triggerBranch", self.branch()),
                ]
                .into_iter()
                .filter_map(|(key, value)| value.map(|v| (key.to_owned(), text(v))))
                .collect()
            }
        };
        out.push(("connection_config".to_owned(), object(&settings)));
        Ok(object(&out))
    }
}

fn object(entries: &[(String, String)]) -> String {
    let body: Vec<String> =
        entries.iter().map(|(key, raw)| format!("{}:{raw}", serde_json::Value::from(key.as_str()))).collect();
    format!("{{{}}}", body.join(","))
}
