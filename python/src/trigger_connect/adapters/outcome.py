"""What became of a request that was sent.

Lives here: the four ends of an exchange, and a body gathered within bounds. Must not know: any
HTTP client, or what an answer means.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

from .._native import Request
from .._types import HeaderItems

__all__ = ["Answered", "Body", "Lost", "NotSent", "Outcome", "TooLarge"]

MAX_BYTES: Final = 32 * 1024 * 1024
"""How many bytes a decoded body may have unless told otherwise."""

TIMEOUT: Final = 30.0
"""Seconds unless told otherwise."""

PIECE: Final = 64 * 1024
"""Bytes that are read at a time."""


class Answered(NamedTuple):
    """A whole answer came."""

    status: int
    """HTTP status."""
    headers: HeaderItems | Iterable[tuple[str | bytes, str | bytes]]
    """Headers as the client gives them."""
    body: bytes
    """The decoded body."""


class NotSent(NamedTuple):
    """No connection came about: nothing reached the server. When in doubt, it is `Lost`."""


class Lost(NamedTuple):
    """The request was sent, at least in part, and no whole answer came."""


class TooLarge(NamedTuple):
    """An answer came whose body is over the bound. It was read no further."""


Outcome = Answered | NotSent | Lost | TooLarge
"""What became of a request."""


class _OverBound(Exception):
    """A body is over the bound."""


class Body:
    """A body, gathered piece by piece: decoded, and within bounds of size and time."""

    __slots__ = ("_deadline", "_max_bytes", "_pieces", "_size", "_unzip")

    def __init__(self, max_bytes: int, timeout: float) -> None:
        """Begin to count the time, in seconds."""
        self._deadline = time.monotonic() + timeout
        self._max_bytes = max_bytes
        self._pieces: list[bytes] = []
        self._size = 0
        self._unzip: Any = None

    def encoded(self, encoding: str | None) -> None:
        """Say how the body is encoded, as the header `Content-Encoding` does."""
        if encoding and encoding.strip().lower() in ("gzip", "x-gzip", "deflate"):
            self._unzip = _unzip()

    def add(self, piece: bytes) -> None:
        """Take a piece as it came. What it raises is for `ended`."""
        if time.monotonic() > self._deadline:
            raise TimeoutError
        if self._unzip is None:
            self._keep(piece)
            return
        while piece:
            if self._unzip.eof:
                self._unzip = _unzip()  # One member may follow another.
            self._keep(self._unzip.decompress(piece, self._max_bytes - self._size + 1))
            piece = self._unzip.unconsumed_tail or self._unzip.unused_data

    def whole(self) -> bytes:
        """Give the decoded body. What it raises is for `ended`."""
        if self._unzip is not None and self._pieces and not self._unzip.eof:
            raise EOFError
        return self._pieces[0] if len(self._pieces) == 1 else b"".join(self._pieces)

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._max_bytes:
            raise _OverBound
        self._pieces.append(piece)


def _unzip() -> Any:
    return zlib.decompressobj(zlib.MAX_WBITS | 32)


def to_send(request: Request[Any]) -> dict[str, str]:
    """Give the real headers of a request, and say which encoding of the answer is understood."""
    return {"accept-encoding": "gzip", **request.headers}


def cut_off(request: Request[Any], status: int, headers: Mapping[str, str], came: int) -> bool:
    """Whether an answer that `http.client` takes for whole is not: it forgives two things.

    The end of the connection passes for the end of the head, so a body of no length that is empty
    may be one of which half the head is missing too; and a body may be shorter than it says.

    Args:
        request: What was sent.
        status: HTTP status.
        headers: Headers of the answer, looked up in any case.
        came: Bytes of the body, before decoding.
    """
    if request.method == "HEAD" or status in (204, 304) or "transfer-encoding" in headers:
        return False
    length = headers.get("content-length", "")
    return came < (int(length) if length.isdecimal() else 1)


def ended(error: Exception) -> Outcome:
    """Say what an error of a socket or a `Body` means once the request is on its way.

    Raises:
        Exception: the same, when it is none of theirs.
    """
    if isinstance(error, _OverBound):
        return TooLarge()
    if isinstance(error, OSError | EOFError | zlib.error):
        return Lost()
    raise error
