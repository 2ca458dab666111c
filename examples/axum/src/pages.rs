//! The pages as HTML.
//!
//! Lives here: templates, which escape what they are given, and refusals. Must not know: where it comes from.

use askama::Template;
use axum::response::{Html, IntoResponse, Redirect, Response};
use http::StatusCode;
use trigger_connect::Error;
use trigger_connect::operations::runs::data::RunListItem;
use trigger_connect_form::{ConnectForm, FormError};

use crate::accounts::TENANTS;
use crate::links::Link;

/// Name of the hidden field of every form.
pub(crate) const TOKEN: &str = "csrf_token";

/// How pages look around the form.
pub(crate) const STYLE: &str = include_str!("../templates/site.css");

/// A page of a template.
pub(crate) fn page(status: StatusCode, template: &impl Template) -> Response {
    match template.render() {
        Ok(html) => (status, Html(html)).into_response(),
        Err(_) => Refusal::Fault("template").into_response(),
    }
}

#[derive(Template)]
#[template(path = "message.html")]
struct Message<'a> {
    text: &'a str,
}

#[derive(Template)]
#[template(path = "sign_in.html")]
pub(crate) struct SignIn {
    pub(crate) users: [(&'static str, &'static str); TENANTS.len()],
}

#[derive(Template)]
#[template(path = "links.html")]
pub(crate) struct Links<'a> {
    pub(crate) tenant: &'a str,
    pub(crate) rows: Vec<(&'a Link, String)>,
}

impl Links<'_> {
    fn or_dash<'v>(&self, value: &'v Option<String>) -> &'v str {
        value.as_deref().unwrap_or("–")
    }

    fn day<'v>(&self, time: &'v str) -> &'v str {
        time.get(..10).unwrap_or(time)
    }
}

#[derive(Template)]
#[template(path = "form.html")]
pub(crate) struct Form<'a> {
    pub(crate) form: &'a ConnectForm,
    pub(crate) title: String,
    /// The library has escaped everything in it.
    pub(crate) html: String,
}

#[derive(Template)]
#[template(path = "runs.html")]
pub(crate) struct Runs<'a> {
    pub(crate) title: &'a str,
    pub(crate) runs: Vec<RunListItem>,
    pub(crate) error: Option<String>,
}

/// Why a route gives something else.
pub(crate) enum Refusal {
    /// Nobody is signed in.
    SignIn,
    /// A page that says why.
    Page(StatusCode, &'static str),
    /// For so many seconds.
    TooOften(u64),
    /// A fault of the application, of this kind.
    Fault(&'static str),
}

impl Refusal {
    pub(crate) fn page(status: StatusCode, text: &'static str) -> Self {
        Self::Page(status, text)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let message = |status, text| page(status, &Message { text });
        match self {
            Self::SignIn => Redirect::to("/sign-in").into_response(),
            Self::Page(status, text) => message(status, text),
            Self::TooOften(seconds) => {
                let answer = message(StatusCode::TOO_MANY_REQUESTS, "That were many attempts.");
                ([("retry-after", seconds.to_string())], answer).into_response()
            }
            Self::Fault(kind) => {
                #[expect(clippy::print_stderr, reason = "the log; put yours here")]
                {
                    eprintln!("fault: {kind}");
                }
                message(StatusCode::INTERNAL_SERVER_ERROR, "Something went wrong here.")
            }
        }
    }
}

// The text of an error is neither shown nor logged: nobody knows what it quotes.

impl From<rusqlite::Error> for Refusal {
    fn from(_: rusqlite::Error) -> Self {
        Self::Fault("database")
    }
}

impl From<Error> for Refusal {
    fn from(_: Error) -> Self {
        Self::Fault("connection")
    }
}

impl From<FormError> for Refusal {
    fn from(_: FormError) -> Self {
        Self::Fault("form")
    }
}
