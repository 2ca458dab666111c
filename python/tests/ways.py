"""Every HTTP client that has an adapter, used in the same way.

Lives here: clients, and what a test asks of each. Must not know: what is tested with them.
"""

from __future__ import annotations

import asyncio
import importlib
import urllib.request
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from itertools import islice
from typing import Any

from trigger_connect import AsyncClient, Client, Connection, Request
from trigger_connect.adapters.outcome import Outcome


class Sync:
    """A client that blocks."""

    def __init__(self, module: str, make: Callable[[], Any]) -> None:
        self.adapter = importlib.import_module(f"trigger_connect.adapters.{module}")
        self.make = make

    @contextmanager
    def client(self) -> Iterator[Any]:
        client = self.make()
        try:
            yield client
        finally:
            client.close()

    def exchange(self, request: Request, **bounds: Any) -> Outcome:
        with self.client() as client:
            found: Outcome = self.adapter.exchange(request, client, **bounds)
            return found

    def run(self, flow: Any, **options: Any) -> Any:
        with self.client() as client:
            return self.adapter.run(flow, client, **options)

    @contextmanager
    def user(self, conn: Connection, **options: Any) -> Iterator[User]:
        with self.client() as client, Client(conn, client, **options) as ours:
            yield User(ours)

    def iterate(self, flow: Any, most: int | None = None, **options: Any) -> list[Any]:
        with self.client() as client:
            found = []
            for item in self.adapter.iterate(flow, client, **options):
                found.append(item)
                if len(found) == most:
                    break
            return found


class User:
    """A client of ours, whose calls are made in the same way whether they block or not."""

    def __init__(self, client: Any, loop: asyncio.AbstractEventLoop | None = None) -> None:
        self.client = client
        self.loop = loop

    def get(self, call: Callable[[Any], Any]) -> Any:
        """Make a call, and give its result."""
        if self.loop is None:
            return call(self.client)

        async def called() -> Any:
            return await call(self.client)

        return self.loop.run_until_complete(called())

    def all(self, call: Callable[[Any], Any], most: int | None = None) -> list[Any]:
        """Make a call, and give what it iterates over."""
        if self.loop is None:
            return list(islice(call(self.client), most))

        async def called() -> list[Any]:
            found: list[Any] = []
            given = aiter_of(call(self.client))
            while most is None or len(found) < most:
                try:
                    found.append(await given.__anext__())
                except StopAsyncIteration:
                    break
            await given.aclose()
            return found

        return self.loop.run_until_complete(called())


def aiter_of(items: Any) -> Any:
    return items.__aiter__()


class Async:
    """A client that awaits."""

    def __init__(self, module: str, make: Callable[[], Any]) -> None:
        self.adapter = importlib.import_module(f"trigger_connect.adapters.{module}")
        self.make = make

    @asynccontextmanager
    async def client(self) -> AsyncIterator[Any]:
        client = self.make()
        async with client:
            yield client

    def exchange(self, request: Request, **bounds: Any) -> Outcome:
        async def work() -> Outcome:
            async with self.client() as client:
                found: Outcome = await self.adapter.exchange_async(request, client, **bounds)
                return found

        return asyncio.run(work())

    def run(self, flow: Any, **options: Any) -> Any:
        async def work() -> Any:
            async with self.client() as client:
                return await self.adapter.run_async(flow, client, **awaited(options))

        return asyncio.run(work())

    @contextmanager
    def user(self, conn: Connection, **options: Any) -> Iterator[User]:
        loop = asyncio.new_event_loop()
        client = self.client()
        given = loop.run_until_complete(client.__aenter__())
        try:
            yield User(AsyncClient(conn, given, **options), loop)
        finally:
            loop.run_until_complete(client.__aexit__(None, None, None))
            loop.close()

    def iterate(self, flow: Any, most: int | None = None, **options: Any) -> list[Any]:
        async def work() -> list[Any]:
            async with self.client() as client:
                found = []
                pages = self.adapter.iterate_async(flow, client, **awaited(options))
                async for item in pages:
                    found.append(item)
                    if len(found) == most:
                        await pages.aclose()
                        break
                return found

        return asyncio.run(work())


def awaited(options: dict[str, Any]) -> dict[str, Any]:
    """Make `sleep` one that is awaited."""
    if "sleep" not in options:
        return options
    waits = options["sleep"]

    async def sleep(seconds: float) -> None:
        waits(seconds)

    return {**options, "sleep": sleep}


def made(module: str, name: str, **options: Any) -> Callable[[], Any]:
    return lambda: getattr(importlib.import_module(module), name)(**options)


def opener() -> urllib.request.OpenerDirector:
    return urllib.request.build_opener(urllib.request.ProxyHandler({}))


def away(**options: Any) -> dict[str, Any]:
    return {"trust_env": False, "follow_redirects": True, **options}


CLIENTS: dict[str, Callable[[], Sync | Async]] = {
    "urllib": lambda: Sync("stdlib", opener),
    "requests": lambda: Sync("requests", made("requests", "Session")),
    "httpx": lambda: Sync("httpx", made("httpx", "Client", **away())),
    "httpx2": lambda: Sync("httpx", made("httpx2", "Client", **away())),
    "httpx async": lambda: Async("httpx", made("httpx", "AsyncClient", **away())),
    "httpx2 async": lambda: Async("httpx", made("httpx2", "AsyncClient", **away())),
    "aiohttp": lambda: Async("aiohttp", made("aiohttp", "ClientSession")),
}
