"""The round trip of a trigger on loopback: our client over httpx, and httpx by hand.

`make bench`. Both send the same headers and body over one kept connection to a server of their own
process that answers at once, in turns; a number is the median of many short batches. No time is
asserted: machines differ.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import httpx

from trigger_connect import Client, Connection

KEY = "tr_prod_" + "A" * 24
TURNS = 101
BATCH = 20
Work = Callable[[], object]

SERVER = r"""
import asyncio, sys

BODY = b'{"id":"run_cm1a2b3c4d5e6f7g8h9i0j1k2","isCached":false}'
ANSWER = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s"


class Answering(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport, self.data = transport, b""

    def data_received(self, data):
        self.data += data
        head, end, body = self.data.partition(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0] or 0)
        if end and len(body) >= length:
            self.data = body[length:]
            self.transport.write(ANSWER % (len(BODY), BODY))


async def serve():
    server = await asyncio.get_running_loop().create_server(Answering, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)


asyncio.run(serve())
"""


def by_hand(http: httpx.Client, base: str, payload: Any) -> object:
    """Do what one would write without us."""
    body = json.dumps({"payload": payload, "options": {"idempotencyKey": "order-42"}})
    response = http.post(
        f"{base}/api/v1/tasks/{quote('send-email', safe='')}/trigger",
        content=body.encode(),
        headers={
            "authorization": f"Bearer {KEY}",
            "x-trigger-api-version": "2025-07-16",
            "content-type": "application/json",
            "accept-encoding": "gzip",
        },
    )
    response.raise_for_status()
    return response.json()["id"]


def medians(works: list[Work]) -> list[float]:
    """Give the median time of each in seconds, measured in turns."""
    samples: list[list[float]] = [[] for _ in works]
    for _ in range(TURNS):
        for work, found in zip(works, samples, strict=True):
            start = time.perf_counter()
            for _ in range(BATCH):
                work()
            found.append((time.perf_counter() - start) / BATCH)
    return [statistics.median(found) for found in samples]


def main() -> None:
    """Print one row per size of payload."""
    command = [sys.executable, "-c", SERVER]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        base = f"http://127.0.0.1:{server.stdout.readline().strip()}"
        print(f"\n{'round trip on loopback':<32} {'ours':>13} {'httpx':>13} {'ours/httpx':>12}")
        item = {"id": 1000, "name": "item number 1000", "tags": ["blue", "green"]}
        with httpx.Client(trust_env=False) as http, httpx.Client(trust_env=False) as other:
            client = Client(Connection(api_key=KEY, base_url=base), http)
            for count in (1, 15, 1500):
                payload = {"items": [{**item, "id": n} for n in range(count)]}
                ours, theirs = medians(
                    [
                        lambda payload=payload: client.tasks.trigger(  # type: ignore[misc]
                            "send-email", payload=payload, idempotency_key="order-42"
                        ),
                        lambda payload=payload: by_hand(other, base, payload),  # type: ignore[misc]
                    ]
                )
                name = f"tasks.trigger, {len(json.dumps(payload))} bytes"
                times = f"{ours * 1e6:>10.0f} µs {theirs * 1e6:>10.0f} µs"
                print(f"{name:<32} {times} {ours / theirs:>12.2f}")
        server.stdin.close()


main()
