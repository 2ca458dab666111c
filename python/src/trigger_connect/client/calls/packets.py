# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `packets`."""

from __future__ import annotations

from ...resources import packets as requests
from ..calling import Calls, awaited, result

__all__ = ["AsyncPackets", "Packets"]


class Packets(Calls[requests.Packets]):
    """Calls of `packets`."""

    create_upload_url = result(requests.Packets.create_upload_url)
    create_upload_url_v1 = result(requests.Packets.create_upload_url_v1)
    get_download_url = result(requests.Packets.get_download_url)


class AsyncPackets(Calls[requests.Packets]):
    """Calls of `packets`."""

    create_upload_url = awaited(requests.Packets.create_upload_url)
    create_upload_url_v1 = awaited(requests.Packets.create_upload_url_v1)
    get_download_url = awaited(requests.Packets.get_download_url)
