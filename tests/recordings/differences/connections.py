"""Differences in credentials, branches, addresses and headers."""

from __future__ import annotations

from .difference import Difference

DIFFERENCES: tuple[Difference, ...] = (
    Difference(
        "a key is refused on the path of another environment: the server would not check, and act "
        "on the key's own (compared with a personal access token instead)",
        ("refused environment environment_conflict",),
    ),
    Difference(
        "the library does not run inside a task, and never says that it does",
        (
            "body.options.lockToVersion",
            "body.options.test",
            "body[].options.lockToVersion",
            "body[].options.test",
            "header x-trigger-engine-version",
            "header x-trigger-sdk-credential-reason",
            "header x-trigger-sdk-operation",
            "header x-trigger-span-parent-as-link",
            "header x-trigger-worker",
        ),
        (
            "batch.triggerAndWait/in-task*",
            "envvars.create/in-task*",
            "envvars.del/in-task*",
            "envvars.retrieve/in-task*",
            "envvars.update/in-task*",
            "envvars.upload/in-task*",
            "idempotencyKeys.reset/in-task*",
            "metadata.flush/operations",
            "metadata.refresh/simple",
            "runs.retrieve/in-task*",
            "streams.append/in-task",
            "tags.add/array",
            "tags.add/string",
            "tasks.trigger/in-task*",
            "tasks.triggerAndSubscribe/in-task*",
            "tasks.triggerAndWait/in-task*",
            "wait.forToken/string",
        ),
    ),
    Difference(
        "public tokens are refused unless the host takes them (compared with accept_public_tokens)",
        ("refused api_key api_key_public_token",),
    ),
    Difference(
        "personal access tokens are refused where the server takes keys of an environment only",
        ("refused credential_not_accepted",),
    ),
    Difference(
        "a preview key without a branch is refused: the server answers 401",
        ("refused branch branch_required",),
    ),
    Difference(
        "a key has a known shape and no space around it (compared with accept_unknown_keys)",
        (
            "refused api_key api_key_invalid_characters",
            "refused api_key api_key_unrecognized",
            "header authorization",
        ),
        (
            "runs.retrieve/config-key-inner-space",
            "runs.retrieve/config-key-latin1",
            "runs.retrieve/config-key-not-a-key",
            "runs.retrieve/config-key-outer-spaces",
        ),
    ),
    Difference(
        "branch names that no branch can have, or that are more than visible ASCII, are refused",
        ("refused branch branch_invalid", "refused branch branch_too_long"),
    ),
    Difference(
        "addresses with a query, a fragment, a space or a backslash are refused",
        (
            "refused base_url base_url_characters",
            "refused base_url base_url_fragment",
            "refused base_url base_url_query",
        ),
    ),
    Difference(
        "addresses are cleaned: space around them and slashes at the end go, the scheme is added",
        (
            "official client sent nothing",
            "path",
        ),
        (
            "envvars.list/config-base-two-trailing-slashes",
            "queues.list/config-base-two-trailing-slashes",
            "runs.list/config-base-bad-no-scheme",
            "runs.list/config-base-outer-spaces",
            "runs.retrieve/config-base-bad-no-scheme",
            "runs.retrieve/config-base-outer-spaces",
            "runs.retrieve/config-base-two-trailing-slashes",
            "schedules.timezones/base-url-trailing-slash",
            "schedules.timezones/config-base-prefix-trailing-slash",
            "schedules.timezones/config-base-trailing-slash",
            "schedules.timezones/config-base-two-trailing-slashes",
            "tasks.batchTrigger/config-base-two-trailing-slashes#1",
            "tasks.batchTrigger/config-base-two-trailing-slashes#2",
            "tasks.trigger/config-base-outer-spaces",
        ),
    ),
    Difference(
        "environment variables make a connection only where asked to, each for the keys it is "
        "meant for, and never options of a call",
        (
            "header x-trigger-branch",
            "body.options.externalDeploymentId",
            "body.options.lockToVersion",
        ),
        (
            "runs.retrieve/env-preview-beats-vercel",
            "runs.retrieve/env-preview-branch",
            "runs.retrieve/env-vercel-branch",
            "tasks.trigger/env-external-deployment-id",
            "tasks.trigger/env-skew-protection",
            "tasks.trigger/env-version-locks",
        ),
    ),
    Difference(
        "headers of the caller's own are added by the caller's own HTTP client",
        (
            "header x-custom",
            "header x-other",
            "header x-trigger-realtime-streams-version",
            "header x-trigger-source",
        ),
    ),
    Difference(
        "an empty address counts as none, and none is the address of the service",
        ("official client sent nothing",),
        (
            "runs.list/config-base-bad-empty",
            "tasks.trigger/config-base-bad-empty",
        ),
    ),
    Difference(
        "every request says which version of the API it means, also where the official client "
        "does not",
        ("header x-trigger-api-version",),
        ("schedules.timezones/*",),
    ),
    Difference(
        "a connection holds a key, also for what needs none",
        ("refused api_key api_key_missing",),
        ("schedules.timezones/no-credential-needed",),
    ),
)
