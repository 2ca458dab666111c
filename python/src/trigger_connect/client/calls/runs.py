# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `runs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resources import runs as requests
from ..calling import Calls, awaited, awaited_items, items, result

if TYPE_CHECKING:
    from ... import data  # noqa: F401 - named in text

__all__ = ["AsyncRuns", "Runs"]


class Runs(Calls[requests.Runs]):
    """Calls of `runs`."""

    add_tags = result(requests.Runs.add_tags)
    cancel = result(requests.Runs.cancel)
    get_metadata = result(requests.Runs.get_metadata)
    get_result = result(requests.Runs.get_result)
    list = items["data.RunListItem"].of(requests.Runs.list)
    list_events = result(requests.Runs.list_events)
    list_for_project = items["data.RunListItem"].of(requests.Runs.list_for_project)
    replay = result(requests.Runs.replay)
    reschedule = result(requests.Runs.reschedule)
    retrieve = result(requests.Runs.retrieve)
    retrieve_span = result(requests.Runs.retrieve_span)
    retrieve_trace = result(requests.Runs.retrieve_trace)
    update_metadata = result(requests.Runs.update_metadata)


class AsyncRuns(Calls[requests.Runs]):
    """Calls of `runs`."""

    add_tags = awaited(requests.Runs.add_tags)
    cancel = awaited(requests.Runs.cancel)
    get_metadata = awaited(requests.Runs.get_metadata)
    get_result = awaited(requests.Runs.get_result)
    list = awaited_items["data.RunListItem"].of(requests.Runs.list)
    list_events = awaited(requests.Runs.list_events)
    list_for_project = awaited_items["data.RunListItem"].of(requests.Runs.list_for_project)
    replay = awaited(requests.Runs.replay)
    reschedule = awaited(requests.Runs.reschedule)
    retrieve = awaited(requests.Runs.retrieve)
    retrieve_span = awaited(requests.Runs.retrieve_span)
    retrieve_trace = awaited(requests.Runs.retrieve_trace)
    update_metadata = awaited(requests.Runs.update_metadata)
