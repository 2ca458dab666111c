//! Connections for Nango.
//!
//! Lives here: a connection as it came from there, and as its import takes it. Must not know: how one is read.

use url::Url;

use super::json::{is_absent, object, quoted};
use super::{KNOWN_SETTINGS, OLD_PREFIX};
use crate::connection::Connection;
use crate::connection::findings::{arrange, step};
use crate::error::{Code, InvalidConnection, Problem};

/// What the import takes beside key and settings; it refuses all else.
const IMPORT_TAKES: [&str; 4] = ["metadata", "tags", "end_user", "webhook_url_override"];

pub(super) fn not_representable(make: impl Fn(&'static str, Code, &str, &str) -> Problem) -> Problem {
    let problem = make(
        "base_url",
        Code::NangoNotRepresentable,
        "Nango holds a bare https host name, and this API URL has http, a port or a path.",
        "Keep this connection here.",
    );
    step(4, problem)
}

impl Connection {
    /// The connection as JSON text in Nango's shape. **It holds the key in clear.**
    ///
    /// An imported connection comes back as it came, in the same order and byte for byte but for white space: ids,
    /// metadata, tags, times, empty settings and what is not known here. Only its key is the cleaned one. Any other
    /// connection is written as the body of an import request; values that are not set are left out.
    ///
    /// [`Connection::nango_notices`] says what Nango would not take of it.
    ///
    /// # Errors
    /// [`InvalidConnection`] with `nango_not_representable` when a connection that is not imported has a base URL with
    /// http, a port or a path: Nango holds a bare https host name.
    pub fn to_nango(&self) -> Result<String, InvalidConnection> {
        match &self.parts.nango {
            Some(original) => Ok(original.to_json(self.api_key().expose())),
            None => self.to_nango_import(),
        }
    }

    /// The connection as the body of a request that imports it into Nango (JSON text), which creates or updates it
    /// there. **It holds the key in clear.**
    ///
    /// Of an imported connection it has what the import takes: ids, metadata, tags, end user, webhook address, and
    /// settings that are set. The rest, such as times and errors, is Nango's own and would be refused.
    ///
    /// # Errors
    /// [`InvalidConnection`] with `nango_not_representable` when the base URL has http, a port or a path: Nango holds
    /// a bare https host name.
    pub fn to_nango_import(&self) -> Result<String, InvalidConnection> {
        let Some(host) = self.nango_host() else {
            let mut problems = vec![not_representable(|f, c, m, h| Problem::error(f, c, m, h))];
            arrange(&mut problems, self.naming());
            return Err(InvalidConnection { problems });
        };
        let original = self.parts.nango.as_ref();
        let entry = |name: &str| original.and_then(|o| o.entry(name)).filter(|raw| !is_absent(raw));
        let config_key = entry("provider_config_key").map(|raw| raw.get().to_owned());
        let mut out = vec![("provider_config_key", config_key.unwrap_or_else(|| quoted("trigger-dev")))];
        out.extend(entry("connection_id").map(|raw| ("connection_id", raw.get().to_owned())));
        let key = quoted(self.api_key().expose());
        out.push(("credentials", object(&[("type", "\"API_KEY\""), ("apiKey", &key)])));
        out.push(("connection_config", object(&self.nango_settings(&host))));
        for name in IMPORT_TAKES {
            out.extend(entry(name).map(|raw| (name, raw.get().to_owned())));
        }
        Ok(object(&out))
    }

    /// The host that Nango would hold, if it can.
    pub(super) fn nango_host(&self) -> Option<String> {
        Url::parse(self.base_url())
            .ok()
            .filter(|url| url.scheme() == "https" && url.port().is_none() && url.path() == "/")
            .and_then(|url| url.host_str().map(str::to_owned))
    }

    /// The settings that are set.
    fn nango_settings(&self, host: &str) -> Vec<(String, String)> {
        let given = self.parts.environment_given.map(|e| e.as_str());
        let own = [
            ("baseUrl", Some(host)),
            ("projectRef", self.project_ref()),
            ("environment", given),
            ("triggerBranch", self.branch()),
        ];
        let Some(original) = &self.parts.nango else {
            return own.into_iter().filter_map(|(k, v)| v.map(|v| (k.to_owned(), quoted(v)))).collect();
        };
        let mut settings = vec![("baseUrl".to_owned(), quoted(host))];
        let came = original.settings();
        for (key, raw) in came.iter().filter(|(_, raw)| !is_absent(raw)) {
            let bare = key.strip_prefix(OLD_PREFIX).filter(|b| KNOWN_SETTINGS.iter().any(|(n, ..)| n == b));
            let name = bare.unwrap_or(key);
            if !settings.iter().any(|(there, _)| there == name) {
                // The one without the prefix counts, wherever it stands.
                let counts = came.iter().find(|(key, raw)| key == name && !is_absent(raw));
                settings.push((name.to_owned(), counts.map_or(raw.get(), |(_, raw)| raw.get()).to_owned()));
            }
        }
        settings
    }
}
