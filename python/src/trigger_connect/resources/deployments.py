# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `deployments`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal

from .._native import Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data

__all__ = ["Deployments"]


class Deployments(Resource):
    """Requests of `deployments`."""

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        status: Literal["PENDING", "BUILDING", "DEPLOYING", "DEPLOYED", "FAILED", "CANCELED", "TIMED_OUT"] | None = None,
        period: str | timedelta | None = None,
        from_: int | str | datetime | None = None,
        to: int | str | datetime | None = None,
        branch: str | None = None,
    ) -> Request[data.DeploymentPage]:
        """List the deployments of the environment, newest first.

        `GET /api/v1/deployments`

        Restricted keys and public access tokens need one of the scopes `read:deployments`,
        `read:deployments:list`.

        Args:
            limit: Page size, 5 to 100; smaller ones the server would take as 5. The server applies
                20.
            after: Cursor: items after it, from the `next_page` of a reply. It is the id of a
                deployment.
            status: One status: `PENDING`, `BUILDING`, `DEPLOYING`, `DEPLOYED`, `FAILED`, `CANCELED`
                or `TIMED_OUT`.
            period: Window back from now, such as `7d`; excludes `from` and `to`.
            from_: Created at this instant or later.
            to: Created at this instant or earlier; has no effect without `from`.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.DeploymentPage`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, conflicting_arguments, control_character, duplicate_argument,
                empty, ill_formed_text, invalid_format, missing_argument, not_a_choice,
                out_of_range, secret_misplaced, too_long, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/management/deployments/list
        """
        return self._prepare(
            "deployments.list",
            {
                "limit": limit,
                "after": after,
                "status": status,
                "period": period,
                "from": from_,
                "to": to,
                "branch": branch,
            },
        )

    def promote(
        self,
        version: str,
        *,
        allow_rollbacks: bool | None = None,
        branch: str | None = None,
    ) -> Request[data.PromoteReply]:
        """Make a deployed version the one that new runs use.

        `POST /api/v1/deployments/{version}/promote`

        Restricted keys need one of the scopes `write:deployments`.

        Args:
            version: Version of the deployment, such as `20250228.1`.
            allow_rollbacks: Whether an older version than the current one may be promoted.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.PromoteReply`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/deployments/promote
        """
        return self._prepare(
            "deployments.promote",
            {
                "version": version,
                "allow_rollbacks": allow_rollbacks,
                "branch": branch,
            },
        )

    def retrieve(
        self,
        deployment_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.Deployment]:
        """Get one deployment with its worker and tasks.

        `GET /api/v1/deployments/{deploymentId}`

        Restricted keys need one of the scopes `read:deployments`.

        Args:
            deployment_id: Id of the deployment.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.Deployment`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/deployments/retrieve
        """
        return self._prepare(
            "deployments.retrieve",
            {
                "deployment_id": deployment_id,
                "branch": branch,
            },
        )

    def retrieve_current(
        self,
        *,
        branch: str | None = None,
    ) -> Request[data.DeploymentItem]:
        """Get the deployment that new runs of the environment use.

        `GET /api/v1/deployments/current`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes `read:deployments`,
        `read:deployments:current`.

        Args:
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.DeploymentItem`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, duplicate_argument, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.deployments.current
        """
        return self._prepare(
            "deployments.retrieve_current",
            {
                "branch": branch,
            },
        )

    def retrieve_latest(
        self,
        *,
        branch: str | None = None,
    ) -> Request[data.LatestDeployment]:
        """Get the latest deployment that you host yourself.

        Managed deployments, which the cloud makes, are never returned: use
        `deployments.retrieve_current`.

        `GET /api/v1/deployments/latest`

        Restricted keys need one of the scopes `read:deployments`.

        Args:
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.LatestDeployment`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, duplicate_argument, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/deployments/get-latest
        """
        return self._prepare(
            "deployments.retrieve_latest",
            {
                "branch": branch,
            },
        )
