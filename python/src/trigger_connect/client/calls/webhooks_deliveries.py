# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `webhooks.deliveries`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resources import webhooks_deliveries as requests
from ..calling import Calls, awaited, awaited_items, items, result

if TYPE_CHECKING:
    from ... import data  # noqa: F401 - named in text

__all__ = ["AsyncWebhooksDeliveries", "WebhooksDeliveries"]


class WebhooksDeliveries(Calls[requests.WebhooksDeliveries]):
    """Calls of `webhooks.deliveries`."""

    list = items["data.WebhookDeliveryItem"].of(requests.WebhooksDeliveries.list)
    replay = result(requests.WebhooksDeliveries.replay)
    retrieve = result(requests.WebhooksDeliveries.retrieve)


class AsyncWebhooksDeliveries(Calls[requests.WebhooksDeliveries]):
    """Calls of `webhooks.deliveries`."""

    list = awaited_items["data.WebhookDeliveryItem"].of(requests.WebhooksDeliveries.list)
    replay = awaited(requests.WebhooksDeliveries.replay)
    retrieve = awaited(requests.WebhooksDeliveries.retrieve)
