"""Recorded calls, readable: tagged values as Python values, and what was sent.

Lives here: what a record holds. Must not know: our operations and their arguments.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import unquote

__all__ = [
    "UNDEFINED",
    "WITHOUT_ARGUMENTS",
    "Builders",
    "Record",
    "Recorded",
    "sent_body",
    "snake",
    "snake_names",
]

Record = dict[str, Any]

UNDEFINED = object()
"""JavaScript's `undefined`: the argument is not given."""


class OnlyInJavaScript:
    """A value for which Python has no counterpart."""


def _text(units: list[int]) -> str:
    raw = b"".join(unit.to_bytes(2, "little") for unit in units)
    return raw.decode("utf-16-le", "surrogatepass")


def _date(text: str) -> Any:
    if text == "Invalid Date":
        return OnlyInJavaScript()
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


_TAGS: dict[str, Callable[[Any], Any]] = {
    "$async_iterable": list,
    "$bigint": int,
    "$bytes": bytes,
    "$date": _date,
    "$number": float,
    "$readable_stream": list,
    "$repeat": lambda pair: pair[0] * pair[1],
    "$set": set,
    "$undefined": lambda _: UNDEFINED,
    "$url": lambda _: OnlyInJavaScript(),
    "$utf16": _text,
}


def expand(value: Any) -> Any:
    """Replace tagged values by the Python values that a caller would give in their place."""
    references: list[tuple[Any, Any, str]] = []

    def walk(node: Any) -> Any:
        if isinstance(node, list):
            made: Any = [walk(item) for item in node]
            if node is not value:  # Among arguments it means that one is not given.
                made = [None if item is UNDEFINED else item for item in made]
            places: Any = range(len(made))
        elif isinstance(node, dict):
            if len(node) == 1 and next(iter(node)) in _TAGS:
                [(tag, inner)] = node.items()
                return _TAGS[tag](walk(inner))
            made = {name: walk(item) for name, item in node.items()}
            made = {name: item for name, item in made.items() if item is not UNDEFINED}
            places = made
        else:
            return node
        for place in places:
            if isinstance(node[place], dict) and list(node[place]) == ["$ref"]:
                references.append((made, place, node[place]["$ref"]))
        return made

    whole = walk(value)
    for holder, place, path in references:
        target = whole
        for index, name in re.findall(r"\[(\d+)\]|\.(\w+)", path):
            target = target[int(index)] if index else target[name]
        holder[place] = target
    return whole


def snake(name: str) -> str:
    """Spell a name as Python does."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


def snake_names(given: dict[str, Any] | None, **renamed: str) -> dict[str, Any]:
    """Spell the names of options as Python does, some of them otherwise."""
    return {renamed.get(name, snake(name)): value for name, value in (given or {}).items()}


def sent_body(record: Record) -> Any:
    """What the official client sent: one JSON value, a list of lines, or None."""
    body = (record["request"] or {}).get("body") or {}
    return expand(body.get("lines" if body.get("kind") == "ndjson" else "value"))


# The official client takes its context out of the closure here, so no arguments were recorded.
WITHOUT_ARGUMENTS: dict[str, tuple[list[Any], dict[str, Any]]] = {
    "auth.withAuth/branch-inside": ([], {"base_url": "http://127.0.0.1:43117/w", "branch": "b2"}),
    "auth.withAuth/runs-retrieve-inside": (["run_1"], {"api_key": "the one sent"}),
    "auth.withPublicToken/runs-retrieve-inside#1": ([], {}),
    "auth.withPublicToken/runs-retrieve-inside#2": (["run_1"], {"api_key": "the one sent"}),
    "auth.withTriggerPublicToken/trigger-inside#1": ([], {}),
    "auth.withTriggerPublicToken/trigger-inside#2": (
        ["my-task", 1],
        {"api_key": "the one sent"},
    ),
}


@dataclass
class Recorded:
    """One record, its arguments expanded."""

    record: Record
    args: list[Any] = field(init=False)
    body: Any = field(init=False)
    task: dict[str, Any] = field(init=False)
    """The running task that the call was made in, or nothing."""
    raw: bool = field(init=False)
    """True when the inner client was called, which sends its arguments as they are."""

    def __post_init__(self) -> None:
        """Read the record."""
        inputs = self.record["inputs"]
        given = inputs["args"]
        if given is None:
            given = WITHOUT_ARGUMENTS[self.record["case_id"]][0]
        self.args = expand(given)
        self.body = sent_body(self.record)
        self.task = inputs.get("inside_task") or {}
        self.raw = inputs["via"] == "ApiClient"

    def arg(self, position: int) -> Any:
        """Give an argument, or None where it was left out."""
        found = self.args[position] if position < len(self.args) else UNDEFINED
        return None if found is UNDEFINED else found

    def options(self, position: int) -> dict[str, Any]:
        """Give an argument that holds options, but for those of how to send a request."""
        given = self.arg(position) or {}
        return {name: value for name, value in given.items() if name not in {"retry"}}

    def sent_segment(self, position: int) -> str:
        """Give a segment of the path that was sent, decoded."""
        return unquote(self.record["request"]["path"].split("/")[position])

    def sent_header(self, name: str) -> str | None:
        """Give a header that was sent, for values that the official client made up itself."""
        found: str | None = self.record["request"]["headers"].get(name)
        return found

    def parent(self) -> dict[str, Any]:
        """Give the arguments that name the run that the call was made in."""
        waits = self.record["operation"].endswith("AndWait")
        return {
            **({"parent_run_id": self.task["run_id"]} if self.task else {}),
            **({"resume_parent_on_completion": True} if waits else {}),
        }


Builders = dict[str, Callable[[Recorded], dict[str, Any]]]
"""How to make our arguments of a call, by a name."""
