"""What a flow of batches makes of the same answers.

Lives here: driving the flow through one batch. Must not know: how reactions are compared.
"""

from __future__ import annotations

from typing import Any

from behaviours import NOW_MS, Answer, Reaction, Rejection
from recorded import Record

from trigger_connect import (
    ApiError,
    Connection,
    Flow,
    FlowError,
    Give,
    InvalidReply,
    Need,
    RetryPolicy,
    Send,
    Step,
    TriggerConnectError,
    Wait,
)

__all__ = ["ALMOST_ONE", "NO_ANSWER", "OPERATIONS", "is_batch", "react"]

OPERATIONS = frozenset({"tasks.batchTrigger"})
"""Their calls that only flows can do."""

NO_ANSWER = "no answer"
"""Stands for the error of the host's HTTP client, which is none of ours."""

ALMOST_ONE = 1 - 2**-53

_OPENED = '{"id":"batch_1","runCount":2,"isCached":false}'
_ITEMS: Any = [{"task": "a"}, {"task": "b"}]


def is_batch(record: Record) -> bool:
    """Tell whether the record is about a batch, not about one request."""
    return record["id"].startswith(("items/", "batch-trigger/"))


def react(record: Record, answers: list[Answer], policy: RetryPolicy) -> Reaction:
    """Drive a flow with the least and the most that chance gives. A wait is its two ends."""
    soonest, latest = (_driven(record, answers, policy, random) for random in (0.0, ALMOST_ONE))
    assert (soonest.sent, soonest.end) == (latest.sent, latest.end)
    pairs = zip(soonest.waits, latest.waits, strict=True)
    # The end itself is never reached.
    waits = [(first, last + (1 if last > first else 0)) for first, last in pairs]
    return Reaction(soonest.sent, waits, soonest.end, soonest.why)


def _driven(record: Record, answers: list[Answer], policy: RetryPolicy, random: float) -> Reaction:
    whole = record["operation"] in OPERATIONS
    about_creation = record["id"].startswith("batch-trigger/create-")
    connection = Connection(api_key="tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX")
    flow: Flow[Any] = connection.batch(policy=policy)
    when: dict[str, Any] = {"now_ms": NOW_MS, "random": random}
    reaction, told = Reaction(0, [], None), 0
    try:
        step: Step[Any] = flow.begin(**when)
        while not isinstance(step, Give):
            match step:
                case Need(count, first):
                    some = _ITEMS[first : first + count]
                    step = flow.fed(some, last=first + len(some) == len(_ITEMS), **when)
                case Wait(milliseconds):
                    reaction.waits.append(milliseconds)
                    step = flow.waited(**when)
                case Send(request):
                    asked = request.operation == "batches.create"
                    reaction.sent += whole or not asked
                    if asked and not about_creation:
                        step = flow.answered(202, {}, _OPENED, **when)
                        continue
                    told += 1
                    step = _answered(flow, answers[min(told, len(answers)) - 1], when)
        reaction.end = step.data
    except TriggerConnectError as error:
        reaction.end, reaction.why = _rejection(error), "over"
    return reaction


def _answered(flow: Flow[Any], answer: Answer, when: dict[str, Any]) -> Step[Any]:
    if answer.status is None:
        return flow.lost(**when) if answer.sent else flow.not_sent(**when)
    return flow.answered(answer.status, answer.headers, answer.body, **when)


def _rejection(error: TriggerConnectError) -> Rejection:
    if isinstance(error, ApiError):
        return Rejection(type(error).__name__, error.status, error.message, error.code)
    if isinstance(error, InvalidReply):
        return Rejection("InvalidReply", error.status, error.message, error.code)
    assert isinstance(error, FlowError)
    if error.code in ("no_answer", "not_sent"):
        return Rejection(NO_ANSWER, None, None, None)
    return Rejection("FlowError", None, error.message, error.code)
