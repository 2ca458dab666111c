"""Items of a list, page by page.

Lives here: what is iterated. Must not know: how pages follow each other, or which lists have any.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import Any, Generic, TypeVar

from .._native import Request

__all__ = ["AsyncItems", "Items"]

_Item_co = TypeVar("_Item_co", covariant=True)
_Page_co = TypeVar("_Page_co", covariant=True)


class Items(Generic[_Item_co, _Page_co]):
    """The items of a list. Nothing is sent before they are iterated.

    Each iteration begins anew, where the arguments of the call say. The size of a page, such as
    `limit`, bounds no iteration: leave it when you have enough.
    """

    __slots__ = ("_found", "_pages", "_request")

    def __init__(
        self,
        request: Request[_Page_co],
        found: Callable[[], Iterator[Iterable[_Item_co]]],
        pages: Callable[[], Iterator[_Page_co]],
    ) -> None:
        """Hold what asks for the first page, and what begins to go on. Clients make these."""
        self._request: Request[Any] = request
        self._found = found
        self._pages = pages

    def __iter__(self) -> Iterator[_Item_co]:
        """Go through the items; a page is asked for when those before it are taken."""
        for found in self._found():
            yield from found

    def pages(self) -> Iterator[_Page_co]:
        """Go through the pages instead, each as the reply holds it."""
        return self._pages()

    def __repr__(self) -> str:
        """Show what is asked for."""
        return f"<Items of {self._request!r}>"


class AsyncItems(Generic[_Item_co, _Page_co]):
    """The items of a list, for `async for`. Nothing is sent before they are iterated.

    Each iteration begins anew, where the arguments of the call say. The size of a page, such as
    `limit`, bounds no iteration: leave it when you have enough.
    """

    __slots__ = ("_found", "_pages", "_request")

    def __init__(
        self,
        request: Request[_Page_co],
        found: Callable[[], AsyncIterator[Iterable[_Item_co]]],
        pages: Callable[[], AsyncIterator[_Page_co]],
    ) -> None:
        """Hold what asks for the first page, and what begins to go on. Clients make these."""
        self._request: Request[Any] = request
        self._found = found
        self._pages = pages

    async def __aiter__(self) -> AsyncIterator[_Item_co]:
        """Go through the items; a page is asked for when those before it are taken."""
        async for found in self._found():
            for item in found:
                yield item

    def pages(self) -> AsyncIterator[_Page_co]:
        """Go through the pages instead, each as the reply holds it."""
        return self._pages()

    def __repr__(self) -> str:
        """Show what is asked for."""
        return f"<AsyncItems of {self._request!r}>"
