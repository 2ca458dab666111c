"""Send with httpx or httpx2, through a client of yours, synchronous or not.

Lives here: one exchange with httpx. Must not know: flows, or what an answer means.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._native import Request
from .driving import Driver
from .driving_async import AsyncDriver
from .outcome import MAX_BYTES, TIMEOUT, Answered, Body, Lost, NotSent, Outcome, ended, to_send

if TYPE_CHECKING:
    import httpx
    import httpx2

    Client = httpx.Client | httpx2.Client
    AsyncClient = httpx.AsyncClient | httpx2.AsyncClient

_HOW: Any = {"stream": True, "follow_redirects": False, "auth": None}
"""Without `auth`, one of the client could replace the key."""

__all__ = ["exchange", "exchange_async", "iterate", "iterate_async", "run", "run_async"]


def exchange(
    request: Request[Any], client: Client, timeout: float = TIMEOUT, max_bytes: int = MAX_BYTES
) -> Outcome:
    """Send a request with a `Client` of httpx or httpx2.

    Redirects are not followed: they would take the key along. `max_bytes` is for the decoded
    body, `timeout` in seconds for connecting and for each silence; a body that is not whole by
    then is given up when its next piece comes. A head that comes in drops is not bounded as a
    whole: the client has no way to tell.
    """
    body = Body(max_bytes, timeout)
    try:
        response = client.send(_built(request, client, timeout), **_HOW)
        try:
            body.encoded(response.headers.get("content-encoding"))
            for piece in response.iter_raw():
                body.add(piece)
            return Answered(response.status_code, response.headers.raw, body.whole())
        finally:
            response.close()
    except Exception as error:
        return _failed(error)


async def exchange_async(
    request: Request[Any], client: AsyncClient, timeout: float = TIMEOUT, max_bytes: int = MAX_BYTES
) -> Outcome:
    """Send a request with an `AsyncClient` of httpx or httpx2; `timeout` is for the whole.

    Redirects are not followed. `max_bytes` is for the decoded body.
    """
    import anyio  # noqa: PLC0415 - what httpx itself stands on

    body = Body(max_bytes, timeout)
    try:
        with anyio.fail_after(timeout):
            response = await client.send(_built(request, client, timeout), **_HOW)
            try:
                body.encoded(response.headers.get("content-encoding"))
                async for piece in response.aiter_raw():
                    body.add(piece)
                return Answered(response.status_code, response.headers.raw, body.whole())
            finally:
                await response.aclose()
    except Exception as error:
        return _failed(error)


def _built(request: Request[Any], client: Any, timeout: float) -> Any:
    # Connecting gets a little less than the whole, so that it is known what took too long.
    limits = (timeout * 0.9, timeout, timeout, timeout * 0.9)
    method, url, headers = request.method, request.url, to_send(request)
    return client.build_request(method, url, headers=headers, content=request.body, timeout=limits)


def _failed(error: Exception) -> Outcome:
    kinds = {kind.__name__ for kind in type(error).__mro__ if kind.__module__[:5] == "httpx"}
    if kinds & {"ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError"}:
        return NotSent()
    return Lost() if "TransportError" in kinds else ended(error)


run, iterate = (_driver := Driver(exchange)).run, _driver.iterate
run_async, iterate_async = (_async := AsyncDriver(exchange_async)).run, _async.iterate
