"""Send with requests, through a session of yours.

Lives here: one exchange with requests. Must not know: flows, or what an answer means.
"""

from __future__ import annotations

from ssl import SSLCertVerificationError
from typing import TYPE_CHECKING, Any

from .._native import Request
from .driving import Driver
from .outcome import BROKEN, MAX_BYTES, PIECE, TIMEOUT, Answered, Body, Lost, NotSent, Outcome
from .outcome import to_send as _to_send

if TYPE_CHECKING:
    from requests import Session

__all__ = ["exchange", "iterate", "run"]


def exchange(
    request: Request[Any], client: Session, timeout: float = TIMEOUT, max_bytes: int = MAX_BYTES
) -> Outcome:
    """Send a request with a `requests.Session` that does not retry by itself.

    Redirects are not followed: they would take the key along. `timeout` is in seconds, for
    connecting, for each silence and for the whole; `max_bytes` is for the decoded body. Raises
    `ReplyTooLarge`.
    """
    import requests  # noqa: PLC0415
    import urllib3.exceptions as low  # noqa: PLC0415

    body = Body(max_bytes, timeout)
    try:
        prepared = client.prepare_request(
            requests.Request(
                request.method,
                request.url,
                data=request.body,
                headers=_to_send(request),
                auth=lambda same: same,  # else a netrc file could replace the key
            )
        )
        settings: Any = client.merge_environment_settings(request.url, {}, True, None, None)
        # A session reads the whole body of a redirect, however large; what is below it does not.
        adapter = client.get_adapter(request.url)
        with adapter.send(prepared, timeout=timeout, **settings) as response:
            body.encoded(response.headers.get("content-encoding"))
            # A read of so many bytes would wait for all of them; this one takes what is there.
            read = getattr(response.raw, "read1", response.raw.read)
            while piece := read(PIECE, decode_content=False):
                body.add(piece)
            return Answered(response.status_code, response.headers, body.whole())
    except (requests.ConnectTimeout, requests.exceptions.ProxyError):
        return NotSent()
    except (requests.RequestException, low.HTTPError, *BROKEN) as error:
        reason = getattr(next(iter(error.args), None), "reason", None)
        refused = isinstance(reason, low.NewConnectionError) or (
            isinstance(reason, low.SSLError)
            and isinstance(next(iter(reason.args), None), SSLCertVerificationError)
        )
        return NotSent() if refused else Lost()


_driver = Driver(exchange)
run = _driver.run
iterate = _driver.iterate
