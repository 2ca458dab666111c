# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `workers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._native import Request
from .._resource import Resource
from .._types import Environment

if TYPE_CHECKING:
    from .. import data

__all__ = ["Workers"]


class Workers(Resource):
    """Requests of `workers`."""

    def retrieve_by_tag(
        self,
        tag_name: str,
        *,
        project_ref: str | None = None,
        environment: Environment | None = None,
        branch: str | None = None,
    ) -> Request[data.TaggedWorkerReply]:
        """Get the worker behind a tag, with its tasks.

        `GET /api/v1/projects/{projectRef}/{environment}/workers/{tagName}`

        Undocumented: the official command line client sends it.

        Args:
            tag_name: Tag; `current` is the promoted version, in development the latest.
            project_ref: Project; taken from the connection unless given.
            environment: Environment; taken from the connection unless given.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.TaggedWorkerReply`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_too_long,
                control_character, dot_segment, duplicate_argument, empty, environment_conflict,
                environment_required, environment_unknown, ill_formed_text, missing_argument,
                project_ref_invalid, project_ref_required, secret_misplaced, too_long,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token or an
                organization token.

        Source: server route api.v1.projects.$projectRef.$env.workers.$tagName
        """
        return self._prepare(
            "workers.retrieve_by_tag",
            {
                "tag_name": tag_name,
                "project_ref": project_ref,
                "environment": environment,
                "branch": branch,
            },
        )

    def retrieve_by_version(
        self,
        version: str,
        *,
        project_ref: str | None = None,
        environment: Environment | None = None,
        branch: str | None = None,
    ) -> Request[data.WorkerVersion]:
        """Get one version of a worker, with its tasks and source files.

        `GET /api/v1/projects/{projectRef}/background-workers/{environment}/{version}`

        Undocumented: it may change without notice.

        Restricted keys are refused: the key needs full access.

        Args:
            version: Version, for example `20250208.1`.
            project_ref: Project; taken from the connection unless given.
            environment: Environment; taken from the connection unless given.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.WorkerVersion`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                environment_conflict, environment_required, environment_unknown, ill_formed_text,
                missing_argument, project_ref_invalid, project_ref_required, secret_misplaced,
                too_long, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key, a personal access
                token or an organization token.

        Source: server route api.v1.projects.$projectRef.background-workers.$envSlug.$version
        """
        return self._prepare(
            "workers.retrieve_by_version",
            {
                "version": version,
                "project_ref": project_ref,
                "environment": environment,
                "branch": branch,
            },
        )
