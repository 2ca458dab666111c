"""What several test files need: where things lie, the shared vectors, and helpers.

Lives here: loading and expanding. Must not know: what any case means.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from trigger_connect import Connection, InvalidArguments, Request, Secret

PACKAGE = Path(__file__).resolve().parent.parent
REPOSITORY = PACKAGE.parent
VECTORS = REPOSITORY / "tests" / "vectors"

KEY = "tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX"
"""The made-up key of cases that name no connection."""

JSON = {"content-type": "application/json; charset=utf-8"}
"""Headers of an ordinary answer."""

Case = dict[str, Any]


def cases(kind: str) -> list[Case]:
    """All cases of a kind, in a fixed order."""
    files = sorted((VECTORS / kind).glob("*.json"))
    return [case for file in files for case in json.loads(file.read_bytes())["cases"]]


def by_id(chosen: list[Case]) -> list[Any]:
    """Cases as parameters of a test."""
    return [pytest.param(case, id=case["id"]) for case in chosen]


def counts() -> dict[str, int]:
    """How many cases of each kind every language must run."""
    found: dict[str, int] = json.loads((VECTORS / "counts.json").read_bytes())
    return found


def operations() -> list[dict[str, Any]]:
    """The table of operations, as it is published."""
    found: list[dict[str, Any]] = json.loads((REPOSITORY / "docs/operations.json").read_bytes())
    return found


def expand(value: Any) -> Any:
    """Replace `$repeat`, `$repeat_item` and `$concat` by what they stand for."""
    if isinstance(value, list):
        return [expand(item) for item in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1:
        [(word, parts)] = value.items()
        if word == "$repeat":
            return parts[0] * parts[1]
        if word == "$repeat_item":
            return [expand(parts[0])] * parts[1]
        if word == "$concat":
            return "".join(expand(part) for part in parts)
    return {name: expand(item) for name, item in value.items()}


class Names(Mapping[str, Any]):
    """A mapping that is no dict."""

    def __init__(self, **names: Any) -> None:
        self.names = names

    def __getitem__(self, name: str) -> Any:
        return self.names[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.names)

    def __len__(self) -> int:
        return len(self.names)


def refusal(call: Callable[[], object]) -> list[tuple[str, str]]:
    """Field and code of what `call` is refused for."""
    with pytest.raises(InvalidArguments) as caught:
        call()
    return [(p.field, p.code) for p in caught.value.problems]


def compact(value: Any) -> str:
    """JSON text as the vectors expect it in a body."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def options(case: Case) -> dict[str, Any]:
    """What is given beside the fields of a connection."""
    return {k: v for k, v in case.get("options", {}).items() if k != "expect_environment"}


def connection_of(case: Case) -> Connection:
    """The connection of a request or reply case."""
    given: dict[str, Any] = expand(case.get("connection") or {"api_key": KEY})
    if case.get("via") == "nango":
        return Connection.from_nango(given, **options(case))
    return Connection(**given, **options(case))


def in_text(connection: Connection, case: Case) -> Request:
    """Prepare a case with its arguments as JSON text."""
    text = case.get("arguments_json") or compact(expand(case.get("arguments", {})))
    return connection.prepare_json(case["operation"], text)


def custom(connection: Connection, given: dict[str, Any]) -> Request:
    """Prepare a case of the way out for routes that are not declared."""
    named = dict(given)
    return connection.request(named.pop("method"), named.pop("path"), **named)


def secrets_of(value: Any) -> list[Secret]:
    """All secrets in data of a reply."""
    if isinstance(value, Secret):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [secret for part in parts for secret in secrets_of(part)]


def opened(value: Any, show: Callable[[Secret], str] = Secret.expose) -> Any:
    """The data of a reply with its secrets as text."""
    if isinstance(value, Secret):
        return show(value)
    if isinstance(value, dict):
        return {name: opened(part, show) for name, part in value.items()}
    return [opened(part, show) for part in value] if isinstance(value, list) else value
