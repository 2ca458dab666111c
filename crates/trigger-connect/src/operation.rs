//! The vocabulary in which operations are declared.
//!
//! Lives here: what an operation is, as plain data. Must not know: any particular operation, nor how a request
//! is put together. A rule that these words can't say gets a new word here.

mod accepts;
mod argument;
pub(crate) mod declare;
pub mod format;
mod kind;
mod values;

pub use accepts::{Accepts, KeyAccess};
pub use argument::{Argument, Arguments, JsonText, json};
pub use declare::Call;
pub(crate) use declare::{operation, record, shared_fields};
pub use format::Format;
pub use kind::{Kind, Record};
pub use values::{Boolean, Integer, Key, List, Map, Nested, Number, Text, TextOrNumber, When};

use crate::data::Shape;

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(missing_docs, reason = "they are the methods of RFC 9110")]
pub enum Method {
    Get,
    Head,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// `GET`, `POST`, …
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }

    /// Reads a method in any case.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Get, Self::Head, Self::Post, Self::Put, Self::Patch, Self::Delete]
            .into_iter()
            .find(|m| m.as_str().eq_ignore_ascii_case(text))
    }
}

/// What repeating a request does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Effect {
    /// Changes nothing.
    Read,
    /// Repeating it leaves the same state.
    Idempotent,
    /// Creates something once per key; safe to repeat only when the named argument holds an idempotency key.
    Keyed(&'static str),
    /// Acts every time.
    Once,
}

impl Effect {
    /// `read`, `idempotent`, `keyed` or `once`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Idempotent => "idempotent",
            Self::Keyed(_) => "keyed",
            Self::Once => "once",
        }
    }
}

/// What the `x-trigger-branch` header does on an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BranchMode {
    /// Not read.
    None,
    /// Chooses a branch of the key's environment; preview keys need it.
    KeyEnv,
    /// The same, but a preview key must come without it: it stands for the parent of all branches.
    KeyEnvOptional,
    /// With a key as `KeyEnv`; with a token it chooses a branch of the environment that the path names.
    PathEnv,
    /// With a token as `PathEnv`; keys are not taken.
    PathEnvUser,
    /// As `PathEnv`, but a preview key without a branch stands for the parent of all branches.
    PathEnvOptional,
}

impl BranchMode {
    /// `none`, `key_env`, `key_env_optional`, `path_env` or `path_env_user`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::KeyEnv => "key_env",
            Self::KeyEnvOptional => "key_env_optional",
            Self::PathEnv | Self::PathEnvOptional => "path_env",
            Self::PathEnvUser => "path_env_user",
        }
    }
}

/// How a list is paged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Paging {
    /// `after` and `before` hold opaque cursors, `limit` the size; items are under `data`.
    Cursor {
        /// Size that the server applies.
        default_size: u32,
        /// Largest size.
        max_size: u32,
    },
    /// `page` counts from 1, `per_page` is the size; items are under `data`.
    Offset {
        /// Size that the server applies.
        default_size: u32,
        /// Largest size.
        max_size: u32,
    },
}

impl Paging {
    /// `cursor` or `offset`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cursor { .. } => "cursor",
            Self::Offset { .. } => "offset",
        }
    }
}

/// The form of a request body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyForm {
    /// No body, no content type.
    None,
    /// One JSON object, `{}` when no field is given.
    Json,
    /// One JSON object per line, out of the list argument named here.
    Ndjson(&'static str),
    /// One JSON value: the argument named here, or `{}` when it is not given.
    Value(&'static str),
    /// Plain text: the argument named here.
    Text(&'static str),
}

/// The form of a successful answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReplyForm {
    /// JSON.
    Json,
    /// Nothing but headers.
    Empty,
    /// Server-sent events: the host reads them as they come.
    Stream,
}

/// Whose rate limit a request counts against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RateLimit {
    /// The API bucket of the environment or token.
    Api,
    /// The bucket of deployment paths.
    Deployment,
    /// The bucket of the engine.
    Engine,
    /// A limit of its own.
    Own,
    /// None.
    Exempt,
}

impl RateLimit {
    /// `api`, `deployment`, `engine`, `own` or `none`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Api => "api",
            Self::Deployment => "deployment",
            Self::Engine => "engine",
            Self::Own => "own",
            Self::Exempt => "none",
        }
    }
}

/// How much an operation can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stability {
    /// In Trigger.dev's documentation.
    Documented,
    /// Sent by the official client, not documented as HTTP.
    Sdk,
    /// Sent by the official command line client only.
    Cli,
    /// A route of the server that neither describes.
    Undocumented,
    /// An older form; the operation named here replaces it.
    Legacy(&'static str),
}

impl Stability {
    /// `documented`, `sdk`, `cli`, `undocumented` or `legacy`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Sdk => "sdk",
            Self::Cli => "cli",
            Self::Undocumented => "undocumented",
            Self::Legacy(_) => "legacy",
        }
    }

    /// What a user should know of it, as a sentence; nothing when it is documented.
    #[must_use]
    pub fn in_words(self) -> Option<String> {
        Some(match self {
            Self::Documented => return None,
            Self::Sdk => "Not documented as HTTP: the official client sends it.".to_owned(),
            Self::Cli => "Undocumented: the official command line client sends it.".to_owned(),
            Self::Undocumented => "Undocumented: it may change without notice.".to_owned(),
            Self::Legacy(successor) => format!("Legacy: use `{successor}` instead."),
        })
    }
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// The `{camelName}` of the path.
    Path,
    /// A query parameter of this name.
    Query(&'static str),
    /// A field of the body; dots descend into objects.
    Body(&'static str),
    /// A request header of this name.
    Header(&'static str),
}

/// One parameter of an operation, or one field of a [`Record`].
#[derive(Debug)]
#[non_exhaustive]
pub struct Parameter {
    /// Name in Rust and Python.
    pub name: &'static str,
    /// Name in Node.
    pub camel: &'static str,
    /// What it does; the first line stands alone.
    pub doc: &'static str,
    /// What it may hold.
    pub kind: Kind,
    /// Where it goes.
    pub place: Place,
    /// Whether it must be given.
    pub required: bool,
}

/// A rule between arguments.
#[derive(Debug)]
#[non_exhaustive]
pub enum Rule {
    /// At most one of these may be given.
    AtMostOne(&'static [&'static str]),
    /// At least one of these must be given.
    AtLeastOne(&'static [&'static str]),
    /// The first makes the server ignore the others, so they can't be given together.
    Overrides(&'static str, &'static [&'static str]),
    /// The first has no effect without the second.
    Needs(&'static str, &'static str),
    /// With a content type other than JSON (second), the value (first) must be text.
    TextUnlessJson(&'static str, &'static str),
    /// Where the first is text and the second, its content type, is not given, the second becomes `text/plain`.
    DeclareText(&'static str, &'static str),
    /// The first duration must be longer than the second.
    LongerThan(&'static str, &'static str),
}

/// One operation of the Management API.
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    /// Dotted id, for example `runs.list`.
    pub id: &'static str,
    /// Name of the builder in Rust, for example `List`.
    pub rust_name: &'static str,
    /// What it does; the first line stands alone.
    pub doc: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path with `{parameters}`.
    pub path: &'static str,
    /// Parameters in the order in which they are sent and documented.
    pub parameters: &'static [Parameter],
    /// Rules between them.
    pub rules: &'static [Rule],
    /// Which credentials the server takes.
    pub accepts: Accepts,
    /// What the branch header does.
    pub branch: BranchMode,
    /// What repeating it does.
    pub effect: Effect,
    /// How it is paged.
    pub paging: Option<Paging>,
    /// Form of the body.
    pub body: BodyForm,
    /// Largest body in bytes; for NDJSON the largest line.
    pub max_body_bytes: Option<usize>,
    /// Query parameters that every request of the operation carries.
    pub query: &'static [(&'static str, &'static str)],
    /// Headers that every request of the operation carries.
    pub headers: &'static [(&'static str, &'static str)],
    /// The form of a successful answer.
    pub reply: ReplyForm,
    /// What a successful reply holds.
    pub returns: &'static Shape,
    /// Statuses of success.
    pub success: &'static [u16],
    /// Rate limit bucket.
    pub rate_limit: RateLimit,
    /// How much it can be relied on.
    pub stability: Stability,
    /// Version of this library that added it.
    pub since: &'static str,
    /// Documentation page, or the server's route where there is none.
    pub source: &'static str,
}

impl Operation {
    /// What a declaration leaves out.
    pub(crate) const DEFAULT: Self = Self {
        id: "",
        rust_name: "",
        doc: "",
        method: Method::Get,
        path: "",
        parameters: &[],
        rules: &[],
        accepts: Accepts::NOTHING,
        branch: BranchMode::None,
        effect: Effect::Once,
        paging: None,
        body: BodyForm::None,
        max_body_bytes: None,
        query: &[],
        headers: &[],
        reply: ReplyForm::Json,
        returns: &Shape::Any,
        success: &[200],
        rate_limit: RateLimit::Api,
        stability: Stability::Documented,
        since: "0.1.0",
        source: "",
    };

    /// `runs` of `runs.list`.
    #[must_use]
    pub fn resource(&self) -> &'static str {
        self.id.rsplit_once('.').map_or(self.id, |(resource, _)| resource)
    }

    /// `list` of `runs.list`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.id.rsplit_once('.').map_or(self.id, |(_, name)| name)
    }

    /// The parameter of this name, in either spelling.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&'static Parameter> {
        self.parameters.iter().find(|p| p.is_named(name))
    }

    /// The cursor that must be left out when a next page is asked for with the other one, if the operation takes it.
    #[must_use]
    pub fn other_cursor(&self) -> Option<&'static str> {
        self.paging?;
        self.parameter("before").map(|p| p.name)
    }

    /// True when the project must be known.
    #[must_use]
    pub fn needs_project_ref(&self) -> bool {
        self.parameters.iter().any(|p| matches!(p.kind, Kind::ProjectRef))
    }

    /// True when the environment must be known.
    #[must_use]
    pub fn needs_environment(&self) -> bool {
        self.parameters.iter().any(|p| matches!(p.kind, Kind::Environment(_)))
    }
}

impl Parameter {
    /// True for either spelling of its name.
    #[must_use]
    pub fn is_named(&self, name: &str) -> bool {
        self.name == name || self.camel == name
    }

    /// Its name as the caller's language spells it.
    #[must_use]
    pub fn spelled(&self, naming: crate::error::Naming) -> &'static str {
        match naming {
            crate::error::Naming::Snake => self.name,
            crate::error::Naming::Camel => self.camel,
        }
    }
}
