"""Runs the shared reply cases of `tests/vectors`.

Lives here: what a reply case means in Python. Must not know: any rule; those are the cases.
"""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from shared import (
    Case,
    by_id,
    cases,
    connection_of,
    custom,
    expand,
    in_text,
    opened,
    operations,
    secrets_of,
)

from trigger_connect import (
    ApiError,
    CredentialNotAccepted,
    InvalidArguments,
    InvalidReply,
    Request,
)

REQUEST, REPLY = cases("request"), cases("reply")
OPERATIONS = {row["id"]: row for row in operations()}


NOW_MS = 1_768_478_400_000
"""The time of every case."""


def request_for(case: Case) -> Request:
    """A request whose answer the case is."""
    connection = connection_of(case)
    if case["operation"] == "request":
        return custom(connection, case.get("request", {"method": "GET", "path": "/api/v1/x"}))
    if "arguments" in case:
        return in_text(connection, case)
    for other in REQUEST:
        if other["operation"] == case["operation"] and "error" not in other["expect"]:
            try:
                return in_text(connection, other)
            except (InvalidArguments, CredentialNotAccepted):
                continue  # meant for a connection of another kind
    pytest.fail(f"no request case of {case['operation']} fits the connection of this reply case")


def answer(case: Case) -> bytes:
    body = case["body"]
    if isinstance(body, dict) and "$base64" in body:
        return base64.b64decode(body["$base64"], validate=True)
    text: str = expand(body)
    return text.encode()


def read(case: Case) -> Any:
    request, body = request_for(case), answer(case)
    key = connection_of(case).api_key.expose()
    try:
        headers = [tuple(pair) for pair in case["headers"]]
        reply = request.read(case["status"], headers, body, now_ms=NOW_MS)
    except ApiError as error:
        assert key not in str(error)
        return {
            "error": type(error).__name__,
            "status": error.status,
            "code": error.code,
            "message": error.message,
            "issues": [[i.path, i.message] for i in error.issues],
            "request_id": error.request_id,
            "retryable": error.retryable,
            "retry_after_ms": error.retry_after_ms,
            "hint": error.hint,
        }
    except InvalidReply as error:
        assert error.status == case["status"]
        return {"error": "InvalidReply", "code": error.code}
    # Laid over the arguments of the call before, None takes away what does not go with the page.
    page = reply.next_page and {n: v for n, v in reply.next_page.items() if v is not None}
    limit, token = reply.rate_limit, reply.public_access_token
    assert reply.status == case["status"]
    # Python says "no data" with None, so the data itself is compared.
    wanted = case["expect"].get("reply", {}).get("has_data")
    same = opened(reply.data) == (json.loads(body) if wanted else None)
    has_data = wanted if same else not wanted
    secrets = secrets_of(reply.data)
    for secret in secrets:
        assert str(secret) == "…"
    return {
        "reply": {
            "has_data": has_data,
            "next_page": page,
            "public_access_token": None if token is None else token.expose(),
            "rate_limit": None if limit is None else [limit.limit, limit.remaining, limit.reset_ms],
            **({"secrets": len(secrets)} if secrets else {}),
        }
    }


@pytest.mark.parametrize("case", by_id(REPLY))
def test_reply(case: Case) -> None:
    got, want = read(case), expand(case["expect"])
    for name in ("message", "hint"):
        text = want.get(name)
        if isinstance(text, dict):
            assert text["$contains"] in got[name]
            want[name] = got[name]
    if "hint" not in want and "status" in want:
        assert got.pop("hint")
    assert got == want, case["why"]


def test_every_operation_has_a_success_and_an_error() -> None:
    good = {c["operation"] for c in REPLY if "reply" in c["expect"]}
    bad = {c["operation"] for c in REPLY if "error" in c["expect"]}
    assert (OPERATIONS.keys() - good, OPERATIONS.keys() - bad) == (set(), set())
