"""Input that breaks things: ill-formed text, answers of no kind, values that nest without end.

Lives here: what must be refused or read, and never crash. Must not know: rules of the API.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from shared import JSON, KEY, Names

from trigger_connect import (
    Connection,
    InvalidArguments,
    InvalidConnection,
    InvalidReply,
    ServerError,
)

CONN = Connection(api_key=KEY)

SURROGATE = "a\ud800"


# Half a surrogate, wherever text goes in.

ILL_FORMED: dict[str, Callable[[], object]] = {
    "operation": lambda: CONN.prepare(SURROGATE),
    "operation with text": lambda: CONN.prepare_json(SURROGATE, "{}"),
    "arguments as text": lambda: CONN.prepare_json("runs.list", f'{{"tag": "{SURROGATE}"}}'),
    "name": lambda: CONN.prepare("runs.list", **{SURROGATE: 1}),
    "custom method": lambda: CONN.request(SURROGATE, "/x"),
    "custom path": lambda: CONN.request("GET", f"/{SURROGATE}"),
    "custom query": lambda: CONN.request("GET", "/x", query={"a": SURROGATE}),
    "custom query name": lambda: CONN.request("GET", "/x", query={SURROGATE: "a"}),
    "custom parameter": lambda: CONN.request("GET", "/{a}", parameters={"a": SURROGATE}),
    "custom header": lambda: CONN.request("GET", "/x", headers={"x-a": SURROGATE}),
    "custom header name": lambda: CONN.request("GET", "/x", headers={SURROGATE: "a"}),
    "custom body": lambda: CONN.request("POST", "/x", body={"a": SURROGATE}),
    "custom branch": lambda: CONN.request("GET", "/x", branch=SURROGATE),
    "branch": lambda: CONN.runs.list(branch=SURROGATE),
    "api_key": lambda: Connection(api_key=SURROGATE),
    "variable": lambda: Connection.from_env({"TRIGGER_SECRET_KEY": SURROGATE}),
    "nango": lambda: Connection.from_nango({"provider": SURROGATE}),
    "expect_environment": lambda: CONN.expect_environment(SURROGATE),
    "answer": lambda: CONN.runs.retrieve("run_1").read(200, JSON, f'{{"a": "{SURROGATE}"}}'),
}


@pytest.mark.parametrize("name", ILL_FORMED)
def test_half_a_surrogate_is_refused_everywhere(name: str) -> None:
    with pytest.raises((InvalidConnection, InvalidArguments, InvalidReply)):
        ILL_FORMED[name]()


# Answers.

HOSTILE_ANSWERS: dict[str, Any] = {
    "nothing": b"",
    "deep": b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "deep text": '{"a":' + "[" * 100_000 + "]" * 100_000 + "}",
    "integer of 5000 digits": b'{"a":' + b"9" * 5000 + b"}",
    "NaN": b'{"a": NaN}',
    "not UTF-8": b'{"a": "\xff"}',
    "UTF-16": '{"a": 1}'.encode("utf-16"),
    "byte order mark": b"\xef\xbb\xbf{}",
    "NUL": b"\0",
    "cut off": b'{"a": "b',
    "two values": b"{} {}",
}


@pytest.mark.parametrize("name", HOSTILE_ANSWERS)
def test_hostile_answers_are_read_or_refused(name: str) -> None:
    """An answer is data or `InvalidReply`; as an error it is an `ApiError`, whatever it holds."""
    request = CONN.runs.retrieve("run_1")
    try:
        assert request.read(200, JSON, HOSTILE_ANSWERS[name]).status == 200
    except InvalidReply as error:
        assert error.status == 200
    with pytest.raises(ServerError):
        request.read(500, JSON, HOSTILE_ANSWERS[name])


def test_numbers_of_an_answer_keep_their_digits() -> None:
    body = b'{"a": 123456789012345678901234567890, "b": 1.10}'
    assert CONN.runs.retrieve("x").read(200, JSON, body).data["a"] == 123456789012345678901234567890


@pytest.mark.parametrize("wrap", [bytes, bytearray, lambda b: b.decode()])
def test_a_body_may_be_bytes_or_text(wrap: Callable[[bytes], Any]) -> None:
    reply = CONN.runs.retrieve("run_1").read(200, JSON, wrap('{"a": "é"}'.encode()))
    assert reply.data == {"a": "é"}


def test_headers_of_an_answer_may_be_mapping_pairs_or_bytes() -> None:
    limits = {
        "x-ratelimit-limit": "9",
        "x-ratelimit-remaining": "8",
        "x-ratelimit-reset": "1768478400000",
    }
    as_bytes = [(name.upper().encode(), value.encode()) for name, value in limits.items()]
    forms: list[Any] = [
        limits,
        list(limits.items()),
        iter(limits.items()),
        Names(**limits),
        as_bytes,
    ]
    for headers in forms:
        found = CONN.runs.retrieve("run_1").read(200, headers, b"{}").rate_limit
        assert found is not None
        assert (found.limit, found.remaining, found.reset_ms) == (9, 8, 1768478400000)


# What could take the interpreter down runs in one of its own.

NASTY = {
    "circular tags": "x = []; x.append(x); conn.runs.add_tags('r', tags=x)",
    "circular items": "x = []; x.append(x); conn.batches.stream_items('b', items=x)",
    "circular query": "x = []; x.append(x); conn.request('GET', '/x', query={'a': x})",
    "circular tuple": "x = []; y = (x,); x.append(y); conn.runs.add_tags('r', tags=y)",
    "circular status": "x = []; x.append(x); conn.runs.list(status=x)",
    "circular metadata": "x = {}; x['a'] = x; conn.runs.update_metadata('r', metadata=x)",
    "circular operations": "x = []; x.append(x); conn.runs.update_metadata('r', operations=x)",
    "circular variables": "x = {}; x['A'] = x; conn.envvars.import_(variables=x)",
    "circular nango": "x = {}; x['a'] = x; conn.from_nango(x)",
    "deep tags": "conn.runs.add_tags('r', tags=deep)",
    "deep items": "conn.batches.stream_items('b', items=[{'task': 'x', 'payload': deep}])",
    "deep payload": "conn.tasks.trigger('x', payload=deep)",
    "deep query": "conn.request('GET', '/x', query={'a': deep})",
    "deep body": "conn.request('POST', '/x', body=deep)",
    "deep text": "conn.prepare_json('runs.list', '[' * 100000)",
    "deep text inside": "conn.prepare_json('runs.list', '{\"tag\":' + '[' * 10**6)",
    "deep nango": "conn.from_nango({'credentials': deep})",
    "deep key": "conn.check(api_key=deep).unwrap()",
    "circular key": "x = []; x.append(x); conn.check(api_key=x).unwrap()",
}  # fmt: skip
START = """
import faulthandler; faulthandler.enable()
from trigger_connect import Connection, TriggerConnectError
key = "tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX"
conn = Connection(api_key=key, project_ref="proj_abcdefghijklmnopqrst")
deep = []
for _ in range(100_000): deep = [deep]
try:
"""
END = """
    print("made")
except TriggerConnectError as error:
    print("refused")
"""


def run_apart(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run one line in an interpreter of its own."""
    code = f"{START}    {line}{END}"
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=folder,
        check=False,
    )


@pytest.mark.parametrize("name", NASTY)
def test_the_interpreter_survives(name: str, tmp_path: Path) -> None:
    done = run_apart(NASTY[name], tmp_path)
    assert done.returncode == 0, done.stderr[:500]
    assert done.stdout == "refused\n"


def test_ready_made_json_may_be_deep(tmp_path: Path) -> None:
    """It is only looked through for its end, so what is deep and whole is passed on or refused."""
    for line in (
        "conn.tasks.trigger('x', payload=b'[' * 100_000 + b']' * 100_000)",
        "conn.tasks.trigger('x', payload=b'[' * 100_000)",
        "conn.request('POST', '/x', body=b'[' * 100_000 + b']' * 100_000)",
        "conn.tasks.trigger('x', metadata=b'{\"a\":' * 100_000 + b'1' + b'}' * 100_000)",
    ):
        done = run_apart(line, tmp_path)
        assert done.returncode == 0, done.stderr[:500]
        assert done.stdout in ("made\n", "refused\n")
