"""What goes beside a flow while it is driven: time, a log, and who wants to be told.

Lives here: one flow under way, for drivers of both kinds. Must not know: how anything is sent or
waited for, or what a flow does.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import Any, Generic, Literal, NamedTuple, TypeVar

from .._native import Request
from ..flow import Flow, Progress, Step
from .outcome import MAX_BYTES, TIMEOUT, Answered, Lost, NotSent, Outcome, TooLarge

__all__ = ["OnProgress", "OnStep", "Options", "Sent", "Walk"]

_Data = TypeVar("_Data")

_log = logging.getLogger("trigger_connect")


OutcomeWord = Literal["answered", "not_sent", "lost", "too_large"]
"""What became of a request, as `Flow` calls it."""


class Sent(NamedTuple):
    """A request that was sent, fit for logs and metrics: no id, header or body is in it."""

    method: str
    """HTTP method."""
    path: str | None
    """Path with names for values, as `Request.path_template`."""
    operation: str
    """Operation id, or `request`."""
    outcome: OutcomeWord
    """What became of it, as `Flow` calls it."""
    status: int | None
    """HTTP status, or None when no whole answer came."""
    attempt: int
    """How often it was sent, this time included."""
    duration_ms: int
    """How long it took, in milliseconds."""


OnStep = Callable[[Sent], object]
"""Told of each request once its answer is taken in. What it raises ends the drive."""

OnProgress = Callable[[Progress], object]
"""Told after each request how far the flow has come. What it raises ends the drive."""


class Options(NamedTuple):
    """How flows are driven."""

    timeout: float = TIMEOUT
    """Seconds that each request may take."""
    max_bytes: int = MAX_BYTES
    """How large each decoded body may be."""
    deadline_ms: int | None = None
    """When to give up at the latest, in epoch milliseconds; also what the flow was told."""
    on_step: OnStep | None = None
    """Told of each request."""
    on_progress: OnProgress | None = None
    """Told how far the flow has come."""


class Walk(Generic[_Data]):
    """A flow under way."""

    __slots__ = ("_attempt", "_begun", "_flow", "_options")

    def __init__(self, flow: Flow[_Data], options: Options) -> None:
        """Take the flow as it is: new, resumed, or left early."""
        self._flow = flow
        self._options = options
        self._attempt = 0
        self._begun = 0.0

    def seconds(self, request: Request[Any]) -> float:
        """How many seconds a request may take that is sent now; none after the deadline."""
        self._attempt = attempt = self._flow.attempt
        if attempt > 1 and _log.isEnabledFor(logging.INFO):
            extra = {"method": request.method, "path": request.path_template, "attempt": attempt}
            _log.info("%(method)s %(path)s is sent again, attempt %(attempt)s", extra, extra=extra)
        self._begun = time.monotonic()
        timeout, deadline_ms = self._options.timeout, self._options.deadline_ms
        if deadline_ms is None:
            return timeout
        return min(timeout, max(0.0, deadline_ms / 1000 - time.time()))

    def came(self, request: Request[Any], outcome: Outcome) -> Step[_Data]:
        """Take what became of a request, and give the next step."""
        flow, options = self._flow, self._options
        sent: Sent | None = None
        if options.on_step is not None or _log.isEnabledFor(logging.DEBUG):
            sent = self._sent(request, outcome)
            shown = {name: getattr(sent, name) for name in _SHOWN}
            _log.debug(_MESSAGE, shown, extra=shown)
        try:
            if isinstance(outcome, Answered):
                return flow.answered(*outcome)
            no_answer = getattr(flow, _WORDS[type(outcome)])
            step: Step[_Data] = no_answer()
            return step
        finally:
            # Afterwards, so that no answer is lost to what they raise.
            if options.on_step is not None and sent is not None:
                options.on_step(sent)
            if options.on_progress is not None:
                options.on_progress(flow.progress)

    def _sent(self, request: Request[Any], outcome: Outcome) -> Sent:
        took = round((time.monotonic() - self._begun) * 1000)
        word, status = _WORDS[type(outcome)], getattr(outcome, "status", None)
        names = request.method, request.path_template, request.operation
        return Sent(*names, word, status, self._attempt, took)


_SHOWN = ("method", "path", "status", "attempt", "duration_ms")
_MESSAGE = "%(method)s %(path)s %(status)s, attempt %(attempt)s, %(duration_ms)s ms"

_WORDS: dict[type[Outcome], OutcomeWord] = {
    Answered: "answered",
    NotSent: "not_sent",
    Lost: "lost",
    TooLarge: "too_large",
}
"""Methods of a flow."""
