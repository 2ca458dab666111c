"""Two requests of the same call, compared.

Lives here: in which places they differ. Must not know: which differences are meant to be.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from calls import Call, Request
from place import ROOT
from recorded import Record, sent_body

__all__ = ["OPERATIONS", "paths", "request_differences"]

OPERATIONS = {e["id"]: e for e in json.loads((ROOT / "docs/operations.json").read_text())}

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
    for name, value in parse_qsl(raw or "", keep_blank_values=True):
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


def lines(text: str) -> list[Any]:
    """Read text of which each line is JSON; a line that isn't stays as it is."""
    found = []
    for line in text.splitlines():
        try:
            found.append(json.loads(line))
        except ValueError:
            found.append((line,))  # No JSON value equals a tuple.
    return found


def as_pasted(decoded: list[str], query_after: str) -> list[str]:
    """Give the path that comes out when values are put into an address as they are.

    What reads the address drops tabs and line ends, takes `\\` for `/`, ends the path at `?` and
    `#`, and resolves `.` and `..`, also where they are escaped.
    """
    text = re.sub(r"[\t\r\n]", "", "/".join(decoded))
    text = text if query_after else text.rstrip()
    resolved: list[str] = []
    parts = re.split(r"[?#]", text, maxsplit=1)[0].replace("\\", "/").split("/")
    for number, part in enumerate(parts, 1):
        plain_part = re.sub("%2e", ".", part, flags=re.IGNORECASE)
        if plain_part not in {".", ".."}:
            resolved.append(unquote(part))
            continue
        if plain_part == ".." and len(resolved) > 1:
            resolved.pop()
        if number == len(parts):
            resolved.append("")
    return resolved


def escaped_values(call: Call) -> set[str]:
    """Give the values that a call puts into the path and that have to be escaped there."""
    if call.operation in OPERATIONS:
        declared = OPERATIONS[call.operation]["parameters"]
        names = [one["name"] for one in declared if one["place"] == "path"]
        values = [call.arguments.get(name) for name in names]
    else:
        values = list(call.arguments.get("parameters", {}).values())
    return {text for text in values if isinstance(text, str) and quote(text, safe="") != text}


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
    if recorded["kind"] == "text":
        if text != recorded["value"] and lines(text) != lines(recorded["value"]):
            yield "body"
        return
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
    # Streams are sent without fetch, below the address that was given.
    given = theirs.get("url_given_to_fetch", record["inputs"]["base_url"])
    fetched = urlsplit(given)
    if request.method != theirs["method"]:
        yield "method"
    if (fetched.scheme, fetched.hostname, fetched.port) != (ours.scheme, ours.hostname, ours.port):
        yield "host"
    their_path, our_path = segments(theirs["path"]) or [], segments(ours.path) or []
    if their_path != our_path:
        unescaped = [unquote(part) for part in theirs["path"].split("/")]
        pasted = bool(escaped_values(call)) and as_pasted(our_path, ours.query) == unescaped
        yield "path of an escaped id" if pasted else "path"
    their_query, our_query = query(theirs["query_raw"]), query(ours.query)
    for name in sorted(their_query.keys() | our_query.keys()):
        if their_query.get(name) != our_query.get(name):
            yield f"query {name}"
    yield from header_differences(record, call, request)
    yield from body_differences(record, request)
