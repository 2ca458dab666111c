# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `bulk_actions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resources import bulk_actions as requests
from ..calling import Calls, awaited, awaited_items, items, result

if TYPE_CHECKING:
    from ... import data  # noqa: F401 - named in text

__all__ = ["AsyncBulkActions", "BulkActions"]


class BulkActions(Calls[requests.BulkActions]):
    """Calls of `bulk_actions`."""

    abort = result(requests.BulkActions.abort)
    create = result(requests.BulkActions.create)
    list = items["data.BulkAction"].of(requests.BulkActions.list)
    retrieve = result(requests.BulkActions.retrieve)


class AsyncBulkActions(Calls[requests.BulkActions]):
    """Calls of `bulk_actions`."""

    abort = awaited(requests.BulkActions.abort)
    create = awaited(requests.BulkActions.create)
    list = awaited_items["data.BulkAction"].of(requests.BulkActions.list)
    retrieve = awaited(requests.BulkActions.retrieve)
