# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `environments`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._native import Request
from .._resource import Resource

if TYPE_CHECKING:
    import builtins

    from .. import data

__all__ = ["Environments"]


class Environments(Resource):
    """Requests of `environments`."""

    def list(
        self,
        *,
        project_ref: str | None = None,
    ) -> Request[builtins.list[data.ProjectEnvironment]]:
        """List the environments of a project. Branches are left out; the development environment is
        the user's own.

        `GET /api/v1/projects/{projectRef}/environments`

        Undocumented: it may change without notice.

        Args:
            project_ref: Project; taken from the connection unless given.

        Returns:
            The request. Its reply holds `list[data.ProjectEnvironment]`.

        Raises:
            InvalidArguments: with one of duplicate_argument, project_ref_invalid,
                project_ref_required, secret_misplaced, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token.

        Source: server route api.v1.projects.$projectRef.environments
        """
        return self._prepare(
            "environments.list",
            {
                "project_ref": project_ref,
            },
        )
