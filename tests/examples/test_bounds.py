"""What grows with those who come, and must not grow without end.

Lives here: counters and bodies. Must not know: how they are kept.
"""

from __future__ import annotations

import importlib.util
import json
import socket
import subprocess

from processes import REPOSITORY, App


def test_fastapi_remembers_so_many_names() -> None:
    path = REPOSITORY / "examples/fastapi/connect_app/guard.py"
    spec = importlib.util.spec_from_file_location("guard", path)
    assert spec and spec.loader
    guard = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(guard)
    attempts = guard.Attempts(2, 10)
    waits = [attempts.wait("tenant", f"address {n}") > 0 for n in range(1000)]
    assert waits == [False] * 2 + [True] * 998, "the tenant is remembered"
    assert len(attempts._seen) == 10
    assert attempts.wait("other", "address 1") == 0, "forgotten"


def test_hono_remembers_so_many_names() -> None:
    script = """
    import { Attempts } from "./src/guard.mjs";
    const attempts = new Attempts(2, 10);
    const wait = (n) => attempts.wait("tenant", `address ${n}`) > 0;
    const waits = Array.from({ length: 1000 }, (_, n) => wait(n));
    console.log(JSON.stringify([waits, attempts.size, attempts.wait("other", "address 1")]));
    """
    ran = subprocess.run(
        ["node", "--input-type=module", "--eval", script],
        cwd=REPOSITORY / "examples/hono",
        capture_output=True,
        check=True,
    )
    assert json.loads(ran.stdout) == [[False] * 2 + [True] * 998, 10, 0]


def test_a_body_that_never_ends_is_given_up(app: App) -> None:
    browser = app.browser("ann")
    cookie = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
    head = (
        "POST /connect HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\n"
        "Content-Length: 100\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nCookie: {cookie}\r\n\r\napiKey="
    )
    with socket.create_connection(("127.0.0.1", app.port), 60) as connection:
        connection.sendall(head.encode())
        assert connection.recv(100).startswith(b"HTTP/1.1 408")
    assert browser.get("/").status == 200
