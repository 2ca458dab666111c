"""Calls that a type checker must accept. Not run: `test_surface.py` checks it with mypy.

Lives here: what users write. Must not know: anything that is private.
"""

from __future__ import annotations

import http.client
import os
import urllib.error
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from types import MappingProxyType
from typing import Any, Literal

from trigger_connect import (
    OMIT,
    ApiError,
    Code,
    Connection,
    CredentialNotAccepted,
    Done,
    Give,
    IdempotencyKey,
    InvalidArguments,
    InvalidConnection,
    Need,
    NotFound,
    Omit,
    Phase,
    Problem,
    RateLimit,
    Reply,
    Report,
    Request,
    Secret,
    TriggerConnectError,
    idempotency_key,
    lifecycles,
    status_phase,
)
from trigger_connect.resources import records


def connections(form: dict[str, str], stored: Mapping[str, Any]) -> list[Connection]:
    report: Report = Connection.check(api_key=form.get("key"), branch=object())
    maybe: Connection | None = report.connection
    return [
        Connection(api_key="k", hosts=["api.example.com"], accept_unknown_keys=True),
        Connection(api_key=None, base_url=None, hosts="public_only"),
        Connection.from_env(os.environ),
        Connection.from_env({"TRIGGER_SECRET_KEY": "k"}, hosts="any"),
        Connection.from_form(form),
        Connection.from_nango(stored),
        Connection.check_form(form, accept_public_tokens=True).unwrap(),
        maybe or report.unwrap(),
    ]


def facts(conn: Connection) -> None:
    kind: Literal[
        "root_key",
        "additional_key",
        "personal_access_token",
        "organization_token",
        "public_token",
        "unknown_key",
    ] = conn.kind
    environment: Literal["dev", "staging", "prod", "preview"] | None = conn.environment
    key: Secret = conn.api_key
    text: str = key.expose()
    problems: list[Problem] = conn.notices
    code: Code = problems[0].code
    severity: Literal["error", "warning", "info"] = problems[0].severity
    same: Connection = conn.expect_environment("prod")
    exported: dict[str, Any] = same.to_nango()
    print(kind, environment, text, code, severity, exported)


def values() -> None:
    key: IdempotencyKey = idempotency_key("order-42")
    idempotency_key(("order", 42, ["a", 1]), scope="attempt", run_id="run_1", attempt_number=1)
    scope: Literal["run", "attempt", "global"] | None = key.scope
    phase: Phase = status_phase("schedule", True)
    ended: bool = phase.terminal and not lifecycles()[0].statuses[0].phase.failure
    print(key.hash, key.key, scope, ended)


def requests(conn: Connection) -> list[Request]:
    frozen = MappingProxyType({"a": 1})
    when = datetime(2030, 1, 1, tzinfo=timezone.utc)
    omitted: Omit = OMIT
    return [
        conn.tasks.trigger("send-email"),
        conn.tasks.trigger(
            "send-email",
            payload={"to": ["a@b.c"]},
            delay=when,
            ttl=60,
            tags=("a", "b"),
            metadata=frozen,
            machine="small-1x",
            debounce={"key": "k", "delay": timedelta(seconds=5), "mode": "leading"},
            idempotency_key_options={"key": "k", "scope": "global"},
            concurrency_key=5,
            priority=1,
        ),
        conn.tasks.trigger("x", payload=b"{}", metadata=omitted, tags=None),
        conn.tasks.trigger("x", idempotency_key=idempotency_key(["order", 42], scope="global")),
        conn.tasks.trigger(task_identifier="x", payload=None),
        conn.batches.stream_items("b", items=[{"task": "x"}, {"task": "y", "index": 1}]),
        conn.runs.list(status=["QUEUED", "FAILED"], from_=when, to="2030-01-01T00:00:00Z"),
        conn.runs.list(status="QUEUED", tag=["a"], limit=10),
        conn.runs.update_metadata(
            "run_1",
            operations=[
                {"type": "set", "key": "a", "value": 1},
                {"type": "delete", "key": "b"},
            ],
        ),
        conn.envvars.import_(
            variables=MappingProxyType({"A": "b"}), source={"type": "user", "user_id": "u"}
        ),
        conn.query.execute(query="SELECT 1", from_=0, period=None),
        conn.schedules.create(task="x", cron="0 * * * *", deduplication_key="d"),
        conn.prepare("runs.list", limit=10, anything=object()),
        conn.prepare_json("runs.list", "{}"),
        conn.request("GET", "/x/{a}", parameters={"a": 1}, query={"b": [1, True]}, headers=None),
    ]


def answers(request: Request, here: http.client.HTTPResponse, gone: urllib.error.HTTPError) -> None:
    """What the standard library gives goes in as it is."""
    request.read(here.status, here.headers, here.read())
    request.read(here.status, here.getheaders(), here.read())
    request.read(gone.code, gone.headers, gone.read())


def read(request: Request) -> Reply:
    method: Literal["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"] = request.method
    effect: Literal["read", "idempotent", "keyed", "once"] = request.effect
    body: bytes | None = request.body
    headers: Mapping[str, str] = request.headers
    plain: dict[str, str] = dict(request.headers)
    print(method, effect, body, headers, plain, request.idempotency_key, request.to_curl())
    request.read(200, [("a", "b"), (b"c", b"d")], bytearray())
    request.read(200, iter([("a", "b")]), "{}")
    reply = request.read(200, {"a": "b"}, b"{}")
    token: Secret | None = reply.public_access_token
    limit: RateLimit | None = reply.rate_limit
    following: dict[str, Any] | None = reply.next_page
    print(token, limit, following, reply.data["anything"])
    return reply


def failures(conn: Connection) -> str | None:
    try:
        conn.runs.retrieve("run_1").read(404, {}, b"")
    except NotFound as error:
        return error.code
    except ApiError as error:
        status: int = error.status
        return f"{status} {error.message} {error.request_id} {[i.path for i in error.issues]}"
    except (InvalidArguments, InvalidConnection) as error:
        return error.problems[0].hint
    except CredentialNotAccepted as error:
        return error.operation + error.hint
    except TriggerConnectError as error:
        return error.code
    return None


def batches(conn: Connection) -> str | None:
    flow = conn.batch(batch_size=500, total=2, realtime_streams_version="v2")
    match flow.begin():
        case Need(count, first):
            some: list[records.BatchItem] = [{"task": "send-email", "payload": {"n": first}}]
            flow.fed(some[:count], last=True)
            flow.fed(b"[]")
        case Give(batch) | Done(batch):
            return batch["id"] + f"{batch['batches'] + batch['items']}"
        case _:
            print(flow.progress.items)
    return None
