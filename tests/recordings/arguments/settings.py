"""Recorded calls about an environment, as our arguments.

Those of auth, deployments, environment variables, prompts, queries, queues, reports and schedules.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from recorded import Builders, Recorded, snake_names


def _scopes(given: dict[str, Any]) -> list[str]:
    """Write the scopes of the official client, which are nested, as the server reads them."""
    scopes: list[str] = []
    for action, resources in given.items():
        if not isinstance(resources, dict):
            scopes += [action] if resources else []
            continue
        for resource, which in resources.items():
            ids = which if isinstance(which, list) else [which]
            scopes += [
                f"{action}:{resource}" if one is True else f"{action}:{resource}:{one}"
                for one in ids
                if one is not False
            ]
    return scopes


def _public_token(call: Recorded) -> dict[str, Any]:
    if call.raw:
        given = dict(call.args[0])
    elif call.record["operation"] == "auth.createTriggerPublicToken":
        options = call.options(1)
        given = {"scopes": {"trigger": {"tasks": call.args[0]}}, **options}
        given["oneTimeUse"] = not given.pop("multipleUse", False)
    else:
        given = dict(call.args[0])
    realtime = given.pop("realtime", {})
    if isinstance(given.get("expirationTime"), datetime):
        given["expirationTime"] = int(given["expirationTime"].timestamp())
    if isinstance(given.get("scopes"), dict):
        given["scopes"] = _scopes(given["scopes"])
    return {**snake_names(given), **snake_names(realtime)}


def _variables(call: Recorded, *, named: bool = False) -> dict[str, Any]:
    """Give project, environment, and what else the calls about environment variables name."""
    if call.task:
        project, environment = call.task["project_ref"], call.task["environment_slug"]
        rest = call.args
    else:
        project, environment, *rest = call.args
    arguments = {"project_ref": project, "environment": environment}
    if named:
        arguments["name"], *rest = rest
    return {**snake_names(rest[0] if rest else {}, override="override_existing"), **arguments}


def _queue(call: Recorded) -> dict[str, Any]:
    queue = call.args[0]
    if isinstance(queue, str):
        return {"queue": queue}
    return {"queue": queue["name"], "queue_type": queue["type"]}


def _pause_queue(call: Recorded) -> dict[str, Any]:
    return {**_queue(call), "action": call.record["operation"].removeprefix("queues.")}


def _prompt(call: Recorded) -> dict[str, Any]:
    return {"slug": call.args[0]}


def _resolve_prompt(call: Recorded) -> dict[str, Any]:
    variables = {} if call.arg(1) is None else {"variables": call.args[1]}
    return {**_prompt(call), **variables, **snake_names(call.options(2))}


def _schedule(call: Recorded) -> dict[str, Any]:
    return {"schedule_id": call.args[0]}


ARGUMENTS: Builders = {
    "auth.create_public_token": _public_token,
    # What the official client makes of the claims, a token that it signs itself, is sent nowhere.
    "auth.jwt_claims": lambda call: {},
    "deployments.list": lambda call: snake_names(call.options(0), cursor="after"),
    "deployments.retrieve_current": lambda call: {},
    "envvars.create": _variables,
    "envvars.delete": lambda call: _variables(call, named=True),
    "envvars.import": _variables,
    "envvars.list": _variables,
    "envvars.retrieve": lambda call: _variables(call, named=True),
    "envvars.update": lambda call: _variables(call, named=True),
    "prompts.create_override": lambda call: {**_prompt(call), **snake_names(call.args[1])},
    "prompts.list": lambda call: {},
    "prompts.promote": lambda call: {**_prompt(call), "version": call.args[1]},
    "prompts.remove_override": _prompt,
    "prompts.resolve": _resolve_prompt,
    "prompts.versions": _prompt,
    "query.execute": lambda call: {"query": call.args[0], **snake_names(call.arg(1))},
    "queues.list": lambda call: snake_names(call.options(0)),
    "queues.override_concurrency": lambda call: {
        **_queue(call),
        "concurrency_limit": call.args[1],
    },
    "queues.pause": _pause_queue,
    "queues.reset_concurrency": _queue,
    "queues.retrieve": _queue,
    # Left to itself, the official client asks for Markdown, which is no form to choose here.
    "reports.get": lambda call: {
        "key": call.args[0],
        # The form is part of the operation here.
        **{n: v for n, v in snake_names(call.options(1)).items() if n != "format"},
    },
    "schedules.activate": _schedule,
    "schedules.create": lambda call: snake_names(call.args[0]),
    "schedules.deactivate": _schedule,
    "schedules.delete": _schedule,
    "schedules.list": lambda call: snake_names(call.options(0)),
    "schedules.retrieve": _schedule,
    "schedules.timezones": lambda call: snake_names(call.options(0)),
    "schedules.update": lambda call: {**_schedule(call), **snake_names(call.args[1])},
}
