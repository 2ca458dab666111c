"""What the tests of the examples share.

Lives here: the applications under test. Must not know: any test.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from browser import Browser
from processes import COMMANDS, App, Standin

KEYS = {
    "dev": "tr_dev_" + "A" * 24,
    "staging": "tr_stg_" + "B" * 24,
    "prod": "tr_prod_" + "C" * 24,
    "old": "tr_prod_" + "D" * 20,
    "preview": "tr_preview_" + "E" * 24,
    "additional": "tr_prod_sk_" + "F" * 24,
    "restricted": "tr_prod_sk_" + "G" * 24,
    "expired": "tr_prod_sk_" + "H" * 24,
    "other": "tr_prod_" + "Z" * 24,
    "token": "tr_pat_" + "a" * 40,
}
"""The made-up keys of the stand-in; see its README."""

PROJECT = "proj_abcdefghijklmnopqrst"

SECRETS = re.compile(rb"tr_(?:dev|stg|prod|preview|pat)_(?:sk_)?([A-Za-z0-9])\1{15,}")
"""Any of the keys."""

NAMES = os.environ.get("EXAMPLES", " ".join(COMMANDS)).split()


@pytest.fixture(scope="session")
def standin() -> Iterator[Standin]:
    started = Standin()
    yield started
    started.close()


@pytest.fixture(scope="session", params=NAMES)
def running(
    request: pytest.FixtureRequest, standin: Standin, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[App]:
    """An application that all tests share."""
    started = App(request.param, tmp_path_factory.mktemp(request.param), standin.url)
    yield started
    started.stop()
    written = started.written()
    assert not SECRETS.search(written), "no key is in the database or the log"
    assert b"Traceback" not in written
    assert b"panicked" not in written


@pytest.fixture
def app(running: App, standin: Standin) -> App:
    """The application, with nobody's links in it."""
    standin.reset()
    for user in ("ann", "bob"):
        browser = running.browser(user)
        for form in browser.get("/").forms:
            browser.post("/links/unlink", form.values)
    return running


@pytest.fixture(params=NAMES)
def own(request: pytest.FixtureRequest, standin: Standin, tmp_path: Path) -> Iterator[App]:
    """An application of this test only."""
    standin.reset()
    started = App(request.param, tmp_path, standin.url)
    yield started
    started.stop()


@pytest.fixture
def ann(app: App) -> Browser:
    return app.browser("ann")
