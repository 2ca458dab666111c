# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `realtime`."""

from __future__ import annotations

from ...resources import realtime as requests
from ..calling import Calls, awaited, result

__all__ = ["AsyncRealtime", "Realtime"]


class Realtime(Calls[requests.Realtime]):
    """Calls of `realtime`."""

    subscribe_batch = result(requests.Realtime.subscribe_batch)
    subscribe_run = result(requests.Realtime.subscribe_run)
    subscribe_runs = result(requests.Realtime.subscribe_runs)


class AsyncRealtime(Calls[requests.Realtime]):
    """Calls of `realtime`."""

    subscribe_batch = awaited(requests.Realtime.subscribe_batch)
    subscribe_run = awaited(requests.Realtime.subscribe_run)
    subscribe_runs = awaited(requests.Realtime.subscribe_runs)
