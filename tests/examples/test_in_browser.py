"""The same users in a real Chromium, with each application.

Lives here: starting what `in_browser` has, and looking for keys in what the application wrote
meanwhile. Must not know: what users do there.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from conftest import NAMES, SECRETS
from processes import REPOSITORY, App, Standin

Walk = tuple[int, str, bytes]
"""How it ended, what was said, and what the application wrote."""

SCRIPT = REPOSITORY / "tests/examples/in_browser/all.mjs"


def walk(name: str, folder: Path) -> Walk:
    """Let them in."""
    with closing(Standin()) as standin:
        app = App(name, folder, standin.url)
        try:
            named = {"EXAMPLE": name, "EXAMPLE_URL": app.origin, "STANDIN_URL": standin.url}
            node = subprocess.Popen(
                ["node", "--test-reporter=tap", str(SCRIPT)],
                env={**os.environ, **named},
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
            )
            try:
                told, _ = node.communicate(timeout=300)
            except subprocess.TimeoutExpired:
                node.terminate()  # which ends the browser, too
                told, _ = node.communicate()
            written = app.written()  # with what is not in the main file of the database yet
        finally:
            app.stop()
        return node.returncode, told.decode(errors="replace"), written + app.written()


@pytest.fixture(scope="module")
def walks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Future[Walk]]]:
    """All applications at once: browsers wait a lot."""
    with ThreadPoolExecutor() as pool:
        yield {name: pool.submit(walk, name, tmp_path_factory.mktemp(name)) for name in NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_users_with_a_browser(name: str, walks: dict[str, Future[Walk]]) -> None:
    code, told, written = walks[name].result()
    print(told)
    if missing := re.search(r"\*\*\* (NO CHROMIUM.*) \*\*\*", told):
        pytest.skip(missing[1])
    assert code == 0
    assert re.search(r"^# skipped 0$", told, re.MULTILINE)
    assert len(written) > 10_000
    assert not SECRETS.search(written), "no key is in the database or the log"
    assert b"Traceback" not in written
    assert b"panicked" not in written
