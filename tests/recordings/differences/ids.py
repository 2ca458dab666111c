"""Differences in paths: ids, projects and environments."""

from __future__ import annotations

from .difference import Difference

DIFFERENCES: tuple[Difference, ...] = (
    Difference(
        "ids are percent-encoded; the official client pastes most of them into the path unchanged "
        "(the path that comes out then is worked out, and is the recorded one)",
        ("path of an escaped id",),
    ),
    Difference(
        "what follows ? in an id stays a part of the id, and makes no query",
        ("query b", "query d"),
        (
            "batch.streamItems/nasty-question",
            "prompts.promote/nasty-question",
            "runs.replay/nasty-question",
            "runs.retrieve/nasty-question",
            "schedules.activate/nasty-question",
            "schedules.retrieve/nasty-question",
            "streams.append/nasty-key",
            "wait.completeToken/nasty-question",
        ),
    ),
    Difference(
        "empty ids, . and .. and control characters in ids are refused: they change the path, or "
        "name nothing",
        (
            "refused batch_id control_character",
            "refused bulk_action_id dot_segment",
            "refused delivery_id dot_segment",
            "refused filename control_character",
            "refused filename empty",
            "refused items[].task empty",
            "refused key dot_segment",
            "refused parameters.dashboard control_character",
            "refused parameters.name dot_segment",
            "refused parameters.run dot_segment",
            "refused parameters.run empty",
            "refused parameters.session empty",
            "refused queue control_character",
            "refused queue dot_segment",
            "refused run_id control_character",
            "refused run_id dot_segment",
            "refused run_id empty",
            "refused schedule_id dot_segment",
            "refused session control_character",
            "refused session dot_segment",
            "refused slug dot_segment",
            "refused slug empty",
            "refused stream_id control_character",
            "refused task_identifier control_character",
            "refused task_identifier dot_segment",
            "refused task_identifier empty",
            "refused task_identifiers[] empty",
            "refused waitpoint_id control_character",
            "refused waitpoint_id dot_segment",
            "refused waitpoint_id empty",
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
        "the path of a stored payload holds no .. (the server refuses it)",
        ("refused filename invalid_format",),
        ("packets.getDownloadUrl/nasty-traversal",),
    ),
    Difference(
        "an id that is longer than any is refused",
        ("refused session too_long",),
        ("sessions.retrieve/nasty-long",),
    ),
)
