"""Fixtures that several test files use.

Lives here: fixtures and markers. Must not know: what is tested with them.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from loopback import Standin, started
from shared import KEY
from ways import CLIENTS, Async, Sync

from trigger_connect import Connection


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "packaging: builds and installs distributions; slow")


@pytest.fixture
def conn() -> Connection:
    """A connection with a production key."""
    return Connection(api_key=KEY)


@pytest.fixture(scope="session")
def clean_environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Environment for other programs, without what leads them to another copy of the package."""
    away = ("PYTHONPATH", "PYTHONHOME", "MYPYPATH", "VIRTUAL_ENV")
    environment = {name: value for name, value in os.environ.items() if name not in away}
    return environment | {"MYPY_CACHE_DIR": str(tmp_path_factory.mktemp("mypy"))}


@pytest.fixture(scope="session")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder outside of the repository to start other programs in."""
    return tmp_path_factory.mktemp("elsewhere")


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Where the stand-in of the API is."""
    yield from started()


@pytest.fixture
def standin(address: str) -> Iterator[Standin]:
    """A fresh stand-in. Afterwards it must have had nothing to say against what it was sent."""
    found = Standin(address)
    found.control("reset", {})
    yield found
    assert found.control("complaints")["complaints"] == []
    recorded = found.requests()
    assert recorded, "something was sent"
    assert [(r["operation"], r["dropped"], r["ignored"]) for r in recorded] == [
        (r["operation"], [], []) for r in recorded
    ]


@pytest.fixture(params=CLIENTS)
def way(request: pytest.FixtureRequest) -> Sync | Async:
    """A way to send, once with each client."""
    module = request.param.split()[0]
    pytest.importorskip(module, reason=f"{module} is not installed")
    return CLIENTS[request.param]()
