"""Where our requests differ from the recorded ones, and why.

Lives here: the list, strict both ways. A record that differs otherwise fails the test, and so does
a line of this list that no record needs any more.
"""

from __future__ import annotations

from dataclasses import dataclass


def _fits(pattern: str, text: str) -> bool:
    return text.startswith(pattern[:-1]) if pattern.endswith("*") else text == pattern


@dataclass(frozen=True)
class Difference:
    """One reason to differ. A `*` at the end of a line stands for any rest."""

    reason: str
    differences: tuple[str, ...]
    """What may differ, as the test names it: `refused FIELD CODE`, `body.PATH`, `query NAME`, …"""
    cases: tuple[str, ...] = ()
    """The only records it holds for; without them, it holds for all."""

    def used(self, case: str, what: str) -> set[str]:
        """Give the lines that explain this difference of this record, if there are any."""
        lines = {line for line in self.differences if _fits(line, what)}
        cases = {line for line in self.cases if _fits(line, case)}
        return lines | cases if lines and (cases or not self.cases) else set()


# The first entry that explains a difference is the one that counts.
DIFFERENCES: tuple[Difference, ...] = (
    Difference(
        "the trigger option concurrency (named limits) of this newer client has no argument "
        "here; the server that the declarations were read from does not know it",
        (
            "refused concurrency unknown_argument",
            "refused items[].concurrency unknown_argument",
            "body.options.concurrency",
            "body[].options.concurrency",
        ),
    ),
    Difference(
        "the next page is asked for with one cursor: given both, the server takes before, and the "
        "official client gets the same page again",
        ("query page[before]",),
        ("runs.list/next-page-keeps-before#2",),
    ),
    Difference(
        "text in a batch is declared as text/plain: the server would parse it as JSON otherwise",
        ("body[].options",),
        ("batch.streamItems/unicode-and-newlines",),
    ),
    Difference(
        "the options of a replay of this newer client have no argument here; the server that the "
        "declarations were read from reads no body",
        ("header content-type", "body"),
        (
            "runs.replay/all-options",
            "runs.replay/delay-date",
            "runs.replay/empty-options",
            "runs.replay/payload-object",
            "runs.replay/payload-string",
            "runs.replay/payload-with-type",
        ),
    ),
    Difference(
        "ids are percent-encoded; the official client pastes most of them into the path unchanged",
        ("path of an escaped id", "query b"),
        (
            "batch.streamItems/nasty-hash",
            "batch.streamItems/nasty-question",
            "runs.addTags/nasty-pre-encoded-slash",
            "runs.addTags/nasty-slash",
            "runs.cancel/nasty-percent",
            "runs.cancel/nasty-pre-encoded-slash",
            "runs.cancel/nasty-slash",
            "runs.cancel/nasty-traversal",
            "runs.replay/nasty-percent",
            "runs.replay/nasty-pre-encoded-slash",
            "runs.replay/nasty-question",
            "runs.replay/nasty-slash",
            "runs.metadata.update/nasty-traversal",
            "runs.retrieve/nasty-backslash",
            "runs.retrieve/nasty-outer-spaces",
            "runs.retrieve/nasty-pre-encoded-slash",
            "runs.retrieve/nasty-question",
            "runs.retrieve/nasty-slash",
        ),
    ),
    Difference(
        "empty ids, . and .. and control characters in ids are refused: they change the path, or "
        "name nothing",
        (
            "refused items[].task empty",
            "refused queue control_character",
            "refused run_id control_character",
            "refused run_id dot_segment",
            "refused run_id empty",
            "refused task_identifier control_character",
            "refused task_identifier dot_segment",
            "refused task_identifier empty",
            "refused task_identifiers[] empty",
            "body.taskIdentifiers",
        ),
    ),
    Difference(
        "what has not the shape of a project ref is refused",
        ("refused project_ref project_ref_invalid", "path"),
        (
            "envvars.upload/nasty-hash",
            "envvars.upload/nasty-space",
            "envvars.upload/nasty-traversal",
            "runs.listForProject/nasty-outer-spaces",
            "runs.listForProject/nasty-semicolon-colon-at",
            "runs.listForProject/nasty-tab",
            "runs.listForProject/nasty-traversal",
        ),
    ),
    Difference(
        "an environment is one of the four, by name or alias",
        ("refused environment environment_unknown", "path"),
        (
            "envvars.create/nasty-ampersand",
            "envvars.create/nasty-pre-encoded-dot-dot",
            "envvars.create/nasty-traversal",
            "envvars.list/nasty-decomposed",
            "envvars.list/nasty-hash",
            "envvars.list/nasty-long",
            "envvars.list/nasty-percent",
            "envvars.list/nasty-slash",
            "envvars.list/nasty-space",
            "runs.listForProject/env-nasty-comma",
            "runs.listForProject/env-nasty-emoji",
            "runs.listForProject/env-nasty-space",
        ),
    ),
    Difference(
        "runs of a project are listed for exactly one environment: the server answers none with "
        "500, and uses only one of several",
        (
            "refused environment environment_required",
            "refused environment wrong_type",
            "query filter[env]",
        ),
    ),
    Difference(
        "a key is refused on the path of another environment: the server would not check, and act "
        "on the key's own (compared with a personal access token instead)",
        ("refused environment environment_conflict",),
    ),
    Difference(
        "names and values of variables that the server drops or refuses are refused",
        (
            "refused name invalid_format",
            "refused value empty",
            "refused variables empty",
        ),
    ),
    Difference(
        "text with NUL is refused: the database of the server can't hold it",
        (
            "refused external_id control_character",
            "refused tag control_character",
            "refused value control_character",
            "body.externalId",
            "query filter[tag]",
        ),
        ("envvars.create/nasty-value", "runs.list/nasty-nul", "schedules.create/nasty-values"),
    ),
    Difference(
        "text with half of a surrogate pair is refused; the official client sends U+FFFD for it in "
        "addresses, and an escape that is no text in bodies",
        (
            "refused name ill_formed_text",
            "refused payload ill_formed_text",
            "refused tag ill_formed_text",
            "body.payload",
            "query filter[tag]",
        ),
        (
            "envvars.del/nasty-lone-surrogate",
            "runs.list/nasty-lone-surrogate",
            "tasks.trigger/payload-string-lone-surrogate",
        ),
    ),
    Difference(
        "filters whose values hold a comma are refused: the server splits them there",
        (
            "refused queue[] contains_comma",
            "refused tag contains_comma",
            "refused tag[] contains_comma",
            "query filter[queue]",
            "query filter[tag]",
        ),
        (
            "runs.list/nasty-comma",
            "runs.list/queue-name-with-slash-and-comma",
            "runs.list/tag-with-comma-is-ambiguous",
        ),
    ),
    Difference(
        "values that the official client drops without a word are refused, or sent where they mean "
        "something",
        (
            "refused external_deployment_id invalid_format",
            "refused idempotency_key empty",
            "refused is_test wrong_type",
            "refused limit out_of_range",
            "refused page out_of_range",
            "refused per_page out_of_range",
            "refused queue empty",
            "refused status not_a_choice",
            "refused tag empty",
            "query filter[createdAt][from]",
        ),
        (
            "runs.list/from-zero-dropped",
            "runs.list/is-test-string-dropped",
            "runs.list/limit-0-dropped",
            "runs.list/nasty-empty",
            "runs.list/status-empty-string-dropped",
            "schedules.list/zero-dropped",
            "tasks.trigger/option-external-deployment-id-too-long",
            "tasks.trigger/option-idempotency-empty",
            "tasks.trigger/option-queue-empty-string",
        ),
    ),
    Difference(
        "values that the server refuses, drops or reads otherwise are refused at once",
        (
            "refused external_deployment_id invalid_format",
            "refused from invalid_format",
            "refused items empty",
            "refused limit wrong_type",
            "refused queue wrong_type",
            "refused run_count out_of_range",
            "refused status not_a_choice",
            "refused tags[] empty",
            "refused task_identifiers empty",
            "body.from",
            "body.options.externalDeploymentId",
            "body.options.queue",
            "query filter[status]",
            "query page[size]",
        ),
        (
            "batch.streamItems/empty-array",
            "query.execute/dates-as-strings",
            "runs.addTags/nasty-tags",
            "runs.list/limit-float",
            "runs.list/status-lower-case",
            "tasks.batchTrigger/empty#1",
            "tasks.batchTrigger/empty#2",
            "tasks.trigger/option-external-deployment-id-spaces",
            "tasks.trigger/option-queue-object",
        ),
    ),
    Difference(
        "unknown options are refused; the official client drops them, or passes them on to the "
        "server, which drops them",
        (
            "refused active unknown_argument",
            "refused env unknown_argument",
            "refused foo unknown_argument",
            "refused idempotency_key_ttl unknown_argument",
            "refused root_only unknown_argument",
            "body.active",
            "body.foo",
        ),
    ),
    Difference(
        "some names that the official client takes for no option are options here, and apply",
        (
            "refused not_an_option unknown_argument",
            "refused payload wrong_type",
            "body.options.lockToVersion",
            "body.options.parentRunId",
            "body.options.payloadType",
            "body.options.test",
            "body.payload",
        ),
        ("tasks.trigger/option-unknown-option-dropped",),
    ),
    Difference(
        "one cursor per request, and either a window or bounds: of both the server ignores one",
        (
            "refused before conflicting_arguments",
            "refused from conflicting_arguments",
            "refused to conflicting_arguments",
            "query filter[createdAt][from]",
            "query filter[createdAt][to]",
            "query page[after]",
            "query page[before]",
        ),
        (
            "runs.list/after-and-before",
            "runs.list/all",
            "runs.list/previous-page#2",
            "runs.listForProject/all",
        ),
    ),
    Difference(
        "a queue filter is text here, which the official client sends as the word undefined",
        ("query filter[queue]",),
        ("runs.list/queue-string-unsupported",),
    ),
    Difference(
        "defaults are left to the server, which applies the same ones",
        ("body.format", "body.scope", "body.type"),
    ),
    Difference(
        "payloads are JSON: what is beyond it (dates, big integers, sets, NaN, shared references) "
        "is sent as the JSON that Python's own encoder gives, or refused",
        (
            "payload referentialEqualities",
            "payload values",
            "refused payload wrong_type",
            "body.payload*",
        ),
        (
            "tasks.trigger/payload-circular",
            "tasks.trigger/payload-dotted-keys",
            "tasks.trigger/payload-infinity",
            "tasks.trigger/payload-nan",
            "tasks.trigger/payload-negative-zero",
            "tasks.trigger/payload-object-with-bigint",
            "tasks.trigger/payload-object-with-date",
            "tasks.trigger/payload-set",
            "tasks.trigger/payload-shared-reference",
            "tasks.trigger/payload-special-numbers-nested",
            "tasks.trigger/payload-typed",
            "tasks.trigger/payload-url",
        ),
    ),
    Difference(
        "large payloads are sent inline; the official client stores them elsewhere first",
        (
            "body.options.payloadType",
            "body.payload",
            "body[].options.payloadType",
            "body[].payload",
        ),
        (
            "tasks.batchTrigger/per-item-large-payload-offloaded#4",
            "tasks.trigger/payload-large-object-offloaded#3",
            "tasks.trigger/payload-size-131072-bytes-offloaded#3",
        ),
    ),
    Difference(
        "the library does not run inside a task, and never says that it does",
        (
            "header x-trigger-engine-version",
            "header x-trigger-sdk-credential-reason",
            "header x-trigger-sdk-operation",
            "header x-trigger-span-parent-as-link",
            "header x-trigger-worker",
            "body.options.lockToVersion",
            "body.options.test",
            "body[].options.lockToVersion",
            "body[].options.test",
        ),
        (
            "batch.triggerAndWait/in-task*",
            "envvars.create/in-task*",
            "envvars.del/in-task*",
            "envvars.upload/in-task*",
            "metadata.flush/operations",
            "runs.retrieve/in-task*",
            "tags.add/array",
            "tags.add/string",
            "tasks.trigger/in-task*",
            "tasks.triggerAndSubscribe/in-task*",
            "tasks.triggerAndWait/in-task*",
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
        ("official client sent nothing", "path"),
        (
            "envvars.list/config-base-two-trailing-slashes",
            "runs.list/config-base-bad-no-scheme",
            "runs.list/config-base-outer-spaces",
            "runs.retrieve/config-base-bad-no-scheme",
            "runs.retrieve/config-base-outer-spaces",
            "runs.retrieve/config-base-two-trailing-slashes",
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
)
