# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `streams`."""

from __future__ import annotations

from ...resources import streams as requests
from ..calling import Calls, awaited, result

__all__ = ["AsyncStreams", "Streams"]


class Streams(Calls[requests.Streams]):
    """Calls of `streams`."""

    append = result(requests.Streams.append)
    create = result(requests.Streams.create)
    ingest = result(requests.Streams.ingest)
    last_chunk = result(requests.Streams.last_chunk)
    read = result(requests.Streams.read)


class AsyncStreams(Calls[requests.Streams]):
    """Calls of `streams`."""

    append = awaited(requests.Streams.append)
    create = awaited(requests.Streams.create)
    ingest = awaited(requests.Streams.ingest)
    last_chunk = awaited(requests.Streams.last_chunk)
    read = awaited(requests.Streams.read)
