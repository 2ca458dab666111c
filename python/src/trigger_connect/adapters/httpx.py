"""Send with httpx or httpx2, through a client of yours, synchronous or not.

Lives here: one exchange with httpx. Must not know: flows, or what an answer means.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from .._native import Request
from .driving import AsyncDriver, Driver
from .outcome import BROKEN, MAX_BYTES, TIMEOUT, Answered, Body, Lost, NotSent, Outcome
from .outcome import to_send as _to_send

if TYPE_CHECKING:
    import httpx
    import httpx2

    Client = httpx.Client | httpx2.Client
    AsyncClient = httpx.AsyncClient | httpx2.AsyncClient

__all__ = ["exchange", "exchange_async", "iterate", "iterate_async", "run", "run_async"]


def exchange(
    request: Request[Any], client: Client, timeout: float = TIMEOUT, max_bytes: int = MAX_BYTES
) -> Outcome:
    """Send a request with a `Client` of httpx or httpx2.

    Redirects are not followed: they would take the key along. `timeout` is in seconds, for
    connecting, for each silence and for the whole; `max_bytes` is for the decoded body. Raises
    `ReplyTooLarge`.
    """
    body = Body(max_bytes, timeout)
    try:
        with client.stream(**_told(request, timeout)) as response:
            body.encoded(response.headers.get("content-encoding"))
            for piece in response.iter_raw():
                body.add(piece)
            return Answered(response.status_code, response.headers.raw, body.whole())
    except Exception as error:
        return _failed(client, error)


async def exchange_async(
    request: Request[Any], client: AsyncClient, timeout: float = TIMEOUT, max_bytes: int = MAX_BYTES
) -> Outcome:
    """Send a request with an `AsyncClient` of httpx or httpx2; see `exchange`."""
    body = Body(max_bytes, timeout)
    try:
        async with client.stream(**_told(request, timeout)) as response:
            body.encoded(response.headers.get("content-encoding"))
            async for piece in response.aiter_raw():
                body.add(piece)
            return Answered(response.status_code, response.headers.raw, body.whole())
    except Exception as error:
        return _failed(client, error)


def _told(request: Request[Any], timeout: float) -> dict[str, Any]:
    return {
        "method": request.method,
        "url": request.url,
        "headers": _to_send(request),
        "content": request.body,
        "auth": None,  # else one of the client could replace the key
        "follow_redirects": False,
        "timeout": timeout,
    }


def _failed(client: Client | AsyncClient, error: Exception) -> Outcome:
    roots = (kind.__module__.partition(".")[0] for kind in type(client).__mro__)
    name = next(root for root in roots if root in ("httpx", "httpx2"))
    package: Any = sys.modules[name]
    early = (package.ConnectError, package.ConnectTimeout, package.PoolTimeout, package.ProxyError)
    if isinstance(error, early):
        return NotSent()
    if isinstance(error, (package.TransportError, *BROKEN)):
        return Lost()
    raise error


_driver = Driver(exchange)
run = _driver.run
iterate = _driver.iterate
_async_driver = AsyncDriver(exchange_async)
run_async = _async_driver.run_async
iterate_async = _async_driver.iterate_async
