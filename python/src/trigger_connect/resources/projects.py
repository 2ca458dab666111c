# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `projects`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._native import Request
from .._resource import Resource

if TYPE_CHECKING:
    import builtins

    from .. import data

__all__ = ["Projects"]


class Projects(Resource):
    """Requests of `projects`."""

    def list(
        self,
    ) -> Request[builtins.list[data.Project]]:
        """List the projects of all organizations of the user.

        `GET /api/v1/projects`

        Undocumented: it may change without notice.

        Returns:
            The request. Its reply holds `list[data.Project]`.

        Raises:
            InvalidArguments: with one of duplicate_argument, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token.

        Source: server route api.v1.projects
        """
        return self._prepare(
            "projects.list",
            {
            },
        )
