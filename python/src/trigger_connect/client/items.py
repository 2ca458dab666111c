"""Items of a list, page by page.

Lives here: what is iterated. Must not know: how pages follow each other, or which lists have any.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._native import Request

if TYPE_CHECKING:
    from .awaiting import AsyncClient
    from .blocking import Client

__all__ = ["AsyncItems", "Items"]

_Item_co = TypeVar("_Item_co", covariant=True)
_Page_co = TypeVar("_Page_co", covariant=True)


class Items(Generic[_Item_co, _Page_co]):
    """The items of a list. Nothing is sent before they are iterated.

    Each iteration begins anew, where the arguments of the call say. The size of a page, such as
    `limit`, bounds no iteration: leave it when you have enough.
    """

    __slots__ = ("_client", "_most", "_request")

    def __init__(self, client: Client, request: Request[_Page_co], most: int | None) -> None:
        """Hold what asks for the first page. Clients make these."""
        self._client = client
        self._request: Request[Any] = request
        self._most = most

    def __iter__(self) -> Iterator[_Item_co]:
        """Go through the items; a page is asked for when those before it are taken."""
        client = self._client
        until_ms = client.settings.until()
        flow = client.connection.items(
            self._request, most=self._most, policy=client.settings.policy, deadline_ms=until_ms
        )
        for found in client.iterate(flow, deadline_ms=until_ms):
            yield from found

    def pages(self) -> Iterator[_Page_co]:
        """Go through the pages instead, each as the reply holds it."""
        return self._client.pages(self._request)

    def __repr__(self) -> str:
        """Show what is asked for."""
        return f"<Items of {self._request!r}>"


class AsyncItems(Generic[_Item_co, _Page_co]):
    """The items of a list, for `async for`. Nothing is sent before they are iterated.

    Each iteration begins anew, where the arguments of the call say. The size of a page, such as
    `limit`, bounds no iteration: leave it when you have enough.
    """

    __slots__ = ("_client", "_most", "_request")

    def __init__(self, client: AsyncClient, request: Request[_Page_co], most: int | None) -> None:
        """Hold what asks for the first page. Clients make these."""
        self._client = client
        self._request: Request[Any] = request
        self._most = most

    async def __aiter__(self) -> AsyncIterator[_Item_co]:
        """Go through the items; a page is asked for when those before it are taken."""
        client = self._client
        until_ms = client.settings.until()
        flow = client.connection.items(
            self._request, most=self._most, policy=client.settings.policy, deadline_ms=until_ms
        )
        async for found in client.iterate(flow, deadline_ms=until_ms):
            for item in found:
                yield item

    def pages(self) -> AsyncIterator[_Page_co]:
        """Go through the pages instead, each as the reply holds it."""
        return self._client.pages(self._request)

    def __repr__(self) -> str:
        """Show what is asked for."""
        return f"<AsyncItems of {self._request!r}>"
