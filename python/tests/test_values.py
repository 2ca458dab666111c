"""Python values as arguments: what is taken, what is refused, and what raises by itself.

Lives here: types of Python. Must not know: rules of the API; those are vectors.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta, timezone, tzinfo
from decimal import Decimal
from enum import Enum, IntEnum
from typing import Any
from uuid import UUID

import pytest
from shared import KEY, Names, refusal

from trigger_connect import Connection

CONN = Connection(api_key=KEY)

# Values of kinds that are taken.


class Word(str):
    """Text of a class of one's own."""

    def __str__(self) -> str:
        return "something else"


class Number(int):
    """A number of a class of one's own."""

    def __str__(self) -> str:
        return '"something else"'


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
    "mapping": (
        {"debounce": Names(key="k", delay="1s")},
        {"options": {"debounce": {"key": "k", "delay": "1s"}}},
    ),
    "tuple": ({"tags": ("a", "b")}, {"options": {"tags": ["a", "b"]}}),
    "set": ({"tags": {"a"}}, {"options": {"tags": ["a"]}}),
    "dict keys": ({"tags": {"a": 1}.keys()}, {"options": {"tags": ["a"]}}),
    "str subclass": ({"queue": Word("q")}, {"options": {"queue": {"name": "q"}}}),
    "str enum": ({"queue": Color.RED}, {"options": {"queue": {"name": "red"}}}),
    "int subclass": ({"payload": Number(5)}, {"payload": 5}),
    "big int subclass": ({"payload": Number(2**80)}, {"payload": 2**80}),
    "int enum": ({"max_attempts": Level.HIGH}, {"options": {"maxAttempts": 3}}),
    "bytes": ({"payload": b' {"a": 1e0} '}, {"payload": {"a": 1.0}}),
    "bytearray": ({"payload": bytearray(b"[1]")}, {"payload": [1]}),
    "big integer": ({"payload": 2**80}, {"payload": 2**80}),
    "nested bytes": ({"payload": b"[[[[]]]]"}, {"payload": [[[[]]]]}),
}


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


# Argument, value, and the codes of the problems, with the field where it is not the argument.
REFUSED: dict[str, tuple[str, Any, str]] = {
    "huge text": ("region", HUGE, "too_long"),
    "huge key": ("idempotency_key", HUGE, "too_long"),
    "huge payload": ("payload", HUGE, "body_too_large"),
    "NUL": ("queue", "a\0b", "control_character"),
    "half a surrogate": ("queue", SURROGATE, "ill_formed_text"),
    "half a surrogate in a payload": ("payload", {"a": SURROGATE}, "ill_formed_text"),
    "half a surrogate in a list": ("tags", ["a", SURROGATE], "tags[1]:ill_formed_text"),
    "NaN": ("priority", float("nan"), "wrong_type"),
    "infinity": ("max_duration", float("inf"), "wrong_type"),
    "NaN in a payload": ("payload", [float("nan")], "wrong_type"),
    "text for a number": ("max_attempts", "3", "wrong_type"),
    "float for an integer": ("max_attempts", 2.5, "wrong_type"),
    "bool for an integer": ("max_attempts", True, "wrong_type"),
    "number for text": ("queue", 5, "wrong_type"),
    "big integer": ("max_attempts", 2**70, "out_of_range"),
    "integer of 5000 digits": ("max_attempts", 10**5000, "wrong_type"),
    "integer of 5000 digits for text": ("queue", 10**5000, "wrong_type"),
    "object for text": ("queue", {"name": "q"}, "wrong_type"),
    "list for text": ("queue", ["q"], "wrong_type"),
    "list in a list": ("tags", [["a"]], "tags[0]:wrong_type"),
    "Decimal": ("priority", Decimal("1"), "wrong_type"),
    "Decimal in a payload": ("payload", {"a": Decimal("1")}, "wrong_type"),
    "UUID": ("idempotency_key", UUID(int=1), "wrong_type"),
    "UUID in a payload": ("payload", UUID(int=1), "wrong_type"),
    "set in a payload": ("payload", {1}, "wrong_type"),
    "date in a payload": ("payload", date(2030, 1, 1), "wrong_type"),
    "mapping in a payload": ("payload", [Names(a=1)], "wrong_type"),
    "generator": ("tags", (x for x in "ab"), "wrong_type"),
    "naive datetime": ("delay", datetime(2030, 1, 1), "wrong_type"),
    "naive datetime in a payload": ("payload", datetime(2030, 1, 1), "wrong_type"),
    "date": ("delay", date(2030, 1, 1), "wrong_type"),
    "timedelta with microseconds": ("delay", timedelta(microseconds=1), "wrong_type"),
    "negative timedelta": ("delay", timedelta(seconds=-5), "invalid_format"),
    "object": ("queue", object(), "wrong_type"),
    "class": ("payload", Names, "wrong_type"),
    "bytes that are no JSON": ("payload", b"{a}", "invalid_json"),
    "bytes of two values": ("payload", b"1 2", "invalid_json"),
    "bytes that are no UTF-8": ("payload", b'"\xff"', "wrong_type"),
    "ten million bytes": ("payload", b'"' + b"x" * 10_000_000 + b'"', "body_too_large"),
    "circular list in a payload": ("payload", LIST, "wrong_type"),
    "circular dict in a payload": ("payload", CYCLE, "wrong_type"),
    "circular dict": ("debounce", DICT, "debounce.key:wrong_type, debounce.delay:missing_argument"),
    "deep payload": ("payload", nested(100_000), "wrong_type"),
    "tuples as names": ("payload", {(1, 2): 3}, "wrong_type"),
    "numbers as names": (
        "debounce",
        {1: "a", "key": "k", "delay": "1s"},
        "debounce.(not shown):unknown_argument",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_values_that_are_refused(name: str) -> None:
    argument, value, want = REFUSED[name]
    more = {"task_identifier": "x", argument: value}
    found = [
        code if field == argument else f"{field}:{code}"
        for field, code in refusal(lambda: CONN.prepare("tasks.trigger", **more))
    ]
    assert sorted(found) == sorted(want.split(", "))


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


class FailingZone(tzinfo):
    """A time zone that fails."""

    def utcoffset(self, when: datetime | None) -> timedelta:
        raise Boom

    def dst(self, when: datetime | None) -> timedelta:
        raise Boom

    def tzname(self, when: datetime | None) -> str:
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
