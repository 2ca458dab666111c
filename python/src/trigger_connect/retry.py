"""Whether a request is sent again, and when.

Lives here: what goes into the advice and what comes out. Must not know: how it is found.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

__all__ = ["RetryAdvice", "RetryPolicy", "RetryReason"]

RetryReason = Literal[
    "rate_limited",
    "server_failed",
    "timed_out",
    "asked",
    "unanswered",
    "not_sent",
    "succeeded",
    "final",
    "may_have_been_accepted",
    "too_many_attempts",
    "wait_too_long",
    "deadline",
]
"""Why a request is sent again (the first six), or not."""


class RetryPolicy(NamedTuple):
    """How often a request is sent, and how long between."""

    max_attempts: int = 5
    """How often it is sent at most, the first time included."""
    first_wait_ms: int = 1000
    """The longest wait after the first attempt; it doubles with each further one."""
    longest_wait_ms: int = 30_000
    """The longest wait of our own choice."""
    longest_asked_wait_ms: int = 120_000
    """The longest wait that the server may ask for; above it, giving up is the advice."""


class RetryAdvice(NamedTuple):
    """Whether to send again."""

    after_ms: int | None
    """After how many milliseconds to send again; None when it is not to be sent again."""
    reason: RetryReason
    """Why."""
