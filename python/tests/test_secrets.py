"""A made-up key is pushed through everything that can be printed, logged, stored or raised.

Lives here: things that hold a key, and all that is raised. Must not know: how a key is masked.
"""

from __future__ import annotations

import copy
import json
import logging
import pickle
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from shared import JSON
from showing import KEY, KEYS, RANDOM, REF, TAKEN, assert_hidden, raised_by, shown_in_every_way

import trigger_connect
from trigger_connect import (
    ApiError,
    Connection,
    CredentialNotAccepted,
    InvalidArguments,
    InvalidConnection,
    InvalidReply,
    Secret,
)


@pytest.fixture(params=sorted(KEYS))
def connection(request: pytest.FixtureRequest) -> Connection:
    key: str = KEYS[request.param]
    ref: dict[str, Any] = {}
    if request.param in ("personal_access_token", "organization_token"):
        ref = {"project_ref": REF, "environment": "prod"}
    made = Connection(api_key=key, **ref, **TAKEN)
    assert made.kind == request.param
    return made


def things(connection: Connection) -> dict[str, Any]:
    """Everything public that came from a connection."""
    request = connection.request("POST", "/api/v1/x", body={"a": 1})
    answer = JSON | {"x-trigger-jwt": connection.api_key.expose()}
    return {
        "connection": connection,
        "report": Connection.check(
            api_key=connection.api_key.expose(),
            project_ref=connection.project_ref,
            environment=connection.environment,
            **TAKEN,
        ),
        "api_key": connection.api_key,
        "notices": connection.notices,
        "base_url": connection.base_url,
        "resource": connection.runs,
        "prepare": connection.prepare,
        "request": request,
        "headers": request.headers,
        "header names": list(request.headers),
        "url": request.url,
        "body": request.body,
        "curl": request.to_curl(),
        "reply": request.read(200, answer, b"{}"),
        "secret": Secret(RANDOM),
    }


def test_nothing_shows_the_key(connection: Connection) -> None:
    for name, thing in things(connection).items():
        for text in shown_in_every_way(thing):
            assert RANDOM.lower() not in text.lower(), name


def test_the_key_is_where_it_must_be(connection: Connection) -> None:
    key = connection.api_key.expose()
    assert key == KEYS[connection.kind]
    assert connection.request("GET", "/x").headers["Authorization"] == f"Bearer {key}"
    assert connection.to_nango()["credentials"]["apiKey"] == key


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize(
    "name", ["connection", "report", "api_key", "request", "headers", "resource", "secret"]
)
def test_what_holds_the_key_is_not_pickled(name: str, protocol: int) -> None:
    thing = things(Connection(api_key=KEY))[name]
    with pytest.raises(TypeError) as caught:
        pickle.dumps(thing, protocol)
    assert_hidden(caught.value)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_the_native_object_is_not_pickled_with_the_key(protocol: int) -> None:
    link = vars(Connection(api_key=KEY))["_link"]
    assert_hidden(repr(link))
    try:
        assert RANDOM.encode() not in pickle.dumps(link, protocol)
    except TypeError as error:
        assert_hidden(error)


def test_what_holds_the_key_is_its_own_copy() -> None:
    found = things(Connection(api_key=KEY))
    for name in ("connection", "api_key", "request", "headers", "secret"):
        assert copy.copy(found[name]) is found[name]
        assert copy.deepcopy(found[name]) is found[name]
    assert copy.deepcopy(found["report"]).connection is found["report"].connection
    reply = copy.deepcopy(found["reply"])
    assert reply.public_access_token is found["reply"].public_access_token


def test_the_package_logs_nothing_and_what_is_logged_is_masked(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    found = things(Connection(api_key=KEY))
    with pytest.raises(InvalidArguments):
        found["connection"].runs.retrieve(KEY)
    assert caplog.records == []
    logger = logging.getLogger("application")
    for thing in found.values():
        logger.debug("got %s and %r", thing, thing)
    assert len(caplog.records) == len(found)
    assert_hidden(caplog.text)
    assert capfd.readouterr().out == ""


# What is raised.

ECHO = {"error": f"no {KEY}", "code": KEY, "details": [{"path": [KEY], "message": KEY}]}
conn = Connection(api_key=KEY)
pat = Connection(api_key=KEYS["personal_access_token"], project_ref=REF)
run = conn.runs.retrieve("run_1")

FAILURES: dict[str, Callable[[], object]] = {
    "constructor": lambda: Connection(api_key=KEY, environment="dev"),
    "constructor, cut off": lambda: Connection(api_key="tr_prod_sk_" + RANDOM + "x"),
    "constructor, unknown": lambda: Connection(api_key="other_" + RANDOM),
    "constructor, two lines": lambda: Connection(api_key=KEY + "\n" + KEY),
    "constructor, masked": lambda: Connection(api_key=KEY + "••••"),
    "constructor, too long": lambda: Connection(api_key=KEY * 60),
    "constructor, public": lambda: Connection(api_key="pk_prod_" + RANDOM),
    "constructor, organization": lambda: Connection(api_key=KEYS["organization_token"]),
    "constructor, ill-formed": lambda: Connection(api_key=KEY + "\ud800"),
    "from_env": lambda: Connection.from_env(
        {"TRIGGER_SECRET_KEY": KEY, "TRIGGER_ENVIRONMENT": "dev"}
    ),
    "from_form": lambda: Connection.from_form({"apiKey": KEY, "environment": "dev"}),
    "from_nango": lambda: Connection.from_nango({"credentials": {"type": "X", "apiKey": KEY}}),
    "from_nango, ill-formed": lambda: Connection.from_nango(
        {"credentials": {"type": "API_KEY", "apiKey": KEY + "\ud800"}}
    ),
    "from_nango, no JSON": lambda: Connection.from_nango(
        {"credentials": {"type": "API_KEY", "apiKey": KEY}, "created_at": object()}
    ),
    "expect_environment": lambda: conn.expect_environment("dev"),
    "to_nango": lambda: Connection(api_key=KEY, base_url="https://h.example/x").to_nango(),
    "arguments": lambda: conn.runs.list(limit=0),
    "credential": lambda: pat.runs.retrieve("run_1"),
    "api error": lambda: run.read(404, JSON, json.dumps(ECHO)),
    "api error, header": lambda: run.read(500, {"x-request-id": KEY}, b"{}"),
    "api error, text": lambda: run.read(502, {"content-type": "text/plain"}, f"bad {KEY}"),
    "api error, page": lambda: run.read(502, {"content-type": "text/html"}, f"<p>{KEY}</p>"),
    "reply": lambda: run.read(200, JSON, f"hello {KEY}"),
    "reply, cut": lambda: run.read(200, {"x-request-id": KEY}, f'{{"a": "{KEY}'),
}
OURS = Path(trigger_connect.__file__).parent


@pytest.mark.parametrize("name", FAILURES)
def test_exceptions_do_not_hold_the_key(name: str) -> None:
    error: BaseException | None = raised_by(FAILURES[name])
    while error is not None:
        for text in shown_in_every_way(error):
            assert_hidden(text)
        assert_hidden(error.args)
        assert_hidden("".join(traceback.format_exception(error)))
        error = error.__cause__ or error.__context__


@pytest.mark.parametrize("name", FAILURES)
def test_variables_of_our_frames_do_not_hold_the_key(name: str) -> None:
    """Error trackers send the variables of every frame along; the caller's own are the caller's."""
    found = traceback.TracebackException.from_exception(
        raised_by(FAILURES[name]), capture_locals=True
    )
    pending: list[traceback.TracebackException | None] = [found]
    while pending:
        one = pending.pop()
        if one is not None:
            pending += [one.__cause__, one.__context__]
            for frame in one.stack:
                if Path(frame.filename).is_relative_to(OURS):
                    assert_hidden(f"{frame.name}: {frame.locals}")


def test_exceptions_are_the_expected_ones() -> None:
    """Keeps the list above from raising something else than it is meant to."""
    want = {
        "constructor": InvalidConnection,
        "from_": InvalidConnection,
        "expect": InvalidConnection,
        "to_": InvalidConnection,
        "arguments": InvalidArguments,
        "credential": CredentialNotAccepted,
        "api": ApiError,
        "reply": InvalidReply,
    }
    for name, call in FAILURES.items():
        if name != "from_nango, no JSON":
            [kind] = [kind for start, kind in want.items() if name.startswith(start)]
            assert isinstance(raised_by(call), kind), name
