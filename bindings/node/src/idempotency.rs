//! Idempotency keys for JavaScript.
//!
//! Lives here: a created key as JSON. Must not know: how a key is hashed.

use napi_derive::napi;
use serde_json::json;
use trigger_connect::{Arguments, Code, IdempotencyKey, Naming};

use crate::refusal;

/// Makes a key of the arguments in a JSON object. Gives JSON: `hash`, and `key` and `scope` where they are known.
#[napi(catch_unwind)]
pub(crate) fn idempotency_key(arguments: String) -> String {
    let Some(arguments) = Arguments::parse(&arguments) else {
        let message = "Expected an object.";
        return refusal::argument(
            "idempotency_key",
            "options",
            Code::WrongType,
            message,
            "Give the options by name.",
        );
    };
    let made = IdempotencyKey::from_arguments(&arguments, Naming::Camel);
    made.map_or_else(|error| refusal::of(&error), |key| json!(key).to_string())
}
