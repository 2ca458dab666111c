//! Where the fields of a connection come from.
//!
//! Lives here: the connect form, and fields as JSON text. Must not know: rules about single fields.

use std::collections::HashMap;

use serde_json::value::RawValue;

use super::check::examine;
use super::findings::step;
use super::{CheckOptions, Connection, FieldValue, Fields, Report, nango};
use crate::error::{Code, Problem};

/// Which names the fields have in a JSON object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Via {
    /// `api_key`, `base_url`, `project_ref`, `environment`, `branch`, or the same in camelCase
    Fields,
    /// Environment variables
    Env,
    /// `apiKey`, `baseUrl`, `projectRef`, `environment`, `triggerBranch`
    Form,
    /// A connection as Nango returns it
    Nango,
}

impl Via {
    /// Reads `fields`, `env`, `form` or `nango`.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "fields" => Some(Self::Fields),
            "env" => Some(Self::Env),
            "form" => Some(Self::Form),
            "nango" => Some(Self::Nango),
            _ => None,
        }
    }
}

impl Connection {
    /// Checks what the connect form posted: `apiKey`, `baseUrl`, `projectRef`, `environment`,
    /// `triggerBranch`. Other entries of the form (a CSRF token, a button) are not looked at.
    #[must_use]
    pub fn check_form(get: impl Fn(&str) -> FieldValue, options: &CheckOptions) -> Report {
        let fields = Fields {
            api_key: get("apiKey"),
            base_url: get("baseUrl"),
            project_ref: get("projectRef"),
            environment: get("environment"),
            branch: get("triggerBranch"),
        };
        examine(fields, options, Vec::new(), None)
    }

    /// Checks a connection as Nango returns it (JSON text): from its API, an import request or its browser call.
    ///
    /// It takes single connections: of a list, pass each, fetched with its credentials. What it does not use is kept for
    /// [`Connection::to_nango`]. Settings that did nothing in Nango and take effect here are reported.
    ///
    /// Rules between fields give warnings instead of errors, since Nango stored the connection without them; they are
    /// errors of the requests that they concern.
    ///
    /// ```
    /// use trigger_connect::{CheckOptions, Code, Connection};
    /// let stored = r#"{"connection_id":"acme","credentials":{"type":"API_KEY","apiKey":"tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX"},
    /// "connection_config":{"baseUrl":"api.trigger.dev","environment":"prod"}}"#.replace('\n', "");
    /// let connection = Connection::check_nango(&stored, &CheckOptions::new()).into_result()?;
    /// assert_eq!(connection.notices()[0].code, Code::NangoSettingLive);
    /// assert_eq!(connection.to_nango()?, stored);
    /// # Ok::<(), trigger_connect::InvalidConnection>(())
    /// ```
    #[must_use]
    pub fn check_nango(json: &str, options: &CheckOptions) -> Report {
        let mut problems = Vec::new();
        let (fields, original) = nango::read(json, &mut problems);
        examine(fields, options, problems, Some(original))
    }

    /// Checks a JSON object whose entries are named as `via` says.
    #[must_use]
    pub fn check_json(via: Via, json: &str, options: &CheckOptions) -> Report {
        if via == Via::Nango {
            return Self::check_nango(json, options);
        }
        let Ok(map) = serde_json::from_str::<HashMap<String, &RawValue>>(json) else {
            let problem = Problem::error(
                "api_key",
                Code::NotText,
                "Expected an object with text fields.",
                "Give an object whose values are strings.",
            );
            return examine(Fields::default(), options, vec![step(1, problem)], None);
        };
        let get = |name: &str| map.get(name).map_or(FieldValue::Missing, |raw| FieldValue::from_json(raw));
        match via {
            Via::Env => Self::check_env(get, options),
            Via::Form => Self::check_form(get, options),
            Via::Fields | Via::Nango => {
                let either = |snake: &str, camel: &str| match get(snake) {
                    FieldValue::Missing => get(camel),
                    value => value,
                };
                let fields = Fields {
                    api_key: either("api_key", "apiKey"),
                    base_url: either("base_url", "baseUrl"),
                    project_ref: either("project_ref", "projectRef"),
                    environment: get("environment"),
                    branch: get("branch"),
                };
                Self::check(fields, options)
            }
        }
    }
}
