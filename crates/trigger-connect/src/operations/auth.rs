//! Public tokens.
//!
//! Lives here: the declarations of `auth.*`.

use crate::data::{SecretText, data};
use crate::operation::{
    Accepts, BodyForm, BranchMode, Call, Effect, KeyAccess, Kind, Operation, Place, Stability, format,
    operation,
};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[CreateJwt::OPERATION];

data! {
    /// A new token.
    TokenReply {
        /// The token.
        token "token": SecretText;
    }
}

operation! {
    /// Let the server sign a public token for the key's environment.
    CreateJwt = "auth.create_jwt", Post "/api/v1/auth/jwt" => TokenReply
    {
        accepts: Accepts::NOTHING.key(KeyAccess::Full),
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        stability: Stability::Undocumented,
        source: "server route api.v1.auth.jwt",
    }
    required {}
    optional {
        /// Rights of the token, such as `read:runs:run_123`. The server applies none.
        scopes "scopes": List = Kind::list(&Kind::Format(&format::SCOPE), 0, 1000) => Place::Body("claims.scopes");
        /// Life such as `15m` or `2 hours`, or the instant of expiry in epoch *seconds*. The server applies 1h.
        expiration_time "expirationTime": TextOrNumber = Kind::Format(&format::TOKEN_EXPIRY) => Place::Body("expirationTime");
    }
}
