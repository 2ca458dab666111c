//! What a key looks like.
//!
//! Lives here: telling the kinds apart by their shape. Must not know: which kinds are taken.

use crate::environment::Environment;

pub(super) enum Shape<'a> {
    Environment { environment: Environment, prefix: &'static str, random: &'a str, additional: bool },
    Personal(&'a str),
    Organization(&'a str),
    UserActor,
    PublicToken,
    PublicKey,
    Internal,
    Unknown,
}

const ENVIRONMENT_PREFIXES: [(&str, &str, Environment); 4] = [
    ("tr_dev_", "tr_dev_sk_", Environment::Dev),
    ("tr_stg_", "tr_stg_sk_", Environment::Staging),
    ("tr_prod_", "tr_prod_sk_", Environment::Prod),
    ("tr_preview_", "tr_preview_sk_", Environment::Preview),
];

pub(super) fn shape(key: &str) -> Shape<'_> {
    let alphanumeric = |s: &str| s.bytes().all(|b| b.is_ascii_alphanumeric());
    for (root, additional, environment) in ENVIRONMENT_PREFIXES {
        if let Some(random) = key.strip_prefix(additional)
            && alphanumeric(random)
        {
            return Shape::Environment { environment, prefix: additional, random, additional: true };
        }
        if let Some(random) = key.strip_prefix(root)
            && alphanumeric(random)
        {
            return Shape::Environment { environment, prefix: root, random, additional: false };
        }
    }
    if let Some(random) = key.strip_prefix("tr_pat_")
        && alphanumeric(random)
    {
        return Shape::Personal(random);
    }
    if let Some(random) = key.strip_prefix("tr_oat_")
        && alphanumeric(random)
    {
        return Shape::Organization(random);
    }
    if key.starts_with("tr_uat_") {
        return Shape::UserActor;
    }
    if ["tr_wgt_", "tr_daw_", "tr_dab_", "tr_daau_"].iter().any(|p| key.starts_with(p)) {
        return Shape::Internal;
    }
    if key.starts_with("pk_") {
        return Shape::PublicKey;
    }
    if is_jwt(key) {
        return Shape::PublicToken;
    }
    Shape::Unknown
}

/// Three base64url parts, the first of which begins a JSON object.
fn is_jwt(key: &str) -> bool {
    let base64url =
        |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    let parts: Vec<&str> = key.split('.').collect();
    key.starts_with("eyJ") && parts.len() == 3 && parts.into_iter().all(base64url)
}
