"""A successful answer."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from .errors import InvalidReply
from .secret import Secret

__all__ = ["RateLimit", "Reply"]


class RateLimit(NamedTuple):
    """What the rate limiter said with a reply."""

    limit: int
    """Requests per window."""
    remaining: int
    """Requests left."""
    reset_ms: int
    """When the window ends, in epoch milliseconds."""


class Reply(NamedTuple):
    """A successful answer."""

    data: Any
    """The parsed body; None when it was empty."""
    status: int
    """HTTP status."""
    next_page: dict[str, Any] | None
    """Arguments that give the next page of a list when laid over those of the call, or None."""
    public_access_token: Secret | None
    """A ready public token for what was created."""
    rate_limit: RateLimit | None
    """State of the rate limit."""


def _make(
    operation: str,
    body: bytes | bytearray | str | None,
    status: int,
    next_page: dict[str, Any] | None,
    token: tuple[str, str] | None,
    rate_limit: tuple[int, int, int] | None,
) -> Reply:
    """Build a reply out of what the core read."""
    try:
        data = None if body is None else json.loads(body)
    except (RecursionError, ValueError):
        message = "The answer nests deeper, or holds longer numbers, than Python's json takes."
        hint = "Read the body with a parser of your own."
        text = f"{operation}: {message} {hint}"
        raise InvalidReply(text, operation, "reply_not_json", status, message, hint) from None
    return Reply(
        data,
        status,
        next_page,
        None if token is None else Secret(*token),
        None if rate_limit is None else RateLimit(*rate_limit),
    )
