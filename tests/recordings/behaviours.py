"""Recorded reactions of the official client, and the answers that it reacted to.

Lives here: what a record holds, and in one table each what it leaves out. Must not know: how the
library reacts.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from recorded import Record, expand

__all__ = [
    "NAMED",
    "NOW_MS",
    "Answer",
    "Options",
    "Reaction",
    "Rejection",
    "answers_of",
    "options_of",
    "reaction_of",
]

NOW_MS = 1_768_478_400_000
"""The time at which all answers come."""


@dataclass(frozen=True)
class Answer:
    """What came back on one request."""

    status: int | None
    """None when no whole answer came."""
    headers: tuple[tuple[str, str], ...] = ()
    body: str = ""
    sent: bool = True
    """False when nothing reached the server."""

    @property
    def asked_ms(self) -> int | None:
        """How long the server asks to wait, or the limit of requests lasts, in milliseconds."""
        headers = dict(self.headers)
        after, reset = headers.get("retry-after", ""), headers.get("x-ratelimit-reset", "")
        if after.isdigit():
            return int(after) * 1000
        return int(reset) - NOW_MS if reset.isdigit() else None


_LOST = Answer(None)
_NOT_SENT = Answer(None, sent=False)


@dataclass(frozen=True)
class Rejection:
    """The error that a caller got."""

    kind: str
    status: int | None
    message: str | None
    code: str | None


@dataclass
class Reaction:
    """What a client did."""

    sent: int
    """How many requests it sent."""
    waits: list[Any]
    """How long it waited between them."""
    end: Any
    """A `Rejection`, or the data that the caller got."""
    why: str = ""
    """Why the last request was the last."""


@dataclass(frozen=True)
class Options:
    """How often and when the recorded client was told to send again; None where it wasn't."""

    attempts: int | None = None
    first_ms: int | None = None
    longest_ms: int | None = None
    bounds: bool = False
    """True when the recorded waits are the bounds of ours: they double, and chance adds nothing."""


_ONCE = {"maxAttempts": 1}
"""The options of records that name none: each arrived once, those with 500 and 429 too."""


def options_of(record: Record) -> Options:
    """Give the options of a record."""
    given = record.get("retry_options", _ONCE)
    if given == "client defaults":
        return Options()
    return Options(
        given["maxAttempts"],
        given.get("minTimeoutInMs"),
        given.get("maxTimeoutInMs"),
        given.get("factor") == 2 and not given.get("randomize"),
    )


def reaction_of(record: Record) -> Reaction:
    """Give what the official client did."""
    waits = record.get("delays_ms", {"asked_for": []})["asked_for"]
    sent = record["requests"]
    # Of refused connections the server can't say how many there were.
    return Reaction(len(waits) + 1 if sent is None else sent, waits, _end(record["outcome"]))


def _end(outcome: dict[str, Any]) -> Any:
    if "resolved" in outcome:
        return expand([outcome["resolved"]])[0]
    error = _rejected(outcome)
    return Rejection(error["class"], error.get("status"), error["message"], error.get("code"))


def _rejected(outcome: dict[str, Any]) -> dict[str, Any]:
    """Give the error; of one that tells how far a batch came, the error that it was made of."""
    error: dict[str, Any] = outcome["rejected"]
    return error["cause"] if "phase" in error else error  # type: ignore[no-any-return]


# What records leave out of the answers. Statuses are in their ids but for these.
_STATUSES = {
    "defaults/capped-delay": 500,
    "items/bad-response": 200,
    "items/not-sealed": 200,
    "items/not-sealed-then-sealed": 200,
    "items/ok": 200,
    "list-empty": 200,
    "list-null-cursor": 200,
    "list-without-pagination": 200,
}

_HEADERS = {
    "429-error-object-and-reset": {"x-ratelimit-reset": str(NOW_MS + 5000)},
    "429-reset-far-away": {"x-ratelimit-reset": str(NOW_MS + 3_600_000)},
    "429-reset-in-300ms": {"x-ratelimit-reset": str(NOW_MS + 300)},
    "429-reset-in-seconds": {"x-ratelimit-reset": str(NOW_MS // 1000 + 30)},
    "429-reset-in-the-past": {"x-ratelimit-reset": str(NOW_MS - 5000)},
    "429-reset-not-a-number": {"x-ratelimit-reset": "soon"},
    "429-retry-after-2": {"retry-after": "2"},
    "items/429-retry-after": {"retry-after": "2"},
    "503-retry-after-2": {"retry-after": "2"},
    "200-json-as-text": {"content-type": "text/plain"},
    "200-not-json": {"content-type": "text/plain"},
    "x-should-retry-0-on-500": {"x-should-retry": "0"},
    "x-should-retry-TRUE-on-400": {"x-should-retry": "TRUE"},
    "x-should-retry-false-on-429": {"x-should-retry": "false"},
    "x-should-retry-false-on-500": {"x-should-retry": "false"},
    "x-should-retry-true-on-200": {"x-should-retry": "true"},
    "x-should-retry-true-on-400": {"x-should-retry": "true"},
    "x-should-retry-true-on-404": {"x-should-retry": "true"},
}

# Bodies are in what the caller got but for these.
_NOT_SEALED = (
    '{"id":"batch_1","itemsAccepted":1,"itemsDeduplicated":0,"sealed":false,'
    '"enqueuedCount":1,"expectedCount":2}'
)

_BODIES = {
    "items/500-then-ok": '{"error":"x"}',
    "items/bad-response": '{"unexpected":true}',
    "items/not-sealed": _NOT_SEALED,
    "items/not-sealed-then-sealed": _NOT_SEALED,
    "200-extra-fields-are-stripped": '{"id":"run_abc123","more":true}',
    "200-not-json": "not JSON",
    "defaults/reports.retrieve-500": '{"error":"x"}',
    "recovers-after-409-on-post": '{"error":"x"}',
    "recovers-after-429": '{"error":"x"}',
    "recovers-after-500": '{"error":"x"}',
    "result-404-is-undefined": '{"error":"Run either doesn\'t exist or is not finished"}',
}

_WITHOUT_ANSWER = {
    # No whole body came, so no whole answer did.
    "body-cut-off": _LOST,
    "connection-refused": _NOT_SENT,
    "connection-reset": _LOST,
    "connection-reset-then-ok": _LOST,
    "connection-reset-timezones": _LOST,
    "items/connection-reset": _LOST,
}


NAMED = (_STATUSES, _HEADERS, _BODIES, _WITHOUT_ANSWER)
"""The tables, to see that each of their lines is about a record."""


def answers_of(record: Record) -> list[Answer]:
    """Give what comes back on each request in turn; the last one comes again and again."""
    name = record["id"]
    first = _WITHOUT_ANSWER.get(name) or _first(record)
    if name.startswith("recovers-") or name.endswith(("-then-ok", "-then-sealed")):
        return [first] * (record["requests"] - 1) + [_good(record)]
    if name.startswith("redirect-"):
        return [first, _good(record)]
    return [first]


def _first(record: Record) -> Answer:
    name = record["id"]
    if "response" in record:
        given = record["response"]
        headers = {"content-type": given["content_type"], **_HEADERS.get(name, {})}
        return Answer(given["status"], tuple(headers.items()), given["text"])
    found = re.search(r"(?:^|[-/])(\d{3})\b", name)
    status = int(found[1]) if found else _STATUSES[name]
    if name.startswith("redirect-"):
        return Answer(status, (("location", "/moved"),))
    headers = {"content-type": "application/json", **_HEADERS.get(name, {})}
    return Answer(status, tuple(headers.items()), _BODIES.get(name, _body(record)))


def _good(record: Record) -> Answer:
    return Answer(200, (("content-type", "application/json"),), _body(record))


def _body(record: Record) -> str:
    """Give the body that the caller got to see."""
    outcome = record["outcome"]
    if "resolved" in outcome:
        found = {k: v for k, v in outcome["resolved"].items() if v != "<jwt>"}
    else:
        error = _rejected(outcome)
        found = error.get("body", error.get("rawBody", {"$undefined": True}))
    return "" if found == {"$undefined": True} else json.dumps(found)
