//! The ids of all texts, and the English ones.
//!
//! Lives here: one row per text. Must not know: where a text stands. Problems have their English texts in the core.

macro_rules! texts {
    ($( $variant:ident $id:literal $english:literal; )+) => {
        /// A text of the form.
        #[allow(rustdoc::bare_urls, reason = "texts name addresses")]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Text {
            $( #[doc = $english] $variant, )+
        }

        impl Text {
            /// Every text.
            pub const ALL: &'static [Text] = &[ $( Text::$variant, )+ ];

            /// Its stable id, by which a host gives another text.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $( Text::$variant => $id, )+ }
            }

            /// The English text.
            #[must_use]
            pub fn english(self) -> &'static str {
                match self { $( Text::$variant => $english, )+ }
            }
        }
    };
}

texts! {
    Title "form.title" "Link your Trigger.dev account";
    TitleEdit "form.title_edit" "Change your Trigger.dev link";
    Intro "form.intro" "The key is checked with Trigger.dev and kept for the requests made in your name.";
    Submit "form.submit" "Connect";
    SubmitEdit "form.submit_edit" "Save";
    Submitting "form.submitting" "Connecting…";
    Required "form.required" "required";
    Optional "form.optional" "optional";
    ShowKey "form.show_key" "Show key";
    FromKey "form.from_key" "Not chosen (a key has its own)";
    SelfHosted "form.self_hosted" "Self-hosted?";
    KeepKey "form.keep_key" "Leave this empty to keep the current key ({key}).";
    KeyNotKept "form.key_not_kept" "For safety the key is not shown again. Please enter it once more.";
    Destination "form.destination" "The key will be sent to {address}.";
    Help "form.help" "Where do I find this?";
    Guide "form.guide" "Where to find the values";
    Errors "form.errors" "Please correct the following";
    Notices "form.notices" "Please note";
    ErrorTitle "form.error_title" "Error: {title}";
    Details "form.details" "Show details";
    Close "form.close" "Close";
    Back "form.back" "Back";
    Retry "form.retry" "Try again";
    Finish "form.finish" "Finish";
    Discard "form.discard" "Discard what was entered?";

    ApiKeyLabel "field.apiKey.label" "Secret key or access token";
    ApiKeyDescription "field.apiKey.description" "An environment key (tr_prod_…) or a personal access token (tr_pat_…).";
    ApiKeyDescriptionKeys "field.apiKey.description_keys" "An environment key (tr_prod_…).";
    ApiKeyDescriptionTokens "field.apiKey.description_tokens" "A personal access token (tr_pat_…).";
    BaseUrlLabel "field.baseUrl.label" "API URL";
    BaseUrlDescription "field.baseUrl.description" "The address of your own Trigger.dev server. Leave it as it is for Trigger.dev Cloud.";
    ProjectRefLabel "field.projectRef.label" "Project ref";
    ProjectRefDescription "field.projectRef.description" "Needed with a personal access token. It starts with proj_.";
    EnvironmentLabel "field.environment.label" "Environment";
    EnvironmentDescription "field.environment.description" "A key belongs to one environment; with a token, choose one.";
    BranchLabel "field.triggerBranch.label" "Branch";
    BranchDescription "field.triggerBranch.description" "Only for preview and development: the branch whose tasks are meant.";

    Dev "environment.dev" "Development";
    Staging "environment.staging" "Staging";
    Prod "environment.prod" "Production";
    Preview "environment.preview" "Preview";

    RootKey "kind.root_key" "environment key";
    AdditionalKey "kind.additional_key" "additional environment key";
    PersonalAccessToken "kind.personal_access_token" "personal access token";
    OrganizationToken "kind.organization_token" "organization token";
    PublicToken "kind.public_token" "public access token";
    UnknownKey "kind.unknown_key" "key of unknown kind";

    Step1Title "step.1.title" "Get a key or a token";
    Step1Text "step.1.text" "In the Trigger.dev dashboard, choose project and environment at the top left and open “API keys”. A new key is shown in full only once. Or open “Account”, then “Personal Access Tokens”, and create a token; it acts for you on every project you see, but can't start tasks.";
    Step2Title "step.2.title" "Find the project ref";
    Step2Text "step.2.text" "Open “Project settings”, then “General”, and copy “Project ref”. The same value stands in trigger.config.";
    Step3Title "step.3.title" "Choose the environment";
    Step3Text "step.3.text" "With an environment key there is nothing to choose: its beginning says which one it is. With a token, choose development, staging, production or preview.";
    Step4Title "step.4.title" "Set the API URL";
    Step4Text "step.4.text" "For Trigger.dev Cloud, keep https://api.trigger.dev. If you host Trigger.dev yourself, enter the address of its web app, such as https://trigger.example.com or http://localhost:8030.";
    Step5Title "step.5.title" "Name the branch";
    Step5Text "step.5.text" "For a preview environment, open “Preview branches” and copy the name of the branch. Development keys may name a development branch in the same way.";
    Step6Title "step.6.title" "Connect";
    Step6Text "step.6.text" "Enter the values here and send them off. What is wrong is said beside its field; nothing is saved before all is well.";

    VerifyingTitle "phase.verifying.title" "Checking with Trigger.dev…";
    VerifyingText "phase.verifying.text" "This takes a few seconds.";
    ConnectedTitle "phase.connected.title" "Connected";
    ConnectedText "phase.connected.text" "Your Trigger.dev account is linked.";
    RestrictedTitle "phase.connected_restricted.title" "Connected, with limits";
    RestrictedText "phase.connected_restricted.text" "The key is good, but may not do everything. Requests that it has no right to will be refused.";
    NeedsBranchTitle "phase.needs_branch.title" "A branch is missing";
    NeedsBranchText "phase.needs_branch.text" "The key is good and belongs to the preview environment, where tasks belong to a branch. Name the branch.";
    RejectedTitle "phase.rejected.title" "Trigger.dev refused this";
    RejectedText "phase.rejected.text" "Check the field that is marked, and try again.";
    UnreachableTitle "phase.unreachable.title" "Could not check";
    UnreachableText "phase.unreachable.text" "Trigger.dev did not answer. This does not mean that the key is wrong. Try again in a moment.";
    UnverifiedTitle "phase.saved_unverified.title" "Saved without a check";
    UnverifiedText "phase.saved_unverified.text" "The values are saved, and will be checked when they are first used.";

    NotSentTitle "form.not_sent_title" "Not sent";
    NotSentText "form.not_sent_text" "The server of this page did not answer as expected. What you entered is still here: try again in a moment.";
    ScopeProject "scope.project" "one project";
    ScopeUser "scope.user" "every project you see";
    ScopeOrganization "scope.organization" "every project of the organization";
    FactAccount "fact.account" "Account";
    FactProject "fact.project" "Project";
    FactKey "fact.key" "Key";
    FaultKey "fault.apiKey" "Trigger.dev does not accept this key. It may be mistyped, revoked or expired.";
    FaultProjectRef "fault.projectRef" "The key does not reach this project. Check the project ref, and which project the key is from.";
    FaultEnvironment "fault.environment" "The project has no such environment that the key reaches. Choose another one.";
    FaultBranch "fault.triggerBranch" "There is no such branch, or it is archived. Check its name under “Preview branches”.";
    FaultBranchMissing "fault.branch_missing" "Name the branch that the key is to be used for.";
    FaultBaseUrl "fault.baseUrl" "What answers at this address does not look like the API of Trigger.dev.";
}
