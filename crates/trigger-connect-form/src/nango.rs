//! The form as a provider of Nango describes its own.
//!
//! Lives here: `credentials` and `connection_config` of a provider. Must not know: how connections are exchanged; the
//! core does that.

use trigger_connect::{DEFAULT_BASE_URL, Environment};

use crate::fields::{API_KEY, BASE_URL, BRANCH, ENVIRONMENT, Field, PROJECT_REF};
use crate::form::ConnectForm;
use crate::json::{Json, object};

/// The order of Nango's own form, and the section of a guide about each field.
const ORDER: [(&str, &str); 5] = [
    (BASE_URL, "step-4-set-your-base-url"),
    (API_KEY, "step-1-get-your-secret-key-or-personal-access-token"),
    (PROJECT_REF, "step-2-find-your-project-ref"),
    (ENVIRONMENT, "step-3-find-your-environment"),
    (BRANCH, "step-5-set-your-preview-branch"),
];

impl ConnectForm {
    /// `credentials` and `connection_config` as a provider of Nango declares them, as text, in the order of Nango's form.
    ///
    /// Nango knows no conditions, so a project ref is optional there also for tokens; and it takes a bare https host name
    /// for the API, so an address with http, a port or a path is left out as a default.
    ///
    /// Source: the schema of Nango's provider definitions.
    #[must_use]
    pub fn nango_fields(&self) -> String {
        let mut credentials = object();
        let mut settings = object();
        for ((key, section), order) in ORDER.into_iter().zip(0_u32..) {
            let Some(field) = self.field(key) else { continue };
            let entry = self.nango_field(field, section, order);
            if field.mask {
                credentials = credentials.with(key, entry);
            } else {
                settings = settings.with(key, entry);
            }
        }
        object().with("credentials", credentials).with("connection_config", settings).to_text()
    }

    fn nango_field(&self, field: &Field, section: &str, order: u32) -> Json {
        let host = |address: &str| {
            let host = address.strip_prefix("https://").unwrap_or_default();
            (!host.is_empty() && !host.contains([':', '/'])).then(|| host.to_owned())
        };
        let entry = object()
            .with("type", "string")
            .with("title", field.label.as_str())
            .with("description", field.description.as_str());
        let entry = match field.key {
            BASE_URL => entry
                .with_some("example", host(DEFAULT_BASE_URL))
                .with("format", "hostname")
                .with("prefix", "https://")
                .with_some("default_value", host(self.base_url())),
            ENVIRONMENT => entry
                .with("example", field.example)
                .with("enum", Environment::ALL.map(Environment::as_str).to_vec()),
            _ => entry.with("example", field.example).with_some("pattern", field.value_pattern.as_deref()),
        };
        let entry = if field.required { entry } else { entry.with("optional", true) };
        let entry = if field.mask { entry.with("secret", true) } else { entry };
        entry.with("order", order).with("doc_section", section)
    }
}
