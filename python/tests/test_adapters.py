"""Flows over every HTTP client, against the stand-in.

Lives here: what every client must do alike. Must not know: how a client does it.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest
from loopback import PROD, Standin
from ways import CLIENTS, Async, Sync, opener

from trigger_connect import ApiError, FlowError, Need, Progress, ServerError
from trigger_connect.adapters import stdlib
from trigger_connect.adapters.driving import Driver, Sent
from trigger_connect.resources.records import BatchItem


def test_a_run_is_started_with_a_key_and_waited_for(way: Sync | Async, standin: Standin) -> None:
    conn = standin.connect()
    request = conn.tasks.trigger("send-email", payload={"to": "ä"}, idempotency_key="order-42")
    run = way.run(conn.start_and_wait(request))
    assert (run["status"], run["isSuccess"]) == ("COMPLETED", True)
    assert way.run(conn.wait_for_run(run["id"]))["id"] == run["id"]
    again = way.run(conn.send(request))
    assert (again["id"], again["isCached"]) == (run["id"], True)


def test_pages_through_several_hundred_runs(way: Sync | Async, standin: Standin) -> None:
    conn = standin.connect()
    opened = way.run(conn.send(conn.batches.create(run_count=250)))
    items = [{"task": "send-email", "payload": n} for n in range(250)]
    way.run(conn.send(conn.prepare("batches.stream_items", batch_id=opened["id"], items=items)))
    pages = way.iterate(conn.pages(conn.runs.list(limit=20)))
    assert [len(page["data"]) for page in pages] == [20] * 12 + [10]
    assert len({run["id"] for page in pages for run in page["data"]}) == 250


def test_pages_that_are_left_early_go_on(way: Sync | Async, standin: Standin) -> None:
    conn = standin.connect()
    for n in range(5):
        way.run(conn.send(conn.tasks.trigger("send-email", payload=n)))
    flow = conn.pages(conn.runs.list(limit=2))
    first = way.iterate(flow, most=1)
    rest = way.iterate(conn.resume(flow.save()))
    seen = [run["id"] for page in first + rest for run in page["data"]]
    assert (len(first), len(rest)) == (1, 2)
    assert len(seen) == len(set(seen)) == 5


def test_a_rate_limit_is_waited_for(way: Sync | Async, standin: Standin) -> None:
    headers = {"x-ratelimit-reset": str(int(time.time() * 1000) + 7000)}
    answer = {"status": 429, "headers": headers, "body": {"error": "Rate limit exceeded"}}
    standin.control("script", {"match": {"operation": "runs.list"}, "answer": answer})
    waits: list[float] = []
    conn = standin.connect()
    assert way.run(conn.send(conn.runs.list()), sleep=waits.append)["data"] == []
    [seconds] = waits
    assert 5 < seconds < 9


def test_after_a_failure_comes_another_attempt(way: Sync | Async, standin: Standin) -> None:
    answer = {"status": 503, "body": {"error": "Not now."}}
    standin.control("script", {"match": {"operation": "tasks.trigger"}, "answer": answer})
    waits: list[float] = []
    told: list[Sent] = []
    conn = standin.connect()
    request = conn.tasks.trigger("send-email", idempotency_key="order-43", payload="private")
    assert way.run(conn.send(request), sleep=waits.append, on_step=told.append)["id"]
    assert len(waits) == 1
    trigger = ("POST", "/api/v1/tasks/{taskIdentifier}/trigger", "tasks.trigger", "answered")
    assert [step[:6] for step in told] == [(*trigger, 503, 1), (*trigger, 200, 2)]
    assert all(isinstance(step.duration_ms, int) for step in told)
    assert not [word for word in (PROD, "private", "http", "order-43") if word in repr(told)]


def test_what_is_not_repeatable_is_not_sent_twice(way: Sync | Async, standin: Standin) -> None:
    rule = {"match": {"operation": "tasks.trigger"}, "fault": "reset_after_accept"}
    standin.control("script", rule)
    conn = standin.connect()
    with pytest.raises(FlowError) as caught:
        way.run(conn.send(conn.tasks.trigger("send-email")))
    assert caught.value.code == "no_answer"
    assert len(standin.requests()) == 1


def test_an_answer_that_is_lost_is_asked_for_again(way: Sync | Async, standin: Standin) -> None:
    rule = {"match": {"operation": "tasks.trigger"}, "fault": "reset_after_accept"}
    standin.control("script", rule)
    conn = standin.connect()
    request = conn.tasks.trigger("send-email", idempotency_key="order-44")
    assert way.run(conn.send(request), sleep=lambda _: None)["isCached"] is True


def test_a_post_without_body_has_a_length(way: Sync | Async, standin: Standin) -> None:
    conn = standin.connect()
    run_id = way.run(conn.send(conn.tasks.trigger("waiting-task")))["id"]
    assert way.run(conn.send(conn.runs.cancel(run_id)))["id"] == run_id
    sent = standin.requests()[-1]["headers"]
    assert sent["content-length"] == "0"
    assert "transfer-encoding" not in sent


def test_escapes_of_an_address_stay(way: Sync | Async, standin: Standin) -> None:
    conn = standin.connect()
    request = conn.queues.pause("reports/daily", action="pause", queue_type="custom")
    assert way.run(conn.send(request))["paused"] is True


def test_a_refusal_is_raised_without_the_key(way: Sync | Async, standin: Standin) -> None:
    conn = standin.connect()
    with pytest.raises(ApiError) as caught:
        way.run(conn.wait_for_run("run_none"), sleep=lambda _: None, timeout=5)
    assert caught.value.status == 404
    assert PROD not in str(caught.getrepr(showlocals=True))


def test_a_failure_that_stays(way: Sync | Async, standin: Standin) -> None:
    answer = {"status": 500, "body": {"error": "Scripted."}}
    rule = {"match": {"operation": "runs.list"}, "times": 99, "answer": answer}
    standin.control("script", rule)
    conn = standin.connect()
    with pytest.raises(ServerError):
        way.run(conn.send(conn.runs.list()), sleep=lambda _: None)


@pytest.mark.parametrize("name", [name for name in CLIENTS if isinstance(CLIENTS[name](), Async)])
@pytest.mark.parametrize("fault", ["hang", "slow", None])
def test_a_task_that_is_cancelled_leaves_a_flow_that_goes_on(
    fault: str | None, name: str, standin: Standin
) -> None:
    way = CLIENTS[name]()
    assert isinstance(way, Async)
    conn = standin.connect()
    run_id = way.run(conn.send(conn.tasks.trigger("send-email")))["id"]
    flow = conn.wait_for_run(run_id)
    if fault is not None:
        rule = {"match": {"operation": "runs.retrieve"}, "fault": fault, "delay_ms": 3000}
        standin.control("script", rule)

    async def cancelled() -> str:
        async with way.client() as client:
            task = asyncio.create_task(way.adapter.run_async(flow, client))
            await asyncio.sleep(0.15)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            saved = flow.save()
            # Nothing of the answer that was on its way is left in the client.
            again = conn.send(conn.runs.list())
            assert set(await way.adapter.run_async(again, client)) == {"data", "pagination"}
            return saved

    saved = asyncio.run(cancelled())
    assert PROD not in saved
    assert way.run(conn.resume(saved))["status"] == "COMPLETED"
    assert way.run(flow)["status"] == "COMPLETED"


def test_an_interrupt_leaves_a_flow_that_goes_on(standin: Standin) -> None:
    conn = standin.connect()
    mine: Driver[None] = Driver(
        lambda request, _, *bounds: stdlib.exchange(request, opener(), *bounds)
    )
    run_id = mine.run(conn.send(conn.tasks.trigger("send-email")), None)["id"]
    flow = conn.wait_for_run(run_id)

    def interrupted(_: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        mine.run(flow, None, sleep=interrupted)
    assert mine.run(flow, None)["status"] == "COMPLETED"


def test_progress_and_deadline(way: Sync | Async, standin: Standin) -> None:
    conn = standin.connect()
    for n in range(5):
        way.run(conn.send(conn.tasks.trigger("send-email", payload=n)))
    told: list[Progress] = []
    flow = conn.items(conn.runs.list(limit=2))
    found = way.iterate(flow, on_progress=told.append)
    assert [len(items) for items in found] == [2, 2, 1]
    assert [step[:2] for step in told] == [(1, 2), (2, 4), (3, 5)]
    rule = {"match": {"operation": "runs.list"}, "fault": "hang", "delay_ms": 20_000}
    standin.control("script", rule)
    deadline_ms = int(time.time() * 1000) + 300
    with pytest.raises(FlowError) as caught:
        flow = conn.items(conn.runs.list(), deadline_ms=deadline_ms)
        way.run(flow, deadline_ms=deadline_ms)
    assert caught.value.code == "no_answer"
    count = len(standin.requests())
    with pytest.raises(FlowError) as caught:
        way.run(conn.send(conn.runs.list(), deadline_ms=deadline_ms), deadline_ms=deadline_ms)
    assert caught.value.code == "not_sent"
    assert len(standin.requests()) == count


def test_a_flow_that_needs_items_says_so_and_goes_on(way: Sync | Async, standin: Standin) -> None:
    conn = standin.connect()
    flow = conn.batch()
    with pytest.raises(TypeError, match="needs items"):
        way.run(flow)
    for wrong in ("items", b"[]", 5):
        with pytest.raises(TypeError, match="needs items"):
            way.run(flow, items=wrong)
    assert isinstance(flow.begin(), Need)
    assert way.run(flow, items=[{"task": "send-email"}]) == {"batches": 1, "items": 1}


def test_many_items_become_runs(way: Sync | Async, standin: Standin) -> None:
    conn = standin.connect()
    numbered: list[BatchItem] = [{"task": "send-email", "payload": n} for n in range(25)]

    async def awaited(first: int) -> AsyncIterator[BatchItem]:
        for item in numbered[first:]:
            yield item

    sources: list[Any] = [numbered, iter(numbered), lambda first: numbered[first:]]
    for items in [*sources, awaited] if isinstance(way, Async) else sources:
        told: list[Progress] = []
        flow = conn.batch(batch_size=10, total=25)
        sent = way.iterate(flow, items=items, on_progress=told.append)
        assert [one.get("firstItem") for one in sent] == [0, 10, 20, None]
        assert sent[-1] == {"batches": 3, "items": 25}
        assert told[-1][1:] == (25, 25)

    # A flow that is left goes on from where it was, with all items or with those that are left.
    for again in (numbered, lambda first: numbered[first:]):
        first = way.iterate(conn.batch(batch_size=10), items=numbered, most=1)
        assert first[0]["items"] == 10
        flow = conn.batch(batch_size=10)
        way.iterate(flow, items=numbered, most=2)
        resumed = conn.resume(flow.save())
        assert way.run(resumed, items=again) == {"batches": 3, "items": 25}
        bodies = [r["body"] for r in standin.requests() if r["operation"] == "batches.stream_items"]
        assert [item["payload"] for item in bodies[-1]] == [20, 21, 22, 23, 24]


def test_what_is_told_loses_no_answer(way: Sync | Async, standin: Standin) -> None:
    def fails(_: object) -> None:
        raise LookupError

    conn = standin.connect()
    flow = conn.items(conn.runs.list())
    with pytest.raises(LookupError):
        way.run(flow, on_step=fails)
    with pytest.raises(FlowError) as caught:
        way.run(flow)
    assert caught.value.code == "flow_misused", "it was over"
