"""What holds for every input: nothing but our own exceptions, and fields that stay as they are.

Lives here: properties of all calls and of connections. Must not know: single cases; those are
vectors.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from shared import JSON, KEY, Case, by_id, cases, expand
from strategies import (
    ANY_TEXT,
    CONN,
    CONNECTIONS,
    PREVIEW,
    TABLE,
    VALUES,
    calls,
    own,
    stored_connections,
)

from trigger_connect import Connection
from trigger_connect.sealing import seal, unseal


@given(CONNECTIONS, calls())
@settings(max_examples=600)
def test_prepare_takes_anything(connection: Connection, call: tuple[str, dict[str, Any]]) -> None:
    own(lambda: connection.prepare(call[0], **call[1]))


@given(ANY_TEXT | st.sampled_from(sorted(TABLE)), ANY_TEXT)
def test_prepare_json_takes_any_text(operation: str, text: str) -> None:
    own(lambda: CONN.prepare(operation))
    own(lambda: CONN.prepare_json(operation, text))
    own(lambda: CONN.prepare_json("runs.list", f'{{"limit": {text}}}'))


@given(ANY_TEXT, ANY_TEXT, st.dictionaries(ANY_TEXT, VALUES, max_size=3), VALUES)
def test_request_takes_anything(one: str, two: str, named: dict[str, Any], body: Any) -> None:
    own(lambda: CONN.request(one, two))
    own(lambda: CONN.request("GET", "/api/v1/" + two))
    own(lambda: CONN.request("POST", "/api/v1/{a}", parameters=named, query=named, body=body))
    own(lambda: PREVIEW.request("GET", "/api/v1/x", branch=one))
    own(lambda: CONN.request("GET", "/api/v1/x", headers={one: two}))


@given(VALUES, VALUES, VALUES, VALUES, VALUES)
def test_check_takes_anything(a: Any, b: Any, c: Any, d: Any, e: Any) -> None:
    report = Connection.check(api_key=a, base_url=b, project_ref=c, environment=d, branch=e)
    assert (report.connection is None) == any(p.severity == "error" for p in report.problems)
    own(lambda: Connection(api_key=a, base_url=b, project_ref=c, environment=d, branch=e))
    form = {"apiKey": a, "baseUrl": b, "projectRef": c, "environment": d, "triggerBranch": e}
    own(lambda: Connection.from_form(form))


@given(ANY_TEXT, ANY_TEXT)
def test_environments_and_variables_take_any_text(text: str, other: str) -> None:
    own(lambda: Connection.from_env({"TRIGGER_SECRET_KEY": text, "TRIGGER_API_URL": other}))
    own(lambda: CONN.expect_environment(text))


@given(stored_connections())
@settings(max_examples=500)
def test_nango_comes_back(stored: dict[str, Any]) -> None:
    first = Connection.check_nango(stored).connection
    assume(first is not None)
    assert first is not None
    back = first.to_nango()
    assert json.dumps(back) == json.dumps(stored), "in the same order"
    assert json.loads(first.to_nango_json()) == stored
    again = Connection.from_nango(back)
    assert repr(again) == repr(first)
    assert again.notices == first.notices
    assert again.nango_notices() == first.nango_notices()
    key = b"k" * 32
    text = seal(first, key_id="k1", key=key, nonce=b"n" * 24, tenant="t", link_id="l")
    kept = unseal(text, keys={"k1": key}, tenant="t", link_id="l")
    assert kept.to_nango_json() == first.to_nango_json()


@given(VALUES, VALUES, st.dictionaries(ANY_TEXT, VALUES, max_size=3))
def test_nango_takes_anything(key: Any, url: Any, more: dict[str, Any]) -> None:
    credentials = {"type": "API_KEY", "apiKey": key}
    settings = {"baseUrl": url}
    own(
        lambda: Connection.from_nango(
            {**more, "credentials": credentials, "connection_config": settings}
        )
    )


@given(
    st.integers(100, 599),
    st.lists(
        st.tuples(ANY_TEXT | st.binary(max_size=8), ANY_TEXT | st.binary(max_size=8)), max_size=3
    ),
    st.one_of(
        ANY_TEXT,
        st.binary(max_size=40),
        st.sampled_from(["{}", '{"error": 5}', "[" * 5000 + "]" * 5000, "9" * 5000, "1e999"]),
    ),
)
def test_read_takes_anything(status: int, headers: list[tuple[Any, Any]], body: Any) -> None:
    own(lambda: CONN.runs.list().read(status, headers, body))
    own(lambda: CONN.request("GET", "/api/v1/x").read(status, [*headers, *JSON.items()], body))


# Connections.

NAMES = ("base_url", "project_ref", "environment", "branch")
TAKEN: dict[str, Any] = {
    "accept_unknown_keys": True,
    "accept_organization_tokens": True,
    "accept_public_tokens": True,
}
WORDS: dict[str, list[str]] = {
    "api_key": [
        KEY,
        "tr_dev_" + "A" * 20,
        "tr_preview_sk_" + "C" * 24,
        "tr_pat_" + "a" * 40,
        "x.y",
    ],
    "base_url": ["https://a.b", "HTTP://Localhost:8030/api/v1/", "[::1]:80/a//", "x.y:443/é/%2e/b"],
    "project_ref": ["proj_abcdefghijklmnopqrst", "https://x/proj_abc/y", "p = 'proj_abc'"],
    "environment": ["Production", "PREVIEW", "dev", "stg"],
    "branch": ["refs/heads/a/b", "feature/x", "default", "refs/heads/refs/heads/x"],
}
AROUND = st.lists(
    st.sampled_from(
        [" ", "\n", "\u200b", "\ufeff", "'", '"', "`", "Bearer ", "export ", "A=", ";", "/", "/api"]
    ),
    max_size=4,
).map("".join)


@st.composite
def surrounded(draw: st.DrawFn) -> dict[str, str]:
    """Fields of a connection of which one has things around it, as happens when one pastes."""
    fields = {"api_key": "tr_pat_" + "b" * 40, "project_ref": "proj_abc", "environment": "preview"}
    name = draw(st.sampled_from(sorted(WORDS)))
    return fields | {name: draw(AROUND) + draw(st.sampled_from(WORDS[name])) + draw(AROUND)}


def assert_normal(first: Connection) -> None:
    """The fields of a connection make the same connection, with nothing left to clean."""
    fields = {name: getattr(first, name) for name in NAMES}
    again = Connection.check(api_key=first.api_key.expose(), **fields, **TAKEN)
    assert again.connection is not None, again.problems
    assert again.connection.api_key.expose() == first.api_key.expose()
    assert again.connection.kind == first.kind
    assert {name: getattr(again.connection, name) for name in NAMES} == fields
    assert [p.code for p in again.problems if p.code.endswith("_cleaned")] == []


@given(surrounded())
@settings(max_examples=1000)
def test_normalizing_twice_is_normalizing_once(fields: dict[str, Any]) -> None:
    first = Connection.check(**fields, **TAKEN).connection
    assume(first is not None)
    assert first is not None
    assert_normal(first)


@pytest.mark.parametrize("case", by_id([c for c in cases("connection") if c["expect"]["ok"]]))
def test_what_the_vectors_make_is_normal(case: Case) -> None:
    options = {k: v for k, v in case.get("options", {}).items() if k != "expect_environment"}
    fields: Any = case.get("input_json") or expand(case["input"])
    if case["via"] == "fields":
        return assert_normal(Connection(**fields, **options))
    first: Connection = getattr(Connection, f"from_{case['via']}")(fields, **options)
    if case["via"] != "nango":
        return assert_normal(first)
    # Rules between fields are softer there: what was taken is taken again.
    again = Connection.from_nango(first.to_nango_json(), **options)
    assert repr(again) == repr(first)
    assert again.api_key.expose() == first.api_key.expose()
    assert again.to_nango_json() == first.to_nango_json()
    # The rest goes back as it came, and is cleaned again.
    assert "api_key_cleaned" not in [p.code for p in again.notices]
    return None
