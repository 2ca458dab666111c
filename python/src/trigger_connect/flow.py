"""Conversations of several requests, as state machines.

Lives here: what a host is told to do next. Must not know: what a flow does; that is in the core.
"""

from __future__ import annotations

import json
import random as chance
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, NoReturn

from ._native import Conversation, Request
from ._types import HeaderItems
from .errors import _problems
from .secret import _sealed

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    from ._native import Link
    from .errors import Problem
    from .resources import records

    _Data_co = TypeVar("_Data_co", covariant=True, default=Any)
else:
    from typing import TypeVar

    _Data_co = TypeVar("_Data_co", covariant=True)

__all__ = ["Done", "Flow", "Give", "Need", "Progress", "Send", "Step", "Wait"]


class Send:
    """Send this request, and come back with what happened."""

    __match_args__ = ("request",)
    __slots__ = ("request",)

    def __init__(self, request: Request[Any]) -> None:
        """Hold the request."""
        self.request = request


class Wait:
    """Wait, and come back."""

    __match_args__ = ("milliseconds",)
    __slots__ = ("milliseconds",)

    def __init__(self, milliseconds: int) -> None:
        """Hold how long."""
        self.milliseconds = milliseconds


class Give(Generic[_Data_co]):
    """Take this, and come back for more."""

    __match_args__ = ("data",)
    __slots__ = ("_data",)

    def __init__(self, data: _Data_co) -> None:
        """Hold what is given."""
        self._data = data

    @property
    def data(self) -> _Data_co:
        """What is given, such as a page."""
        return self._data


class Need:
    """Come back with items."""

    __match_args__ = ("count", "first")
    __slots__ = ("count", "first")

    def __init__(self, count: int, first: int) -> None:
        """Hold how many, and from where."""
        self.count = count
        """How many at most. Fewer do as well: where items are large, give as many as you want to
        hold at once."""
        self.first = first
        """Place of the first of them among all items, from 0. After a resume, go on from there."""


class Done(Generic[_Data_co]):
    """The flow is over, with this as its result."""

    __match_args__ = ("data",)
    __slots__ = ("_data",)

    def __init__(self, data: _Data_co) -> None:
        """Hold the result."""
        self._data = data

    @property
    def data(self) -> _Data_co:
        """The result."""
        return self._data


Step = Send | Wait | Need | Give[_Data_co] | Done[_Data_co]
"""What to do next. Only flows of batches need items."""


class Progress(NamedTuple):
    """How far a flow has come."""

    requests: int
    """Requests that were sent, repeats included."""
    items: int
    """What is done: items of a list or a batch, pages by page; of other flows 1 at the end."""
    total: int | None
    """How many there will be, where that is known."""


class Flow(Generic[_Data_co]):
    """A conversation of several requests. It sends nothing and waits for nothing itself.

    Each call says what happened and gives the next step. `now_ms` is the time in epoch
    milliseconds and `random` a number from 0 to below 1; without them, the clock and chance of
    Python are asked. After an error the flow is over.

    Every call raises `ApiError`, `InvalidReply` or `FlowError` (`not_sent`, `no_answer`,
    `deadline_passed`, `reply_too_large`, `flow_misused`) when there will be no result.
    """

    __slots__ = ("_linked", "_native")

    def __init__(self, native: Conversation, linked: Callable[[Link, list[Problem]], Any]) -> None:
        """Take the native side, and what makes a connection. Flows are made by a connection."""
        self._native = native
        self._linked = linked

    def begin(self, *, now_ms: int | None = None, random: float | None = None) -> Step[_Data_co]:
        """Begin the flow, or go on from where it was saved."""
        return self._step("begin", now_ms, random)

    def answered(
        self,
        status: int,
        headers: HeaderItems | Iterable[tuple[str | bytes, str | bytes]],
        body: bytes | bytearray | str,
        *,
        now_ms: int | None = None,
        random: float | None = None,
    ) -> Step[_Data_co]:
        """The request was answered."""
        return self._step("answered", now_ms, random, status, headers, body)

    def not_sent(self, *, now_ms: int | None = None, random: float | None = None) -> Step[_Data_co]:
        """No connection came about: nothing reached the server."""
        return self._step("not_sent", now_ms, random)

    def lost(self, *, now_ms: int | None = None, random: float | None = None) -> Step[_Data_co]:
        """The request was sent, at least in part, and no whole answer came."""
        return self._step("lost", now_ms, random)

    def too_large(
        self, *, now_ms: int | None = None, random: float | None = None
    ) -> Step[_Data_co]:
        """An answer came that is larger than you take, and it was read no further."""
        return self._step("too_large", now_ms, random)

    def waited(self, *, now_ms: int | None = None, random: float | None = None) -> Step[_Data_co]:
        """The wait is over."""
        return self._step("waited", now_ms, random)

    def taken(self, *, now_ms: int | None = None, random: float | None = None) -> Step[_Data_co]:
        """What was given is taken."""
        return self._step("taken", now_ms, random)

    def fed(
        self,
        items: Sequence[records.BatchItem] | bytes,
        *,
        last: bool = False,
        now_ms: int | None = None,
        random: float | None = None,
    ) -> Step[_Data_co]:
        """Here are items that were needed.

        Args:
            items: As many as were asked for, or fewer, each as `batches.stream_items` takes it but
                without `index`; `bytes` are a ready-made JSON list.
            last: Whether no more will come. An empty list can say so too.
            now_ms: Now, in epoch milliseconds; without it, the clock is asked.
            random: A number from 0 to below 1; without it, chance is asked.

        Raises:
            InvalidArguments: with the place of each problem among all items, such as
                `items[1234].payload`. Nothing of the batch that the item would belong to was sent.
        """
        fraction = chance.random() if random is None else random
        return self._told(*self._native.fed(items, last, now_ms, fraction))

    @property
    def attempt(self) -> int:
        """How often the request under way was sent, this time included; 0 when none is."""
        return self._native.attempt

    @property
    def progress(self) -> Progress:
        """How far it has come."""
        return Progress(*self._native.progress)

    def save(self) -> str:
        """Give the flow as JSON text, to be resumed elsewhere with `Connection.resume`.

        It holds no credential, but what the request holds is in it. A request that was under way
        counts as lost when the flow is resumed.
        """
        return self._native.save()

    def _step(
        self,
        event: str,
        now_ms: int | None,
        random: float | None,
        status: int = 0,
        headers: HeaderItems | Iterable[tuple[str | bytes, str | bytes]] = (),
        body: bytes | bytearray | str = b"",
    ) -> Step[_Data_co]:
        fraction = chance.random() if random is None else random
        return self._told(*self._native.step(event, status, headers, body, now_ms, fraction))

    def _told(self, kind: str, what: Any) -> Step[_Data_co]:
        if kind == "send":
            return Send(what)
        if kind == "wait":
            return Wait(what)
        if kind == "need":
            return Need(*what)
        if kind == "linked":
            link, found = what
            return Done(self._linked(link, _problems(found)))
        text, secrets = what
        data = _sealed(json.loads(text) if text else None, secrets)
        return Give(data) if kind == "give" else Done(data)

    def __reduce__(self) -> NoReturn:
        """Refuse: it holds a credential. `save` gives it without."""
        raise TypeError("a Flow holds a credential and is not pickled; use save()")
