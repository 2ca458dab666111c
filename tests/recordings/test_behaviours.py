"""Our reactions beside those of the official TypeScript client to the same answers.

Lives here: the counting. What may differ is in `behaviour_differences.py`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Any

import pytest
from batching import OPERATIONS
from behaviour_differences import BEHAVIOUR_DIFFERENCES, NOT_COMPARED
from behaviours import NAMED, Rejection, reaction_of
from place import load
from reacting import CALLS, CLASSES, differences_of
from recorded import Record

COMPARED = (
    "retry_by_status",
    "retry_steering",
    "default_delays",
    "error_bodies",
    "successful_responses",
    "transport",
    "batches",
)


@dataclass
class Outcome:
    """What became of one record."""

    part: str
    record: Record
    found: list[str]
    reasons: dict[str, set[str]] = field(default_factory=dict)
    """The lines of the list that explain it, by reason."""
    unexplained: list[str] = field(default_factory=list)

    @property
    def column(self) -> str:
        """Name the column of the table that it counts in."""
        if self.unexplained:
            return "unexplained"
        return "different" if self.found else "equal"


def examine(part: str, record: Record) -> Outcome:
    """Compare one record, and look its differences up in the list."""
    outcome = Outcome(part, record, differences_of(record))
    for what in outcome.found:
        for entry in BEHAVIOUR_DIFFERENCES:
            if lines := entry.used(record["id"], what):
                outcome.reasons.setdefault(entry.reason, set()).update(lines)
                break
        else:
            outcome.unexplained.append(what)
    return outcome


@pytest.fixture(scope="module")
def recording() -> dict[str, Any]:
    """Give the whole recording."""
    return load("official-client-behaviours.json")


@pytest.fixture(scope="module")
def outcomes(recording: dict[str, Any]) -> list[Outcome]:
    """Give what became of each record that is compared."""
    return [examine(part, record) for part in COMPARED for record in recording[part]]


def test_each_list_is_compared_or_said_not_to_be(recording: dict[str, Any]) -> None:
    """No list of the recording is passed over in silence."""
    assert recording.keys() - {"meta"} == {*COMPARED, *NOT_COMPARED}
    assert not set(COMPARED) & NOT_COMPARED.keys()


def test_each_line_of_the_tables_is_about_a_record(outcomes: list[Outcome]) -> None:
    """What completes the records, their calls and their error classes holds nothing else."""
    names = [outcome.record["id"] for outcome in outcomes]
    assert len(names) == len(set(names)), "two records have one id"
    idle = sorted({name for named in NAMED for name in named} - set(names))
    assert not idle, "no record has this id any more: " + ", ".join(idle)
    assert CALLS.keys() | OPERATIONS == {outcome.record["operation"] for outcome in outcomes}
    ends = [reaction_of(outcome.record).end for outcome in outcomes]
    assert not CLASSES.keys() - {end.kind for end in ends if isinstance(end, Rejection)}


def test_each_reaction_is_equal_or_deliberately_different(outcomes: list[Outcome]) -> None:
    """No reaction differs in a way that the list does not hold."""
    lines = [
        f"{outcome.record['id']}: {', '.join(outcome.unexplained)}"
        for outcome in outcomes
        if outcome.unexplained
    ]
    assert not lines, "not equal, and not in behaviour_differences.py:\n" + "\n".join(lines)


def test_each_line_of_the_list_is_still_needed(outcomes: list[Outcome]) -> None:
    """The list holds no difference that is gone."""
    reasons = [entry.reason for entry in BEHAVIOUR_DIFFERENCES]
    assert len(reasons) == len(set(reasons)), "a reason stands twice in behaviour_differences.py"
    used: dict[str, set[str]] = defaultdict(set)
    for outcome in outcomes:
        for reason, lines in outcome.reasons.items():
            used[reason] |= lines
    idle = [
        f"{entry.reason}: {line}"
        for entry in BEHAVIOUR_DIFFERENCES
        for line in (*entry.differences, *entry.cases)
        if line not in used[entry.reason]
    ]
    assert not idle, "no record needs any more:\n" + "\n".join(idle)


def table(recording: dict[str, Any], outcomes: list[Outcome]) -> tuple[str, Counter[str]]:
    """Count by list and by reason."""
    totals: Counter[str] = Counter()
    rows: dict[str, Counter[str]] = {part: Counter() for part in (*COMPARED, *NOT_COMPARED)}
    for part, counts in rows.items():
        counts["recorded"] = len(recording[part])
    for outcome in outcomes:
        rows[outcome.part].update(["compared", outcome.column])
    for counts in rows.values():
        totals.update(counts)
    columns = ("recorded", "compared", "equal", "different", "unexplained")
    lines = [f"{'list':<24}" + "".join(f"{name:>13}" for name in columns)]
    for part, counts in (*rows.items(), ("total", totals)):
        lines.append(f"{part:<24}" + "".join(f"{counts[name]:>13}" for name in columns))
    lines += ["", "Records per reason of a difference; one record can have several:"]
    for entry in BEHAVIOUR_DIFFERENCES:
        count = sum(entry.reason in outcome.reasons for outcome in outcomes)
        lines.append(f"{count:>5}  {entry.reason}")
    lines += ["", "Not compared yet:"]
    lines += [f"{len(recording[part]):>5}  {part}: {why}" for part, why in NOT_COMPARED.items()]
    return "\n".join(lines), totals


def test_each_record_is_counted(
    recording: dict[str, Any], outcomes: list[Outcome], capsys: pytest.CaptureFixture[str]
) -> None:
    """Each record is in exactly one column of the table, or not compared yet."""
    text, totals = table(recording, outcomes)
    left = totals["recorded"] - totals["compared"]
    summary = (
        f"{totals['recorded']} reactions: {totals['compared']} compared ({totals['equal']} equal, "
        f"{totals['different']} deliberately different, {totals['unexplained']} unexplained), "
        f"{left} not compared yet"
    )
    with capsys.disabled():
        print(f"\n\n{text}\n\n{summary}\n")
    assert totals["compared"] == len(outcomes) > 0
    assert totals["equal"] + totals["different"] + totals["unexplained"] == len(outcomes)
    assert left == sum(len(recording[part]) for part in NOT_COMPARED)
