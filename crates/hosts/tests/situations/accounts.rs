//! Good, bad and mismatched credentials at the stand-in.
//!
//! Lives here: their connections. Must not know: how a verification runs.

use serde_json::{Value, json};

use super::{Situation, made, situation};

const PROJECT: &str = "proj_abcdefghijklmnopqrst";
const OTHER_PROJECT: &str = "proj_zyxwvutsrqponmlkjihg";

pub(super) fn with_keys(url: &str) -> Vec<Situation> {
    let prod = made("tr_prod_", "C", 24);
    let preview = made("tr_preview_", "E", 24);
    let restricted = made("tr_prod_sk_", "G", 24);
    let with = |key: &str, more: Value| {
        let mut fields = json!({ "api_key": key, "base_url": url });
        fields.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        fields
    };
    let mut lacking = situation(
        "a restricted key without the right to read runs",
        with(&restricted, json!({})),
        "limited",
        "api_key",
        &["key is good", "restricted", "project ref"],
    );
    lacking.script = Some(json!({ "match": { "operation": "runs.list" }, "answer": { "status": 403,
        "headers": { "content-type": "application/json" },
        "body": { "error": "Unauthorized", "code": "unauthorized", "param": "access_token", "type": "authorization" } } }));
    vec![
        situation("a good key", with(&prod, json!({})), "verified", "–", &["key is good", "prod"]),
        situation(
            "a good key and its project",
            with(&prod, json!({ "project_ref": PROJECT })),
            "verified",
            "–",
            &["Stand-in Project"],
        ),
        situation(
            "a key and another project",
            with(&prod, json!({ "project_ref": OTHER_PROJECT })),
            "refused",
            "project_ref",
            &["another project"],
        ),
        situation(
            "a restricted key with the right to read runs",
            with(&restricted, json!({})),
            "verified",
            "–",
            &[],
        ),
        lacking,
        situation(
            "a restricted key and its project",
            with(&restricted, json!({ "project_ref": PROJECT })),
            "verified",
            "–",
            &["Stand-in Project"],
        ),
        situation(
            "a preview key without a branch",
            with(&preview, json!({})),
            "limited",
            "branch",
            &["branch"],
        ),
        situation(
            "a preview key and its branch",
            with(&preview, json!({ "branch": "feature/checkout" })),
            "verified",
            "–",
            &["feature/checkout"],
        ),
        situation(
            "a preview key and an unknown branch",
            with(&preview, json!({ "branch": "nope" })),
            "refused",
            "branch",
            &["nope"],
        ),
        situation(
            "a preview key and an archived branch",
            with(&preview, json!({ "branch": "archived/landing" })),
            "refused",
            "branch",
            &["archived"],
        ),
        situation(
            "a key that was imported from Nango beside another environment",
            json!({ "credentials": { "apiKey": made("tr_dev_", "A", 24) }, "connection_config": { "environment": "prod" } }),
            "refused",
            "environment",
            &["dev", "prod"],
        ),
        situation(
            "an unknown key",
            with(&made("tr_prod_", "X", 24), json!({})),
            "refused",
            "api_key",
            &["API keys"],
        ),
        situation(
            "an expired key",
            with(&made("tr_prod_sk_", "H", 24), json!({})),
            "refused",
            "api_key",
            &["expired"],
        ),
    ]
}

pub(super) fn with_tokens(url: &str) -> Vec<Situation> {
    let (personal, organization) = (made("tr_pat_", "a", 40), made("tr_oat_", "b", 40));
    let with = |key: &str, project: &str, environment: Option<&str>, branch: Option<&str>| json!({ "api_key": key, "base_url": url, "project_ref": project, "environment": environment, "branch": branch });
    let staging = with(&personal, PROJECT, Some("staging"), None);
    let mut lacking = situation(
        "a personal token and an environment that the project lacks",
        staging,
        "refused",
        "environment",
        &["staging", "dev, prod"],
    );
    lacking.script = Some(json!({ "match": { "operation": "environments.list" }, "answer": { "status": 200,
        "headers": { "content-type": "application/json" }, "body": [
            { "id": "e1", "slug": "dev", "type": "DEVELOPMENT", "isBranchableEnvironment": true, "branchName": null, "paused": false },
            { "id": "e2", "slug": "prod", "type": "PRODUCTION", "isBranchableEnvironment": false, "branchName": null, "paused": false } ] } }));
    // The stand-in has no list of branches.
    let branches = || {
        Some(
            json!({ "match": { "path": format!("/api/v1/projects/{PROJECT}/branches") }, "answer": { "status": 200,
            "headers": { "content-type": "application/json" }, "body": { "branches": [
                { "id": "b1", "name": "feature/checkout", "createdAt": "2026-01-15T12:00:00.000Z", "updatedAt": "2026-01-15T12:00:00.000Z", "isPaused": false } ] } } }),
        )
    };
    let with_branch = |branch| with(&personal, PROJECT, Some("preview"), Some(branch));
    let mut branch = situation(
        "a personal token and a branch",
        with_branch("feature/checkout"),
        "verified",
        "–",
        &["feature/checkout"],
    );
    let mut no_branch = situation(
        "a personal token and an unknown branch",
        with_branch("nope"),
        "refused",
        "branch",
        &["nope"],
    );
    (branch.script, no_branch.script) = (branches(), branches());
    let untold = situation(
        "a personal token and a branch, where an older server has no list of them",
        with_branch("feature/checkout"),
        "limited",
        "branch",
        &["feature/checkout"],
    );
    vec![
        situation(
            "a personal token",
            with(&personal, PROJECT, Some("prod"), None),
            "verified",
            "–",
            &["user@example.com", "Stand-in Project"],
        ),
        lacking,
        branch,
        no_branch,
        untold,
        situation(
            "a personal token without access to the project",
            with(&personal, OTHER_PROJECT, None, None),
            "refused",
            "project_ref",
            &["user@example.com"],
        ),
        situation(
            "an unknown personal token",
            with(&made("tr_pat_", "x", 40), PROJECT, None, None),
            "refused",
            "api_key",
            &["token"],
        ),
        situation(
            "an organization token",
            with(&organization, PROJECT, None, None),
            "verified",
            "–",
            &["organization", "Stand-in Project"],
        ),
        situation(
            "an organization token without access to the project",
            with(&organization, OTHER_PROJECT, None, None),
            "refused",
            "project_ref",
            &["organization"],
        ),
    ]
}
