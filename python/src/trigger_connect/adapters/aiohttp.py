"""Send with aiohttp 3.10 or later, through a session of yours.

Lives here: one exchange with aiohttp. Must not know: flows, or what an answer means.
"""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
from yarl import URL

from .._native import Request
from .driving_async import AsyncDriver
from .outcome import MAX_BYTES, TIMEOUT, Answered, Body, Lost, NotSent, Outcome, ended, to_send

__all__ = ["exchange_async", "iterate_async", "run_async"]


async def exchange_async(
    request: Request[Any],
    client: aiohttp.ClientSession,
    timeout: float = TIMEOUT,
    max_bytes: int = MAX_BYTES,
) -> Outcome:
    """Send a request with a `ClientSession` that has no authentication of its own.

    Redirects are not followed: they would take the key along. `timeout` is in seconds, for the
    whole; `max_bytes` is for the decoded body.
    """
    # Connecting gets a little less than the whole, so that it is known what took too long.
    limits = aiohttp.ClientTimeout(total=timeout, connect=timeout * 0.9)
    body = Body(max_bytes, timeout)
    try:
        async with client.request(
            request.method,
            URL(request.url, encoded=True),
            data=request.body,
            headers=to_send(request),
            timeout=limits,
            allow_redirects=False,
            auto_decompress=False,  # it passes over an end that is missing
        ) as response:
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
    except (aiohttp.ClientError, asyncio.TimeoutError):
        return Lost()
    except Exception as error:
        return ended(error)


run_async, iterate_async = (_driver := AsyncDriver(exchange_async)).run, _driver.iterate
