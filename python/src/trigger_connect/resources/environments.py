# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `environments`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._native import Request
from .._resource import Resource
from .._types import Environment

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

    def pause(
        self,
        *,
        project_ref: str | None = None,
        environment: Environment | None = None,
        branch: str | None = None,
    ) -> Request[data.EnvironmentPause]:
        """Stop starting runs in an environment.

        `POST /api/v1/projects/{projectRef}/{environment}/pause`

        Undocumented: it may change without notice.

        Args:
            project_ref: Project; taken from the connection unless given.
            environment: Environment; taken from the connection unless given.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.EnvironmentPause`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_too_long,
                duplicate_argument, environment_conflict, environment_required, environment_unknown,
                project_ref_invalid, project_ref_required, secret_misplaced, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token.

        Source: server route api.v1.projects.$projectRef.$env.pause
        """
        return self._prepare(
            "environments.pause",
            {
                "project_ref": project_ref,
                "environment": environment,
                "branch": branch,
            },
        )

    def regenerate_api_key(
        self,
        *,
        project_ref: str | None = None,
        environment: Environment | None = None,
        branch: str | None = None,
    ) -> Request[data.NewApiKey]:
        """Replace the root key of an environment. The old one works for 24 hours more.

        Callback URLs of waitpoints stop working at once.

        `POST /api/v1/projects/{projectRef}/{environment}/regenerate-api-key`

        Undocumented: it may change without notice.

        Args:
            project_ref: Project; taken from the connection unless given.
            environment: Environment; taken from the connection unless given.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.NewApiKey`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_too_long,
                duplicate_argument, environment_conflict, environment_required, environment_unknown,
                project_ref_invalid, project_ref_required, secret_misplaced, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token.

        Source: server route api.v1.projects.$projectRef.$env.regenerate-api-key
        """
        return self._prepare(
            "environments.regenerate_api_key",
            {
                "project_ref": project_ref,
                "environment": environment,
                "branch": branch,
            },
        )

    def resume(
        self,
        *,
        project_ref: str | None = None,
        environment: Environment | None = None,
        branch: str | None = None,
    ) -> Request[data.EnvironmentPause]:
        """Start runs again in a paused environment.

        `POST /api/v1/projects/{projectRef}/{environment}/resume`

        Undocumented: it may change without notice.

        Args:
            project_ref: Project; taken from the connection unless given.
            environment: Environment; taken from the connection unless given.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.EnvironmentPause`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_too_long,
                duplicate_argument, environment_conflict, environment_required, environment_unknown,
                project_ref_invalid, project_ref_required, secret_misplaced, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token.

        Source: server route api.v1.projects.$projectRef.$env.resume
        """
        return self._prepare(
            "environments.resume",
            {
                "project_ref": project_ref,
                "environment": environment,
                "branch": branch,
            },
        )

    def retrieve_api_key(
        self,
        *,
        project_ref: str | None = None,
        environment: Environment | None = None,
        branch: str | None = None,
    ) -> Request[data.EnvironmentAccess]:
        """Get the secret key of an environment, and the API URL to use it with.

        A preview key works without a branch here: it stands for the parent of all branches.

        `GET /api/v1/projects/{projectRef}/{environment}`

        Undocumented: the official command line client sends it.

        Args:
            project_ref: Project; taken from the connection unless given.
            environment: Environment; taken from the connection unless given.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.EnvironmentAccess`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, duplicate_argument, environment_conflict, environment_required,
                environment_unknown, project_ref_invalid, project_ref_required, secret_misplaced,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key, a personal access
                token or an organization token.

        Source: server route api.v1.projects.$projectRef.$env
        """
        return self._prepare(
            "environments.retrieve_api_key",
            {
                "project_ref": project_ref,
                "environment": environment,
                "branch": branch,
            },
        )
