"""Calls that a type checker must refuse, each marked with the kind of error it must give.

Lives here: mistakes that users make. Must not know: anything that is private. `test_surface.py`
takes the marks away and compares what mypy says with them.
"""

from __future__ import annotations

import httpx

from trigger_connect import (
    AsyncClient,
    Client,
    Connection,
    Reply,
    Request,
    Secret,
    data,
    idempotency_key,
    status_phase,
)


def connections(conn: Connection) -> None:
    Connection("tr_prod_x")  # type: ignore[call-arg]
    Connection(api_key=5)  # type: ignore[arg-type]
    Connection(apiKey="x")  # type: ignore[call-arg]
    Connection(api_key="x", hosts=443)  # type: ignore[arg-type]
    Connection(api_key="x", accept_unknown_keys="yes")  # type: ignore[arg-type]
    Connection.from_env()  # type: ignore[call-arg]
    Connection.from_form(None)  # type: ignore[arg-type]
    conn.branch = "x"  # type: ignore[misc]
    conn.api_key + "x"  # type: ignore[operator]
    conn.environment.upper()  # type: ignore[union-attr]
    conn.projectRef  # type: ignore[attr-defined]  # noqa: B018
    if conn.kind == "rootkey":  # type: ignore[comparison-overlap]
        return
    if conn.notices[0].code == "no_such_code":  # type: ignore[comparison-overlap]
        return


def requests(conn: Connection) -> None:
    conn.tasks.trigger()  # type: ignore[call-arg]
    conn.tasks.trigger("x", "y")  # type: ignore[call-arg]
    conn.tasks.trigger("x", idempotencyKey="k")  # type: ignore[call-arg]
    conn.tasks.trigger("x", max_attempts="3")  # type: ignore[arg-type]
    conn.tasks.trigger("x", machine="huge")  # type: ignore[arg-type]
    conn.tasks.trigger("x", metadata=None)  # type: ignore[arg-type]
    conn.tasks.trigger("x", metadata=["a"])  # type: ignore[arg-type]
    conn.tasks.trigger("x", tags=[1])  # type: ignore[list-item]
    conn.tasks.trigger("x", debounce={"key": "k"})  # type: ignore[arg-type]
    conn.tasks.trigger("x", debounce={"key": "k", "delay": 1})  # type: ignore[arg-type]
    conn.batches.stream_items("b", items=[{"payload": 1}])  # type: ignore[typeddict-item]
    conn.batches.create(run_count=None)  # type: ignore[arg-type]
    conn.runs.list(status="Queued")  # type: ignore[arg-type]
    conn.runs.list(10)  # type: ignore[call-arg]
    conn.tasks.trigger("x", idempotency_key=["a"])  # type: ignore[arg-type]
    conn.runs.retrieve(5)  # type: ignore[arg-type]
    conn.runs.retrive("run_1")  # type: ignore[attr-defined]
    conn.queues.pause("q", action="stop")  # type: ignore[arg-type]
    conn.envvars.create(name="A")  # type: ignore[call-arg]
    conn.projects.list(branch="x")  # type: ignore[call-arg]
    conn.prepare(5)  # type: ignore[arg-type]
    conn.prepare_json("runs.list", {})  # type: ignore[arg-type]
    conn.request("GET", "/x", headers={"a": 1})  # type: ignore[dict-item]


def replies(conn: Connection, page: Reply[data.RunPage]) -> None:
    page.data["items"]  # type: ignore[typeddict-item]
    page.data["data"][0]["payload"]  # type: ignore[typeddict-item]
    page.data["data"][0]["id"] + 1  # type: ignore[operator]
    page.data["data"]["id"]  # type: ignore[call-overload]
    page.data = page.data  # type: ignore[misc]
    wrong: Request[data.Run] = conn.runs.list()  # type: ignore[assignment]
    conn.queues.retrieve("q").read(200, {}, b"").data["concurrencyLimit"] + 1  # type: ignore[operator]
    conn.streams.read("run_1", "s").read(200, {}, b"").data["a"]  # type: ignore[index]
    conn.sessions.channels.records("s", "sideways")  # type: ignore[arg-type]
    conn.webhooks.list()  # type: ignore[attr-defined]
    conn.schedules.list(cron="* * * * *")  # type: ignore[call-arg]
    conn.runs.reschedule("run_1", delay=5)  # type: ignore[arg-type]
    print(wrong)


def values() -> None:
    status_phase("runs", "COMPLETED")  # type: ignore[arg-type]
    status_phase("run", 5)  # type: ignore[arg-type]
    print(status_phase("run", "COMPLETED").phase)  # type: ignore[attr-defined]
    idempotency_key(["order", None])  # type: ignore[list-item]
    idempotency_key("order-42", scope="task")  # type: ignore[arg-type]
    idempotency_key("order-42").hash = "x"  # type: ignore[misc]


def read(request: Request, reply: Reply) -> None:
    request.url = "https://example.com"  # type: ignore[misc]
    request.headers["authorization"] = "x"  # type: ignore[index]
    request.body.decode()  # type: ignore[union-attr]
    request.read("200", {}, b"")  # type: ignore[arg-type]
    request.read(200, {}, None)  # type: ignore[arg-type]
    reply.status = 5  # type: ignore[misc]
    reply.public_access_token.expose()  # type: ignore[union-attr]
    del request.headers["authorization"]  # type: ignore[attr-defined]
    Secret("x") + "y"  # type: ignore[operator]


def sending(client: Client, conn: Connection) -> None:
    client.runs.retrieve()  # type: ignore[call-arg]
    client.runs.retrieve(5)  # type: ignore[arg-type]
    client.runs.list(limit="ten")  # type: ignore[arg-type]
    print(client.runs.list().data)  # type: ignore[attr-defined]
    client.runs.retrieve("run_1")["nothing"]  # type: ignore[misc]
    client.trigger_and_wait("send-email", nothing=1)  # type: ignore[call-arg]
    client.call(5)  # type: ignore[arg-type]
    Client(conn, httpx.AsyncClient())  # type: ignore[arg-type]
    Client(conn, timeout="x")  # type: ignore[arg-type]
    AsyncClient(conn)  # type: ignore[call-arg]
    AsyncClient(conn, httpx.Client())  # type: ignore[arg-type]


def batches(conn: Connection) -> None:
    conn.batch(idempotency_key="k")  # type: ignore[call-arg]
    conn.batch().fed([{"payload": 1}])  # type: ignore[typeddict-item]
    conn.batch().fed({"task": "a"})  # type: ignore[arg-type]
