"""Links in SQLite or PostgreSQL.

Lives here: SQL. Must not know: what a sealed text is.
"""

from __future__ import annotations

import asyncio
import builtins
import sqlite3
import threading
from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import astuple
from typing import Any

from psycopg_pool import AsyncConnectionPool

from .links import Link, Store

TABLE = """
CREATE TABLE IF NOT EXISTS links (
  tenant TEXT NOT NULL,
  id TEXT NOT NULL,
  sealed TEXT NOT NULL,
  kind TEXT NOT NULL,
  base_url TEXT NOT NULL,
  project_ref TEXT,
  environment TEXT,
  branch TEXT,
  phase TEXT NOT NULL,
  who TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  PRIMARY KEY (tenant, id)
)"""
LIST = "SELECT * FROM links WHERE tenant = ? ORDER BY created_at, id"
GET = "SELECT * FROM links WHERE tenant = ? AND id = ?"
ADD = "INSERT INTO links VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
CHANGE = """
UPDATE links SET sealed = ?, kind = ?, base_url = ?, project_ref = ?, environment = ?, branch = ?,
  phase = ?, who = ?, created_at = ?, updated_at = ?
WHERE tenant = ? AND id = ? AND sealed = ?"""
DELETE = "DELETE FROM links WHERE tenant = ? AND id = ?"

_Result = tuple[builtins.list[Any], int]


class _Sql(Store):
    """What both databases have in common."""

    @abstractmethod
    async def run(self, sql: str, values: Sequence[Any] = ()) -> _Result:
        """Run one statement in a transaction of its own; give its rows, and how many it changed."""

    async def list(self, tenant: str) -> builtins.list[Link]:
        rows, _ = await self.run(LIST, (tenant,))
        return [Link(*row) for row in rows]

    async def get(self, tenant: str, link_id: str) -> Link | None:
        rows, _ = await self.run(GET, (tenant, link_id))
        return Link(*rows[0]) if rows else None

    async def put(self, link: Link, before: Link | None) -> bool:
        # Each sealed text is another one, so it also says which version of a row was read.
        if before:
            tenant, link_id, *changes = astuple(link)
            _, changed = await self.run(CHANGE, (*changes, tenant, link_id, before.sealed))
        else:
            _, changed = await self.run(ADD, astuple(link))
        return changed == 1

    async def delete(self, tenant: str, link_id: str) -> bool:
        return (await self.run(DELETE, (tenant, link_id)))[1] == 1


class Sqlite(_Sql):
    """A file. What is committed is on the disk: WAL with synchronous=FULL."""

    def __init__(self, path: str) -> None:
        """Take the path."""
        self._path = path
        self._lock = threading.Lock()

    async def open(self) -> None:
        """Open the file."""
        self._database = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False)
        self._database.execute("PRAGMA journal_mode=WAL")
        self._database.execute("PRAGMA synchronous=FULL")
        self._database.execute(TABLE)

    async def run(self, sql: str, values: Sequence[Any] = ()) -> _Result:
        """Run a statement, which is committed by itself."""

        def work() -> _Result:
            with self._lock:
                cursor = self._database.execute(sql, values)
                return cursor.fetchall(), cursor.rowcount

        return await asyncio.to_thread(work)

    async def close(self) -> None:
        """Close the file."""
        self._database.close()


class Postgres(_Sql):
    """A server. Leave its synchronous_commit on."""

    def __init__(self, url: str) -> None:
        """Take the address."""
        self._pool = AsyncConnectionPool(url, min_size=1, max_size=10, timeout=5, open=False)

    async def open(self) -> None:
        """Connect."""
        await self._pool.open(wait=True)
        await self.run(TABLE)

    async def run(self, sql: str, values: Sequence[Any] = ()) -> _Result:
        """Run a statement; the block commits at its end."""
        async with self._pool.connection() as database:
            cursor = await database.execute(sql.replace("?", "%s").encode(), values)
            return (await cursor.fetchall() if cursor.description else []), cursor.rowcount

    async def close(self) -> None:
        """Disconnect."""
        await self._pool.close()


def store(database: str) -> Store:
    """Give the store that a setting names."""
    return (
        Postgres(database)
        if database.startswith(("postgres:", "postgresql:"))
        else Sqlite(database)
    )
