# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `webhooks.endpoints`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._native import Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data

__all__ = ["WebhooksEndpoints"]


class WebhooksEndpoints(Resource):
    """Requests of `webhooks.endpoints`."""

    def disable(
        self,
        endpoint_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.WebhookEndpoint]:
        """Stop an endpoint from taking deliveries.

        `POST /api/v1/webhooks/endpoints/{endpointId}/disable`

        Undocumented: it may change without notice.

        Restricted keys and public access tokens need one of the scopes `write:webhooks`.

        Args:
            endpoint_id: Id of the endpoint (`wh_…`).
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.WebhookEndpoint`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.webhooks.endpoints.$endpointId.disable
        """
        return self._prepare(
            "webhooks.endpoints.disable",
            {
                "endpoint_id": endpoint_id,
                "branch": branch,
            },
        )

    def enable(
        self,
        endpoint_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.WebhookEndpoint]:
        """Let an endpoint take deliveries.

        `POST /api/v1/webhooks/endpoints/{endpointId}/enable`

        Undocumented: it may change without notice.

        Restricted keys and public access tokens need one of the scopes `write:webhooks`.

        Args:
            endpoint_id: Id of the endpoint (`wh_…`).
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.WebhookEndpoint`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.webhooks.endpoints.$endpointId.enable
        """
        return self._prepare(
            "webhooks.endpoints.enable",
            {
                "endpoint_id": endpoint_id,
                "branch": branch,
            },
        )

    def list(
        self,
        *,
        webhook: str | Sequence[str] | None = None,
        branch: str | None = None,
    ) -> Request[data.WebhookEndpointList]:
        """List the inbound webhook endpoints of the environment, all of them at once.

        `GET /api/v1/webhooks/endpoints`

        Undocumented: it may change without notice.

        Restricted keys and public access tokens need one of the scopes `read:webhooks`.

        Args:
            webhook: One declared webhook or several.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.WebhookEndpointList`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, contains_comma, control_character, duplicate_argument, empty,
                ill_formed_text, secret_misplaced, too_long, too_many, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.webhooks.endpoints
        """
        return self._prepare(
            "webhooks.endpoints.list",
            {
                "webhook": webhook,
                "branch": branch,
            },
        )

    def retrieve(
        self,
        endpoint_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.WebhookEndpoint]:
        """Get one inbound webhook endpoint.

        `GET /api/v1/webhooks/endpoints/{endpointId}`

        Undocumented: it may change without notice.

        Restricted keys and public access tokens need one of the scopes `read:webhooks`.

        Args:
            endpoint_id: Id of the endpoint (`wh_…`).
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.WebhookEndpoint`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.webhooks.endpoints.$endpointId
        """
        return self._prepare(
            "webhooks.endpoints.retrieve",
            {
                "endpoint_id": endpoint_id,
                "branch": branch,
            },
        )

    def rotate_secret(
        self,
        endpoint_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.EndpointSecret]:
        """Replace the signing secret of an endpoint by a generated one, which is shown only in this
        answer.

        Every call makes another secret. Endpoints that verify with a public key answer 400.

        `POST /api/v1/webhooks/endpoints/{endpointId}/rotate-secret`

        Undocumented: it may change without notice.

        Restricted keys and public access tokens need one of the scopes `write:webhooks`.

        Args:
            endpoint_id: Id of the endpoint (`wh_…`).
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.EndpointSecret`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.webhooks.endpoints.$endpointId.rotate-secret
        """
        return self._prepare(
            "webhooks.endpoints.rotate_secret",
            {
                "endpoint_id": endpoint_id,
                "branch": branch,
            },
        )
