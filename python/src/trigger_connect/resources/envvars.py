# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `envvars`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._native import Request
from .._resource import Resource
from .._types import Environment

if TYPE_CHECKING:
    import builtins

    from .. import data
    from . import records

__all__ = ["Envvars"]


class Envvars(Resource):
    """Requests of `envvars`."""

    def create(
        self,
        *,
        name: str,
        value: str,
        project_ref: str | None = None,
        environment: Environment | None = None,
        is_secret: bool | None = None,
        branch: str | None = None,
    ) -> Request[data.Success]:
        """Create an environment variable, or replace the value of one that exists.

        `POST /api/v1/projects/{projectRef}/envvars/{environment}`

        Restricted keys need one of the scopes `write:envvars`.

        Args:
            name: Name: letters, digits and underscores.
            value: Value; a blank one is refused by the server.
            project_ref: Project; taken from the connection unless given.
            environment: Environment; taken from the connection unless given.
            is_secret: Whether the value is hidden from then on. The server applies false; in a
                branch, what the parent has.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.Success`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, duplicate_argument, empty, environment_conflict,
                environment_required, environment_unknown, ill_formed_text, invalid_format,
                missing_argument, project_ref_invalid, project_ref_required, secret_misplaced,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key, a personal access
                token or an organization token.

        Source: https://trigger.dev/docs/management/envvars/create
        """
        return self._prepare(
            "envvars.create",
            {
                "name": name,
                "value": value,
                "project_ref": project_ref,
                "environment": environment,
                "is_secret": is_secret,
                "branch": branch,
            },
        )

    def delete(
        self,
        name: str,
        *,
        project_ref: str | None = None,
        environment: Environment | None = None,
        branch: str | None = None,
    ) -> Request[data.Success]:
        """Delete an environment variable.

        `DELETE /api/v1/projects/{projectRef}/envvars/{environment}/{name}`

        Restricted keys need one of the scopes `write:envvars`.

        Args:
            name: Name of the variable.
            project_ref: Project; taken from the connection unless given.
            environment: Environment; taken from the connection unless given.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.Success`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                environment_conflict, environment_required, environment_unknown, ill_formed_text,
                invalid_format, missing_argument, project_ref_invalid, project_ref_required,
                secret_misplaced, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key, a personal access
                token or an organization token.

        Source: https://trigger.dev/docs/management/envvars/delete
        """
        return self._prepare(
            "envvars.delete",
            {
                "name": name,
                "project_ref": project_ref,
                "environment": environment,
                "branch": branch,
            },
        )

    def import_(
        self,
        *,
        variables: Mapping[str, str],
        project_ref: str | None = None,
        environment: Environment | None = None,
        parent_variables: Mapping[str, str] | None = None,
        override_existing: bool | None = None,
        is_secret: bool | None = None,
        source: records.UserSource | records.IntegrationSource | None = None,
        branch: str | None = None,
    ) -> Request[data.Success]:
        """Set many environment variables at once.

        `POST /api/v1/projects/{projectRef}/envvars/{environment}/import`

        Restricted keys need one of the scopes `write:envvars`.

        Args:
            variables: Names and values. Blank values the server would drop, so they are refused
                here.
            project_ref: Project; taken from the connection unless given.
            environment: Environment; taken from the connection unless given.
            parent_variables: Names and values for the parent environment, when the target is a
                branch.
            override_existing: Whether existing values are replaced. The server applies false, which
                refuses when one exists.
            is_secret: Whether the values are hidden from then on. The server applies false.
            source: Who set them, for the audit trail: a `type` of user (with `user_id`) or
                integration (with `integration`).
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.Success`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, duplicate_argument, empty, environment_conflict,
                environment_required, environment_unknown, ill_formed_text, invalid_format,
                missing_argument, not_a_choice, project_ref_invalid, project_ref_required,
                secret_misplaced, too_long, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key, a personal access
                token or an organization token.

        Source: https://trigger.dev/docs/management/envvars/import
        """
        return self._prepare(
            "envvars.import",
            {
                "variables": variables,
                "project_ref": project_ref,
                "environment": environment,
                "parent_variables": parent_variables,
                "override_existing": override_existing,
                "is_secret": is_secret,
                "source": source,
                "branch": branch,
            },
        )

    def list(
        self,
        *,
        project_ref: str | None = None,
        environment: Environment | None = None,
        branch: str | None = None,
    ) -> Request[builtins.list[data.EnvVar]]:
        """List the environment variables of an environment. Values of secret ones come redacted.

        `GET /api/v1/projects/{projectRef}/envvars/{environment}`

        Restricted keys need one of the scopes `read:envvars`.

        Args:
            project_ref: Project; taken from the connection unless given.
            environment: Environment; taken from the connection unless given.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `list[data.EnvVar]`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, duplicate_argument, environment_conflict, environment_required,
                environment_unknown, project_ref_invalid, project_ref_required, secret_misplaced,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key, a personal access
                token or an organization token.

        Source: https://trigger.dev/docs/management/envvars/list
        """
        return self._prepare(
            "envvars.list",
            {
                "project_ref": project_ref,
                "environment": environment,
                "branch": branch,
            },
        )

    def resolve(
        self,
        *,
        project_ref: str | None = None,
        branch: str | None = None,
    ) -> Request[data.ResolvedVariables]:
        """Get all variables of the key's environment, secret ones in clear and those of the
        platform among them.

        `GET /api/v1/projects/{projectRef}/envvars`

        Undocumented: the official command line client sends it.

        Restricted keys need one of the scopes `read:envvars`.

        Args:
            project_ref: Project of the key; taken from the connection unless given. Any other is
                not found.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.ResolvedVariables`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, duplicate_argument, project_ref_invalid, project_ref_required,
                secret_misplaced, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: server route api.v1.projects.$projectRef.envvars
        """
        return self._prepare(
            "envvars.resolve",
            {
                "project_ref": project_ref,
                "branch": branch,
            },
        )

    def retrieve(
        self,
        name: str,
        *,
        project_ref: str | None = None,
        environment: Environment | None = None,
        branch: str | None = None,
    ) -> Request[data.EnvVar]:
        """Get one environment variable. The value of a secret one comes redacted.

        `GET /api/v1/projects/{projectRef}/envvars/{environment}/{name}`

        Restricted keys need one of the scopes `read:envvars`.

        Args:
            name: Name of the variable.
            project_ref: Project; taken from the connection unless given.
            environment: Environment; taken from the connection unless given.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.EnvVar`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                environment_conflict, environment_required, environment_unknown, ill_formed_text,
                invalid_format, missing_argument, project_ref_invalid, project_ref_required,
                secret_misplaced, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key, a personal access
                token or an organization token.

        Source: https://trigger.dev/docs/management/envvars/retrieve
        """
        return self._prepare(
            "envvars.retrieve",
            {
                "name": name,
                "project_ref": project_ref,
                "environment": environment,
                "branch": branch,
            },
        )

    def update(
        self,
        name: str,
        *,
        value: str,
        project_ref: str | None = None,
        environment: Environment | None = None,
        branch: str | None = None,
    ) -> Request[data.Success]:
        """Change the value of an environment variable.

        A variable that only other environments of the project have is added to this one; one that
        none has is not found.

        `PUT /api/v1/projects/{projectRef}/envvars/{environment}/{name}`

        Restricted keys need one of the scopes `write:envvars`.

        Args:
            name: Name of the variable.
            value: New value. A blank one the server would ignore and still report success, so it is
                refused here.
            project_ref: Project; taken from the connection unless given.
            environment: Environment; taken from the connection unless given.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.Success`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                environment_conflict, environment_required, environment_unknown, ill_formed_text,
                invalid_format, missing_argument, project_ref_invalid, project_ref_required,
                secret_misplaced, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key, a personal access
                token or an organization token.

        Source: https://trigger.dev/docs/management/envvars/update
        """
        return self._prepare(
            "envvars.update",
            {
                "name": name,
                "value": value,
                "project_ref": project_ref,
                "environment": environment,
                "branch": branch,
            },
        )
