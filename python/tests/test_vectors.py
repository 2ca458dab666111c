"""Runs every shared case of `tests/vectors`, as Rust and Node do.

Lives here: what a case means in Python. Must not know: any rule about the API; those are the cases.
"""

from __future__ import annotations

import base64
import inspect
import json
from collections.abc import Callable
from typing import Any

import pytest
from shared import KEY, Case, by_id, cases, compact, counts, expand, operations

from trigger_connect import (
    ApiError,
    Connection,
    CredentialNotAccepted,
    InvalidArguments,
    InvalidConnection,
    InvalidReply,
    Problem,
    Report,
    Request,
    _native,
)

CONNECTION, REQUEST, REPLY = cases("connection"), cases("request"), cases("reply")
OPERATIONS = {row["id"]: row for row in operations()}

NULL_LEAVES_OUT = {
    # In JSON text null is a value, here of the wrong type. In Python None leaves a declared
    # argument out, unless it takes JSON.
    "account.whoami/null",
    "envvars.create/value-null",
    "envvars.list/project-null",
    "runs.add_tags/null",
    "runs.list/limit-null",
    "runs.list/to-null",
    "runs.list_for_project/environment-null",
    "runs.retrieve/null",
    "schedules.create/external-null",
    "tasks.trigger/priority-null",
}


@pytest.mark.parametrize("kind", ["connection", "request", "reply"])
def test_every_case_is_here(kind: str) -> None:
    found = cases(kind)
    assert len(found) == counts()[kind]
    assert len({case["id"] for case in found}) == len(found), "ids are unique"


# Connections.


def options(case: Case) -> dict[str, Any]:
    return {k: v for k, v in case.get("options", {}).items() if k != "expect_environment"}


def check(case: Case, given: Any) -> Report:
    if case["via"] == "fields":
        return Connection.check(**given, **options(case))
    way: Callable[..., Report] = getattr(Connection, f"check_{case['via']}")
    return way(given, **options(case))


def make(case: Case, given: Any) -> Connection:
    """Make the connection by what raises: the constructor or `from_…`."""
    if case["via"] == "fields":
        return Connection(**given, **options(case))
    way: Callable[..., Connection] = getattr(Connection, f"from_{case['via']}")
    return way(given, **options(case))


def triples(problems: list[Problem]) -> list[list[str]]:
    return [[p.field, p.code, p.severity] for p in problems]


@pytest.mark.parametrize("case", by_id(CONNECTION))
def test_connection(case: Case) -> None:
    given = json.loads(case["input_json"]) if "input_json" in case else expand(case["input"])
    report = check(case, given)
    problems, connection = report.problems, report.connection
    try:
        made = make(case, given)
        assert connection is not None
        assert repr(made) == repr(connection)
        assert made.notices == report.problems
    except InvalidConnection as error:
        assert connection is None
        assert error.problems == report.problems
    if connection is not None and "expect_environment" in case.get("options", {}):
        try:
            assert (
                connection.expect_environment(case["options"]["expect_environment"]) is connection
            )
        except InvalidConnection as error:
            problems, connection = error.problems, None
    got: dict[str, Any] = {"ok": connection is not None, "problems": triples(problems)}
    want = {"problems": [], **case["expect"]}
    if connection is not None:
        names = ("kind", "environment", "base_url", "project_ref", "branch")
        got["connection"] = {name: getattr(connection, name) for name in names}
    assert got == want, case["why"]
    assert all(p.message and p.hint for p in problems)


# Requests.


def connection_of(case: Case) -> Connection:
    given: dict[str, Any] = expand(case.get("connection") or {"api_key": KEY})
    return Connection(**given, **options(case))


def outcome(prepare: Callable[[], Request], key: str) -> Any:
    """What came out, in the form in which the cases say it."""
    try:
        request = prepare()
    except InvalidArguments as error:
        assert key not in str(error)
        assert error.problems, "a refusal says why"
        return {
            "error": "InvalidArguments",
            "problems": sorted([p.field, p.code] for p in error.problems),
        }
    except CredentialNotAccepted as error:
        assert key not in str(error)
        return {"error": "CredentialNotAccepted"}
    headers = [[name, value.replace(key, "$KEY")] for name, value in request.headers.items()]
    return {
        "method": request.method,
        "url": request.url,
        "headers": headers,
        "body": None if request.body is None else request.body.decode(),
        "effect": request.effect,
        "idempotency_key": request.idempotency_key,
    }


def expected(case: Case) -> Any:
    want = expand(case["expect"])
    if "problems" in want:
        want["problems"] = sorted(want["problems"])
    if "headers" in want:
        want["headers"] = [[name, value] for name, value in want["headers"].items()]
    return want


def in_text(connection: Connection, case: Case) -> Request:
    text = case.get("arguments_json") or compact(expand(case.get("arguments", {})))
    return connection.prepare_json(case["operation"], text)


def custom(connection: Connection, given: dict[str, Any]) -> Request:
    named = dict(given)
    return connection.request(named.pop("method"), named.pop("path"), **named)


def method_call(case: Case) -> inspect.BoundArguments | None:
    """The call of the generated method, where Python's grammar lets one write it."""
    if case["operation"] not in OPERATIONS:
        return None
    function = inspect.signature(method_of(Connection(api_key=KEY), case["operation"]))
    names = {name.removesuffix("_"): name for name in function.parameters}
    arguments = expand(case["arguments"])
    if not names.keys() >= arguments.keys():
        return None  # an unknown name, or one in camelCase
    given = {names[name]: value for name, value in arguments.items()}
    needed = {name for name, p in function.parameters.items() if p.default is p.empty}
    if not given.keys() >= needed:
        return None  # a required argument is missing
    parameters = function.parameters.values()
    first = [given.pop(p.name) for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD]
    return function.bind(*first, **given)


def method_of(connection: Connection, operation: str) -> Callable[..., Request]:
    found: Any = connection
    for name in operation.split("."):
        found = getattr(found, name, None) or getattr(found, f"{name}_")
    call: Callable[..., Request] = found
    return call


NATIVE = [c for c in REQUEST if "arguments" in c and c["id"] not in NULL_LEAVES_OUT]
CALLS = [c for c in NATIVE if method_call(c) is not None]


@pytest.mark.parametrize("case", by_id(REQUEST))
def test_request_as_text(case: Case) -> None:
    connection = connection_of(case)
    if case["operation"] == "request" and "request" in case:
        got = outcome(
            lambda: custom(connection, expand(case["request"])), connection.api_key.expose()
        )
    else:
        got = outcome(lambda: in_text(connection, case), connection.api_key.expose())
    assert got == expected(case), case["why"]


@pytest.mark.parametrize("case", by_id(NATIVE))
def test_request_of_python_values(case: Case) -> None:
    connection = connection_of(case)
    arguments = expand(case["arguments"])
    got = outcome(
        lambda: connection.prepare(case["operation"], **arguments), connection.api_key.expose()
    )
    assert got == expected(case), case["why"]


@pytest.mark.parametrize("case", by_id(CALLS))
def test_request_of_methods(case: Case) -> None:
    connection = connection_of(case)
    call = method_call(case)
    assert call is not None
    method = method_of(connection, case["operation"])
    got = outcome(lambda: method(*call.args, **call.kwargs), connection.api_key.expose())
    assert got == expected(case), case["why"]


@pytest.mark.parametrize("id", sorted(NULL_LEAVES_OUT))
def test_what_is_not_run_with_python_values_differs(id: str) -> None:
    """Keeps the list of exceptions as short as it can be."""
    [case] = [c for c in REQUEST if c["id"] == id]
    connection, arguments = connection_of(case), expand(case["arguments"])
    parameters = {p["name"]: p["holds"] for p in OPERATIONS[case["operation"]]["parameters"]}
    nulls = [name for name, value in arguments.items() if value is None]
    assert nulls
    assert all("JSON" not in parameters[name] for name in nulls)
    key = connection.api_key.expose()
    left_out = {name: value for name, value in arguments.items() if value is not None}
    got = outcome(lambda: connection.prepare(case["operation"], **arguments), key)
    assert got != expected(case)
    assert got == outcome(lambda: connection.prepare(case["operation"], **left_out), key)


def test_every_operation_runs_as_text_as_values_and_as_method() -> None:
    for chosen in (REQUEST, NATIVE, CALLS):
        succeeding = {c["operation"] for c in chosen if "error" not in c["expect"]}
        assert OPERATIONS.keys() - succeeding == set()
    refused = {c["operation"] for c in REQUEST if "error" in c["expect"]}
    assert OPERATIONS.keys() - refused == set()


# Replies.


def request_for(case: Case) -> Request:
    """A request whose answer the case is."""
    connection = connection_of(case)
    if case["operation"] == "request":
        return custom(connection, case.get("request", {"method": "GET", "path": "/api/v1/x"}))
    if "arguments" in case:
        return in_text(connection, case)
    for other in REQUEST:
        if other["operation"] == case["operation"] and "error" not in other["expect"]:
            try:
                return in_text(connection, other)
            except (InvalidArguments, CredentialNotAccepted):
                continue  # meant for a connection of another kind
    pytest.fail(f"no request case of {case['operation']} fits the connection of this reply case")


def answer(case: Case) -> bytes:
    body = case["body"]
    if isinstance(body, dict) and "$base64" in body:
        return base64.b64decode(body["$base64"], validate=True)
    text: str = expand(body)
    return text.encode()


def read(case: Case) -> Any:
    request, body = request_for(case), answer(case)
    key = connection_of(case).api_key.expose()
    try:
        reply = request.read(case["status"], [tuple(pair) for pair in case["headers"]], body)
    except ApiError as error:
        assert key not in str(error)
        return {
            "error": type(error).__name__,
            "status": error.status,
            "code": error.code,
            "message": error.message,
            "issues": [[i.path, i.message] for i in error.issues],
            "request_id": error.request_id,
        }
    except InvalidReply as error:
        assert error.status == case["status"]
        return {"error": "InvalidReply", "code": error.code}
    limit, token = reply.rate_limit, reply.public_access_token
    assert reply.status == case["status"]
    # Python says "no data" with None, so the data itself is compared.
    wanted = case["expect"].get("reply", {}).get("has_data")
    has_data = wanted if reply.data == (json.loads(body) if wanted else None) else not wanted
    return {
        "reply": {
            "has_data": has_data,
            "next_page": reply.next_page,
            "public_access_token": None if token is None else token.expose(),
            "rate_limit": None if limit is None else [limit.limit, limit.remaining, limit.reset_ms],
        }
    }


@pytest.mark.parametrize("case", by_id(REPLY))
def test_reply(case: Case) -> None:
    got, want = read(case), expand(case["expect"])
    message = want.get("message")
    if isinstance(message, dict):
        assert message["$contains"] in got["message"]
        want["message"] = got["message"]
    assert got == want, case["why"]


def test_every_operation_has_a_success_and_an_error() -> None:
    good = {c["operation"] for c in REPLY if "reply" in c["expect"]}
    bad = {c["operation"] for c in REPLY if "error" in c["expect"]}
    assert (OPERATIONS.keys() - good, OPERATIONS.keys() - bad) == (set(), set())


# Codes.


def test_every_code_appears() -> None:
    """Codes of problems and refusals all have a case; `nango_not_representable` is no check's."""
    categories: dict[str, set[str]] = {}
    for code, category in _native.codes():
        categories.setdefault(category, set()).add(code)
    seen = {p[1] for c in CONNECTION + REQUEST for p in c["expect"].get("problems", [])}
    seen |= {c["expect"]["code"] for c in REPLY if c["expect"].get("error") == "InvalidReply"}
    if any(c["expect"].get("error") == "CredentialNotAccepted" for c in REQUEST):
        seen.add("credential_not_accepted")
    missing = {category: sorted(codes - seen) for category, codes in categories.items()}
    missing.pop("internal")
    assert missing.pop("nango") == ["nango_not_representable"]
    assert all(not codes for codes in missing.values()), missing
    assert seen <= set().union(*categories.values())
