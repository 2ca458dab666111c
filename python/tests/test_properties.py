"""What holds for every input, tried with generated ones.

Lives here: properties and the strategies that feed them. Must not know: single cases; those are
vectors.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timezone
from typing import Any, TypeVar
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from shared import JSON, KEY, Case, by_id, cases, expand, operations

from trigger_connect import Connection, InvalidArguments, Request, TriggerConnectError

settings.register_profile("fixed", deadline=None, derandomize=True, max_examples=150)
settings.load_profile("fixed")

TABLE = {row["id"]: row for row in operations()}
CONN = Connection(api_key=KEY, project_ref="proj_abcdefghijklmnopqrst")
TOKEN = Connection(
    api_key="tr_pat_" + "a" * 40, project_ref="proj_abcdefghijklmnopqrst", environment="prod"
)
PREVIEW = Connection(api_key="tr_preview_ABCDEFGHIJKLMNOPQRSTUVWX", branch="feature/x")
CONNECTIONS = st.sampled_from([CONN, TOKEN, PREVIEW])

# Text with a taste for what means something in URLs and headers; and text with half surrogates.
TEXT = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    st.text(st.sampled_from("ab.%2eEfF/\\?#@:;&=+,\r\n\t\0 '\"é\u2028"), max_size=12),
)
ILL_FORMED = st.builds(lambda a, b: f"{a}\ud800{b}", TEXT, TEXT)
ANY_TEXT = TEXT | ILL_FORMED
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.sampled_from([2**63, -(2**63) - 1, 2**64, 10**30, 10**4000]),
    st.floats(),
    ANY_TEXT,
    st.binary(max_size=12),
    st.sampled_from([b"{}", b"[1]", b"nul", b'"\\ud800"', b"1e400"]),
    st.datetimes(timezones=st.sampled_from([timezone.utc, None])),
    st.timedeltas(),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(ANY_TEXT, inner, max_size=4),
        st.tuples(inner, inner),
        st.sets(st.integers() | ANY_TEXT, max_size=3),
    ),
    max_leaves=12,
)


Result = TypeVar("Result")


def own(call: Callable[[], Result]) -> Result | None:
    """Run `call`; an exception that is not ours goes through and fails the test."""
    try:
        return call()
    except TriggerConnectError as error:
        assert str(error)
        return None


@st.composite
def calls(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """An operation with some of its arguments, holding anything."""
    row = draw(st.sampled_from(sorted(TABLE)))
    names = [p["name"] for p in TABLE[row]["parameters"]] + ["branch"]
    chosen = st.sampled_from(names) | st.just("metadata") | ANY_TEXT
    return row, draw(st.dictionaries(chosen, VALUES, max_size=6))


# Nothing but our own exceptions.


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
    fields: Any = expand(case["input"])
    if case["via"] == "fields":
        return assert_normal(Connection(**fields, **options))
    first: Connection = getattr(Connection, f"from_{case['via']}")(fields, **options)
    bare_host = first.base_url.startswith("https://") and not set(":/") & set(first.base_url[8:])
    if case["via"] != "nango" or not bare_host:
        return assert_normal(first)
    # Rules between fields are softer there: what was taken is taken again.
    again = Connection.from_nango(first.to_nango(), **options)
    assert repr(again) == repr(first)
    assert again.api_key.expose() == first.api_key.expose()
    assert again.to_nango() == first.to_nango()
    assert [p.code for p in again.notices if p.code.endswith("_cleaned")] == []
    return None


# Requests.

BY_VALUE: dict[str, Callable[[str], Request]] = {
    "tasks.trigger": lambda v: CONN.tasks.trigger(v, payload=1),
    "runs.retrieve": CONN.runs.retrieve,
    "runs.cancel": CONN.runs.cancel,
    "runs.add_tags": lambda v: CONN.runs.add_tags(v, tags="x"),
    "batches.stream_items": lambda v: CONN.batches.stream_items(v, items=[{"task": "x"}]),
    "request": lambda v: CONN.request("GET", "/api/v1/x/{v}/y", parameters={"v": v}),
}


@pytest.mark.parametrize("operation", sorted(BY_VALUE))
@given(value=ANY_TEXT)
def test_path_values_come_back(operation: str, value: str) -> None:
    request = own(lambda: BY_VALUE[operation](value))
    assume(request is not None)
    assert request is not None
    segment = request.url.removeprefix("https://api.trigger.dev").split("/")[4]
    assert unquote(segment, errors="strict") == value


@given(TEXT)
def test_queue_names_come_back_after_the_second_decoding_of_the_server(value: str) -> None:
    request = own(lambda: CONN.queues.pause(value, action="pause"))
    assume(request is not None)
    assert request is not None
    found = request.url.removeprefix("https://api.trigger.dev").split("/")[4]
    once = unquote(found, errors="strict")
    assert once.replace("%2F", "/") == value.replace("%2F", "/")
    assert "/" not in once


REQUIRED: dict[str, Any] = {
    "task_identifier": "t",
    "run_id": "r",
    "batch_id": "b",
    "queue": "q",
    "name": "N",
    "value": "v",
    "variables": {"N": "v"},
    "query": "q",
    "action": "pause",
    "tags": "x",
    "task": "t",
    "cron": "0 * * * *",
    "deduplication_key": "d",
    "run_count": 1,
    "items": [{"task": "x"}],
    "metadata": {},
}
PLACES = [(row["id"], p["name"]) for row in TABLE.values() for p in row["parameters"]]


@given(st.sampled_from(PLACES), TEXT | st.lists(TEXT, min_size=1, max_size=3))
@settings(max_examples=500, suppress_health_check=[HealthCheck.filter_too_much])
def test_no_argument_changes_where_a_request_goes(place: tuple[str, str], value: Any) -> None:
    operation, name = place
    row = TABLE[operation]
    needed = {p["name"] for p in row["parameters"] if p["required"] or p["name"] == "metadata"}
    arguments = {n: REQUIRED[n] for n in needed} | {name: value}
    connection = CONN if row["accepts"]["key"] != "none" else TOKEN
    request = own(lambda: connection.prepare(operation, **arguments))
    assume(request is not None)
    assert request is not None
    url = urlsplit(request.url)
    assert (url.scheme, url.netloc, url.fragment) == ("https", "api.trigger.dev", "")
    assert request.url.isascii()
    assert request.url.split("?")[0].count("/") == 2 + row["path"].count("/")
    assert not {".", ".."} & {unquote(part) for part in url.path.split("/")}
    assert request.method == row["method"]


@given(TEXT, TEXT, TEXT, TEXT)
@settings(max_examples=400)
def test_headers_are_one_line_of_visible_ascii(key: str, one: str, two: str, branch: str) -> None:
    dev = KEY.replace("prod", "dev")
    requests = [
        own(lambda: PREVIEW.tasks.trigger("x", traceparent=one, tracestate=two, branch=branch)),
        own(lambda: CONN.tasks.trigger("x", tracestate=two)),
        own(lambda: CONN.tasks.trigger("x", idempotency_key=one)),
        own(lambda: PREVIEW.runs.list(branch=branch)),
        own(lambda: CONN.request("GET", "/api/v1/x", headers={"x-" + one: two})),
        own(lambda: Connection(api_key=key, accept_unknown_keys=True).request("GET", "/x")),
        own(lambda: Connection(api_key=dev, branch=branch).request("GET", "/x")),
    ]
    made = [request for request in requests if request is not None]
    for name, value in (pair for request in made for pair in request.headers.items()):
        assert all("!" <= c <= "~" for c in name)
        assert all(" " <= c <= "~" for c in value)


OPTIONS: dict[str, st.SearchStrategy[Any]] = {
    "payload": st.dictionaries(st.text(max_size=3), st.integers(), max_size=3),
    "tags": st.lists(st.sampled_from(["a", "b", ""]), max_size=3),
    "delay": st.sampled_from(["1h", "nonsense"]),
    "priority": st.integers(-1, 3),
    "machine": st.sampled_from(["micro", "huge"]),
    "queue": st.text("ab/", max_size=3),
    "debounce": st.fixed_dictionaries({"key": st.just("k"), "delay": st.sampled_from(["1s", "x"])}),
    "unheard_of": st.just(1),
}


@given(st.fixed_dictionaries({}, optional=OPTIONS), st.randoms(use_true_random=False))
def test_order_of_keyword_arguments_does_not_matter(arguments: dict[str, Any], random: Any) -> None:
    def result(given: list[tuple[str, Any]]) -> Any:
        try:
            request = CONN.prepare("tasks.trigger", task_identifier="x", **dict(given))
        except InvalidArguments as error:
            return sorted((p.field, p.code, p.message) for p in error.problems)
        return request.method, request.url, dict(request.headers), request.body

    shuffled = list(arguments.items())
    random.shuffle(shuffled)
    assert result(shuffled) == result(list(arguments.items()))
