"""Recorded calls of the official client, as calls of trigger-connect.

Lives here: what a recorded call means in our arguments. Must not know: how requests are compared.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from trigger_connect import (
    Connection,
    CredentialNotAccepted,
    InvalidArguments,
    InvalidConnection,
    Problem,
    Request,
)

__all__ = ["ARGUMENTS", "Attempt", "Call", "Record", "Request", "call_of", "sent_body"]

Record = dict[str, Any]

UNDEFINED = object()
"""JavaScript's `undefined`: the argument is not given."""
PERSONAL_TOKEN = "tr_pat_0a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6q7r8s9t"
SOME_PROJECT = "proj_abcdefghijklmnopqrst"
"""What a connection with a personal access token is for; calls name their own project."""


class OnlyInJavaScript:
    """A value for which Python has no counterpart."""


def _text(units: list[int]) -> str:
    raw = b"".join(unit.to_bytes(2, "little") for unit in units)
    return raw.decode("utf-16-le", "surrogatepass")


_TAGS: dict[str, Callable[[Any], Any]] = {
    "$async_iterable": list,
    "$bigint": int,
    "$bytes": bytes,
    "$date": lambda text: datetime.fromisoformat(text.replace("Z", "+00:00")),
    "$number": float,
    "$readable_stream": list,
    "$repeat": lambda pair: pair[0] * pair[1],
    "$set": set,
    "$undefined": lambda _: UNDEFINED,
    "$url": lambda _: OnlyInJavaScript(),
    "$utf16": _text,
}


def expand(value: Any) -> Any:
    """Replace tagged values by the Python values that a caller would give in their place."""
    references: list[tuple[Any, Any, str]] = []

    def walk(node: Any) -> Any:
        if isinstance(node, list):
            made: Any = [walk(item) for item in node]
            places: Any = range(len(made))
        elif isinstance(node, dict):
            if len(node) == 1 and next(iter(node)) in _TAGS:
                [(tag, inner)] = node.items()
                return _TAGS[tag](walk(inner))
            made = {name: walk(item) for name, item in node.items()}
            made = {name: item for name, item in made.items() if item is not UNDEFINED}
            places = made
        else:
            return node
        for place in places:
            if isinstance(node[place], dict) and list(node[place]) == ["$ref"]:
                references.append((made, place, node[place]["$ref"]))
        return made

    whole = walk(value)
    for holder, place, path in references:
        target = whole
        for index, name in re.findall(r"\[(\d+)\]|\.(\w+)", path):
            target = target[int(index)] if index else target[name]
        holder[place] = target
    return whole


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


def _snake_names(given: dict[str, Any], **renamed: str) -> dict[str, Any]:
    return {renamed.get(name, _snake(name)): value for name, value in given.items()}


def sent_body(record: Record) -> Any:
    """What the official client sent: one JSON value, a list of lines, or None."""
    body = (record["request"] or {}).get("body") or {}
    return expand(body.get("lines" if body.get("kind") == "ndjson" else "value"))


@dataclass(frozen=True)
class Call:
    """One call of the library."""

    operation: str
    arguments: dict[str, Any]
    fields: dict[str, Any]
    """Fields of the connection."""
    environ: dict[str, str] | None = None
    """Environment variables to make the connection of, instead of the fields."""
    accept: frozenset[str] = frozenset()
    """Which unusual credentials the connection takes."""
    page: int = 1
    """Which page of a list: the later ones are asked for with what the page before said."""
    own_key: bool = True
    """False when another credential stands in for the recorded one."""

    def attempt(self) -> Attempt:
        """Make the request, or tell what is refused."""
        try:
            return Attempt(self._request(), [], None)
        except (InvalidConnection, InvalidArguments) as error:
            problems = [problem for problem in error.problems if problem.severity == "error"]
            refused = [f"{re.sub('[0-9]+', '', p.field)} {p.code}" for p in problems]
            return Attempt(None, refused, self._mended(problems))
        except CredentialNotAccepted as error:
            return Attempt(None, [str(error.code)], None)

    def _connection(self) -> Connection:
        options: dict[str, Any] = {f"accept_{kind}": True for kind in self.accept}
        if self.environ is not None:
            return Connection.from_env(self.environ, **options)
        return Connection(**self.fields, **options)

    def _request(self) -> Request:
        connection = self._connection()
        request = connection.prepare(self.operation, **self.arguments)
        for number in range(1, self.page):
            pagination = {"next": f"run_next{number}", "currentPage": number, "totalPages": 9}
            answer = json.dumps({"data": [], "pagination": {**pagination, "count": 99}})
            following = request.read(200, {}, answer).next_page or {}
            request = connection.prepare(self.operation, **{**self.arguments, **following})
        return request

    def _mended(self, problems: list[Problem]) -> Call | None:
        """Leave out what is refused, or replace it where the call makes no sense without it."""
        call = replace(self, arguments=copy.copy(self.arguments))
        for problem in problems:
            if problem.code in _ACCEPTING:
                call = replace(call, accept=call.accept | {_ACCEPTING[problem.code]})
            elif problem.code == "environment_conflict":
                fields = {**self.fields, "api_key": PERSONAL_TOKEN, "project_ref": SOME_PROJECT}
                call = replace(call, fields=fields, own_key=False)
            elif problem.code == "environment_required":
                call.arguments["environment"] = "dev"
            elif problem.field == "environment" and isinstance(
                call.arguments.get("environment"), list
            ):
                call.arguments["environment"] = call.arguments["environment"][0]
            elif not _leave_out(call.arguments, problem.field):
                return None
        return call


@dataclass(frozen=True)
class Attempt:
    """What became of a call."""

    request: Request | None
    refused: list[str]
    """`FIELD CODE` for each problem."""
    nearest: Call | None
    """The nearest call without these problems, to compare the rest, if there is one."""


_ACCEPTING = {"api_key_public_token": "public_tokens", "api_key_unrecognized": "unknown_keys"}


def _leave_out(arguments: dict[str, Any], path: str) -> bool:
    """Remove an argument, or one entry of an item of a batch."""
    if inner := re.match(r"items\[(\d+)\]\.(\w+)", path):
        arguments["items"] = [dict(item) for item in arguments["items"]]
        arguments["items"][int(inner[1])].pop(inner[2], None)
        return True
    return path != "items" and arguments.pop(path.partition("[")[0], UNDEFINED) is not UNDEFINED


# The official client takes its context out of the closure here, so no arguments were recorded.
_WITHOUT_ARGUMENTS: dict[str, tuple[list[Any], dict[str, Any]]] = {
    "auth.withAuth/branch-inside": ([], {"base_url": "http://127.0.0.1:43117/w", "branch": "b2"}),
    "auth.withAuth/runs-retrieve-inside": (["run_1"], {"api_key": "the one sent"}),
    "auth.withPublicToken/runs-retrieve-inside#2": (["run_1"], {"api_key": "the one sent"}),
    "auth.withTriggerPublicToken/trigger-inside#2": (
        ["my-task", 1],
        {"api_key": "the one sent"},
    ),
}


@dataclass
class Recorded:
    """One record, its arguments expanded."""

    record: Record
    args: list[Any] = field(init=False)
    body: Any = field(init=False)
    task: dict[str, Any] = field(init=False)
    """The running task that the call was made in, or nothing."""
    raw: bool = field(init=False)
    """True when the inner client was called, which sends its arguments as they are."""

    def __post_init__(self) -> None:
        """Read the record."""
        inputs = self.record["inputs"]
        given = inputs["args"]
        if given is None:
            given = _WITHOUT_ARGUMENTS[self.record["case_id"]][0]
        self.args = expand(given)
        self.body = sent_body(self.record)
        self.task = inputs.get("inside_task") or {}
        self.raw = inputs["via"] == "ApiClient"

    def arg(self, position: int) -> Any:
        """Give an argument, or None where it was left out."""
        found = self.args[position] if position < len(self.args) else UNDEFINED
        return None if found is UNDEFINED else found

    def parent(self) -> dict[str, Any]:
        """Give the arguments that name the run that the call was made in."""
        waits = self.record["operation"].endswith("AndWait")
        return {
            **({"parent_run_id": self.task["run_id"]} if self.task else {}),
            **({"resume_parent_on_completion": True} if waits else {}),
        }


def _idempotency(sent: dict[str, Any]) -> dict[str, Any]:
    """Give the key that was sent: the official client hashes what its user wrote."""
    names = {"idempotencyKey", "idempotencyKeyOptions"} & sent.keys()
    return {_snake(name): sent[name] for name in names}


def _trigger_options(given: dict[str, Any] | None, sent: dict[str, Any]) -> dict[str, Any]:
    options = _snake_names(given or {}, version="lock_to_version")
    if "debounce" in options:
        options["debounce"] = _snake_names(options["debounce"])
    return {**options, **_idempotency(sent)}


def _trigger(call: Recorded) -> dict[str, Any]:
    sent = (call.body or {}).get("options", {})
    arguments = {"task_identifier": call.args[0]}
    if len(call.args) > 1 and call.args[1] is not UNDEFINED:
        arguments["payload"] = call.args[1]
    config = call.record["inputs"].get("external_deployment_id")
    if config is not None:
        arguments["external_deployment_id"] = config
    return {**arguments, **call.parent(), **_trigger_options(call.arg(2), sent)}


def _batch(call: Recorded) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Give items as `{task, payload?, options?}`, and the options of the batch."""
    if call.record["operation"] == "tasks.batchTrigger":
        items = [{"task": call.args[0], **item} for item in call.args[1]]
        return items, call.arg(2) or {}
    items = []
    for item in call.args[0]:
        task = item["id"] if "id" in item else item["task"]["id"]
        items.append({**item, "task": task})
    return items, call.arg(1) or {}


def _create_batch(call: Recorded) -> dict[str, Any]:
    if call.raw:
        return _snake_names(call.args[0])
    items, options = _batch(call)
    return {
        "run_count": len(items),
        "task_identifiers": sorted({item["task"] for item in items}),
        **call.parent(),
        **_snake_names(options),
        **_idempotency(call.body),
    }


def _stream_items(call: Recorded) -> dict[str, Any]:
    if call.raw:
        batch_id, given = call.args[0], call.args[1]
        lines = [{**item, **_snake_names(item.get("options", {}))} for item in given]
    else:
        batch_id = call.record["request"]["path"].split("/")[-2]
        lines = []
        for item, sent in zip(_batch(call)[0], call.body or [], strict=True):
            line = {"task": item["task"]}
            if "payload" in item:
                line["payload"] = item["payload"]
                # In batches the server parses text as JSON unless it is told not to.
                if isinstance(item["payload"], str):
                    line["payload_type"] = "text/plain"
            lines.append({**line, **_trigger_options(item.get("options"), sent["options"])})
    for line in lines:
        line.pop("options", None)
    return {"batch_id": batch_id, "items": lines}


def _queue_filter(queue: Any) -> Any:
    if isinstance(queue, list):
        return [_queue_filter(one) for one in queue]
    if isinstance(queue, dict):
        return f"task/{queue['name']}" if queue["type"] == "task" else queue["name"]
    return queue


def _list_runs(call: Recorded, filters: dict[str, Any] | None = None) -> dict[str, Any]:
    given = call.arg(0) if filters is None else filters
    arguments = _snake_names(given or {}, env="environment" if filters else "env")
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
    run = call.args[0]
    return {"run_id": run["id"] if isinstance(run, dict) else run}


def _add_tags(call: Recorded) -> dict[str, Any]:
    if call.task:
        return {"run_id": call.task["run_id"], "tags": call.args[0]}
    return {"run_id": call.args[0], "tags": call.args[1]["tags"]}


def _update_metadata(call: Recorded) -> dict[str, Any]:
    if call.task:
        # Collected by several calls before this one; what they add up to is what was sent.
        return {"run_id": call.task["run_id"], **_snake_names(call.body)}
    return {"run_id": call.args[0], **_snake_names(call.args[1])}


def _variables(call: Recorded, *, named: bool = False) -> dict[str, Any]:
    """Give project, environment and the last argument of the calls about environment variables."""
    if call.task:
        project, environment, *rest = (
            call.task["project_ref"],
            call.task["environment_slug"],
            *call.args,
        )
    else:
        project, environment, *rest = call.args
    arguments = {"project_ref": project, "environment": environment}
    if named:
        return {**arguments, "name": rest[0]}
    return {**arguments, **_snake_names(rest[0] if rest else {}, override="override_existing")}


def _set_queue_state(call: Recorded) -> dict[str, Any]:
    action = call.record["operation"].removeprefix("queues.")
    queue = call.args[0]
    if isinstance(queue, str):
        return {"queue": queue, "action": action}
    return {"queue": queue["name"], "queue_type": queue["type"], "action": action}


ARGUMENTS: dict[str, Callable[[Recorded], dict[str, Any]]] = {
    "batches.create": _create_batch,
    "batches.stream_items": _stream_items,
    "envvars.create": _variables,
    "envvars.delete": lambda call: _variables(call, named=True),
    "envvars.import": _variables,
    "envvars.list": _variables,
    "query.execute": lambda call: {"query": call.args[0], **_snake_names(call.arg(1) or {})},
    "queues.pause": _set_queue_state,
    "runs.add_tags": _add_tags,
    "runs.cancel": _run_id,
    "runs.replay": _run_id,
    "runs.list": _list_runs,
    "runs.list_for_project": _list_project_runs,
    "runs.retrieve": _run_id,
    "runs.update_metadata": _update_metadata,
    "schedules.create": lambda call: _snake_names(call.args[0]),
    "schedules.list": lambda call: _snake_names(call.arg(0) or {}),
    "tasks.trigger": _trigger,
}
"""How the arguments of each operation are made."""


def _fields(call: Recorded) -> dict[str, Any]:
    """Give the fields of the connection that the recorded client was configured with."""
    inputs = call.record["inputs"]
    keys = [inputs.get("secret_key"), inputs["credential"]]
    if inputs["via"] == "TriggerClient":
        keys.reverse()
    headers = inputs.get("additional_headers", {})
    fields = {
        "api_key": next((key for key in keys if key is not None), None),
        "base_url": inputs["base_url"],
        "branch": inputs["branch"] or headers.get("x-trigger-branch"),
    }
    if inputs["args"] is None:
        fields |= _WITHOUT_ARGUMENTS[call.record["case_id"]][1]
    # Options of one request of the official client can hold another configuration.
    for given in call.args[1:]:
        config = given.get("clientConfig", {}) if isinstance(given, dict) else {}
        names = {
            "accessToken": "api_key",
            "secretKey": "api_key",
            "baseURL": "base_url",
            "previewBranch": "branch",
        }
        fields |= {names[name]: value for name, value in config.items()}
    if fields["api_key"] == "the one sent":
        bearer = call.record["request"]["headers"]["authorization"]
        fields["api_key"] = bearer.removeprefix("Bearer ")
    if (fields["api_key"] or "").startswith("tr_pat_"):
        fields["project_ref"] = SOME_PROJECT
    return fields


def _environ(call: Recorded, fields: dict[str, Any]) -> dict[str, str] | None:
    """Give the environment variables of the record, with its configuration put into them."""
    variables = call.record["inputs"].get("env")
    if variables is None:
        return None
    given = {"TRIGGER_SECRET_KEY": fields["api_key"], "TRIGGER_API_URL": fields["base_url"]}
    given = {name: value for name, value in given.items() if value is not None}
    return {**variables, **given, "TRIGGER_PROJECT_REF": SOME_PROJECT}


def call_of(record: Record) -> Call:
    """Make the call of the library that means what the recorded call means."""
    recorded = Recorded(record)
    fields = _fields(recorded)
    step = record.get("sequence", {}).get("step", 1)
    pages = record["operation_id"] in {"runs.list", "schedules.list"}
    return Call(
        record["operation_id"],
        ARGUMENTS[record["operation_id"]](recorded),
        fields,
        _environ(recorded, fields),
        page=step if pages and "previous" not in record["case_id"] else 1,
    )
