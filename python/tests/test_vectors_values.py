"""Runs the shared cases of addresses, lifecycles and idempotency keys of `tests/vectors`.

Lives here: what such a case means in Python, and what only Python can show of them. Must not know:
any rule; those are the cases.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any, get_args

import pytest
from shared import KEY, Case, by_id, cases, counts, expand

from trigger_connect import (
    Connection,
    IdempotencyKey,
    InvalidArguments,
    Phase,
    RetryPolicy,
    RetryReason,
    idempotency_key,
    is_public_address,
    lifecycle,
    lifecycles,
    status_phase,
)

ADDRESS = cases("address")
LIFECYCLE = cases("lifecycle")
IDEMPOTENCY = cases("idempotency")
RETRY = cases("retry")


@pytest.mark.parametrize("kind", ["address", "lifecycle", "idempotency", "retry"])
def test_every_case_is_here(kind: str) -> None:
    found = cases(kind)
    assert len(found) == counts()[kind]
    assert len({case["id"] for case in found}) == len(found), "ids are unique"


def outcome(work: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    try:
        return work()
    except InvalidArguments as error:
        assert "tr_dev_" not in str(error), "a message never shows what was given"
        return {"problems": [[p.field, p.code] for p in error.problems]}


# Addresses.


@pytest.mark.parametrize("case", by_id(ADDRESS))
def test_address(case: Case) -> None:
    assert is_public_address(case["address"]) is case["expect"], case["why"]


def test_a_broken_text_is_no_address() -> None:
    assert not is_public_address("\ud800")
    with pytest.raises(TypeError):
        is_public_address(2130706433)  # type: ignore[arg-type]


# Lifecycles.


@pytest.mark.parametrize("case", by_id(LIFECYCLE))
def test_lifecycle(case: Case) -> None:
    def told() -> dict[str, Any]:
        phase = status_phase(case["kind"], case["status"])
        return {"phase": phase.name, **{k: v for k, v in phase._asdict().items() if k != "name"}}

    assert outcome(told) == case["expect"], case["why"]


def test_every_status_has_a_case() -> None:
    seen = {(case["kind"], str(case["status"]).lower()) for case in LIFECYCLE}
    statuses = [(row.kind, status) for row in lifecycles() for status in row.statuses]
    assert len(statuses) > 50
    for kind, status in statuses:
        assert (kind, status.word.lower()) in seen
        assert status.phase == status_phase(kind, status.word)
        assert status.meaning.endswith(".")


def test_names_in_types_are_those_of_the_table() -> None:
    assert list(get_args(lifecycle.LifecycleKind)) == [row.kind for row in lifecycles()]
    phases = {status.phase.name for row in lifecycles() for status in row.statuses}
    assert set(get_args(lifecycle.PhaseName)) == {*phases, status_phase("run", "?").name}
    assert {row.kind: row.field for row in lifecycles()}["schedule"] == "active"


def test_phases_compare_and_unpack() -> None:
    assert status_phase("run", "FAILED") == Phase("failed", True, False, True)
    name, terminal, _, _ = status_phase("run", "\ud800")
    assert (name, terminal) == ("unknown", False)
    with pytest.raises(TypeError, match="status must be str or bool"):
        status_phase("run", 5)  # type: ignore[arg-type]


# Idempotency keys.


@pytest.mark.parametrize("case", by_id(IDEMPOTENCY))
def test_idempotency(case: Case) -> None:
    given = expand(case["arguments"])

    def made() -> dict[str, Any]:
        key = idempotency_key(given.pop("key", None), **given)
        told = {"hash": key.hash, "key": key.key, "scope": key.scope}
        return {name: value for name, value in told.items() if value is not None}

    want = expand(case["expect"])
    if case["id"] == "refused/missing":
        # A positional argument can't be left out; None is none of its types.
        want = {"problems": [["key", "wrong_type"]]}
    assert outcome(made) == want, case["why"]


def test_a_created_key_is_an_argument() -> None:
    conn = Connection(api_key=KEY)
    key = idempotency_key(("order", 42), scope="global")
    request = conn.tasks.trigger("hello", idempotency_key=key, tags=["a"])
    assert request.idempotency_key == key.hash
    assert json.loads(request.body or b"")["options"] == {
        "idempotencyKey": key.hash,
        "idempotencyKeyOptions": {"key": "order-42", "scope": "global"},
        "tags": ["a"],
    }
    line = conn.batches.stream_items("batch_1", items=[{"task": "a", "idempotency_key": key}])
    assert json.loads(line.body or b"")["options"]["idempotencyKey"] == key.hash
    assert key.hash in conn.idempotency_keys.reset(key, task_identifier="hello").url


def test_a_created_key_is_a_value() -> None:
    key, same = (idempotency_key(part, scope="global") for part in ("order-42", ["order", "42"]))
    assert key == same
    assert len({key, same, idempotency_key("order-42", scope="run")}) == 2
    assert str(key) == key.hash
    assert repr(key) == f'IdempotencyKey("{key.hash}")'
    assert key != key.hash
    assert copy.copy(key) is key
    assert copy.deepcopy([key]) == [key]
    assert isinstance(key, IdempotencyKey)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ("a\ud800", "ill_formed_text"),
        (["a", "\udc00"], "ill_formed_text"),
        (None, "wrong_type"),
        (float("nan"), "wrong_type"),
        ({"a"}, "wrong_type"),
        (object(), "wrong_type"),
    ],
)
def test_what_is_no_key(given: Any, code: str) -> None:
    with pytest.raises(InvalidArguments) as caught:
        idempotency_key(given)
    assert caught.value.code == code


# Retries.


@pytest.mark.parametrize("case", by_id(RETRY))
def test_retry(case: Case) -> None:
    request = Connection(api_key=KEY).prepare(case["operation"], **case["arguments"])
    advice = request.retry_advice(
        case["status"],
        [tuple(pair) for pair in case["headers"]],
        attempt=case["attempt"],
        now_ms=case["now_ms"],
        random=case["random"],
        deadline_ms=case.get("deadline_ms"),
        sent=case.get("sent", True),
        policy=RetryPolicy(**case["policy"]) if "policy" in case else None,
    )
    assert advice._asdict() == case["expect"], case["why"]
    again = case["expect"]["reason"] in get_args(RetryReason)[:6]
    assert (advice.after_ms is not None) == again


def test_every_reason_has_a_case() -> None:
    assert {case["expect"]["reason"] for case in RETRY} == set(get_args(RetryReason))


@pytest.mark.parametrize(
    "wrong",
    [{"attempt": -1}, {"now_ms": -1}, {"now_ms": 1 << 70}, {"random": "x"}, {"policy": (1,)}],
)
def test_what_is_no_attempt(wrong: dict[str, Any]) -> None:
    given: dict[str, Any] = {"attempt": 1, "now_ms": 0, "random": 0.5, **wrong}
    with pytest.raises((TypeError, OverflowError, ValueError)):
        Connection(api_key=KEY).runs.list().retry_advice(500, {}, **given)
