"""A made-up key is pushed through everything that can be printed, logged, stored or raised.

Lives here: ways to show things, and things to show. Must not know: how the key is masked.
"""

from __future__ import annotations

import copy
import dataclasses
import json
import logging
import pickle
import pprint
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from shared import JSON

import trigger_connect
from trigger_connect import (
    ApiError,
    Connection,
    CredentialNotAccepted,
    InvalidArguments,
    InvalidConnection,
    InvalidReply,
    Problem,
    Secret,
    TriggerConnectError,
)

RANDOM = "SENTINELabcdefghSENTINEL"
"""What no output may hold, in any case: hosts are lower-cased."""
KEY = "tr_prod_" + RANDOM
DEV = "tr_dev_" + RANDOM
REF = "proj_abcdefghijklmnopqrst"
TAKEN: dict[str, Any] = {
    "accept_unknown_keys": True,
    "accept_organization_tokens": True,
    "accept_public_tokens": True,
}

KEYS = {
    "root_key": KEY,
    "additional_key": "tr_prod_sk_" + RANDOM,
    "personal_access_token": "tr_pat_" + RANDOM + "a" * 16,
    "organization_token": "tr_oat_" + RANDOM + "a" * 16,
    "public_token": f"eyJhbGciOiJIUzI1NiJ9.{RANDOM}.{RANDOM}",
    "unknown_key": "tr_new_kind_" + RANDOM,
}


def assert_hidden(shown: object) -> None:
    assert RANDOM.lower() not in str(shown).lower()


def shown_in_every_way(thing: Any) -> list[str]:
    """What printing, logging and dumping make of `thing`."""
    logger = logging.getLogger("somewhere")
    record = logger.makeRecord("x", logging.DEBUG, "x", 1, "%s %r", (thing, thing), None)
    ways = [
        repr(thing),
        str(thing),
        format(thing),
        f"{thing} {thing!r} {thing!a}",
        f"{thing} {thing!s:>9}",
        "%s %r" % (thing, thing),  # noqa: UP031
        pprint.pformat(thing),
        logging.Formatter().format(record),
        json.dumps({"it": thing}, default=str),
        json.dumps({"it": thing}, default=repr),
        repr([thing]) + repr({"it": thing}),
        repr(copy.copy(thing)) + repr(copy.deepcopy(thing)),
    ]
    if dataclasses.is_dataclass(thing) and not isinstance(thing, type):
        ways += [repr(dataclasses.asdict(thing)), repr(dataclasses.astuple(thing))]
    if hasattr(thing, "__dict__"):
        ways += [repr(vars(thing)), pprint.pformat(vars(thing))]
    return ways


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
        {"credentials": {"type": "API_KEY", "apiKey": KEY}, "tags": {"a": "\ud800"}}
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


def raised_by(call: Callable[[], object]) -> BaseException:
    try:
        call()
    except Exception as error:
        return error
    pytest.fail("nothing was raised")


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
