"""Many items become runs at the stand-in of the API: each exactly once, however often a host dies.

Lives here: the plain loop around a flow of batches. Must not know: what the flow does.
"""

from __future__ import annotations

import urllib.error
import urllib.request
from itertools import islice
from typing import Any

from loopback import PLAIN, PROD, Standin

from trigger_connect import (
    Connection,
    Done,
    Flow,
    Give,
    InvalidArguments,
    Need,
    Request,
    Send,
    Wait,
)
from trigger_connect.resources import records

TOTAL = 30


def items(first: int) -> list[records.BatchItem]:
    return [
        {"task": "send-email", "payload": {"n": n}, "tags": "many"} for n in range(first, TOTAL)
    ]


def answer_of(request: Request) -> tuple[int, Any, bytes]:
    http = urllib.request.Request(
        request.url, data=request.body, headers=dict(request.headers), method=request.method
    )
    try:
        with PLAIN.open(http, timeout=10) as response:
            return response.status, response.headers, response.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.headers, error.read()


def runs_of(conn: Connection, batch_id: str) -> list[int]:
    status, headers, body = answer_of(conn.batches.retrieve_v2(batch_id))
    found = []
    for run_id in conn.batches.retrieve_v2(batch_id).read(status, headers, body).data["runs"]:
        request = conn.runs.retrieve(run_id)
        found.append(request.read(*answer_of(request)).data["payload"]["n"])
    return found


def test_items_come_from_an_iterator(standin: Standin) -> None:
    conn = standin.connect()
    flow = conn.batch(batch_size=8, total=TOTAL)
    source = iter(items(0))
    given: list[Any] = []
    step = flow.begin()
    while not isinstance(step, Done):
        match step:
            case Need(count):
                some = list(islice(source, count))
                step = flow.fed(some, last=len(some) < count)
            case Send(request):
                step = flow.answered(*answer_of(request))
            case Wait():
                step = flow.waited()
            case Give(batch):
                given.append(batch)
                step = flow.taken()
    assert step.data == {"batches": 4, "items": TOTAL}
    assert [batch["runCount"] for batch in given] == [8, 8, 8, 6]
    assert flow.progress == (8, TOTAL, TOTAL)
    assert [n for batch in given for n in runs_of(conn, batch["id"])] == list(range(TOTAL))


def test_a_host_that_dies_after_each_request(standin: Standin) -> None:
    """Each answer is lost with the host that waited for it; the next one goes on from the file."""
    conn = standin.connect()
    flow: Flow[Any] = conn.batch(batch_size=8)
    ids: list[str] = []
    deaths, lives = 0, True
    step = flow.begin()
    while not isinstance(step, Done):
        match step:
            case Need(count, first):
                some = items(first)[:count]
                step = flow.fed(some, last=first + len(some) == TOTAL)
            case Send(request):
                saved = flow.save()
                assert PROD not in saved
                answer = answer_of(request)
                lives = not lives
                if lives:
                    step = flow.answered(*answer)
                else:
                    deaths += 1
                    flow = standin.connect().resume(saved)
                    step = flow.begin()
            case Wait():
                step = flow.waited()
            case Give(batch):
                ids.append(batch["id"])
                step = flow.taken()
    assert deaths == 8
    assert [n for batch_id in ids for n in runs_of(conn, batch_id)] == list(range(TOTAL))
    request = conn.runs.list(tag="many", limit=100)
    assert len(request.read(*answer_of(request)).data["data"]) == TOTAL


def test_what_was_sent_before_an_item_that_is_not_valid(standin: Standin) -> None:
    conn = standin.connect()
    flow = conn.batch(batch_size=2)
    flow.begin()
    flow.fed(items(0)[:1])
    step = flow.fed(items(1)[:1])
    while isinstance(step, Send):
        step = flow.answered(*answer_of(step.request))
    assert isinstance(step, Give)
    assert isinstance(flow.taken(), Need)
    bad: list[Any] = [{"task": "send-email"}, {"task": "send-email", "payload": {1, 2}}]
    try:
        flow.fed(bad)
    except InvalidArguments as error:
        [problem] = error.problems
        assert (problem.field, problem.code) == ("items[3].payload", "wrong_type")
        assert "before items[2] is sent" in problem.hint
    else:
        raise AssertionError("nothing was raised")
    assert flow.progress.items == 2
