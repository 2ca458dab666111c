//! How form engines show the schema.
//!
//! Lives here: one document per engine. Must not know: which values are right.

use crate::fields::{BRANCH, Choice, Field, InputType};
use crate::form::ConnectForm;
use crate::json::{Json, object};
use crate::texts::Text;

/// A form engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Engine {
    /// react-jsonschema-form
    ReactJsonSchemaForm,
    /// JSON Forms
    JsonForms,
}

impl Engine {
    /// Reads `react-jsonschema-form` or `json-forms`.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "react-jsonschema-form" => Some(Self::ReactJsonSchemaForm),
            "json-forms" => Some(Self::JsonForms),
            _ => None,
        }
    }
}

impl ConnectForm {
    /// The document that an engine wants beside [`ConnectForm::json_schema`], as text.
    ///
    /// Sources: the documentation of uiSchema of react-jsonschema-form, and of UI schemas of JSON Forms.
    #[must_use]
    pub fn ui_schema(&self, engine: Engine) -> String {
        match engine {
            Engine::ReactJsonSchemaForm => self.react().to_text(),
            Engine::JsonForms => self.json_forms().to_text(),
        }
    }

    fn react(&self) -> Json {
        let order: Vec<&str> = self.fields().iter().map(|field| field.key).collect();
        let submit = object().with("submitText", self.text(Text::Submit));
        let head = object().with("ui:order", order).with("ui:submitButtonOptions", submit);
        self.fields().iter().fold(head, |all, field| all.with(field.key, self.react_field(field)))
    }

    fn react_field(&self, field: &Field) -> Json {
        let mut ui = object();
        if field.input == InputType::Password {
            ui = ui.with("ui:widget", "password").with("ui:autofocus", true);
        }
        if field.input_mode.is_some() {
            // An input of type url would refuse a bare host.
            ui = ui.with("ui:options", object().with("inputType", "text"));
        }
        // What stands for "nothing chosen" is no value of the schema.
        let (names, nothing): (Vec<&Choice>, _) = field.choices.iter().partition(|c| !c.value.is_empty());
        if !names.is_empty() {
            let names: Vec<&str> = names.iter().map(|choice| choice.label.as_str()).collect();
            ui = ui.with("ui:enumNames", names);
        }
        let placeholder = nothing.first().map_or(field.example, |choice| choice.label.as_str());
        ui = ui.with("ui:autocomplete", field.autocomplete).with("ui:placeholder", placeholder);
        let help = self.steps().into_iter().find(|step| step.number == field.step);
        ui.with_some("ui:help", help.map(|step| step.text))
    }

    fn json_forms(&self) -> Json {
        let control = |field: &Field| {
            let control =
                object().with("type", "Control").with("scope", format!("#/properties/{}", field.key));
            let control = match field.input {
                InputType::Password => control.with("options", object().with("format", "password")),
                _ => control,
            };
            let control = control.with("i18n", format!("triggerdev.{}", field.key));
            // The other conditions look at the key, which an engine does not know while a kept one is changed.
            control.with_some("rule", (field.key == BRANCH).then(|| shown_when(field)))
        };
        let controls: Vec<Json> = self.fields().iter().map(control).collect();
        object().with("type", "VerticalLayout").with("elements", controls)
    }
}

/// The rule that shows a field only where it matters.
fn shown_when(field: &Field) -> Json {
    let cases: Vec<Json> = field
        .shown_when
        .iter()
        .map(|all| {
            let names: Vec<&str> = all.iter().map(|condition| condition.key).collect();
            let properties = all.iter().fold(object(), |properties, condition| {
                let like = object().with("type", "string").with("pattern", condition.pattern.as_str());
                properties.with(condition.key, like)
            });
            object().with("type", "object").with("required", names).with("properties", properties)
        })
        .collect();
    let condition = object().with("scope", "#").with("schema", object().with("anyOf", cases));
    object().with("effect", "SHOW").with("condition", condition)
}
