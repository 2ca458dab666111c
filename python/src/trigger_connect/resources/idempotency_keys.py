# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `idempotency_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._native import IdempotencyKey, Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data

__all__ = ["IdempotencyKeys"]


class IdempotencyKeys(Resource):
    """Requests of `idempotency_keys`."""

    def reset(
        self,
        key: str | IdempotencyKey,
        *,
        task_identifier: str,
        branch: str | None = None,
    ) -> Request[data.IdReply]:
        """Forget an idempotency key, so that the next trigger with it starts a new run.

        A second call finds nothing and answers 404.

        `POST /api/v1/idempotencyKeys/{key}/reset`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes `write:runs`.

        Args:
            key: The key as it is stored: what was sent with the trigger, at most 2048 characters,
                or the created key. The official client sends a hash of 64.
            task_identifier: Task that the key was used with.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.IdReply`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, not_a_choice, secret_misplaced, too_long,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.idempotencyKeys.$key.reset
        """
        return self._prepare(
            "idempotency_keys.reset",
            {
                "key": key,
                "task_identifier": task_identifier,
                "branch": branch,
            },
        )
