# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `schedules`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resources import schedules as requests
from ..calling import Calls, awaited, awaited_items, items, result

if TYPE_CHECKING:
    from ... import data  # noqa: F401 - named in text

__all__ = ["AsyncSchedules", "Schedules"]


class Schedules(Calls[requests.Schedules]):
    """Calls of `schedules`."""

    activate = result(requests.Schedules.activate)
    create = result(requests.Schedules.create)
    deactivate = result(requests.Schedules.deactivate)
    delete = result(requests.Schedules.delete)
    list = items["data.Schedule"].of(requests.Schedules.list)
    retrieve = result(requests.Schedules.retrieve)
    timezones = result(requests.Schedules.timezones)
    update = result(requests.Schedules.update)


class AsyncSchedules(Calls[requests.Schedules]):
    """Calls of `schedules`."""

    activate = awaited(requests.Schedules.activate)
    create = awaited(requests.Schedules.create)
    deactivate = awaited(requests.Schedules.deactivate)
    delete = awaited(requests.Schedules.delete)
    list = awaited_items["data.Schedule"].of(requests.Schedules.list)
    retrieve = awaited(requests.Schedules.retrieve)
    timezones = awaited(requests.Schedules.timezones)
    update = awaited(requests.Schedules.update)
