"""The two programs, and a stand-in of the API for them.

Lives here: installing and starting. Must not know: what is tested with them.
"""

# ruff: noqa: D102, D103, D107 - names say what is tested

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import urllib.request
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROD = "tr_prod_" + "C" * 24
ID = re.compile(rb"[0-9a-f]{8}-[0-9a-f-]{27}")
"""Of a request; it is another one each time."""
PLAIN = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def clean() -> dict[str, str]:
    """Give this process's variables without those that a connection or a proxy is made of."""
    away = ("TRIGGER_", "NEXT_PUBLIC_", "NODE_ENV", "VERCEL_", "PYTHON")
    keep = {k: v for k, v in os.environ.items() if not k.startswith(away)}
    return {k: v for k, v in keep.items() if not k.lower().endswith("_proxy")}


class Standin:
    """A stand-in at work."""

    def __init__(self, url: str) -> None:
        self.url = url

    def control(self, what: str, body: Any = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        with PLAIN.open(f"{self.url}/__standin/{what}", data, timeout=10) as response:
            return json.loads(response.read())

    def sent(self) -> list[str]:
        """Say what was sent so far: method and path."""
        return [f"{r['method']} {r['path']}" for r in self.control("requests")["requests"]]


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    command = ["node", "tests/standin/server.mjs", "--port", "0", "--with-stdin", "--run-ms", "10"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        try:
            yield server.stdout.readline().removeprefix("listening ").strip()
        finally:
            server.stdin.close()
            server.wait(timeout=10)


@pytest.fixture
def standin(address: str) -> Iterator[Standin]:
    """A fresh stand-in. Afterwards it must have had nothing to say against what it was sent."""
    found = Standin(address)
    found.control("reset", {})
    yield found
    assert found.control("complaints")["complaints"] == []


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty project of Node with the packed package."""
    folder = tmp_path_factory.mktemp("project")
    (folder / "package.json").write_text('{"name": "user", "private": true}')

    def npm(*words: str, cwd: Path) -> str:
        command = ["npm", *words, "--silent"]
        done = subprocess.run(
            command, cwd=cwd, env=clean(), capture_output=True, text=True, check=True
        )
        return done.stdout

    packed = npm("pack", "--pack-destination", str(folder), cwd=ROOT / "node")
    npm("install", "--offline", "--no-audit", packed.split()[-1], cwd=folder)
    return folder


class Programs:
    """Both programs, run alike."""

    def __init__(self, project: Path, standin: Standin) -> None:
        self.commands: dict[str, list[str]] = {
            "python": [sys.executable, "-I", "-m", "trigger_connect"],
            "node": [str(project / "node_modules" / ".bin" / "trigger-connect")],
        }
        self.project = project
        self.variables = {**clean(), "TRIGGER_SECRET_KEY": PROD, "TRIGGER_API_URL": standin.url}

    def run(
        self, name: str, arguments: Sequence[str | bytes], given: bytes = b"", **variables: str
    ) -> subprocess.CompletedProcess[bytes]:
        """Run one of them."""
        done = subprocess.run(
            [*self.commands[name], *arguments],
            cwd=self.project,
            env={**self.variables, **variables},
            input=given,
            capture_output=True,
            timeout=60,
            check=False,
        )
        keys = [v for k, v in {**self.variables, **variables}.items() if v and "KEY" in k]
        assert not [key for key in keys if key.encode() in done.stdout + done.stderr]
        return done

    def both(
        self, arguments: Sequence[str | bytes], given: bytes = b"", **variables: str
    ) -> tuple[int, str, str]:
        """Run both, which must print the same bytes; gives exit code, output and errors."""
        python, node = (self.run(name, arguments, given, **variables) for name in self.commands)
        assert python.returncode == node.returncode, python.stderr + node.stderr
        assert python.stdout == node.stdout
        err = ID.sub(b"ID", python.stderr)
        assert err == ID.sub(b"ID", node.stderr)
        return python.returncode, python.stdout.decode(), err.decode()


@pytest.fixture
def programs(project: Path, standin: Standin) -> Programs:
    return Programs(project, standin)
