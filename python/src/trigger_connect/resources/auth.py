# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `auth`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._native import Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data

__all__ = ["Auth"]


class Auth(Resource):
    """Requests of `auth`."""

    def create_jwt(
        self,
        *,
        scopes: Sequence[str] | None = None,
        expiration_time: str | int | None = None,
        branch: str | None = None,
    ) -> Request[data.TokenReply]:
        """Let the server sign a public token for the key's environment.

        `POST /api/v1/auth/jwt`

        Undocumented: it may change without notice.

        Args:
            scopes: Rights of the token, such as `read:runs:run_123`. The server applies none.
            expiration_time: Life such as `15m` or `2 hours`, or the instant of expiry in epoch
                *seconds*. The server applies 1h.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.TokenReply`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, duplicate_argument, empty, ill_formed_text,
                invalid_format, out_of_range, too_many, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: server route api.v1.auth.jwt
        """
        return self._prepare(
            "auth.create_jwt",
            {
                "scopes": scopes,
                "expiration_time": expiration_time,
                "branch": branch,
            },
        )
