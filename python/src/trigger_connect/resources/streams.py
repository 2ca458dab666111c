# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `streams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._native import Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data

__all__ = ["Streams"]


class Streams(Resource):
    """Requests of `streams`."""

    def append(
        self,
        run_id: str,
        target: Literal["self", "parent", "root"],
        stream_id: str,
        *,
        part: str,
        part_id: str | None = None,
        branch: str | None = None,
    ) -> Request[data.AppendReply]:
        """Append one part to a stream of a run that has not ended.

        `POST /realtime/v1/streams/{runId}/{target}/{streamId}/append`

        Not documented as HTTP: the official client sends it.

        Restricted keys are refused: the key needs full access.

        Args:
            run_id: Id of the run (`run_…`).
            target: Whose stream it is: the run's own (`self`), its `parent`'s or its `root`'s.
            stream_id: Name of the stream.
            part: The part as it is to be stored, by convention JSON text; at most 524288 bytes.
            part_id: Id of the part. One that was used already is not written again.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.AppendReply`.

        Raises:
            InvalidArguments: with one of body_too_large, branch_invalid, branch_not_applicable,
                branch_required, branch_too_long, control_character, dot_segment,
                duplicate_argument, empty, header_value, ill_formed_text, missing_argument,
                not_a_choice, secret_misplaced, too_long, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: server route realtime.v1.streams.$runId.$target.$streamId.append
        """
        return self._prepare(
            "streams.append",
            {
                "run_id": run_id,
                "target": target,
                "stream_id": stream_id,
                "part": part,
                "part_id": part_id,
                "branch": branch,
            },
        )

    def create(
        self,
        run_id: str,
        target: Literal["self", "parent", "root"],
        stream_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.StreamVersion]:
        """Open a stream of a run for writing.

        With version v2 the answer's `x-s2-…` headers hold the credentials of the stream.

        `PUT /realtime/v1/streams/{runId}/{target}/{streamId}`

        Not documented as HTTP: the official client sends it.

        Restricted keys are refused: the key needs full access.

        Args:
            run_id: Id of the run (`run_…`).
            target: Whose stream it is: the run's own (`self`), its `parent`'s or its `root`'s.
            stream_id: Name of the stream.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.StreamVersion`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, not_a_choice, secret_misplaced, too_long,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: server route realtime.v1.streams.$runId.$target.$streamId
        """
        return self._prepare(
            "streams.create",
            {
                "run_id": run_id,
                "target": target,
                "stream_id": stream_id,
                "branch": branch,
            },
        )

    def ingest(
        self,
        run_id: str,
        target: Literal["self", "parent", "root"],
        stream_id: str,
        *,
        chunks: Sequence[Any],
        client_id: str | None = None,
        stream_version: Literal["v1", "v2"] | None = None,
        resume_from_chunk: int | None = None,
        branch: str | None = None,
    ) -> Request[None]:
        """Upload chunks of a version v1 stream.

        Repeating it writes the chunks again, unless it says where to resume.

        `POST /realtime/v1/streams/{runId}/{target}/{streamId}`

        Not documented as HTTP: the official client sends it.

        Restricted keys are refused: the key needs full access.

        Args:
            run_id: Id of the run (`run_…`).
            target: Whose stream it is: the run's own (`self`), its `parent`'s or its `root`'s.
            stream_id: Name of the stream.
            chunks: The chunks: any JSON values, sent one on a line.
            client_id: Id of the writer. The server applies `default`.
            stream_version: Version of the stream, `v1` or `v2`. The server applies `v1`.
            resume_from_chunk: Index of the first chunk, from 0.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `None`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                header_value, ill_formed_text, invalid_json, missing_argument, not_a_choice,
                out_of_range, secret_misplaced, too_long, too_many, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: server route realtime.v1.streams.$runId.$target.$streamId
        """
        return self._prepare(
            "streams.ingest",
            {
                "run_id": run_id,
                "target": target,
                "stream_id": stream_id,
                "chunks": chunks,
                "client_id": client_id,
                "stream_version": stream_version,
                "resume_from_chunk": resume_from_chunk,
                "branch": branch,
            },
        )

    def last_chunk(
        self,
        run_id: str,
        target: Literal["self", "parent", "root"],
        stream_id: str,
        *,
        client_id: str | None = None,
        stream_version: Literal["v1", "v2"] | None = None,
        branch: str | None = None,
    ) -> Request[None]:
        """Ask for the last stored chunk of a version v1 stream, to resume an upload.

        The answer's `x-last-chunk-index` header holds its index, -1 when nothing is stored.

        `HEAD /realtime/v1/streams/{runId}/{target}/{streamId}`

        Not documented as HTTP: the official client sends it.

        Restricted keys are refused: the key needs full access.

        Args:
            run_id: Id of the run (`run_…`).
            target: Whose stream it is: the run's own (`self`), its `parent`'s or its `root`'s.
            stream_id: Name of the stream.
            client_id: Id of the writer. The server applies `default`.
            stream_version: Version of the stream, `v1` or `v2`. The server applies `v1`.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `None`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                header_value, ill_formed_text, missing_argument, not_a_choice, secret_misplaced,
                too_long, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: server route realtime.v1.streams.$runId.$target.$streamId
        """
        return self._prepare(
            "streams.last_chunk",
            {
                "run_id": run_id,
                "target": target,
                "stream_id": stream_id,
                "client_id": client_id,
                "stream_version": stream_version,
                "branch": branch,
            },
        )

    def read(
        self,
        run_id: str,
        stream_id: str,
        *,
        last_event_id: str | int | None = None,
        timeout_seconds: int | None = None,
        branch: str | None = None,
    ) -> Request[None]:
        """Follow a stream that a run writes, as server-sent events.

        The answer's `x-stream-version` header tells how to read the events and what to resume with.

        `GET /realtime/v1/streams/{runId}/{streamId}`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes `read:runs:{runId}`,
        `read:tasks:{taskIdentifier}`, `read:tags:{tag}`, `read:batch:{batchId}`.

        Args:
            run_id: Id of the run (`run_…`).
            stream_id: Name of the stream.
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

        Source: server route realtime.v1.streams.$runId.$streamId
        """
        return self._prepare(
            "streams.read",
            {
                "run_id": run_id,
                "stream_id": stream_id,
                "last_event_id": last_event_id,
                "timeout_seconds": timeout_seconds,
                "branch": branch,
            },
        )
