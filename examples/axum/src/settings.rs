//! What the application is told by its environment.
//!
//! Lives here: reading and refusing settings. Must not know: what they are used for.

use std::collections::HashMap;
use std::net::IpAddr;

use base64ct::{Base64, Encoding};
use trigger_connect::{HostPolicy, SealKey};

/// All settings.
pub(crate) struct Settings {
    /// Where users reach the application: scheme, host and port.
    pub(crate) public_url: String,
    pub(crate) host: String,
    pub(crate) port: u16,
    /// Signs session cookies and forms.
    pub(crate) session_key: Vec<u8>,
    /// Keys that links are sealed with. The first seals, all open.
    pub(crate) seal_keys: Vec<SealKey>,
    /// Which hosts users may name as API URL.
    pub(crate) hosts: HostPolicy,
    /// The API URL that the form begins with; the cloud's unless given.
    pub(crate) api_url: Option<String>,
    /// A file.
    pub(crate) database: String,
    /// How often a tenant, or an address, may try to link per minute.
    pub(crate) attempts: u32,
    /// Addresses of names that no DNS is asked about; for tests.
    pub(crate) names: HashMap<String, Vec<IpAddr>>,
}

impl Settings {
    /// Reads the settings; see README.md. A value is never shown.
    pub(crate) fn read(get: impl Fn(&str) -> Option<String>) -> Result<Self, String> {
        let or = |name: &str, usual: &str| get(name).filter(|v| !v.is_empty()).unwrap_or(usual.to_owned());
        let public_url = public_url(&or("PUBLIC_URL", "http://127.0.0.1:8000"))?;
        let port = public_url.port_or_known_default().unwrap_or(8000).to_string();
        Ok(Self {
            public_url: public_url.origin().ascii_serialization(),
            host: or("HOST", "127.0.0.1"),
            port: or("PORT", &port).parse().map_err(|_| "PORT is no port.")?,
            session_key: key("SESSION_KEY", &or("SESSION_KEY", ""))?,
            seal_keys: or("SEAL_KEYS", "").split(',').map(seal_key).collect::<Result<_, _>>()?,
            hosts: match or("HOSTS", "public_only").as_str() {
                "any" => HostPolicy::Any,
                "public_only" => HostPolicy::PublicOnly,
                list => HostPolicy::AllowList(list.split(',').map(str::to_owned).collect()),
            },
            api_url: get("API_URL").filter(|url| !url.is_empty()),
            database: or("DATABASE", "links.sqlite3"),
            attempts: or("ATTEMPTS_PER_MINUTE", "10")
                .parse()
                .map_err(|_| "ATTEMPTS_PER_MINUTE is no number.")?,
            names: names(&or("RESOLVE", ""))?,
        })
    }

    /// Whether cookies are for https only. Without it is for a machine that talks to itself.
    pub(crate) fn secure(&self) -> bool {
        self.public_url.starts_with("https:")
    }
}

fn public_url(text: &str) -> Result<reqwest::Url, String> {
    let url = reqwest::Url::parse(text).map_err(|_| "PUBLIC_URL can't be read.")?;
    let loopback = matches!(url.host_str(), Some("127.0.0.1" | "localhost"));
    if url.scheme() == "https" || (url.scheme() == "http" && loopback) {
        return Ok(url);
    }
    Err("PUBLIC_URL must begin with https://, but on loopback.".to_owned())
}

fn seal_key(entry: &str) -> Result<SealKey, String> {
    let (id, text) = entry.split_once(':').unwrap_or_default();
    SealKey::new(id, &key("SEAL_KEYS", text)?).map_err(|error| error.to_string())
}

fn key(variable: &str, text: &str) -> Result<Vec<u8>, String> {
    let key = Base64::decode_vec(text).unwrap_or_default();
    if key.len() == 32 {
        return Ok(key);
    }
    Err(format!("{variable} needs 32 random bytes in base64: openssl rand -base64 32"))
}

fn names(text: &str) -> Result<HashMap<String, Vec<IpAddr>>, String> {
    let mut found: HashMap<_, Vec<_>> = HashMap::new();
    for entry in text.split(',').filter(|entry| !entry.is_empty()) {
        let (name, address) = entry.split_once('=').unwrap_or_default();
        let address = address.parse().map_err(|_| "RESOLVE has no address.")?;
        found.entry(name.to_owned()).or_default().push(address);
    }
    Ok(found)
}
