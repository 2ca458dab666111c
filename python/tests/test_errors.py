"""Every exception, raised by real calls; and values that nobody should pass.

Lives here: classes, what they carry, and hostile input. Must not know: which value breaks which rule
of the API; those are vectors.
"""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from shared import JSON, KEY

import trigger_connect
from trigger_connect import (
    OMIT,
    ApiError,
    AuthenticationError,
    BadRequest,
    Conflict,
    Connection,
    CredentialNotAccepted,
    InvalidArguments,
    InvalidConnection,
    InvalidReply,
    NotFound,
    Omit,
    PayloadTooLarge,
    PermissionDenied,
    RateLimited,
    Request,
    ServerError,
    TriggerConnectError,
    UnprocessableEntity,
)

CONN = Connection(api_key=KEY)
TOKEN = Connection(api_key="tr_pat_" + "a" * 40, project_ref="proj_abcdefghijklmnopqrst")


def answered(status: int) -> Callable[[], object]:
    body = {"error": "No.", "code": "no", "issues": [{"path": ["a", 0], "message": "Bad."}]}
    headers = [*JSON.items(), ("x-request-id", "req_1")]
    return lambda: CONN.runs.retrieve("run_1").read(status, headers, json.dumps(body))


RAISED: dict[type[TriggerConnectError], Callable[[], object]] = {
    InvalidConnection: lambda: Connection(api_key="", environment="moon"),
    InvalidArguments: lambda: CONN.prepare("runs.list", limit=0, nonsense=1),
    CredentialNotAccepted: lambda: TOKEN.runs.retrieve("run_1"),
    InvalidReply: lambda: CONN.runs.retrieve("run_1").read(200, {}, "<html>"),
    BadRequest: answered(400),
    AuthenticationError: answered(401),
    PermissionDenied: answered(403),
    NotFound: answered(404),
    Conflict: answered(409),
    PayloadTooLarge: answered(413),
    UnprocessableEntity: answered(422),
    RateLimited: answered(429),
    ServerError: answered(503),
    ApiError: answered(418),
}


def raised_by(call: Callable[[], object]) -> TriggerConnectError:
    with pytest.raises(TriggerConnectError) as caught:
        call()
    return caught.value


def refusal(call: Callable[[], object]) -> list[tuple[str, str]]:
    with pytest.raises(InvalidArguments) as caught:
        call()
    return [(p.field, p.code) for p in caught.value.problems]


# Classes.


def test_every_exported_exception_is_raised_here() -> None:
    exported = {
        thing
        for thing in vars(trigger_connect).values()
        if isinstance(thing, type) and issubclass(thing, BaseException)
    }
    assert exported - RAISED.keys() == {TriggerConnectError}
    assert len(RAISED) == 14


@pytest.mark.parametrize("kind", RAISED, ids=lambda kind: kind.__name__)
def test_exceptions_are_of_their_class_and_have_bases(kind: type[TriggerConnectError]) -> None:
    error = raised_by(RAISED[kind])
    assert type(error) is kind
    assert isinstance(error, Exception)
    assert isinstance(error, ValueError) == (kind in (InvalidConnection, InvalidArguments))
    assert str(error)
    assert kind.__module__ == "trigger_connect.errors"


@pytest.mark.parametrize("kind", RAISED, ids=lambda kind: kind.__name__)
def test_exceptions_are_pickled_and_copied(kind: type[TriggerConnectError]) -> None:
    error = raised_by(RAISED[kind])
    copies = [copy.copy(error), copy.deepcopy(error)]
    copies += [
        pickle.loads(pickle.dumps(error, version))
        for version in range(2, pickle.HIGHEST_PROTOCOL + 1)
    ]
    for other in copies:
        assert type(other) is kind
        assert (str(other), repr(other)) == (str(error), repr(error))
        assert vars(other) == vars(error)


def test_what_a_refusal_of_a_connection_carries() -> None:
    error = raised_by(RAISED[InvalidConnection])
    assert isinstance(error, InvalidConnection)
    assert error.code == "api_key_missing"
    assert [(p.field, p.code, p.severity, p.step) for p in error.problems] == [
        ("api_key", "api_key_missing", "error", 1),
        ("environment", "environment_unknown", "error", 3),
    ]
    assert all(p.code in str(error) and p.hint in str(error) for p in error.problems)


def test_what_a_refusal_of_arguments_carries() -> None:
    error = raised_by(RAISED[InvalidArguments])
    assert isinstance(error, InvalidArguments)
    assert error.operation == "runs.list"
    assert {(p.field, p.code) for p in error.problems} == {
        ("limit", "out_of_range"),
        ("nonsense", "unknown_argument"),
    }
    assert (error.field, error.code) == (error.problems[0].field, error.problems[0].code)
    assert all(p.message in str(error) for p in error.problems)


def test_what_a_refused_credential_carries() -> None:
    error = raised_by(RAISED[CredentialNotAccepted])
    assert isinstance(error, CredentialNotAccepted)
    assert (error.operation, error.code) == ("runs.retrieve", "credential_not_accepted")
    assert "personal access token" in error.message
    assert error.hint
    assert error.message in str(error)


def test_what_an_answer_carries() -> None:
    error = raised_by(answered(422))
    assert isinstance(error, ApiError)
    assert (error.operation, error.status, error.code) == ("runs.retrieve", 422, "no")
    assert (error.message, error.request_id) == ("No.", "req_1")
    assert [(i.path, i.message) for i in error.issues] == [("a.0", "Bad.")]
    assert all(part in str(error) for part in ("runs.retrieve", "422", "No.", "req_1"))


def test_what_an_unreadable_answer_carries() -> None:
    error = raised_by(RAISED[InvalidReply])
    assert isinstance(error, InvalidReply)
    assert (error.operation, error.code, error.status) == ("runs.retrieve", "reply_not_json", 200)
    assert error.message in str(error)
    assert error.hint


# None and OMIT.


def test_none_leaves_an_argument_out_unless_null_can_be_sent() -> None:
    trigger = CONN.tasks.trigger
    assert trigger("x", queue=None, tags=None, delay=None, branch=None).body == b"{}"
    assert trigger("x", payload=None).body == b'{"payload":null}'
    assert trigger("x", payload=OMIT, metadata=OMIT).body == b"{}"
    assert CONN.prepare("tasks.trigger", task_identifier="x", tags=OMIT).body == b"{}"
    assert trigger("x", payload=[None, {"a": None}]).body == b'{"payload":[null,{"a":null}]}'
    assert refusal(lambda: CONN.prepare("tasks.trigger", task_identifier="x", metadata=None)) == [
        ("metadata", "wrong_type")
    ]
    assert CONN.request("POST", "/x", body=None).body == b"null"
    assert CONN.request("POST", "/x").body is None
    assert CONN.request("GET", "/x", query={"a": None}).url.endswith("/x")


def test_false_zero_and_empty_values_are_sent() -> None:
    request = CONN.tasks.trigger("x", payload="", priority=0, test=False, ttl=0)
    assert request.body is not None
    sent = json.loads(request.body)
    assert sent == {"payload": "", "options": {"priority": 0, "test": False, "ttl": 0}}


def test_omit_is_one_false_thing() -> None:
    assert not OMIT
    assert isinstance(OMIT, Omit)
    assert repr(OMIT) == "OMIT"
    assert copy.copy(OMIT) is OMIT
    assert copy.deepcopy({"a": OMIT})["a"] is OMIT
    assert pickle.loads(pickle.dumps(OMIT)) is OMIT
    with pytest.raises(TypeError):
        Omit()


# Values of kinds that are taken.


class Names(Mapping[str, Any]):
    """A mapping that is no dict."""

    def __init__(self, **names: Any) -> None:
        self.names = names

    def __getitem__(self, name: str) -> Any:
        return self.names[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.names)

    def __len__(self) -> int:
        return len(self.names)


class Word(str):
    """Text of a class of one's own."""

    def __str__(self) -> str:
        return "something else"


class Color(str, Enum):
    RED = "red"


class Level(IntEnum):
    HIGH = 3


UTC = timezone.utc
TAKEN: dict[str, tuple[dict[str, Any], Any]] = {
    "timedelta": ({"delay": timedelta(minutes=90)}, {"options": {"delay": "5400s"}}),
    "datetime": (
        {"delay": datetime(2030, 1, 2, 3, 4, 5, tzinfo=UTC)},
        {"options": {"delay": "2030-01-02T03:04:05+00:00"}},
    ),
    "datetime in a payload": (
        {"payload": {"at": datetime(2030, 1, 2, tzinfo=timezone(timedelta(hours=2)))}},
        {"payload": {"at": "2030-01-02T00:00:00+02:00"}},
    ),
    "mapping": ({"debounce": Names(key="k", delay="1s")}, {"options": {"debounce": {"key": "k", "delay": "1s"}}}),
    "tuple": ({"tags": ("a", "b")}, {"options": {"tags": ["a", "b"]}}),
    "set": ({"tags": {"a"}}, {"options": {"tags": ["a"]}}),
    "dict keys": ({"tags": {"a": 1}.keys()}, {"options": {"tags": ["a"]}}),
    "str subclass": ({"queue": Word("q")}, {"options": {"queue": {"name": "q"}}}),
    "str enum": ({"queue": Color.RED}, {"options": {"queue": {"name": "red"}}}),
    "int enum": ({"max_attempts": Level.HIGH}, {"options": {"maxAttempts": 3}}),
    "bytes": ({"payload": b' {"a": 1e0} '}, {"payload": {"a": 1.0}}),
    "bytearray": ({"payload": bytearray(b"[1]")}, {"payload": [1]}),
    "big integer": ({"payload": 2**80}, {"payload": 2**80}),
    "deep bytes": ({"payload": b"[" * 100 + b"]" * 100}, {"payload": json.loads("[" * 100 + "]" * 100)}),
}  # fmt: skip


@pytest.mark.parametrize("name", TAKEN)
def test_values_that_are_taken(name: str) -> None:
    arguments, sent = TAKEN[name]
    request = CONN.prepare("tasks.trigger", task_identifier="x", **arguments)
    assert request.body is not None
    assert json.loads(request.body) == sent


# Values that are not.

SURROGATE = "a\ud800"
HUGE = "x" * 10_000_000
LIST: list[Any] = []
LIST.append(LIST)
DICT: dict[str, Any] = {}
DICT["key"] = DICT
CYCLE = {"a": [DICT]}


def nested(depth: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(depth):
        value = [value]
    return value


REFUSED: dict[str, tuple[dict[str, Any], set[tuple[str, str]]]] = {
    "huge text": ({"queue": HUGE}, {("queue", "too_long")}),
    "huge key": ({"idempotency_key": HUGE}, {("idempotency_key", "too_long")}),
    "huge payload": ({"payload": HUGE}, {("payload", "body_too_large")}),
    "NUL": ({"queue": "a\0b"}, {("queue", "control_character")}),
    "half a surrogate": ({"queue": SURROGATE}, {("queue", "ill_formed_text")}),
    "half a surrogate in a payload": ({"payload": {"a": SURROGATE}}, {("payload", "ill_formed_text")}),
    "half a surrogate in a list": ({"tags": ["a", SURROGATE]}, {("tags[1]", "ill_formed_text")}),
    "NaN": ({"priority": float("nan")}, {("priority", "wrong_type")}),
    "infinity": ({"max_duration": float("inf")}, {("max_duration", "wrong_type")}),
    "NaN in a payload": ({"payload": [float("nan")]}, {("payload", "wrong_type")}),
    "text for a number": ({"max_attempts": "3"}, {("max_attempts", "wrong_type")}),
    "float for an integer": ({"max_attempts": 2.5}, {("max_attempts", "wrong_type")}),
    "bool for an integer": ({"max_attempts": True}, {("max_attempts", "wrong_type")}),
    "number for text": ({"queue": 5}, {("queue", "wrong_type")}),
    "big integer": ({"max_attempts": 2**70}, {("max_attempts", "out_of_range")}),
    "integer of 5000 digits": ({"max_attempts": 10**5000}, {("max_attempts", "out_of_range")}),
    "integer of 5000 digits for text": ({"queue": 10**5000}, {("queue", "wrong_type")}),
    "object for text": ({"queue": {"name": "q"}}, {("queue", "wrong_type")}),
    "list for text": ({"queue": ["q"]}, {("queue", "wrong_type")}),
    "list in a list": ({"tags": [["a"]]}, {("tags[0]", "wrong_type")}),
    "Decimal": ({"priority": Decimal("1")}, {("priority", "wrong_type")}),
    "Decimal in a payload": ({"payload": {"a": Decimal("1")}}, {("payload", "wrong_type")}),
    "UUID": ({"idempotency_key": UUID(int=1)}, {("idempotency_key", "wrong_type")}),
    "UUID in a payload": ({"payload": UUID(int=1)}, {("payload", "wrong_type")}),
    "set in a payload": ({"payload": {1}}, {("payload", "wrong_type")}),
    "date in a payload": ({"payload": date(2030, 1, 1)}, {("payload", "wrong_type")}),
    "mapping in a payload": ({"payload": [Names(a=1)]}, {("payload", "wrong_type")}),
    "generator": ({"tags": (x for x in "ab")}, {("tags", "wrong_type")}),
    "naive datetime": ({"delay": datetime(2030, 1, 1)}, {("delay", "wrong_type")}),
    "naive datetime in a payload": ({"payload": datetime(2030, 1, 1)}, {("payload", "wrong_type")}),
    "date": ({"delay": date(2030, 1, 1)}, {("delay", "wrong_type")}),
    "timedelta with microseconds": ({"delay": timedelta(microseconds=1)}, {("delay", "wrong_type")}),
    "negative timedelta": ({"delay": timedelta(seconds=-5)}, {("delay", "invalid_format")}),
    "object": ({"queue": object()}, {("queue", "wrong_type")}),
    "class": ({"payload": Names}, {("payload", "wrong_type")}),
    "bytes that are no JSON": ({"payload": b"{a}"}, {("payload", "invalid_json")}),
    "bytes of two values": ({"payload": b"1 2"}, {("payload", "invalid_json")}),
    "bytes that are no UTF-8": ({"payload": b'"\xff"'}, {("payload", "wrong_type")}),
    "ten million bytes": ({"payload": b'"' + b"x" * 10_000_000 + b'"'}, {("payload", "body_too_large")}),
    "circular list in a payload": ({"payload": LIST}, {("payload", "wrong_type")}),
    "circular dict in a payload": ({"payload": CYCLE}, {("payload", "wrong_type")}),
    "circular dict": ({"debounce": DICT}, {("debounce.key", "wrong_type"), ("debounce.delay", "missing_argument")}),
    "deep payload": ({"payload": nested(100_000)}, {("payload", "wrong_type")}),
    "tuples as names": ({"payload": {(1, 2): 3}}, {("payload", "wrong_type")}),
    "numbers as names": ({"debounce": {1: "a", "key": "k", "delay": "1s"}}, {("debounce.(not shown)", "unknown_argument")}),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_values_that_are_refused(name: str) -> None:
    arguments, want = REFUSED[name]
    call = lambda: CONN.prepare("tasks.trigger", task_identifier="x", **arguments)  # noqa: E731
    assert set(refusal(call)) == want


# Values that blow up: the user's own exception comes through.


class Boom(Exception):
    """An exception of the caller's own."""


class Failing(Mapping[str, Any]):
    """A mapping that fails when it is read."""

    def __getitem__(self, name: str) -> Any:
        raise Boom

    def __iter__(self) -> Iterator[str]:
        raise Boom

    def __len__(self) -> int:
        return 1


class FailingDict(dict[str, Any]):
    """A dict whose own methods fail."""

    def items(self) -> Any:
        raise Boom

    def __getitem__(self, name: str) -> Any:
        raise Boom

    def __contains__(self, name: object) -> bool:
        raise Boom


class FailingZone(timezone.__base__):  # type: ignore[misc, name-defined]
    def utcoffset(self, when: datetime | None) -> timedelta:
        raise Boom


BOOM: dict[str, Callable[[], object]] = {
    "mapping": lambda: CONN.prepare("tasks.trigger", task_identifier="x", debounce=Failing()),
    "dict": lambda: CONN.prepare("tasks.trigger", task_identifier="x", debounce=FailingDict(a=1)),
    "dict in a payload": lambda: CONN.tasks.trigger("x", payload=[FailingDict(a=1)]),
    "time zone": lambda: CONN.tasks.trigger("x", delay=datetime(2030, 1, 1, tzinfo=FailingZone())),
    "environ": lambda: Connection.from_env(Failing()),
    "form": lambda: Connection.from_form(FailingDict(apiKey=KEY)),
    "headers of an answer": lambda: CONN.runs.list().read(200, Failing(), b"{}"),
    "headers of a request": lambda: CONN.request("GET", "/x", headers=Failing()),
}


@pytest.mark.parametrize("name", BOOM)
def test_the_callers_own_exceptions_come_through(name: str) -> None:
    with pytest.raises(Boom):
        BOOM[name]()


# Half a surrogate, wherever text goes in.

ILL_FORMED: dict[str, Callable[[], object]] = {
    "operation": lambda: CONN.prepare(SURROGATE),
    "operation with text": lambda: CONN.prepare_json(SURROGATE, "{}"),
    "arguments as text": lambda: CONN.prepare_json("runs.list", f'{{"tag": "{SURROGATE}"}}'),
    "name": lambda: CONN.prepare("runs.list", **{SURROGATE: 1}),
    "custom method": lambda: CONN.request(SURROGATE, "/x"),
    "custom path": lambda: CONN.request("GET", f"/{SURROGATE}"),
    "custom query": lambda: CONN.request("GET", "/x", query={"a": SURROGATE}),
    "custom query name": lambda: CONN.request("GET", "/x", query={SURROGATE: "a"}),
    "custom parameter": lambda: CONN.request("GET", "/{a}", parameters={"a": SURROGATE}),
    "custom header": lambda: CONN.request("GET", "/x", headers={"x-a": SURROGATE}),
    "custom header name": lambda: CONN.request("GET", "/x", headers={SURROGATE: "a"}),
    "custom body": lambda: CONN.request("POST", "/x", body={"a": SURROGATE}),
    "custom branch": lambda: CONN.request("GET", "/x", branch=SURROGATE),
    "branch": lambda: CONN.runs.list(branch=SURROGATE),
    "api_key": lambda: Connection(api_key=SURROGATE),
    "variable": lambda: Connection.from_env({"TRIGGER_SECRET_KEY": SURROGATE}),
    "nango": lambda: Connection.from_nango({"provider": SURROGATE}),
    "expect_environment": lambda: CONN.expect_environment(SURROGATE),
    "answer": lambda: CONN.runs.retrieve("run_1").read(200, JSON, f'{{"a": "{SURROGATE}"}}'),
}


@pytest.mark.parametrize("name", ILL_FORMED)
def test_half_a_surrogate_is_refused_everywhere(name: str) -> None:
    error = raised_by(ILL_FORMED[name])
    assert isinstance(error, InvalidConnection | InvalidArguments | InvalidReply)


# Answers.

HOSTILE_ANSWERS: dict[str, Any] = {
    "nothing": b"",
    "deep": b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "deep text": '{"a":' + "[" * 100_000 + "]" * 100_000 + "}",
    "integer of 5000 digits": b'{"a":' + b"9" * 5000 + b"}",
    "NaN": b'{"a": NaN}',
    "not UTF-8": b'{"a": "\xff"}',
    "UTF-16": '{"a": 1}'.encode("utf-16"),
    "byte order mark": b"\xef\xbb\xbf{}",
    "NUL": b"\0",
    "cut off": b'{"a": "b',
    "two values": b"{} {}",
}


@pytest.mark.parametrize("name", HOSTILE_ANSWERS)
def test_hostile_answers_are_read_or_refused(name: str) -> None:
    """An answer is data or `InvalidReply`; as an error it is an `ApiError`, whatever it holds."""
    request = CONN.runs.retrieve("run_1")
    try:
        assert request.read(200, JSON, HOSTILE_ANSWERS[name]).status == 200
    except InvalidReply as error:
        assert error.status == 200
    with pytest.raises(ServerError):
        request.read(500, JSON, HOSTILE_ANSWERS[name])


def test_numbers_of_an_answer_keep_their_digits() -> None:
    body = b'{"a": 123456789012345678901234567890, "b": 1.10}'
    assert CONN.runs.retrieve("x").read(200, JSON, body).data["a"] == 123456789012345678901234567890


@pytest.mark.parametrize("wrap", [bytes, bytearray, lambda b: b.decode()])
def test_a_body_may_be_bytes_or_text(wrap: Callable[[bytes], Any]) -> None:
    reply = CONN.runs.retrieve("run_1").read(200, JSON, wrap('{"a": "é"}'.encode()))
    assert reply.data == {"a": "é"}


def test_headers_of_an_answer_may_be_mapping_pairs_or_bytes() -> None:
    limits = {"x-ratelimit-limit": "9", "x-ratelimit-remaining": "8", "x-ratelimit-reset": "7"}
    as_bytes = [(name.upper().encode(), value.encode()) for name, value in limits.items()]
    forms: list[Any] = [
        limits,
        list(limits.items()),
        iter(limits.items()),
        Names(**limits),
        as_bytes,
    ]
    for headers in forms:
        found = CONN.runs.retrieve("run_1").read(200, headers, b"{}").rate_limit
        assert found is not None
        assert (found.limit, found.remaining, found.reset_ms) == (9, 8, 7)


# What could take the interpreter down runs in one of its own.

NASTY = {
    "circular tags": "x = []; x.append(x); conn.runs.add_tags('r', tags=x)",
    "circular items": "x = []; x.append(x); conn.batches.stream_items('b', items=x)",
    "circular query": "x = []; x.append(x); conn.request('GET', '/x', query={'a': x})",
    "circular tuple": "x = []; y = (x,); x.append(y); conn.runs.add_tags('r', tags=y)",
    "circular status": "x = []; x.append(x); conn.runs.list(status=x)",
    "circular metadata": "x = {}; x['a'] = x; conn.runs.update_metadata('r', metadata=x)",
    "circular operations": "x = []; x.append(x); conn.runs.update_metadata('r', operations=x)",
    "circular variables": "x = {}; x['A'] = x; conn.envvars.import_(variables=x)",
    "circular nango": "x = {}; x['a'] = x; conn.from_nango(x)",
    "deep tags": "conn.runs.add_tags('r', tags=deep)",
    "deep items": "conn.batches.stream_items('b', items=[{'task': 'x', 'payload': deep}])",
    "deep payload": "conn.tasks.trigger('x', payload=deep)",
    "deep query": "conn.request('GET', '/x', query={'a': deep})",
    "deep body": "conn.request('POST', '/x', body=deep)",
    "deep text": "conn.prepare_json('runs.list', '[' * 100000)",
    "deep text inside": "conn.prepare_json('runs.list', '{\"tag\":' + '[' * 10**6 + ']' * 10**6 + '}')",
    "deep nango": "conn.from_nango({'credentials': deep})",
    "deep key": "conn.check(api_key=deep).unwrap()",
    "circular key": "x = []; x.append(x); conn.check(api_key=x).unwrap()",
}  # fmt: skip
START = """
import faulthandler; faulthandler.enable()
from trigger_connect import Connection, TriggerConnectError
conn = Connection(api_key="tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX", project_ref="proj_abcdefghijklmnopqrst")
deep = []
for _ in range(100_000): deep = [deep]
try:
"""
END = """
    print("made")
except TriggerConnectError as error:
    print("refused")
"""


def run_apart(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    code = f"{START}    {line}{END}"
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, cwd=folder
    )


@pytest.mark.parametrize("name", NASTY)
def test_the_interpreter_survives(name: str, tmp_path: Path) -> None:
    done = run_apart(NASTY[name], tmp_path)
    assert done.returncode == 0, done.stderr[:500]
    assert done.stdout == "refused\n"


def test_ready_made_json_may_be_deep(tmp_path: Path) -> None:
    """It is only looked through for its end, so what is deep and whole is passed on or refused."""
    for line in (
        "conn.tasks.trigger('x', payload=b'[' * 100_000 + b']' * 100_000)",
        "conn.tasks.trigger('x', payload=b'[' * 100_000)",
        "conn.request('POST', '/x', body=b'[' * 100_000 + b']' * 100_000)",
        "conn.tasks.trigger('x', metadata=b'{\"a\":' * 100_000 + b'1' + b'}' * 100_000)",
    ):
        done = run_apart(line, tmp_path)
        assert done.returncode == 0, done.stderr[:500]
        assert done.stdout in ("made\n", "refused\n")


def test_a_request_is_made_by_the_package_only() -> None:
    with pytest.raises(TypeError):
        Request()
