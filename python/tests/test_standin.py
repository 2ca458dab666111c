"""Requests go to the stand-in of the API over a socket, with two HTTP clients.

Lives here: how a client sends a request, and a walk through the operations. Must not know: anything
of a request but its method, URL, headers and body.
"""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Callable
from typing import Any

import pytest
from loopback import DEV, EXPIRED, PLAIN, PREVIEW, READ_RUNS, REF, TOKEN, Standin

from trigger_connect import (
    AuthenticationError,
    BadRequest,
    NotFound,
    PermissionDenied,
    RateLimited,
    Reply,
    Request,
    ServerError,
    UnprocessableEntity,
)

Send = Callable[[Request], Reply]


def with_urllib(request: Request) -> Reply:
    http = urllib.request.Request(
        request.url, data=request.body, headers=dict(request.headers), method=request.method
    )
    try:
        with PLAIN.open(http, timeout=10) as response:
            return request.read(response.status, response.headers, response.read())
    except urllib.error.HTTPError as error:
        with error:
            return request.read(error.code, error.headers, error.read())


def with_httpx(request: Request) -> Reply:
    httpx = pytest.importorskip("httpx")
    with httpx.Client(trust_env=False, timeout=10) as client:
        response = client.request(
            request.method, request.url, headers=request.headers, content=request.body
        )
    return request.read(response.status_code, response.headers, response.content)


@pytest.fixture(params=[with_urllib, with_httpx], ids=["urllib", "httpx"])
def send(request: pytest.FixtureRequest) -> Send:
    if request.param is with_httpx:
        pytest.importorskip("httpx", reason="httpx is not installed")
    chosen: Send = request.param
    return chosen


def test_a_walk_through_the_operations(standin: Standin, send: Send) -> None:
    conn = standin.connect(project_ref=REF)
    token = standin.connect(TOKEN, project_ref=REF, environment="prod")

    started = send(
        conn.tasks.trigger(
            "send-email",
            payload={"to": "ä@example.com", "n": 2**70},
            tags=["user:1", "a b"],
            idempotency_key="order-42",
            metadata={"a": [1, None]},
            max_attempts=3,
            queue="emails",
        )
    )
    run_id = started.data["id"]
    assert run_id.startswith("run_")
    assert started.public_access_token is not None
    again = send(conn.tasks.trigger("send-email", idempotency_key="order-42"))
    assert (again.data["id"], again.data["isCached"]) == (run_id, True)

    run = send(conn.runs.retrieve(run_id)).data
    assert run["payload"] == {"to": "ä@example.com", "n": 2**70}
    assert sorted(run["tags"]) == ["a b", "user:1"]
    send(conn.runs.add_tags(run_id, tags="later"))
    assert "later" in send(conn.runs.retrieve(run_id)).data["tags"]
    set_b = send(
        conn.runs.update_metadata(run_id, operations=[{"type": "set", "key": "b", "value": 1}])
    )
    assert set_b.data["metadata"] == {"a": [1, None], "b": 1}
    assert send(conn.runs.cancel(run_id)).data["id"] == run_id

    copy = send(conn.runs.replay(run_id)).data["id"]
    assert send(conn.runs.retrieve(copy)).data["payload"] == run["payload"]

    opened = send(conn.batches.create(run_count=2, idempotency_key="batch-1")).data
    items = [{"task": "send-email", "payload": "line\nbreak"}, {"task": "process-order"}]
    sealed = send(conn.prepare("batches.stream_items", batch_id=opened["id"], items=items)).data
    assert (sealed["sealed"], sealed["itemsAccepted"]) == (True, 2)

    schedule = conn.schedules.create(
        task="daily-report", cron="0 9 * * 1-5", deduplication_key="d", timezone="Europe/Berlin"
    )
    assert send(schedule).data["timezone"] == "Europe/Berlin"
    assert len(send(conn.schedules.list(per_page=10)).data["data"]) == 2
    paused = send(conn.queues.pause("reports/daily", action="pause", queue_type="custom")).data
    assert (paused["name"], paused["paused"]) == ("reports/daily", True)

    assert send(conn.envvars.create(name="GREETING", value="hello")).data["success"]
    assert send(conn.envvars.import_(variables={"A": "1"}, override_existing=True)).data["success"]
    names = {variable["name"] for variable in send(conn.envvars.list()).data}
    assert names >= {"GREETING", "A"}
    assert send(conn.envvars.delete("GREETING")).data["success"]
    assert send(conn.auth.create_jwt(scopes=[f"read:runs:{run_id}"])).data["token"]
    assert "results" in send(conn.query.execute(query="SELECT run_id FROM runs", period="1d")).data

    assert send(token.account.whoami(project_ref=REF)).data["email"] == "user@example.com"
    assert [p["externalRef"] for p in send(token.projects.list()).data] == [REF]
    assert len(send(token.environments.list()).data) >= 4
    listed = send(token.runs.list_for_project(limit=5, environment="prod")).data["data"]
    assert run_id in {run["id"] for run in listed}
    assert send(conn.runs.list(limit=1)).rate_limit is not None

    sent = {request["operation"] for request in standin.requests()}
    assert len(sent) == 22
    assert {request["status"] for request in standin.requests()} <= {200, 202}


def test_pages_follow_each_other(standin: Standin, send: Send) -> None:
    conn = standin.connect()
    made = {send(conn.tasks.trigger("send-email", tags=f"n:{n}")).data["id"] for n in range(5)}
    asked: dict[str, Any] | None = {"limit": 2}
    seen: list[str] = []
    while asked is not None:
        reply = send(conn.runs.list(**asked))
        seen += [run["id"] for run in reply.data["data"]]
        asked = None if reply.next_page is None else asked | reply.next_page
    assert len(seen) == len(set(seen))
    assert set(seen) >= made


def test_numbered_pages_follow_each_other(standin: Standin, send: Send) -> None:
    conn = standin.connect()
    for n in range(3):
        send(conn.schedules.create(task="hourly-sync", cron="0 * * * *", deduplication_key=f"{n}"))
    first = send(conn.schedules.list(per_page=3))
    assert first.next_page == {"page": 2}
    second = send(conn.schedules.list(per_page=3, **first.next_page))
    assert second.next_page is None
    assert len(first.data["data"]) + len(second.data["data"]) == 4


def test_branches_are_addressed(standin: Standin, send: Send) -> None:
    preview = standin.connect(PREVIEW, branch="feature/checkout")
    run_id = send(preview.tasks.trigger("send-email")).data["id"]
    assert send(preview.runs.retrieve(run_id)).data["id"] == run_id
    alice = standin.connect(DEV).runs.list(branch="alice")
    assert send(alice).data["data"] == []
    sent = [request["headers"]["x-trigger-branch"] for request in standin.requests()]
    assert sent == ["feature/checkout", "feature/checkout", "alice"]


REFUSED: dict[str, tuple[Callable[[Standin], Request], type[Exception], int]] = {
    "unknown key": (
        lambda s: s.connect("tr_prod_" + "Q" * 24).runs.list(),
        AuthenticationError,
        401,
    ),
    "expired key": (lambda s: s.connect(EXPIRED).runs.list(), AuthenticationError, 401),
    "restricted key": (
        lambda s: s.connect(READ_RUNS).tasks.trigger("send-email"),
        PermissionDenied,
        403,
    ),
    "unknown run": (lambda s: s.connect().runs.retrieve("run_none"), NotFound, 404),
    "unknown queue": (lambda s: s.connect().queues.pause("none", action="pause"), NotFound, 404),
    "task without schedule": (
        lambda s: s.connect().schedules.create(
            task="send-email", cron="0 9 * * *", deduplication_key="d"
        ),
        UnprocessableEntity,
        422,
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refusals_of_the_server(name: str, standin: Standin, send: Send) -> None:
    prepare, kind, status = REFUSED[name]
    request = prepare(standin)
    with pytest.raises(kind) as caught:
        send(request)
    error: Any = caught.value
    assert (type(error), error.status, error.operation) == (kind, status, request.operation)
    assert error.message
    assert request.headers["authorization"].removeprefix("Bearer ") not in str(error)


@pytest.mark.parametrize(
    ("status", "kind"),
    [(400, BadRequest), (429, RateLimited), (500, ServerError), (504, ServerError)],
)
def test_scripted_answers(status: int, kind: type[Exception], standin: Standin, send: Send) -> None:
    answer = {"status": status, "headers": {"x-request-id": "r1"}, "body": {"error": "Scripted."}}
    standin.control("script", {"match": {"operation": "runs.list"}, "answer": answer})
    with pytest.raises(kind) as caught:
        send(standin.connect().runs.list())
    error: Any = caught.value
    assert (error.status, error.message, error.request_id) == (status, "Scripted.", "r1")


def test_a_route_of_ones_own(standin: Standin, send: Send) -> None:
    conn = standin.connect()
    zones = send(conn.request("GET", "/api/v1/timezones", query={"excludeUtc": True}))
    assert "Europe/Berlin" in zones.data["timezones"]
    with pytest.raises(NotFound):
        send(conn.request("GET", "/api/v3/runs/{id}", parameters={"id": "run_none"}))
