"""Adapters for HTTP clients, each over loopback.

Lives here: what every client must do alike. Must not know: how a client does it.
"""

from __future__ import annotations

import asyncio
import gzip
import importlib
import json
import logging
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import pytest
from loopback import PROD, Standin, raw_server, reset

from trigger_connect import ApiError, FlowError, Request, ServerError
from trigger_connect.adapters import driving
from trigger_connect.adapters.outcome import Answered, Lost, NotSent, Outcome, ReplyTooLarge

RUN = b'{"data":[],"pagination":{}}'
JSON_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"


class Sync:
    """A client that blocks."""

    decodes = False
    """Whether bodies are decoded before the adapter sees them."""

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

    def __init__(self, module: str, make: Callable[[], Any], *, decodes: bool = False) -> None:
        self.adapter = importlib.import_module(f"trigger_connect.adapters.{module}")
        self.make = make
        self.decodes = decodes

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
    "aiohttp": lambda: Async("aiohttp", made("aiohttp", "ClientSession"), decodes=True),
    "aiohttp undecoded": lambda: Async(
        "aiohttp", made("aiohttp", "ClientSession", auto_decompress=False)
    ),
}


@pytest.fixture(params=CLIENTS)
def way(request: pytest.FixtureRequest) -> Sync | Async:
    module = request.param.split()[0]
    pytest.importorskip(module, reason=f"{module} is not installed")
    return CLIENTS[request.param]()


def answering(head: bytes, body: bytes = b"") -> Callable[[socket.socket], None]:
    def answer(connected: socket.socket) -> None:
        connected.sendall(head + b"connection: close\r\n\r\n" + body)

    return answer


def whole(body: bytes, extra: bytes = b"") -> Callable[[socket.socket], None]:
    length = b"content-length: %d\r\n" % len(body)
    return answering(JSON_HEAD + extra + length, body)


# Flows against the stand-in.


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
    told: list[driving.Sent] = []
    conn = standin.connect()
    request = conn.tasks.trigger("send-email", idempotency_key="order-43", payload="private")
    assert way.run(conn.send(request), sleep=waits.append, on_step=told.append)["id"]
    assert len(waits) == 1
    assert [step[:5] for step in told] == [
        ("POST", "tasks.trigger", 503, True, 1),
        ("POST", "tasks.trigger", 200, True, 2),
    ]
    assert all(0 < step.seconds < 10 for step in told)
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


# One exchange.


def test_a_slow_body_within_the_time(way: Sync | Async, standin: Standin) -> None:
    rule = {"match": {"operation": "runs.list"}, "fault": "slow", "delay_ms": 200}
    standin.control("script", rule)
    got = way.exchange(standin.connect().runs.list())
    assert isinstance(got, Answered)
    assert json.loads(got.body)["data"] == []


@pytest.mark.parametrize("fault", ["slow", "hang"])
def test_the_time_is_over(fault: str, way: Sync | Async, standin: Standin) -> None:
    rule = {"match": {"operation": "runs.list"}, "fault": fault, "delay_ms": 3000}
    standin.control("script", rule)
    since = time.monotonic()
    assert way.exchange(standin.connect().runs.list(), timeout=0.3) == Lost()
    assert time.monotonic() - since < 2


def test_a_body_that_drips_is_bounded_in_time(way: Sync | Async) -> None:
    def drip(connected: socket.socket) -> None:
        connected.sendall(JSON_HEAD + b"content-length: 1000\r\n\r\n")
        for _ in range(100):
            connected.sendall(b" ")
            time.sleep(0.05)

    since = time.monotonic()
    with raw_server(drip) as server:
        assert way.exchange(server.connect().runs.list(), timeout=0.5) == Lost()
    assert time.monotonic() - since < 2


def half_then_reset(connected: socket.socket) -> None:
    connected.sendall(JSON_HEAD + b"content-length: 1000\r\n\r\n" + b" " * 500)
    time.sleep(0.05)
    reset(connected)


CUT: dict[str, Callable[[socket.socket], None]] = {
    "no answer": lambda _: None,
    "reset at once": reset,
    "reset in the body": half_then_reset,
    "no HTTP": lambda connected: connected.sendall(b"SSH-2.0-x\r\n\r\n"),
    "end in the body": answering(JSON_HEAD + b"content-length: 1000\r\n", b" " * 500),
    "end in a chunk": answering(JSON_HEAD + b"transfer-encoding: chunked\r\n", b"64\r\nabc"),
    "end between chunks": answering(JSON_HEAD + b"transfer-encoding: chunked\r\n", b"1\r\na\r\n"),
    "no gzip": whole(RUN, b"content-encoding: gzip\r\n"),
}


@pytest.mark.parametrize("name", CUT)
def test_an_answer_that_is_not_whole_is_lost(name: str, way: Sync | Async) -> None:
    with raw_server(CUT[name]) as server:
        assert way.exchange(server.connect().runs.list(), timeout=5) == Lost()
        assert way.exchange(server.connect().tasks.trigger("a", payload=1), timeout=5) == Lost()


def test_gzip_that_is_cut_off_is_lost(way: Sync | Async) -> None:
    if way.decodes:
        pytest.skip("a session that decodes by itself does not say")
    with raw_server(whole(gzip.compress(RUN)[:-9], b"content-encoding: gzip\r\n")) as server:
        assert way.exchange(server.connect().runs.list(), timeout=5) == Lost()


def chunked(body: bytes) -> bytes:
    pieces = [body[at : at + 10] for at in range(0, len(body), 10)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in [*pieces, b""])


BODIES: dict[str, Callable[[socket.socket], None]] = {
    "plain": whole(RUN),
    "chunked": answering(JSON_HEAD + b"transfer-encoding: chunked\r\n", chunked(RUN)),
    "until the end": answering(JSON_HEAD, RUN),
    "gzip": whole(gzip.compress(RUN), b"content-encoding: gzip\r\n"),
    "GZIP": whole(gzip.compress(RUN), b"Content-Encoding: GZip\r\n"),
    "gzip, chunked": answering(
        JSON_HEAD + b"content-encoding: gzip\r\ntransfer-encoding: chunked\r\n",
        chunked(gzip.compress(RUN)),
    ),
}


@pytest.mark.parametrize("name", BODIES)
def test_bodies_are_decoded(name: str, way: Sync | Async) -> None:
    with raw_server(BODIES[name]) as server:
        request = server.connect().runs.list()
        got = way.exchange(request)
        assert isinstance(got, Answered)
        assert (got.status, got.body) == (200, RUN)
        assert request.read(*got).data == json.loads(RUN)
        [head] = server.heads
    assert f"authorization: bearer {PROD}".lower().encode() in head.lower()
    assert b"accept-encoding: gzip\r\n" in head.lower() + b"\r\n"


@pytest.mark.parametrize("status", [204, 304])
def test_answers_without_body(status: int, way: Sync | Async) -> None:
    head = b"HTTP/1.1 %d X\r\ncontent-encoding: gzip\r\n" % status
    with raw_server(answering(head)) as server:
        got = way.exchange(server.connect().runs.list())
    assert isinstance(got, Answered)
    assert (got.status, got.body) == (status, b"")


LARGE = {
    "plain": whole(b" " * 100_001),
    "chunked": answering(JSON_HEAD + b"transfer-encoding: chunked\r\n", chunked(b" " * 100_001)),
    "without end": answering(JSON_HEAD, b" " * 10_000_000),
    "gzip": whole(gzip.compress(b" " * 50_000_000), b"content-encoding: gzip\r\n"),
}


@pytest.mark.parametrize("name", LARGE)
def test_a_reply_over_the_bound(name: str, way: Sync | Async) -> None:
    with raw_server(LARGE[name]) as server:
        with pytest.raises(ReplyTooLarge) as caught:
            way.run(server.connect().send(server.connect().runs.list()), max_bytes=100_000)
        assert len(server.heads) == 1
    assert caught.value.max_bytes == 100_000
    assert PROD not in str(caught.value)


def test_a_reply_at_the_bound(way: Sync | Async) -> None:
    body = b" " * (100_000 - len(RUN)) + RUN
    for answer in (whole(body), whole(gzip.compress(body), b"content-encoding: gzip\r\n")):
        with raw_server(answer) as server:
            got = way.exchange(server.connect().runs.list(), max_bytes=100_000)
        assert isinstance(got, Answered)
        assert got.body == body


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(status: int, way: Sync | Async) -> None:
    with raw_server(whole(RUN)) as other:
        elsewhere = other.url.replace("127.0.0.1", "localhost").encode()
        head = b"HTTP/1.1 %d X\r\nlocation: %s/x\r\ncontent-length: 2\r\n" % (status, elsewhere)
        with raw_server(answering(head, b"{}")) as server:
            conn = server.connect()
            for request in (conn.runs.list(), conn.tasks.trigger("a"), conn.runs.cancel("run_1")):
                got = way.exchange(request)
                assert isinstance(got, Answered)
                assert (got.status, got.body) == (status, b"{}")
            with pytest.raises(ApiError):
                way.run(conn.send(conn.runs.list()))
            assert len(server.heads) == 4
        assert other.heads == []


def test_nothing_listens(way: Sync | Async) -> None:
    with raw_server(reset) as server:
        conn = server.connect()
    assert way.exchange(conn.runs.list()) == NotSent()
    assert way.exchange(conn.tasks.trigger("a", payload=1)) == NotSent()
    told: list[driving.Sent] = []
    with pytest.raises(FlowError) as caught:
        way.run(conn.send(conn.tasks.trigger("a")), sleep=lambda _: None, on_step=told.append)
    assert caught.value.code == "not_sent"
    assert [(step.status, step.reached) for step in told] == [(None, False)] * len(told)
    assert PROD not in str(caught.getrepr(showlocals=True))


def test_a_name_that_is_none(way: Sync | Async, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object, **__: object) -> object:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", none)
    with raw_server(reset) as server:
        conn = server.connect()
    named = type(conn)(api_key=PROD, base_url="https://trigger.example.com")
    assert way.exchange(named.runs.list()) == NotSent()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a full queue refuses")
def test_nobody_accepts(way: Sync | Async) -> None:
    """The queue of the socket is full, so that connecting takes for ever."""
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        waiting = []
        for _ in range(3):
            waiting.append(socket.socket())
            waiting[-1].setblocking(False)
            waiting[-1].connect_ex(full.getsockname())
        conn = Standin(f"http://127.0.0.1:{full.getsockname()[1]}").connect()
        assert way.exchange(conn.runs.list(), timeout=0.4) == NotSent()
        for one in waiting:
            one.close()


def test_no_encryption_comes_about(way: Sync | Async) -> None:
    with raw_server(reset) as server:
        conn = Standin(server.url.replace("http:", "https:")).connect()
        assert way.exchange(conn.runs.list(), timeout=2) in (NotSent(), Lost())


def test_logs_do_not_hold_the_key(
    way: Sync | Async, standin: Standin, caplog: pytest.LogCaptureFixture
) -> None:
    conn = standin.connect()
    with caplog.at_level(logging.INFO):
        way.run(conn.send(conn.runs.list()))
    assert PROD not in caplog.text


# What some clients would do by themselves.


def test_a_netrc_file_does_not_replace_the_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    requests = pytest.importorskip("requests")
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login someone password else\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    way = Sync("requests", requests.Session)
    with raw_server(whole(RUN)) as server:
        assert isinstance(way.exchange(server.connect().runs.list()), Answered)
        assert f"Bearer {PROD}".encode() in server.heads[0]


@pytest.mark.parametrize("package", ["httpx", "httpx2"])
def test_authentication_of_the_client_does_not_replace_the_key(package: str) -> None:
    module = pytest.importorskip(package)
    way = Sync("httpx", lambda: module.Client(trust_env=False, auth=("someone", "else")))
    with raw_server(whole(RUN)) as server:
        assert isinstance(way.exchange(server.connect().runs.list()), Answered)
        assert f"Bearer {PROD}".encode() in server.heads[0]


@pytest.mark.parametrize("package", ["httpx", "httpx2"])
def test_a_client_of_ones_own_class_and_a_closed_one(package: str, standin: Standin) -> None:
    module = pytest.importorskip(package)
    adapter = importlib.import_module("trigger_connect.adapters.httpx")

    class Mine(module.Client):  # type: ignore[name-defined, misc]
        pass

    conn = standin.connect()
    flow = conn.send(conn.runs.list())
    with Mine(trust_env=False) as client:
        assert adapter.run(conn.send(conn.runs.list()), client)["data"] == []
    with pytest.raises(RuntimeError):
        adapter.run(flow, client)
    with Mine(trust_env=False) as client:
        assert adapter.run(flow, client, sleep=lambda _: None)["data"] == []


# Being interrupted.


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
            return flow.save()

    saved = asyncio.run(cancelled())
    assert PROD not in saved
    assert way.run(conn.resume(saved))["status"] == "COMPLETED"
    assert way.run(flow)["status"] == "COMPLETED"


def test_an_interrupt_leaves_a_flow_that_goes_on(standin: Standin) -> None:
    conn = standin.connect()
    run_id = driving.run(conn.send(conn.tasks.trigger("send-email")), with_opener)["id"]
    flow = conn.wait_for_run(run_id)

    def interrupted(_: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        driving.run(flow, with_opener, sleep=interrupted)
    assert driving.run(flow, with_opener)["status"] == "COMPLETED"


def with_opener(request: Request[Any]) -> Outcome:
    """A transport of one's own."""
    from trigger_connect.adapters import stdlib  # noqa: PLC0415

    return stdlib.exchange(request, opener())


# What is imported.


@pytest.mark.parametrize("module", ["stdlib", "requests", "httpx", "aiohttp"])
def test_clients_are_imported_only_when_used(module: str) -> None:
    code = (
        "import sys; before = set(sys.modules); import trigger_connect;"
        "assert not [m for m in sys.modules if m.startswith('trigger_connect.adapters')];"
        f"import trigger_connect.adapters.{module};"
        "clients = {'requests', 'urllib3', 'httpx', 'httpx2', 'aiohttp', 'urllib.request'};"
        "assert not clients & (set(sys.modules) - before)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
