//! Errors as text for JavaScript.
//!
//! Lives here: `!` and the JSON that names a class and what its error holds. Must not know: what raises them.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use trigger_connect::{Code, Error, Problem};
use trigger_connect_form::FormError;

/// An error of the core.
pub(crate) fn of(error: &Error) -> String {
    let message = error.to_string();
    text(&match error {
        Error::InvalidConnection(error) => json!({
            "class": "InvalidConnection", "message": message, "problems": problems(&error.problems),
        }),
        Error::InvalidArguments(error) => json!({
            "class": "InvalidArguments", "message": message, "operation": error.operation,
            "problems": problems(&error.problems),
        }),
        Error::CredentialNotAccepted(error) => json!({
            "class": "CredentialNotAccepted", "message": message, "operation": error.operation,
            "code": error.code.as_str(), "hint": error.hint,
        }),
        Error::Api(error) => json!({
            "class": error.kind.class_name(), "text": message, "message": error.message, "operation": error.operation,
            "status": error.status, "code": error.code, "requestId": error.request_id, "hint": error.hint,
            "retryable": error.retryable, "retryAfterMs": error.retry_after_ms,
            "issues": error.issues.iter().map(|i| json!({ "path": i.path, "message": i.message })).collect::<Vec<_>>(),
        }),
        Error::Flow(error) => json!({
            "class": "FlowError", "message": message, "operation": error.operation, "code": error.code.as_str(),
            "hint": error.hint,
        }),
        Error::Seal(error) => json!({
            "class": "SealError", "message": message, "code": error.code.as_str(), "hint": error.hint,
        }),
        Error::InvalidReply(error) => json!({
            "class": "InvalidReply", "message": message, "operation": error.operation,
            "code": error.code.as_str(), "status": error.status, "hint": error.hint,
        }),
        _ => {
            json!({ "class": "TriggerConnectError", "message": message, "code": Code::InternalError.as_str() })
        }
    })
}

/// An error of a form.
pub(crate) fn of_form(error: &FormError) -> String {
    text(&json!({
        "class": "FormError", "message": error.to_string(), "code": error.code.as_str(), "hint": error.hint,
    }))
}

/// One argument that JavaScript can't have checked and the core doesn't see.
pub(crate) fn argument(operation: &str, field: &str, code: Code, message: &str, hint: &str) -> String {
    text(&json!({
        "class": "InvalidArguments", "operation": operation,
        "message": format!("{operation}: the arguments are not valid:\n  {field} [{code}]: {message} {hint}"),
        "problems": [{
            "field": field, "code": code.as_str(), "severity": "error", "message": message, "hint": hint, "step": null,
            "params": {},
        }],
    }))
}

/// Findings, all of them.
pub(crate) fn problems(list: &[Problem]) -> Value {
    list.iter()
        .map(|p| {
            json!({
                "field": p.field, "code": p.code.as_str(), "severity": p.severity.as_str(),
                "message": p.message, "hint": p.hint, "step": p.step,
                "params": p.params.iter().map(|(name, value)| (*name, value.as_str())).collect::<BTreeMap<_, _>>(),
            })
        })
        .collect()
}

fn text(json: &Value) -> String {
    format!("!{json}")
}
