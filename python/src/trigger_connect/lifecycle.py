"""Which statuses are the end of a thing, and which end.

Lives here: named tuples around what the native side tells. Must not know: any status.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, cast

from . import _native

__all__ = [
    "Lifecycle",
    "LifecycleKind",
    "Phase",
    "PhaseName",
    "Status",
    "lifecycles",
    "status_phase",
]

LifecycleKind = Literal[
    "batch",
    "bulk_action",
    "deployment",
    "run",
    "schedule",
    "session",
    "waitpoint",
    "webhook_delivery",
]
"""What goes through a lifecycle."""

PhaseName = Literal["waiting", "running", "paused", "succeeded", "failed", "stopped", "unknown"]
"""Name of a phase."""


class Phase(NamedTuple):
    """How far a thing has come."""

    name: PhaseName
    """`stopped` is over without success or failure: canceled, closed or left out."""
    terminal: bool
    """Whether nothing more will happen. Never for a status that this version does not know."""
    success: bool
    """Whether it is over as hoped."""
    failure: bool
    """Whether it is over and not as hoped. What was canceled has not failed."""


class Status(NamedTuple):
    """One status."""

    word: str
    """The word as the server writes it."""
    meaning: str
    """What it means, in a sentence."""
    phase: Phase
    """How far a thing has come that has it."""


class Lifecycle(NamedTuple):
    """The statuses of one kind of thing."""

    kind: LifecycleKind
    """What goes through it."""
    field: str
    """The field of its replies that holds the status."""
    statuses: list[Status]
    """Its statuses of today."""


def status_phase(kind: LifecycleKind, status: str | bool) -> Phase:
    """Tell how far a thing has come that has this status.

    >>> status_phase("run", "EXPIRED")
    Phase(name='failed', terminal=True, success=False, failure=True)

    Args:
        kind: What it is the status of.
        status: The word as the server writes it; for a schedule, its field `active`. For runs,
            the words of both API versions and of the engine are known. An unknown word has the
            phase `unknown`, which is never the end.

    Raises:
        InvalidArguments: when there is no such kind (`not_a_choice`).
    """
    name, terminal, success, failure = _native.status_phase(kind, status)
    return Phase(cast(PhaseName, name), terminal, success, failure)


def lifecycles() -> list[Lifecycle]:
    """Every lifecycle with its statuses, sorted by kind."""
    return [
        Lifecycle(
            cast(LifecycleKind, kind),
            field,
            [
                Status(word, meaning, Phase(cast(PhaseName, phase[0]), *phase[1:]))
                for word, meaning, phase in statuses
            ],
        )
        for kind, field, statuses in _native.lifecycles()
    ]
