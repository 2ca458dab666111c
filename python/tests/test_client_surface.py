"""What clients offer, against the connection and the published table, and against a type checker.

Lives here: names, signatures, docs, types, imports. Must not know: what any operation does.
"""

from __future__ import annotations

import asyncio
import inspect
import pydoc
import subprocess
import sys
import urllib.request
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
from shared import KEY
from test_surface import HERE, ROWS, mypy, python_name

import trigger_connect
from trigger_connect import AsyncClient, Client, Connection
from trigger_connect.client.calls import PAGED
from trigger_connect.client.items import AsyncItems, Items

CONN = Connection(api_key=KEY)


def path(operation: str) -> str:
    return ".".join(python_name(name) for name in operation.split("."))


@pytest.fixture(params=["Client", "AsyncClient"])
def client(request: pytest.FixtureRequest) -> Any:
    if request.param == "Client":
        return Client(CONN)
    httpx = pytest.importorskip("httpx")
    return AsyncClient(CONN, httpx.AsyncClient())


@pytest.mark.parametrize("operation", ROWS)
def test_every_operation_is_called_as_it_is_prepared(operation: str, client: Any) -> None:
    ours, theirs = attrgetter(path(operation))(client), attrgetter(path(operation))(CONN)
    assert ours.__name__ == theirs.__name__
    mine, its = inspect.signature(ours), inspect.signature(theirs)
    assert list(mine.parameters.values()) == list(its.parameters.values())
    kind = its.return_annotation.removeprefix("Request[").removesuffix("]")
    blocks = isinstance(client, Client)
    if operation in PAGED:
        assert mine.return_annotation == ("Items" if blocks else "AsyncItems")
    else:
        assert mine.return_annotation == kind
        assert inspect.iscoroutinefunction(ours) is not blocks
    shown = pydoc.render_doc(ours, renderer=pydoc.plaintext)
    assert ROWS[operation]["source"] in shown
    assert "The request." not in shown
    assert "ApiError: or another" in shown
    assert all(f"{python_name(p['name'])}: " in shown for p in ROWS[operation]["parameters"])


def test_there_is_nothing_else(client: Any) -> None:
    found = set()
    resources = {path(row["resource"]) for row in ROWS.values()}
    for resource in resources:
        calls = attrgetter(resource)(client)
        for name in dir(calls):
            if not name.startswith("_") and f"{resource}.{name}" not in resources:
                found.add(f"{resource}.{name}")
    assert found == {path(operation) for operation in ROWS}


def test_lists_with_pages_give_items(client: Any) -> None:
    assert {id for id, row in ROWS.items() if row["paging"] is not None} == PAGED
    kind = Items if isinstance(client, Client) else AsyncItems
    assert isinstance(client.runs.list(), kind)
    assert isinstance(client.call("runs.list"), kind)


def test_types(elsewhere: Path, clean_environment: dict[str, str]) -> None:
    assert mypy(HERE / "typing_client.py", elsewhere, clean_environment) == (0, "")


def test_nothing_is_loaded_before_it_is_used() -> None:
    code = (
        "import sys; before = set(sys.modules); import trigger_connect as t;"
        "new = lambda: set(sys.modules) - before;"
        "assert not [m for m in new() if m.startswith(('trigger_connect.client', 'urllib.r'))];"
        "assert {'Client', 'AsyncClient'} <= set(dir(t));"
        "t.Client, t.AsyncClient;"
        "clients = {'requests', 'urllib3', 'httpx', 'httpx2', 'aiohttp'};"
        "assert not clients & new();"
        f"c = t.Client(t.Connection(api_key={KEY!r}));"
        "c.runs.list();"
        "assert not clients & new();"
        "assert 'trigger_connect.data' not in new();"
        "assert 'trigger_connect.client.calls.tasks' not in new()"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
    with pytest.raises(AttributeError):
        trigger_connect.Nothing  # noqa: B018


def test_an_http_client_of_the_wrong_kind_is_refused() -> None:
    httpx = pytest.importorskip("httpx")
    wrong: list[tuple[Any, Any]] = [
        (Client, httpx.AsyncClient()),
        (AsyncClient, httpx.Client()),
        (Client, object()),
        (AsyncClient, None),
    ]
    for kind, http in wrong:
        with pytest.raises(TypeError, match="expected one of"):
            kind(CONN, http)


@pytest.mark.parametrize("bound", ["timeout", "deadline", "max_bytes"])
@pytest.mark.parametrize("value", [0, -1, float("nan")])
def test_bounds_are_above_zero(bound: str, value: float) -> None:
    options: dict[str, Any] = {bound: value}
    with pytest.raises(ValueError, match=bound):
        Client(CONN, **options)
    with pytest.raises(ValueError, match=bound):
        Client(CONN).with_options(**options)


def test_only_what_was_opened_here_is_closed() -> None:
    closed = []

    class Opener(urllib.request.OpenerDirector):
        def close(self) -> None:
            closed.append(self)

    with Client(CONN, Opener()) as client, client.with_options(timeout=1):
        pass
    assert closed == []
    httpx = pytest.importorskip("httpx")

    async def used() -> bool:
        async with httpx.AsyncClient() as http:
            async with AsyncClient(CONN, http):
                pass
            return bool(http.is_closed)

    assert asyncio.run(used()) is False
