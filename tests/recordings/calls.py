"""Recorded calls of the official client, as calls of trigger-connect.

Lives here: connections, and what becomes of a call. Must not know: how requests are compared.
What the arguments of each operation are called is in `arguments/`.
"""

from __future__ import annotations

import copy
import json
import re
from dataclasses import dataclass, replace
from typing import Any

from arguments import ARGUMENTS, UNDECLARED
from recorded import UNDEFINED, WITHOUT_ARGUMENTS, Record, Recorded

from trigger_connect import (
    Connection,
    CredentialNotAccepted,
    InvalidArguments,
    InvalidConnection,
    Problem,
    Request,
)

__all__ = ["Attempt", "Call", "Request", "call_of", "operation_of"]

PERSONAL_TOKEN = "tr_pat_0a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6q7r8s9t"
SOME_PROJECT = "proj_abcdefghijklmnopqrst"
"""What a connection with a personal access token is for; calls name their own project."""
UNDECLARED_REQUEST = "request"
"""Stands for the operation of a request that no operation describes."""


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
        if self.operation == UNDECLARED_REQUEST:
            return connection.request(**self.arguments)
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
        left_out: set[str] = set()
        for problem in problems:
            if problem.field in left_out:
                continue  # The second problem of one value.
            left_out.add(problem.field)
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
    """Remove what a problem is about: an argument, or one entry of an object inside of one."""
    keys = re.findall(r"\w+", path)
    while keys and keys[-1].isdigit():
        keys.pop()  # Without one of its items, a list would mean something else.
    if not keys or keys == ["items"] or keys[0] not in arguments:
        return False
    holder: Any = arguments
    for key in keys[:-1]:
        place = int(key) if key.isdigit() else key
        holder[place] = copy.copy(holder[place])
        holder = holder[place]
    return holder.pop(keys[-1], UNDEFINED) is not UNDEFINED


def operation_of(record: Record) -> str | None:
    """Name the operation of a record; None when nothing here does the same."""
    name: str = record["operation"]
    if record["operation_id"] is not None:
        return str(record["operation_id"])
    if name in UNDECLARED:
        return UNDECLARED_REQUEST
    # Where nothing was sent, the call is still one of the operation that it was meant for.
    return name if record["request"] is None and name in ARGUMENTS else None


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
        fields |= WITHOUT_ARGUMENTS[call.record["case_id"]][1]
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
    operation = operation_of(record)
    assert operation is not None, f"{record['case_id']} has no counterpart"
    build = ARGUMENTS.get(operation) or UNDECLARED[record["operation"]]
    fields = _fields(recorded)
    step = record.get("sequence", {}).get("step", 1)
    pages = operation in {"queues.list", "runs.list", "schedules.list"}
    return Call(
        operation,
        build(recorded),
        fields,
        _environ(recorded, fields),
        page=step if pages and "previous" not in record["case_id"] else 1,
    )
