"""The fields of a connect form.

Lives here: named tuples, and making them of what the native side tells. Must not know: any field.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple

__all__ = ["Choice", "Condition", "Field", "HelpStep"]


class Choice(NamedTuple):
    """One choice of a field."""

    value: str
    """What is posted; empty for "nothing chosen"."""
    label: str
    """What is shown."""


class Condition(NamedTuple):
    """Holds when the text of another field matches, wherever in it."""

    key: str
    """Form key of the other field."""
    pattern: str
    """A pattern, not anchored. An empty text matches none."""


class Field(NamedTuple):
    """One field of the form."""

    key: str
    """Name under which it is posted, such as `triggerBranch`."""
    name: str
    """Name of the field of a connection, such as `branch`."""
    label: str
    """What it is called."""
    description: str
    """What belongs in it."""
    example: str
    """A made-up value in the usual form, for a placeholder."""
    input: Literal["password", "text", "select"]
    """How it is entered."""
    input_mode: str | None
    """The `inputmode` attribute, if any."""
    mask: bool
    """Whether it is a secret: masked while it is typed, never shown again."""
    autocomplete: str
    """The `autocomplete` attribute."""
    pattern: str | None
    """What may be typed, as the `pattern` attribute takes it; what is pasted around it passes."""
    value_pattern: str | None
    """What a checked value looks like, anchored by itself."""
    max_length: int | None
    """Most characters of a value. A `maxlength` attribute would cut pastes without a word."""
    required: bool
    """Whether a value is always needed."""
    required_when: list[list[Condition]]
    """A value is also needed when all conditions of one of these lists hold."""
    shown_when: list[list[Condition]]
    """The field matters only when all conditions of one of these lists hold; empty: always."""
    default: str | None
    """What is used without a value, if anything."""
    choices: list[Choice]
    """The choices, for a select."""
    step: int
    """The help step about it, from 1."""


class HelpStep(NamedTuple):
    """One step of the help."""

    number: int
    """Its number, from 1."""
    title: str
    """What is done in it."""
    text: str
    """How."""


def _conditions(lists: Sequence[Sequence[Mapping[str, str]]]) -> list[list[Condition]]:
    return [[Condition(**condition) for condition in one] for one in lists]


def _field(given: dict[str, Any]) -> Field:
    renamed = {
        "inputMode": "input_mode",
        "valuePattern": "value_pattern",
        "maxLength": "max_length",
        "requiredWhen": "required_when",
        "shownWhen": "shown_when",
    }
    named = {renamed.get(name, name): value for name, value in given.items()}
    named["required_when"] = _conditions(named["required_when"])
    named["shown_when"] = _conditions(named["shown_when"])
    named["choices"] = [Choice(**choice) for choice in named["choices"]]
    return Field(**named)
