"""Send with requests, through a session of yours.

Lives here: one exchange with requests. Must not know: flows, or what an answer means.
"""

from __future__ import annotations

from ssl import SSLCertVerificationError
from typing import Any

import requests
import urllib3.exceptions as low

from .._native import Request
from . import outcome
from .driving import Driver

__all__ = ["exchange", "iterate", "run"]


def exchange(
    request: Request[Any],
    client: requests.Session,
    timeout: float = outcome.TIMEOUT,
    max_bytes: int = outcome.MAX_BYTES,
) -> outcome.Outcome:
    """Send a request with a `requests.Session` that does not retry by itself.

    Redirects are not followed: they would take the key along. `max_bytes` is for the decoded
    body, `timeout` in seconds for connecting and for each silence; a body that is not whole by
    then is given up when its next piece comes. A head that comes in drops is not bounded as a
    whole: the client has no way to tell.
    """
    body, came = outcome.Body(max_bytes, timeout), 0
    try:
        prepared = client.prepare_request(
            requests.Request(
                request.method,
                request.url,
                data=request.body,
                headers=outcome.to_send(request),
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
            while piece := read(outcome.PIECE, decode_content=False):
                body.add(piece)
                came += len(piece)
            if outcome.cut_off(request, response.status_code, response.headers, came):
                return outcome.Lost()
            return outcome.Answered(response.status_code, response.headers, body.whole())
    except (requests.ConnectTimeout, requests.exceptions.ProxyError):
        return outcome.NotSent()
    except (requests.RequestException, low.HTTPError) as error:
        reason = getattr(next(iter(error.args), None), "reason", None)
        refused = isinstance(reason, low.NewConnectionError) or (
            isinstance(reason, low.SSLError)
            and isinstance(next(iter(reason.args), None), SSLCertVerificationError)
        )
        return outcome.NotSent() if refused else outcome.Lost()
    except Exception as error:
        return outcome.ended(error)


run, iterate = (_driver := Driver(exchange)).run, _driver.iterate
