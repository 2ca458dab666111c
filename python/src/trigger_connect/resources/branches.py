# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `branches`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._native import Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data
    from . import records

__all__ = ["Branches"]


class Branches(Resource):
    """Requests of `branches`."""

    def archive(
        self,
        *,
        branch: str,
        project_ref: str | None = None,
        env: Literal["preview", "development"] | None = None,
    ) -> Request[data.ArchivedBranch]:
        """Archive a branch. A key must be that of the preview environment.

        `POST /api/v1/projects/{projectRef}/branches/archive`

        Undocumented: the official command line client sends it.

        Restricted keys need one of the scopes `write:branches`.

        Args:
            branch: Name of the branch, exactly as it is listed.
            project_ref: Project; taken from the connection unless given.
            env: Environment that it belongs to: `preview` or `development`. The server applies
                `preview`.

        Returns:
            The request. Its reply holds `data.ArchivedBranch`.

        Raises:
            InvalidArguments: with one of control_character, duplicate_argument, empty,
                ill_formed_text, missing_argument, not_a_choice, project_ref_invalid,
                project_ref_required, secret_misplaced, too_long, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key, a personal access
                token or an organization token.

        Source: server route api.v1.projects.$projectRef.branches.archive
        """
        return self._prepare(
            "branches.archive",
            {
                "branch": branch,
                "project_ref": project_ref,
                "env": env,
            },
        )

    def list(
        self,
        *,
        project_ref: str | None = None,
    ) -> Request[data.BranchList]:
        """List the preview branches of a project. Archived ones are left out.

        `GET /api/v1/projects/{projectRef}/branches`

        Undocumented: the official command line client sends it.

        Args:
            project_ref: Project; taken from the connection unless given.

        Returns:
            The request. Its reply holds `data.BranchList`.

        Raises:
            InvalidArguments: with one of duplicate_argument, project_ref_invalid,
                project_ref_required, secret_misplaced, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token.

        Source: server route api.v1.projects.$projectRef.branches
        """
        return self._prepare(
            "branches.list",
            {
                "project_ref": project_ref,
            },
        )

    def upsert(
        self,
        *,
        branch: str,
        env: Literal["preview", "development"],
        project_ref: str | None = None,
        git: records.GitMeta | None = None,
    ) -> Request[data.IdReply]:
        """Create a branch of an environment, or refresh the one of this name.

        A key must be that of the preview environment and makes preview branches only; development
        branches take a personal access token and can't be named `default`.

        `POST /api/v1/projects/{projectRef}/branches`

        Undocumented: the official command line client sends it.

        Restricted keys need one of the scopes `write:branches`.

        Args:
            branch: Name of the branch, without `refs/heads/`, at most 255 characters.
            env: Environment that it belongs to: `preview` or `development`.
            project_ref: Project; taken from the connection unless given.
            git: What Git knows about it, for the dashboard.

        Returns:
            The request. Its reply holds `data.IdReply`.

        Raises:
            InvalidArguments: with one of control_character, duplicate_argument, empty,
                ill_formed_text, invalid_format, missing_argument, not_a_choice, out_of_range,
                project_ref_invalid, project_ref_required, secret_misplaced, too_long,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key, a personal access
                token or an organization token.

        Source: server route api.v1.projects.$projectRef.branches
        """
        return self._prepare(
            "branches.upsert",
            {
                "branch": branch,
                "env": env,
                "project_ref": project_ref,
                "git": git,
            },
        )
