"""Every HTTP client that has an adapter, used in the same way.

Lives here: clients, and what a test asks of each. Must not know: what is tested with them.
"""

from __future__ import annotations

import asyncio
import importlib
import urllib.request
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

from trigger_connect import Request
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

    def iterate(self, flow: Any, most: int | None = None, **options: Any) -> list[Any]:
        with self.client() as client:
            found = []
            for item in self.adapter.iterate(flow, client, **options):
                found.append(item)
                if len(found) == most:
                    break
            return found


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
