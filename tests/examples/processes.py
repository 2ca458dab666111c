"""Processes that the tests of the examples talk to.

Lives here: starting and ending them. Must not know: what the tests ask.
"""

from __future__ import annotations

import base64
import json
import os
import secrets
import signal
import socket
import subprocess
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

from browser import Browser

REPOSITORY = Path(__file__).resolve().parent.parent.parent

COMMANDS: dict[str, tuple[list[str], Path]] = {
    "fastapi": (
        [str(REPOSITORY / ".venv/bin/python"), "-m", "connect_app"],
        REPOSITORY / "examples/fastapi",
    ),
    "hono": (["node", "server.mjs"], REPOSITORY / "examples/hono"),
    "axum": ([str(REPOSITORY / "target/debug/connect-axum")], REPOSITORY / "examples/axum"),
}
"""How each application is started, and where."""


def key() -> str:
    """32 random bytes."""
    return base64.b64encode(secrets.token_bytes(32)).decode()


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def answers(port: int, process: subprocess.Popen[bytes], seconds: float = 30) -> None:
    """Wait until something listens there."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        assert process.poll() is None, "the process has ended"
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    raise AssertionError("nothing listens")


class Standin:
    """The stand-in of the API."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            ["node", str(REPOSITORY / "tests/standin/server.mjs"), "--with-stdin"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert self._process.stdout
        self.url = self._process.stdout.readline().decode().split()[1]

    def _ask(self, path: str, value: Any = None) -> Any:
        body = None if value is None else json.dumps(value).encode()
        with urllib.request.urlopen(self.url + path, body, timeout=10) as answer:
            return json.loads(answer.read() or b"null")

    def reset(self) -> None:
        self._ask("/__standin/reset", {})

    def script(self, **rule: Any) -> None:
        self._ask("/__standin/script", rule)

    def requests(self) -> list[dict[str, Any]]:
        listed: list[dict[str, Any]] = self._ask("/__standin/requests")["requests"]
        return listed

    def complaints(self) -> list[Any]:
        listed: list[Any] = self._ask("/__standin/complaints")["complaints"]
        return listed

    def close(self) -> None:
        with self._process:  # closes its pipes, which ends it
            pass


class App:
    """An application, as a process."""

    def __init__(self, name: str, folder: Path, api_url: str, **settings: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.name = name
        self.port = free_port()
        self.origin = f"http://127.0.0.1:{self.port}"
        self.database = folder / "links.sqlite3"
        self.log = folder / "log"
        self.settings = {
            "PUBLIC_URL": self.origin,
            "SESSION_KEY": key(),
            "SEAL_KEYS": f"first:{key()}",
            "HOSTS": "any",
            "API_URL": api_url,
            "DATABASE": str(self.database),
            "ATTEMPTS_PER_MINUTE": "100000",
            **settings,
        }
        self.process: subprocess.Popen[bytes] | None = None
        self.start()

    def start(self) -> None:
        command, place = COMMANDS[self.name]
        environ = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                command, cwd=place, env={**environ, **self.settings}, stdout=log, stderr=log
            )
        try:
            answers(self.port, self.process)
        except AssertionError:
            self.stop(signal.SIGKILL)
            raise AssertionError(self.log.read_text(errors="replace")) from None

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        assert self.process
        if self.process.poll() is None:
            self.process.send_signal(how)
        self.process.wait(20)

    def restart(self, change: Callable[[dict[str, str]], None] = lambda settings: None) -> None:
        self.stop()
        change(self.settings)
        self.start()

    def browser(self, user: str | None = "ann") -> Browser:
        browser = Browser(self.origin)
        return browser.sign_in(user) if user else browser

    def seal_keys(self) -> dict[str, bytes]:
        """The keys that links are sealed with."""
        entries = (entry.split(":") for entry in self.settings["SEAL_KEYS"].split(","))
        return {name: base64.b64decode(text) for name, text in entries}

    def written(self) -> bytes:
        """All that the application wrote: database and log."""
        files = [self.log, *self.database.parent.glob("links.sqlite3*")]
        return b"".join(file.read_bytes() for file in files)
