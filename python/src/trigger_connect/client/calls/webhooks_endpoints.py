# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `webhooks.endpoints`."""

from __future__ import annotations

from ...resources import webhooks_endpoints as requests
from ..calling import Calls, awaited, result

__all__ = ["AsyncWebhooksEndpoints", "WebhooksEndpoints"]


class WebhooksEndpoints(Calls[requests.WebhooksEndpoints]):
    """Calls of `webhooks.endpoints`."""

    disable = result(requests.WebhooksEndpoints.disable)
    enable = result(requests.WebhooksEndpoints.enable)
    list = result(requests.WebhooksEndpoints.list)
    retrieve = result(requests.WebhooksEndpoints.retrieve)
    rotate_secret = result(requests.WebhooksEndpoints.rotate_secret)


class AsyncWebhooksEndpoints(Calls[requests.WebhooksEndpoints]):
    """Calls of `webhooks.endpoints`."""

    disable = awaited(requests.WebhooksEndpoints.disable)
    enable = awaited(requests.WebhooksEndpoints.enable)
    list = awaited(requests.WebhooksEndpoints.list)
    retrieve = awaited(requests.WebhooksEndpoints.retrieve)
    rotate_secret = awaited(requests.WebhooksEndpoints.rotate_secret)
