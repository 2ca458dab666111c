"""A made-up key in places where none belongs, and values of environment variables.

Lives here: mistakes with secrets. Must not know: which of them are refused and which are masked.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from showing import DEV, KEY, RANDOM, REF, assert_hidden, raised_by, shown_in_every_way

import trigger_connect
from trigger_connect import (
    Connection,
    InvalidArguments,
    Problem,
    TriggerConnectError,
)

conn = Connection(api_key=KEY)

# The key in places where it does not belong.

ODD = f'{RANDOM}"/\\%{RANDOM}'
odd = Connection(api_key=ODD, accept_unknown_keys=True)

MISPLACED: dict[str, Callable[[], object]] = {
    "branch": lambda: Connection.check(api_key=DEV, branch=DEV),
    "branch, part": lambda: Connection.check(api_key=DEV, branch="feature/" + DEV),
    "project_ref": lambda: Connection.check(api_key=KEY, project_ref=KEY),
    "environment": lambda: Connection.check(api_key=KEY, environment=KEY),
    "base_url": lambda: Connection.check(api_key=KEY, base_url=KEY),
    "base_url, user": lambda: Connection.check(api_key=KEY, base_url=f"https://{KEY}@h.example"),
    "base_url, path": lambda: Connection.check(api_key=KEY, base_url=f"https://h.example/{KEY}"),
    "base_url, query": lambda: Connection.check(api_key=KEY, base_url=f"https://h.example/?{KEY}"),
    "hosts": lambda: Connection.check(api_key=KEY, hosts=[KEY]),
    "hosts, no list": lambda: Connection.check(api_key=KEY, hosts=KEY),
    "nango type": lambda: Connection.check_nango({"credentials": {"type": KEY, "apiKey": KEY}}),
    "nango provider": lambda: Connection.check_nango({"provider": KEY}),
    "nango setting": lambda: Connection.check_nango(
        {"credentials": {"type": "API_KEY", "apiKey": KEY}, "connection_config": {KEY: KEY}}
    ),
    "expect_environment": lambda: conn.expect_environment(KEY),
    "operation": lambda: conn.prepare(KEY),
    "operation, part": lambda: conn.prepare("runs." + KEY),
    "operation, text": lambda: conn.prepare_json(KEY, "{}"),
    "name": lambda: conn.prepare("runs.list", **{KEY: 1}),
    "name, inside": lambda: conn.prepare("tasks.trigger", debounce={KEY: 1}),
    "name, text": lambda: conn.prepare_json("runs.list", f'{{"{KEY}": 1}}'),
    "arguments": lambda: conn.prepare_json("runs.list", KEY),
    "number": lambda: conn.prepare("runs.list", limit=KEY),
    "path": lambda: conn.runs.retrieve(KEY),
    "path, part": lambda: conn.runs.retrieve(f"a/{KEY}"),
    "queue": lambda: conn.queues.pause(KEY, action="pause"),
    "query": lambda: conn.runs.list(tag=["a", KEY]),
    "duration": lambda: conn.tasks.trigger("x", delay=KEY),
    "choice": lambda: conn.prepare("tasks.trigger", task_identifier="x", machine=KEY),
    "payload": lambda: conn.tasks.trigger("x", payload={KEY: [KEY]}),
    "payload, ready-made": lambda: conn.tasks.trigger("x", payload=f'"{KEY}"'.encode()),
    "metadata": lambda: conn.tasks.trigger("x", metadata={"a": KEY}),
    "idempotency key": lambda: conn.tasks.trigger("x", idempotency_key=KEY),
    "trace": lambda: conn.tasks.trigger("x", tracestate=KEY),
    "branch of a call": lambda: Connection(api_key=DEV).runs.list(branch=DEV),
    "custom method": lambda: conn.request(KEY, "/x"),
    "custom path": lambda: conn.request("GET", "/" + KEY),
    "custom path, bare": lambda: conn.request("GET", KEY),
    "custom parameter": lambda: conn.request("GET", "/{a}", parameters={"a": KEY}),
    "custom parameter name": lambda: conn.request("GET", "/x", parameters={KEY: "a"}),
    "custom query": lambda: conn.request("GET", "/x", query={"a": KEY}),
    "custom query name": lambda: conn.request("GET", "/x", query={KEY: "a"}),
    "custom header": lambda: conn.request("GET", "/x", headers={"x-key": KEY}),
    "custom header name": lambda: conn.request("GET", "/x", headers={KEY: "a"}),
    "custom body": lambda: conn.request("POST", "/x", body=KEY),
    "custom branch": lambda: Connection(api_key=DEV).request("GET", "/x", branch=DEV),
    "unknown key in a path": lambda: odd.runs.retrieve(ODD),
    "unknown key in a payload": lambda: odd.tasks.trigger("x", payload={"a": ODD}),
}


@pytest.mark.parametrize("name", MISPLACED)
def test_a_misplaced_key_is_not_shown(name: str) -> None:
    thing: Any
    try:
        thing = MISPLACED[name]()
    except (TriggerConnectError, ValueError) as error:
        thing = error
        assert_hidden(error.args)
    for text in shown_in_every_way(thing):
        assert_hidden(text)
    if isinstance(thing, trigger_connect.Request):
        assert_hidden(thing.url)
        assert_hidden(thing.to_curl())
        assert_hidden(thing.headers)
    if isinstance(thing, trigger_connect.Report):
        assert_hidden("".join(map(str, thing.problems)))


# Values of environment variables.


def envvar_requests() -> list[trigger_connect.Request]:
    return [
        conn.envvars.create(name="A", value=RANDOM, project_ref=REF),
        conn.envvars.create(name="A", value=RANDOM, project_ref=REF, is_secret=False),
        conn.envvars.import_(variables={"A": RANDOM, "B": "b"}, project_ref=REF),
        conn.envvars.import_(variables={"A": "a"}, parent_variables={"B": RANDOM}, project_ref=REF),
    ]


def test_values_of_environment_variables_are_sent_and_not_shown() -> None:
    for request in envvar_requests():
        assert request.body is not None
        assert RANDOM.encode() in request.body
        for text in [*shown_in_every_way(request), request.to_curl()]:
            assert_hidden(text)


def test_values_of_environment_variables_are_not_in_refusals() -> None:
    wrong: list[Callable[[], object]] = [
        lambda: conn.envvars.create(name=f"no name {RANDOM}", value=RANDOM, project_ref=REF),
        lambda: conn.envvars.create(name="A", value=RANDOM + "\0", project_ref=REF),
        lambda: conn.envvars.create(name="A", value=RANDOM + "\ud800", project_ref=REF),
        lambda: conn.prepare("envvars.create", name="A", value=[RANDOM], project_ref=REF),
        lambda: conn.prepare("envvars.import", variables={"A": [RANDOM]}, project_ref=REF),
        lambda: conn.prepare("envvars.import", variables={"A": {RANDOM: 1}}, project_ref=REF),
        lambda: conn.prepare("envvars.import", variables={f"A {RANDOM}": "1"}, project_ref=REF),
        lambda: conn.prepare("envvars.import", variables=RANDOM, project_ref=REF),
    ]
    for call in wrong:
        error = raised_by(call)
        assert isinstance(error, InvalidArguments)
        for text in shown_in_every_way(error):
            assert_hidden(text)


def test_problems_hold_no_value() -> None:
    report = Connection.check(
        api_key=RANDOM, base_url=f"ftp://{RANDOM}", environment=RANDOM, branch=f"..{RANDOM}"
    )
    assert {p.field for p in report.problems} == {"api_key", "base_url", "environment", "branch"}
    assert all(isinstance(p, Problem) for p in report.problems)
    for text in shown_in_every_way(report):
        assert_hidden(text)
