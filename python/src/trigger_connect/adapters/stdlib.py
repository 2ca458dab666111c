"""Send with `urllib.request`, through an opener of yours.

Lives here: one exchange with urllib. Must not know: flows, or what an answer means.
"""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING, Any

from .._native import Request
from .driving import Driver
from .outcome import BROKEN, MAX_BYTES, PIECE, TIMEOUT, Answered, Body, Lost, NotSent, Outcome
from .outcome import to_send as _to_send

if TYPE_CHECKING:
    from urllib.request import OpenerDirector

__all__ = ["exchange", "iterate", "run"]


def exchange(
    request: Request[Any],
    client: OpenerDirector,
    timeout: float = TIMEOUT,
    max_bytes: int = MAX_BYTES,
) -> Outcome:
    """Send a request with an opener, as `urllib.request.build_opener()` makes one.

    Redirects are not followed: they would take the key along. `timeout` is in seconds, for
    connecting, for each silence and for the whole; `max_bytes` is for the decoded body. Raises
    `ReplyTooLarge`.
    """
    import http.client  # noqa: PLC0415
    import urllib.error  # noqa: PLC0415
    import urllib.request  # noqa: PLC0415

    http_request = urllib.request.Request(request.url, request.body, method=request.method)
    for name, value in _to_send(request).items():
        http_request.add_unredirected_header(name, value)
    # The opener may follow redirects; this is how it knows that it has followed enough of them.
    http_request.redirect_dict = dict.fromkeys(range(1000), 0)  # type: ignore[attr-defined]
    body = Body(max_bytes, timeout)
    try:
        try:
            response = client.open(http_request, timeout=timeout)
        except urllib.error.HTTPError as error:
            response = error
        with response:
            body.encoded(response.headers.get("content-encoding"))
            while piece := response.read1(PIECE):
                body.add(piece)
            complete = not response.length
            answer = Answered(response.status, response.headers, body.whole())
        return answer if complete else Lost()
    except urllib.error.URLError as error:
        frames = traceback.extract_tb(getattr(error.reason, "__traceback__", None))
        # What went wrong while connecting happened in a function of that name.
        connecting = not frames or any(frame.name == "connect" for frame in frames)
        return NotSent() if connecting else Lost()
    except (http.client.HTTPException, *BROKEN):
        return Lost()


_driver = Driver(exchange)
run = _driver.run
iterate = _driver.iterate
