"""Clients where the network fails, over every HTTP client.

Lives here: answers that are lost, cut off, too large or lead elsewhere. Must not know: how a client
notices.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import subprocess
from typing import Any

import pytest
from loopback import PROD, Standin, in_turn, raw_server
from shared import REPOSITORY, operations
from test_client import SOON
from test_exchanges import RUN, answering, half_then_reset, whole
from ways import CLIENTS, Async, Sync

from trigger_connect import ApiError, AsyncClient, FlowError, UnprocessableEntity
from trigger_connect.adapters.driving import Sent

ASYNC = [name for name in CLIENTS if isinstance(CLIENTS[name](), Async)]

KEYED: dict[str, dict[str, Any]] = {
    "tasks.trigger": {"task_identifier": "send-email", "payload": {"n": 1}},
    "batches.create": {"run_count": 2},
    "waitpoints.create": {},
}
"""Arguments of the operations that the stand-in has and that a key makes safe to repeat."""


def test_a_connection_that_breaks_in_the_body(way: Sync | Async) -> None:
    told: list[Sent] = []
    with raw_server(in_turn(half_then_reset, half_then_reset, whole(RUN))) as server:
        with way.user(server.connect(), policy=SOON, on_step=told.append) as user:
            assert user.all(lambda client: client.runs.list()) == []
        assert len(server.heads) == 3
    assert [step.outcome for step in told] == ["lost", "lost", "answered"]


def test_a_redirect_does_not_get_the_key(way: Sync | Async) -> None:
    with raw_server(whole(RUN)) as other:
        elsewhere = other.url.replace("127.0.0.1", "localhost").encode()
        head = b"HTTP/1.1 307 X\r\nlocation: %s/x\r\ncontent-length: 2\r\n" % elsewhere
        with raw_server(answering(head, b"{}")) as server, way.user(server.connect()) as user:
            with pytest.raises(ApiError) as caught:
                user.get(lambda client: client.tasks.trigger("send-email"))
            assert caught.value.status == 307
            with pytest.raises(ApiError):
                user.all(lambda client: client.runs.list())
            assert len(server.heads) == 2
        assert other.heads == []


def test_a_reply_of_fifty_megabytes_is_refused(way: Sync | Async) -> None:
    large = gzip.compress(b" " * 50_000_000)
    for answer in (whole(b" " * 50_000_000), whole(large, b"content-encoding: gzip\r\n")):
        with raw_server(answer) as server, way.user(server.connect(), policy=SOON) as user:
            with pytest.raises(FlowError) as caught:
                user.get(lambda client: client.runs.retrieve("run_1"))
            assert caught.value.code == "reply_too_large"
            assert len(server.heads) == 1


def test_gzip_is_unpacked(way: Sync | Async) -> None:
    page = json.dumps({"data": [{"id": f"run_{n}"} for n in range(100)], "pagination": {}})
    packed = gzip.compress(page.encode())
    with raw_server(whole(packed, b"content-encoding: gzip\r\n")) as server:
        with way.user(server.connect()) as user:
            runs = user.all(lambda client: client.runs.list())
        assert [run["id"] for run in runs] == [f"run_{n}" for n in range(100)]


def served() -> set[str]:
    """The operations that the stand-in has."""
    show = "console.log(Object.keys(OPERATIONS).join())"
    code = f'import("./tests/standin/routes.mjs").then(({{ OPERATIONS }}) => {show})'
    found = subprocess.run(
        ["node", "-e", code], cwd=REPOSITORY, capture_output=True, text=True, check=True
    )
    return set(found.stdout.strip().split(","))


def test_the_keyed_operations_are_these() -> None:
    keyed = {row["id"] for row in operations() if row["effect"] == "keyed"}
    assert keyed & served() == set(KEYED)


@pytest.mark.parametrize("operation", KEYED)
def test_an_answer_that_is_lost_does_nothing_twice(
    operation: str, way: Sync | Async, standin: Standin
) -> None:
    rule = {"match": {"operation": operation}, "fault": "reset_after_accept"}
    arguments = {**KEYED[operation], "idempotency_key": "order-42"}
    standin.control("script", rule)
    found: list[str] = []
    with way.user(standin.connect(), policy=SOON) as user:
        for _ in range(2):
            # The server says no more than that a batch with this key is there.
            if operation == "batches.create":
                with pytest.raises(UnprocessableEntity, match="already been created"):
                    user.get(lambda client: client.call(operation, **arguments))
                continue
            made = user.get(lambda client: client.call(operation, **arguments))
            assert made["isCached"] is True
            found.append(made["id"])
        assert len(set(found)) <= 1
        first, second, third = standin.requests()
        assert same(first) == same(second) == same(third)
        assert "order-42" in str(same(first))
        if operation == "tasks.trigger":
            runs = user.all(lambda client: client.runs.list())
            assert [run["id"] for run in runs] == found[:1]
        # Without a key it is not sent again.
        standin.control("script", rule)
        before = len(standin.requests())
        with pytest.raises(FlowError) as caught:
            user.get(lambda client: client.call(operation, **KEYED[operation]))
        assert caught.value.code == "no_answer"
        assert len(standin.requests()) == before + 1


def same(request: dict[str, Any]) -> list[Any]:
    """What of a request makes the server take it for one that it knows."""
    keys = [value for name, value in request["headers"].items() if "idempotency" in name]
    return [request["path"], request["body"], keys]


def lossy(standin: Standin, count: int) -> list[str]:
    """Have the answer to every third of so many triggers lost, once each; give the tasks."""
    tasks = [f"job-{n}" for n in range(count)]
    standin.control(
        "script",
        [
            {
                "match": {"path": f"/api/v1/tasks/{task}/trigger"},
                "fault": "reset_after_accept",
            }
            for task in tasks[::3]
        ],
    )
    return tasks


def all_once(standin: Standin, tasks: list[str], ids: list[str]) -> None:
    """Check that there is one run per task, and that it is the one that was told."""
    sent = [request["path"] for request in standin.requests()]
    assert len(sent) == len(tasks) + len(tasks[::3])
    way = CLIENTS["urllib"]()
    conn = standin.connect()
    runs = [run for items in way.iterate(conn.items(conn.runs.list(limit=100))) for run in items]
    assert sorted(run["taskIdentifier"] for run in runs) == sorted(tasks)
    assert {run["id"] for run in runs} == set(ids)
    assert len(set(ids)) == len(tasks)


def test_a_thousand_triggers_of_which_a_third_is_lost(standin: Standin) -> None:
    pytest.importorskip("httpx")
    tasks = lossy(standin, 1000)
    with CLIENTS["httpx"]().user(standin.connect(), policy=SOON) as user:
        found = [user.client.tasks.trigger(task, idempotency_key=task)["id"] for task in tasks]
    all_once(standin, tasks, found)


def test_a_thousand_triggers_at_once_of_which_a_third_is_lost(standin: Standin) -> None:
    pytest.importorskip("aiohttp")
    tasks = lossy(standin, 1000)

    async def triggered(client: AsyncClient, some: list[str]) -> list[str]:
        return [(await client.tasks.trigger(task, idempotency_key=task))["id"] for task in some]

    with CLIENTS["aiohttp"]().user(standin.connect(), policy=SOON) as user:
        lanes = [tasks[at::20] for at in range(20)]
        found = user.get(
            lambda client: asyncio.gather(*(triggered(client, lane) for lane in lanes))
        )
    all_once(standin, tasks, [run_id for lane in found for run_id in lane])


@pytest.mark.parametrize("name", ASYNC)
@pytest.mark.parametrize("fault", ["hang", "slow"])
def test_a_cancelled_call_leaves_a_clean_client(name: str, fault: str, standin: Standin) -> None:
    pytest.importorskip(name.split(maxsplit=1)[0])
    rule = {"match": {"operation": "runs.retrieve"}, "fault": fault, "delay_ms": 20_000}
    conn = standin.connect()
    with CLIENTS[name]().user(conn) as user:
        handle = user.get(lambda client: client.tasks.trigger("send-email"))
        flow = conn.wait_for_run(handle["id"])

        async def cancelled(client: AsyncClient) -> None:
            for call in (client.run(flow), client.runs.retrieve(handle["id"])):
                standin.control("script", rule)
                with pytest.raises(asyncio.TimeoutError):
                    await asyncio.wait_for(call, 0.2)
                # Nothing of the answer that was on its way comes with the next one.
                assert [run["id"] async for run in client.runs.list()] == [handle["id"]]

        user.get(cancelled)
        saved = flow.save()
        assert PROD not in saved
        run = user.get(lambda client: client.run(conn.resume(saved)))
        assert run["status"] == "COMPLETED"
