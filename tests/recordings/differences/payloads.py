"""Differences in payloads and other bodies."""

from __future__ import annotations

from .difference import Difference

DIFFERENCES: tuple[Difference, ...] = (
    Difference(
        "text in a batch is declared as text/plain: the server would parse it as JSON otherwise",
        ("body[].options",),
        ("batch.streamItems/unicode-and-newlines",),
    ),
    Difference(
        "payloads are JSON: what is beyond it (dates, big integers, sets, NaN, shared references) "
        "is sent as the JSON that Python's own encoder gives, or refused",
        (
            "payload referentialEqualities",
            "payload values",
            "refused payload wrong_type",
            "body.payload*",
        ),
        (
            "tasks.trigger/payload-circular",
            "tasks.trigger/payload-dotted-keys",
            "tasks.trigger/payload-infinity",
            "tasks.trigger/payload-nan",
            "tasks.trigger/payload-negative-zero",
            "tasks.trigger/payload-object-with-bigint",
            "tasks.trigger/payload-object-with-date",
            "tasks.trigger/payload-set",
            "tasks.trigger/payload-shared-reference",
            "tasks.trigger/payload-special-numbers-nested",
            "tasks.trigger/payload-typed",
            "tasks.trigger/payload-url",
        ),
    ),
    Difference(
        "large payloads are sent inline; the official client stores them elsewhere first",
        (
            "body.options.payloadType",
            "body.payload",
            "body[].options.payloadType",
            "body[].payload",
        ),
        (
            "tasks.batchTrigger/per-item-large-payload-offloaded#4",
            "tasks.trigger/payload-large-object-offloaded#3",
            "tasks.trigger/payload-size-131072-bytes-offloaded#3",
        ),
    ),
    Difference(
        "text is labelled as text and lines of JSON as such; the official client labels all as "
        "application/json, and the server reads it as it is",
        ("header content-type",),
        (
            "sessions.in.send/named-channel",
            "sessions.in.send/nasty-id",
            "sessions.in.send/object",
            "sessions.stream.append/out",
            "streams.append/in-task",
            "streams.append/named-text",
            "streams.append/nasty-key",
            "streams.pipe/v1#2",
            "streams.writer/v1",
        ),
    ),
    Difference(
        "where the server wants the length of a body, an empty object is sent and not nothing",
        ("body",),
        (
            "wait.block/nasty-long",
            "wait.block/nasty-traversal",
            "wait.forToken/string",
        ),
    ),
    Difference(
        "some payloads stop the official client before it sends anything, by an error of its own "
        "or since its encoder lacks them; they are JSON here",
        ("official client sent nothing",),
        (
            "tasks.trigger/payload-constructor-key",
            "tasks.trigger/payload-proto-key",
            "wait.completeToken/data-bigint-throws",
        ),
    ),
)
