# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `runs`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from .._native import OMIT, Omit, Request
from .._resource import Resource
from .._types import Environment

if TYPE_CHECKING:
    from .. import data
    from . import records

__all__ = ["Runs"]


class Runs(Resource):
    """Requests of `runs`."""

    def add_tags(
        self,
        run_id: str,
        *,
        tags: str | Sequence[str],
        branch: str | None = None,
    ) -> Request[data.TagsReply]:
        """Add tags to a run. Tags that it carries already are not added twice; a run holds at most
        10.

        `POST /api/v1/runs/{runId}/tags`

        Restricted keys are refused: the key needs full access.

        Args:
            run_id: Id of the run (`run_…`).
            tags: One tag or up to 10, each 1 to 128 characters.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.TagsReply`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, invalid_format, missing_argument, secret_misplaced, too_long,
                too_many, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/runs/add-tags
        """
        return self._prepare(
            "runs.add_tags",
            {
                "run_id": run_id,
                "tags": tags,
                "branch": branch,
            },
        )

    def cancel(
        self,
        run_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.IdReply]:
        """Cancel a run that has not finished. A finished run stays as it is, and the answer is the
        same.

        `POST /api/v2/runs/{runId}/cancel`

        Restricted keys and public access tokens need one of the scopes `write:runs:{runId}`,
        `write:tasks:{taskIdentifier}`.

        Args:
            run_id: Id of the run (`run_…`).
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.IdReply`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/management/runs/cancel
        """
        return self._prepare(
            "runs.cancel",
            {
                "run_id": run_id,
                "branch": branch,
            },
        )

    def get_metadata(
        self,
        run_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.StoredMetadata]:
        """Get the metadata of a run as it is stored: as text.

        `GET /api/v1/runs/{runId}/metadata`

        Not documented as HTTP: the official client sends it.

        Restricted keys are refused: the key needs full access.

        Args:
            run_id: Id of the run (`run_…`).
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.StoredMetadata`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: server route api.v1.runs.$runId.metadata
        """
        return self._prepare(
            "runs.get_metadata",
            {
                "run_id": run_id,
                "branch": branch,
            },
        )

    def get_result(
        self,
        run_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.RunResult]:
        """Get the result of a finished run.

        Current runs store a result here only when they were canceled; others answer 404. Use
        `runs.retrieve`.

        `GET /api/v1/runs/{runId}/result`

        Restricted keys are refused: the key needs full access.

        Args:
            run_id: Id of the run (`run_…`).
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.RunResult`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/runs/retrieve-result
        """
        return self._prepare(
            "runs.get_result",
            {
                "run_id": run_id,
                "branch": branch,
            },
        )

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        status: Literal["CANCELED", "COMPLETED", "CRASHED", "DELAYED", "DEQUEUED", "EXECUTING", "EXPIRED", "FAILED", "FROZEN", "INTERRUPTED", "PENDING_VERSION", "QUEUED", "REATTEMPTING", "SYSTEM_FAILURE", "TIMED_OUT", "WAITING", "WAITING_FOR_DEPLOY"] | Sequence[Literal["CANCELED", "COMPLETED", "CRASHED", "DELAYED", "DEQUEUED", "EXECUTING", "EXPIRED", "FAILED", "FROZEN", "INTERRUPTED", "PENDING_VERSION", "QUEUED", "REATTEMPTING", "SYSTEM_FAILURE", "TIMED_OUT", "WAITING", "WAITING_FOR_DEPLOY"]] | None = None,
        task_identifier: str | Sequence[str] | None = None,
        version: str | Sequence[str] | None = None,
        tag: str | Sequence[str] | None = None,
        bulk_action: str | None = None,
        schedule: str | None = None,
        error: str | None = None,
        is_test: bool | None = None,
        from_: int | str | datetime | None = None,
        to: int | str | datetime | None = None,
        period: str | timedelta | None = None,
        batch: str | None = None,
        queue: str | Sequence[str] | None = None,
        machine: Literal["micro", "small-1x", "small-2x", "medium-1x", "medium-2x", "large-1x", "large-2x"] | Sequence[Literal["micro", "small-1x", "small-2x", "medium-1x", "medium-2x", "large-1x", "large-2x"]] | None = None,
        region: str | Sequence[str] | None = None,
        branch: str | None = None,
    ) -> Request[data.RunPage]:
        """List the runs of the environment, newest first.

        Served from a store that lags a little: a run just triggered may be missing. Without `from`,
        `to` or `period` only the last 7 days are listed.

        `GET /api/v1/runs`

        Restricted keys and public access tokens need one of the scopes `read:runs`, `read:tasks`,
        `read:tasks:{taskIdentifier}`.

        Args:
            limit: Page size, 1 to 100. The server applies 25.
            after: Cursor: items after it, from the `next_page` of a reply.
            before: Cursor: items before it.
            status: One status or several.
            task_identifier: One task identifier or several.
            version: One worker version or several.
            tag: One tag or several; a run matches when it carries any of them.
            bulk_action: Runs touched by this bulk action.
            schedule: Runs started by this schedule.
            error: Runs with this error (`error_…`).
            is_test: Only test runs, or none. Without it both are listed.
            from_: Created at this instant or later. Without any time filter the server lists the
                last 7 days.
            to: Created at this instant or earlier.
            period: Window back from now, such as `7d`; excludes `from` and `to`.
            batch: Runs of this batch.
            queue: One queue or several: `task/NAME` for a task's own queue, `NAME` for a custom
                one.
            machine: One machine preset or several.
            region: One region or several.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.RunPage`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, conflicting_arguments, contains_comma, control_character,
                duplicate_argument, empty, ill_formed_text, invalid_format, not_a_choice,
                out_of_range, secret_misplaced, too_long, too_many, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/management/runs/list
        """
        return self._prepare(
            "runs.list",
            {
                "limit": limit,
                "after": after,
                "before": before,
                "status": status,
                "task_identifier": task_identifier,
                "version": version,
                "tag": tag,
                "bulk_action": bulk_action,
                "schedule": schedule,
                "error": error,
                "is_test": is_test,
                "from": from_,
                "to": to,
                "period": period,
                "batch": batch,
                "queue": queue,
                "machine": machine,
                "region": region,
                "branch": branch,
            },
        )

    def list_events(
        self,
        run_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.RunEvents]:
        """List the log lines and spans of a run, without their tree.

        `GET /api/v1/runs/{runId}/events`

        Restricted keys and public access tokens need one of the scopes `read:runs:{runId}`,
        `read:tasks:{taskIdentifier}`, `read:tags:{tag}`, `read:batch:{batchId}`.

        Args:
            run_id: Id of the run (`run_…`).
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.RunEvents`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/management/runs/retrieve-events
        """
        return self._prepare(
            "runs.list_events",
            {
                "run_id": run_id,
                "branch": branch,
            },
        )

    def list_for_project(
        self,
        *,
        project_ref: str | None = None,
        environment: Environment | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        status: Literal["CANCELED", "COMPLETED", "CRASHED", "DELAYED", "DEQUEUED", "EXECUTING", "EXPIRED", "FAILED", "FROZEN", "INTERRUPTED", "PENDING_VERSION", "QUEUED", "REATTEMPTING", "SYSTEM_FAILURE", "TIMED_OUT", "WAITING", "WAITING_FOR_DEPLOY"] | Sequence[Literal["CANCELED", "COMPLETED", "CRASHED", "DELAYED", "DEQUEUED", "EXECUTING", "EXPIRED", "FAILED", "FROZEN", "INTERRUPTED", "PENDING_VERSION", "QUEUED", "REATTEMPTING", "SYSTEM_FAILURE", "TIMED_OUT", "WAITING", "WAITING_FOR_DEPLOY"]] | None = None,
        task_identifier: str | Sequence[str] | None = None,
        version: str | Sequence[str] | None = None,
        tag: str | Sequence[str] | None = None,
        bulk_action: str | None = None,
        schedule: str | None = None,
        error: str | None = None,
        is_test: bool | None = None,
        from_: int | str | datetime | None = None,
        to: int | str | datetime | None = None,
        period: str | timedelta | None = None,
        batch: str | None = None,
        queue: str | Sequence[str] | None = None,
        machine: Literal["micro", "small-1x", "small-2x", "medium-1x", "medium-2x", "large-1x", "large-2x"] | Sequence[Literal["micro", "small-1x", "small-2x", "medium-1x", "medium-2x", "large-1x", "large-2x"]] | None = None,
        region: str | Sequence[str] | None = None,
    ) -> Request[data.RunPage]:
        """List runs of one environment of a project, with a user's token.

        `GET /api/v1/projects/{projectRef}/runs`

        Args:
            project_ref: Project; taken from the connection unless given.
            environment: Environment; taken from the connection unless given. Only one can be listed
                at a time.
            limit: Page size, 1 to 100. The server applies 25.
            after: Cursor: items after it, from the `next_page` of a reply.
            before: Cursor: items before it.
            status: One status or several.
            task_identifier: One task identifier or several.
            version: One worker version or several.
            tag: One tag or several; a run matches when it carries any of them.
            bulk_action: Runs touched by this bulk action.
            schedule: Runs started by this schedule.
            error: Runs with this error (`error_…`).
            is_test: Only test runs, or none. Without it both are listed.
            from_: Created at this instant or later. Without any time filter the server lists the
                last 7 days.
            to: Created at this instant or earlier.
            period: Window back from now, such as `7d`; excludes `from` and `to`.
            batch: Runs of this batch.
            queue: One queue or several: `task/NAME` for a task's own queue, `NAME` for a custom
                one.
            machine: One machine preset or several.
            region: One region or several.

        Returns:
            The request. Its reply holds `data.RunPage`.

        Raises:
            InvalidArguments: with one of conflicting_arguments, contains_comma, control_character,
                duplicate_argument, empty, environment_conflict, environment_required,
                environment_unknown, ill_formed_text, invalid_format, not_a_choice, out_of_range,
                project_ref_invalid, project_ref_required, secret_misplaced, too_long, too_many,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token.

        Source: https://trigger.dev/docs/management/runs/list
        """
        return self._prepare(
            "runs.list_for_project",
            {
                "project_ref": project_ref,
                "environment": environment,
                "limit": limit,
                "after": after,
                "before": before,
                "status": status,
                "task_identifier": task_identifier,
                "version": version,
                "tag": tag,
                "bulk_action": bulk_action,
                "schedule": schedule,
                "error": error,
                "is_test": is_test,
                "from": from_,
                "to": to,
                "period": period,
                "batch": batch,
                "queue": queue,
                "machine": machine,
                "region": region,
            },
        )

    def replay(
        self,
        run_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.IdReply]:
        """Start a new run with the payload and options of an existing one.

        Every call starts another run; the server has no key to prevent it.

        `POST /api/v1/runs/{runId}/replay`

        Restricted keys need one of the scopes `write:runs:{runId}`, `write:tasks:{taskIdentifier}`.

        Args:
            run_id: Id of the run to replay (`run_…`).
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.IdReply`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/runs/replay
        """
        return self._prepare(
            "runs.replay",
            {
                "run_id": run_id,
                "branch": branch,
            },
        )

    def reschedule(
        self,
        run_id: str,
        *,
        delay: str | timedelta | datetime,
        branch: str | None = None,
    ) -> Request[data.Run]:
        """Change when a delayed run starts. A run that is not delayed any more is refused by the
        server.

        `POST /api/v1/runs/{runId}/reschedule`

        Restricted keys are refused: the key needs full access.

        Args:
            run_id: Id of the run (`run_…`).
            delay: When to start: a duration from now or an ISO 8601 date with its offset. A date
                that has passed is refused by the server.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.Run`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, invalid_format, missing_argument, secret_misplaced, too_long,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/runs/reschedule
        """
        return self._prepare(
            "runs.reschedule",
            {
                "run_id": run_id,
                "delay": delay,
                "branch": branch,
            },
        )

    def retrieve(
        self,
        run_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.Run]:
        """Get one run with payload, output, error, schedule and related runs.

        Large payloads and outputs come as `payloadPresignedUrl` and `outputPresignedUrl` instead.
        Right after a trigger the answer may be 404 for a moment.

        `GET /api/v3/runs/{runId}`

        Restricted keys and public access tokens need one of the scopes `read:runs:{runId}`,
        `read:tasks:{taskIdentifier}`, `read:tags:{tag}`, `read:batch:{batchId}`.

        Args:
            run_id: Id of the run (`run_…`).
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.Run`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/management/runs/retrieve
        """
        return self._prepare(
            "runs.retrieve",
            {
                "run_id": run_id,
                "branch": branch,
            },
        )

    def retrieve_span(
        self,
        run_id: str,
        span_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.SpanDetails]:
        """Get one span of a run, with the use of the model where it stands for one.

        `GET /api/v1/runs/{runId}/spans/{spanId}`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes `read:runs:{runId}`,
        `read:tasks:{taskIdentifier}`, `read:tags:{tag}`, `read:batch:{batchId}`.

        Args:
            run_id: Id of the run (`run_…`).
            span_id: Id of the span.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.SpanDetails`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.runs.$runId.spans.$spanId
        """
        return self._prepare(
            "runs.retrieve_span",
            {
                "run_id": run_id,
                "span_id": span_id,
                "branch": branch,
            },
        )

    def retrieve_trace(
        self,
        run_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.TraceReply]:
        """Get the trace of a run as a tree of spans.

        `GET /api/v1/runs/{runId}/trace`

        Restricted keys and public access tokens need one of the scopes `read:runs:{runId}`,
        `read:tasks:{taskIdentifier}`, `read:tags:{tag}`, `read:batch:{batchId}`.

        Args:
            run_id: Id of the run (`run_…`).
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.TraceReply`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/management/runs/retrieve-trace
        """
        return self._prepare(
            "runs.retrieve_trace",
            {
                "run_id": run_id,
                "branch": branch,
            },
        )

    def update_metadata(
        self,
        run_id: str,
        *,
        metadata: Mapping[str, Any] | bytes | Omit = OMIT,
        operations: Sequence[records.SetKey | records.DeleteKey | records.AppendToKey | records.RemoveFromKey | records.IncrementKey | records.ReplaceAll] | None = None,
        parent_operations: Sequence[records.SetKey | records.DeleteKey | records.AppendToKey | records.RemoveFromKey | records.IncrementKey | records.ReplaceAll] | None = None,
        root_operations: Sequence[records.SetKey | records.DeleteKey | records.AppendToKey | records.RemoveFromKey | records.IncrementKey | records.ReplaceAll] | None = None,
        branch: str | None = None,
    ) -> Request[data.MetadataReply]:
        """Replace the metadata of a run, or apply changes to it, its parent and its root run.

        Appending and incrementing act every time, so a repeated request is not safe.

        `PUT /api/v1/runs/{runId}/metadata`

        Restricted keys are refused: the key needs full access.

        Args:
            run_id: Id of the run (`run_…`).
            metadata: The whole new metadata: an object, at most 262144 bytes as JSON. Excludes
                `operations`.
            operations: Changes to this run, each with a `type`: set, delete, append, remove,
                increment or update.
            parent_operations: Changes to the parent run, applied later; to the run itself when it
                has none.
            root_operations: Changes to the root run, applied later; to the run itself when it has
                none.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.MetadataReply`.

        Raises:
            InvalidArguments: with one of body_too_large, branch_invalid, branch_not_applicable,
                branch_required, branch_too_long, conflicting_arguments, control_character,
                dot_segment, duplicate_argument, empty, ill_formed_text, invalid_format,
                invalid_json, missing_argument, not_a_choice, nothing_to_do, out_of_range,
                secret_misplaced, too_long, too_many, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/runs/update-metadata
        """
        return self._prepare(
            "runs.update_metadata",
            {
                "run_id": run_id,
                "metadata": metadata,
                "operations": operations,
                "parent_operations": parent_operations,
                "root_operations": root_operations,
                "branch": branch,
            },
        )
