//! Where a form begins, and what is shown of a link.
//!
//! Lives here: states of an empty form, of one that changes a link, and of a link. Must not know: what was posted.

use trigger_connect::{Connection, CredentialKind};

use crate::error::FormError;
use crate::fields::BASE_URL;
use crate::form::ConnectForm;
use crate::state::{CurrentKey, FormState, Phase, Values};
use crate::texts::Text;

impl ConnectForm {
    /// The state of an empty form.
    #[must_use]
    pub fn start(&self) -> FormState {
        let base_url = if self.field(BASE_URL).is_some() { self.base_url.clone() } else { String::new() };
        let destination = self.elsewhere(&base_url);
        FormState { values: Values { base_url, ..Values::default() }, destination, ..FormState::default() }
    }

    /// The state of a form that changes a link: everything is filled in but the key, which is kept unless another one
    /// is typed. Pass the same connection to [`ConnectForm::submit`].
    #[must_use]
    pub fn edit(&self, connection: &Connection) -> FormState {
        let text = |value: Option<&str>| value.unwrap_or_default().to_owned();
        let of_one_environment =
            matches!(connection.kind(), CredentialKind::RootKey | CredentialKind::AdditionalKey);
        FormState {
            values: Values {
                base_url: if self.field(BASE_URL).is_some() {
                    connection.base_url().to_owned()
                } else {
                    String::new()
                },
                project_ref: text(connection.project_ref()),
                // The environment of a key follows from it, and would be in the way of another key.
                environment: text(
                    connection.environment().filter(|_| !of_one_environment).map(|e| e.as_str()),
                ),
                trigger_branch: text(connection.branch()),
            },
            current: Some(CurrentKey {
                kind: connection.kind().as_str().to_owned(),
                masked: connection.api_key().masked(),
            }),
            credential: Some(self.typed_key(connection)),
            destination: self.elsewhere(connection.base_url()),
            ..FormState::default()
        }
    }

    /// The state of what is linked, for a page of its own: nothing to enter, and what the connection says. `phase` is how
    /// far it went when it was linked: [`Phase::Connected`], [`Phase::ConnectedRestricted`] or [`Phase::SavedUnverified`].
    ///
    /// # Errors
    /// [`FormError`] with `form_option` for another phase.
    pub fn linked(&self, connection: &Connection, phase: Phase) -> Result<FormState, FormError> {
        if !phase.is_over() {
            return Err(FormError::option("In this phase nothing is linked."));
        }
        let facts = self.facts(connection);
        Ok(FormState { phase, current: None, facts, ..self.edit(connection) })
    }

    /// The title of a page that shows this state: one with errors says so.
    #[must_use]
    pub fn page_title(&self, state: &FormState) -> String {
        let title = self.text(if state.current.is_some() { Text::TitleEdit } else { Text::Title });
        if state.problems.is_empty() && state.at.is_none() {
            title.to_owned()
        } else {
            self.texts.filled(Text::ErrorTitle, "title", title)
        }
    }

    /// What the button says while nothing is sent.
    pub(crate) fn submit_text(&self, state: &FormState) -> &str {
        self.text(if state.current.is_some() { Text::SubmitEdit } else { Text::Submit })
    }
}
