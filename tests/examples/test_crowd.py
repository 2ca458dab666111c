"""Nothing that was acknowledged is lost, and nothing is there twice.

Lives here: concurrent submissions and sudden ends. Must not know: which application it is.
"""

from __future__ import annotations

import random
import signal
import sqlite3
import time
from contextlib import closing

import pytest
from trigger_connect.sealing import unseal

from conftest import KEYS
from crowd import forms, percentile, submit
from processes import App, Standin
from test_links import link_ids


def rows(app: App) -> dict[str, str]:
    """The sealed text of each link, by id."""
    with closing(sqlite3.connect(app.database)) as database, database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        found = database.execute("SELECT id, sealed FROM links WHERE tenant = 'acme'").fetchall()
    assert len(found) == len(dict(found))
    return dict(found)


def opens(app: App, link_id: str, text: str) -> bool:
    connection = unseal(text, keys=app.seal_keys(), tenant="acme", link_id=link_id)
    return connection.api_key.expose() == KEYS["prod"]


def test_200_submissions_at_once(own: App, capsys: pytest.CaptureFixture[str]) -> None:
    ann = own.browser("ann")
    fresh = forms(ann, 150)
    posted = submit(ann, fresh + fresh[:50])  # 50 of them twice
    assert [one.phase for one in posted if one.phase != "connected"] == []
    stored = rows(own)
    assert stored.keys() == {one.link_id for one in posted}
    assert len(stored) == 150
    assert all(opens(own, link_id, text) for link_id, text in stored.items())
    assert set(link_ids(ann)) == stored.keys()
    with capsys.disabled():
        times = " ".join(
            f"p{share * 100:.0f} {percentile(posted, share):.3f} s" for share in (0.5, 0.99)
        )
        print(f"\n{own.name}: 200 submissions at once, {times}")


def test_changes_at_once_come_one_after_the_other(own: App) -> None:
    ann = own.browser("ann")
    ann.link(apiKey=KEYS["prod"])
    [link_id] = link_ids(ann)
    form = ann.get(f"/connect?link={link_id}").form("/connect")
    posted = submit(ann, [form] * 20)
    # Who came too late too often was told so, and everybody else was stored.
    assert {one.phase for one in posted} <= {"connected", "status 409"}
    assert "connected" in {one.phase for one in posted}
    [(stored, text)] = rows(own).items()
    assert stored == link_id
    assert opens(own, link_id, text)


def test_what_was_acknowledged_survives_a_kill(own: App, standin: Standin) -> None:
    acknowledged: set[str] = set()
    interrupted = 0
    for _ in range(10):
        ann = own.browser("ann")
        delay = random.uniform(0.02, 0.5)

        def kill(delay: float = delay) -> None:
            time.sleep(delay)
            own.stop(signal.SIGKILL)

        posted = submit(ann, forms(ann, 30), kill)
        acknowledged |= {one.link_id for one in posted if one.phase == "connected"}
        interrupted += sum(one.phase is None for one in posted)
        own.start()
        stored = rows(own)
        assert acknowledged <= stored.keys()
        assert all(opens(own, link_id, text) for link_id, text in stored.items())
    assert interrupted, "some were under way"
    assert set(link_ids(own.browser("ann"))) == rows(own).keys()
    print(f"{own.name}: {len(acknowledged)} acknowledged, {interrupted} interrupted")
