"""One HTTP exchange of the command line, with what Python brings along.

Lives here: what the adapter for urllib takes and gives, for the native side. Must not know: what is
sent.
"""

from __future__ import annotations

import urllib.request
from typing import Any, NamedTuple

from .adapters import stdlib
from .adapters.outcome import Answered, Lost, NotSent, Outcome, TooLarge

_WORDS: dict[type[Outcome], str] = {NotSent: "not_sent", Lost: "lost", TooLarge: "too_large"}


class Happened(NamedTuple):
    """What came of a step."""

    event: str = "done"
    status: int = 0
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""


class _Plain(NamedTuple):
    """Of a request, what an adapter asks for."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes | None


def exchange(what: tuple[str, str, list[tuple[str, str]], bytes | None, float, int]) -> Happened:
    """Send one request."""
    method, url, headers, body, timeout, limit = what
    request: Any = _Plain(method, url, dict(headers), body)
    try:
        outcome = stdlib.exchange(request, urllib.request.build_opener(), timeout, limit)
    except UnicodeError:
        return Happened("not_sent")  # An address that Python can't spell.
    if isinstance(outcome, Answered):
        came: Any = outcome.headers
        return Happened("answered", outcome.status, tuple(came.items()), outcome.body)
    return Happened(_WORDS[type(outcome)])
