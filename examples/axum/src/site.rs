//! What the routes share.
//!
//! Lives here: the parts of the application, and what is done on several pages. Must not know: paths.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::response::{IntoResponse, Response};
use http::request::Parts;
use http::{HeaderMap, StatusCode, header};
use trigger_connect::Connection;
use trigger_connect_form::{
    ConnectForm, FormError, FormOptions, FormState, Page, Phase, connect_form, render_form,
};

use crate::accounts::{Accounts, Session};
use crate::guard::Attempts;
use crate::links::{Link, Seals, Store};
use crate::outbound::{Failure, Outbound};
use crate::pages::{Form, Refusal, TOKEN, page};
use crate::settings::Settings;

/// The parts of the application.
pub(crate) struct Site {
    pub(crate) accounts: Accounts,
    pub(crate) attempts: Attempts,
    pub(crate) links: Store,
    pub(crate) seals: Seals,
    pub(crate) outbound: Outbound,
    pub(crate) cookie: &'static str,
    pub(crate) secure: bool,
    pub(crate) public_url: String,
    form: FormOptions,
}

impl Site {
    /// Puts them together.
    pub(crate) fn new(settings: Settings) -> Result<Self, Box<dyn std::error::Error>> {
        let secure = settings.secure();
        let mut form = FormOptions::new().hosts(settings.hosts.clone());
        if let Some(url) = &settings.api_url {
            form = form.base_url(url);
        }
        // Refuses settings that can't be used, before anybody comes.
        connect_form(form.clone())?;
        Ok(Self {
            accounts: Accounts::new(settings.session_key),
            attempts: Attempts::new(settings.attempts, 10_000),
            links: Store::open(&settings.database)?,
            seals: Seals::new(settings.seal_keys, settings.hosts.clone()),
            outbound: Outbound::new(settings.hosts, settings.names),
            cookie: if secure { "__Host-session" } else { "session" },
            secure,
            public_url: settings.public_url,
            form,
        })
    }

    /// The form in the language of a browser. That takes less than a millisecond.
    pub(crate) fn form(&self, headers: &HeaderMap) -> Result<ConnectForm, FormError> {
        let language = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        connect_form(self.form.clone().locale(language.unwrap_or("en")))
    }

    /// The link that a posted form is about.
    pub(crate) fn link_id(&self, who: &Session, token: &str) -> Result<String, Refusal> {
        let expired = Refusal::Page(StatusCode::FORBIDDEN, "The form has expired. Open it again.");
        self.accounts.link_id(who, token).ok_or(expired)
    }

    /// A link of the tenant. One that is not there and somebody else's are the same.
    pub(crate) async fn stored(&self, who: &Session, id: &str) -> Result<Link, Refusal> {
        let missing = Refusal::Page(StatusCode::NOT_FOUND, "There is no such link.");
        self.links.get(&who.tenant, id).await?.ok_or(missing)
    }

    /// Asks the server what the credential is good for.
    pub(crate) async fn asked(
        &self,
        form: &ConnectForm,
        mut state: FormState,
        connection: &Connection,
    ) -> Result<FormState, Refusal> {
        match self.outbound.verify(connection).await {
            Ok(found) => Ok(form.verified(&state, &found)),
            Err(Failure::Flow(error)) => Err(error.into()),
            Err(Failure::NoClient) => Err(Refusal::Fault("client")),
            Err(failure @ Failure::AddressNotAllowed) => {
                state.phase = Phase::Rejected;
                state.at = Some("baseUrl".to_owned());
                state.details = Some(failure.to_string());
                Ok(state)
            }
        }
    }
}

/// The page with the form.
pub(crate) fn form_page(
    form: &ConnectForm,
    state: &FormState,
    token: &str,
    status: StatusCode,
) -> Result<Response, Refusal> {
    let around = Page::new().action("/connect").csrf(TOKEN, token).component("/connect/check");
    let html = render_form(form, state, &around)?;
    Ok(page(status, &Form { form, title: form.page_title(state), html }))
}

/// The state for the component, which asks for that, and the page for everybody else.
pub(crate) fn answer(
    headers: &HeaderMap,
    form: &ConnectForm,
    state: &FormState,
    token: &str,
    status: StatusCode,
) -> Result<Response, Refusal> {
    if wants_state(headers) {
        return Ok((status, [("content-type", "application/json")], state.to_json()).into_response());
    }
    form_page(form, state, token, status)
}

/// Whether it is the component that asks.
pub(crate) fn wants_state(headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok());
    accepted.is_some_and(|accepted| accepted.contains("application/json"))
}

/// Who is signed in; nobody else gets to a route that wants this.
pub(crate) struct SignedIn(pub(crate) Session);

impl FromRequestParts<Arc<Site>> for SignedIn {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Self, Refusal> {
        let cookies = parts.headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        let value = cookies
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(name, _)| *name == site.cookie);
        let session = value.and_then(|(_, value)| site.accounts.session(value));
        session.map(Self).ok_or(Refusal::SignIn)
    }
}
