"""What became of a request that was sent.

Lives here: the three ends of an exchange, and a body gathered within bounds. Must not know: any
HTTP client, or what an answer means.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Iterable
from typing import Any, Final, NamedTuple

from .._native import Request
from .._types import HeaderItems
from ..errors import TriggerConnectError

__all__ = ["Answered", "Body", "Lost", "NotSent", "Outcome", "ReplyTooLarge"]

MAX_BYTES: Final = 32 * 1024 * 1024
"""How many bytes a decoded body may have unless told otherwise."""

TIMEOUT: Final = 30.0
"""Seconds unless told otherwise."""

BROKEN: Final = (OSError, EOFError, zlib.error)
"""What `Body` raises when there will be no whole body, with what sockets raise."""

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
    """No connection came about: nothing reached the server."""


class Lost(NamedTuple):
    """The request was sent, at least in part, and no whole answer came."""


Outcome = Answered | NotSent | Lost
"""What became of a request."""


class ReplyTooLarge(TriggerConnectError):
    """An answer has a body over the bound. It was read no further, and is not asked for again.

    Whatever the request does is done.
    """

    def __init__(self, max_bytes: int) -> None:
        """Hold the bound."""
        super().__init__(
            f"The reply is larger than {max_bytes} bytes. Ask for less, or raise max_bytes."
        )
        self.max_bytes = max_bytes


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
        if (encoding or "").strip().lower() in ("gzip", "x-gzip", "deflate"):
            self._unzip = _unzip()

    def add(self, piece: bytes) -> None:
        """Take a piece as it came.

        Raises:
            ReplyTooLarge: when the decoded body is over the bound.
            TimeoutError: when the time is over.
            zlib.error: when it can't be decoded.
        """
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
        """Give the decoded body.

        Raises:
            EOFError: when its end is missing.
        """
        if self._unzip is not None and self._pieces and not self._unzip.eof:
            raise EOFError
        return b"".join(self._pieces)

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._max_bytes:
            raise ReplyTooLarge(self._max_bytes)
        self._pieces.append(piece)


def _unzip() -> Any:
    return zlib.decompressobj(zlib.MAX_WBITS | 32)


def to_send(request: Request[Any]) -> dict[str, str]:
    """Give the real headers of a request, and say which encoding of the answer is understood."""
    return {"accept-encoding": "gzip", **request.headers}
