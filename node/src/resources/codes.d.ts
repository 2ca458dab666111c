// Generated from the core's table of operations by `make generate`; do not edit.

/** A stable code. */
export type Code =
  /** There is no key. Copy a key from the API keys page, or a personal access token from the account page. */
  | "api_key_missing"
  /** The key was copied from a masked display. Use the copy button, or make a new key: the full value is shown once. */
  | "api_key_masked"
  /** The key has a known beginning but not the length that goes with it. Copy the whole key again. */
  | "api_key_cut_off"
  /** The value has the shape of no known key. Use an environment key (tr_dev_, tr_stg_, tr_prod_, tr_preview_) or a personal access token (tr_pat_). */
  | "api_key_unrecognized"
  /** The key holds a space, a line break or a character outside visible ASCII. Copy the key again, alone. */
  | "api_key_invalid_characters"
  /** The key is longer than 1024 characters. Paste only the key. */
  | "api_key_too_long"
  /** The random part of the key does not look like a generated one. Check that the key was copied whole; keys of self-hosted servers may differ. */
  | "api_key_shape_unusual"
  /** This is a delegated user token, which lives for minutes. Use an environment key or a personal access token. */
  | "api_key_user_actor_token"
  /** This is an organization token, which must be allowed explicitly. Use an environment key or a personal access token, or allow organization tokens. */
  | "api_key_organization_token"
  /** This is a public access token, meant for browsers and short-lived. Use an environment key, or allow public tokens. */
  | "api_key_public_token"
  /** This is a public key (pk_…), which the API no longer accepts. Use an environment key. */
  | "api_key_public_key"
  /** This is an internal token of the platform. Use an environment key or a personal access token. */
  | "api_key_internal_token"
  /** Something around the key was removed. Nothing to do. */
  | "api_key_cleaned"
  /** The API URL can't be read. Use the form https://host, with a port or path if needed. */
  | "base_url_invalid"
  /** The API URL has a scheme other than http or https. Use https://. */
  | "base_url_scheme"
  /** The API URL holds a user name or password. Remove everything up to the @. */
  | "base_url_userinfo"
  /** The API URL holds a query. Remove the ? and what follows. */
  | "base_url_query"
  /** The API URL holds a fragment. Remove the # and what follows. */
  | "base_url_fragment"
  /** The API URL holds a space, a backslash or a control character. Type the address again. */
  | "base_url_characters"
  /** The API URL is longer than 2048 characters. Use the origin of the API only. */
  | "base_url_too_long"
  /** The host policy refuses this host. Use a host that is allowed here. */
  | "base_url_not_allowed"
  /** The API URL uses http, so the key travels unencrypted. Use https:// where the server has it. */
  | "base_url_insecure"
  /** The API URL points into a private, link-local or metadata network. Check the address. */
  | "base_url_private"
  /** This is the address of the dashboard or website, not of the API. Use https://api.trigger.dev. */
  | "base_url_dashboard"
  /** Something around the API URL was removed. Nothing to do. */
  | "base_url_cleaned"
  /** A project ref is needed here. Copy it from Project settings; it starts with proj_. */
  | "project_ref_required"
  /** This is not a project ref. Copy it from Project settings; it starts with proj_. */
  | "project_ref_invalid"
  /** Generated project refs have 20 lower-case letters after proj_. Check that it was copied whole. */
  | "project_ref_shape_unusual"
  /** The project ref was cut out of a longer text. Nothing to do. */
  | "project_ref_cleaned"
  /** There is no environment of this name. Use dev, staging, prod or preview. */
  | "environment_unknown"
  /** The key belongs to another environment than the one given. Leave the environment empty, or use a key of that environment. */
  | "environment_conflict"
  /** An environment is needed here. Choose dev, staging, prod or preview. */
  | "environment_required"
  /** Space around the environment was removed. Nothing to do. */
  | "environment_cleaned"
  /** The connection is for another environment than the program expects. Use a key of the expected environment. */
  | "environment_unexpected"
  /** This is not a branch name that can be sent. Use the name shown under Preview branches. */
  | "branch_invalid"
  /** The branch name is longer than 255 characters. Use a shorter branch name. */
  | "branch_too_long"
  /** A preview environment is addressed through a branch, and there is none. Give the branch here or with each call. */
  | "branch_missing"
  /** The branch has no effect with this credential and environment and will not be sent. Leave it empty. */
  | "branch_ignored"
  /** Something around the branch name was removed. Nothing to do. */
  | "branch_cleaned"
  /** In development, the branch default means no branch. Nothing to do. */
  | "branch_default"
  /** The branch was taken from VERCEL_GIT_COMMIT_REF. Set TRIGGER_PREVIEW_BRANCH to choose another. */
  | "branch_from_environment"
  /** The field is not text. Give a string. */
  | "not_text"
  /** The text holds half of a surrogate pair, which no UTF-8 text can. Remove the broken character. */
  | "ill_formed_text"
  /** An environment variable holds what is needed under a name that is not read. Rename the variable as the hint says. */
  | "variable_misnamed"
  /** A key is in an environment variable that bundlers put into pages. Make a new key, delete this one, and keep the new one in TRIGGER_SECRET_KEY. */
  | "variable_published"
  /** This is not a Nango connection. Pass the connection object as Nango returns it. */
  | "nango_shape"
  /** The connection names another provider. Check that it is a Trigger.dev connection. */
  | "nango_provider"
  /** The credentials are of another type than API_KEY. Check that it is a Trigger.dev connection. */
  | "nango_credential_type"
  /** The connection came without its credentials. Fetch the single connection with a key that may read credentials. */
  | "nango_credentials_missing"
  /** The credentials are redacted. Fetch the single connection with a key that may read credentials. */
  | "nango_credentials_redacted"
  /** The credentials are encrypted. Fetch the connection through Nango's API instead of its database. */
  | "nango_credentials_encrypted"
  /** This setting did nothing in Nango and takes effect here. Check that it says what you want. */
  | "nango_setting_live"
  /** This setting is kept for export and not used. Nothing to do. */
  | "nango_setting_unknown"
  /** Nango can't hold this API URL: it takes a bare https host name. Keep this connection here. */
  | "nango_not_representable"
  /** The API URL has a scheme, where Nango holds a bare host name. Nothing to do here; Nango itself could not reach it. */
  | "nango_base_url_scheme"
  /** Nango's form in the browser refuses keys of this form; its import takes them. Import the connection, or use a root key or a personal access token. */
  | "nango_form_refuses_key"
  /** An id or a tag is beyond what Nango takes. Change it as the message says. */
  | "nango_limit"
  /** There is no operation of this id. Look it up in docs/operations.md. */
  | "unknown_operation"
  /** The operation has no argument of this name. Look at the operation's arguments. */
  | "unknown_argument"
  /** A required argument is missing. Give it. */
  | "missing_argument"
  /** The argument is given twice. Give it once. */
  | "duplicate_argument"
  /** The argument is of another type. Give the type that the message names. */
  | "wrong_type"
  /** The value is none of the allowed ones. Use one of the values that the message lists. */
  | "not_a_choice"
  /** The number is outside the allowed range. Use a number within it. */
  | "out_of_range"
  /** The value is empty or blank. Give a value, or leave the argument out. */
  | "empty"
  /** The text is too long. Shorten it. */
  | "too_long"
  /** The list has too many items. Give fewer. */
  | "too_many"
  /** The text does not have the form that the server reads. Use the form that the message shows. */
  | "invalid_format"
  /** The server splits this filter at commas, so a value can't hold one. Filter by another field. */
  | "contains_comma"
  /** The value is . or .., which would change the path. Use a real id. */
  | "dot_segment"
  /** The value holds a control character. Remove it. */
  | "control_character"
  /** The value is not one JSON value. Give one JSON value. */
  | "invalid_json"
  /** The value can't stand in an HTTP header. Use visible ASCII. */
  | "header_value"
  /** These arguments exclude each other. Give one of them. */
  | "conflicting_arguments"
  /** At least one of these arguments is needed. Give one of them. */
  | "nothing_to_do"
  /** The body is larger than the server takes. Send less, or store the payload elsewhere and send a reference. */
  | "body_too_large"
  /** A preview environment is addressed through a branch. Give the branch on the connection or with the call. */
  | "branch_required"
  /** A branch would have no effect on this call. Leave it out. */
  | "branch_not_applicable"
  /** A value that gets shown, in a URL or header for example, holds the credential. Put the value that belongs there. */
  | "secret_misplaced"
  /** The path can't be used. Start it with / and use {name} for values. */
  | "invalid_path"
  /** This header is set by the library or the HTTP client. Leave it out. */
  | "header_not_allowed"
  /** The operation does not take this kind of credential. Use a credential of a kind that the message names. */
  | "credential_not_accepted"
  /** The answer was expected to be JSON and is not. Check that the base URL is a Trigger.dev API. */
  | "reply_not_json"
  /** A field of the answer does not have its documented shape; only typed replies of Rust say so. Read the operation by id to get any JSON, and report it. */
  | "reply_shape"
  /** No connection to the server came about. Check the base URL and the network. */
  | "not_sent"
  /** No whole answer came, and the server may have accepted the request. Look up whether it did, or give an idempotency key. */
  | "no_answer"
  /** The deadline would pass before there is a result. Give more time, or look it up later. */
  | "deadline_passed"
  /** What happened does not follow from the last step. Begin once, and answer each step. */
  | "flow_misused"
  /** The text is no saved flow. Pass what was saved. */
  | "flow_unreadable"
  /** The answer is larger than was allowed, and was read no further. Whatever the request does is done. Ask for less at once, or allow more. */
  | "reply_too_large"
  /** A batch was sent as often as allowed, and items of it have still not arrived. Look the batch up, or resume the flow from where it was saved: the items are sent again, none twice. */
  | "batch_not_sealed"
  /** This kind of key is not taken here. Use a key of a kind that the form names. */
  | "api_key_kind_not_offered"
  /** The API URL is another than before, so the stored key is not sent there. Enter the key again. */
  | "api_key_needed_again"
  /** An option of the form can't be used. Give what the message names. */
  | "form_option"
  /** The form has no text of this id. Use an id of the form's texts. */
  | "form_text_unknown"
  /** This is no state of a form. Pass what the form gave. */
  | "form_state_unreadable"
  /** A key for sealing has 32 bytes. Give 32 random bytes. */
  | "seal_key_length"
  /** The id of a key for sealing can't be used. Use 1 to 64 of A-Z, a-z, 0-9, _ and -. */
  | "seal_key_id"
  /** A nonce for sealing has 24 bytes. Give 24 random bytes, new for each seal. */
  | "seal_nonce_length"
  /** A connection is sealed for a tenant and a link, and one of them is empty. Give both; where there is one tenant only, give a fixed word. */
  | "seal_place"
  /** The connection was sealed with a key that is not among those given. Give the key of the id that the sealed text names. */
  | "seal_key_unknown"
  /** This is no sealed connection, or not a whole one. Pass the whole text that sealing gave. */
  | "seal_unreadable"
  /** The sealed text was changed, or belongs to another tenant, link or key. Unseal it for the tenant and link that it was sealed for. */
  | "seal_not_authentic"
  /** A fault of this library was caught. Please report it. */
  | "internal_error";
