"""Our requests beside those that the official TypeScript client sent for the same calls.

Lives here: how two requests are compared, and the counting. What may differ is in `differences.py`.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from calls import ARGUMENTS, Call, Record, Request, call_of, sent_body
from differences import DIFFERENCES

ROOT = Path(__file__).resolve().parents[2]
FILE = "official-client-requests.json"
OPERATIONS = {entry["id"] for entry in json.loads((ROOT / "docs/operations.json").read_text())}

# What the official client says about itself on every request; endpoints do without.
ADDED = {"trigger-version", "x-trigger-request-idempotency-key"}
ADDED_VALUES = {("x-trigger-source", "sdk"), ("x-trigger-realtime-streams-version", "v2")}
REF_PREFIX = re.compile(r"^refs/(heads|remotes|tags|pull|merge|release)/")


def paths(theirs: Any, ours: Any, at: str) -> Iterator[str]:
    """Name each place where two JSON values differ in meaning."""
    if isinstance(theirs, dict) and isinstance(ours, dict):
        for name in sorted(theirs.keys() | ours.keys()):
            if name not in theirs or name not in ours:
                yield f"{at}.{name}"
            else:
                yield from paths(theirs[name], ours[name], f"{at}.{name}")
    elif isinstance(theirs, list) and isinstance(ours, list) and len(theirs) == len(ours):
        for one, other in zip(theirs, ours, strict=True):
            yield from paths(one, other, f"{at}[]")
    elif not same_scalar(theirs, ours):
        yield at


def same_scalar(theirs: Any, ours: Any) -> bool:
    """Compare two values that hold no others; dates are compared as instants."""
    if isinstance(theirs, bool) or isinstance(ours, bool):
        return theirs is ours
    if isinstance(theirs, str) and isinstance(ours, str):
        return theirs == ours or (instant(theirs) is not None and instant(theirs) == instant(ours))
    return bool(theirs == ours)


def instant(text: str) -> int | None:
    """Epoch milliseconds of a date with its offset."""
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", text):
        return None
    return round(datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp() * 1000)


def segments(path: str) -> list[str] | None:
    """Decode the segments of a path; None when an escape is broken, which no server can read."""
    if re.search(r"%(?![0-9A-Fa-f]{2})", path):
        return None
    return [unquote(part, errors="surrogateescape") for part in path.split("/")]


def query(raw: str | None) -> dict[str, list[str]]:
    """Decode a query; the dates in it become epoch milliseconds."""
    found = defaultdict(list)
    for name, value in parse_qsl(raw or "", keep_blank_values=True, strict_parsing=bool(raw)):
        moment = instant(value) if name.startswith("filter[createdAt]") else None
        found[name].append(value if moment is None else str(moment))
    return dict(found)


def branch_as_read(headers: dict[str, str]) -> str | None:
    """Give the branch that the server takes out of the headers of a request."""
    key = headers.get("authorization", "").removeprefix("Bearer ").strip()
    name = REF_PREFIX.sub("", headers.get("x-trigger-branch", ""), count=1)
    if re.match(r"tr_(stg|prod)_|eyJ", key) or name.startswith("refs/"):
        return None
    return None if key.startswith("tr_dev_") and name == "default" else name or None


def plain(body: Any, *, batch: bool) -> tuple[Any, list[str]]:
    """Take what the official client wraps a payload in off a trigger or a batch item.

    Also tells what the wrapping says beyond the JSON value.
    """
    options = {k: v for k, v in body.get("options", {}).items() if k != "payloadSize"}
    made = {k: v for k, v in body.items() if k != "options"}
    beyond = []
    kind = options.pop("payloadType", "application/json")
    if kind == "application/super+json":
        wrapped = json.loads(made["payload"])
        made["payload"] = wrapped["json"]
        beyond = [f"payload {name}" for name in wrapped.get("meta", {})]
    elif kind == "application/store" or (kind == "text/plain" and batch):
        options["payloadType"] = kind
    return {**made, "options": options}, beyond


def body_differences(record: Record, request: Request) -> Iterator[str]:
    """Name the places where the bodies differ."""
    recorded = record["request"]["body"]
    if recorded is None or request.body is None:
        if recorded is not request.body:
            yield "body"
        return
    if "truncated" in recorded:
        # Only its hash is known, so ours is wrapped as the official client wraps text.
        payload = json.loads(request.body)["payload"]
        added = {"payloadType": "text/plain", "payloadSize": len(payload.encode())}
        text = json.dumps({"payload": payload, "options": added}, separators=(",", ":"))
        if hashlib.sha256(text.encode()).hexdigest() != recorded["truncated"]["sha256"]:
            yield "body"
        return
    batch, text = recorded["kind"] == "ndjson", request.body.decode()
    theirs = sent_body(record) if batch else [sent_body(record)]
    ours = [json.loads(line) for line in (text.split("\n") if batch else [text]) if line]
    wraps = batch or record["operation_id"] == "tasks.trigger"
    if wraps and record["inputs"]["via"] != "ApiClient":
        unwrapped = [plain(one, batch=batch) for one in theirs]
        yield from sorted({what for _, beyond in unwrapped for what in beyond})
        theirs = [one for one, _ in unwrapped]
        ours = [{"options": {}, **one} for one in ours]
    found = set(paths(theirs, ours, "body"))
    yield from sorted(found if batch else (what.replace("[]", "", 1) for what in found))


def header_differences(record: Record, call: Call, request: Request) -> Iterator[str]:
    """Name the headers that differ, but for those that mean nothing here."""
    theirs, ours = dict(record["request"]["headers"]), dict(request.headers)
    if branch_as_read(theirs) != branch_as_read(ours):
        yield "header x-trigger-branch"
    ignored = ADDED | {"x-trigger-branch"}
    if record["request"]["body"] is None:
        ignored.add("content-type")  # The official client names one on every request.
    if not call.own_key:
        ignored.add("authorization")
    for name in sorted(theirs.keys() | ours.keys()):
        value = theirs.get(name)
        if name not in ignored and (name, value) not in ADDED_VALUES and value != ours.get(name):
            yield f"header {name}"


def request_differences(record: Record, call: Call, request: Request) -> Iterator[str]:
    """Name everything in which a request differs from the recorded one."""
    theirs, ours = record["request"], urlsplit(request.url)
    fetched = urlsplit(theirs["url_given_to_fetch"])
    if request.method != theirs["method"]:
        yield "method"
    if (fetched.scheme, fetched.hostname, fetched.port) != (ours.scheme, ours.hostname, ours.port):
        yield "host"
    their_path, our_path = segments(theirs["path"]) or [], segments(ours.path) or []
    if their_path != our_path:
        ids = {call.arguments.get(name) for name in ("run_id", "batch_id", "task_identifier")}
        escaped = ids & set(our_path) - set(their_path)
        yield "path of an escaped id" if escaped else "path"
    their_query, our_query = query(theirs["query_raw"]), query(ours.query)
    for name in sorted(their_query.keys() | our_query.keys()):
        if their_query.get(name) != our_query.get(name):
            yield f"query {name}"
    yield from header_differences(record, call, request)
    yield from body_differences(record, request)


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
    """The lines of `differences.py` that explain it, by reason."""
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


def locate() -> Path:
    """Give the place where the recording is looked for."""
    given = os.environ.get("TRIGGER_CONNECT_RECORDINGS")
    place = Path(given) if given else ROOT.parent / "shared" / "vectors"
    return place if place.is_file() else place / FILE


@pytest.fixture(scope="module")
def records() -> list[Record]:
    """Give the records of the operations that the library has."""
    file = locate()
    if not file.is_file():
        pytest.skip(f"no recording: set TRIGGER_CONNECT_RECORDINGS to the folder that holds {FILE}")
    everything = json.loads(file.read_text(encoding="utf-8"))["records"]
    return [record for record in everything if record["operation_id"] in OPERATIONS]


@pytest.fixture(scope="module")
def outcomes(records: list[Record]) -> list[Outcome]:
    """Give what became of each record."""
    lacking = sorted({record["operation_id"] for record in records} - ARGUMENTS.keys())
    assert not lacking, f"calls.py does not say how to make the calls of {', '.join(lacking)}"
    return [examine(record) for record in records]


def test_each_record_is_equal_or_deliberately_different(outcomes: list[Outcome]) -> None:
    """No request differs in a way that the list does not hold."""
    wrong = [outcome for outcome in outcomes if outcome.unexplained]
    lines = [f"{outcome.record['case_id']}: {', '.join(outcome.unexplained)}" for outcome in wrong]
    assert not lines, "not equal, and in no entry of differences.py:\n" + "\n".join(lines)


def test_each_line_of_the_list_is_still_needed(outcomes: list[Outcome]) -> None:
    """The list holds no difference that is gone."""
    reasons = [entry.reason for entry in DIFFERENCES]
    assert len(reasons) == len(set(reasons)), "a reason stands twice in differences.py"
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


def table(outcomes: list[Outcome]) -> tuple[str, Counter[str]]:
    """Count by operation and by reason."""
    totals: Counter[str] = Counter()
    rows: dict[str, Counter[str]] = defaultdict(Counter)
    reasons: dict[str, Counter[str]] = {entry.reason: Counter() for entry in DIFFERENCES}
    for outcome in outcomes:
        operation = outcome.record["operation_id"]
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
    lines = [f"{'operation':<24}" + "".join(f"{name:>13}" for name in columns)]
    for operation, counts in (*sorted(rows.items()), ("total", totals)):
        lines.append(f"{operation:<24}" + "".join(f"{counts[name]:>13}" for name in columns))
    lines += ["unsent: those of the equal ones where neither client sends anything", ""]
    lines.append("Records per reason of a difference; one record can have several:")
    for reason, by_operation in reasons.items():
        where = ", ".join(f"{name} {count}" for name, count in sorted(by_operation.items()))
        lines += [f"{by_operation.total():>5}  {reason}", f"       ({where})"]
    return "\n".join(lines), totals


def test_each_record_is_counted(
    records: list[Record], outcomes: list[Outcome], capsys: pytest.CaptureFixture[str]
) -> None:
    """Each record of an operation of the library is in exactly one column of the table."""
    text, totals = table(outcomes)
    with capsys.disabled():
        print(f"\n\n{text}\n")
    assert totals["recorded"] == len(records) > 0
    assert totals["equal"] + totals["different"] + totals["unexplained"] == len(records)
    assert len({record["case_id"] for record in records}) == len(records)
