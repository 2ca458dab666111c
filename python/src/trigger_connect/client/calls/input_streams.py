# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `input_streams`."""

from __future__ import annotations

from ...resources import input_streams as requests
from ..calling import Calls, awaited, result

__all__ = ["AsyncInputStreams", "InputStreams"]


class InputStreams(Calls[requests.InputStreams]):
    """Calls of `input_streams`."""

    read = result(requests.InputStreams.read)
    send = result(requests.InputStreams.send)
    wait = result(requests.InputStreams.wait)


class AsyncInputStreams(Calls[requests.InputStreams]):
    """Calls of `input_streams`."""

    read = awaited(requests.InputStreams.read)
    send = awaited(requests.InputStreams.send)
    wait = awaited(requests.InputStreams.wait)
