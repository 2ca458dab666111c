"""The same with PostgreSQL, where one is installed.

Lives here: a server of the test's own. Must not know: SQL of the application.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from trigger_connect.sealing import unseal

from conftest import KEYS, PROJECT, SECRETS
from crowd import forms, killing, percentile, submit, with_doubles
from processes import App, Standin, answers, free_port
from test_links import link_ids


def programs() -> Path | None:
    """Where the newest PostgreSQL is."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    on_path = shutil.which("initdb")
    return found[-1].parent if found else Path(on_path).parent if on_path else None


PROGRAMS = programs()
pytestmark = pytest.mark.skipif(PROGRAMS is None, reason="PostgreSQL is not installed")


@pytest.fixture
def server() -> Iterator[str]:
    """A server on loopback; gives its address. It refuses to run as root."""
    assert PROGRAMS
    port = free_port()
    user = "postgres" if os.geteuid() == 0 else None
    # That user must reach it, so it is not among the folders of the tests.
    folder = Path(tempfile.mkdtemp(prefix="connect-postgres-"))
    folder.chmod(0o777)
    data = folder / "data"
    arguments = ["-D", str(data), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale"]
    initdb = [str(PROGRAMS / "initdb"), *arguments]
    made = subprocess.run(initdb, capture_output=True, check=False, user=user, cwd=folder)
    assert made.returncode == 0, made.stderr.decode()
    options = ["-D", str(data), "-p", str(port), "-h", "127.0.0.1", "-k", str(folder)]
    with (folder / "log").open("wb") as log:
        command = [str(PROGRAMS / "postgres"), *options]
        process = subprocess.Popen(command, stdout=log, stderr=log, user=user, cwd=folder)
    try:
        answers(port, process)
        url = f"postgresql://postgres@127.0.0.1:{port}/postgres"
        for _ in range(100):
            try:
                psycopg.connect(url).close()
                break
            except psycopg.OperationalError:
                time.sleep(0.1)  # it is starting up
        yield url
        for file in folder.glob("log"):
            assert not SECRETS.search(file.read_bytes())
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(30)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def app(server: str, standin: Standin, tmp_path: Path) -> Iterator[App]:
    standin.reset()
    started = App("fastapi", tmp_path, standin.url, DATABASE_URL=server)
    yield started
    started.stop()
    assert not SECRETS.search(started.written())


def rows(server: str) -> dict[str, str]:
    with psycopg.connect(server) as database:
        found = database.execute("SELECT id, sealed FROM links WHERE tenant = 'acme'").fetchall()
    assert len(found) == len(dict(found))
    return dict(found)


def opens(app: App, link_id: str, text: str) -> bool:
    connection = unseal(text, keys=app.seal_keys(), tenant="acme", link_id=link_id)
    return connection.api_key.expose() == KEYS["prod"]


def test_links_are_kept_in_postgres(app: App, server: str) -> None:
    ann = app.browser("ann")
    assert ann.link(apiKey=KEYS["prod"]).phase == "connected"
    [link_id] = link_ids(ann)
    assert list(rows(server)) == [link_id]
    assert ann.link(f"/connect?link={link_id}", apiKey="", projectRef=PROJECT).phase == "connected"
    assert PROJECT in ann.get("/").text
    app.restart()
    assert ann.get(f"/links/{link_id}/runs").status == 200
    assert app.browser("bob").get(f"/links/{link_id}/runs").status == 404
    with psycopg.connect(server) as database:
        [row] = database.execute("SELECT links::text FROM links").fetchall()
        assert not SECRETS.search(row[0].encode())
        database.execute("UPDATE links SET tenant = 'globex'")
    assert app.browser("bob").get(f"/links/{link_id}/runs").status == 502, "it does not open there"
    with psycopg.connect(server) as database:
        database.execute("UPDATE links SET tenant = 'acme'")
    [form] = ann.get("/").forms
    ann.post(form.action, form.values)
    assert not rows(server)


def test_200_submissions_at_once(app: App, server: str, capsys: pytest.CaptureFixture[str]) -> None:
    ann = app.browser("ann")
    fresh = forms(ann, 150)
    posted = submit(ann, with_doubles(fresh, 50))
    assert [one.phase for one in posted if one.phase != "connected"] == []
    stored = rows(server)
    assert stored.keys() == {one.link_id for one in posted}
    assert all(opens(app, link_id, text) for link_id, text in stored.items())
    with capsys.disabled():
        times = " ".join(
            f"p{share * 100:.0f} {percentile(posted, share):.3f} s" for share in (0.5, 0.99)
        )
        print(f"\nfastapi with PostgreSQL: 200 submissions at once, {times}")


def test_what_was_acknowledged_survives_a_kill(app: App, server: str, standin: Standin) -> None:
    acknowledged: set[str] = set()
    for _ in range(10):
        ann = app.browser("ann")
        posted = submit(ann, forms(ann, 30), killing(app, standin))
        acknowledged |= {one.link_id for one in posted if one.phase == "connected"}
        app.start()
        stored = rows(server)
        assert acknowledged <= stored.keys()
        assert all(opens(app, link_id, text) for link_id, text in stored.items())
    assert len(acknowledged) >= 10


def test_without_its_server_it_says_so_and_recovers(app: App, server: str) -> None:
    ann = app.browser("ann")
    with psycopg.connect(server, autocommit=True) as database:
        database.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'"
        )
    seen = [ann.get("/").status for _ in range(10)]
    assert set(seen) <= {200, 500}
    assert ann.link(apiKey=KEYS["prod"]).phase == "connected"
