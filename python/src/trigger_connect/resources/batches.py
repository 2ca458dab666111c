# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `batches`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .._native import IdempotencyKey, Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data
    from . import records

__all__ = ["Batches"]


class Batches(Resource):
    """Requests of `batches`."""

    def create(
        self,
        *,
        run_count: int,
        traceparent: str | None = None,
        tracestate: str | None = None,
        realtime_streams_version: Literal["v1", "v2"] | None = None,
        task_identifiers: Sequence[str] | None = None,
        parent_run_id: str | None = None,
        resume_parent_on_completion: bool | None = None,
        idempotency_key: str | IdempotencyKey | None = None,
        idempotency_key_options: records.IdempotencyKeyOptions | None = None,
        branch: str | None = None,
    ) -> Request[data.BatchCreated]:
        """Open a batch of a known size (first of two phases).

        A second call with the same idempotency key is refused with 422, so it protects against a
        second batch but does not return the first.

        `POST /api/v3/batches`

        Restricted keys and public access tokens need one of the scopes
        `batchTrigger:tasks:{taskIdentifier}`, `batchTrigger:batch`, `batchTrigger:tasks`.

        Args:
            run_count: Number of items that will be streamed: 1 to 1000.
            traceparent: The W3C trace context of the caller, stored on the runs.
            tracestate: The W3C trace state of the caller.
            realtime_streams_version: Stream backend that the runs use, `v1` or `v2`. Without it the
                server applies its own default.
            task_identifiers: The distinct tasks of the batch. Credentials that are limited to some
                tasks need it.
            parent_run_id: Run that the batch belongs to, when triggered from inside a run.
            resume_parent_on_completion: Whether the parent waits for the batch; it is blocked at
                once. The server applies false.
            idempotency_key: Deduplication key of the batch, unique per environment, at most 2048
                characters. Text is sent as it is; a created key also sends
                `idempotency_key_options`.
            idempotency_key_options: The key as it was before hashing, and its scope.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.BatchCreated`.

        Raises:
            InvalidArguments: with one of body_too_large, branch_invalid, branch_not_applicable,
                branch_required, branch_too_long, conflicting_arguments, control_character,
                duplicate_argument, empty, header_value, ill_formed_text, missing_argument,
                not_a_choice, out_of_range, too_long, too_many, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/triggering#batch-trigger
        """
        return self._prepare(
            "batches.create",
            {
                "run_count": run_count,
                "traceparent": traceparent,
                "tracestate": tracestate,
                "realtime_streams_version": realtime_streams_version,
                "task_identifiers": task_identifiers,
                "parent_run_id": parent_run_id,
                "resume_parent_on_completion": resume_parent_on_completion,
                "idempotency_key": idempotency_key,
                "idempotency_key_options": idempotency_key_options,
                "branch": branch,
            },
        )

    def get_results(
        self,
        batch_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.BatchResults]:
        """Get the results of the finished runs of a batch.

        Only runs with a stored result appear, and current runs store one only when they were
        canceled.

        `GET /api/v1/batches/{batchId}/results`

        Restricted keys are refused: the key needs full access.

        Args:
            batch_id: Id of the batch (`batch_…`).
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.BatchResults`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/batches/retrieve-results
        """
        return self._prepare(
            "batches.get_results",
            {
                "batch_id": batch_id,
                "branch": branch,
            },
        )

    def retrieve(
        self,
        batch_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.Batch]:
        """Get the state of a batch, with errors beside its runs.

        `GET /api/v1/batches/{batchId}`

        Restricted keys and public access tokens need one of the scopes `read:batch:{batchId}`,
        `read:runs`.

        Args:
            batch_id: Id of the batch (`batch_…`).
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.Batch`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/management/batches/retrieve
        """
        return self._prepare(
            "batches.retrieve",
            {
                "batch_id": batch_id,
                "branch": branch,
            },
        )

    def retrieve_v2(
        self,
        batch_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.BatchState]:
        """Get the state of a batch, with errors grouped under `processing`.

        `GET /api/v2/batches/{batchId}`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes `read:batch:{batchId}`,
        `read:runs`.

        Args:
            batch_id: Id of the batch (`batch_…`).
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.BatchState`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v2.batches.$batchId
        """
        return self._prepare(
            "batches.retrieve_v2",
            {
                "batch_id": batch_id,
                "branch": branch,
            },
        )

    def stream_items(
        self,
        batch_id: str,
        *,
        items: Sequence[records.BatchItem],
        traceparent: str | None = None,
        tracestate: str | None = None,
        branch: str | None = None,
    ) -> Request[data.BatchItemsReply]:
        """Send the items of an open batch and seal it (second of two phases).

        Items are deduplicated by index: sending everything again is safe, and is what to do when
        the answer says `sealed: false` or never came.

        `POST /api/v3/batches/{batchId}/items`

        Restricted keys and public access tokens need one of the scopes `write:batch:{batchId}`,
        `batchTrigger:tasks:{taskIdentifier}`.

        Args:
            batch_id: Id of the batch, from `batches.create`.
            items: The items: 1 to 1000.
            traceparent: The W3C trace context of the caller, stored on the runs.
            tracestate: The W3C trace state of the caller.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.BatchItemsReply`.

        Raises:
            InvalidArguments: with one of body_too_large, branch_invalid, branch_not_applicable,
                branch_required, branch_too_long, conflicting_arguments, control_character,
                dot_segment, duplicate_argument, empty, header_value, ill_formed_text,
                invalid_format, invalid_json, missing_argument, not_a_choice, out_of_range,
                secret_misplaced, too_long, too_many, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/triggering#batch-trigger
        """
        return self._prepare(
            "batches.stream_items",
            {
                "batch_id": batch_id,
                "items": items,
                "traceparent": traceparent,
                "tracestate": tracestate,
                "branch": branch,
            },
        )
