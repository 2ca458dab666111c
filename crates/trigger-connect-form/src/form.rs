//! The form as data.
//!
//! Lives here: [`ConnectForm`] and its help steps. Must not know: what users type.

use std::collections::BTreeMap;

use serde::Serialize;
use trigger_connect::{CheckOptions, Connection, DEFAULT_BASE_URL, Fields};

use crate::error::FormError;
use crate::fields::{Field, fields};
use crate::options::FormOptions;
use crate::texts::{Text, Texts};

/// One step of the help, in our own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Step {
    /// Its number, from 1; a field and a problem name the step that helps.
    pub number: u8,
    /// What is done in it.
    pub title: String,
    /// How.
    pub text: String,
}

/// A form: its fields, texts and rules, all decided. It holds no value of any user, and can be shared.
#[derive(Debug, Clone)]
pub struct ConnectForm {
    pub(crate) options: FormOptions,
    pub(crate) texts: Texts,
    pub(crate) base_url: String,
    fields: Vec<Field>,
}

/// Makes a form.
///
/// # Errors
/// [`FormError`] with `form_option` (no kind of credential is offered, the API URL is refused, the `lang` is none) or
/// `form_text_unknown`.
pub fn connect_form(options: FormOptions) -> Result<ConnectForm, FormError> {
    if options.kinds.is_empty() {
        return Err(FormError::option("A form offers at least one kind of credential."));
    }
    let tag_like = |lang: &String| {
        !lang.is_empty() && lang.len() <= 35 && lang.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    if options.lang.as_ref().is_some_and(|lang| !tag_like(lang)) {
        return Err(FormError::option("The lang is no language tag."));
    }
    let given = options.base_url.as_deref().unwrap_or(DEFAULT_BASE_URL);
    let Some(base_url) = normalized(given, &options) else {
        return Err(FormError::option("The base URL can't be used, or the host policy refuses it."));
    };
    let texts = Texts::new(options.locale, options.texts.clone())?;
    let fields = fields(&options, &texts, &base_url);
    Ok(ConnectForm { options, texts, base_url, fields })
}

/// The address that would be called; `None` when it is refused.
fn normalized(base_url: &str, options: &FormOptions) -> Option<String> {
    // The key stands for any: addresses are checked apart from it.
    let fields = Fields::new("tr_dev_AAAAAAAAAAAAAAAAAAAAAAAA").base_url(base_url);
    let check = CheckOptions::new().hosts(options.hosts.clone());
    Connection::check(fields, &check).connection.map(|connection| connection.base_url().to_owned())
}

impl ConnectForm {
    /// The fields in the order of the form: the key first, since it decides about the others.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// The six help steps.
    #[must_use]
    pub fn steps(&self) -> Vec<Step> {
        [
            (Text::Step1Title, Text::Step1Text),
            (Text::Step2Title, Text::Step2Text),
            (Text::Step3Title, Text::Step3Text),
            (Text::Step4Title, Text::Step4Text),
            (Text::Step5Title, Text::Step5Text),
            (Text::Step6Title, Text::Step6Text),
        ]
        .into_iter()
        .zip(1..)
        .map(|((title, text), number)| Step {
            number,
            title: self.texts.get(title).to_owned(),
            text: self.texts.get(text).to_owned(),
        })
        .collect()
    }

    /// A text, in the form's language or as the host gave it. `{name}` stands for what is filled in.
    #[must_use]
    pub fn text(&self, text: Text) -> &str {
        self.texts.get(text)
    }

    /// All texts by id, without those of problems.
    #[must_use]
    pub fn texts(&self) -> BTreeMap<&'static str, &str> {
        self.texts.all()
    }

    /// The language tag, for `lang`.
    #[must_use]
    pub fn lang(&self) -> &str {
        self.options.lang.as_deref().unwrap_or(self.options.locale.as_str())
    }

    /// Which way it is written, for `dir`.
    #[must_use]
    pub fn dir(&self) -> &'static str {
        self.options.dir.as_str()
    }

    /// The API URL that the form begins with, checked.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    pub(crate) fn field(&self, key: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.key == key)
    }

    /// The address that a value of the field leads to, as far as it can be read.
    pub(crate) fn destination(&self, typed: &str) -> Option<String> {
        if typed.trim().is_empty() { Some(self.base_url.clone()) } else { normalized(typed, &self.options) }
    }

    /// The same, unless it is the cloud.
    pub(crate) fn elsewhere(&self, typed: &str) -> Option<String> {
        self.destination(typed).filter(|to| to != DEFAULT_BASE_URL)
    }

    /// Fields, steps and texts as JSON: `locale`, `lang`, `dir`, `baseUrl`, `fields`, `steps`, `texts`.
    #[must_use]
    pub fn to_json(&self) -> String {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Whole<'a> {
            locale: &'a str,
            lang: &'a str,
            dir: &'a str,
            base_url: &'a str,
            fields: &'a [Field],
            steps: Vec<Step>,
            texts: BTreeMap<&'static str, &'a str>,
        }
        let whole = Whole {
            locale: self.options.locale.as_str(),
            lang: self.lang(),
            dir: self.dir(),
            base_url: &self.base_url,
            fields: &self.fields,
            steps: self.steps(),
            texts: self.texts(),
        };
        // It is made of texts and numbers only.
        serde_json::to_string(&whole).unwrap_or_default()
    }
}
