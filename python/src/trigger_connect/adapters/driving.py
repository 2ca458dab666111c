"""Drive flows: send what they say, wait as long as they say, hand out what they give.

Lives here: the loop, for any HTTP client that blocks. Must not know: which client, or what a flow
does.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._native import Request
from ..flow import Done, Flow, Give, Send, Wait
from .outcome import MAX_BYTES, TIMEOUT, NotSent, Outcome
from .source import Source
from .walk import OnProgress, OnStep, Options, Sent, Walk

if TYPE_CHECKING:
    from .source import ItemSource

__all__ = ["Driver", "Sent"]

_Client = TypeVar("_Client")
_Data = TypeVar("_Data")


class Driver(Generic[_Client]):
    """Drives flows with clients of one kind."""

    __slots__ = ("_exchange",)

    def __init__(self, exchange: Callable[[Request[Any], _Client, float, int], Outcome]) -> None:
        """Take what sends one request, given a client, a time in seconds and a size in bytes."""
        self._exchange = exchange

    def iterate(
        self,
        flow: Flow[_Data],
        client: _Client,
        *,
        timeout: float = TIMEOUT,
        max_bytes: int = MAX_BYTES,
        deadline_ms: int | None = None,
        sleep: Callable[[float], object] | None = None,
        on_step: OnStep | None = None,
        on_progress: OnProgress | None = None,
        items: ItemSource | None = None,
    ) -> Iterator[_Data]:
        """Hand out what a flow gives, such as pages, and its result at last.

        A flow that is left early, by a break or an exception of yours, can be saved, or driven on
        by another call; a request that was under way then counts as lost.

        Args:
            flow: New, resumed, or left early.
            client: Yours; it is not closed.
            timeout: Seconds for each request, as `exchange` says.
            max_bytes: How large a decoded body may be.
            deadline_ms: When to give up at the latest, in epoch milliseconds: requests under way
                end then. Tell it the flow too, which then waits no longer.
            sleep: Waits so many seconds. We apply `time.sleep`.
            on_step: Told of each request once its answer is taken in.
            on_progress: Told after each request how far the flow has come.
            items: What a flow of batches needs; see `ItemSource`. Taken one batch at a time.

        Raises:
            ApiError: or another of the errors of `Flow`, when there will be no result.
            TypeError: when it needs items, as that of `Connection.batch` does, and there are none.
        """
        options = Options(timeout, max_bytes, deadline_ms, on_step, on_progress)
        return self.drive(flow, client, options, sleep, items)

    def run(
        self,
        flow: Flow[_Data],
        client: _Client,
        *,
        timeout: float = TIMEOUT,
        max_bytes: int = MAX_BYTES,
        deadline_ms: int | None = None,
        sleep: Callable[[float], object] | None = None,
        on_step: OnStep | None = None,
        on_progress: OnProgress | None = None,
        items: ItemSource | None = None,
    ) -> _Data:
        """Drive a flow to its end and give its result. What it gives on the way is passed over.

        Takes and raises what `iterate` does.
        """
        options = Options(timeout, max_bytes, deadline_ms, on_step, on_progress)
        for last in self.drive(flow, client, options, sleep, items):
            result = last
        return result

    def drive(
        self,
        flow: Flow[_Data],
        client: _Client,
        options: Options,
        sleep: Callable[[float], object] | None = None,
        items: ItemSource | None = None,
    ) -> Iterator[_Data]:
        """Do what `iterate` does, with the options as one."""
        walk, source = Walk(flow, options), Source(items)
        step = flow.begin()
        while True:
            if isinstance(step, Send):
                request = step.request
                seconds = walk.seconds(request)
                outcome: Outcome = NotSent()
                if seconds > 0:
                    outcome = self._exchange(request, client, seconds, options.max_bytes)
                step = walk.came(request, outcome)
            elif isinstance(step, Give | Done):
                yield step.data
                if isinstance(step, Done):
                    return
                step = flow.taken()
            elif isinstance(step, Wait):
                (sleep or time.sleep)(step.milliseconds / 1000)
                step = flow.waited()
            else:
                some, last = source.some(step)
                step = flow.fed(some, last=last)
