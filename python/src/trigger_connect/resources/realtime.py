# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `realtime`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Literal

from .._native import Request
from .._resource import Resource

__all__ = ["Realtime"]


class Realtime(Resource):
    """Requests of `realtime`."""

    def subscribe_batch(
        self,
        batch_id: str,
        *,
        skip_columns: Literal["baseCostInCents", "completedAt", "costInCents", "delayUntil", "error", "expiredAt", "idempotencyKey", "isTest", "metadata", "metadataType", "number", "output", "outputType", "payload", "payloadType", "queuedAt", "realtimeStreams", "runTags", "startedAt", "ttl", "updatedAt", "usageDurationMs"] | Sequence[Literal["baseCostInCents", "completedAt", "costInCents", "delayUntil", "error", "expiredAt", "idempotencyKey", "isTest", "metadata", "metadataType", "number", "output", "outputType", "payload", "payloadType", "queuedAt", "realtimeStreams", "runTags", "startedAt", "ttl", "updatedAt", "usageDurationMs"]] | None = None,
        offset: str | None = None,
        handle: str | None = None,
        live: bool | None = None,
        cursor: str | None = None,
        branch: str | None = None,
    ) -> Request[list[Any]]:
        """Follow the runs of a batch, a step at a time.

        Rows hold statuses of the engine and times without a zone, which are in UTC.

        `GET /realtime/v1/batches/{batchId}`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes `read:batch:{batchId}`,
        `read:runs`.

        Args:
            batch_id: Id of the batch (`batch_…`).
            skip_columns: One column or several to leave out. A token that names columns of its own
                replaces the list.
            offset: `-1` for the first step, else the last `electric-offset` header.
            handle: The last `electric-handle` header; needed unless `offset` is `-1`.
            live: True to wait, about 20 seconds, for the next change.
            cursor: The last `electric-cursor` header, on live steps.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `list[Any]`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, contains_comma, control_character, dot_segment, duplicate_argument,
                empty, ill_formed_text, missing_argument, not_a_choice, secret_misplaced, too_long,
                too_many, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route realtime.v1.batches.$batchId
        """
        return self._prepare(
            "realtime.subscribe_batch",
            {
                "batch_id": batch_id,
                "skip_columns": skip_columns,
                "offset": offset,
                "handle": handle,
                "live": live,
                "cursor": cursor,
                "branch": branch,
            },
        )

    def subscribe_run(
        self,
        run_id: str,
        *,
        skip_columns: Literal["baseCostInCents", "completedAt", "costInCents", "delayUntil", "error", "expiredAt", "idempotencyKey", "isTest", "metadata", "metadataType", "number", "output", "outputType", "payload", "payloadType", "queuedAt", "realtimeStreams", "runTags", "startedAt", "ttl", "updatedAt", "usageDurationMs"] | Sequence[Literal["baseCostInCents", "completedAt", "costInCents", "delayUntil", "error", "expiredAt", "idempotencyKey", "isTest", "metadata", "metadataType", "number", "output", "outputType", "payload", "payloadType", "queuedAt", "realtimeStreams", "runTags", "startedAt", "ttl", "updatedAt", "usageDurationMs"]] | None = None,
        offset: str | None = None,
        handle: str | None = None,
        live: bool | None = None,
        cursor: str | None = None,
        branch: str | None = None,
    ) -> Request[list[Any]]:
        """Follow one run, a step at a time.

        Rows hold statuses of the engine and times without a zone, which are in UTC.

        `GET /realtime/v1/runs/{runId}`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes `read:runs:{runId}`,
        `read:tasks:{taskIdentifier}`, `read:tags:{tag}`, `read:batch:{batchId}`.

        Args:
            run_id: Id of the run (`run_…`).
            skip_columns: One column or several to leave out. A token that names columns of its own
                replaces the list.
            offset: `-1` for the first step, else the last `electric-offset` header.
            handle: The last `electric-handle` header; needed unless `offset` is `-1`.
            live: True to wait, about 20 seconds, for the next change.
            cursor: The last `electric-cursor` header, on live steps.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `list[Any]`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, contains_comma, control_character, dot_segment, duplicate_argument,
                empty, ill_formed_text, missing_argument, not_a_choice, secret_misplaced, too_long,
                too_many, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route realtime.v1.runs.$runId
        """
        return self._prepare(
            "realtime.subscribe_run",
            {
                "run_id": run_id,
                "skip_columns": skip_columns,
                "offset": offset,
                "handle": handle,
                "live": live,
                "cursor": cursor,
                "branch": branch,
            },
        )

    def subscribe_runs(
        self,
        *,
        tags: str | Sequence[str] | None = None,
        created_at: str | timedelta | None = None,
        skip_columns: Literal["baseCostInCents", "completedAt", "costInCents", "delayUntil", "error", "expiredAt", "idempotencyKey", "isTest", "metadata", "metadataType", "number", "output", "outputType", "payload", "payloadType", "queuedAt", "realtimeStreams", "runTags", "startedAt", "ttl", "updatedAt", "usageDurationMs"] | Sequence[Literal["baseCostInCents", "completedAt", "costInCents", "delayUntil", "error", "expiredAt", "idempotencyKey", "isTest", "metadata", "metadataType", "number", "output", "outputType", "payload", "payloadType", "queuedAt", "realtimeStreams", "runTags", "startedAt", "ttl", "updatedAt", "usageDurationMs"]] | None = None,
        offset: str | None = None,
        handle: str | None = None,
        live: bool | None = None,
        cursor: str | None = None,
        branch: str | None = None,
    ) -> Request[list[Any]]:
        """Follow the runs that carry all the given tags, a step at a time.

        Rows hold statuses of the engine and times without a zone, which are in UTC.

        `GET /realtime/v1/runs`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes `read:runs`, `read:tags`,
        `read:tags:{tag}`.

        Args:
            tags: One tag or several; a run must carry every one.
            created_at: How far back runs are included, as a duration. The server applies 24h and
                caps it there.
            skip_columns: One column or several to leave out. A token that names columns of its own
                replaces the list.
            offset: `-1` for the first step, else the last `electric-offset` header.
            handle: The last `electric-handle` header; needed unless `offset` is `-1`.
            live: True to wait, about 20 seconds, for the next change.
            cursor: The last `electric-cursor` header, on live steps.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `list[Any]`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, contains_comma, control_character, duplicate_argument, empty,
                ill_formed_text, invalid_format, missing_argument, not_a_choice, secret_misplaced,
                too_long, too_many, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route realtime.v1.runs
        """
        return self._prepare(
            "realtime.subscribe_runs",
            {
                "tags": tags,
                "created_at": created_at,
                "skip_columns": skip_columns,
                "offset": offset,
                "handle": handle,
                "live": live,
                "cursor": cursor,
                "branch": branch,
            },
        )
