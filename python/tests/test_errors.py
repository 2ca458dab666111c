"""Every exception, raised by real calls: classes, bases, what they carry; and None beside OMIT.

Lives here: what a caller can rely on when something is refused. Must not know: which value breaks
which rule of the API; those are vectors.
"""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable

import pytest
from shared import JSON, KEY, refusal

import trigger_connect
from trigger_connect import (
    OMIT,
    ApiError,
    AuthenticationError,
    BadRequest,
    Conflict,
    Connection,
    CredentialNotAccepted,
    FlowError,
    FormError,
    InvalidArguments,
    InvalidConnection,
    InvalidReply,
    NotFound,
    Omit,
    PayloadTooLarge,
    PermissionDenied,
    Problem,
    RateLimited,
    Request,
    SealError,
    ServerError,
    TriggerConnectError,
    UnprocessableEntity,
    unseal,
)
from trigger_connect.form import connect_form

CONN = Connection(api_key=KEY)
TOKEN = Connection(api_key="tr_pat_" + "a" * 40, project_ref="proj_abcdefghijklmnopqrst")


def answered(status: int) -> Callable[[], object]:
    body = {"error": "No.", "code": "no", "issues": [{"path": ["a", 0], "message": "Bad."}]}
    headers = [*JSON.items(), ("x-request-id", "req_1")]
    return lambda: CONN.runs.retrieve("run_1").read(status, headers, json.dumps(body))


RAISED: dict[type[TriggerConnectError], Callable[[], object]] = {
    InvalidConnection: lambda: Connection(api_key="", environment="moon"),
    InvalidArguments: lambda: CONN.prepare("runs.list", limit=0, nonsense=1),
    CredentialNotAccepted: lambda: TOKEN.runs.retrieve("run_1"),
    InvalidReply: lambda: CONN.runs.retrieve("run_1").read(200, {}, "<html>"),
    BadRequest: answered(400),
    AuthenticationError: answered(401),
    PermissionDenied: answered(403),
    NotFound: answered(404),
    Conflict: answered(409),
    PayloadTooLarge: answered(413),
    UnprocessableEntity: answered(422),
    RateLimited: answered(429),
    ServerError: answered(503),
    ApiError: answered(418),
    FlowError: lambda: CONN.resume(""),
    FormError: lambda: connect_form(kinds=[]),
    SealError: lambda: unseal("", keys={}, tenant="t", link_id="l"),
}


def raised_by(call: Callable[[], object]) -> TriggerConnectError:
    with pytest.raises(TriggerConnectError) as caught:
        call()
    return caught.value


# Classes.


def test_every_exported_exception_is_raised_here() -> None:
    exported = {
        thing
        for thing in vars(trigger_connect).values()
        if isinstance(thing, type) and issubclass(thing, BaseException)
    }
    assert exported - RAISED.keys() == {TriggerConnectError}
    assert len(RAISED) == 17


@pytest.mark.parametrize("kind", RAISED, ids=lambda kind: kind.__name__)
def test_exceptions_are_of_their_class_and_have_bases(kind: type[TriggerConnectError]) -> None:
    error = raised_by(RAISED[kind])
    assert type(error) is kind
    assert isinstance(error, Exception)
    misused = (InvalidConnection, InvalidArguments, FormError)
    assert isinstance(error, ValueError) == (kind in misused)
    assert str(error)
    assert kind.__module__ == "trigger_connect.errors"


@pytest.mark.parametrize("kind", RAISED, ids=lambda kind: kind.__name__)
def test_exceptions_are_pickled_and_copied(kind: type[TriggerConnectError]) -> None:
    error = raised_by(RAISED[kind])
    copies = [copy.copy(error), copy.deepcopy(error)]
    copies += [
        pickle.loads(pickle.dumps(error, version))
        for version in range(2, pickle.HIGHEST_PROTOCOL + 1)
    ]
    for other in copies:
        assert type(other) is kind
        assert (str(other), repr(other)) == (str(error), repr(error))
        assert vars(other) == vars(error)


def test_problems_have_parameters_and_a_hash() -> None:
    """For texts of one's own; as JSON too."""
    report = Connection.check(api_key=KEY, environment="nowhere")
    [problem] = report.problems
    assert problem.params == {"allowed": "dev, staging, prod, preview"}
    assert json.loads(json.dumps(problem._asdict()))["params"] == problem.params
    assert {problem} == set(report.problems)
    assert hash(problem) == hash(copy.deepcopy(problem))
    [other] = Connection.check(api_key="").problems
    assert other.params == {}
    assert Problem("f", "empty", "error", "m", "h").params == {}


def test_what_a_refusal_of_a_connection_carries() -> None:
    error = raised_by(RAISED[InvalidConnection])
    assert isinstance(error, InvalidConnection)
    assert error.code == "api_key_missing"
    assert [(p.field, p.code, p.severity, p.step) for p in error.problems] == [
        ("api_key", "api_key_missing", "error", 1),
        ("environment", "environment_unknown", "error", 3),
    ]
    assert all(p.code in str(error) and p.hint in str(error) for p in error.problems)


def test_what_a_refusal_of_arguments_carries() -> None:
    error = raised_by(RAISED[InvalidArguments])
    assert isinstance(error, InvalidArguments)
    assert error.operation == "runs.list"
    assert {(p.field, p.code) for p in error.problems} == {
        ("limit", "out_of_range"),
        ("nonsense", "unknown_argument"),
    }
    assert (error.field, error.code) == (error.problems[0].field, error.problems[0].code)
    assert all(p.message in str(error) for p in error.problems)


def test_what_a_refused_credential_carries() -> None:
    error = raised_by(RAISED[CredentialNotAccepted])
    assert isinstance(error, CredentialNotAccepted)
    assert (error.operation, error.code) == ("runs.retrieve", "credential_not_accepted")
    assert "personal access token" in error.message
    assert error.hint
    assert error.message in str(error)


def test_what_an_answer_carries() -> None:
    error = raised_by(answered(422))
    assert isinstance(error, ApiError)
    assert (error.operation, error.status, error.code) == ("runs.retrieve", 422, "no")
    assert (error.message, error.request_id) == ("No.", "req_1")
    assert [(i.path, i.message) for i in error.issues] == [("a.0", "Bad.")]
    assert all(part in str(error) for part in ("runs.retrieve", "422", "No", "req_1", error.hint))


def test_what_an_unreadable_answer_carries() -> None:
    error = raised_by(RAISED[InvalidReply])
    assert isinstance(error, InvalidReply)
    assert (error.operation, error.code, error.status) == ("runs.retrieve", "reply_not_json", 200)
    assert error.message in str(error)
    assert error.hint


# None and OMIT.


def test_none_leaves_an_argument_out_unless_null_can_be_sent() -> None:
    trigger = CONN.tasks.trigger
    assert trigger("x", queue=None, tags=None, delay=None, branch=None).body == b"{}"
    assert trigger("x", payload=None).body == b'{"payload":null}'
    assert trigger("x", payload=OMIT, metadata=OMIT).body == b"{}"
    assert CONN.prepare("tasks.trigger", task_identifier="x", tags=OMIT).body == b"{}"
    assert trigger("x", payload=[None, {"a": None}]).body == b'{"payload":[null,{"a":null}]}'
    assert refusal(lambda: CONN.prepare("tasks.trigger", task_identifier="x", metadata=None)) == [
        ("metadata", "wrong_type")
    ]
    assert CONN.request("POST", "/x", body=None).body == b"null"
    assert CONN.request("POST", "/x").body is None
    assert CONN.request("GET", "/x", query={"a": None}).url.endswith("/x")


def test_false_zero_and_empty_values_are_sent() -> None:
    request = CONN.tasks.trigger("x", payload="", priority=0, test=False, ttl=0)
    assert request.body is not None
    sent = json.loads(request.body)
    assert sent == {"payload": "", "options": {"priority": 0, "test": False, "ttl": 0}}


def test_omit_is_one_false_thing() -> None:
    assert not OMIT
    assert isinstance(OMIT, Omit)
    assert repr(OMIT) == "OMIT"
    assert copy.copy(OMIT) is OMIT
    assert copy.deepcopy({"a": OMIT})["a"] is OMIT
    assert pickle.loads(pickle.dumps(OMIT)) is OMIT
    with pytest.raises(TypeError):
        Omit()


def test_a_request_is_made_by_the_package_only() -> None:
    with pytest.raises(TypeError):
        Request()
