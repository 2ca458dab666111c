"""Send with `urllib.request`, through an opener of yours.

Lives here: one exchange with urllib. Must not know: flows, or what an answer means.
"""

from __future__ import annotations

import http.client
import urllib.error
import urllib.request
from socket import gaierror
from ssl import SSLCertVerificationError
from typing import IO, Any
from weakref import WeakSet

from .._native import Request
from . import outcome
from .driving import Driver

__all__ = ["exchange", "iterate", "run"]


def exchange(
    request: Request[Any],
    client: urllib.request.OpenerDirector,
    timeout: float = outcome.TIMEOUT,
    max_bytes: int = outcome.MAX_BYTES,
) -> outcome.Outcome:
    """Send a request with an opener, as `urllib.request.build_opener()` makes one.

    Redirects are not followed, and never get the key: the opener is given a handler that ends
    redirects of requests from here, and of no others. `max_bytes` is for the decoded body,
    `timeout` in seconds for connecting and for each silence; a body that is not whole by then is
    given up when its next piece comes. A head that comes in drops is not bounded as a whole: the
    client has no way to tell.
    """
    if client not in _prepared:
        client.add_handler(_Stays())
        _prepared.add(client)
    staying = _Staying(request.url, request.body, method=request.method)
    for name, value in outcome.to_send(request).items():
        staying.add_unredirected_header(name, value)
    body, came = outcome.Body(max_bytes, timeout), 0
    try:
        try:
            response = client.open(staying, timeout=timeout)
        except urllib.error.HTTPError as error:
            response = error
        with response:
            body.encoded(response.headers.get("content-encoding"))
            while piece := response.read1(outcome.PIECE):
                body.add(piece)
                came += len(piece)
            if outcome.cut_off(request, response.status, response.headers, came):
                return outcome.Lost()
            return outcome.Answered(response.status, response.headers, body.whole())
    except urllib.error.URLError as error:
        # Of others, such as a timeout, it is not told whether they came before or after sending.
        early = (gaierror, ConnectionRefusedError, SSLCertVerificationError)
        return outcome.NotSent() if isinstance(error.reason, early) else outcome.Lost()
    except http.client.HTTPException:
        return outcome.Lost()
    except Exception as error:
        return outcome.ended(error)


class _Staying(urllib.request.Request):
    """A request whose redirects are not followed."""


class _Stays(urllib.request.BaseHandler):
    """Makes of a redirect the answer that it is."""

    handler_order = 100  # before the one that follows redirects

    def http_error_302(
        self, request: object, response: IO[bytes], code: int, reason: str, headers: Any
    ) -> None:
        if isinstance(request, _Staying):
            raise urllib.error.HTTPError(request.full_url, code, reason, headers, response)

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302


_prepared: WeakSet[urllib.request.OpenerDirector] = WeakSet()

run, iterate = (_driver := Driver(exchange)).run, _driver.iterate
