"""Items for flows of batches.

Lives here: taking as many as are needed, from wherever a flow begins. Must not know: what an item
or a batch is.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from ..flow import Need

if TYPE_CHECKING:
    from ..resources.records import BatchItem

    ItemSource = Iterable[BatchItem] | Callable[[int], Iterable[BatchItem]]
    """All items, or what gives those from a place on, counted from 0.

    Of all items, a resumed flow passes over those that are sent.
    """

    AsyncItemSource = (
        ItemSource | AsyncIterable[BatchItem] | Callable[[int], AsyncIterable[BatchItem]]
    )
    """The same, also where items have to be awaited."""

__all__ = ["AsyncItemSource", "AsyncSource", "ItemSource", "Source"]


class Source:
    """Items of a flow that is driven now."""

    __slots__ = ("_given", "_iterator")

    def __init__(self, given: ItemSource | None) -> None:
        """Take all items, what gives those from a place on, or None where none are needed."""
        self._given: Any = given
        self._iterator: Iterator[Any] | None = None

    def some(self, need: Need) -> tuple[list[Any], bool]:
        """Give up to so many items, and whether they are the last.

        Raises:
            TypeError: when there are none to take.
        """
        if self._iterator is None:
            self._iterator = iter(_found(self._given, need.first))
            if not callable(self._given):
                # All but the place where the flow goes on is passed over.
                next(islice(self._iterator, need.first, need.first), None)
        items = list(islice(self._iterator, need.count))
        return items, len(items) < need.count


class AsyncSource:
    """The same without blocking."""

    __slots__ = ("_given", "_iterator")

    def __init__(self, given: AsyncItemSource | None) -> None:
        """Take all items, what gives those from a place on, or None where none are needed."""
        self._given: Any = given
        self._iterator: AsyncIterator[Any] | None = None

    async def some(self, need: Need) -> tuple[list[Any], bool]:
        """Give up to so many items, and whether they are the last.

        Raises:
            TypeError: when there are none to take.
        """
        if self._iterator is None:
            self._iterator = _awaited(_found(self._given, need.first))
            if not callable(self._given):
                await self._take(need.first)
        items = await self._take(need.count)
        return items, len(items) < need.count

    async def _take(self, count: int) -> list[Any]:
        items: list[Any] = []
        while len(items) < count and self._iterator is not None:
            try:
                items.append(await self._iterator.__anext__())
            except StopAsyncIteration:
                break
        return items


def _found(given: Any, first: int) -> Any:
    found = given(first) if callable(given) else given
    if isinstance(found, str | bytes) or not (
        hasattr(found, "__iter__") or hasattr(found, "__aiter__")
    ):
        raise TypeError(
            "this flow needs items: an iterable, or a function that gives one from a place on"
        )
    return found


async def _awaited(items: Any) -> AsyncIterator[Any]:
    if hasattr(items, "__aiter__"):
        async for item in items:
            yield item
    else:
        for item in items:
            yield item
