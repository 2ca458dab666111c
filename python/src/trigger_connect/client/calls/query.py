# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `query`."""

from __future__ import annotations

from ...resources import query as requests
from ..calling import Calls, awaited, result

__all__ = ["AsyncQuery", "Query"]


class Query(Calls[requests.Query]):
    """Calls of `query`."""

    dashboards = result(requests.Query.dashboards)
    execute = result(requests.Query.execute)
    schema = result(requests.Query.schema)


class AsyncQuery(Calls[requests.Query]):
    """Calls of `query`."""

    dashboards = awaited(requests.Query.dashboards)
    execute = awaited(requests.Query.execute)
    schema = awaited(requests.Query.schema)
