# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `workers`."""

from __future__ import annotations

from ...resources import workers as requests
from ..calling import Calls, awaited, result

__all__ = ["AsyncWorkers", "Workers"]


class Workers(Calls[requests.Workers]):
    """Calls of `workers`."""

    retrieve_by_tag = result(requests.Workers.retrieve_by_tag)
    retrieve_by_version = result(requests.Workers.retrieve_by_version)


class AsyncWorkers(Calls[requests.Workers]):
    """Calls of `workers`."""

    retrieve_by_tag = awaited(requests.Workers.retrieve_by_tag)
    retrieve_by_version = awaited(requests.Workers.retrieve_by_version)
