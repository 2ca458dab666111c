"""Recorded calls about what happens while runs run, as our arguments.

Those of realtime, streams, input streams, sessions, waitpoints and webhooks.
"""

from __future__ import annotations

import json
from typing import Any

from recorded import UNDEFINED, Builders, Recorded, snake_names

# How the loop of the official client ends; a request is one step of such a loop.
_OF_THE_LOOP = {"stopOnCompletion"}


def _shape(call: Recorded) -> dict[str, Any]:
    """Give what the first step of a subscription says beside its path."""
    given = {name: value for name, value in call.options(1).items() if name not in _OF_THE_LOOP}
    return {"offset": "-1", **snake_names(given)}


def _subscribe_run(call: Recorded) -> dict[str, Any]:
    if call.record["operation"] == "tasks.triggerAndSubscribe":
        # The run that the first request triggered; its payload is known already.
        return {"run_id": call.sent_segment(-1), "offset": "-1", "skip_columns": ["payload"]}
    run = call.args[0]
    return {"run_id": run["id"] if isinstance(run, dict) else run, **_shape(call)}


def _stream(call: Recorded) -> dict[str, Any]:
    if call.raw:
        run, target, stream = call.args
    else:
        stream, target = call.args[0], "self"
        run = call.options(len(call.args) - 1)["target"] if not call.task else call.task["run_id"]
    return {"run_id": run, "target": target, "stream_id": stream}


def _append(call: Recorded) -> dict[str, Any]:
    run = call.task["run_id"] if call.task else call.args[2]["target"]
    return {"run_id": run, "target": "self", "stream_id": call.args[0], "part": call.args[1]}


def _ingest(call: Recorded) -> dict[str, Any]:
    if call.record["operation"] == "streams.writer":
        # What the writer was told stands in a closure, so it is taken from what was sent.
        lines = call.record["request"]["body"]["value"].splitlines()
        chunks = [json.loads(line) for line in lines]
    else:
        chunks = call.args[1]
    return {
        **_stream(call),
        "chunks": chunks,
        "client_id": call.sent_header("x-client-id"),
        "stream_version": "v1",
        "resume_from_chunk": 0,
    }


def _read_stream(call: Recorded) -> dict[str, Any]:
    options = snake_names(call.options(2), timeoutInSeconds="timeout_seconds")
    start = options.pop("start_index", None)
    if start:
        # The official client counts from what it wants, the server from what was seen last.
        options["last_event_id"] = start - 1
    return {"run_id": call.args[0], "stream_id": call.args[1], **options}


def _send_input(call: Recorded) -> dict[str, Any]:
    data = {} if call.args[2] is UNDEFINED else {"data": call.args[2]}
    return {"run_id": call.args[0], "stream_id": call.args[1], **data}


def _wait_for_stream(call: Recorded) -> dict[str, Any]:
    return {"run_id": call.args[0], **snake_names(call.args[1])}


def _session(call: Recorded) -> dict[str, Any]:
    return {"session": call.args[0]}


def _create_session(call: Recorded) -> dict[str, Any]:
    given = snake_names(call.args[0], type="session_type")
    return {**given, "trigger_config": snake_names(given["trigger_config"])}


def _list_sessions(call: Recorded) -> dict[str, Any]:
    arguments = snake_names(call.options(0), type="session_type")
    # The official client takes a list of tags, of which the server understands one.
    if isinstance(arguments.get("tag"), list) and len(arguments["tag"]) == 1:
        [arguments["tag"]] = arguments["tag"]
    return arguments


def _channel(call: Recorded) -> dict[str, Any]:
    return {"session": call.args[0], "io": call.args[1], **snake_names(call.options(2))}


def _append_record(call: Recorded) -> dict[str, Any]:
    session, *rest, record = call.args
    if call.raw:
        arguments = {"io": rest[0]}
    else:
        # What is sent to a session goes in; a name before it is that of another channel.
        arguments = {"io": "in", **({"channel": rest[0]} if rest else {})}
    text = record if isinstance(record, str) else json.dumps(record, ensure_ascii=False)
    part = call.sent_header("x-part-id")
    return {"session": session, **arguments, "record": text, "part_id": part}


def _token(call: Recorded) -> dict[str, Any]:
    token = call.args[0]
    return {"waitpoint_id": token["id"] if isinstance(token, dict) else token}


def _complete(call: Recorded) -> dict[str, Any]:
    return {**_token(call), **({} if call.args[1] is UNDEFINED else {"data": call.args[1]})}


def _wait_for(call: Recorded) -> dict[str, Any]:
    if call.task:
        return {"run_id": call.task["run_id"], **_token(call)}
    given = call.args[0]
    return {"run_id": given["runFriendlyId"], "waitpoint_id": given["waitpointFriendlyId"]}


def _delivery(call: Recorded) -> dict[str, Any]:
    return {"delivery_id": call.args[0], **snake_names(call.options(1))}


def _endpoint(call: Recorded) -> dict[str, Any]:
    return {"endpoint_id": call.args[0], **snake_names(call.options(1))}


ARGUMENTS: Builders = {
    "input_streams.send": _send_input,
    "input_streams.wait": _wait_for_stream,
    "realtime.subscribe_batch": lambda call: {"batch_id": call.args[0], **_shape(call)},
    "realtime.subscribe_run": _subscribe_run,
    "realtime.subscribe_runs": lambda call: {"tags": call.args[0], **_shape(call)},
    "sessions.channels.append": _append_record,
    "sessions.channels.initialize": _channel,
    "sessions.channels.records": _channel,
    "sessions.channels.subscribe": _channel,
    "sessions.channels.wait": _wait_for_stream,
    "sessions.close": lambda call: {**_session(call), **snake_names(call.options(1))},
    "sessions.create": _create_session,
    "sessions.create_snapshot_upload_url": _session,
    "sessions.end_and_continue": lambda call: {**_session(call), **snake_names(call.args[1])},
    "sessions.get_snapshot_url": _session,
    "sessions.list": _list_sessions,
    "sessions.retrieve": _session,
    "sessions.update": lambda call: {**_session(call), **snake_names(call.args[1])},
    "streams.append": _append,
    "streams.create": _stream,
    "streams.ingest": _ingest,
    "streams.read": _read_stream,
    "waitpoints.complete": _complete,
    "waitpoints.create": lambda call: snake_names(call.options(0)),
    "waitpoints.list": lambda call: snake_names(call.options(0)),
    "waitpoints.retrieve": _token,
    "waitpoints.wait_duration": lambda call: {"run_id": call.args[0], **snake_names(call.args[1])},
    "waitpoints.wait_for": _wait_for,
    "webhooks.deliveries.list": lambda call: snake_names(call.options(0)),
    "webhooks.deliveries.replay": _delivery,
    "webhooks.deliveries.retrieve": _delivery,
    "webhooks.endpoints.retrieve": _endpoint,
    "webhooks.endpoints.rotate_secret": _endpoint,
}
