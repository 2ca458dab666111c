//! Which credentials an operation takes.
//!
//! Lives here: the sets and their const builders. Must not know: how a credential is recognized.

use crate::credential::CredentialKind;

/// What an environment key needs to be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyAccess {
    /// Keys are not taken.
    None,
    /// Only keys with full access; restricted additional keys are refused by the server.
    Full,
    /// Keys that hold one of these scopes; `{}` stand for ids.
    Scoped(&'static [&'static str]),
    /// Every valid key, whatever its scopes.
    Any,
}

/// Which credentials the server takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Accepts {
    /// Environment keys, root and additional.
    pub key: KeyAccess,
    /// Public access tokens with one of these scopes; empty means any valid token of the environment.
    pub public_token: Option<&'static [&'static str]>,
    /// Personal access tokens.
    pub personal_access_token: bool,
    /// Organization tokens.
    pub organization_token: bool,
    /// Delegated user tokens. Connections don't hold these; it is for the table.
    pub user_actor_token: bool,
    /// No credential is needed, and none is sent.
    pub none: bool,
}

impl Accepts {
    /// The empty set, to start from.
    pub const NOTHING: Self = Self {
        key: KeyAccess::None,
        public_token: None,
        personal_access_token: false,
        organization_token: false,
        user_actor_token: false,
        none: false,
    };

    pub(crate) const fn key(mut self, access: KeyAccess) -> Self {
        self.key = access;
        self
    }

    pub(crate) const fn scoped(mut self, scopes: &'static [&'static str]) -> Self {
        self.key = KeyAccess::Scoped(scopes);
        self
    }

    /// Keys and public tokens alike, with one of these scopes.
    pub(crate) const fn key_or_public(self, scopes: &'static [&'static str]) -> Self {
        let mut set = self.scoped(scopes);
        set.public_token = Some(scopes);
        set
    }

    pub(crate) const fn personal(mut self) -> Self {
        self.personal_access_token = true;
        self
    }

    pub(crate) const fn organization(mut self) -> Self {
        self.organization_token = true;
        self
    }

    pub(crate) const fn user_actor(mut self) -> Self {
        self.user_actor_token = true;
        self
    }

    /// True when the server takes a credential of this kind. Scopes are the server's to judge.
    #[must_use]
    pub fn allows(&self, kind: CredentialKind) -> bool {
        self.none
            || match kind {
                CredentialKind::RootKey | CredentialKind::AdditionalKey | CredentialKind::UnknownKey => {
                    self.key != KeyAccess::None
                }
                CredentialKind::PersonalAccessToken => self.personal_access_token,
                CredentialKind::OrganizationToken => self.organization_token,
                CredentialKind::PublicToken => self.public_token.is_some(),
            }
    }

    /// The kinds in words, for messages: `an environment key or a public access token`.
    #[must_use]
    pub fn in_words(&self) -> String {
        let kinds = [
            CredentialKind::RootKey,
            CredentialKind::PersonalAccessToken,
            CredentialKind::OrganizationToken,
            CredentialKind::PublicToken,
        ];
        let words: Vec<&str> =
            kinds.into_iter().filter(|k| self.allows(*k)).map(CredentialKind::in_words).collect();
        match words.split_last() {
            Some((last, [])) => (*last).to_owned(),
            Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
            None => "no credential that a connection can hold".to_owned(),
        }
    }

    /// What credentials with rights of their own need, as a sentence; nothing when no such credential is taken, or every
    /// one is.
    #[must_use]
    pub fn rights_in_words(&self) -> Option<String> {
        let list = |scopes: &[&str]| scopes.iter().map(|s| format!("`{s}`")).collect::<Vec<_>>().join(", ");
        match (self.key, self.public_token) {
            (KeyAccess::Scoped(scopes), Some(public)) if !scopes.is_empty() && scopes == public => Some(
                format!("Restricted keys and public access tokens need one of the scopes {}.", list(scopes)),
            ),
            (KeyAccess::Scoped(scopes), _) if !scopes.is_empty() => {
                Some(format!("Restricted keys need one of the scopes {}.", list(scopes)))
            }
            (KeyAccess::Full, Some([])) => Some(
                "Restricted keys are refused; any public access token of the environment is taken."
                    .to_owned(),
            ),
            (KeyAccess::Full, _) => {
                Some("Restricted keys are refused: the key needs full access.".to_owned())
            }
            _ => None,
        }
    }
}
