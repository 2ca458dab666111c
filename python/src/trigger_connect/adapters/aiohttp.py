"""Send with aiohttp, through a session of yours.

Lives here: one exchange with aiohttp. Must not know: flows, or what an answer means.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from .._native import Request
from .driving import AsyncDriver
from .outcome import BROKEN, MAX_BYTES, TIMEOUT, Answered, Body, Lost, NotSent, Outcome
from .outcome import to_send as _to_send

if TYPE_CHECKING:
    from aiohttp import ClientSession

__all__ = ["exchange_async", "iterate_async", "run_async"]


async def exchange_async(
    request: Request[Any],
    client: ClientSession,
    timeout: float = TIMEOUT,
    max_bytes: int = MAX_BYTES,
) -> Outcome:
    """Send a request with a `ClientSession` that has no authentication of its own.

    Redirects are not followed: they would take the key along. `timeout` is in seconds, for the
    whole; `max_bytes` is for the decoded body. Raises `ReplyTooLarge`.
    """
    import aiohttp  # noqa: PLC0415
    from yarl import URL  # noqa: PLC0415

    # Connecting gets a little less than the whole, so that it is known what took too long.
    limits = aiohttp.ClientTimeout(total=timeout, connect=timeout * 0.9)
    body = Body(max_bytes, timeout)
    try:
        async with client.request(
            request.method,
            URL(request.url, encoded=True),
            data=request.body,
            headers=_to_send(request),
            timeout=limits,
            allow_redirects=False,
        ) as response:
            if not client.auto_decompress:
                body.encoded(response.headers.get("content-encoding"))
            async for piece in response.content.iter_any():
                body.add(piece)
            return Answered(response.status, response.raw_headers, body.whole())
    except (
        aiohttp.ClientConnectorError,
        aiohttp.ConnectionTimeoutError,
        aiohttp.ClientHttpProxyError,
    ):
        return NotSent()
    except (aiohttp.ClientError, asyncio.TimeoutError, *BROKEN):
        return Lost()


_driver = AsyncDriver(exchange_async)
run_async = _driver.run_async
iterate_async = _driver.iterate_async
