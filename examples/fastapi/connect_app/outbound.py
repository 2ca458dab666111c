"""Sending to an address that a user typed.

Lives here: where a name leads, and sending there and nowhere else. Must not know: links, pages.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from trigger_connect import AsyncClient, Connection, RetryPolicy, is_public_address

from .settings import Settings

SECONDS = 15
"""How long all requests of one page may take."""

MOST_BYTES = 1024 * 1024
"""The largest answer that is read."""


POLICY = RetryPolicy(max_attempts=2, first_wait_ms=500, longest_asked_wait_ms=3_000)
"""Somebody is waiting for the page."""


class AddressNotAllowed(Exception):
    """The name leads to an address that the host policy refuses."""


class _Pinned(AbstractResolver):
    """Knows one name, whose addresses were looked up and checked before."""

    def __init__(self, addresses: list[str]) -> None:
        self._addresses = addresses

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        if not self._addresses:
            raise OSError("no address")
        kinds = [socket.AF_INET6 if ":" in one else socket.AF_INET for one in self._addresses]
        return [
            ResolveResult(hostname=host, host=one, port=port, family=kind, proto=0, flags=0)
            for one, kind in zip(self._addresses, kinds, strict=True)
        ]

    async def close(self) -> None:
        pass


async def _addresses(host: str, names: dict[str, list[str]]) -> list[str]:
    if host in names:
        return names[host]
    lookup = asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
    try:
        found = await asyncio.wait_for(lookup, 5)
    except (OSError, asyncio.TimeoutError):
        return []  # connecting fails, and the flow says so
    return [str(one[4][0]) for one in found]


class Outbound:
    """Asks servers of connections."""

    def __init__(self, settings: Settings) -> None:
        """Take the host policy, and names that are known."""
        self._settings = settings

    @asynccontextmanager
    async def client(self, connection: Connection) -> AsyncIterator[AsyncClient]:
        """Give a client that reaches the server of a connection, and no other.

        Its name is looked up once. Every address is checked, and one of them connected to: a name
        that is looked up again could lead elsewhere by then. No redirect is followed.

        Raises:
            AddressNotAllowed: when the name of the server leads where it must not.
        """
        url = urlsplit(connection.base_url)
        found = await _addresses(url.hostname or "", self._settings.names)
        if self._settings.hosts == "public_only" and not all(map(is_public_address, found)):
            raise AddressNotAllowed(
                "The name of the server leads to an address that is not allowed."
            )
        connector = aiohttp.TCPConnector(resolver=_Pinned(found), force_close=True)
        jar = aiohttp.DummyCookieJar()
        async with aiohttp.ClientSession(connector=connector, cookie_jar=jar) as session:
            yield AsyncClient(
                connection, session, policy=POLICY, deadline=SECONDS, max_bytes=MOST_BYTES
            )
