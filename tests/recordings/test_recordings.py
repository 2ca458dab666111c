"""Our requests beside those that the official TypeScript client sent for the same calls.

Lives here: the counting. What may differ is in `differences/`, and what has no counterpart here in
`without.py`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field

import pytest
from arguments import ARGUMENTS, UNDECLARED
from calls import Call, call_of, operation_of
from comparing import OPERATIONS, request_differences
from differences import DIFFERENCES
from place import load
from recorded import Record
from without import WITHOUT_COUNTERPART


def differences(record: Record) -> list[str] | None:
    """Name all differences; None when neither client sends anything."""
    found: list[str] = []
    call: Call | None = call_of(record)
    while call is not None:
        attempt = call.attempt()
        if attempt.request is not None:
            if record["request"] is None:
                return [*found, "official client sent nothing"]
            return [*found, *request_differences(record, call, attempt.request)]
        if record["request"] is None:
            return None
        if found and any(problem.endswith(" missing_argument") for problem in attempt.refused):
            break  # What was left out is what the call is about, so there is no rest to compare.
        found += [f"refused {problem}" for problem in attempt.refused]
        call = attempt.nearest
    return found


@dataclass
class Outcome:
    """What became of one record."""

    record: Record
    found: list[str] | None
    reasons: dict[str, set[str]] = field(default_factory=dict)
    """The lines of `differences/` that explain it, by reason."""
    unexplained: list[str] = field(default_factory=list)


def examine(record: Record) -> Outcome:
    """Compare one record, and look its differences up in the list."""
    outcome = Outcome(record, differences(record))
    for what in outcome.found or []:
        for entry in DIFFERENCES:
            if lines := entry.used(record["case_id"], what):
                outcome.reasons.setdefault(entry.reason, set()).update(lines)
                break
        else:
            outcome.unexplained.append(what)
    return outcome


@pytest.fixture(scope="module")
def records() -> list[Record]:
    """Give all records."""
    found: list[Record] = load("official-client-requests.json")["records"]
    return found


@pytest.fixture(scope="module")
def outcomes(records: list[Record]) -> list[Outcome]:
    """Give what became of each record that has a call here."""
    named = {record["operation_id"] for record in records} - {None}
    lacking = sorted(named - ARGUMENTS.keys())
    assert not lacking, f"arguments/ does not say how to make the calls of {', '.join(lacking)}"
    return [examine(record) for record in records if operation_of(record) is not None]


def test_each_way_to_make_arguments_is_used(records: list[Record]) -> None:
    """No entry of `arguments/` is for an operation that the library or the recording lacks."""
    assert not ARGUMENTS.keys() - OPERATIONS.keys()
    assert ARGUMENTS.keys() == {record["operation_id"] for record in records} - {None}
    undeclared = {record["operation"] for record in records if record["operation_id"] is None}
    assert not UNDECLARED.keys() - undeclared


def test_each_record_has_a_call_or_a_reason_to_have_none(records: list[Record]) -> None:
    """The list of what has no counterpart holds exactly the records without a call."""
    without = [record for record in records if operation_of(record) is None]
    wrong = []
    for record in without:
        lines = [line for entry in WITHOUT_COUNTERPART for line in entry.used(record["case_id"])]
        wrong += [] if len(lines) == 1 else [record["case_id"]]
    assert not wrong, "not in exactly one line of without.py:\n" + "\n".join(wrong)
    idle = [
        line
        for entry in WITHOUT_COUNTERPART
        for line in entry.cases
        if not any(line in entry.used(record["case_id"]) for record in without)
    ]
    assert not idle, "no record without a call needs any more:\n" + "\n".join(idle)


def test_each_record_is_equal_or_deliberately_different(outcomes: list[Outcome]) -> None:
    """No request differs in a way that the list does not hold."""
    wrong = [outcome for outcome in outcomes if outcome.unexplained]
    lines = [f"{outcome.record['case_id']}: {', '.join(outcome.unexplained)}" for outcome in wrong]
    assert not lines, "not equal, and in no entry of differences/:\n" + "\n".join(lines)


def test_each_line_of_the_list_is_still_needed(outcomes: list[Outcome]) -> None:
    """The list holds no difference that is gone."""
    reasons = [entry.reason for entry in DIFFERENCES]
    assert len(reasons) == len(set(reasons)), "a reason stands twice in differences/"
    used: dict[str, set[str]] = defaultdict(set)
    for outcome in outcomes:
        for reason, lines in outcome.reasons.items():
            used[reason] |= lines
    idle = [
        f"{entry.reason}: {line}"
        for entry in DIFFERENCES
        for line in (*entry.differences, *entry.cases)
        if line not in used[entry.reason]
    ]
    assert not idle, "no record needs any more:\n" + "\n".join(idle)


def count_without(records: list[Record]) -> tuple[str, int]:
    """Count the records without a call by reason."""
    counts = {
        entry.reason: sum(1 for record in records if entry.used(record["case_id"]))
        for entry in WITHOUT_COUNTERPART
    }
    rows = [f"{count:>5}  {reason}" for reason, count in counts.items()]
    return "\n".join(["Records without a counterpart, by reason:", *rows]), sum(counts.values())


def table(outcomes: list[Outcome]) -> tuple[str, Counter[str]]:
    """Count by operation and by reason."""
    totals: Counter[str] = Counter()
    rows: dict[str, Counter[str]] = defaultdict(Counter)
    reasons: dict[str, Counter[str]] = {entry.reason: Counter() for entry in DIFFERENCES}
    for outcome in outcomes:
        operation = operation_of(outcome.record) or ""
        kinds = ["recorded"]
        if outcome.found:
            kinds.append("unexplained" if outcome.unexplained else "different")
        else:
            kinds += ["equal"] if outcome.found is not None else ["equal", "unsent"]
        rows[operation].update(kinds)
        totals.update(kinds)
        for reason in outcome.reasons:
            reasons[reason][operation] += 1
    columns = ("recorded", "equal", "unsent", "different", "unexplained")
    lines = [f"{'operation':<36}" + "".join(f"{name:>13}" for name in columns)]
    for operation, counts in (*sorted(rows.items()), ("total", totals)):
        lines.append(f"{operation:<36}" + "".join(f"{counts[name]:>13}" for name in columns))
    lines += ["unsent: those of the equal ones where neither client sends anything", ""]
    lines.append("Records per reason of a difference; one record can have several:")
    for reason, by_operation in reasons.items():
        where = ", ".join(f"{name} {count}" for name, count in sorted(by_operation.items()))
        lines += [f"{by_operation.total():>5}  {reason}", f"       ({where})"]
    return "\n".join(lines), totals


def test_each_record_is_counted(
    records: list[Record], outcomes: list[Outcome], capsys: pytest.CaptureFixture[str]
) -> None:
    """Each record is in exactly one column of the table, or without a counterpart."""
    text, totals = table(outcomes)
    reasons, without = count_without(records)
    summary = (
        f"{len(records)} records: {totals['recorded']} compared ({totals['equal']} equal, "
        f"{totals['different']} deliberately different, {totals['unexplained']} unexplained), "
        f"{without} without a counterpart"
    )
    with capsys.disabled():
        print(f"\n\n{text}\n\n{reasons}\n\n{summary}\n")
    assert totals["recorded"] == len(outcomes) > 0
    assert totals["equal"] + totals["different"] + totals["unexplained"] == len(outcomes)
    assert len(outcomes) + without == len(records)
    assert len({record["case_id"] for record in records}) == len(records)
