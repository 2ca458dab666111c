"""What a client of either kind is made of.

Lives here: settings, and which adapter belongs to an HTTP client. Must not know: how either is
used.
"""

from __future__ import annotations

import importlib
import time
from typing import Any, Final, NamedTuple

from ..adapters.outcome import MAX_BYTES, TIMEOUT
from ..adapters.walk import OnProgress, OnStep, Options
from ..retry import RetryPolicy

__all__ = ["AWAITED", "BLOCKING", "Settings", "exchange_for", "settings"]

_Known = dict[tuple[str, str], tuple[str, str]]

BLOCKING: Final[_Known] = {
    ("httpx", "Client"): ("httpx", "exchange"),
    ("httpx2", "Client"): ("httpx", "exchange"),
    ("requests", "Session"): ("requests", "exchange"),
    ("urllib", "OpenerDirector"): ("stdlib", "exchange"),
}
"""Package and name of classes of clients that block; the adapter of each, and what of it sends."""

AWAITED: Final[_Known] = {
    ("aiohttp", "ClientSession"): ("aiohttp", "exchange_async"),
    ("httpx", "AsyncClient"): ("httpx", "exchange_async"),
    ("httpx2", "AsyncClient"): ("httpx", "exchange_async"),
}
"""The same for clients that are awaited."""


class Settings(NamedTuple):
    """How a client sends."""

    policy: RetryPolicy | None = None
    """How often each request is sent, and how long between."""
    timeout: float = TIMEOUT
    """Seconds for each request."""
    deadline: float | None = None
    """Seconds for a whole call."""
    max_bytes: int = MAX_BYTES
    """How large each decoded body may be."""
    on_step: OnStep | None = None
    """Told of each request."""
    on_progress: OnProgress | None = None
    """Told after each request how far the call has come."""

    def until(self, deadline_ms: int | None = None) -> int | None:
        """When a call that begins now ends at the latest: as it says itself, else as set here."""
        if deadline_ms is not None or self.deadline is None:
            return deadline_ms
        return int((time.time() + self.deadline) * 1000)

    def options(self, deadline_ms: int | None) -> Options:
        """How a flow is driven that ends then."""
        return Options(self.timeout, self.max_bytes, deadline_ms, self.on_step, self.on_progress)


def settings(base: Settings, **given: Any) -> Settings:
    """Give settings with some of them changed.

    Raises:
        ValueError: when a bound is not above 0.
    """
    made = base._replace(**given)
    for name in ("timeout", "deadline", "max_bytes"):
        bound = getattr(made, name)
        if bound is not None and not bound > 0:
            raise ValueError(f"{name} must be above 0")
    return made


def exchange_for(client: object, known: _Known) -> Any:
    """Give what sends one request with such a client. Its adapter is imported here.

    Raises:
        TypeError: when it is none of the known ones.
    """
    for kind in type(client).__mro__:
        found = known.get((kind.__module__.partition(".")[0], kind.__name__))
        if found is not None:
            module = importlib.import_module(f"trigger_connect.adapters.{found[0]}")
            return getattr(module, found[1])
    names = ", ".join(f"{package}.{name}" for package, name in known)
    raise TypeError(f"expected one of {names}, not {type(client).__qualname__}")
