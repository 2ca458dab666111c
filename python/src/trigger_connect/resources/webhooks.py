# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `webhooks`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import Resource

if TYPE_CHECKING:
    from .webhooks_deliveries import WebhooksDeliveries
    from .webhooks_endpoints import WebhooksEndpoints

__all__ = ["Webhooks"]


class Webhooks(Resource):
    """Requests of `webhooks`."""

    @cached_property
    def deliveries(self) -> WebhooksDeliveries:
        """Requests of `webhooks.deliveries`."""
        from .webhooks_deliveries import WebhooksDeliveries

        return WebhooksDeliveries(self._prepare)

    @cached_property
    def endpoints(self) -> WebhooksEndpoints:
        """Requests of `webhooks.endpoints`."""
        from .webhooks_endpoints import WebhooksEndpoints

        return WebhooksEndpoints(self._prepare)
