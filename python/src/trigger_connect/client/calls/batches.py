# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `batches`."""

from __future__ import annotations

from ...resources import batches as requests
from ..calling import Calls, awaited, result

__all__ = ["AsyncBatches", "Batches"]


class Batches(Calls[requests.Batches]):
    """Calls of `batches`."""

    create = result(requests.Batches.create)
    get_results = result(requests.Batches.get_results)
    retrieve = result(requests.Batches.retrieve)
    retrieve_v2 = result(requests.Batches.retrieve_v2)
    stream_items = result(requests.Batches.stream_items)


class AsyncBatches(Calls[requests.Batches]):
    """Calls of `batches`."""

    create = awaited(requests.Batches.create)
    get_results = awaited(requests.Batches.get_results)
    retrieve = awaited(requests.Batches.retrieve)
    retrieve_v2 = awaited(requests.Batches.retrieve_v2)
    stream_items = awaited(requests.Batches.stream_items)
