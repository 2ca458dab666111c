//! A request as a shell command, to look at and to try.
//!
//! Lives here: `to_curl`. Must not know: anything but the request. The command never holds a secret.

use super::Request;
use crate::operation::Method;

impl<D> Request<D> {
    /// The request as a `curl` command for a POSIX shell. The key stands as `$TRIGGER_SECRET_KEY`; a body with
    /// values that must not be shown is left out and said to be.
    #[must_use]
    pub fn to_curl(&self) -> String {
        let method = match self.method {
            // With --request HEAD, curl waits for a body that never comes.
            Method::Head => "--head".to_owned(),
            method => format!("--request {}", method.as_str()),
        };
        let mut out = format!("curl {method} {}", quoted(&self.without_credential(&self.url)));
        for header in &self.headers {
            if header.is_sensitive() {
                out.push_str(&format!(" \\\n  --header \"{}: Bearer $TRIGGER_SECRET_KEY\"", header.name));
            } else {
                let line = format!("{}: {}", header.name, self.without_credential(header.value()));
                out.push_str(&format!(" \\\n  --header {}", quoted(&line)));
            }
        }
        match &self.body {
            None => {}
            Some(_) if self.secret_body => {
                out.push_str(" \\\n  --data-binary @- # the body is not shown, it holds secret values")
            }
            Some(body) => {
                out.push_str(&format!(" \\\n  --data-binary {}", quoted(&self.without_credential(body))))
            }
        }
        out
    }

    /// `text` with the credential replaced, wherever somebody put it.
    fn without_credential(&self, text: &str) -> String {
        match &self.credential {
            Some(secret) => secret.hide_in(text),
            None => text.to_owned(),
        }
    }
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}
