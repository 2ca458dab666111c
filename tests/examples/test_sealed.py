"""What becomes of rows that somebody changed, and of keys that are changed.

Lives here: meddling with the database. Must not know: which application it is.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing

from trigger_connect.sealing import unseal

from browser import Browser
from conftest import KEYS, PROJECT
from processes import App, key
from test_links import link_ids


def sealed(app: App) -> str:
    with closing(sqlite3.connect(app.database)) as database, database:
        [(text,)] = database.execute("SELECT sealed FROM links").fetchall()
    return str(text)


def change(app: App, sql: str, *values: object) -> None:
    with closing(sqlite3.connect(app.database)) as database, database:
        assert database.execute(sql, values).rowcount == 1


def is_closed(browser: Browser) -> bool:
    """Whether the link does not open, and can be linked anew."""
    [link_id] = link_ids(browser)
    page = browser.get(f"/links/{link_id}/runs")
    assert "run_" not in page.text
    led = browser.get(f"/links/{link_id}", follow=False)
    assert (led.status, led.headers["location"]) == (303, f"/connect?link={link_id}")
    form = browser.get(f"/connect?link={link_id}")
    assert (form.status, form.phase) == (200, "editing")
    assert browser.link(f"/connect?link={link_id}", apiKey="").phase == "invalid", "no key is kept"
    return page.status == 502


def test_a_row_opens_for_its_tenant_and_link_only(own: App) -> None:
    ann, bob = own.browser("ann"), own.browser("bob")
    ann.link(apiKey=KEYS["staging"])
    [link_id] = link_ids(ann)
    assert ann.get(f"/links/{link_id}/runs").status == 200
    change(own, "UPDATE links SET tenant = 'globex'")
    assert not link_ids(ann)
    assert is_closed(bob)
    change(own, "UPDATE links SET tenant = 'acme', id = 'another'")
    assert is_closed(ann)
    change(own, "UPDATE links SET id = ?", link_id)
    assert ann.get(f"/links/{link_id}/runs").status == 200


def test_broken_rows_do_not_open(own: App) -> None:
    ann = own.browser("ann")
    ann.link(apiKey=KEYS["staging"])
    [link_id] = link_ids(ann)
    text = sealed(own)
    assert text.startswith("tcs1.first.")
    body = text.removeprefix("tcs1.first.")
    broken = [text[:length] for length in (0, 1, 5, 11, 30, len(text) // 2, len(text) - 1)]
    for place in (0, 10, 40, len(body) // 2, len(body) - 2):
        flipped = "A" if body[place] != "A" else "B"
        broken.append(f"tcs1.first.{body[:place]}{flipped}{body[place + 1 :]}")
    broken += [
        f"tcs2.first.{body}",
        f"tcs1.other.{body}",
        f"tcs1..{body}",
        text + "A",
        "\x00",
        "tcs1.first.é",
    ]
    for one in broken:
        change(own, "UPDATE links SET sealed = ?", one)
        assert is_closed(ann), one[:20]
    change(own, "UPDATE links SET sealed = ?", text)
    assert ann.get(f"/links/{link_id}/runs").status == 200
    # Whoever links anew over a broken row has a good one.
    change(own, "UPDATE links SET sealed = ?", broken[5])
    assert ann.link(f"/connect?link={link_id}", apiKey=KEYS["prod"]).phase == "connected"
    assert link_ids(ann) == [link_id]
    assert ann.get(f"/links/{link_id}/runs").status == 200


def test_another_key_does_not_open(own: App) -> None:
    ann = own.browser("ann")
    ann.link(apiKey=KEYS["staging"])
    good = own.settings["SEAL_KEYS"]
    for ring in (f"first:{key()}", f"second:{key()}"):
        own.restart(lambda settings, ring=ring: settings.update(SEAL_KEYS=ring))
        assert is_closed(ann)
    own.restart(lambda settings: settings.update(SEAL_KEYS=good))
    [link_id] = link_ids(ann)
    assert ann.get(f"/links/{link_id}/runs").status == 200


def test_keys_are_rotated(own: App) -> None:
    ann = own.browser("ann")
    ann.link(apiKey=KEYS["staging"])
    [link_id] = link_ids(ann)
    first, second = own.settings["SEAL_KEYS"], f"second:{key()}"
    own.restart(lambda settings: settings.update(SEAL_KEYS=f"{second},{first}"))
    assert ann.get(f"/links/{link_id}/runs").status == 200
    assert sealed(own).startswith("tcs1.first.")
    assert ann.link(f"/connect?link={link_id}", apiKey="", projectRef=PROJECT).phase == "connected"
    assert sealed(own).startswith("tcs1.second.")
    own.restart(lambda settings: settings.update(SEAL_KEYS=second))
    assert ann.get(f"/links/{link_id}/runs").status == 200
    connection = unseal(sealed(own), keys=own.seal_keys(), tenant="acme", link_id=link_id)
    assert connection.api_key.expose() == KEYS["staging"]


def test_each_seal_is_another_one(own: App) -> None:
    ann = own.browser("ann")
    ann.link(apiKey=KEYS["staging"])
    [link_id] = link_ids(ann)
    seen = {sealed(own)}
    for _ in range(5):
        ann.link(f"/connect?link={link_id}", apiKey="")
        seen.add(sealed(own))
    assert len(seen) == 6
    assert len({text.removeprefix("tcs1.first.")[:32] for text in seen}) == 6, "so are the nonces"
