# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `queues`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resources import queues as requests
from ..calling import Calls, awaited, awaited_items, items, result

if TYPE_CHECKING:
    from ... import data  # noqa: F401 - named in text

__all__ = ["AsyncQueues", "Queues"]


class Queues(Calls[requests.Queues]):
    """Calls of `queues`."""

    list = items["data.Queue"].of(requests.Queues.list)
    metrics = result(requests.Queues.metrics)
    override_concurrency = result(requests.Queues.override_concurrency)
    pause = result(requests.Queues.pause)
    reset_concurrency = result(requests.Queues.reset_concurrency)
    retrieve = result(requests.Queues.retrieve)


class AsyncQueues(Calls[requests.Queues]):
    """Calls of `queues`."""

    list = awaited_items["data.Queue"].of(requests.Queues.list)
    metrics = awaited(requests.Queues.metrics)
    override_concurrency = awaited(requests.Queues.override_concurrency)
    pause = awaited(requests.Queues.pause)
    reset_concurrency = awaited(requests.Queues.reset_concurrency)
    retrieve = awaited(requests.Queues.retrieve)
