"""A successful answer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Generic, NamedTuple

from .errors import InvalidReply
from .secret import Secret, _sealed

__all__ = ["RateLimit", "Reply"]

# Type checkers bring this module along, and its type variables have defaults.
if TYPE_CHECKING:
    from typing_extensions import TypeVar

    _Data_co = TypeVar("_Data_co", covariant=True, default=Any)
else:
    from typing import TypeVar

    _Data_co = TypeVar("_Data_co", covariant=True)


class RateLimit(NamedTuple):
    """What the rate limiter said with a reply."""

    limit: int
    """Requests per window."""
    remaining: int
    """Requests left."""
    reset_ms: int
    """When the window ends, in epoch milliseconds."""


class Reply(Generic[_Data_co]):
    """A successful answer. It does not change; printed, it does not show what it holds."""

    __slots__ = ("_data", "_next_page", "_public_access_token", "_rate_limit", "_status")

    def __init__(
        self,
        data: _Data_co,
        status: int,
        next_page: dict[str, Any] | None,
        public_access_token: Secret | None,
        rate_limit: RateLimit | None,
    ) -> None:
        """Hold what was read. `Request.read` makes replies."""
        self._data = data
        self._status = status
        self._next_page = next_page
        self._public_access_token = public_access_token
        self._rate_limit = rate_limit

    @property
    def data(self) -> _Data_co:
        """The parsed body, None when it was empty. `trigger_connect.data` has its types.

        Keys, tokens, signed addresses and values of environment variables are each a `Secret`.
        """
        return self._data

    @property
    def status(self) -> int:
        """HTTP status."""
        return self._status

    @property
    def next_page(self) -> dict[str, Any] | None:
        """Arguments that give the next page of a list when laid over those of the call, or None."""
        return self._next_page

    @property
    def public_access_token(self) -> Secret | None:
        """A ready public token for what was created."""
        return self._public_access_token

    @property
    def rate_limit(self) -> RateLimit | None:
        """State of the rate limit."""
        return self._rate_limit

    def __repr__(self) -> str:
        """Status, and where the next page is."""
        return f"<Reply {self._status}, next_page={self._next_page!r}>"


def _make(
    operation: str,
    body: bytes | bytearray | str | None,
    status: int,
    next_page: dict[str, Any] | None,
    token: tuple[str, str] | None,
    rate_limit: tuple[int, int, int] | None,
    secrets: list[list[str]],
) -> Reply[Any]:
    """Build a reply out of what the core read."""
    try:
        data = None if body is None else json.loads(body)
    except (RecursionError, ValueError):
        message = "The answer nests deeper, or holds longer numbers, than Python's json takes."
        hint = "Read the body with a parser of your own."
        text = f"{operation}: {message} {hint}"
        raise InvalidReply(text, operation, "reply_not_json", status, message, hint) from None
    return Reply(
        _sealed(data, secrets),
        status,
        next_page,
        None if token is None else Secret(*token),
        None if rate_limit is None else RateLimit(*rate_limit),
    )
