"""Idempotency keys as the official client makes them.

Lives here: the function that makes one. Must not know: how a key is hashed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from . import _native
from ._native import IdempotencyKey

__all__ = ["IdempotencyKey", "KeyPart", "idempotency_key"]

KeyPart = str | int
"""One part of a key."""


def idempotency_key(
    key: KeyPart | Sequence[KeyPart | Sequence[KeyPart]],
    *,
    scope: Literal["run", "attempt", "global"] | None = None,
    run_id: str | None = None,
    attempt_number: int | None = None,
) -> IdempotencyKey:
    """Make an idempotency key as the official client does.

    Give it as `idempotency_key` where that and `idempotency_key_options` are taken; both are sent
    then. Text given there is sent as it is.

    >>> idempotency_key(["order", 42], scope="global").key
    'order-42'

    Parts are joined with `-` before they are hashed, as in the official client, so `["a", "b"]`
    and `"a-b"` give the same key. Parts of a list inside the list are joined with `,`.

    Args:
        key: What must not happen twice: text, a whole number, or a list of them.
        scope: Where the key is the same: within one `run`, within one `attempt` of it, or
            everywhere (`global`). Without it, a text of 64 characters is a hash already and is
            kept; anything else gets `run`.
        run_id: The run that this code is part of. Outside of a run, keys are the same everywhere,
            as in the official client.
        attempt_number: Number of its attempt, from 1; needed for the scope `attempt`.

    Raises:
        InvalidArguments: with every problem. An empty key is refused, which the official client
            drops without a word.
    """
    return _native.idempotency_key(key, scope, run_id, attempt_number)
