# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `tasks`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from .._native import OMIT, IdempotencyKey, Omit, Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data
    from . import records

__all__ = ["Tasks"]


class Tasks(Resource):
    """Requests of `tasks`."""

    def batch_trigger_by_id(
        self,
        task_identifier: str,
        *,
        items: Sequence[records.TaskRun],
        traceparent: str | None = None,
        tracestate: str | None = None,
        branch: str | None = None,
    ) -> Request[data.BatchRunIds]:
        """Start several runs of one task in one request (oldest form).

        Give each item an idempotency key wherever a second run would hurt. `batches.create` and
        `batches.stream_items` take more items.

        `POST /api/v1/tasks/{taskIdentifier}/batch`

        Legacy: use `batches.create` instead.

        Restricted keys need one of the scopes `batchTrigger:tasks:{taskIdentifier}`.

        Args:
            task_identifier: Identifier of the task, as declared in code.
            items: The runs: 1 to 100.
            traceparent: The W3C trace context of the caller, stored on the runs.
            tracestate: The W3C trace state of the caller.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.BatchRunIds`.

        Raises:
            InvalidArguments: with one of body_too_large, branch_invalid, branch_not_applicable,
                branch_required, branch_too_long, conflicting_arguments, control_character,
                dot_segment, duplicate_argument, empty, header_value, ill_formed_text,
                invalid_format, invalid_json, missing_argument, not_a_choice, out_of_range,
                secret_misplaced, too_long, too_many, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/tasks/trigger-batch
        """
        return self._prepare(
            "tasks.batch_trigger_by_id",
            {
                "task_identifier": task_identifier,
                "items": items,
                "traceparent": traceparent,
                "tracestate": tracestate,
                "branch": branch,
            },
        )

    def batch_trigger_v1(
        self,
        *,
        items: Sequence[records.BatchTriggerItem],
        idempotency_key: str | IdempotencyKey | None = None,
        idempotency_key_ttl: str | timedelta | None = None,
        traceparent: str | None = None,
        tracestate: str | None = None,
        batch_processing_strategy: Literal["sequential", "parallel"] | None = None,
        parent_run_id: str | None = None,
        resume_parent_on_completion: bool | None = None,
        branch: str | None = None,
    ) -> Request[data.BatchRuns]:
        """Start runs of several tasks in one request; the answer names the runs (older form).

        Current clients use `batches.create` and `batches.stream_items`.

        `POST /api/v1/tasks/batch`

        Legacy: use `batches.create` instead.

        Restricted keys and public access tokens need one of the scopes
        `batchTrigger:tasks:{taskIdentifier}`.

        Args:
            items: The runs: 1 to 500.
            idempotency_key: Deduplication key of the batch, at most 2048 characters.
            idempotency_key_ttl: Life of the idempotency key: one number and one of s, m, h, d. The
                server applies 30 days.
            traceparent: The W3C trace context of the caller, stored on the runs.
            tracestate: The W3C trace state of the caller.
            batch_processing_strategy: How the server works through the items: `sequential` or
                `parallel`. Without it the server applies its own default.
            parent_run_id: Run that the batch belongs to, when triggered from inside a run.
            resume_parent_on_completion: Whether the parent waits for the batch. The server applies
                false.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.BatchRuns`.

        Raises:
            InvalidArguments: with one of body_too_large, branch_invalid, branch_not_applicable,
                branch_required, branch_too_long, conflicting_arguments, control_character,
                duplicate_argument, empty, header_value, ill_formed_text, invalid_format,
                invalid_json, missing_argument, not_a_choice, out_of_range, too_long, too_many,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/management/tasks/batch-trigger
        """
        return self._prepare(
            "tasks.batch_trigger_v1",
            {
                "items": items,
                "idempotency_key": idempotency_key,
                "idempotency_key_ttl": idempotency_key_ttl,
                "traceparent": traceparent,
                "tracestate": tracestate,
                "batch_processing_strategy": batch_processing_strategy,
                "parent_run_id": parent_run_id,
                "resume_parent_on_completion": resume_parent_on_completion,
                "branch": branch,
            },
        )

    def batch_trigger_v2(
        self,
        *,
        items: Sequence[records.BatchTriggerItem],
        traceparent: str | None = None,
        tracestate: str | None = None,
        batch_processing_strategy: Literal["sequential", "parallel"] | None = None,
        parent_run_id: str | None = None,
        resume_parent_on_completion: bool | None = None,
        branch: str | None = None,
    ) -> Request[data.BatchAccepted]:
        """Start runs of several tasks in one request; the runs are created after the answer.

        The server has no key for the whole batch here: give each item its own wherever a second run
        would hurt.

        `POST /api/v2/tasks/batch`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes
        `batchTrigger:tasks:{taskIdentifier}`.

        Args:
            items: The runs: 1 to 500.
            traceparent: The W3C trace context of the caller, stored on the runs.
            tracestate: The W3C trace state of the caller.
            batch_processing_strategy: How the server works through the items: `sequential` or
                `parallel`. Without it the server applies its own default.
            parent_run_id: Run that the batch belongs to, when triggered from inside a run.
            resume_parent_on_completion: Whether the parent waits for the batch. The server applies
                false.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.BatchAccepted`.

        Raises:
            InvalidArguments: with one of body_too_large, branch_invalid, branch_not_applicable,
                branch_required, branch_too_long, conflicting_arguments, control_character,
                duplicate_argument, empty, header_value, ill_formed_text, invalid_format,
                invalid_json, missing_argument, not_a_choice, out_of_range, too_long, too_many,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v2.tasks.batch
        """
        return self._prepare(
            "tasks.batch_trigger_v2",
            {
                "items": items,
                "traceparent": traceparent,
                "tracestate": tracestate,
                "batch_processing_strategy": batch_processing_strategy,
                "parent_run_id": parent_run_id,
                "resume_parent_on_completion": resume_parent_on_completion,
                "branch": branch,
            },
        )

    def trigger(
        self,
        task_identifier: str,
        *,
        traceparent: str | None = None,
        tracestate: str | None = None,
        realtime_streams_version: Literal["v1", "v2"] | None = None,
        payload: Any = OMIT,
        parent_run_id: str | None = None,
        resume_parent_on_completion: bool | None = None,
        idempotency_key: str | IdempotencyKey | None = None,
        idempotency_key_ttl: str | timedelta | None = None,
        idempotency_key_options: records.IdempotencyKeyOptions | None = None,
        delay: str | timedelta | datetime | None = None,
        ttl: str | timedelta | int | None = None,
        queue: str | None = None,
        concurrency_key: str | float | None = None,
        tags: str | Sequence[str] | None = None,
        metadata: Mapping[str, Any] | bytes | Omit = OMIT,
        max_attempts: int | None = None,
        max_duration: float | None = None,
        machine: Literal["micro", "small-1x", "small-2x", "medium-1x", "medium-2x", "large-1x", "large-2x"] | None = None,
        priority: float | None = None,
        region: str | None = None,
        debounce: records.Debounce | None = None,
        lock_to_version: str | None = None,
        external_deployment_id: str | None = None,
        test: bool | None = None,
        payload_type: Literal["application/json", "application/super+json", "text/plain", "application/store"] | None = None,
        payload_size: int | None = None,
        branch: str | None = None,
    ) -> Request[data.TriggerReply]:
        """Start one run of a task.

        The task is not looked up: an unknown one gives a run that waits. Give an idempotency key
        wherever a second run would hurt, and keep it through every retry; the server has no other
        protection.

        `POST /api/v1/tasks/{taskIdentifier}/trigger`

        Restricted keys and public access tokens need one of the scopes
        `trigger:tasks:{taskIdentifier}`.

        Args:
            task_identifier: Identifier of the task, as declared in code.
            traceparent: The W3C trace context of the caller, stored on the run.
            tracestate: The W3C trace state of the caller.
            realtime_streams_version: Stream backend that the run uses, `v1` or `v2`. Without it the
                server applies its own default.
            payload: What the task receives: any JSON value, sent byte for byte. Without it the task
                receives nothing.
            parent_run_id: Run that this one is a child of, when triggered from inside a run. Needs
                write access to it.
            resume_parent_on_completion: Whether the parent waits for this run. The server applies
                false.
            idempotency_key: Deduplication key, unique per environment and task, at most 2048
                characters. A hit returns the run that exists. Text is sent as it is; a created key
                also sends `idempotency_key_options`.
            idempotency_key_ttl: Life of the idempotency key: one number and one of s, m, h, d. The
                server applies 30 days.
            idempotency_key_options: The key as it was before hashing, and its scope, to be shown in
                the dashboard.
            delay: When to start: a duration from now or an ISO 8601 date with its offset. A date
                that has passed means now.
            ttl: How long the run may wait to start before it expires: a duration or whole seconds,
                0 for ever. The server applies 10m in development; the cloud caps it at 14 days.
            queue: Name of the queue to use instead of the task's own: `NAME` for a custom one,
                `task/NAME` for the queue of another task, up to 128 of the characters a-z, A-Z,
                0-9, _, - and /. A queue that does not exist keeps the run waiting.
            concurrency_key: Gives each value its own copy of the queue, with its own concurrency.
            tags: One tag or up to 10, each 1 to 128 characters.
            metadata: Metadata of the run: an object, at most 262144 bytes as JSON.
            max_attempts: How often the run is attempted at most, 1 or more, instead of the task's
                own setting.
            max_duration: Compute seconds that the run may take: 5 or more.
            machine: Machine preset, instead of the task's own: `micro`, `small-1x`, `small-2x`,
                `medium-1x`, `medium-2x`, `large-1x` or `large-2x`.
            priority: Seconds of head start in the queue, from -2147483 to 2147483.
            region: Region to run in; must be available to the project.
            debounce: Collapses several triggers into one delayed run.
            lock_to_version: Version of the worker to run on, for example `20250208.1`. A version
                that does not exist is refused by the server.
            external_deployment_id: Deployment to run on, by commit or release id, up to 128
                characters. `lock_to_version` wins; ignored in development.
            test: Marks the run as a test. The server applies false.
            payload_type: How the payload is to be read: `application/json` (applied by the server),
                `application/super+json`, `text/plain` or `application/store`. With anything but
                JSON the payload must be text.
            payload_size: Bytes of the payload before it was stored elsewhere, from 0, for display.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.TriggerReply`.

        Raises:
            InvalidArguments: with one of body_too_large, branch_invalid, branch_not_applicable,
                branch_required, branch_too_long, conflicting_arguments, control_character,
                dot_segment, duplicate_argument, empty, header_value, ill_formed_text,
                invalid_format, invalid_json, missing_argument, not_a_choice, out_of_range,
                secret_misplaced, too_long, too_many, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/management/tasks/trigger
        """
        return self._prepare(
            "tasks.trigger",
            {
                "task_identifier": task_identifier,
                "traceparent": traceparent,
                "tracestate": tracestate,
                "realtime_streams_version": realtime_streams_version,
                "payload": payload,
                "parent_run_id": parent_run_id,
                "resume_parent_on_completion": resume_parent_on_completion,
                "idempotency_key": idempotency_key,
                "idempotency_key_ttl": idempotency_key_ttl,
                "idempotency_key_options": idempotency_key_options,
                "delay": delay,
                "ttl": ttl,
                "queue": queue,
                "concurrency_key": concurrency_key,
                "tags": tags,
                "metadata": metadata,
                "max_attempts": max_attempts,
                "max_duration": max_duration,
                "machine": machine,
                "priority": priority,
                "region": region,
                "debounce": debounce,
                "lock_to_version": lock_to_version,
                "external_deployment_id": external_deployment_id,
                "test": test,
                "payload_type": payload_type,
                "payload_size": payload_size,
                "branch": branch,
            },
        )
