//! The routes.
//!
//! Lives here: what each page does. Must not know: what a valid key is, how links are stored.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Path, Query, Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use trigger_connect::operations::runs::data::RunPage;
use trigger_connect::{Connection, runs};
use trigger_connect_form::{COMPONENT_SCRIPT, Phase, STYLESHEET};

use crate::accounts::{SECONDS, TENANTS, random};
use crate::guard::{HEADERS, is_foreign, posted};
use crate::outbound::Failure;
use crate::pages::{Links, Refusal, Runs, STYLE, SignIn, TOKEN, page};
use crate::site::{SignedIn, Site, answer, form_page, wants_state};

type Answer = Result<Response, Refusal>;
type Here = State<Arc<Site>>;

/// The application.
pub(crate) fn router(site: Arc<Site>) -> Router {
    Router::new()
        .route("/", get(show_links))
        .route("/connect", get(show_form).post(submit))
        .route("/connect/check", post(check))
        .route("/links/{id}", get(show_link))
        .route("/links/{id}/runs", get(show_runs))
        .route("/links/unlink", post(unlink))
        .route("/sign-in", get(ask_who).post(sign_in))
        .route("/site.css", get(site_style))
        .route("/connect-form.css", get(style))
        .route("/trigger-connect.js", get(script))
        .fallback(async || Refusal::page(StatusCode::NOT_FOUND, "There is no such page."))
        .layer(from_fn_with_state(Arc::clone(&site), guard))
        .with_state(site)
}

async fn guard(State(site): Here, request: Request, next: Next) -> Response {
    let mut answer = if is_foreign(request.method(), request.headers(), &site.public_url) {
        Refusal::page(StatusCode::FORBIDDEN, "Another site sent this.").into_response()
    } else {
        next.run(request).await
    };
    for (name, value) in HEADERS {
        answer.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    answer
}

async fn show_links(State(site): Here, SignedIn(who): SignedIn) -> Answer {
    let links = site.links.list(&who.tenant).await?;
    let rows = links.iter().map(|link| (link, site.accounts.token(&who, Some(&link.id)))).collect();
    Ok(page(StatusCode::OK, &Links { tenant: &who.tenant, rows }))
}

/// Shows the form: an empty one, or one that changes a link.
async fn show_form(
    State(site): Here,
    SignedIn(who): SignedIn,
    Query(query): Query<HashMap<String, String>>,
    headers: HeaderMap,
) -> Answer {
    let form = site.form(&headers)?;
    let id = query.get("link").map(String::as_str);
    let current = match id {
        Some(id) => site.seals.open_if_possible(Some(&site.stored(&who, id).await?)),
        None => None,
    };
    let state = current.as_ref().map_or_else(|| form.start(), |current| form.edit(current));
    form_page(&form, &state, &site.accounts.token(&who, id), StatusCode::OK)
}

/// Says what is wrong with what is typed so far, for the component in the page.
async fn check(State(site): Here, SignedIn(who): SignedIn, headers: HeaderMap, body: Body) -> Answer {
    let typed = posted(&headers, body).await?;
    let id = site.link_id(&who, typed.get(TOKEN).map(String::as_str).unwrap_or_default())?;
    let current = site.seals.open_if_possible(site.links.get(&who.tenant, &id).await?.as_ref());
    let state = site.form(&headers)?.submit(|name| typed.get(name).cloned().into(), current.as_ref()).state;
    Ok(([("content-type", "application/json")], state.to_json()).into_response())
}

/// Checks what was posted, asks the server, stores.
async fn submit(
    State(site): Here,
    SignedIn(who): SignedIn,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    body: Body,
) -> Answer {
    let typed = posted(&headers, body).await?;
    let token = typed.get(TOKEN).map(String::as_str).unwrap_or_default();
    let id = site.link_id(&who, token)?;
    let seconds = site.attempts.wait([format!("tenant {}", who.tenant), format!("address {}", peer.ip())]);
    if seconds > 0 {
        return Err(Refusal::TooOften(seconds));
    }
    let form = site.form(&headers)?;
    for _ in 0..5 {
        let before = site.links.get(&who.tenant, &id).await?;
        let current = site.seals.open_if_possible(before.as_ref());
        let submission = form.submit(|name| typed.get(name).cloned().into(), current.as_ref());
        let Some(connection) = submission.connection else {
            return answer(&headers, &form, &submission.state, token, StatusCode::UNPROCESSABLE_ENTITY);
        };
        let state = site.asked(&form, submission.state, &connection).await?;
        let phase = match state.phase {
            Phase::Connected | Phase::ConnectedRestricted => state.phase.as_str(),
            Phase::Unreachable => return answer(&headers, &form, &state, token, StatusCode::BAD_GATEWAY),
            _ => return answer(&headers, &form, &state, token, StatusCode::UNPROCESSABLE_ENTITY),
        };
        let link = site.seals.link(connection, &who, &id, phase)?;
        if site.links.put(link, before.as_ref()).await? {
            if wants_state(&headers) {
                return answer(&headers, &form, &state, token, StatusCode::OK);
            }
            // A page that was posted would be posted again, with the key, when it is loaded again.
            let led = Redirect::to(&format!("/links/{id}"));
            // A page that was kept for going back is dropped when such a cookie changes: without script, it has the key
            // in it.
            let secure = if site.secure { "; Secure" } else { "" };
            let cookie =
                format!("linked={}; Path=/connect; Max-Age=600; HttpOnly; SameSite=Strict{secure}", random());
            return Ok(([("set-cookie", cookie)], led).into_response());
        }
        // It was changed since it was read, perhaps by the same form: begin with what is there now.
    }
    let text = "Somebody else is changing the link. Look at it again.";
    Err(Refusal::page(StatusCode::CONFLICT, text))
}

/// Says what is linked.
async fn show_link(
    State(site): Here,
    SignedIn(who): SignedIn,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Answer {
    let link = site.stored(&who, &id).await?;
    let Some(connection) = site.seals.open_if_possible(Some(&link)) else {
        return Ok(Redirect::to(&format!("/connect?link={id}")).into_response());
    };
    let form = site.form(&headers)?;
    let state = form.linked(&connection, Phase::parse(&link.phase).unwrap_or_default())?;
    form_page(&form, &state, &site.accounts.token(&who, Some(&id)), StatusCode::OK)
}

/// Calls an operation with a link.
async fn show_runs(State(site): Here, SignedIn(who): SignedIn, Path(id): Path<String>) -> Answer {
    let link = site.stored(&who, &id).await?;
    let found = match site.seals.open(&link) {
        Ok(connection) => runs_of(&site, &connection).await,
        Err(error) => Err(Failure::Flow(error)),
    };
    let status = if found.is_ok() { StatusCode::OK } else { StatusCode::BAD_GATEWAY };
    let title = link.name();
    let (runs, error) = match found {
        Ok(found) => (found.data, None),
        Err(failure) => (Vec::new(), Some(failure.to_string())),
    };
    Ok(page(status, &Runs { title, runs, error }))
}

async fn runs_of(site: &Site, connection: &Connection) -> Result<RunPage, Failure> {
    // A token spans projects and environments; the connection says which ones are meant.
    let request = if connection.kind().spans_projects() {
        connection.prepare(runs::ListForProject::new().limit(10))
    } else {
        connection.prepare(runs::List::new().limit(10))
    };
    site.outbound.send(connection, request.map_err(Failure::Flow)?).await
}

async fn unlink(State(site): Here, SignedIn(who): SignedIn, headers: HeaderMap, body: Body) -> Answer {
    let typed = posted(&headers, body).await?;
    let id = site.link_id(&who, typed.get(TOKEN).map(String::as_str).unwrap_or_default())?;
    site.links.delete(&who.tenant, &id).await?;
    Ok(Redirect::to("/").into_response())
}

async fn ask_who() -> Response {
    page(StatusCode::OK, &SignIn { users: TENANTS })
}

async fn sign_in(State(site): Here, headers: HeaderMap, body: Body) -> Answer {
    let typed = posted(&headers, body).await?;
    let nobody = Refusal::page(StatusCode::FORBIDDEN, "There is no such user.");
    let value = typed.get("user").and_then(|user| site.accounts.sign_in(user)).ok_or(nobody)?;
    let secure = if site.secure { "; Secure" } else { "" };
    let cookie =
        format!("{}={value}; Path=/; Max-Age={SECONDS}; HttpOnly; SameSite=Lax{secure}", site.cookie);
    Ok(([("set-cookie", cookie)], Redirect::to("/")).into_response())
}

async fn site_style() -> Response {
    ([("content-type", "text/css; charset=utf-8")], STYLE).into_response()
}

async fn style() -> Response {
    ([("content-type", "text/css; charset=utf-8")], STYLESHEET).into_response()
}

async fn script() -> Response {
    ([("content-type", "text/javascript; charset=utf-8")], COMPONENT_SCRIPT).into_response()
}
