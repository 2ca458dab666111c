//! A small application whose users link Trigger.dev accounts.
//!
//! Lives here: starting and stopping. Must not know: routes.

#![forbid(unsafe_code)]

mod accounts;
mod guard;
mod links;
mod outbound;
mod pages;
mod routes;
mod settings;
mod site;

use std::net::SocketAddr;
use std::sync::Arc;

use settings::Settings;
use site::Site;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    #[cfg(feature = "tls")]
    rustls::crypto::ring::default_provider().install_default().map_err(|_| "there is a provider already")?;
    let settings = Settings::read(|name| std::env::var(name).ok())?;
    let listener = tokio::net::TcpListener::bind((settings.host.as_str(), settings.port)).await?;
    let app = routes::router(Arc::new(Site::new(settings)?));
    let service = app.into_make_service_with_connect_info::<SocketAddr>();
    // axum keeps no time for heads of requests: put a proxy in front of it that does.
    tokio::select! {
        ended = async { axum::serve(listener, service).await } => ended?,
        () = asked_to_stop() => {}
    }
    Ok(())
}

async fn asked_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    if let (Ok(mut term), Ok(mut int)) = (signal(SignalKind::terminate()), signal(SignalKind::interrupt())) {
        tokio::select! { _ = term.recv() => {}, _ = int.recv() => {} }
    }
}
