"""One exchange with every HTTP client: what is an answer, and what is none.

Lives here: answers byte for byte. Must not know: flows, or how a client reads.
"""

from __future__ import annotations

import gzip
import json
import socket
import threading
import time
from collections.abc import Callable

import pytest
from loopback import PROD, Standin, raw_server, reset
from ways import Async, Sync

from trigger_connect import ApiError, FlowError
from trigger_connect.adapters.outcome import Answered, Lost

RUN = b'{"data":[],"pagination":{}}'
JSON_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"


def answering(head: bytes, body: bytes = b"") -> Callable[[socket.socket], None]:
    def answer(connected: socket.socket) -> None:
        connected.sendall(head + b"connection: close\r\n\r\n" + body)

    return answer


def whole(body: bytes, extra: bytes = b"") -> Callable[[socket.socket], None]:
    length = b"content-length: %d\r\n" % len(body)
    return answering(JSON_HEAD + extra + length, body)


def test_a_slow_body_within_the_time(way: Sync | Async, standin: Standin) -> None:
    rule = {"match": {"operation": "runs.list"}, "fault": "slow", "delay_ms": 200}
    standin.control("script", rule)
    got = way.exchange(standin.connect().runs.list())
    assert isinstance(got, Answered)
    assert json.loads(got.body)["data"] == []


class Dripping:
    """A server that sends a drop now and again, and notes when nobody listens any more."""

    def __init__(self, begin: bytes, drop: bytes) -> None:
        self.begin = begin
        self.drop = drop
        self.left = threading.Event()

    def __call__(self, connected: socket.socket) -> None:
        try:
            connected.sendall(self.begin)
            for _ in range(600):
                connected.sendall(self.drop)
                time.sleep(0.02)
        except OSError:
            self.left.set()


SLOW = {
    "silence": (b"", b""),
    "silence in the body": (JSON_HEAD + b"content-length: 1000\r\n\r\n" + b" " * 500, b""),
    "body in drops": (JSON_HEAD + b"content-length: 1000\r\n\r\n", b" "),
    "head in drops": (JSON_HEAD, b"x-more: 1\r\n"),
}


@pytest.mark.parametrize("name", SLOW)
def test_the_time_is_over(name: str, way: Sync | Async) -> None:
    if name == "head in drops" and isinstance(way, Sync):
        pytest.skip("clients that block have no way to tell")
    begin, drop = SLOW[name]
    dripping = Dripping(begin, drop)
    with raw_server(dripping) as server:
        assert way.exchange(server.connect().runs.list(), timeout=0.3) == Lost()
        if drop:
            assert dripping.left.wait(5), "the connection is closed"


def half_then_reset(connected: socket.socket) -> None:
    connected.sendall(JSON_HEAD + b"content-length: 1000\r\n\r\n" + b" " * 500)
    time.sleep(0.05)
    reset(connected)


CUT: dict[str, Callable[[socket.socket], None]] = {
    "no answer": lambda _: None,
    "reset at once": reset,
    "reset in the body": half_then_reset,
    "end in the status": lambda connected: connected.sendall(b"HTTP/1.1 200 OK"),
    "end in a header": lambda connected: connected.sendall(JSON_HEAD + b"content-le"),
    "end before the empty line": lambda connected: connected.sendall(JSON_HEAD),
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
        with pytest.raises(FlowError) as caught:
            way.run(server.connect().send(server.connect().runs.list()), max_bytes=100_000)
        assert len(server.heads) == 1
    assert caught.value.code == "reply_too_large"
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
