//! Options and pages as JSON text.
//!
//! Lives here: reading what a host in another language gives. Must not know: what the form makes of it.

use std::collections::BTreeMap;

use serde::Deserialize;
use trigger_connect::{CredentialKind, HostPolicy, Naming};

use crate::error::FormError;
use crate::locale::Direction;
use crate::options::FormOptions;
use crate::page::Page;

#[derive(Deserialize)]
#[serde(untagged)]
enum Hosts {
    Word(String),
    List(Vec<String>),
}

/// Both spellings of a name are understood.
#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct Given {
    locale: Option<String>,
    lang: Option<String>,
    dir: Option<String>,
    kinds: Option<Vec<String>>,
    #[serde(alias = "baseUrl")]
    base_url: Option<String>,
    #[serde(alias = "baseUrlEditable")]
    base_url_editable: Option<bool>,
    hosts: Option<Hosts>,
    texts: Option<BTreeMap<String, String>>,
}

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct GivenPage {
    action: Option<String>,
    csrf: Option<(String, String)>,
    #[serde(alias = "idPrefix")]
    id_prefix: Option<String>,
    component: Option<bool>,
    check: Option<String>,
}

/// Every kind of credential by its word.
const KINDS: [CredentialKind; 6] = [
    CredentialKind::RootKey,
    CredentialKind::AdditionalKey,
    CredentialKind::PersonalAccessToken,
    CredentialKind::OrganizationToken,
    CredentialKind::PublicToken,
    CredentialKind::UnknownKey,
];

impl FormOptions {
    /// Reads options from the text of a JSON object: `locale` (a tag, or the value of an `Accept-Language` header),
    /// `lang`, `dir` (`ltr`, `rtl`), `kinds` (words such as `root_key`), `base_url`, `base_url_editable`, `hosts` (`any`,
    /// `public_only` or a list) and `texts`. Null is the same as left out.
    ///
    /// # Errors
    /// [`FormError`] with `form_option` when an option is unknown, or not of its type or one of its words.
    pub fn parse(json: &str, naming: Naming) -> Result<Self, FormError> {
        let given: Given = serde_json::from_str(json).map_err(|_| {
            FormError::option(
                "The options of a form are locale, lang, dir, kinds, the base URL and whether it may be edited, hosts \
                 and texts; one is unknown or of another type.",
            )
        })?;
        let mut options = Self::new().naming(naming).locale(given.locale.as_deref().unwrap_or_default());
        options.lang = given.lang;
        options.dir = match given.dir.as_deref() {
            None | Some("ltr") => Direction::Ltr,
            Some("rtl") => Direction::Rtl,
            Some(_) => return Err(FormError::option("The direction is ltr or rtl.")),
        };
        if let Some(words) = given.kinds {
            let kind = |word: &String| KINDS.into_iter().find(|kind| kind.as_str() == word);
            let kinds: Option<Vec<CredentialKind>> = words.iter().map(kind).collect();
            options.kinds = kinds.ok_or_else(|| FormError::option("There is no such kind of credential."))?;
        }
        options.base_url = given.base_url;
        options.base_url_editable = given.base_url_editable.unwrap_or(true);
        options.hosts = match given.hosts {
            None => HostPolicy::Any,
            Some(Hosts::List(list)) => HostPolicy::AllowList(list),
            Some(Hosts::Word(word)) if word == "any" => HostPolicy::Any,
            Some(Hosts::Word(word)) if word == "public_only" => HostPolicy::PublicOnly,
            Some(Hosts::Word(_)) => {
                return Err(FormError::option("The hosts are any, public_only or a list of hosts."));
            }
        };
        options.texts = given.texts.unwrap_or_default();
        Ok(options)
    }
}

impl Page {
    /// Reads a page from the text of a JSON object: `action`, `csrf` (name and token), `id_prefix`, `component`
    /// and `check`.
    ///
    /// # Errors
    /// [`FormError`] with `form_option` when an option is unknown or not of its type.
    pub fn parse(json: &str) -> Result<Self, FormError> {
        let given: GivenPage = serde_json::from_str(json).map_err(|_| {
            FormError::option(
                "The options of a page are the action, the csrf field as name and token, the id prefix, and the \
                 component with the address of its checks.",
            )
        })?;
        Ok(Self {
            action: given.action.unwrap_or_default(),
            csrf: given.csrf,
            id_prefix: given.id_prefix,
            component: given.component.unwrap_or_default(),
            check: given.check.unwrap_or_default(),
        })
    }
}
