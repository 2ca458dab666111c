//! Public tokens, delegated tokens and the login in a browser.
//!
//! Lives here: the declarations of `auth.*`.

use crate::data::{Nullable, Number, SecretText, data};
use crate::environment::Spelling;
use crate::operation::{
    Accepts, BodyForm, BranchMode, Call, Effect, KeyAccess, Kind, Operation, Place, RateLimit, Stability,
    format, operation,
};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[
    CreateAuthorizationCode::OPERATION,
    CreateEnvironmentJwt::OPERATION,
    CreateJwt::OPERATION,
    CreatePublicToken::OPERATION,
    CreateUserActorToken::OPERATION,
    ExchangeAuthorizationCode::OPERATION,
    JwtClaims::OPERATION,
];

const NO_CREDENTIAL: Accepts = Accepts { none: true, ..Accepts::NOTHING };
const SCOPES: Kind = Kind::list(&Kind::Format(&format::SCOPE), 0, 1000);
const SOME_SCOPES: Kind = Kind::list(&Kind::Format(&format::SCOPE), 1, 1000);
const ENVIRONMENT: Kind = Kind::Environment(Spelling::Path);

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
        scopes "scopes": List = SCOPES => Place::Body("claims.scopes");
        /// Life such as `15m` or `2 hours`, or the instant of expiry in epoch *seconds*. The server applies 1h.
        expiration_time "expirationTime": TextOrNumber = Kind::Format(&format::TOKEN_EXPIRY) => Place::Body("expirationTime");
    }
}

operation! {
    /// Let the server sign a public token within the rights of the key. Additional keys can do it too.
    ///
    /// A scope that the key itself lacks is refused by the server.
    CreatePublicToken = "auth.create_public_token", Post "/api/v1/auth/public-tokens" => TokenReply
    {
        accepts: Accepts::NOTHING.key(KeyAccess::Any),
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        stability: Stability::Sdk,
        source: "server route api.v1.auth.public-tokens",
    }
    required {
        /// Rights of the token, such as `read:runs:run_123`: at least one.
        scopes "scopes": List = SOME_SCOPES => Place::Body("scopes");
    }
    optional {
        /// Life such as `15m` or `2 hours`, or the instant of expiry in epoch *seconds*; at most 30 days ahead. The
        /// server applies 15m.
        expiration_time "expirationTime": TextOrNumber = Kind::Format(&format::TOKEN_EXPIRY) => Place::Body("expirationTime");
        /// Whether the token works once only. The server applies false.
        one_time_use "oneTimeUse": Boolean = Kind::Boolean => Place::Body("oneTimeUse");
        /// Columns that realtime rows leave out for the holder of the token.
        skip_columns "skipColumns": List = Kind::list(&Kind::TEXT, 0, 1000) => Place::Body("realtime.skipColumns");
    }
}

operation! {
    /// Get a public token of one environment for a personal access token or organization token.
    CreateEnvironmentJwt = "auth.create_environment_jwt", Post "/api/v1/projects/{projectRef}/{environment}/jwt" => TokenReply
    {
        accepts: Accepts::NOTHING.personal().organization().user_actor(),
        branch: BranchMode::PathEnvUser,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        stability: Stability::Cli,
        source: "server route api.v1.projects.$projectRef.$env.jwt",
    }
    required {}
    optional {
        /// Project; taken from the connection unless given.
        project_ref "projectRef": Text = Kind::ProjectRef => Place::Path;
        /// Environment; taken from the connection unless given.
        environment "environment": Text = ENVIRONMENT => Place::Path;
        /// Rights of the token, such as `read:runs:run_123`. The server applies none.
        scopes "scopes": List = SCOPES => Place::Body("claims.scopes");
        /// Life such as `15m` or `2 hours`, or the instant of expiry in epoch *seconds*. The server applies 1h.
        expiration_time "expirationTime": TextOrNumber = Kind::Format(&format::TOKEN_EXPIRY) => Place::Body("expirationTime");
    }
}

data! {
    /// What a public token must claim.
    JwtClaimsReply {
        /// Id of the environment.
        sub "sub": String;
        /// True: the token is public.
        is_public "pub": bool;
    }
}

operation! {
    /// Get the claims to put in a public token that is signed locally with a root key.
    JwtClaims = "auth.jwt_claims", Post "/api/v1/auth/jwt/claims" => JwtClaimsReply
    {
        accepts: Accepts::NOTHING.key(KeyAccess::Full),
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        rate_limit: RateLimit::Exempt,
        stability: Stability::Sdk,
        source: "server route api.v1.auth.jwt.claims",
    }
    required {}
    optional {}
}

data! {
    /// A delegated token.
    UserActorTokenReply {
        /// The token (`tr_uat_…`).
        token "token": SecretText;
        /// Its life in seconds.
        expires_in_seconds "expiresInSeconds": Number;
    }
}

operation! {
    /// Make a short-lived token that acts for the user of a personal access token.
    CreateUserActorToken = "auth.create_user_actor_token", Post "/api/v1/auth/user-actor-token" => UserActorTokenReply
    {
        accepts: Accepts::NOTHING.personal(),
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        stability: Stability::Cli,
        source: "server route api.v1.auth.user-actor-token",
    }
    required {}
    optional {
        /// Scopes that the token is limited to, at least one. Without it the token has the role of the user, but only
        /// reads once it is exchanged for a token of an environment.
        cap "cap": List = SOME_SCOPES => Place::Body("cap");
        /// Name of the client that will use it, at most 255 characters.
        client "client": Text = Kind::text(255) => Place::Body("client");
        /// Life in seconds, 1 to 604800. The server applies 3600.
        ttl_seconds "ttlSeconds": Integer = Kind::integer(1, 604_800) => Place::Body("ttlSeconds");
    }
}

data! {
    /// A login that has begun.
    AuthorizationCodeReply {
        /// Page that the user must open.
        url "url": String;
        /// Code to exchange for a token; it lives for 10 minutes.
        authorization_code "authorizationCode": SecretText;
    }
}

operation! {
    /// Begin a login in the browser, which ends in a personal access token. No credential is sent.
    CreateAuthorizationCode = "auth.create_authorization_code", Post "/api/v1/authorization-code" => AuthorizationCodeReply
    {
        accepts: NO_CREDENTIAL,
        effect: Effect::Once,
        rate_limit: RateLimit::Own,
        stability: Stability::Cli,
        source: "server route api.v1.authorization-code",
    }
    required {}
    optional {}
}

data! {
    /// A personal access token.
    PersonalAccessToken {
        /// The token (`tr_pat_…`).
        token "token": SecretText;
        /// Its ends, to show.
        obfuscated_token "obfuscatedToken": String;
    }
}

data! {
    /// What a login has led to.
    AuthorizationReply {
        /// The token; null until the user has confirmed.
        token "token": Nullable<PersonalAccessToken>;
    }
}

operation! {
    /// Ask whether the user has confirmed a login in the browser; then the token comes. No credential is sent.
    ExchangeAuthorizationCode = "auth.exchange_authorization_code", Post "/api/v1/token" => AuthorizationReply
    {
        accepts: NO_CREDENTIAL,
        effect: Effect::Once,
        body: BodyForm::Json,
        rate_limit: RateLimit::Own,
        stability: Stability::Cli,
        source: "server route api.v1.token",
    }
    required {
        /// Code from `auth.create_authorization_code`.
        authorization_code "authorizationCode": Text = Kind::Secret => Place::Body("authorizationCode");
    }
    optional {}
}
