# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `webhooks.deliveries`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal

from .._native import Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data

__all__ = ["WebhooksDeliveries"]


class WebhooksDeliveries(Resource):
    """Requests of `webhooks.deliveries`."""

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        webhook: str | Sequence[str] | None = None,
        status: Literal["pending", "processing", "succeeded", "failed", "filtered"] | Sequence[Literal["pending", "processing", "succeeded", "failed", "filtered"]] | None = None,
        period: str | timedelta | None = None,
        from_: int | str | datetime | None = None,
        to: int | str | datetime | None = None,
        branch: str | None = None,
    ) -> Request[data.WebhookDeliveryPage]:
        """List the webhook deliveries that the environment received, newest first.

        `GET /api/v1/webhooks/deliveries`

        Undocumented: it may change without notice.

        Restricted keys and public access tokens need one of the scopes `read:webhooks`.

        Args:
            limit: Page size, 1 to 100. The server applies 60.
            after: Cursor: items after it, from the `next_page` of a reply.
            before: Cursor: items before it.
            webhook: One declared webhook or several.
            status: One status or several.
            period: Window back from now, such as `7d`; excludes `from` and `to`.
            from_: Received at this instant or later.
            to: Received at this instant or earlier.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.WebhookDeliveryPage`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, conflicting_arguments, contains_comma, control_character,
                duplicate_argument, empty, ill_formed_text, invalid_format, not_a_choice,
                out_of_range, secret_misplaced, too_long, too_many, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.webhooks.deliveries
        """
        return self._prepare(
            "webhooks.deliveries.list",
            {
                "limit": limit,
                "after": after,
                "before": before,
                "webhook": webhook,
                "status": status,
                "period": period,
                "from": from_,
                "to": to,
                "branch": branch,
            },
        )

    def replay(
        self,
        delivery_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.DeliveryReplay]:
        """Handle a stored event again, as a new delivery. Every call makes another one.

        `POST /api/v1/webhooks/deliveries/{deliveryId}/replay`

        Undocumented: it may change without notice.

        Restricted keys and public access tokens need one of the scopes `write:webhooks`.

        Args:
            delivery_id: Id of the delivery (`whd_…`).
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.DeliveryReplay`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.webhooks.deliveries.$deliveryId.replay
        """
        return self._prepare(
            "webhooks.deliveries.replay",
            {
                "delivery_id": delivery_id,
                "branch": branch,
            },
        )

    def retrieve(
        self,
        delivery_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.WebhookDelivery]:
        """Get one delivery with its event and headers.

        `GET /api/v1/webhooks/deliveries/{deliveryId}`

        Undocumented: it may change without notice.

        Restricted keys and public access tokens need one of the scopes `read:webhooks`.

        Args:
            delivery_id: Id of the delivery (`whd_…`).
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.WebhookDelivery`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.webhooks.deliveries.$deliveryId
        """
        return self._prepare(
            "webhooks.deliveries.retrieve",
            {
                "delivery_id": delivery_id,
                "branch": branch,
            },
        )
