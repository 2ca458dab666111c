# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `waitpoints`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resources import waitpoints as requests
from ..calling import Calls, awaited, awaited_items, items, result

if TYPE_CHECKING:
    from ... import data  # noqa: F401 - named in text

__all__ = ["AsyncWaitpoints", "Waitpoints"]


class Waitpoints(Calls[requests.Waitpoints]):
    """Calls of `waitpoints`."""

    complete = result(requests.Waitpoints.complete)
    complete_callback = result(requests.Waitpoints.complete_callback)
    create = result(requests.Waitpoints.create)
    list = items["data.WaitpointToken"].of(requests.Waitpoints.list)
    retrieve = result(requests.Waitpoints.retrieve)
    wait_duration = result(requests.Waitpoints.wait_duration)
    wait_for = result(requests.Waitpoints.wait_for)


class AsyncWaitpoints(Calls[requests.Waitpoints]):
    """Calls of `waitpoints`."""

    complete = awaited(requests.Waitpoints.complete)
    complete_callback = awaited(requests.Waitpoints.complete_callback)
    create = awaited(requests.Waitpoints.create)
    list = awaited_items["data.WaitpointToken"].of(requests.Waitpoints.list)
    retrieve = awaited(requests.Waitpoints.retrieve)
    wait_duration = awaited(requests.Waitpoints.wait_duration)
    wait_for = awaited(requests.Waitpoints.wait_for)
