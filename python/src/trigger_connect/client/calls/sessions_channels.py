# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `sessions.channels`."""

from __future__ import annotations

from ...resources import sessions_channels as requests
from ..calling import Calls, awaited, result

__all__ = ["AsyncSessionsChannels", "SessionsChannels"]


class SessionsChannels(Calls[requests.SessionsChannels]):
    """Calls of `sessions.channels`."""

    append = result(requests.SessionsChannels.append)
    initialize = result(requests.SessionsChannels.initialize)
    records = result(requests.SessionsChannels.records)
    subscribe = result(requests.SessionsChannels.subscribe)
    wait = result(requests.SessionsChannels.wait)


class AsyncSessionsChannels(Calls[requests.SessionsChannels]):
    """Calls of `sessions.channels`."""

    append = awaited(requests.SessionsChannels.append)
    initialize = awaited(requests.SessionsChannels.initialize)
    records = awaited(requests.SessionsChannels.records)
    subscribe = awaited(requests.SessionsChannels.subscribe)
    wait = awaited(requests.SessionsChannels.wait)
