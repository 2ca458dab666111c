//! The form as HTML.
//!
//! Lives here: what the template is given. Must not know: how a state came about. The template escapes everything; it
//! holds no script and no style, so that the strictest content security policy does.

use askama::Template;
use trigger_connect::DEFAULT_BASE_URL;

use crate::component;
use crate::error::FormError;
use crate::fields::{API_KEY, BASE_URL, ENVIRONMENT, Field, InputType};
use crate::form::{ConnectForm, Step};
use crate::page::Page;
use crate::state::{Fact, FormProblem, FormState, Phase};
use crate::texts::Text;

/// The stylesheet that goes with the HTML, for the host to serve as a file.
pub const STYLESHEET: &str = include_str!("../assets/connect-form.css");

/// The web component `<trigger-connect>` as one ES module, for the host to serve as a file; it needs nothing else.
///
/// Put [`Page::component`] around the form, and `<script type="module" src="…">` into the page. Source: `node/form`.
pub const COMPONENT_SCRIPT: &str = include_str!("../assets/trigger-connect.js");

#[derive(Template)]
#[template(path = "form.html")]
struct View<'a> {
    form: &'a ConnectForm,
    state: &'a FormState,
    page: &'a Page,
    prefix: &'a str,
    phase: Option<(&'a str, &'a str)>,
    main: Vec<Shown<'a>>,
    address: Option<Shown<'a>>,
    address_open: bool,
    destination: Option<String>,
    steps: Vec<Step>,
    data: Option<String>,
}

/// A field as it is shown.
struct Shown<'a> {
    field: &'a Field,
    id: String,
    value: &'a str,
    required: bool,
    errors: Vec<&'a FormProblem>,
    notices: Vec<&'a FormProblem>,
    /// What is said about the key beside its description.
    remark: Option<String>,
    /// The server found it at fault.
    at_fault: bool,
    /// What the server's finding means for it.
    fault: Option<&'a str>,
}

impl Shown<'_> {
    fn is_select(&self) -> bool {
        self.field.input == InputType::Select
    }

    fn input_type(&self) -> &'static str {
        if self.field.input == InputType::Password { "password" } else { "text" }
    }

    fn is_wrong(&self) -> bool {
        !self.errors.is_empty() || self.at_fault
    }

    fn has_error(&self) -> bool {
        !self.errors.is_empty() || self.fault.is_some()
    }

    /// The ids that describe the input, of those that there are.
    fn described_by(&self) -> String {
        let mut ids = format!("{}-hint", self.id);
        for (there, part) in [
            (self.remark.is_some(), "remark"),
            (self.has_error(), "error"),
            (!self.notices.is_empty(), "notice"),
        ] {
            if there {
                ids.push_str(&format!(" {}-{part}", self.id));
            }
        }
        ids
    }
}

/// The form as HTML: one `div` with the form, an error summary and the help steps in it. It works without script.
///
/// Texts and values are escaped. The key is never in it; other values are as they were typed. When there are errors, the
/// summary takes the focus; give the page the title of [`ConnectForm::page_title`].
///
/// With [`Page::component`], `<trigger-connect>` stands around it, and a `script` of type `application/json`, which is data
/// and which no content security policy refuses, says what the component needs to know.
///
/// # Errors
/// [`FormError`] with `form_option` when the id prefix or the name of the token can't be used.
pub fn render_form(form: &ConnectForm, state: &FormState, page: &Page) -> Result<String, FormError> {
    let prefix = page.id_prefix.as_deref().unwrap_or("tdc-");
    let id_like = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_alphabetic())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'))
    };
    if !id_like(prefix) {
        return Err(FormError::option(
            "The id prefix begins with a letter and has letters, digits, _ and - only.",
        ));
    }
    if let Some((name, _)) = &page.csrf
        && (name.is_empty() || form.field(name).is_some())
    {
        return Err(FormError::option("The hidden field needs a name that no field of the form has."));
    }
    let phase = state.phase.texts().map(|(title, text)| (form.text(title), form.text(text)));
    let mut main: Vec<Shown<'_>> =
        form.fields().iter().map(|field| shown(form, state, prefix, field)).collect();
    let address = main.pop_if(|last| last.field.key == BASE_URL);
    let address_open = address.as_ref().is_some_and(|address| {
        let usual = address.value.is_empty() || address.value == DEFAULT_BASE_URL;
        !usual || !address.errors.is_empty() || address.at_fault
    });
    let typed = &state.values.base_url;
    let destination = form.elsewhere(typed);
    let view = View {
        form,
        state,
        page,
        prefix,
        phase,
        main,
        address,
        address_open,
        destination,
        steps: form.steps(),
        data: page.component.then(|| component::data(form, state, prefix)),
    };
    // Writing into a text does not fail.
    Ok(view.render().unwrap_or_default())
}

fn shown<'a>(form: &ConnectForm, state: &'a FormState, prefix: &str, field: &'a Field) -> Shown<'a> {
    let of = |problems: &'a [FormProblem]| problems.iter().filter(|p| p.key == field.key).collect::<Vec<_>>();
    let errors = of(&state.problems);
    let is_key = field.key == API_KEY;
    let remark = match &state.current {
        Some(current) if is_key => Some(form.texts.filled(Text::KeepKey, "key", &current.masked)),
        _ if is_key && state.key_typed && errors.is_empty() => Some(form.text(Text::KeyNotKept).to_owned()),
        _ => None,
    };
    Shown {
        field,
        id: format!("{prefix}{}", field.key),
        value: state.values.get(field.key),
        required: field.required && state.current.is_none(),
        errors,
        notices: of(&state.notices),
        remark,
        at_fault: state.at.as_deref() == Some(field.key),
        fault: state.fault.as_deref().filter(|_| state.at.as_deref() == Some(field.key)),
    }
}

impl View<'_> {
    fn text(&self, text: Text) -> &str {
        self.form.text(text)
    }

    fn title(&self) -> &str {
        self.text(if self.state.current.is_some() { Text::TitleEdit } else { Text::Title })
    }

    fn submit(&self) -> &str {
        if self.is_busy() { self.text(Text::Submitting) } else { self.form.submit_text(self.state) }
    }

    fn is_over(&self) -> bool {
        self.state.phase.is_over()
    }

    fn is_busy(&self) -> bool {
        self.state.phase == Phase::Verifying
    }

    /// What is checked is told while it is, and what was found after it.
    fn facts(&self) -> &[Fact] {
        if self.is_over() || self.is_busy() { &self.state.facts } else { &[] }
    }

    /// What is wrong with a field that the form does not have.
    fn fault_elsewhere(&self) -> Option<&str> {
        let at = self.state.at.as_deref()?;
        self.state.fault.as_deref().filter(|_| self.form.field(at).is_none())
    }

    fn phase_word(&self) -> &'static str {
        self.state.phase.as_str()
    }

    /// The id of the input that a problem is about; the form has no field for what is not offered.
    fn input_id(&self, key: &str) -> Option<String> {
        self.form.field(key).map(|field| format!("{}{}", self.prefix, field.key))
    }

    fn is_chosen(&self, field: &Shown<'_>, choice: &str) -> bool {
        field.field.key == ENVIRONMENT
            && trigger_connect::Environment::parse(field.value.trim()).map_or("", |e| e.as_str()) == choice
    }
}
