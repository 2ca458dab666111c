//! What the web component reads.
//!
//! Lives here: the JSON beside the HTML. Must not know: what the component does with it.

use serde_json::{Map, Value, json};

use crate::form::ConnectForm;
use crate::state::{FormState, Phase};
use crate::texts::Text;

/// Texts that are nowhere in the HTML until they are needed.
const TEXTS: [Text; 9] = [
    Text::ShowKey,
    Text::Submitting,
    Text::Required,
    Text::Optional,
    Text::Errors,
    Text::ErrorTitle,
    Text::Details,
    Text::Discard,
    Text::Destination,
];

/// Ids, which fields matter when, phases, texts and the state, as JSON that may stand in HTML.
pub(crate) fn data(form: &ConnectForm, state: &FormState, prefix: &str) -> String {
    let fields: Vec<Value> = form
        .fields()
        .iter()
        .map(|field| {
            json!({
                "key": field.key,
                "mask": field.mask,
                "required": field.required && state.current.is_none(),
                "requiredWhen": field.required_when,
                "shownWhen": field.shown_when,
            })
        })
        .collect();
    let mut phases = Map::new();
    for phase in Phase::ALL.iter().copied() {
        let (title, text) = phase.texts().map(|(title, text)| (form.text(title), form.text(text))).unzip();
        let busy = phase == Phase::Verifying;
        phases.insert(
            phase.as_str().to_owned(),
            json!({ "title": title, "text": text, "busy": busy, "over": phase.is_over() }),
        );
    }
    // Nobody but the component gets there.
    let (title, text) = (form.text(Text::NotSentTitle), form.text(Text::NotSentText));
    phases
        .insert("not_sent".to_owned(), json!({ "title": title, "text": text, "busy": false, "over": false }));
    let mut texts: Map<String, Value> =
        TEXTS.iter().map(|text| (text.id().to_owned(), json!(form.text(*text)))).collect();
    texts.insert(Text::Submit.id().to_owned(), json!(form.submit_text(state)));
    let whole = json!({
        "prefix": prefix, "fields": fields, "phases": phases, "texts": texts, "state": state,
    });
    // Within JSON, these characters are in texts only; escaped, nothing in them ends the element.
    whole.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}
