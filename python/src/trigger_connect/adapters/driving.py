"""Drive flows: send what they say, wait as long as they say, hand out what they give.

Lives here: the loop, for any HTTP client. Must not know: which client, or what a flow does.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, Generic, NamedTuple, TypeVar

from .._native import Request
from ..flow import Done, Flow, Give, Send, Step
from .outcome import MAX_BYTES, TIMEOUT, Answered, NotSent, Outcome

__all__ = [
    "AsyncDriver",
    "AsyncTransport",
    "Driver",
    "Sent",
    "Transport",
    "iterate",
    "iterate_async",
    "run",
    "run_async",
]

_Client = TypeVar("_Client")
_Data = TypeVar("_Data")

Transport = Callable[[Request[Any]], Outcome]
"""Sends one request and says what became of it."""

AsyncTransport = Callable[[Request[Any]], Awaitable[Outcome]]
"""Sends one request and says what became of it."""


class Sent(NamedTuple):
    """A request that a flow had sent, fit for a log: no address, header or body is in it."""

    method: str
    """HTTP method."""
    operation: str
    """Operation id, or `request`."""
    status: int | None
    """HTTP status, or None when no whole answer came."""
    reached: bool
    """False when no connection came about."""
    number: int
    """How many requests this drive has sent, this one included."""
    seconds: float
    """How long it took."""


OnStep = Callable[[Sent], object]
"""Told of each request once it is over. What it raises ends the drive."""


def iterate(
    flow: Flow[_Data],
    transport: Transport,
    *,
    sleep: Callable[[float], object] | None = None,
    on_step: OnStep | None = None,
) -> Iterator[_Data]:
    """Hand out what a flow gives, and its result at last.

    A flow that is left early, by a break or an exception of yours, can be saved, or driven on by
    another call; a request that was under way then counts as lost.

    Args:
        flow: New, resumed, or left early.
        transport: Sends one request.
        sleep: Waits so many seconds. We apply `time.sleep`.
        on_step: Told of each request once it is over.

    Raises:
        ApiError: or another of the errors of `Flow`, when there will be no result.
        ReplyTooLarge: when the transport says so.
    """
    watch = _Watch(on_step)
    step = flow.begin()
    while True:
        if isinstance(step, Send):
            watch.begin()
            outcome = transport(step.request)
            watch.end(step.request, outcome)
            step = _after(flow, outcome)
        elif isinstance(step, Give | Done):
            yield step.data
            if isinstance(step, Done):
                return
            step = flow.taken()
        else:
            (sleep or time.sleep)(step.milliseconds / 1000)
            step = flow.waited()


async def iterate_async(
    flow: Flow[_Data],
    transport: AsyncTransport,
    *,
    sleep: Callable[[float], Awaitable[object]] | None = None,
    on_step: OnStep | None = None,
) -> AsyncIterator[_Data]:
    """Hand out what a flow gives, and its result at last; see `iterate`.

    When its task is cancelled, the flow can be saved or driven on. Without `sleep`, that of
    asyncio is used.
    """
    pause = sleep or _asyncio_sleep
    watch = _Watch(on_step)
    step = flow.begin()
    while True:
        if isinstance(step, Send):
            watch.begin()
            outcome = await transport(step.request)
            watch.end(step.request, outcome)
            step = _after(flow, outcome)
        elif isinstance(step, Give | Done):
            yield step.data
            if isinstance(step, Done):
                return
            step = flow.taken()
        else:
            await pause(step.milliseconds / 1000)
            step = flow.waited()


def run(
    flow: Flow[_Data],
    transport: Transport,
    *,
    sleep: Callable[[float], object] | None = None,
    on_step: OnStep | None = None,
) -> _Data:
    """Drive a flow to its end and give its result. What it gives on the way is passed over.

    Takes and raises what `iterate` does.
    """
    for last in iterate(flow, transport, sleep=sleep, on_step=on_step):
        result = last
    return result


async def run_async(
    flow: Flow[_Data],
    transport: AsyncTransport,
    *,
    sleep: Callable[[float], Awaitable[object]] | None = None,
    on_step: OnStep | None = None,
) -> _Data:
    """Drive a flow to its end and give its result; see `run` and `iterate_async`."""
    async for last in iterate_async(flow, transport, sleep=sleep, on_step=on_step):
        result = last
    return result


class Driver(Generic[_Client]):
    """Drives flows with clients of one kind."""

    def __init__(self, exchange: Callable[[Request[Any], _Client, float, int], Outcome]) -> None:
        """Take what sends one request."""
        self._exchange = exchange

    def iterate(
        self,
        flow: Flow[_Data],
        client: _Client,
        *,
        timeout: float = TIMEOUT,
        max_bytes: int = MAX_BYTES,
        sleep: Callable[[float], object] | None = None,
        on_step: OnStep | None = None,
    ) -> Iterator[_Data]:
        """Hand out what a flow gives, such as pages, and its result at last.

        A flow that is left early, by a break or an exception of yours, can be saved, or driven on
        by another call; a request that was under way then counts as lost.

        Args:
            flow: New, resumed, or left early.
            client: Yours; it is not closed.
            timeout: Seconds for connecting, for each silence and for each whole body.
            max_bytes: How large a decoded body may be.
            sleep: Waits so many seconds. We apply `time.sleep`.
            on_step: Told of each request once it is over.

        Raises:
            ApiError: or another of the errors of `Flow`, when there will be no result.
            ReplyTooLarge: when a body is over the bound.
        """
        return iterate(
            flow,
            lambda request: self._exchange(request, client, timeout, max_bytes),
            sleep=sleep,
            on_step=on_step,
        )

    def run(
        self,
        flow: Flow[_Data],
        client: _Client,
        *,
        timeout: float = TIMEOUT,
        max_bytes: int = MAX_BYTES,
        sleep: Callable[[float], object] | None = None,
        on_step: OnStep | None = None,
    ) -> _Data:
        """Drive a flow to its end and give its result. What it gives on the way is passed over.

        Takes and raises what `iterate` does.
        """
        return run(
            flow,
            lambda request: self._exchange(request, client, timeout, max_bytes),
            sleep=sleep,
            on_step=on_step,
        )


class AsyncDriver(Generic[_Client]):
    """Drives flows with asynchronous clients of one kind."""

    def __init__(
        self, exchange: Callable[[Request[Any], _Client, float, int], Awaitable[Outcome]]
    ) -> None:
        """Take what sends one request."""
        self._exchange = exchange

    def iterate_async(
        self,
        flow: Flow[_Data],
        client: _Client,
        *,
        timeout: float = TIMEOUT,
        max_bytes: int = MAX_BYTES,
        sleep: Callable[[float], Awaitable[object]] | None = None,
        on_step: OnStep | None = None,
    ) -> AsyncIterator[_Data]:
        """Hand out what a flow gives, such as pages, and its result at last.

        When its task is cancelled, the flow can be saved, or driven on by another call; a request
        that was under way then counts as lost.

        Args:
            flow: New, resumed, or left early.
            client: Yours; it is not closed.
            timeout: Seconds for connecting, for each silence and for each whole body.
            max_bytes: How large a decoded body may be.
            sleep: Waits so many seconds. We apply `asyncio.sleep`.
            on_step: Told of each request once it is over.

        Raises:
            ApiError: or another of the errors of `Flow`, when there will be no result.
            ReplyTooLarge: when a body is over the bound.
        """
        return iterate_async(
            flow,
            lambda request: self._exchange(request, client, timeout, max_bytes),
            sleep=sleep,
            on_step=on_step,
        )

    async def run_async(
        self,
        flow: Flow[_Data],
        client: _Client,
        *,
        timeout: float = TIMEOUT,
        max_bytes: int = MAX_BYTES,
        sleep: Callable[[float], Awaitable[object]] | None = None,
        on_step: OnStep | None = None,
    ) -> _Data:
        """Drive a flow to its end and give its result. What it gives on the way is passed over.

        Takes and raises what `iterate_async` does.
        """
        return await run_async(
            flow,
            lambda request: self._exchange(request, client, timeout, max_bytes),
            sleep=sleep,
            on_step=on_step,
        )


class _Watch:
    """Counts and times what is sent, for who wants to be told."""

    def __init__(self, on_step: OnStep | None) -> None:
        self._on_step = on_step
        self._number = 0
        self._since = 0.0

    def begin(self) -> None:
        self._number += 1
        self._since = time.monotonic()

    def end(self, request: Request[Any], outcome: Outcome) -> None:
        if self._on_step is None:
            return
        status = outcome.status if isinstance(outcome, Answered) else None
        reached = not isinstance(outcome, NotSent)
        seconds = time.monotonic() - self._since
        self._on_step(
            Sent(request.method, request.operation, status, reached, self._number, seconds)
        )


async def _asyncio_sleep(seconds: float) -> None:
    import asyncio  # noqa: PLC0415 - other event loops and synchronous clients do without it

    await asyncio.sleep(seconds)


def _after(flow: Flow[_Data], outcome: Outcome) -> Step[_Data]:
    if isinstance(outcome, Answered):
        return flow.answered(outcome.status, outcome.headers, outcome.body)
    return flow.not_sent() if isinstance(outcome, NotSent) else flow.lost()
