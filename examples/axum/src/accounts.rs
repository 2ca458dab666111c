//! Who is signed in, and forms that only they can post.
//!
//! Lives here: a toy of accounts, and tokens. Must not know: HTTP, links. Put your own accounts here.

use std::time::{SystemTime, UNIX_EPOCH};

use base64ct::{Base64UrlUnpadded, Encoding};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Users, and the tenant of each.
pub(crate) const TENANTS: [(&str, &str); 2] = [("ann", "acme"), ("bob", "globex")];

/// How long a session lasts.
pub(crate) const SECONDS: u64 = 8 * 3600;

/// Somebody who is signed in.
#[derive(Clone)]
pub(crate) struct Session {
    pub(crate) user: String,
    pub(crate) tenant: String,
    cookie: String,
}

/// Signs and reads what comes back from browsers.
pub(crate) struct Accounts {
    key: Vec<u8>,
}

impl Accounts {
    pub(crate) fn new(key: Vec<u8>) -> Self {
        Self { key }
    }

    /// The cookie of a new session; none when there is no such user.
    pub(crate) fn sign_in(&self, user: &str) -> Option<String> {
        TENANTS.iter().find(|(name, _)| *name == user)?;
        let text = format!("{user}.{}.{}", now() + SECONDS, random());
        Some(format!("{text}.{}", Base64UrlUnpadded::encode_string(&self.mac(&["session", &text]))))
    }

    /// Whose cookie it is; none when it is not good.
    pub(crate) fn session(&self, cookie: &str) -> Option<Session> {
        let (text, mac) = cookie.rsplit_once('.')?;
        self.is(mac, &["session", text])?;
        let mut parts = text.split('.');
        let (user, until) = (parts.next()?, parts.next()?);
        let (user, tenant) = TENANTS.iter().find(|(name, _)| *name == user)?;
        (until.parse::<u64>().ok()? >= now()).then(|| Session {
            user: (*user).to_owned(),
            tenant: (*tenant).to_owned(),
            cookie: text.to_owned(),
        })
    }

    /// The token of a form: it names the link that the form is about, new or not.
    ///
    /// It keeps others from posting in the user's name, since it is good for this session only; and a form that is
    /// posted twice makes one link, since both posts name the same.
    pub(crate) fn token(&self, session: &Session, link_id: Option<&str>) -> String {
        let link_id = link_id.map_or_else(random, str::to_owned);
        let mac = self.mac(&["form", &session.cookie, &link_id]);
        format!("{link_id}.{}", Base64UrlUnpadded::encode_string(&mac))
    }

    /// The link that the form of a token is about; none when the token is not good.
    pub(crate) fn link_id(&self, session: &Session, token: &str) -> Option<String> {
        let (link_id, mac) = token.rsplit_once('.')?;
        self.is(mac, &["form", &session.cookie, link_id])?;
        Some(link_id.to_owned())
    }

    fn is(&self, mac: &str, texts: &[&str]) -> Option<()> {
        let mac = Base64UrlUnpadded::decode_vec(mac).ok()?;
        self.hmac(texts).verify_slice(&mac).ok()
    }

    fn mac(&self, texts: &[&str]) -> Vec<u8> {
        self.hmac(texts).finalize().into_bytes().to_vec()
    }

    fn hmac(&self, texts: &[&str]) -> Hmac<Sha256> {
        let mut hmac = Hmac::<Sha256>::new_from_slice(&self.key).expect("keys of any length do");
        hmac.update(texts.join("\0").as_bytes());
        hmac
    }
}

/// A text that nobody guesses.
pub(crate) fn random() -> String {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).expect("the system has random bytes");
    Base64UrlUnpadded::encode_string(&bytes)
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}
