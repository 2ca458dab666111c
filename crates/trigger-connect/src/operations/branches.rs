//! Branches of the preview and development environments.
//!
//! Lives here: the declarations of `branches.*`.

pub mod data;

use self::data::{ArchivedBranch, BranchList};
use super::shared::data::IdReply;
use crate::operation::{
    Accepts, BodyForm, BranchMode, Call, Effect, Kind, Operation, Place, RateLimit, Stability, format,
    operation, record,
};

/// All of them.
pub(super) const TABLE: &[&Operation] = &[Archive::OPERATION, List::OPERATION, Upsert::OPERATION];

const WRITE: Accepts = Accepts::NOTHING.scoped(&["write:branches"]).personal().organization();
const PARENT: Kind = Kind::Choice(&["preview", "development"]);

operation! {
    /// List the preview branches of a project. Archived ones are left out.
    List = "branches.list", Get "/api/v1/projects/{projectRef}/branches" => BranchList
    {
        accepts: Accepts::NOTHING.personal(),
        effect: Effect::Read,
        rate_limit: RateLimit::Deployment,
        stability: Stability::Cli,
        source: "server route api.v1.projects.$projectRef.branches",
    }
    required {}
    optional {
        /// Project; taken from the connection unless given.
        project_ref "projectRef": Text = Kind::ProjectRef => Place::Path;
    }
}

record! {
    /// What Git knows about a branch.
    GitMeta as GIT_META {}
    required {}
    optional {
        /// Who hosts the repository, such as `github`.
        provider "provider": Text = Kind::TEXT => Place::Body("provider");
        /// Where the data comes from: `trigger_github_app`, `github_actions` or `local`.
        source "source": Text = Kind::Choice(&["trigger_github_app", "github_actions", "local"]) => Place::Body("source");
        /// GitHub user who started it.
        gh_username "ghUsername": Text = Kind::TEXT => Place::Body("ghUsername");
        /// Address of the user's picture.
        gh_user_avatar_url "ghUserAvatarUrl": Text = Kind::TEXT => Place::Body("ghUserAvatarUrl");
        /// Author of the commit.
        commit_author_name "commitAuthorName": Text = Kind::TEXT => Place::Body("commitAuthorName");
        /// Message of the commit.
        commit_message "commitMessage": Text = Kind::TEXT => Place::Body("commitMessage");
        /// Branch or tag of the commit.
        commit_ref "commitRef": Text = Kind::TEXT => Place::Body("commitRef");
        /// Hash of the commit.
        commit_sha "commitSha": Text = Kind::TEXT => Place::Body("commitSha");
        /// Whether there were changes beyond the commit. Unknown unless given.
        dirty "dirty": Boolean = Kind::Boolean => Place::Body("dirty");
        /// Address of the repository.
        remote_url "remoteUrl": Text = Kind::TEXT => Place::Body("remoteUrl");
        /// Number of the pull request, from 1.
        pull_request_number "pullRequestNumber": Integer = Kind::integer(1, 9_007_199_254_740_991) => Place::Body("pullRequestNumber");
        /// Title of the pull request.
        pull_request_title "pullRequestTitle": Text = Kind::TEXT => Place::Body("pullRequestTitle");
        /// Where the pull request stands: `open`, `closed` or `merged`.
        pull_request_state "pullRequestState": Text = Kind::Choice(&["open", "closed", "merged"]) => Place::Body("pullRequestState");
    }
}

operation! {
    /// Create a branch of an environment, or refresh the one of this name.
    ///
    /// A key must be that of the preview environment and makes preview branches only; development branches take a
    /// personal access token and can't be named `default`.
    Upsert = "branches.upsert", Post "/api/v1/projects/{projectRef}/branches" => IdReply
    {
        accepts: WRITE,
        branch: BranchMode::KeyEnvOptional,
        effect: Effect::Idempotent,
        body: BodyForm::Json,
        rate_limit: RateLimit::Deployment,
        stability: Stability::Cli,
        source: "server route api.v1.projects.$projectRef.branches",
    }
    required {
        /// Name of the branch, without `refs/heads/`, at most 255 characters.
        branch "branch": Text = Kind::Format(&format::BRANCH_NAME) => Place::Body("branch");
        /// Environment that it belongs to: `preview` or `development`.
        env "env": Text = PARENT => Place::Body("env");
    }
    optional {
        /// Project; taken from the connection unless given.
        project_ref "projectRef": Text = Kind::ProjectRef => Place::Path;
        /// What Git knows about it, for the dashboard.
        git "git": Nested = Kind::Record(&GIT_META) => Place::Body("git");
    }
}

operation! {
    /// Archive a branch. A key must be that of the preview environment.
    Archive = "branches.archive", Post "/api/v1/projects/{projectRef}/branches/archive" => ArchivedBranch
    {
        accepts: WRITE,
        branch: BranchMode::KeyEnvOptional,
        effect: Effect::Once,
        body: BodyForm::Json,
        rate_limit: RateLimit::Deployment,
        stability: Stability::Cli,
        source: "server route api.v1.projects.$projectRef.branches.archive",
    }
    required {
        /// Name of the branch, exactly as it is listed.
        branch "branch": Text = Kind::text(1000) => Place::Body("branch");
    }
    optional {
        /// Project; taken from the connection unless given.
        project_ref "projectRef": Text = Kind::ProjectRef => Place::Path;
        /// Environment that it belongs to: `preview` or `development`. The server applies `preview`.
        env "env": Text = PARENT => Place::Body("env");
    }
}
