# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `tasks`."""

from __future__ import annotations

from ...resources import tasks as requests
from ..calling import Calls, awaited, result

__all__ = ["AsyncTasks", "Tasks"]


class Tasks(Calls[requests.Tasks]):
    """Calls of `tasks`."""

    batch_trigger_by_id = result(requests.Tasks.batch_trigger_by_id)
    batch_trigger_v1 = result(requests.Tasks.batch_trigger_v1)
    batch_trigger_v2 = result(requests.Tasks.batch_trigger_v2)
    trigger = result(requests.Tasks.trigger)


class AsyncTasks(Calls[requests.Tasks]):
    """Calls of `tasks`."""

    batch_trigger_by_id = awaited(requests.Tasks.batch_trigger_by_id)
    batch_trigger_v1 = awaited(requests.Tasks.batch_trigger_v1)
    batch_trigger_v2 = awaited(requests.Tasks.batch_trigger_v2)
    trigger = awaited(requests.Tasks.trigger)
