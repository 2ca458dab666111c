"""Where a user stands in a connect form.

Lives here: the state as a named tuple, and its JSON. Must not know: how it came about.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal, NamedTuple, cast

from ._types import CredentialKind, Severity
from .codes import Code
from .errors import _Params

__all__ = ["CurrentKey", "Fact", "FormProblem", "FormState", "Phase", "TypedKey"]

Phase = Literal[
    "editing",
    "invalid",
    "ready",
    "verifying",
    "connected",
    "connected_restricted",
    "needs_branch",
    "rejected",
    "unreachable",
    "saved_unverified",
]
"""How far a user went."""


class CurrentKey(NamedTuple):
    """The key that is stored already, as far as it may be shown."""

    kind: CredentialKind
    """Its kind."""
    masked: str
    """Its beginning, such as `tr_prod_…`."""


class TypedKey(NamedTuple):
    """What a key is, in the form's language. It holds nothing of the key but its kind."""

    kind: CredentialKind
    """Its kind."""
    environment: str | None
    """The environment that follows from it."""
    label: str
    """Kind, environment and reach, as one text for a badge."""


class Fact(NamedTuple):
    """Something to show about a link that is checked or made, in the form's language."""

    id: str
    """`account`, `project`, `environment`, `branch`, `key` or `address`."""
    label: str
    """What it is called."""
    value: str
    """What it is."""


class FormProblem(NamedTuple):
    """One finding, in the form's language. It never holds a value that was typed."""

    key: str
    """Form key of the field, such as `triggerBranch`."""
    field: str
    """Name of the field in a connection, such as `branch`."""
    code: Code
    """Stable code."""
    severity: Severity
    """How much it matters."""
    message: str
    """What is wrong."""
    hint: str
    """What to do."""
    step: int | None
    """The help step about it."""
    params: Mapping[str, str] = _Params()
    """What the message says beside the code's meaning, for texts of your own: names, numbers and
    fixed words."""


def _problem(named: dict[str, Any]) -> FormProblem:
    return FormProblem(**{**named, "params": _Params(named.get("params", {}))})


class FormState(NamedTuple):
    """Where a user stands. It never holds a key, so it can be kept in a session.

    Set the phase with `_replace` when you ask the server; the rest comes from the form.
    """

    phase: Phase
    """How far it went."""
    values: dict[str, str]
    """What was typed, by form key, without the key and without what may be a secret."""
    current: CurrentKey | None
    """The key that is kept when none is typed."""
    key_typed: bool
    """Whether a key was typed, which has to be typed again."""
    problems: list[FormProblem]
    """Errors, in the order of the fields."""
    notices: list[FormProblem]
    """Warnings and infos."""
    at: str | None
    """Form key of the field that the server found at fault."""
    fault: str | None
    """What to say beside that field."""
    details: str | None
    """What the server's answer meant, in English."""
    credential: TypedKey | None
    """What the key is, typed or kept, when it is one of a kind that is taken."""
    facts: list[Fact]
    """What is checked, and after that what was found. Empty while something is wrong."""
    destination: str | None
    """Where the key will be sent, when that is not Trigger.dev Cloud."""

    def to_json(self) -> str:
        """Give the state as JSON text, for a session or a component in the browser."""
        named: dict[str, Any] = self._asdict()
        named["keyTyped"] = named.pop("key_typed")
        named["current"] = None if self.current is None else self.current._asdict()
        named["credential"] = None if self.credential is None else self.credential._asdict()
        named["facts"] = [fact._asdict() for fact in self.facts]
        named["problems"] = [problem._asdict() for problem in self.problems]
        named["notices"] = [notice._asdict() for notice in self.notices]
        return json.dumps(named)

    @classmethod
    def parse(cls, text: str) -> FormState:
        """Take the state of JSON text that `to_json` gave.

        Raises:
            KeyError, TypeError, ValueError: when it is something else.
        """
        named: dict[str, Any] = json.loads(text)
        current = named["current"]
        credential = named["credential"]
        return cls(
            cast(Phase, named["phase"]),
            dict(named["values"]),
            None if current is None else CurrentKey(**current),
            named["keyTyped"],
            [_problem(problem) for problem in named["problems"]],
            [_problem(notice) for notice in named["notices"]],
            named["at"],
            named["fault"],
            named["details"],
            None if credential is None else TypedKey(**credential),
            [Fact(**fact) for fact in named["facts"]],
            named["destination"],
        )
