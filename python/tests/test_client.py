"""Clients as they are used, over every HTTP client, against the stand-in.

Lives here: the common path, from a form to a finished run. Must not know: how anything is sent.
"""

from __future__ import annotations

import logging
import time
from typing import Any

import pytest
from loopback import PROD, REF, TOKEN, Standin
from ways import Async, Sync

from trigger_connect import (
    ApiError,
    Client,
    Connection,
    FlowError,
    InvalidArguments,
    Progress,
    RetryPolicy,
)
from trigger_connect.adapters.driving import Sent

SOON = RetryPolicy(first_wait_ms=1, longest_wait_ms=5)
"""So that tests don't wait."""
TRIGGER = "/api/v1/tasks/{taskIdentifier}/trigger"


def test_from_a_form_to_a_finished_run(way: Sync | Async, standin: Standin) -> None:
    form = {"apiKey": PROD, "baseUrl": standin.url, "projectRef": REF, "environment": "prod"}
    with way.user(Connection.from_form(form)) as user:
        report = user.get(lambda client: client.verify())
        assert (report["outcome"], report["environment"]) == ("verified", "prod")
        handle = user.get(
            lambda client: client.tasks.trigger(
                "send-email", payload={"to": "ä"}, idempotency_key="k"
            )
        )
        run = user.get(lambda client: client.wait_for_run(handle["id"]))
        assert (run["status"], run["payload"]) == ("COMPLETED", {"to": "ä"})
        other = user.get(lambda client: client.trigger_and_wait("fail-task", payload=1, tags="a"))
        assert (other["status"], other["tags"]) == ("FAILED", ["a"])
        assert user.get(lambda client: client.runs.retrieve(handle["id"]))["id"] == run["id"]


def test_many_items_become_runs(way: Sync | Async, standin: Standin) -> None:
    told: list[Progress] = []
    with way.user(standin.connect(), on_progress=told.append) as user:
        items = ({"task": "send-email", "payload": n} for n in range(2001))
        sent = user.get(lambda client: client.batch(items, total=2001))
        assert sent == {"batches": 3, "items": 2001}
        assert told[-1][1:] == (2001, 2001)
        assert len(user.all(lambda client: client.runs.list(limit=100))) == 2001
        with pytest.raises(InvalidArguments) as caught:
            bad = [{"task": "send-email"}, {"task": ""}]
            user.get(lambda client: client.batch(bad, batch_size=1))
        assert caught.value.problems[0].field == "items[1].task"
        assert "items[1]" in caught.value.problems[0].hint


def test_a_thousand_runs_page_by_page(way: Sync | Async, standin: Standin) -> None:
    told: list[Progress] = []
    with way.user(standin.connect(), on_progress=told.append) as user:
        opened = user.get(lambda client: client.batches.create(run_count=1000))
        items = [{"task": "send-email", "payload": n} for n in range(1000)]
        user.get(lambda client: client.batches.stream_items(opened["id"], items=items))
        before = len(standin.requests())
        told.clear()
        runs = user.all(lambda client: client.runs.list(limit=100))
        assert len({run["id"] for run in runs}) == len(runs) == 1000
        assert [progress.items for progress in told] == [n * 100 for n in range(1, 11)]
        pages = user.all(lambda client: client.runs.list(limit=100).pages())
        assert [len(page["data"]) for page in pages] == [100] * 10
        ids = [run["id"] for run in runs]
        assert [run["id"] for page in pages for run in page["data"]] == ids
        assert len(standin.requests()) == before + 20
        # What is not needed is not asked for, and an iteration begins anew.
        listed = user.client.runs.list(limit=100)
        for _ in range(2):
            assert [run["id"] for run in user.all(lambda _: listed, most=5)] == ids[:5]
        assert len(standin.requests()) == before + 22
        request = standin.connect().runs.list(limit=100)
        some = user.all(lambda client: client.items(request, most=150))
        assert [run["id"] for run in some] == ids[:150]
        assert len(user.all(lambda client: client.pages(request, most=2))) == 2
        assert len(standin.requests()) == before + 26


def test_waits_for_the_rate_limit_and_for_a_server_that_fails(
    way: Sync | Async, standin: Standin
) -> None:
    reset = {"x-ratelimit-reset": str(int(time.time() * 1000) + 50)}
    answers: list[dict[str, Any]] = [
        {"status": 429, "headers": reset, "body": {"error": "Rate limit exceeded"}},
        {"status": 503, "body": {"error": "Not now."}},
    ]
    match = {"operation": "tasks.trigger"}
    standin.control("script", [{"match": match, "answer": answer} for answer in answers])
    told: list[Sent] = []
    with way.user(standin.connect(), policy=SOON, on_step=told.append) as user:
        trigger = user.client.tasks.trigger
        assert user.get(lambda _: trigger("send-email", idempotency_key="k"))["id"]
    assert [(step.status, step.attempt) for step in told] == [(429, 1), (503, 2), (200, 3)]


def test_a_slow_answer_is_given_up_and_asked_for_again(way: Sync | Async, standin: Standin) -> None:
    rule = {"match": {"operation": "runs.list"}, "fault": "slow", "delay_ms": 20_000}
    standin.control("script", rule)
    told: list[Sent] = []
    options: dict[str, Any] = {"policy": SOON, "timeout": 0.3, "on_step": told.append}
    with way.user(standin.connect(), **options) as user:
        assert user.all(lambda client: client.runs.list()) == []
    assert [step.outcome for step in told] == ["lost", "answered"]


def test_a_deadline_ends_a_call(way: Sync | Async, standin: Standin) -> None:
    with way.user(standin.connect(), policy=SOON, deadline=0.4) as user:
        handle = user.get(lambda client: client.tasks.trigger("waiting-task"))
        for call in (
            lambda client: client.wait_for_run(handle["id"]),
            lambda client: client.trigger_and_wait("waiting-task"),
            lambda client: client.with_options(deadline=None).wait_for_run(
                handle["id"], deadline_ms=int(time.time() * 1000) + 50
            ),
        ):
            with pytest.raises(FlowError) as caught:
                user.get(call)
            assert caught.value.code == "deadline_passed"


def test_from_a_token_to_a_client_of_an_environment(way: Sync | Async, standin: Standin) -> None:
    told: list[Sent] = []
    conn = standin.connect(TOKEN, project_ref=REF)
    with way.user(conn, on_step=told.append) as user:
        user.client = user.get(lambda client: client.environment_client(environment="staging"))
        assert user.client.connection.environment == "staging"
        assert user.get(lambda client: client.tasks.trigger("send-email"))["id"]
    assert [step.operation for step in told] == ["environments.retrieve_api_key", "tasks.trigger"]


def test_calls_by_id_and_requests_and_flows(way: Sync | Async, standin: Standin) -> None:
    conn = standin.connect()
    with way.user(conn) as user:
        handle = user.get(lambda client: client.call("tasks.trigger", task_identifier="send-email"))
        assert len(user.all(lambda client: client.call("runs.list", limit=10))) == 1
        zones = conn.request("GET", "/api/v1/timezones")
        assert user.get(lambda client: client.send(zones))["timezones"]
        run = user.get(lambda client: client.run(conn.wait_for_run(handle["id"])))
        assert run["status"] == "COMPLETED"
        flow = conn.pages(conn.runs.list(limit=1))
        assert len(user.all(lambda client: client.iterate(flow))) == 1
        again = conn.tasks.trigger("send-email")
        assert user.get(lambda client: client.start_and_wait(again))["status"] == "COMPLETED"
        with pytest.raises(InvalidArguments):
            user.get(lambda client: client.runs.retrieve(""))
        with pytest.raises(InvalidArguments):
            user.client.call("runs.nothing")
        with pytest.raises(ApiError) as caught:
            user.get(lambda client: client.with_options(policy=SOON).runs.retrieve("run_none"))
        assert (caught.value.status, caught.value.operation) == (404, "runs.retrieve")
        assert PROD not in str(caught.getrepr(showlocals=True))


def test_each_request_leaves_one_record(
    way: Sync | Async, standin: Standin, caplog: pytest.LogCaptureFixture
) -> None:
    answer = {"status": 503, "body": {"error": "Not now."}}
    standin.control("script", {"match": {"operation": "tasks.trigger"}, "answer": answer})
    given = {"idempotency_key": "order-42", "payload": "private"}
    plain = set(vars(logging.makeLogRecord({}))) | {"message", "asctime"}
    with (
        caplog.at_level(logging.DEBUG, "trigger_connect"),
        way.user(standin.connect(), policy=SOON) as user,
    ):
        user.get(lambda client: client.tasks.trigger("send-email", **given))
        user.get(lambda client: client.send(standin.connect().request("GET", "/api/v1/timezones")))
    records = [record for record in caplog.records if record.name == "trigger_connect"]
    added = [{k: v for k, v in vars(r).items() if k not in plain} for r in records]
    assert all(isinstance(extra.pop("duration_ms", 0), int) for extra in added)
    named = {"method": "POST", "path": TRIGGER}
    assert [(record.levelname, extra) for record, extra in zip(records, added, strict=True)] == [
        ("DEBUG", {**named, "status": 503, "attempt": 1}),
        ("INFO", {**named, "attempt": 2}),
        ("DEBUG", {**named, "status": 200, "attempt": 2}),
        ("DEBUG", {"method": "GET", "path": None, "status": 200, "attempt": 1}),
    ]
    assert records[0].getMessage().startswith(f"POST {TRIGGER} 503, attempt 1, ")
    text = caplog.text
    assert not [word for word in (PROD, "private", "order-42", "send-email") if word in text]


# What there is without a client of one's own.


def test_urllib_is_enough(standin: Standin, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with Client(standin.connect()) as client:
        assert list(client.runs.list()) == []
        assert repr(client).startswith("<Client of <Connection")
        assert PROD not in repr(client)
