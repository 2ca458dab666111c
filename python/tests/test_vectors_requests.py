"""Runs the shared request cases of `tests/vectors`: as JSON text, as Python values and by methods.

Lives here: what a request case means in Python. Must not know: any rule; those are the cases.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import pytest
from shared import (
    KEY,
    Case,
    by_id,
    cases,
    connection_of,
    custom,
    expand,
    in_text,
    operations,
)

from trigger_connect import (
    Connection,
    CredentialNotAccepted,
    InvalidArguments,
    Request,
)

REQUEST = cases("request")
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


def outcome(prepare: Callable[[], Request], key: str) -> Any:
    """What came out, in the form in which the cases say it."""
    try:
        request = prepare()
    except InvalidArguments as error:
        assert key not in str(error)
        assert error.problems, "a refusal says why"
        return {
            "error": "InvalidArguments",
            "problems": sorted(
                (
                    [p.field, p.code, *([dict(p.params)] if p.params else [])]
                    for p in error.problems
                ),
                key=repr,
            ),
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
        want["problems"] = sorted(want["problems"], key=repr)
    if "headers" in want:
        want["headers"] = [[name, value] for name, value in want["headers"].items()]
    return want


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
