# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `idempotency_keys`."""

from __future__ import annotations

from ...resources import idempotency_keys as requests
from ..calling import Calls, awaited, result

__all__ = ["AsyncIdempotencyKeys", "IdempotencyKeys"]


class IdempotencyKeys(Calls[requests.IdempotencyKeys]):
    """Calls of `idempotency_keys`."""

    reset = result(requests.IdempotencyKeys.reset)


class AsyncIdempotencyKeys(Calls[requests.IdempotencyKeys]):
    """Calls of `idempotency_keys`."""

    reset = awaited(requests.IdempotencyKeys.reset)
