# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `input_streams`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from .._native import Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data

__all__ = ["InputStreams"]


class InputStreams(Resource):
    """Requests of `input_streams`."""

    def read(
        self,
        run_id: str,
        stream_id: str,
        *,
        last_event_id: str | int | None = None,
        timeout_seconds: int | None = None,
        branch: str | None = None,
    ) -> Request[None]:
        """Follow an input stream of a run as server-sent events.

        The answer's `x-stream-version` header tells how to read the events and what to resume with.

        `GET /realtime/v1/streams/{runId}/input/{streamId}`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes `read:runs:{runId}`,
        `read:tasks:{taskIdentifier}`, `read:tags:{tag}`, `read:batch:{batchId}`.

        Args:
            run_id: Id of the run (`run_…`).
            stream_id: Name of the input stream.
            last_event_id: Where to resume: with version v1 the last event id, with v2 the last
                `seq_num` seen.
            timeout_seconds: Seconds without data after which the server closes, 1 to 600. The
                server applies 60.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `None`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                header_value, ill_formed_text, invalid_format, missing_argument, out_of_range,
                secret_misplaced, too_long, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route realtime.v1.streams.$runId.input.$streamId
        """
        return self._prepare(
            "input_streams.read",
            {
                "run_id": run_id,
                "stream_id": stream_id,
                "last_event_id": last_event_id,
                "timeout_seconds": timeout_seconds,
                "branch": branch,
            },
        )

    def send(
        self,
        run_id: str,
        stream_id: str,
        *,
        data: Any,
        branch: str | None = None,
    ) -> Request[data.InputSent]:
        """Send one value to an input stream of a run. Repeating it sends the value twice.

        `POST /realtime/v1/streams/{runId}/input/{streamId}`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes
        `write:inputStreams:{runId}`.

        Args:
            run_id: Id of the run (`run_…`).
            stream_id: Name of the input stream.
            data: Any JSON value.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.InputSent`.

        Raises:
            InvalidArguments: with one of body_too_large, branch_invalid, branch_not_applicable,
                branch_required, branch_too_long, control_character, dot_segment,
                duplicate_argument, empty, ill_formed_text, invalid_json, missing_argument,
                secret_misplaced, too_long, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route realtime.v1.streams.$runId.input.$streamId
        """
        return self._prepare(
            "input_streams.send",
            {
                "run_id": run_id,
                "stream_id": stream_id,
                "data": data,
                "branch": branch,
            },
        )

    def wait(
        self,
        run_id: str,
        *,
        stream_id: str,
        timeout: str | timedelta | datetime | None = None,
        idempotency_key: str | None = None,
        idempotency_key_ttl: str | timedelta | None = None,
        tags: str | Sequence[str] | None = None,
        last_seq_num: int | None = None,
        branch: str | None = None,
    ) -> Request[data.StreamWaitpoint]:
        """Create a waitpoint that completes when an input stream receives data.

        Called from inside a run, which then waits for the waitpoint.

        `POST /api/v1/runs/{runId}/input-streams/wait`

        Not documented as HTTP: the official client sends it.

        Restricted keys are refused: the key needs full access.

        Args:
            run_id: Id of the run that waits (`run_…`).
            stream_id: Name of the input stream.
            timeout: How long to wait: a duration or an ISO 8601 date with its offset.
            idempotency_key: Deduplication key of the waitpoint, at most 2048 characters. A hit
                returns the waitpoint that exists.
            idempotency_key_ttl: Life of the idempotency key: one number and one of s, m, h, d.
            tags: One tag or up to 10, each 1 to 128 characters.
            last_seq_num: Last sequence number that the run has seen, from 0; newer data completes
                the wait at once.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.StreamWaitpoint`.

        Raises:
            InvalidArguments: with one of body_too_large, branch_invalid, branch_not_applicable,
                branch_required, branch_too_long, control_character, dot_segment,
                duplicate_argument, empty, ill_formed_text, invalid_format, missing_argument,
                out_of_range, secret_misplaced, too_long, too_many, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: server route api.v1.runs.$runFriendlyId.input-streams.wait
        """
        return self._prepare(
            "input_streams.wait",
            {
                "run_id": run_id,
                "stream_id": stream_id,
                "timeout": timeout,
                "idempotency_key": idempotency_key,
                "idempotency_key_ttl": idempotency_key_ttl,
                "tags": tags,
                "last_seq_num": last_seq_num,
                "branch": branch,
            },
        )
