"""What holds for every request, whatever its arguments.

Lives here: properties of URLs, headers and bodies. Must not know: single cases; those are vectors.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from shared import KEY, Case, cases, connection_of, expand
from strategies import ANY_TEXT, CONN, PREVIEW, TABLE, TEXT, own

from trigger_connect import Connection, InvalidArguments, Request

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


GOOD: dict[str, Case] = {}
for one in cases("request"):
    if "arguments" in one and "url" in one["expect"] and "base_url" not in one["connection"]:
        GOOD.setdefault(one["operation"], one)
PLACES = [(row["id"], p["name"]) for row in TABLE.values() for p in row["parameters"]]


def test_there_is_a_good_call_to_start_from() -> None:
    assert GOOD.keys() >= TABLE.keys()


@given(st.sampled_from(PLACES), TEXT | st.lists(TEXT, min_size=1, max_size=3))
@settings(max_examples=500, suppress_health_check=[HealthCheck.filter_too_much])
def test_no_argument_changes_where_a_request_goes(place: tuple[str, str], value: Any) -> None:
    operation, name = place
    row, good = TABLE[operation], GOOD[operation]
    arguments = expand(good["arguments"]) | {name: value}
    request = own(lambda: connection_of(good).prepare(operation, **arguments))
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
