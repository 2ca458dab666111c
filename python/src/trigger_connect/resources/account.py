# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `account`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._native import Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data

__all__ = ["Account"]


class Account(Resource):
    """Requests of `account`."""

    def whoami(
        self,
        *,
        project_ref: str | None = None,
    ) -> Request[data.WhoamiReply]:
        """Tell whom the token belongs to, and optionally name a project.

        A project that the caller can't see is left out of the answer without an error.

        `GET /api/v2/whoami`

        Undocumented: the official command line client sends it.

        Args:
            project_ref: Project to describe, if the caller can see it.

        Returns:
            The request. Its reply holds `data.WhoamiReply`.

        Raises:
            InvalidArguments: with one of control_character, duplicate_argument, empty,
                ill_formed_text, secret_misplaced, too_long, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token or an
                organization token.

        Source: server route api.v2.whoami
        """
        return self._prepare(
            "account.whoami",
            {
                "project_ref": project_ref,
            },
        )

    def whoami_environment(
        self,
        *,
        branch: str | None = None,
    ) -> Request[data.KeyEnvironment]:
        """Get the environment behind a key, with its root key.

        Good to check a key; to read the data of an environment, `environments.retrieve_api_key` is
        the steadier way.

        `GET /api/v1/whoami`

        Undocumented: it may change without notice.

        Restricted keys are refused: the key needs full access.

        Args:
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.KeyEnvironment`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, duplicate_argument, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: server route api.v1.whoami
        """
        return self._prepare(
            "account.whoami_environment",
            {
                "branch": branch,
            },
        )
