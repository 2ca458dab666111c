# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `reports`."""

from __future__ import annotations

from ...resources import reports as requests
from ..calling import Calls, awaited, result

__all__ = ["AsyncReports", "Reports"]


class Reports(Calls[requests.Reports]):
    """Calls of `reports`."""

    get = result(requests.Reports.get)


class AsyncReports(Calls[requests.Reports]):
    """Calls of `reports`."""

    get = awaited(requests.Reports.get)
