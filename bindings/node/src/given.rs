//! What JavaScript gives to a check.
//!
//! Lives here: options and field names out of JSON. Must not know: rules about fields.

use std::collections::BTreeMap;

use serde_json::value::RawValue;
use trigger_connect::{Acceptance, CheckOptions, Code, Connection, HostPolicy, Naming, Report, Via, shown};

use crate::refusal;

type Entries<'a> = BTreeMap<String, &'a RawValue>;

const FIELDS: [&str; 8] =
    ["apiKey", "api_key", "baseUrl", "base_url", "projectRef", "project_ref", "environment", "branch"];

/// Runs the check, or says how it was misused.
pub(crate) fn check(via: &str, json: &str, options: &str) -> Result<Report, String> {
    let options = read_options(options)?;
    let Some(via) = Via::parse(via) else {
        return Err(misused("via", Code::NotAChoice, "There is no such source of a connection."));
    };
    // A misspelt field would leave its default in force: `baseURL` would send the key to another server.
    if via == Via::Fields
        && let Ok(given) = serde_json::from_str::<Entries<'_>>(json)
        && let Some(name) = given.keys().find(|name| !FIELDS.contains(&name.as_str()))
    {
        return Err(misused(
            shown(name),
            Code::UnknownArgument,
            "A connection has no field of this name. Its fields are apiKey, baseUrl, projectRef, environment and branch.",
        ));
    }
    Ok(Connection::check_json(via, json, &options))
}

pub(crate) fn read_options(json: &str) -> Result<CheckOptions, String> {
    let mut accept = Acceptance::default();
    let mut hosts = HostPolicy::default();
    let Ok(given) = serde_json::from_str::<Entries<'_>>(json) else {
        return Err(misused("options", Code::WrongType, "Expected an object."));
    };
    for (name, raw) in given {
        match name.as_str() {
            "acceptUnknownKeys" => accept.unknown_keys = flag(&name, raw)?,
            "acceptOrganizationTokens" => accept.organization_tokens = flag(&name, raw)?,
            "acceptPublicTokens" => accept.public_tokens = flag(&name, raw)?,
            "hosts" => hosts = policy(&name, raw)?,
            _ => {
                let message = "There is no option of this name. The options are acceptUnknownKeys, acceptOrganizationTokens, acceptPublicTokens and hosts.";
                return Err(misused(shown(&name), Code::UnknownArgument, message));
            }
        }
    }
    Ok(CheckOptions::new().accept(accept).hosts(hosts).naming(Naming::Camel))
}

fn flag(name: &str, raw: &RawValue) -> Result<bool, String> {
    serde_json::from_str(raw.get()).map_err(|_| misused(name, Code::WrongType, "Expected true or false."))
}

fn policy(name: &str, raw: &RawValue) -> Result<HostPolicy, String> {
    if let Ok(list) = serde_json::from_str(raw.get()) {
        return Ok(HostPolicy::AllowList(list));
    }
    match serde_json::from_str::<&str>(raw.get()) {
        Ok("any") => Ok(HostPolicy::Any),
        Ok("public_only") => Ok(HostPolicy::PublicOnly),
        _ => {
            let message = "Expected \"any\", \"public_only\" or a list of host names.";
            Err(misused(name, Code::WrongType, message))
        }
    }
}

fn misused(field: &str, code: Code, message: &str) -> String {
    refusal::argument("Connection", field, code, message, "Correct it.")
}
