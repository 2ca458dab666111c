//! What replies about prompts hold.
//!
//! Lives here: their declarations.

use crate::data::{Date, Json, Nullable, Other, data};

data! {
    /// A prompt as lists show it.
    PromptItem {
        /// Slug.
        slug "slug": String;
        /// Id.
        friendly_id "friendlyId": String;
        /// What it is for.
        description "description": Nullable<String>;
        /// Tags.
        tags "tags": Vec<String>;
        /// Model to use unless a version names one.
        default_model "defaultModel": Nullable<String>;
        /// Number of the current version.
        current_version "currentVersion": Nullable<i64>;
        /// Whether an override is active.
        has_override "hasOverride": bool;
        /// Last change.
        updated_at "updatedAt": Date;
    }
}

data! {
    /// The prompts of an environment.
    PromptList {
        /// The prompts.
        data "data": Vec<PromptItem>;
    }
}

data! {
    /// A version of a prompt, without its id.
    PromptContent {
        /// Its number.
        version "version": i64;
        /// Template.
        text_content "textContent" optional: Nullable<String>;
        /// Model to use with it.
        model "model" optional: Nullable<String>;
        /// Settings for the model.
        config "config" optional: Json;
        /// `code` when it was deployed, else where the override comes from.
        source "source": String;
        /// Labels, such as `current` and `override`.
        labels "labels": Vec<String>;
        /// Hash of the template.
        content_hash "contentHash": String;
        /// What was changed and why.
        commit_message "commitMessage" optional: Nullable<String>;
        /// Creation.
        created_at "createdAt": Date;
    }
}

data! {
    /// A prompt with one of its versions.
    PromptDetails {
        /// Id.
        id "id": String;
        /// Slug.
        slug "slug": String;
        /// What it is for.
        description "description" optional: Nullable<String>;
        /// Kind of the prompt.
        kind "type" optional: String;
        /// Tags.
        tags "tags" optional: Vec<String>;
        /// Model to use unless the version names one.
        default_model "defaultModel" optional: Nullable<String>;
        /// Settings for the model unless the version has its own.
        default_config "defaultConfig" optional: Json;
        /// JSON Schema of the variables, or null.
        variable_schema "variableSchema" optional: Json;
        /// The version asked for.
        version "version": PromptContent;
    }
}

data! {
    /// The prompt asked for.
    PromptDetailsReply {
        /// The prompt.
        data "data": PromptDetails;
    }
}

data! {
    /// A prompt of which the template was filled.
    ResolvedPrompt {
        /// Id of the prompt.
        prompt_id "promptId": String;
        /// Slug of the prompt.
        slug "slug": String;
        /// Number of the version.
        version "version": i64;
        /// Labels of the version.
        labels "labels": Vec<String>;
        /// Text before the variables were filled in.
        template "template" optional: String;
        /// Text with the variables filled in.
        text "text" optional: String;
        /// Model to use with it.
        model "model" optional: Nullable<String>;
        /// Settings for the model.
        config "config" optional: Nullable<Other>;
    }
}

data! {
    /// The filled prompt.
    ResolvedPromptReply {
        /// The filled prompt.
        data "data": ResolvedPrompt;
    }
}

data! {
    /// A version of a prompt as lists show it.
    PromptVersion {
        /// Id.
        id "id": String;
        /// Its number.
        version "version": i64;
        /// Labels, such as `current` and `override`.
        labels "labels": Vec<String>;
        /// `code` when it was deployed, else where the override comes from.
        source "source": String;
        /// Model to use with it.
        model "model": Nullable<String>;
        /// Template.
        text_content "textContent": Nullable<String>;
        /// What was changed and why.
        commit_message "commitMessage": Nullable<String>;
        /// Hash of the template.
        content_hash "contentHash": String;
        /// Creation.
        created_at "createdAt": Date;
    }
}

data! {
    /// The versions of a prompt.
    PromptVersionList {
        /// The versions.
        data "data": Vec<PromptVersion>;
    }
}

data! {
    /// Says that it was done.
    PromptDone {
        /// True.
        ok "ok": bool;
    }
}

data! {
    /// What adding an override did.
    OverrideReply {
        /// True.
        ok "ok": bool;
        /// Number of the new version.
        version "version": i64;
    }
}
