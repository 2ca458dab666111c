"""The command line: `python -m trigger_connect`.

Lives here: doing what the native side says to do. Must not know: what any command does.
"""

from __future__ import annotations

import os
import random
import shutil
import sys
import time
from pathlib import Path
from typing import TextIO

from ._exchange import Happened, exchange
from ._native import Command


def write(stream: TextIO, text: str) -> Happened:
    """Print, in UTF-8 whatever the terminal is set to."""
    stream.buffer.write(text.encode())
    stream.buffer.flush()
    return Happened()


def read(path: str | None) -> Happened:
    """Read a file, or standard input."""
    try:
        body = sys.stdin.buffer.read() if path is None else Path(path).read_bytes()
    except (OSError, ValueError, AttributeError):
        return Happened("unreadable")
    return Happened("read", body=body)


def _text(given: str) -> str:
    return os.fsencode(given).decode(errors="replace")


def run() -> int:
    """Run the command line that the process was started with; gives the exit code."""
    command = Command(
        [_text(word) for word in sys.argv[1:]],
        {_text(name): _text(value) for name, value in os.environ.items()},
        sys.stdout.isatty(),
        sys.stderr.isatty(),
        shutil.get_terminal_size().columns,
    )
    happened = Happened("begin")
    while True:
        step, what = command.step(*happened, time.time_ns() // 1_000_000, random.random())
        match step:
            case "out" | "err":
                happened = write(sys.stdout if step == "out" else sys.stderr, what)
            case "send":
                happened = exchange(what)
            case "read":
                happened = read(what)
            case "wait":
                time.sleep(what / 1000)
                happened = Happened()
            case _:
                return int(what)


def main() -> int:
    """Run, and end quietly when interrupted or when nobody reads on."""
    try:
        return run()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Otherwise Python says so when it closes its streams.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141


if __name__ == "__main__":
    sys.exit(main())
