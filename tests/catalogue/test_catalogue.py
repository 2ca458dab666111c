"""The declarations beside a catalogue of the API, fact by fact.

Lives here: finding the catalogue, comparing, counting. Must not know: why something differs.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from deliberate import DIFFERENCES
from facts import Catalogue, Facts, Library, compare

ROOT = Path(__file__).resolve().parents[2]
FILE = "operations.json"
DOCS = ROOT / "docs"
OURS: dict[str, Any] = {
    entry["id"]: entry for entry in json.loads((DOCS / FILE).read_text(encoding="utf-8"))
}
REPLIES: dict[str, Any] = json.loads((DOCS / "replies.json").read_text(encoding="utf-8"))
for entry in OURS.values():
    entry["returns"] = entry["returns"] and {**entry["returns"], "$defs": REPLIES["$defs"]}


def locate() -> Path:
    """Give the place where the catalogue is looked for."""
    given = os.environ.get("TRIGGER_CONNECT_CATALOGUE")
    place = Path(given) if given else ROOT.parent / "shared" / "reference"
    return place if place.is_file() else place / FILE


@dataclass
class Outcome:
    """What one operation says beside the catalogue."""

    facts: int
    reasons: Counter[str] = field(default_factory=Counter)
    lines: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    unexplained: list[str] = field(default_factory=list)

    @property
    def different(self) -> int:
        """Count the facts that differ for a reason."""
        return self.reasons.total()


def sides(theirs: Any, ours: Any) -> tuple[Facts, Facts]:
    """Give our facts and those of the catalogue."""
    our_facts = Library(ours).facts
    return our_facts, Catalogue(theirs, our_facts).facts


def examine(theirs: Any, ours: Any) -> Outcome:
    """Compare one operation, and look its differences up in the list."""
    our_facts, their_facts = sides(theirs, ours)
    outcome = Outcome(len(our_facts.keys() | their_facts.keys()))
    for fact, (our, their) in compare(our_facts, their_facts).items():
        for entry in DIFFERENCES:
            if lines := entry.used(ours["id"], fact, our, their):
                outcome.reasons[entry.reason] += 1
                outcome.lines[entry.reason] |= lines
                break
        else:
            outcome.unexplained.append(f"{fact}: {our!r} here, {their!r} there")
    return outcome


@pytest.fixture(scope="module")
def catalogue() -> dict[str, Any]:
    """Give the catalogue by id."""
    file = locate()
    if not file.is_file():
        pytest.skip(f"no catalogue: set TRIGGER_CONNECT_CATALOGUE to the folder that holds {FILE}")
    return {entry["id"]: entry for entry in json.loads(file.read_text(encoding="utf-8"))}


@pytest.fixture(scope="module")
def outcomes(catalogue: dict[str, Any]) -> dict[str, Outcome]:
    """Give what became of each operation."""
    return {
        id_: examine(catalogue[id_], OURS[id_]) for id_ in sorted(catalogue.keys() & OURS.keys())
    }


def test_both_have_the_same_operations(catalogue: dict[str, Any]) -> None:
    """No operation is missing on either side."""
    assert sorted(OURS) == sorted(catalogue)
    assert len(catalogue) > 100


def test_each_fact_is_equal_or_deliberately_different(outcomes: dict[str, Outcome]) -> None:
    """No declaration differs in a way that the list does not hold."""
    lines = [f"{id_} {what}" for id_, outcome in outcomes.items() for what in outcome.unexplained]
    assert not lines, "not equal, and in no entry of deliberate.py:\n" + "\n".join(lines)


def test_each_line_of_the_list_is_still_needed(outcomes: dict[str, Outcome]) -> None:
    """The list holds no difference that is gone."""
    reasons = [entry.reason for entry in DIFFERENCES]
    assert len(reasons) == len(set(reasons)), "a reason stands twice in deliberate.py"
    used: dict[str, set[str]] = defaultdict(set)
    for outcome in outcomes.values():
        for reason, lines in outcome.lines.items():
            used[reason] |= lines
    idle = [f"{e.reason}: {line}" for e in DIFFERENCES for line in e.lines() - used[e.reason]]
    assert not idle, "no operation needs any more:\n" + "\n".join(sorted(idle))


def test_old_forms_are_marked(catalogue: dict[str, Any]) -> None:
    """What the catalogue calls legacy or older says so here."""
    old = [
        id_
        for id_, entry in catalogue.items()
        if "legacy" in entry["summary"].lower() or "older form" in entry["summary"].lower()
    ]
    unmarked = [
        id_ for id_ in old if "older" not in OURS[id_]["doc"] and "oldest" not in OURS[id_]["doc"]
    ]
    assert len(old) > 2
    assert not unmarked


def reply_of(entry: Any) -> Any:
    """Give the type that a reply is said to have."""
    return entry["returns"]["$defs"][entry["returns"]["$ref"].removeprefix("#/$defs/")]


@pytest.mark.parametrize(
    ("change", "fact"),
    [
        (lambda o: o.update(path="/api/v1/things/{runId}/cancel"), "path"),
        (lambda o: o["accepts"].update(personal_access_token=True), "auth personal access token"),
        (lambda o: o.update(branch="none"), "branch mode"),
        (lambda o: o.update(success=[202]), "success"),
        (lambda o: o.update(effect="once"), "repeatable"),
        (lambda o: reply_of(o)["properties"].pop("id"), "reply .id exists"),
        (lambda o: reply_of(o).update(required=[]), "reply .id required"),
    ],
)
def test_a_wrong_declaration_is_seen(catalogue: dict[str, Any], change: Any, fact: str) -> None:
    """The comparison would find what it is for."""
    wrong = json.loads(json.dumps(OURS["runs.cancel"]))
    change(wrong)
    assert [
        line.split(":")[0] for line in examine(catalogue["runs.cancel"], wrong).unexplained
    ] == [fact]


def test_a_missing_or_wrong_argument_is_seen(catalogue: dict[str, Any]) -> None:
    """So it would for arguments: one left out, one too many, one with other limits."""
    wrong = json.loads(json.dumps(OURS["queues.override_concurrency"]))
    by_name = {p["name"]: p for p in wrong["parameters"]}
    by_name["queue_type"]["wire"] = "kind"
    by_name["concurrency_limit"]["schema"]["maximum"] = 1000
    found = examine(catalogue["queues.override_concurrency"], wrong).unexplained
    assert [line.split(":")[0] for line in found] == [
        "body concurrencyLimit maximum",
        "body kind exists",
        "body type exists",
    ]


def test_counts(outcomes: dict[str, Outcome], capsys: pytest.CaptureFixture[str]) -> None:
    """Each fact is in exactly one column of the table."""
    rows: dict[str, Counter[str]] = defaultdict(Counter)
    reasons: dict[str, Counter[str]] = {entry.reason: Counter() for entry in DIFFERENCES}
    for id_, outcome in outcomes.items():
        row = rows[id_.split(".")[0]]
        row["operations"] += 1
        row["facts"] += outcome.facts
        row["different"] += outcome.different
        row["unexplained"] += len(outcome.unexplained)
        for reason, count in outcome.reasons.items():
            reasons[reason][id_] += count
    total = sum(rows.values(), Counter())
    columns = ("operations", "facts", "different", "unexplained")
    lines = [f"{'resource':<20}" + "".join(f"{name:>13}" for name in columns)]
    for name, row in (*sorted(rows.items()), ("total", total)):
        lines.append(f"{name:<20}" + "".join(f"{row[column]:>13}" for column in columns))
    lines += ["", "Facts per reason of a difference:"]
    lines += [
        f"{counts.total():>5}  {reason} ({len(counts)} operations)"
        for reason, counts in reasons.items()
    ]
    with capsys.disabled():
        print("\n\n" + "\n".join(lines) + "\n")
    assert total["operations"] == len(OURS)
    assert total["facts"] > 20 * len(OURS)
