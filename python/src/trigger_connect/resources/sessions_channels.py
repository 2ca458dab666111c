# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `sessions.channels`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal

from .._native import Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data

__all__ = ["SessionsChannels"]


class SessionsChannels(Resource):
    """Requests of `sessions.channels`."""

    def append(
        self,
        session: str,
        io: Literal["in", "out"],
        *,
        record: str,
        part_id: str | None = None,
        branch: str | None = None,
    ) -> Request[data.AppendReply]:
        """Append one record to a session channel.

        It wakes runs that wait for the channel, and starts a run when none is live. A public token
        can't append to `out`.

        `POST /realtime/v1/sessions/{session}/{io}/append`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes `write:sessions:{session}`.

        Args:
            session: Session id (`session_…`) or external id, at most 256 characters.
            io: Direction: `out` from the task to its clients, `in` to the task.
            record: The record as it is to be stored, by convention JSON text; at most 1048576
                bytes.
            part_id: Id of the record. One that was used already is not written again.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.AppendReply`.

        Raises:
            InvalidArguments: with one of body_too_large, branch_invalid, branch_not_applicable,
                branch_required, branch_too_long, control_character, dot_segment,
                duplicate_argument, empty, header_value, ill_formed_text, missing_argument,
                not_a_choice, secret_misplaced, too_long, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route realtime.v1.sessions.$session.$io.append
        """
        return self._prepare(
            "sessions.channels.append",
            {
                "session": session,
                "io": io,
                "record": record,
                "part_id": part_id,
                "branch": branch,
            },
        )

    def initialize(
        self,
        session: str,
        io: Literal["in", "out"],
        *,
        branch: str | None = None,
    ) -> Request[data.StreamVersion]:
        """Open a session channel for direct writing.

        The answer's `x-s2-…` headers hold the credentials of the stream. A public token can't open
        `out`, and a closed session can't be opened.

        `PUT /realtime/v1/sessions/{session}/{io}`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes `write:sessions:{session}`.

        Args:
            session: Session id (`session_…`) or external id, at most 256 characters.
            io: Direction: `out` from the task to its clients, `in` to the task.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.StreamVersion`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, not_a_choice, secret_misplaced, too_long,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route realtime.v1.sessions.$session.$io
        """
        return self._prepare(
            "sessions.channels.initialize",
            {
                "session": session,
                "io": io,
                "branch": branch,
            },
        )

    def records(
        self,
        session: str,
        io: Literal["in", "out"],
        *,
        after_event_id: str | int | None = None,
        branch: str | None = None,
    ) -> Request[data.SessionRecords]:
        """Read the stored records of a session channel in one answer.

        `GET /realtime/v1/sessions/{session}/{io}/records`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes `read:sessions:{session}`.

        Args:
            session: Session id (`session_…`) or external id, at most 256 characters.
            io: Direction: `out` from the task to its clients, `in` to the task.
            after_event_id: Only records after this sequence number.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.SessionRecords`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, invalid_format, missing_argument, not_a_choice, out_of_range,
                secret_misplaced, too_long, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route realtime.v1.sessions.$session.$io.records
        """
        return self._prepare(
            "sessions.channels.records",
            {
                "session": session,
                "io": io,
                "after_event_id": after_event_id,
                "branch": branch,
            },
        )

    def subscribe(
        self,
        session: str,
        io: Literal["in", "out"],
        *,
        last_event_id: str | int | None = None,
        timeout_seconds: int | None = None,
        peek_settled: Literal["1"] | None = None,
        branch: str | None = None,
    ) -> Request[None]:
        """Follow a session channel as server-sent events.

        An external id without a session is followed until one comes. The events' own ids are no
        cursors: resume with the last `seq_num` seen.

        `GET /realtime/v1/sessions/{session}/{io}`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes `read:sessions:{session}`.

        Args:
            session: Session id (`session_…`) or external id, at most 256 characters.
            io: Direction: `out` from the task to its clients, `in` to the task.
            last_event_id: The last `seq_num` seen; the server goes on after it. Without it
                everything stored comes first.
            timeout_seconds: Seconds without data after which the server closes, 1 to 600. The
                server applies 60.
            peek_settled: `1` lets the server close at once when nothing more is coming. Only for a
                reconnect, never while an answer to a new message is waited for.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `None`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                header_value, ill_formed_text, invalid_format, missing_argument, not_a_choice,
                out_of_range, secret_misplaced, too_long, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route realtime.v1.sessions.$session.$io
        """
        return self._prepare(
            "sessions.channels.subscribe",
            {
                "session": session,
                "io": io,
                "last_event_id": last_event_id,
                "timeout_seconds": timeout_seconds,
                "peek_settled": peek_settled,
                "branch": branch,
            },
        )

    def wait(
        self,
        run_id: str,
        *,
        session: str,
        io: Literal["in", "out"],
        timeout: str | timedelta | datetime | None = None,
        idempotency_key: str | None = None,
        idempotency_key_ttl: str | timedelta | None = None,
        tags: str | Sequence[str] | None = None,
        last_seq_num: int | None = None,
        branch: str | None = None,
    ) -> Request[data.StreamWaitpoint]:
        """Create a waitpoint that completes when a session channel receives data.

        Called from inside a run, which then waits for the waitpoint.

        `POST /api/v1/runs/{runId}/session-streams/wait`

        Not documented as HTTP: the official client sends it.

        Restricted keys are refused: the key needs full access.

        Args:
            run_id: Id of the run that waits (`run_…`).
            session: Session id (`session_…`) or external id, at most 256 characters.
            io: Direction: `out` from the task to its clients, `in` to the task.
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
                not_a_choice, out_of_range, secret_misplaced, too_long, too_many, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: server route api.v1.runs.$runFriendlyId.session-streams.wait
        """
        return self._prepare(
            "sessions.channels.wait",
            {
                "run_id": run_id,
                "session": session,
                "io": io,
                "timeout": timeout,
                "idempotency_key": idempotency_key,
                "idempotency_key_ttl": idempotency_key_ttl,
                "tags": tags,
                "last_seq_num": last_seq_num,
                "branch": branch,
            },
        )
