//! What a host decides about its form.
//!
//! Lives here: [`FormOptions`]. Must not know: what the form makes of them.

use std::collections::BTreeMap;

use trigger_connect::{Acceptance, CredentialKind, HostPolicy, Naming};

use crate::locale::{Direction, Locale};

/// What a host decides about its form. The default suits a product with users on Trigger.dev Cloud and on servers of
/// their own.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FormOptions {
    /// Language of the built-in texts; English.
    pub locale: Locale,
    /// The `lang` attribute, where the host's own texts are in another language than those of `locale`.
    pub lang: Option<String>,
    /// Which way the texts are written.
    pub dir: Direction,
    /// Kinds of credentials that are offered and taken: keys of an environment and personal access tokens.
    pub kinds: Vec<CredentialKind>,
    /// Whether the API URL may be edited. Without it the field is not there, and what is posted for it is not looked at.
    pub base_url_editable: bool,
    /// The API URL that the form begins with, or has for good; Trigger.dev Cloud.
    pub base_url: Option<String>,
    /// Which hosts may be named; any. A host that serves many tenants wants `PublicOnly` or a list.
    pub hosts: HostPolicy,
    /// Texts of the host, by id.
    pub texts: BTreeMap<String, String>,
    /// How names of fields are spelled in problems, beside the keys of the form.
    pub naming: Naming,
}

impl Default for FormOptions {
    fn default() -> Self {
        use CredentialKind::{AdditionalKey, PersonalAccessToken, RootKey};
        Self {
            locale: Locale::default(),
            lang: None,
            dir: Direction::default(),
            kinds: vec![RootKey, AdditionalKey, PersonalAccessToken],
            base_url_editable: true,
            base_url: None,
            hosts: HostPolicy::default(),
            texts: BTreeMap::new(),
            naming: Naming::default(),
        }
    }
}

impl FormOptions {
    /// The defaults.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the language, by a tag such as `de-AT` or by the value of an `Accept-Language` header.
    #[must_use]
    pub fn locale(mut self, wanted: &str) -> Self {
        self.locale = Locale::best(wanted);
        self
    }

    /// Sets `lang` and `dir` for texts of the host in a language that is not built in.
    #[must_use]
    pub fn language(mut self, lang: &str, dir: Direction) -> Self {
        self.lang = Some(lang.to_owned());
        self.dir = dir;
        self
    }

    /// Sets which kinds of credentials are offered.
    #[must_use]
    pub fn kinds(mut self, kinds: impl Into<Vec<CredentialKind>>) -> Self {
        self.kinds = kinds.into();
        self
    }

    /// Sets the API URL that the form begins with.
    #[must_use]
    pub fn base_url(mut self, base_url: &str) -> Self {
        self.base_url = Some(base_url.to_owned());
        self
    }

    /// Sets whether the API URL may be edited.
    #[must_use]
    pub fn base_url_editable(mut self, editable: bool) -> Self {
        self.base_url_editable = editable;
        self
    }

    /// Sets which hosts may be named.
    #[must_use]
    pub fn hosts(mut self, hosts: HostPolicy) -> Self {
        self.hosts = hosts;
        self
    }

    /// Gives another text for an id.
    #[must_use]
    pub fn text(mut self, id: &str, text: &str) -> Self {
        self.texts.insert(id.to_owned(), text.to_owned());
        self
    }

    /// Sets how names of fields are spelled in problems.
    #[must_use]
    pub fn naming(mut self, naming: Naming) -> Self {
        self.naming = naming;
        self
    }

    pub(crate) fn takes(&self, kind: CredentialKind) -> bool {
        self.kinds.contains(&kind)
    }

    /// What the core's check must be allowed for these kinds.
    pub(crate) fn acceptance(&self) -> Acceptance {
        Acceptance {
            unknown_keys: self.takes(CredentialKind::UnknownKey),
            organization_tokens: self.takes(CredentialKind::OrganizationToken),
            public_tokens: self.takes(CredentialKind::PublicToken),
        }
    }
}
