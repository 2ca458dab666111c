"""Nothing that was acknowledged is lost, and nothing is there twice.

Lives here: concurrent submissions and sudden ends. Must not know: which application it is.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest
from trigger_connect.sealing import unseal

from browser import Browser, Form, Page
from conftest import KEYS
from crowd import forms, killing, percentile, submit, with_doubles
from processes import App, Standin
from test_links import link_ids

RUNS = {
    "status": 200,
    "headers": {"content-type": "application/json"},
    "body": '{"data": [], "pagination": {}}',
}
"""An answer to the question whether a key is good."""


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
    posted = submit(ann, with_doubles(fresh, 50))
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


def slowly(standin: Standin, form: Form, meanwhile: Callable[[], Page], ann: Browser) -> Page:
    """Post a form whose verification takes its time, and do something meanwhile."""
    standin.reset()
    standin.script(match={"path": "/api/v1/runs"}, times=1, delay_ms=6_000, answer=RUNS)
    with ThreadPoolExecutor(1) as pool:
        posted = pool.submit(ann.post, form.action, form.values)
        end = time.monotonic() + 10
        while not standin.requests():
            assert time.monotonic() < end, "nothing is asked"
            time.sleep(0.02)
        assert meanwhile().status == 200
        assert not posted.done(), "it was meanwhile"
        return posted.result()


def test_a_slow_change_does_not_bring_an_old_key_back(own: App, standin: Standin) -> None:
    ann = own.browser("ann")
    ann.link(apiKey=KEYS["staging"])
    [link_id] = link_ids(ann)
    path = f"/connect?link={link_id}"
    form = ann.get(path).form("/connect")
    form.values["apiKey"] = ""  # keeps the key, which is replaced meanwhile
    page = slowly(standin, form, lambda: ann.link(path, apiKey=KEYS["prod"]), ann)
    assert page.phase == "connected"
    [(stored, text)] = rows(own).items()
    assert stored == link_id
    assert opens(own, link_id, text), "the newer key"


def test_a_slow_change_does_not_bring_a_link_back(own: App, standin: Standin) -> None:
    ann = own.browser("ann")
    ann.link(apiKey=KEYS["staging"])
    [link_id] = link_ids(ann)
    form = ann.get(f"/connect?link={link_id}").form("/connect")
    [unlink] = ann.get("/").forms
    page = slowly(standin, form, lambda: ann.post(unlink.action, unlink.values), ann)
    assert (page.status, page.phase) == (422, "invalid"), "there is no key to keep"
    assert not rows(own)


def test_what_was_acknowledged_survives_a_kill(own: App, standin: Standin) -> None:
    acknowledged: set[str] = set()
    interrupted = 0
    for _ in range(10):
        ann = own.browser("ann")
        posted = submit(ann, forms(ann, 30), killing(own, standin))
        acknowledged |= {one.link_id for one in posted if one.phase == "connected"}
        interrupted += sum(one.phase is None for one in posted)
        own.start()
        stored = rows(own)
        assert acknowledged <= stored.keys()
        assert all(opens(own, link_id, text) for link_id, text in stored.items())
    assert len(acknowledged) >= 10
    assert interrupted >= 10
    assert set(link_ids(own.browser("ann"))) == rows(own).keys()
    print(f"{own.name}: {len(acknowledged)} acknowledged, {interrupted} interrupted")
