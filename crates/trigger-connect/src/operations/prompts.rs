//! Prompts.
//!
//! Lives here: the declarations of `prompts.*`.

pub mod data;

use self::data::{
    OverrideReply, PromptDetailsReply, PromptDone, PromptList, PromptVersionList, ResolvedPromptReply,
};
use crate::operation::{
    Accepts, BodyForm, BranchMode, Call, Effect, Kind, Operation, Place, Rule, Stability, format, operation,
};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[
    CreateOverride::OPERATION,
    List::OPERATION,
    Promote::OPERATION,
    ReactivateOverride::OPERATION,
    RemoveOverride::OPERATION,
    Resolve::OPERATION,
    Retrieve::OPERATION,
    UpdateOverride::OPERATION,
    Versions::OPERATION,
];

const READ: Accepts = Accepts::NOTHING.key_or_public(&["read:prompts:{slug}"]);
const UPDATE: Accepts = Accepts::NOTHING.key_or_public(&["update:prompts:{slug}"]);
const SLUG: Kind = Kind::text(1000);
/// Versions are counted from 1 and stored in 32 bits.
const VERSION: Kind = Kind::integer(1, 2_147_483_647);
/// The server sets no limit to a template; this one only stops accidents.
const TEMPLATE: Kind = Kind::text(1_000_000);

operation! {
    /// List the prompts of the environment. All come at once.
    List = "prompts.list", Get "/api/v1/prompts" => PromptList
    {
        accepts: Accepts::NOTHING.key_or_public(&["read:prompts", "read:prompts:all"]),
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        stability: Stability::Sdk,
        source: "server route api.v1.prompts._index",
    }
    required {}
    optional {}
}

operation! {
    /// Get a prompt and one of its versions.
    ///
    /// Without `version` and `label` the server chooses the override if there is one, else the current version.
    Retrieve = "prompts.retrieve", Get "/api/v1/prompts/{slug}" => PromptDetailsReply
    {
        accepts: READ,
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        rules: &[Rule::Overrides("version", &["label"])],
        stability: Stability::Undocumented,
        source: "server route api.v1.prompts.$slug",
    }
    required {
        /// Slug of the prompt.
        slug "slug": Text = SLUG => Place::Path;
    }
    optional {
        /// Version that carries this label.
        label "label": Text = Kind::TEXT => Place::Query("label");
        /// Version of this number, from 1; excludes `label`.
        version "version": Integer = VERSION => Place::Query("version");
    }
}

operation! {
    /// Fill the template of a prompt with variables. Nothing is stored.
    ///
    /// Without `version` and `label` the server chooses the override if there is one, else the current version.
    Resolve = "prompts.resolve", Post "/api/v1/prompts/{slug}" => ResolvedPromptReply
    {
        accepts: READ,
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        body: BodyForm::Json,
        rules: &[Rule::Overrides("version", &["label"])],
        stability: Stability::Sdk,
        source: "server route api.v1.prompts.$slug",
    }
    required {
        /// Slug of the prompt.
        slug "slug": Text = SLUG => Place::Path;
    }
    optional {
        /// Values for the template: an object. The server applies none; a variable without a value leaves an empty place.
        variables "variables": JsonText = Kind::Json { max_bytes: usize::MAX, object: true } => Place::Body("variables");
        /// Version that carries this label.
        label "label": Text = Kind::TEXT => Place::Body("label");
        /// Version of this number, from 1; excludes `label`.
        version "version": Integer = VERSION => Place::Body("version");
    }
}

operation! {
    /// List the versions of a prompt. All come at once.
    Versions = "prompts.versions", Get "/api/v1/prompts/{slug}/versions" => PromptVersionList
    {
        accepts: READ,
        branch: BranchMode::KeyEnv,
        effect: Effect::Read,
        stability: Stability::Sdk,
        source: "server route api.v1.prompts.$slug.versions",
    }
    required {
        /// Slug of the prompt.
        slug "slug": Text = SLUG => Place::Path;
    }
    optional {}
}

operation! {
    /// Make a deployed version the current one. Versions made as overrides are refused by the server.
    Promote = "prompts.promote", Post "/api/v1/prompts/{slug}/promote" => PromptDone
    {
        accepts: UPDATE,
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        stability: Stability::Sdk,
        source: "server route api.v1.prompts.$slug.promote",
    }
    required {
        /// Slug of the prompt.
        slug "slug": Text = SLUG => Place::Path;
        /// Number of the version, from 1.
        version "version": Integer = VERSION => Place::Body("version");
    }
    optional {}
}

operation! {
    /// Add a version that overrides the current one. It takes the place of an override that is active.
    ///
    /// Every call adds another version; the server has no key to prevent it.
    CreateOverride = "prompts.create_override", Post "/api/v1/prompts/{slug}/override" => OverrideReply
    {
        accepts: UPDATE,
        branch: BranchMode::KeyEnv,
        effect: Effect::Once,
        body: BodyForm::Json,
        stability: Stability::Sdk,
        source: "server route api.v1.prompts.$slug.override",
    }
    required {
        /// Slug of the prompt.
        slug "slug": Text = SLUG => Place::Path;
        /// Template, with variables such as `{{name}}`.
        text_content "textContent": Text = TEMPLATE => Place::Body("textContent");
    }
    optional {
        /// Model to use with it.
        model "model": Text = Kind::TEXT => Place::Body("model");
        /// What was changed and why.
        commit_message "commitMessage": Text = Kind::TEXT => Place::Body("commitMessage");
        /// Where the version comes from; anything but `code`, which stands for deployments. The server applies `api`.
        source "source": Text = Kind::Format(&format::OVERRIDE_SOURCE) => Place::Body("source");
    }
}

operation! {
    /// Change the active override. What is not given stays as it is.
    UpdateOverride = "prompts.update_override", Put "/api/v1/prompts/{slug}/override" => PromptDone
    {
        accepts: UPDATE,
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        rules: &[Rule::AtLeastOne(&["text_content", "model", "commit_message"])],
        stability: Stability::Sdk,
        source: "server route api.v1.prompts.$slug.override",
    }
    required {
        /// Slug of the prompt.
        slug "slug": Text = SLUG => Place::Path;
    }
    optional {
        /// Template, with variables such as `{{name}}`.
        text_content "textContent": Text = TEMPLATE => Place::Body("textContent");
        /// Model to use with it.
        model "model": Text = Kind::TEXT => Place::Body("model");
        /// What was changed and why.
        commit_message "commitMessage": Text = Kind::TEXT => Place::Body("commitMessage");
    }
}

operation! {
    /// Drop the active override, so that the current version applies again. The version itself is kept.
    RemoveOverride = "prompts.remove_override", Delete "/api/v1/prompts/{slug}/override" => PromptDone
    {
        accepts: UPDATE,
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        stability: Stability::Sdk,
        source: "server route api.v1.prompts.$slug.override",
    }
    required {
        /// Slug of the prompt.
        slug "slug": Text = SLUG => Place::Path;
    }
    optional {}
}

operation! {
    /// Make an earlier override active again. Deployed versions are refused by the server.
    ReactivateOverride = "prompts.reactivate_override", Post "/api/v1/prompts/{slug}/override/reactivate" => PromptDone
    {
        accepts: UPDATE,
        branch: BranchMode::KeyEnv,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        stability: Stability::Sdk,
        source: "server route api.v1.prompts.$slug.override.reactivate",
    }
    required {
        /// Slug of the prompt.
        slug "slug": Text = SLUG => Place::Path;
        /// Number of the version, from 1.
        version "version": Integer = VERSION => Place::Body("version");
    }
    optional {}
}
