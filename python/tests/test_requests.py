"""Requests and replies as plain data: what an HTTP client, and the code around it, gets to see.

Lives here: the mapping of headers, bytes, pages, immutability. Must not know: rules of the API.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from shared import JSON, KEY

from trigger_connect import Connection, Headers, RateLimit, Report, Request

CONN = Connection(api_key=KEY)
LIST = {"data": [], "pagination": {"next": "run_9", "previous": "run_1"}}
REAL = {
    "authorization": f"Bearer {KEY}",
    "content-type": "application/json",
    "x-trigger-api-version": "2025-07-16",
    "traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
}


def triggered() -> Request:
    return CONN.tasks.trigger("x", payload={"ä": 1}, traceparent=REAL["traceparent"])


# Headers.


def test_headers_are_a_mapping_in_sending_order() -> None:
    headers = triggered().headers
    assert isinstance(headers, Headers)
    assert isinstance(headers, Mapping)
    assert list(headers) == list(REAL)
    assert dict(headers) == {**headers} == REAL
    assert len(headers) == 4
    assert list(headers.items()) == list(REAL.items())
    assert list(headers.values()) == list(REAL.values())


def test_headers_are_found_in_any_case() -> None:
    headers = triggered().headers
    for name in ("Authorization", "authorization", "AUTHORIZATION"):
        assert headers[name] == headers.get(name) == REAL["authorization"]
        assert name in headers
    assert headers.get("x-none") is None
    assert headers.get("x-none", "a") == "a"
    assert "x-none" not in headers
    odd: list[Any] = [5, None, b"authorization", "\ud800"]
    for name in odd:
        assert name not in headers
    with pytest.raises(KeyError):
        headers["x-none"]


def test_headers_behave_as_every_mapping_does() -> None:
    """What `collections.abc.Mapping` promises, and the types say."""
    headers: Mapping[str, str] = triggered().headers
    assert headers.keys() & {"authorization", "x"} == {"authorization"}
    assert headers.keys() == REAL.keys()
    assert headers.items() == REAL.items()
    assert headers == REAL
    assert headers == triggered().headers
    assert headers != {}


# Requests.


def test_a_request_is_plain_data() -> None:
    request = triggered()
    assert request.operation == "tasks.trigger"
    assert request.method == "POST"
    assert request.url == "https://api.trigger.dev/api/v1/tasks/x/trigger"
    assert type(request.body) is bytes
    assert request.body == '{"payload":{"ä":1}}'.encode()
    assert request.body is request.body
    assert (request.effect, request.idempotency_key) == ("keyed", None)
    assert CONN.tasks.trigger("x", idempotency_key="k").idempotency_key == "k"
    assert CONN.runs.list().body is None


@pytest.mark.parametrize("name", ["url", "method", "headers", "body", "anything"])
def test_a_request_does_not_change(name: str) -> None:
    with pytest.raises(AttributeError):
        setattr(triggered(), name, "x")


@pytest.mark.parametrize("name", ["api_key", "base_url", "environment", "branch", "notices"])
def test_a_connection_does_not_change(name: str) -> None:
    with pytest.raises(AttributeError):
        setattr(CONN, name, "x")


def test_lists_that_are_given_out_are_the_callers() -> None:
    conn = Connection(api_key=f" {KEY}")
    assert len(conn.notices) == 1
    conn.notices.clear()
    assert len(conn.notices) == 1


def test_three_ways_to_the_same_request() -> None:
    requests = [
        CONN.runs.list(limit=10, from_=5),
        CONN.prepare("runs.list", limit=10, **{"from": 5}),
        CONN.prepare_json("runs.list", '{"limit": 10, "from": 5}'),
    ]
    query = "page%5Bsize%5D=10&filter%5BcreatedAt%5D%5Bfrom%5D=5"
    assert {r.url for r in requests} == {f"https://api.trigger.dev/api/v1/runs?{query}"}
    assert {repr(r) for r in requests} == {f"<Request runs.list GET {requests[0].url}>"}


def test_resources_are_made_once() -> None:
    assert CONN.runs is CONN.runs
    assert CONN.runs is not Connection(api_key=KEY).runs


def test_a_connection_is_shared_between_threads() -> None:
    conn = Connection(api_key=KEY)

    def work(n: int) -> list[str]:
        made = [conn.tasks.trigger(f"t{n}", payload={"i": i}) for i in range(50)]
        return [f"{r.url} {r.body!r} {r.headers['authorization']}" for r in made]

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(work, range(32)))
    assert found == [work(n) for n in range(32)]


# Replies.


def test_the_next_page_goes_over_the_arguments_of_this_one() -> None:
    asked: dict[str, Any] = {"limit": 10, "before": "run_5"}
    reply = CONN.runs.list(**asked).read(200, JSON, str(LIST).replace("'", '"'))
    assert reply.next_page is not None
    following = CONN.runs.list(**{**asked, **reply.next_page})
    assert following.url.endswith("?page%5Bsize%5D=10&page%5Bafter%5D=run_9")


def test_the_last_page_has_no_next() -> None:
    reply = CONN.runs.list().read(200, JSON, b'{"data":[],"pagination":{}}')
    assert reply.next_page is None


def test_what_comes_beside_the_data() -> None:
    headers = JSON | {
        "x-ratelimit-limit": "1500",
        "x-ratelimit-remaining": "1499",
        "x-ratelimit-reset": "1768478400000",
        "x-trigger-jwt": "eyJ.a.b",
    }
    reply = CONN.tasks.trigger("x").read(200, headers, b'{"id":"run_1"}')
    assert (reply.status, reply.data) == (200, {"id": "run_1"})
    assert reply.rate_limit == RateLimit(1500, 1499, 1768478400000)
    assert reply.public_access_token is not None
    assert reply.public_access_token.expose() == "eyJ.a.b"


# Reports.


def test_a_report_holds_both_outcomes() -> None:
    good: Report = Connection.check(api_key=KEY)
    assert good.unwrap() is good.connection
    assert good.problems == []
    bad: Report = Connection.check()
    assert bad.connection is None
    assert [p.code for p in bad.problems] == ["api_key_missing"]
    assert str(bad.problems[0]).startswith("api_key [api_key_missing]: ")


EMPTY: dict[str, Callable[[], Report]] = {
    "fields": Connection.check,
    "env": lambda: Connection.check_env({}),
    "form": lambda: Connection.check_form({}),
}


@pytest.mark.parametrize("name", EMPTY)
def test_nothing_is_read_unasked(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRIGGER_SECRET_KEY", KEY)
    assert EMPTY[name]().connection is None


def test_subclasses_stay_subclasses() -> None:
    class Own(Connection):
        """A connection of one's own."""

    assert type(Own(api_key=KEY)) is Own
    assert type(Own.from_env({"TRIGGER_SECRET_KEY": KEY})) is Own
    assert type(Own.check_form({"apiKey": KEY}).unwrap()) is Own
