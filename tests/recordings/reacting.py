"""What the library makes of the same answers, and in which places that differs.

Lives here: the calls, and following the advice. Must not know: which differences are meant to be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from batching import ALMOST_ONE, NO_ANSWER, is_batch, react
from behaviours import (
    NOW_MS,
    Answer,
    Options,
    Reaction,
    Rejection,
    answers_of,
    options_of,
    reaction_of,
)
from comparing import paths
from recorded import Record

from trigger_connect import (
    ApiError,
    Connection,
    InvalidReply,
    Request,
    RetryAdvice,
    RetryPolicy,
)

__all__ = ["CALLS", "CLASSES", "differences_of"]

# Their calls, and ours that mean the same.
CALLS: dict[str, tuple[str, dict[str, Any]]] = {
    "batch.streamItems": (
        "batches.stream_items",
        {"batch_id": "batch_1", "items": [{"task": "a"}]},
    ),
    "reports.retrieve": ("reports.get", {"key": "overview"}),
    "runs.cancel": ("runs.cancel", {"run_id": "run_abc123"}),
    "runs.list": ("runs.list", {}),
    "runs.result": ("runs.get_result", {"run_id": "run_abc123"}),
    "runs.retrieve": ("runs.retrieve", {"run_id": "run_abc123"}),
    "schedules.del": ("schedules.delete", {"schedule_id": "sched_1"}),
    "schedules.timezones": ("schedules.timezones", {}),
    "tasks.trigger": ("tasks.trigger", {"task_identifier": "my-task", "payload": {"a": 1}}),
}

# Their error classes, and ours that mean the same.
CLASSES = {
    "ApiConnectionError": NO_ANSWER,
    "ApiError": "ApiError",
    "ApiSchemaValidationError": "InvalidReply",
    "AuthenticationError": "AuthenticationError",
    "BadRequestError": "BadRequest",
    "BatchNotSealedError": "FlowError",
    "ConflictError": "Conflict",
    "InternalServerError": "ServerError",
    "NotFoundError": "NotFound",
    "PermissionDeniedError": "PermissionDenied",
    "RateLimitError": "RateLimited",
    "UnprocessableEntityError": "UnprocessableEntity",
}

_PATIENT = RetryPolicy(longest_asked_wait_ms=10**12)


def _policy(options: Options) -> RetryPolicy:
    policy = RetryPolicy()
    given = {
        "max_attempts": options.attempts,
        "first_wait_ms": options.first_ms,
        "longest_wait_ms": options.longest_ms,
    }
    return policy._replace(**{name: value for name, value in given.items() if value is not None})


def _request(record: Record, *, keyed: bool) -> Request:
    operation, arguments = CALLS[record["operation"]]
    connection = Connection(api_key="tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX")
    key = {"idempotency_key": "k"} if keyed else {}
    return connection.prepare(operation, **arguments, **key)


def _advise(
    request: Request, answer: Answer, number: int, random: float, policy: RetryPolicy
) -> RetryAdvice:
    return request.retry_advice(
        answer.status,
        answer.headers,
        attempt=number,
        now_ms=NOW_MS,
        random=random,
        sent=answer.sent,
        policy=policy,
    )


def _react(record: Record, request: Request) -> Reaction:
    """Do what the advice says until it says to stop. A wait is its soonest and its latest end."""
    policy, answers = _policy(options_of(record)), answers_of(record)
    waits: list[Any] = []
    while True:
        number = len(waits) + 1
        answer = answers[min(number, len(answers)) - 1]
        soonest = _advise(request, answer, number, 0, policy)
        if soonest.after_ms is None:
            return Reaction(number, waits, _read(request, answer), soonest.reason)
        latest = _advise(request, answer, number, ALMOST_ONE, policy)
        assert latest.reason == soonest.reason
        assert latest.after_ms is not None
        spread = latest.after_ms - soonest.after_ms
        # The end itself is never reached.
        waits.append((soonest.after_ms, latest.after_ms + (1 if spread else 0)))


def _read(request: Request, answer: Answer) -> Any:
    """Give what the caller gets."""
    if answer.status is None:
        return Rejection(NO_ANSWER, None, None, None)
    try:
        return request.read(answer.status, answer.headers, answer.body, now_ms=NOW_MS).data
    except ApiError as error:
        # What an error says about sending again is what the advice says.
        advice = _advise(request, answer, 1, 0, _PATIENT)
        assert error.retryable == (advice.after_ms is not None), (answer, advice)
        if error.retryable:
            assert (error.retry_after_ms or 0) == advice.after_ms, (answer, advice)
        return Rejection(type(error).__name__, error.status, error.message, error.code)
    except InvalidReply as error:
        return Rejection("InvalidReply", error.status, error.message, error.code)


def _short(text: str | None, status: int | None) -> str:
    found = re.sub(rf"\b{status}\b", "STATUS", " ".join((text or "nothing").split()))
    return found if len(found) <= 60 else f"{found[:60]}…"


def _end_differences(theirs: Any, ours: Any) -> Iterator[str]:
    """Compare what the callers get."""
    if not isinstance(theirs, Rejection) or not isinstance(ours, Rejection):
        if isinstance(theirs, Rejection):
            yield f"{theirs.kind} -> data"
        elif isinstance(ours, Rejection):
            yield f"data -> {ours.kind}"
        else:
            yield from paths(theirs, ours, "data")
        return
    if CLASSES.get(theirs.kind) != ours.kind:
        yield f"class {theirs.kind} -> {ours.kind}"
    if theirs.status != ours.status:
        yield f"status {theirs.status} -> {ours.status}"
    if theirs.message != ours.message:
        before, after = _short(theirs.message, theirs.status), _short(ours.message, ours.status)
        yield f"message {before} -> {after}"
    if theirs.code != ours.code:
        yield f"code {theirs.code} -> {ours.code}"


def _reaction_differences(record: Record, theirs: Reaction, ours: Reaction) -> Iterator[str]:
    if theirs.sent != ours.sent:
        yield f"sent {theirs.sent} -> {ours.sent} {ours.why}"
    bounds, answers = options_of(record).bounds, answers_of(record)
    # One of the two may give up before the other.
    pairs = zip(theirs.waits, ours.waits, strict=False)
    for number, (wait, (soonest, latest)) in enumerate(pairs, start=1):
        if soonest > 0:  # Asked for by the server: as long as that, and up to a second more.
            asked = answers[min(number, len(answers)) - 1].asked_ms
            fits = soonest == asked and latest == asked + 1000
        else:
            fits = wait == latest or not bounds
        if not fits or not soonest <= wait <= latest:
            yield f"wait {wait} -> {soonest}..{latest}"
    yield from _end_differences(theirs.end, ours.end)


def differences_of(record: Record) -> list[str]:
    """Name all differences.

    A request that is not sent again since it may have been accepted is compared once more with an
    idempotency key, where its operation takes one.
    """
    theirs = reaction_of(record)
    if is_batch(record):
        ours = react(record, answers_of(record), _policy(options_of(record)))
        return list(_reaction_differences(record, theirs, ours))
    request = _request(record, keyed=False)
    ours = _react(record, request)
    found = list(_reaction_differences(record, theirs, ours))
    if ours.why == "may_have_been_accepted" and request.effect == "keyed":
        ours = _react(record, _request(record, keyed=True))
        keyed = _reaction_differences(record, theirs, ours)
        found += [f"with a key: {what}" for what in keyed if what not in found]
    return found
