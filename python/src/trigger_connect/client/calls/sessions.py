# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `sessions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...resources import sessions as requests
from ..calling import Calls, awaited, awaited_items, items, result

if TYPE_CHECKING:
    from ... import data  # noqa: F401 - named in text
    from .sessions_channels import AsyncSessionsChannels, SessionsChannels

__all__ = ["AsyncSessions", "Sessions"]


class Sessions(Calls[requests.Sessions]):
    """Calls of `sessions`."""

    @cached_property
    def channels(self) -> SessionsChannels:
        """Calls of `sessions.channels`."""
        from .sessions_channels import SessionsChannels

        return SessionsChannels(self._client, self._requests.channels)

    close = result(requests.Sessions.close)
    create = result(requests.Sessions.create)
    create_snapshot_upload_url = result(requests.Sessions.create_snapshot_upload_url)
    end_and_continue = result(requests.Sessions.end_and_continue)
    get_snapshot_url = result(requests.Sessions.get_snapshot_url)
    list = items["data.Session"].of(requests.Sessions.list)
    retrieve = result(requests.Sessions.retrieve)
    update = result(requests.Sessions.update)


class AsyncSessions(Calls[requests.Sessions]):
    """Calls of `sessions`."""

    @cached_property
    def channels(self) -> AsyncSessionsChannels:
        """Calls of `sessions.channels`."""
        from .sessions_channels import AsyncSessionsChannels

        return AsyncSessionsChannels(self._client, self._requests.channels)

    close = awaited(requests.Sessions.close)
    create = awaited(requests.Sessions.create)
    create_snapshot_upload_url = awaited(requests.Sessions.create_snapshot_upload_url)
    end_and_continue = awaited(requests.Sessions.end_and_continue)
    get_snapshot_url = awaited(requests.Sessions.get_snapshot_url)
    list = awaited_items["data.Session"].of(requests.Sessions.list)
    retrieve = awaited(requests.Sessions.retrieve)
    update = awaited(requests.Sessions.update)
