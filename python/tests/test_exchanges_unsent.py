"""What never reaches a server, and what clients would do by themselves.

Lives here: refused connections, and settings of clients. Must not know: what an answer means.
"""

from __future__ import annotations

import importlib
import logging
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from loopback import PROD, Standin, raw_server, reset
from test_exchanges import RUN, answering, whole
from ways import Async, Sync, opener

from trigger_connect import FlowError
from trigger_connect.adapters.driving import Sent
from trigger_connect.adapters.outcome import Answered, Lost, NotSent


def test_nothing_listens(way: Sync | Async) -> None:
    with raw_server(reset) as server:
        conn = server.connect()
    assert way.exchange(conn.runs.list()) == NotSent()
    assert way.exchange(conn.tasks.trigger("a", payload=1)) == NotSent()
    told: list[Sent] = []
    with pytest.raises(FlowError) as caught:
        way.run(conn.send(conn.tasks.trigger("a")), sleep=lambda _: None, on_step=told.append)
    assert caught.value.code == "not_sent"
    assert {step[3:5] for step in told} == {("not_sent", None)}
    assert PROD not in str(caught.getrepr(showlocals=True))


def test_a_name_that_is_none(way: Sync | Async, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object, **__: object) -> object:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", none)
    with raw_server(reset) as server:
        conn = server.connect()
    named = type(conn)(api_key=PROD, base_url="https://trigger.example.com")
    assert way.exchange(named.runs.list()) == NotSent()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a full queue refuses")
def test_nobody_accepts(way: Sync | Async) -> None:
    """The queue of the socket is full, so that connecting takes for ever."""
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        waiting = []
        for _ in range(3):
            waiting.append(socket.socket())
            waiting[-1].setblocking(False)
            waiting[-1].connect_ex(full.getsockname())
        conn = Standin(f"http://127.0.0.1:{full.getsockname()[1]}").connect()
        # An opener does not tell this from an answer that does not come.
        found = Lost() if way.adapter.__name__.endswith("stdlib") else NotSent()
        assert way.exchange(conn.runs.list(), timeout=0.4) == found
        for one in waiting:
            one.close()


def test_no_encryption_comes_about(way: Sync | Async) -> None:
    with raw_server(reset) as server:
        conn = Standin(server.url.replace("http:", "https:")).connect()
        assert way.exchange(conn.runs.list(), timeout=2) in (NotSent(), Lost())


def test_logs_do_not_hold_the_key(
    way: Sync | Async, standin: Standin, caplog: pytest.LogCaptureFixture
) -> None:
    conn = standin.connect()
    with caplog.at_level(logging.INFO):
        way.run(conn.send(conn.runs.list()))
    assert PROD not in caplog.text


# What some clients would do by themselves.


def test_a_netrc_file_does_not_replace_the_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    requests = pytest.importorskip("requests")
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login someone password else\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    way = Sync("requests", requests.Session)
    with raw_server(whole(RUN)) as server:
        assert isinstance(way.exchange(server.connect().runs.list()), Answered)
        assert f"Bearer {PROD}".encode() in server.heads[0]


def test_an_opener_still_follows_redirects_of_other_requests() -> None:
    used = opener()
    way = Sync("stdlib", lambda: used)
    with raw_server(whole(RUN)) as other:
        head = f"HTTP/1.1 302 X\r\nlocation: {other.url}/x\r\ncontent-length: 0\r\n".encode()
        with raw_server(answering(head)) as server:
            for _ in range(2):
                got = way.exchange(server.connect().runs.list())
                assert isinstance(got, Answered)
                assert got.status == 302
            assert other.heads == []
            with used.open(server.url, timeout=5) as response:
                assert response.read() == RUN
            assert len(other.heads) == 1


@pytest.mark.parametrize("package", ["httpx", "httpx2"])
def test_authentication_of_the_client_does_not_replace_the_key(package: str) -> None:
    module = pytest.importorskip(package)
    way = Sync("httpx", lambda: module.Client(trust_env=False, auth=("someone", "else")))
    with raw_server(whole(RUN)) as server:
        assert isinstance(way.exchange(server.connect().runs.list()), Answered)
        assert f"Bearer {PROD}".encode() in server.heads[0]


@pytest.mark.parametrize("package", ["httpx", "httpx2"])
def test_a_client_of_ones_own_class_and_a_closed_one(package: str, standin: Standin) -> None:
    module = pytest.importorskip(package)
    adapter = importlib.import_module("trigger_connect.adapters.httpx")

    class Mine(module.Client):  # type: ignore[name-defined, misc]
        pass

    conn = standin.connect()
    flow = conn.send(conn.runs.list())
    with Mine(trust_env=False) as client:
        assert adapter.run(conn.send(conn.runs.list()), client)["data"] == []
    with pytest.raises(RuntimeError):
        adapter.run(flow, client)
    with Mine(trust_env=False) as client:
        assert adapter.run(flow, client, sleep=lambda _: None)["data"] == []


@pytest.mark.parametrize("module", ["stdlib", "requests", "httpx", "aiohttp"])
def test_clients_are_imported_only_when_used(module: str) -> None:
    allowed = {
        "stdlib": {"urllib.request"},
        "requests": {"requests", "urllib3", "urllib.request"},
        "httpx": {"none"},
        "aiohttp": {"aiohttp", "urllib.request"},
    }[module]
    pytest.importorskip("urllib" if module == "stdlib" else module)
    code = (
        "import sys; before = set(sys.modules); import trigger_connect;"
        "assert not [m for m in sys.modules if m.startswith('trigger_connect.adapters')];"
        "clients = {'requests', 'urllib3', 'httpx', 'httpx2', 'aiohttp', 'urllib.request'};"
        "assert not clients & (set(sys.modules) - before);"
        f"import trigger_connect.adapters.{module};"
        f"assert clients & (set(sys.modules) - before) <= {allowed}"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
