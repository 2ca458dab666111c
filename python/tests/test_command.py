"""The cases of the command line, as Rust and Node run them.

Lives here: what such a case means in Python, and what only a process shows is in `tests/command`.
Must not know: what any command does.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from shared import Case, by_id, cases, counts, expand

from trigger_connect import __main__ as program
from trigger_connect._exchange import Happened
from trigger_connect._native import Command

COMMANDS = cases("command")
BEGIN_MS = 1_768_478_400_000


def test_every_case_is_here() -> None:
    assert len(COMMANDS) == counts()["command"]
    assert len({case["id"] for case in COMMANDS}) == len(COMMANDS)


class Stream(io.TextIOWrapper):
    """A stream that says whether it is a terminal."""

    def __init__(self, is_terminal: bool) -> None:
        super().__init__(io.BytesIO(), encoding="ascii")
        self.is_terminal = is_terminal

    def isatty(self) -> bool:
        return self.is_terminal

    def printed(self) -> str:
        assert isinstance(self.buffer, io.BytesIO)
        return self.buffer.getvalue().decode()


def answered(answer: Any) -> Happened:
    if isinstance(answer, str):
        return Happened(answer)
    headers = tuple((name, value) for name, value in answer.get("headers", []))
    return Happened("answered", answer["status"], headers, answer["body"].encode())


class World:
    """What a case says of the world: variables, files, answers, time."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.answers: Iterator[Any] = iter(expand(case.get("answers", [])))
        terminal = case.get("terminal", "")
        self.out, self.err = Stream("out" in terminal), Stream("err" in terminal)
        self.sent: list[str] = []
        self.waits: list[int] = []

    def exchange(self, what: tuple[Any, ...]) -> Happened:
        method, url, headers, body, timeout, limit = what
        assert dict(headers)["user-agent"].startswith("trigger-connect/")
        assert limit > 1_000_000
        line = f"{method} {url}" + ("" if body is None else f" {body.decode()}")
        self.sent.append(line if timeout == 30 else f"{line} within {timeout * 1000:.0f} ms")
        return answered(next(self.answers))

    def read(self, path: str | None) -> Happened:
        text = self.case.get("files", {}).get(path or "-")
        return Happened("unreadable") if text is None else Happened("read", body=text.encode())

    def sleep(self, seconds: float) -> None:
        self.waits.append(round(seconds * 1000))

    def time_ns(self) -> int:
        return (BEGIN_MS + sum(self.waits)) * 1_000_000

    def enter(self, patch: pytest.MonkeyPatch) -> None:
        case = self.case
        patch.setattr(program, "exchange", self.exchange)
        patch.setattr(program, "read", self.read)
        patch.setattr("time.sleep", self.sleep)
        patch.setattr("time.time_ns", self.time_ns)
        patch.setattr("random.random", lambda: 0.5)
        patch.setattr("os.environ", case.get("variables", {}))
        size = (case.get("width", 80), 24)
        patch.setattr("shutil.get_terminal_size", lambda: __import__("os").terminal_size(size))
        patch.setattr(sys, "argv", ["trigger-connect", *case["arguments"]])
        patch.setattr(sys, "stdout", self.out)
        patch.setattr(sys, "stderr", self.err)


@pytest.mark.parametrize("case", by_id(COMMANDS))
def test_command(case: Case) -> None:
    world = World(case)
    with pytest.MonkeyPatch.context() as patch:
        world.enter(patch)
        code = program.main()
    got = {"stdout": world.out.printed(), "stderr": world.err.printed(), "exit": code}
    got |= {"sent": world.sent, "waits": world.waits}
    assert got == {"stdout": "", "stderr": "", "sent": [], "waits": []} | case["expect"]
    assert next(world.answers, None) is None


def test_an_interrupt_ends_with_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted() -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(program, "run", interrupted)
    assert program.main() == 130


def test_an_unknown_event_is_refused() -> None:
    command = Command([], {}, False, False, 80)
    with pytest.raises(ValueError, match="no such event"):
        command.step("nonsense", 0, [], b"", 0, 0.5)


def test_files_are_read_as_bytes(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"\xff\n")
    assert program.read(str(path)) == Happened("read", body=b"\xff\n")
    assert program.read(str(tmp_path)) == Happened("unreadable")
    assert program.read("a\0b") == Happened("unreadable")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"x")))
    assert program.read(None) == Happened("read", body=b"x")
    monkeypatch.setattr(sys, "stdin", None)
    assert program.read(None) == Happened("unreadable")
