# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `webhooks`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...resources import webhooks as requests
from ..calling import Calls

if TYPE_CHECKING:
    from .webhooks_deliveries import AsyncWebhooksDeliveries, WebhooksDeliveries
    from .webhooks_endpoints import AsyncWebhooksEndpoints, WebhooksEndpoints

__all__ = ["AsyncWebhooks", "Webhooks"]


class Webhooks(Calls[requests.Webhooks]):
    """Calls of `webhooks`."""

    @cached_property
    def deliveries(self) -> WebhooksDeliveries:
        """Calls of `webhooks.deliveries`."""
        from .webhooks_deliveries import WebhooksDeliveries

        return WebhooksDeliveries(self._client, self._requests.deliveries)

    @cached_property
    def endpoints(self) -> WebhooksEndpoints:
        """Calls of `webhooks.endpoints`."""
        from .webhooks_endpoints import WebhooksEndpoints

        return WebhooksEndpoints(self._client, self._requests.endpoints)


class AsyncWebhooks(Calls[requests.Webhooks]):
    """Calls of `webhooks`."""

    @cached_property
    def deliveries(self) -> AsyncWebhooksDeliveries:
        """Calls of `webhooks.deliveries`."""
        from .webhooks_deliveries import AsyncWebhooksDeliveries

        return AsyncWebhooksDeliveries(self._client, self._requests.deliveries)

    @cached_property
    def endpoints(self) -> AsyncWebhooksEndpoints:
        """Calls of `webhooks.endpoints`."""
        from .webhooks_endpoints import AsyncWebhooksEndpoints

        return AsyncWebhooksEndpoints(self._client, self._requests.endpoints)
