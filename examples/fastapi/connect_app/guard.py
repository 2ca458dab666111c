"""What stands before every route.

Lives here: headers, who may post, how much and how often. Must not know: routes, links.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Mapping
from urllib.parse import parse_qsl

from fastapi import HTTPException, Request

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}

FORM = "application/x-www-form-urlencoded"
"""How forms are sent, by browsers and by the component."""

MOST_BYTES = 16 * 1024
"""The largest body that is read."""

SECONDS = 10
"""How long a body may take to come."""


def is_foreign(method: str, headers: Mapping[str, str], public_url: str) -> bool:
    """Whether another site made the browser send this.

    A page with `Referrer-Policy: no-referrer` posts its forms with `Origin: null`, so a browser
    that says where a request comes from in `Sec-Fetch-Site` is asked for that. What neither tells,
    the token of the form must.
    """
    if method in ("GET", "HEAD"):
        return False
    site, origin = headers.get("sec-fetch-site"), headers.get("origin", "null")
    if origin not in ("null", public_url):
        return True
    return site is not None and site != "same-origin"


async def posted(request: Request) -> dict[str, str]:
    """Read a form: what was posted, by name.

    Raises:
        HTTPException: when it is of another type, too large, too slow, or can't be read.
    """
    if request.headers.get("content-type", "").split(";")[0].strip().lower() != FORM:
        raise HTTPException(415, "This is not how the form is sent.")
    try:
        body = await asyncio.wait_for(_body(request), SECONDS)
    except asyncio.TimeoutError:
        raise HTTPException(408, "The form took too long to come.") from None
    try:
        return dict(parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=50))
    except ValueError:
        raise HTTPException(400, "The form can't be read.") from None


async def _body(request: Request) -> bytearray:
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > MOST_BYTES:
            raise HTTPException(413, "This is too large for the form.")
    return body


class Attempts:
    """Counts attempts per minute, for as many names as fit."""

    def __init__(self, per_minute: int, most_names: int = 10_000) -> None:
        """Take how many attempts are allowed, and how many names are remembered."""
        self._per_minute = per_minute
        self._most_names = most_names
        self._seen: OrderedDict[str, tuple[float, int]] = OrderedDict()

    def wait(self, *names: str) -> int:
        """Count an attempt of these names; give for how many seconds it has to wait, or 0."""
        now, wait = time.monotonic(), 0.0
        for name in names:
            start, count = self._seen.pop(name, (now, 0))
            if now - start >= 60:
                start, count = now, 0
            self._seen[name] = (start, count + 1)
            if count >= self._per_minute:
                wait = max(wait, start + 60 - now)
        while len(self._seen) > self._most_names:
            self._seen.popitem(last=False)  # who was not seen for the longest time
        return -int(-wait // 1)
