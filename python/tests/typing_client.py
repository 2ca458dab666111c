"""What a type checker must know of clients. Not run: `test_client_surface.py` checks it with mypy.

Lives here: calls of both clients, and the types that come out. Must not know: anything private.
"""

from __future__ import annotations

import asyncio
import urllib.request
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta

import aiohttp
import httpx
import httpx2
import requests
from typing_extensions import assert_type

from trigger_connect import AsyncClient, Client, Connection, Progress, RetryPolicy, data
from trigger_connect.adapters.driving import Sent
from trigger_connect.client.items import AsyncItems, Items


def made(conn: Connection) -> None:
    Client(conn)
    Client(conn, urllib.request.build_opener())
    Client(conn, requests.Session(), timeout=5, deadline=60, max_bytes=1000)
    Client(conn, httpx.Client(), policy=RetryPolicy(max_attempts=2))
    with Client(conn, httpx2.Client(), on_step=on_step, on_progress=on_progress) as client:
        assert_type(client, Client)
        assert_type(client.with_options(timeout=3), Client)
        assert_type(client.environment_client(environment="prod"), Client)


def on_step(sent: Sent) -> None:
    assert_type(sent.status, int | None)


def on_progress(progress: Progress) -> None:
    assert_type(progress.total, int | None)


def blocking(client: Client, conn: Connection) -> None:
    assert_type(client.runs.retrieve("run_1"), data.Run)
    assert_type(client.runs.retrieve("run_1")["relatedRuns"].get("children"), Related)
    assert_type(client.runs.retrieve(run_id="run_1", branch=None), data.Run)
    assert_type(client.runs.reschedule("run_1", delay=timedelta(minutes=5)), data.Run)
    assert_type(client.tasks.trigger("send-email", payload={}), data.TriggerReply)
    assert_type(client.envvars.list(), list[data.EnvVar])
    assert_type(client.webhooks.endpoints.list(webhook="a"), data.WebhookEndpointList)
    listed = client.runs.list(limit=10, status=["COMPLETED", "FAILED"])
    assert_type(listed, Items[data.RunListItem, data.RunPage])
    for run in listed:
        assert_type(run, data.RunListItem)
    assert_type(listed.pages(), Iterator[data.RunPage])
    for schedule in client.schedules.list():
        assert_type(schedule, data.Schedule)
    assert_type(client.wait_for_run("run_1"), data.Run)
    assert_type(client.trigger_and_wait("send-email", payload={}, tags="a"), data.Run)
    assert_type(client.start_and_wait(conn.tasks.trigger("send-email")), data.Run)
    assert_type(client.verify(), data.Verification)
    assert_type(client.send(conn.runs.retrieve("run_1")), data.Run)
    assert_type(client.run(conn.wait_for_run("run_1")), data.Run)
    assert_type(client.iterate(conn.pages(conn.runs.list())), Iterator[data.RunPage])
    assert_type(client.pages(conn.runs.list(), most=2), Iterator[data.RunPage])


Related = list[data.RelatedRun] | None


async def awaiting(conn: Connection) -> None:
    AsyncClient(conn, aiohttp.ClientSession())
    AsyncClient(conn, httpx2.AsyncClient())
    async with AsyncClient(conn, httpx.AsyncClient(), deadline=60) as client:
        assert_type(client, AsyncClient)
    assert_type(await client.runs.retrieve("run_1"), data.Run)
    assert_type(asyncio.create_task(client.runs.retrieve("run_1")), asyncio.Task[data.Run])
    assert_type(await client.tasks.trigger("send-email", payload={}), data.TriggerReply)
    assert_type(await client.envvars.list(), list[data.EnvVar])
    listed = client.runs.list(limit=10)
    assert_type(listed, AsyncItems[data.RunListItem, data.RunPage])
    async for run in listed:
        assert_type(run, data.RunListItem)
    assert_type(listed.pages(), AsyncIterator[data.RunPage])
    assert_type(await client.wait_for_run("run_1"), data.Run)
    assert_type(await client.trigger_and_wait("send-email", payload={}), data.Run)
    assert_type(await client.start_and_wait(conn.tasks.trigger("send-email")), data.Run)
    assert_type(await client.verify(), data.Verification)
    assert_type(await client.send(conn.runs.retrieve("run_1")), data.Run)
    assert_type(await client.run(conn.wait_for_run("run_1")), data.Run)
    assert_type(client.iterate(conn.pages(conn.runs.list())), AsyncIterator[data.RunPage])
    assert_type(await client.environment_client(environment="prod"), AsyncClient)
