"""Scripts of flows, as Rust and Node run them.

Lives here: what such a script means in Python. Must not know: what a flow does.
"""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from shared import KEY, Case, by_id, cases, counts, expand, opened, refusal

from trigger_connect import (
    ApiError,
    Connection,
    Done,
    Flow,
    FlowError,
    Give,
    InvalidArguments,
    InvalidConnection,
    InvalidReply,
    Need,
    RetryPolicy,
    Send,
    Step,
    Wait,
)

FLOWS = cases("flow")
BEGIN_MS = 1_768_478_400_000
CONN = Connection(api_key=KEY)


def test_every_case_is_here() -> None:
    assert len(FLOWS) == counts()["flow"]
    assert len({case["id"] for case in FLOWS}) == len(FLOWS)


def connection_of(case: Case) -> Connection:
    if case.get("via") == "nango":
        return Connection.from_nango(case["connection"])
    return Connection(**case["connection"]) if "connection" in case else CONN


def begun(case: Case, options: dict[str, Any]) -> Flow[Any]:
    flow = case["flow"]
    if flow["kind"] == "batch":
        return connection_of(case).batch(**flow["arguments"], **options)
    if flow["kind"] == "verify":
        return connection_of(case).verify(**options)
    if flow["kind"] == "environment_connection":
        wanted = {name: value for name, value in flow.items() if name != "kind"}
        return connection_of(case).environment_connection(**wanted, **options)
    if flow["kind"] == "wait_for_run":
        return CONN.wait_for_run(flow["run_id"], **options)
    connection = connection_of(case)
    request = connection.prepare(flow["operation"], **snake(flow["arguments"]))
    if flow["kind"] in ("pages", "items"):
        return getattr(connection, flow["kind"])(request, most=flow.get("most"), **options)  # type: ignore[no-any-return]
    return getattr(connection, flow["kind"])(request, **options)  # type: ignore[no-any-return]


def snake(arguments: dict[str, Any]) -> dict[str, Any]:
    return {"per_page" if name == "perPage" else name: value for name, value in arguments.items()}


def told(step: Step[Any]) -> dict[str, Any]:
    match step:
        case Send(request):
            path = request.url.removeprefix("https://api.trigger.dev")
            return {"send": f"{request.method} {path}"}
        case Wait(milliseconds):
            return {"wait": milliseconds}
        case Need(count, first):
            return {"need": {"count": count, "first": first}}
        case Give(data):
            return {"give": opened(data, lambda _: "(secret)")}
        case Done(Connection() as made):
            names = ("kind", "base_url", "project_ref", "environment", "branch")
            return {"done": {"connection": {name: getattr(made, name) for name in names}}}
        case Done(data):
            return {"done": opened(data, lambda _: "(secret)")}


def stepped(flow: Flow[Any], step: dict[str, Any], when: dict[str, Any]) -> Step[Any]:
    if step["event"] == "answer":
        headers = [tuple(pair) for pair in step["headers"]]
        return flow.answered(step["status"], headers, step["body"], **when)
    if step["event"] == "fed":
        return flow.fed(expand(step["items"]), last=step["last"], **when)
    return getattr(flow, step["event"])(**when)  # type: ignore[no-any-return]


def happened(flow: Flow[Any], step: dict[str, Any], when: dict[str, Any]) -> dict[str, Any]:
    try:
        given = stepped(flow, step, when)
    except ApiError as error:
        return {"error": type(error).__name__}
    except (InvalidReply, FlowError) as error:
        return {"error": error.code}
    except InvalidArguments as error:
        return {"problems": [[p.field, p.code] for p in error.problems]}
    except InvalidConnection as error:
        return {"error": error.problems[0].code}
    if "sends" in step:
        assert isinstance(given, Send)
        assert (given.request.body or b"").decode() == step["sends"]
    return told(given)


@pytest.mark.parametrize("case", by_id(FLOWS))
def test_flow(case: Case) -> None:
    options: dict[str, Any] = {"deadline_ms": case.get("deadline_ms")}
    if "policy" in case:
        options["policy"] = RetryPolicy(**case["policy"])
    if "refused" in case:
        if case["refused"][0][1] == "unknown_argument":
            # A name that the method lacks is Python's to refuse.
            with pytest.raises(TypeError):
                begun(case, options)
            return
        assert refusal(lambda: begun(case, options)) == [tuple(p) for p in case["refused"]]
        return
    flow, now_ms = begun(case, options), BEGIN_MS
    for position, scripted in enumerate(case["steps"]):
        event = scripted["event"]
        if event == "resume":
            saved = flow.save()
            connection = connection_of(case)
            assert connection.api_key.expose() not in saved
            flow, event = connection.resume(saved, **options), "begin"
        got = happened(flow, {**scripted, "event": event}, {"now_ms": now_ms, "random": 0.5})
        if "verified" in scripted["expect"]:
            wanted, found = scripted["expect"]["verified"], got["done"]
            assert connection_of(case).api_key.expose() not in str(found)
            got = {"verified": {name: found.get(name) for name in wanted}}
        assert got == scripted["expect"], f"step {position}: {case['why']}"
        if "progress" in scripted:
            assert [flow.attempt, *flow.progress] == scripted["progress"]
        now_ms += got.get("wait", 0)


def test_clock_and_chance_are_asked_when_they_are_not_given() -> None:
    flow = CONN.send(CONN.runs.list())
    assert isinstance(flow.begin(), Send)
    step = flow.answered(503, {}, b"")
    assert isinstance(step, Wait)
    assert 0 <= step.milliseconds < 1000


def test_a_flow_does_not_show_the_key() -> None:
    flow = CONN.send(CONN.runs.list())
    assert KEY not in repr(flow)
    for work in (pickle.dumps, copy.copy):
        with pytest.raises(TypeError):
            work(flow)


@pytest.mark.parametrize("text", ["", "{}", "nonsense"])
def test_what_is_no_saved_flow(text: str) -> None:
    with pytest.raises(FlowError) as caught:
        CONN.resume(text)
    assert caught.value.code == "flow_unreadable"


def test_a_flow_of_another_server_is_not_resumed() -> None:
    saved = CONN.send(CONN.runs.list()).save()
    other = Connection(api_key=KEY, base_url="https://trigger.example.com")
    with pytest.raises(FlowError):
        other.resume(saved)
