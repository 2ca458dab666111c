"""One HTTP exchange of the command line, with what Python brings along.

Lives here: sending a request and telling what came. Must not know: what is sent.
"""

from __future__ import annotations

import errno
import http.client
import socket
import ssl
import time
import urllib.error
import urllib.request
from typing import Any, NamedTuple

_NOT_SENT = (ConnectionRefusedError, socket.gaierror, ssl.SSLCertVerificationError)
_UNREACHABLE = (errno.EHOSTUNREACH, errno.ENETUNREACH)


class Happened(NamedTuple):
    """What came of a step."""

    event: str = "done"
    status: int = 0
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        """Follow nothing: the key is for one server."""


def exchange(what: tuple[str, str, list[tuple[str, str]], bytes | None, float, int]) -> Happened:
    """Send one request."""
    method, url, headers, body, timeout, limit = what
    end = time.monotonic() + timeout
    request = urllib.request.Request(url, body, dict(headers), method=method)
    try:
        try:
            answer = urllib.request.build_opener(_NoRedirect).open(request, timeout=timeout)
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            text = b""
            while chunk := answer.read1(1 << 16):
                text += chunk
                if len(text) > limit:
                    return Happened("too_large")
                if time.monotonic() > end:
                    return Happened("lost")
            if getattr(answer, "length", None):
                return Happened("lost")  # The connection ended before the body did.
            return Happened("answered", answer.status, tuple(answer.headers.items()), text)
    except (http.client.InvalidURL, UnicodeError):
        return Happened("not_sent")
    except (OSError, http.client.HTTPException) as error:
        why = getattr(error, "reason", None)
        unreachable = isinstance(why, _NOT_SENT) or getattr(why, "errno", None) in _UNREACHABLE
        return Happened("not_sent" if unreachable else "lost")
