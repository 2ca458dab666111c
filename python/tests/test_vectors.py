"""Runs the shared connection cases of `tests/vectors`; counts cases of every kind, and the codes.

Lives here: what a connection case means in Python. Must not know: any rule; those are the cases.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from shared import (
    Case,
    by_id,
    cases,
    compact,
    counts,
    expand,
    options,
)

from trigger_connect import (
    Connection,
    InvalidConnection,
    Problem,
    Report,
    _native,
)


@pytest.mark.parametrize("kind", ["connection", "request", "reply"])
def test_every_case_is_here(kind: str) -> None:
    found = cases(kind)
    assert len(found) == counts()[kind]
    assert len({case["id"] for case in found}) == len(found), "ids are unique"


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


def comes_back(connection: Connection, given: Any) -> None:
    """What was imported comes back as it came, with its key cleaned; from text digit for digit."""
    text = connection.to_nango_json()
    if isinstance(given, str):
        assert text == given
    want = json.loads(text if isinstance(given, str) else json.dumps(given))
    want["credentials"]["apiKey"] = connection.api_key.expose()
    # As text, so that the order counts.
    assert json.dumps(connection.to_nango()) == json.dumps(want)


def becomes_import(connection: Connection, want: Any) -> None:
    """What the import takes of it; None where Nango has no form of the address."""
    if want is None:
        with pytest.raises(InvalidConnection):
            connection.to_nango(for_import=True)
    else:
        assert compact(connection.to_nango(for_import=True)) == compact(want)
        assert json.loads(connection.to_nango_json(for_import=True)) == want


def triples(problems: list[Problem]) -> list[list[Any]]:
    """Field, code and severity, and the parameters where there are some."""
    return [[p.field, p.code, p.severity, *([p.params] if p.params else [])] for p in problems]


@pytest.mark.parametrize("case", by_id(cases("connection")))
def test_connection(case: Case) -> None:
    given = json.loads(case["input_json"]) if "input_json" in case else expand(case["input"])
    if case["via"] == "nango":
        given = case.get("input_json", given)
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
    if connection is not None and case["via"] == "nango":
        comes_back(connection, given)
    if connection is not None and "nango_import" in case["expect"]:
        becomes_import(connection, case["expect"]["nango_import"])
    if connection is not None and "nango_notices" in case["expect"]:
        assert triples(connection.nango_notices()) == expand(case["expect"]["nango_notices"])
    if connection is not None and case.get("export") == "nango":
        try:
            assert compact(connection.to_nango()) == compact(case["expect"]["nango"])
        except InvalidConnection as error:
            problems, connection = error.problems, None
    got: dict[str, Any] = {"ok": connection is not None, "problems": triples(problems)}
    want = {"problems": [], **case["expect"]}
    for name in ("nango", "nango_import", "nango_notices"):
        want.pop(name, None)
    if connection is not None:
        names = ("kind", "environment", "base_url", "project_ref", "branch")
        got["connection"] = {name: getattr(connection, name) for name in names}
    assert got == want, case["why"]
    assert all(p.message and p.hint for p in problems)


def test_every_code_appears() -> None:
    """Codes of problems and refusals all have a case."""
    categories: dict[str, set[str]] = {}
    for code, category in _native.codes():
        categories.setdefault(category, set()).add(code)
    seen = {
        p[1]
        for c in cases("connection") + cases("request")
        for p in c["expect"].get("problems", []) + c["expect"].get("nango_notices", [])
    }
    seen |= {
        c["expect"]["code"] for c in cases("reply") if c["expect"].get("error") == "InvalidReply"
    }
    if any(c["expect"].get("error") == "CredentialNotAccepted" for c in cases("request")):
        seen.add("credential_not_accepted")
    missing = {category: sorted(codes - seen) for category, codes in categories.items()}
    missing.pop("internal")
    for elsewhere in ("flow", "form", "seal"):
        missing.pop(elsewhere)  # these have cases of their own
    missing["reply"].remove("reply_shape")  # only typed replies of Rust say so
    assert all(not codes for codes in missing.values()), missing
    assert seen <= set().union(*categories.values())
