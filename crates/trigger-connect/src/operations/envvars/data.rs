//! What replies about environment variables hold.
//!
//! Lives here: their declarations.

use std::collections::BTreeMap;

use crate::data::{SecretText, data};

data! {
    /// An environment variable.
    EnvVar {
        /// Name.
        name "name": String;
        /// Value; redacted by the server when the variable is secret.
        value "value": SecretText;
        /// Whether the value is hidden.
        is_secret "isSecret": bool;
    }
}

data! {
    /// All variables of an environment.
    ResolvedVariables {
        /// Values by name, decrypted.
        variables "variables": BTreeMap<String, SecretText>;
    }
}
