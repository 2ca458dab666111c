"""Ratios against what a user would write instead, from one run.

`make bench`. Each row compares, in turns and in one process: ours; an f-string with `quote` and
`json.dumps`; `httpx.Request` with the same content. A number is the median of many short batches.
No time is asserted: machines differ.
"""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import httpx

from trigger_connect import Connection

KEY = "tr_prod_" + "A" * 24
BASE = "https://api.trigger.dev"
RUN = "run_cm1a2b3c4d5e6f7g8h9i0j1k2"
Work = Callable[[], object]

conn = Connection(api_key=KEY)


def payload(size: int) -> dict[str, Any]:
    """Build a payload of about `size` bytes of JSON."""
    item = {"id": 1000, "name": "item number 1000", "tags": ["blue", "green"]}
    count = max(1, size // len(json.dumps(item, separators=(",", ":"))))
    return {"items": [{**item, "id": i} for i in range(count)]}


def headers(body: bool) -> dict[str, str]:
    """Build the headers that every request needs."""
    made = {"authorization": f"Bearer {KEY}", "x-trigger-api-version": "2025-07-16"}
    if body:
        made["content-type"] = "application/json"
    return made


def medians(works: list[Work]) -> list[float]:
    """Give the median time of each in nanoseconds, measured in turns."""
    start = time.perf_counter_ns()
    for work in works:
        work()
    once = (time.perf_counter_ns() - start) / len(works)
    repeat = int(min(2000, max(1, 2_000_000 / once)))
    samples: list[list[float]] = [[] for _ in works]
    for _ in range(31):
        for work, found in zip(works, samples, strict=True):
            start = time.perf_counter_ns()
            for _ in range(repeat):
                work()
            found.append((time.perf_counter_ns() - start) / repeat)
    return [statistics.median(found) for found in samples]


def row(name: str, ours: Work, by_hand: Work, with_httpx: Work) -> None:
    """Print one row: our time, and how many times as long the others take."""
    a, b, c = medians([ours, by_hand, with_httpx])
    print(f"{name:<32} {a / 1000:>10.2f} µs {b / a:>12.2f} {c / a:>12.2f}")


def taken(request: Any) -> object:
    """Read what a client would read."""
    return request.method, request.url, request.headers, request.body


def trigger_row(name: str, size: int) -> None:
    """Compare a trigger with a payload of `size` bytes."""
    data = payload(size)

    def by_hand() -> object:
        options = {"idempotencyKey": "order-42", "tags": ["user:1"]}
        body = json.dumps({"payload": data, "options": options})
        return (
            "POST",
            f"{BASE}/api/v1/tasks/{quote('send-email', safe='')}/trigger",
            headers(True),
            body.encode(),
        )

    def with_httpx() -> object:
        method, url, sent, body = by_hand()  # type: ignore[misc]
        return httpx.Request(method, url, headers=sent, content=body)

    row(
        name,
        lambda: taken(
            conn.tasks.trigger(
                "send-email", payload=data, tags=["user:1"], idempotency_key="order-42"
            )
        ),
        by_hand,
        with_httpx,
    )


def main() -> None:
    """Print all rows."""
    print(
        f"{'case':<32} {'ours':>13} {'f-string is':>12} {'httpx is':>12}   (times as long as ours)"
    )

    def retrieve() -> tuple[str, str, dict[str, str]]:
        return "GET", f"{BASE}/api/v3/runs/{quote(RUN, safe='')}", headers(False)

    row(
        "runs.retrieve",
        lambda: taken(conn.runs.retrieve(RUN)),
        retrieve,
        lambda: httpx.Request(retrieve()[0], retrieve()[1], headers=retrieve()[2]),
    )

    def listing() -> tuple[str, str, dict[str, str]]:
        pairs = [
            ("page[size]", "50"),
            ("filter[status]", "COMPLETED,FAILED"),
            ("filter[taskIdentifier]", "send-email"),
            ("filter[tag]", "user:1,org:2"),
            ("filter[isTest]", "false"),
            ("filter[createdAt][from]", "1768478400000"),
            ("filter[createdAt][to]", "1768564800000"),
            ("filter[machine]", "small-1x"),
        ]
        query = "&".join(f"{quote(k, safe='')}={quote(v, safe=',')}" for k, v in pairs)
        return "GET", f"{BASE}/api/v1/runs?{query}", headers(False)

    row(
        "runs.list with eight filters",
        lambda: taken(
            conn.runs.list(
                limit=50,
                status=["COMPLETED", "FAILED"],
                task_identifier="send-email",
                tag=["user:1", "org:2"],
                is_test=False,
                from_=1768478400000,
                to=1768564800000,
                machine="small-1x",
            )
        ),
        listing,
        lambda: httpx.Request(listing()[0], listing()[1], headers=listing()[2]),
    )
    trigger_row("tasks.trigger, 1 kB payload", 1_000)
    trigger_row("tasks.trigger, 100 kB payload", 100_000)

    data = payload(100)
    items = [{"task": "send-email", "payload": data, "tags": ["user:1"]} for _ in range(1000)]

    def batch() -> bytes:
        lines = (
            json.dumps(
                {
                    "index": i,
                    "task": item["task"],
                    "payload": item["payload"],
                    "options": {"tags": item["tags"]},
                }
            )
            for i, item in enumerate(items)
        )
        return ("\n".join(lines) + "\n").encode()

    url = f"{BASE}/api/v3/batches/{quote('batch_1', safe='')}/items"
    row(
        "batch of 1,000 items",
        lambda: taken(conn.batches.stream_items("batch_1", items=items)),
        lambda: ("POST", url, headers(True), batch()),
        lambda: httpx.Request("POST", url, headers=headers(True), content=batch()),
    )

    print(f"\n{'growth (ready-made JSON bytes)':<32} {'whole call':>13} {'per byte':>12}")
    for size in (1_000, 10_000, 100_000, 1_000_000, 10_000_000):
        text = json.dumps(payload(min(size, 1_000_000))).encode()
        many = [{"task": "t", "payload": text}] * (size // min(size, 1_000_000))
        (spent,) = medians([lambda many=many: conn.batches.stream_items("batch_1", items=many)])  # type: ignore[misc]
        print(f"{size:>10} bytes {'':<16} {spent / 1000:>10.1f} µs {spent / size:>9.2f} ns")


main()
