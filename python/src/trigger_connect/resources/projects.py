# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `projects`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .._native import Request
from .._resource import Resource

if TYPE_CHECKING:
    import builtins

    from .. import data

__all__ = ["Projects"]


class Projects(Resource):
    """Requests of `projects`."""

    def create(
        self,
        org_param: str,
        *,
        name: str,
    ) -> Request[data.Project]:
        """Create a project in an organization. Every call creates another one.

        `POST /api/v1/orgs/{orgParam}/projects`

        Undocumented: the official command line client sends it.

        Args:
            org_param: Organization: its slug or id.
            name: Name, 1 to 255 characters. The server cuts white space off its ends.

        Returns:
            The request. Its reply holds `data.Project`.

        Raises:
            InvalidArguments: with one of control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token.

        Source: server route api.v1.orgs.$orgParam.projects
        """
        return self._prepare(
            "projects.create",
            {
                "org_param": org_param,
                "name": name,
            },
        )

    def create_alert_channel(
        self,
        *,
        name: str,
        alert_types: Sequence[Literal["run_failure", "attempt_failure", "deployment_failure", "deployment_success", "error_group", "dashboard_agent_watch"]],
        channel: Literal["email", "webhook"],
        project_ref: str | None = None,
        email: str | None = None,
        url: str | None = None,
        secret: str | None = None,
        deduplication_key: str | None = None,
        environment_types: Sequence[Literal["STAGING", "PRODUCTION"]] | None = None,
    ) -> Request[data.AlertChannel]:
        """Create a channel for alerts, or update the one that holds the same deduplication key.

        `POST /api/v1/projects/{projectRef}/alertChannels`

        Undocumented: it may change without notice.

        Args:
            name: Name.
            alert_types: What to report: run_failure, attempt_failure, deployment_failure,
                deployment_success, error_group or dashboard_agent_watch.
            channel: How to report: `email` (with `email`) or `webhook` (with `url`).
            project_ref: Project; taken from the connection unless given.
            email: Address of an e-mail channel. Excludes `url`.
            url: URL of a webhook channel. Excludes `email`.
            secret: Secret that signs the calls of a webhook channel. Without it the server makes
                one.
            deduplication_key: Key of your own, so that a repeat does not add a second channel.
            environment_types: Environments to report about: `STAGING`, `PRODUCTION` or both. The
                server applies both.

        Returns:
            The request. Its reply holds `data.AlertChannel`.

        Raises:
            InvalidArguments: with one of conflicting_arguments, control_character,
                duplicate_argument, empty, ill_formed_text, missing_argument, not_a_choice,
                nothing_to_do, project_ref_invalid, project_ref_required, secret_misplaced,
                too_long, too_many, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token.

        Source: server route api.v1.projects.$projectRef.alertChannels
        """
        return self._prepare(
            "projects.create_alert_channel",
            {
                "name": name,
                "alert_types": alert_types,
                "channel": channel,
                "project_ref": project_ref,
                "email": email,
                "url": url,
                "secret": secret,
                "deduplication_key": deduplication_key,
                "environment_types": environment_types,
            },
        )

    def delete(
        self,
        *,
        project_ref: str | None = None,
    ) -> Request[data.IdReply]:
        """Delete a project: the one of the connection, unless another is named.

        `DELETE /api/v1/projects/{projectRef}`

        Undocumented: it may change without notice.

        Args:
            project_ref: Project; taken from the connection unless given.

        Returns:
            The request. Its reply holds `data.IdReply`.

        Raises:
            InvalidArguments: with one of duplicate_argument, project_ref_invalid,
                project_ref_required, secret_misplaced, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token.

        Source: server route api.v1.projects.$projectRef
        """
        return self._prepare(
            "projects.delete",
            {
                "project_ref": project_ref,
            },
        )

    def dev_status(
        self,
        *,
        project_ref: str | None = None,
    ) -> Request[data.DevConnection]:
        """Tell whether a development server of the user is connected.

        `GET /api/v1/projects/{projectRef}/dev-status`

        Undocumented: the official command line client sends it.

        Args:
            project_ref: Project; taken from the connection unless given.

        Returns:
            The request. Its reply holds `data.DevConnection`.

        Raises:
            InvalidArguments: with one of duplicate_argument, project_ref_invalid,
                project_ref_required, secret_misplaced, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token or an
                organization token.

        Source: server route api.v1.projects.$projectRef.dev-status
        """
        return self._prepare(
            "projects.dev_status",
            {
                "project_ref": project_ref,
            },
        )

    def list(
        self,
    ) -> Request[builtins.list[data.Project]]:
        """List the projects of all organizations of the user.

        `GET /api/v1/projects`

        Undocumented: the official command line client sends it.

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

    def list_for_org(
        self,
        org_param: str,
    ) -> Request[builtins.list[data.Project]]:
        """List the projects of an organization.

        `GET /api/v1/orgs/{orgParam}/projects`

        Undocumented: it may change without notice.

        Args:
            org_param: Organization: its slug or id.

        Returns:
            The request. Its reply holds `list[data.Project]`.

        Raises:
            InvalidArguments: with one of control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token.

        Source: server route api.v1.orgs.$orgParam.projects
        """
        return self._prepare(
            "projects.list_for_org",
            {
                "org_param": org_param,
            },
        )

    def list_runtimes(
        self,
    ) -> Request[builtins.list[data.RuntimeOfProject]]:
        """List, for all projects of the user, the runtime of the deployment that is current in
        production.

        `GET /api/v1/projects/runtimes`

        Undocumented: the official command line client sends it.

        Returns:
            The request. Its reply holds `list[data.RuntimeOfProject]`.

        Raises:
            InvalidArguments: with one of duplicate_argument, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token.

        Source: server route api.v1.projects.runtimes
        """
        return self._prepare(
            "projects.list_runtimes",
            {
            },
        )

    def mark_initialized(
        self,
        *,
        project_ref: str | None = None,
    ) -> Request[data.InitializedProject]:
        """Record that code was set up for a project.

        `POST /api/v1/projects/{projectRef}/init`

        Undocumented: the official command line client sends it.

        Args:
            project_ref: Project; taken from the connection unless given.

        Returns:
            The request. Its reply holds `data.InitializedProject`.

        Raises:
            InvalidArguments: with one of duplicate_argument, project_ref_invalid,
                project_ref_required, secret_misplaced, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token.

        Source: server route api.v1.projects.$projectRef.init
        """
        return self._prepare(
            "projects.mark_initialized",
            {
                "project_ref": project_ref,
            },
        )

    def rename(
        self,
        *,
        name: str,
        project_ref: str | None = None,
    ) -> Request[data.RenamedProject]:
        """Rename a project. Its ref stays the same.

        `PATCH /api/v1/projects/{projectRef}`

        Undocumented: it may change without notice.

        Args:
            name: New name, 1 to 255 characters. The server cuts white space off its ends.
            project_ref: Project; taken from the connection unless given.

        Returns:
            The request. Its reply holds `data.RenamedProject`.

        Raises:
            InvalidArguments: with one of control_character, duplicate_argument, empty,
                ill_formed_text, missing_argument, project_ref_invalid, project_ref_required,
                secret_misplaced, too_long, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token.

        Source: server route api.v1.projects.$projectRef
        """
        return self._prepare(
            "projects.rename",
            {
                "name": name,
                "project_ref": project_ref,
            },
        )

    def retrieve(
        self,
        *,
        project_ref: str | None = None,
    ) -> Request[data.Project]:
        """Get a project.

        `GET /api/v1/projects/{projectRef}`

        Undocumented: the official command line client sends it.

        Args:
            project_ref: Project; taken from the connection unless given.

        Returns:
            The request. Its reply holds `data.Project`.

        Raises:
            InvalidArguments: with one of duplicate_argument, project_ref_invalid,
                project_ref_required, secret_misplaced, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token.

        Source: server route api.v1.projects.$projectRef
        """
        return self._prepare(
            "projects.retrieve",
            {
                "project_ref": project_ref,
            },
        )

    def set_default_region(
        self,
        *,
        region: str,
        project_ref: str | None = None,
    ) -> Request[data.DefaultRegion]:
        """Set the region that runs use unless told otherwise.

        `PUT /api/v1/projects/{projectRef}/default-region`

        Undocumented: it may change without notice.

        Args:
            region: Name of a region, such as `us-east-1`. An unknown one is refused by the server,
                which lists those there are.
            project_ref: Project; taken from the connection unless given.

        Returns:
            The request. Its reply holds `data.DefaultRegion`.

        Raises:
            InvalidArguments: with one of control_character, duplicate_argument, empty,
                ill_formed_text, missing_argument, project_ref_invalid, project_ref_required,
                secret_misplaced, too_long, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token.

        Source: server route api.v1.projects.$projectRef.default-region
        """
        return self._prepare(
            "projects.set_default_region",
            {
                "region": region,
                "project_ref": project_ref,
            },
        )
