//! The table of codes: append-only, one string in every language.
//!
//! Lives here: each code with its category, meaning and remedy. A code is never renamed, reused or
//! removed within a major version.

use std::fmt;

/// Where a code can turn up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Category {
    /// A field of a connection.
    Connection,
    /// A connection that comes from Nango.
    Nango,
    /// An argument of an operation.
    Arguments,
    /// A credential that the operation does not take.
    Credential,
    /// An answer that can't be read.
    Reply,
    /// A conversation of several requests.
    Flow,
    /// A connect form.
    Form,
    /// A connection sealed for storage.
    Seal,
    /// A fault of this library.
    Internal,
}

impl Category {
    /// Lower-case name, as in the published table.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Connection => "connection",
            Self::Nango => "nango",
            Self::Arguments => "arguments",
            Self::Credential => "credential",
            Self::Reply => "reply",
            Self::Flow => "flow",
            Self::Form => "form",
            Self::Seal => "seal",
            Self::Internal => "internal",
        }
    }
}

macro_rules! codes {
    ($( $variant:ident $text:literal $category:ident, $meaning:literal, $fix:literal; )+) => {
        /// A stable code: lower_snake_case, the same string in Rust, Python, Node and the docs.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $( #[doc = $meaning] $variant, )+
        }

        impl Code {
            /// Every code, in table order.
            pub const ALL: &'static [Code] = &[ $( Code::$variant, )+ ];

            /// The code itself, for example `api_key_masked`.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $( Code::$variant => $text, )+ }
            }

            /// Where it can turn up.
            #[must_use]
            pub fn category(self) -> Category {
                match self { $( Code::$variant => Category::$category, )+ }
            }

            /// What it means, in one sentence.
            #[must_use]
            pub fn meaning(self) -> &'static str {
                match self { $( Code::$variant => $meaning, )+ }
            }

            /// What the user can do about it.
            #[must_use]
            pub fn fix(self) -> &'static str {
                match self { $( Code::$variant => $fix, )+ }
            }
        }
    };
}

codes! {
    ApiKeyMissing "api_key_missing" Connection, "There is no key.", "Copy a key from the API keys page, or a personal access token from the account page.";
    ApiKeyMasked "api_key_masked" Connection, "The key was copied from a masked display.", "Use the copy button, or make a new key: the full value is shown once.";
    ApiKeyCutOff "api_key_cut_off" Connection, "The key has a known beginning but not the length that goes with it.", "Copy the whole key again.";
    ApiKeyUnrecognized "api_key_unrecognized" Connection, "The value has the shape of no known key.", "Use an environment key (tr_dev_, tr_stg_, tr_prod_, tr_preview_) or a personal access token (tr_pat_).";
    ApiKeyInvalidCharacters "api_key_invalid_characters" Connection, "The key holds a space, a line break or a character outside visible ASCII.", "Copy the key again, alone.";
    ApiKeyTooLong "api_key_too_long" Connection, "The key is longer than 1024 characters.", "Paste only the key.";
    ApiKeyShapeUnusual "api_key_shape_unusual" Connection, "The random part of the key does not look like a generated one.", "Check that the key was copied whole; keys of self-hosted servers may differ.";
    ApiKeyUserActorToken "api_key_user_actor_token" Connection, "This is a delegated user token, which lives for minutes.", "Use an environment key or a personal access token.";
    ApiKeyOrganizationToken "api_key_organization_token" Connection, "This is an organization token, which must be allowed explicitly.", "Use an environment key or a personal access token, or allow organization tokens.";
    ApiKeyPublicToken "api_key_public_token" Connection, "This is a public access token, meant for browsers and short-lived.", "Use an environment key, or allow public tokens.";
    ApiKeyPublicKey "api_key_public_key" Connection, "This is a public key (pk_…), which the API no longer accepts.", "Use an environment key.";
    ApiKeyInternalToken "api_key_internal_token" Connection, "This is an internal token of the platform.", "Use an environment key or a personal access token.";
    ApiKeyCleaned "api_key_cleaned" Connection, "Something around the key was removed.", "Nothing to do.";
    BaseUrlInvalid "base_url_invalid" Connection, "The API URL can't be read.", "Use the form https://host, with a port or path if needed.";
    BaseUrlScheme "base_url_scheme" Connection, "The API URL has a scheme other than http or https.", "Use https://.";
    BaseUrlUserinfo "base_url_userinfo" Connection, "The API URL holds a user name or password.", "Remove everything up to the @.";
    BaseUrlQuery "base_url_query" Connection, "The API URL holds a query.", "Remove the ? and what follows.";
    BaseUrlFragment "base_url_fragment" Connection, "The API URL holds a fragment.", "Remove the # and what follows.";
    BaseUrlCharacters "base_url_characters" Connection, "The API URL holds a space, a backslash or a control character.", "Type the address again.";
    BaseUrlTooLong "base_url_too_long" Connection, "The API URL is longer than 2048 characters.", "Use the origin of the API only.";
    BaseUrlNotAllowed "base_url_not_allowed" Connection, "The host policy refuses this host.", "Use a host that is allowed here.";
    BaseUrlInsecure "base_url_insecure" Connection, "The API URL uses http, so the key travels unencrypted.", "Use https:// where the server has it.";
    BaseUrlPrivate "base_url_private" Connection, "The API URL points into a private, link-local or metadata network.", "Check the address.";
    BaseUrlDashboard "base_url_dashboard" Connection, "This is the address of the dashboard or website, not of the API.", "Use https://api.trigger.dev.";
    BaseUrlCleaned "base_url_cleaned" Connection, "Something around the API URL was removed.", "Nothing to do.";
    ProjectRefRequired "project_ref_required" Connection, "A project ref is needed here.", "Copy it from Project settings; it starts with proj_.";
    ProjectRefInvalid "project_ref_invalid" Connection, "This is not a project ref.", "Copy it from Project settings; it starts with proj_.";
    ProjectRefShapeUnusual "project_ref_shape_unusual" Connection, "Generated project refs have 20 lower-case letters after proj_.", "Check that it was copied whole.";
    ProjectRefCleaned "project_ref_cleaned" Connection, "The project ref was cut out of a longer text.", "Nothing to do.";
    EnvironmentUnknown "environment_unknown" Connection, "There is no environment of this name.", "Use dev, staging, prod or preview.";
    EnvironmentConflict "environment_conflict" Connection, "The key belongs to another environment than the one given.", "Leave the environment empty, or use a key of that environment.";
    EnvironmentRequired "environment_required" Connection, "An environment is needed here.", "Choose dev, staging, prod or preview.";
    EnvironmentCleaned "environment_cleaned" Connection, "Space around the environment was removed.", "Nothing to do.";
    EnvironmentUnexpected "environment_unexpected" Connection, "The connection is for another environment than the program expects.", "Use a key of the expected environment.";
    BranchInvalid "branch_invalid" Connection, "This is not a branch name that can be sent.", "Use the name shown under Preview branches.";
    BranchTooLong "branch_too_long" Connection, "The branch name is longer than 255 characters.", "Use a shorter branch name.";
    BranchMissing "branch_missing" Connection, "A preview environment is addressed through a branch, and there is none.", "Give the branch here or with each call.";
    BranchIgnored "branch_ignored" Connection, "The branch has no effect with this credential and environment and will not be sent.", "Leave it empty.";
    BranchCleaned "branch_cleaned" Connection, "Something around the branch name was removed.", "Nothing to do.";
    BranchDefault "branch_default" Connection, "In development, the branch default means no branch.", "Nothing to do.";
    BranchFromEnvironment "branch_from_environment" Connection, "The branch was taken from VERCEL_GIT_COMMIT_REF.", "Set TRIGGER_PREVIEW_BRANCH to choose another.";
    NotText "not_text" Connection, "The field is not text.", "Give a string.";
    IllFormedText "ill_formed_text" Connection, "The text holds half of a surrogate pair, which no UTF-8 text can.", "Remove the broken character.";
    VariableMisnamed "variable_misnamed" Connection, "An environment variable holds what is needed under a name that is not read.", "Rename the variable as the hint says.";
    VariablePublished "variable_published" Connection, "A key is in an environment variable that bundlers put into pages.", "Make a new key, delete this one, and keep the new one in TRIGGER_SECRET_KEY.";
    NangoShape "nango_shape" Nango, "This is not a Nango connection.", "Pass the connection object as Nango returns it.";
    NangoProvider "nango_provider" Nango, "The connection names another provider.", "Check that it is a Trigger.dev connection.";
    NangoCredentialType "nango_credential_type" Nango, "The credentials are of another type than API_KEY.", "Check that it is a Trigger.dev connection.";
    NangoCredentialsMissing "nango_credentials_missing" Nango, "The connection came without its credentials.", "Fetch the single connection with a key that may read credentials.";
    NangoCredentialsRedacted "nango_credentials_redacted" Nango, "The credentials are redacted.", "Fetch the single connection with a key that may read credentials.";
    NangoCredentialsEncrypted "nango_credentials_encrypted" Nango, "The credentials are encrypted.", "Fetch the connection through Nango's API instead of its database.";
    NangoSettingLive "nango_setting_live" Nango, "This setting did nothing in Nango and takes effect here.", "Check that it says what you want.";
    NangoSettingUnknown "nango_setting_unknown" Nango, "This setting is kept for export and not used.", "Nothing to do.";
    NangoNotRepresentable "nango_not_representable" Nango, "Nango can't hold this API URL: it takes a bare https host name.", "Keep this connection here.";
    NangoBaseUrlScheme "nango_base_url_scheme" Nango, "The API URL has a scheme, where Nango holds a bare host name.", "Nothing to do here; Nango itself could not reach it.";
    NangoFormRefusesKey "nango_form_refuses_key" Nango, "Nango's form in the browser refuses keys of this form; its import takes them.", "Import the connection, or use a root key or a personal access token.";
    NangoLimit "nango_limit" Nango, "An id or a tag is beyond what Nango takes.", "Change it as the message says.";
    UnknownOperation "unknown_operation" Arguments, "There is no operation of this id.", "Look it up in docs/operations.md.";
    UnknownArgument "unknown_argument" Arguments, "The operation has no argument of this name.", "Look at the operation's arguments.";
    MissingArgument "missing_argument" Arguments, "A required argument is missing.", "Give it.";
    DuplicateArgument "duplicate_argument" Arguments, "The argument is given twice.", "Give it once.";
    WrongType "wrong_type" Arguments, "The argument is of another type.", "Give the type that the message names.";
    NotAChoice "not_a_choice" Arguments, "The value is none of the allowed ones.", "Use one of the values that the message lists.";
    OutOfRange "out_of_range" Arguments, "The number is outside the allowed range.", "Use a number within it.";
    Empty "empty" Arguments, "The value is empty or blank.", "Give a value, or leave the argument out.";
    TooLong "too_long" Arguments, "The text is too long.", "Shorten it.";
    TooMany "too_many" Arguments, "The list has too many items.", "Give fewer.";
    InvalidFormat "invalid_format" Arguments, "The text does not have the form that the server reads.", "Use the form that the message shows.";
    ContainsComma "contains_comma" Arguments, "The server splits this filter at commas, so a value can't hold one.", "Filter by another field.";
    DotSegment "dot_segment" Arguments, "The value is . or .., which would change the path.", "Use a real id.";
    ControlCharacter "control_character" Arguments, "The value holds a control character.", "Remove it.";
    InvalidJson "invalid_json" Arguments, "The value is not one JSON value.", "Give one JSON value.";
    HeaderValue "header_value" Arguments, "The value can't stand in an HTTP header.", "Use visible ASCII.";
    ConflictingArguments "conflicting_arguments" Arguments, "These arguments exclude each other.", "Give one of them.";
    NothingToDo "nothing_to_do" Arguments, "At least one of these arguments is needed.", "Give one of them.";
    BodyTooLarge "body_too_large" Arguments, "The body is larger than the server takes.", "Send less, or store the payload elsewhere and send a reference.";
    BranchRequired "branch_required" Arguments, "A preview environment is addressed through a branch.", "Give the branch on the connection or with the call.";
    BranchNotApplicable "branch_not_applicable" Arguments, "A branch would have no effect on this call.", "Leave it out.";
    SecretMisplaced "secret_misplaced" Arguments, "A value that gets shown, in a URL or header for example, holds the credential.", "Put the value that belongs there.";
    InvalidPath "invalid_path" Arguments, "The path can't be used.", "Start it with / and use {name} for values.";
    HeaderNotAllowed "header_not_allowed" Arguments, "This header is set by the library or the HTTP client.", "Leave it out.";
    CredentialNotAccepted "credential_not_accepted" Credential, "The operation does not take this kind of credential.", "Use a credential of a kind that the message names.";
    ReplyNotJson "reply_not_json" Reply, "The answer was expected to be JSON and is not.", "Check that the base URL is a Trigger.dev API.";
    ReplyShape "reply_shape" Reply, "A field of the answer does not have its documented shape; only typed replies of Rust say so.", "Read the operation by id to get any JSON, and report it.";
    NotSent "not_sent" Flow, "No connection to the server came about.", "Check the base URL and the network.";
    NoAnswer "no_answer" Flow, "No whole answer came, and the server may have accepted the request.", "Look up whether it did, or give an idempotency key.";
    DeadlinePassed "deadline_passed" Flow, "The deadline would pass before there is a result.", "Give more time, or look it up later.";
    FlowMisused "flow_misused" Flow, "What happened does not follow from the last step.", "Begin once, and answer each step.";
    FlowUnreadable "flow_unreadable" Flow, "The text is no saved flow.", "Pass what was saved.";
    ReplyTooLarge "reply_too_large" Flow, "The answer is larger than was allowed, and was read no further. Whatever the request does is done.", "Ask for less at once, or allow more.";
    BatchNotSealed "batch_not_sealed" Flow, "A batch was sent as often as allowed, and items of it have still not arrived.", "Look the batch up, or resume the flow from where it was saved: the items are sent again, none twice.";
    ApiKeyKindNotOffered "api_key_kind_not_offered" Form, "This kind of key is not taken here.", "Use a key of a kind that the form names.";
    ApiKeyNeededAgain "api_key_needed_again" Form, "The API URL is another than before, so the stored key is not sent there.", "Enter the key again.";
    FormOption "form_option" Form, "An option of the form can't be used.", "Give what the message names.";
    FormTextUnknown "form_text_unknown" Form, "The form has no text of this id.", "Use an id of the form's texts.";
    FormStateUnreadable "form_state_unreadable" Form, "This is no state of a form.", "Pass what the form gave.";
    SealKeyLength "seal_key_length" Seal, "A key for sealing has 32 bytes.", "Give 32 random bytes.";
    SealKeyId "seal_key_id" Seal, "The id of a key for sealing can't be used.", "Use 1 to 64 of A-Z, a-z, 0-9, _ and -.";
    SealNonceLength "seal_nonce_length" Seal, "A nonce for sealing has 24 bytes.", "Give 24 random bytes, new for each seal.";
    SealPlace "seal_place" Seal, "A connection is sealed for a tenant and a link, and one of them is empty.", "Give both; where there is one tenant only, give a fixed word.";
    SealKeyUnknown "seal_key_unknown" Seal, "The connection was sealed with a key that is not among those given.", "Give the key of the id that the sealed text names.";
    SealUnreadable "seal_unreadable" Seal, "This is no sealed connection, or not a whole one.", "Pass the whole text that sealing gave.";
    SealNotAuthentic "seal_not_authentic" Seal, "The sealed text was changed, or belongs to another tenant, link or key.", "Unseal it for the tenant and link that it was sealed for.";
    InternalError "internal_error" Internal, "A fault of this library was caught.", "Please report it.";
}

impl Code {
    /// Names of the parameters that a problem of this code may have, see [`Problem::params`](super::Problem::params).
    #[must_use]
    pub fn params(self) -> &'static [&'static str] {
        match self {
            Self::ApiKeyTooLong | Self::BaseUrlTooLong | Self::TooLong => &["maximum"],
            Self::ApiKeyCutOff => &["prefix", "expected", "actual"],
            Self::ApiKeyShapeUnusual => &["reason", "prefix", "actual"],
            Self::BaseUrlInvalid
            | Self::BaseUrlCleaned
            | Self::BaseUrlNotAllowed
            | Self::ProjectRefCleaned
            | Self::BranchInvalid => &["reason"],
            Self::BaseUrlDashboard => &["suggestion"],
            Self::EnvironmentUnknown | Self::NotAChoice | Self::MissingArgument => &["allowed"],
            Self::EnvironmentConflict => &["key", "given"],
            Self::EnvironmentUnexpected => &["expected", "actual", "variable"],
            Self::BranchTooLong | Self::TooMany | Self::BodyTooLarge => &["maximum", "actual"],
            Self::BranchIgnored => &["reason", "environment"],
            Self::VariableMisnamed | Self::VariablePublished => &["variable", "expected"],
            Self::NotText | Self::IllFormedText | Self::NangoShape => &["pointer"],
            Self::NangoLimit => &["reason", "maximum"],
            Self::OutOfRange => &["minimum", "maximum"],
            _ => &[],
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn codes_are_unique_lower_snake_case() {
        let mut seen = HashSet::new();
        for code in Code::ALL {
            assert!(seen.insert(code.as_str()), "{code} twice");
            assert!(code.as_str().bytes().all(|b| b.is_ascii_lowercase() || b == b'_'), "{code}");
            assert!(code.meaning().ends_with('.') && code.fix().ends_with('.'));
        }
    }
}
