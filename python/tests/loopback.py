"""Servers on loopback: the stand-in of the API, and one that answers with given bytes.

Lives here: starting and asking them. Must not know: what is tested with them.
"""

from __future__ import annotations

import json
import shutil
import socket
import struct
import subprocess
import threading
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest
from shared import REPOSITORY

from trigger_connect import Connection

REF = "proj_abcdefghijklmnopqrst"
PROD = "tr_prod_" + "C" * 24
DEV = "tr_dev_" + "A" * 24
PREVIEW = "tr_preview_" + "E" * 24
READ_RUNS = "tr_prod_sk_" + "G" * 24
EXPIRED = "tr_prod_sk_" + "H" * 24
TOKEN = "tr_pat_" + "a" * 40
PLAIN = urllib.request.build_opener(urllib.request.ProxyHandler({}))
"""An opener that goes to loopback directly."""


def started() -> Iterator[str]:
    """The stand-in as a process of its own, which ends with its standard input."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    command = [node, "tests/standin/server.mjs", "--port", "0", "--with-stdin"]
    with subprocess.Popen(
        command, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        try:
            yield server.stdout.readline().removeprefix("listening ").strip()
        finally:
            server.stdin.close()
            server.wait(timeout=10)


class Standin:
    """Its control addresses."""

    def __init__(self, url: str) -> None:
        self.url = url

    def control(self, what: str, body: Any = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        with PLAIN.open(f"{self.url}/__standin/{what}", data, timeout=10) as response:
            return json.loads(response.read())

    def requests(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.control("requests")["requests"]
        return found

    def connect(self, key: str = PROD, **fields: Any) -> Connection:
        return Connection(api_key=key, base_url=self.url, **fields)


class Raw:
    """What a raw server was sent."""

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}"
        self.heads: list[bytes] = []
        """Request lines with headers."""

    def connect(self) -> Connection:
        return Connection(api_key=PROD, base_url=self.url)


@contextmanager
def raw_server(answer: Callable[[socket.socket], None]) -> Iterator[Raw]:
    """A server that reads each request, lets `answer` write to the socket, and closes it."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        raw = Raw(listening.getsockname()[1])

        def one(connected: socket.socket) -> None:
            with connected, suppress(OSError):
                connected.settimeout(10)
                head, _, body = read_head(connected)
                raw.heads.append(head)
                while len(body) < length_in(head):
                    body += connected.recv(65536)
                answer(connected)

        def serve() -> None:
            with suppress(OSError):
                while True:
                    threading.Thread(target=one, args=(listening.accept()[0],), daemon=True).start()

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield raw
        with suppress(OSError):
            listening.shutdown(socket.SHUT_RDWR)
        thread.join(timeout=10)


TLS = b"\x16"
"""How a connection begins that is to be encrypted."""


def read_head(connected: socket.socket) -> tuple[bytes, bytes, bytes]:
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connected.recv(65536)
        if not piece or piece[:1] == TLS:
            raise OSError("no request came")
        data += piece
    return data.partition(b"\r\n\r\n")


def length_in(head: bytes) -> int:
    for line in head.lower().split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name == b"content-length":
            return int(value)
    return 0


Answer = Callable[[socket.socket], None]


def in_turn(*answers: Answer) -> Answer:
    """Give each request the next answer, and the last one to all that come after."""
    left = list(answers)

    def answer(connected: socket.socket) -> None:
        now = left.pop(0) if len(left) > 1 else left[0]
        now(connected)

    return answer


def reset(connected: socket.socket) -> None:
    """Close with a reset."""
    connected.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connected.close()
