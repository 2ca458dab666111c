//! Patterns of values.
//!
//! Lives here: what typed and checked values look like. Must not know: schemas, HTML.
//!
//! Every pattern compiles in Rust, Python and ECMAScript, there also with the flags `u` and `v`: ASCII classes written
//! out, no look-around, no back-references, no flags inside.

use trigger_connect::CredentialKind;

use crate::options::FormOptions;

/// Finds a personal access token in what was typed.
pub(crate) const PERSONAL_ACCESS_TOKEN: &str = "tr_pat_";
/// Finds a token that spans projects.
pub(crate) const SPANNING_TOKEN: &str = "tr_(?:pat|oat)_";

pub(crate) const PROJECT_REF: &str = "^proj_[0-9A-Za-z]{1,255}$";
pub(crate) const BRANCH: &str = "^[!-~]{1,255}$";
/// What no branch name holds.
pub(crate) const NO_BRANCH: &str = "[~^:?*\\[\\\\]|^/|/$|//|\\.\\.|@\\{|\\.lock$|^refs/";

/// What is trimmed.
const SPACE: &str = "[\\s\\u200b-\\u200d\\u2060\\ufeff]*";
pub(crate) const TYPED_BASE_URL: &str = "[^?#\\\\]*";

const JWT: &str = "eyJ[0-9A-Za-z_\\-]*\\.[0-9A-Za-z_\\-]+\\.[0-9A-Za-z_\\-]+";

/// What may be typed as a key: anything around one of a kind that is taken.
pub(crate) fn typed_key(options: &FormOptions) -> Option<String> {
    if options.takes(CredentialKind::UnknownKey) {
        return None;
    }
    let mut prefixes = Vec::new();
    if takes_environment_keys(options) {
        prefixes.extend(["tr_dev_", "tr_stg_", "tr_prod_", "tr_preview_"]);
    }
    if options.takes(CredentialKind::PersonalAccessToken) {
        prefixes.push("tr_pat_");
    }
    if options.takes(CredentialKind::OrganizationToken) {
        prefixes.push("tr_oat_");
    }
    if options.takes(CredentialKind::PublicToken) {
        prefixes.push("eyJ");
    }
    Some(format!("[\\s\\S]*(?:{})[\\s\\S]*", prefixes.join("|")))
}

pub(crate) fn typed_project_ref() -> String {
    format!("{SPACE}|[\\s\\S]*proj_[0-9A-Za-z]+[\\s\\S]*")
}

pub(crate) fn typed_branch() -> String {
    format!("{SPACE}[!-~]*{SPACE}")
}

fn takes_environment_keys(options: &FormOptions) -> bool {
    options.takes(CredentialKind::RootKey) || options.takes(CredentialKind::AdditionalKey)
}

/// A key of the kinds that are taken.
pub(crate) fn key(options: &FormOptions) -> String {
    if options.takes(CredentialKind::UnknownKey) {
        return "^[!-~]{1,1024}$".to_owned();
    }
    let mut kinds = Vec::new();
    for (kind, random) in
        [(CredentialKind::RootKey, "[0-9A-Za-z]+"), (CredentialKind::AdditionalKey, "sk_[0-9A-Za-z]{24}")]
    {
        if options.takes(kind) {
            kinds.push(format!("tr_(?:dev|stg|prod|preview)_{random}"));
        }
    }
    if options.takes(CredentialKind::PersonalAccessToken) {
        kinds.push("tr_pat_[0-9A-Za-z]+".to_owned());
    }
    if options.takes(CredentialKind::OrganizationToken) {
        kinds.push("tr_oat_[0-9A-Za-z]+".to_owned());
    }
    if options.takes(CredentialKind::PublicToken) {
        kinds.push(JWT.to_owned());
    }
    format!("^(?:{})$", kinds.join("|"))
}

/// What is no key although it is visible ASCII; only where unknown keys are taken.
pub(crate) fn no_key(options: &FormOptions) -> Option<String> {
    if !options.takes(CredentialKind::UnknownKey) {
        return None;
    }
    let mut refused = vec!["\\*".to_owned(), "^tr_uat_".to_owned(), "^tr_wgt_".to_owned()];
    refused.push("^tr_da(?:w|b|au)_".to_owned());
    refused.push("^pk_".to_owned());
    for (kinds, shape) in [
        (&[CredentialKind::RootKey][..], "tr_(?:dev|stg|prod|preview)_[0-9A-Za-z]+"),
        (&[CredentialKind::AdditionalKey], "tr_(?:dev|stg|prod|preview)_sk_[0-9A-Za-z]{24}"),
        (&[CredentialKind::PersonalAccessToken], "tr_pat_[0-9A-Za-z]+"),
        (&[CredentialKind::OrganizationToken], "tr_oat_[0-9A-Za-z]*"),
        (&[CredentialKind::PublicToken], JWT),
    ] {
        if !kinds.iter().any(|kind| options.takes(*kind)) {
            refused.push(format!("^{shape}$"));
        }
    }
    Some(refused.join("|"))
}

/// A checked address: scheme, host, perhaps a port and a path, no slash at the end.
pub(crate) fn base_url() -> String {
    // A part of a host name neither begins nor ends with a hyphen. Upper case and other scripts are gone by then.
    let sign = "!\"$&-,0-9;=A-Z_`a-z\\{\\}~";
    let name = format!("[{sign}](?:[{sign}\\-]*[{sign}])?");
    let port = "[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]";
    // Visible ASCII without # ? \
    let path = "/[!-\"$->@-\\[\\]-~]*";
    format!("^https?://(?:\\[[0-9a-f:.]+\\]|{name}(?:\\.{name})*)(?::(?:{port}))?(?:{path})?$")
}
