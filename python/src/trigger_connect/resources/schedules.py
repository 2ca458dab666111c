# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `schedules`."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from .._native import Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data

__all__ = ["Schedules"]


class Schedules(Resource):
    """Requests of `schedules`."""

    def activate(
        self,
        schedule_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.Schedule]:
        """Let a deactivated schedule start runs again.

        `POST /api/v1/schedules/{scheduleId}/activate`

        Restricted keys are refused: the key needs full access.

        Args:
            schedule_id: Schedule id (`sched_…`), or the deduplication key that you chose.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.Schedule`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/schedules/activate
        """
        return self._prepare(
            "schedules.activate",
            {
                "schedule_id": schedule_id,
                "branch": branch,
            },
        )

    def create(
        self,
        *,
        task: str,
        cron: str,
        deduplication_key: str,
        external_id: str | None = None,
        timezone: str | None = None,
        window: str | timedelta | None = None,
        branch: str | None = None,
    ) -> Request[data.Schedule]:
        """Create a schedule, or update the one that holds the same deduplication key.

        The key is unique in the *project*: using it again moves the schedule to this environment
        and resets every field that is not sent.

        `POST /api/v1/schedules`

        Restricted keys are refused: the key needs full access.

        Args:
            task: Identifier of a scheduled task.
            cron: Cron expression of five fields, without seconds.
            deduplication_key: Key of your own, so that a repeat does not add a second schedule.
            external_id: Reference of your own, passed to each run.
            timezone: IANA time zone. The server applies UTC.
            window: Window over which runs are spread: minutes or hours up to 24h, or a percentage
                of the interval.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.Schedule`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, duplicate_argument, empty, ill_formed_text,
                invalid_format, missing_argument, too_long, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/schedules/create
        """
        return self._prepare(
            "schedules.create",
            {
                "task": task,
                "cron": cron,
                "deduplication_key": deduplication_key,
                "external_id": external_id,
                "timezone": timezone,
                "window": window,
                "branch": branch,
            },
        )

    def deactivate(
        self,
        schedule_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.Schedule]:
        """Stop a schedule from starting runs.

        `POST /api/v1/schedules/{scheduleId}/deactivate`

        Restricted keys are refused: the key needs full access.

        Args:
            schedule_id: Schedule id (`sched_…`), or the deduplication key that you chose.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.Schedule`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/schedules/deactivate
        """
        return self._prepare(
            "schedules.deactivate",
            {
                "schedule_id": schedule_id,
                "branch": branch,
            },
        )

    def delete(
        self,
        schedule_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.IdReply]:
        """Delete a schedule, declared in code or not. A second call finds nothing and answers 404.

        `DELETE /api/v1/schedules/{scheduleId}`

        Restricted keys are refused: the key needs full access.

        Args:
            schedule_id: Schedule id (`sched_…`), or the deduplication key that you chose.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.IdReply`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/schedules/delete
        """
        return self._prepare(
            "schedules.delete",
            {
                "schedule_id": schedule_id,
                "branch": branch,
            },
        )

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        branch: str | None = None,
    ) -> Request[data.SchedulePage]:
        """List the schedules of the project that run in the key's environment.

        `GET /api/v1/schedules`

        Restricted keys are refused: the key needs full access.

        Args:
            page: Page number from 1. The server applies 1.
            per_page: Items per page, 1 to 100. The server applies 20.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.SchedulePage`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, duplicate_argument, out_of_range, secret_misplaced,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/schedules/list
        """
        return self._prepare(
            "schedules.list",
            {
                "page": page,
                "per_page": per_page,
                "branch": branch,
            },
        )

    def retrieve(
        self,
        schedule_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.Schedule]:
        """Get one schedule.

        `GET /api/v1/schedules/{scheduleId}`

        Restricted keys are refused: the key needs full access.

        Args:
            schedule_id: Schedule id (`sched_…`), or the deduplication key that you chose.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.Schedule`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/schedules/retrieve
        """
        return self._prepare(
            "schedules.retrieve",
            {
                "schedule_id": schedule_id,
                "branch": branch,
            },
        )

    def timezones(
        self,
        *,
        exclude_utc: bool | None = None,
    ) -> Request[data.TimezonesReply]:
        """List the time zones that a schedule may have. No credential is sent.

        `GET /api/v1/timezones`

        Args:
            exclude_utc: Whether UTC is left out. The server applies false.

        Returns:
            The request. Its reply holds `data.TimezonesReply`.

        Raises:
            InvalidArguments: with one of duplicate_argument, secret_misplaced, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key, a personal access
                token, an organization token or a public access token.

        Source: https://trigger.dev/docs/management/schedules/timezones
        """
        return self._prepare(
            "schedules.timezones",
            {
                "exclude_utc": exclude_utc,
            },
        )

    def update(
        self,
        schedule_id: str,
        *,
        task: str,
        cron: str,
        external_id: str | None = None,
        timezone: str | None = None,
        window: str | timedelta | None = None,
        branch: str | None = None,
    ) -> Request[data.Schedule]:
        """Replace cron expression, time zone, window and external id of a schedule made over the
        API or the dashboard.

        Every field that is not sent goes back to its default. An id that matches nothing is no
        error: the server creates a new schedule, and another one with each repeat.

        `PUT /api/v1/schedules/{scheduleId}`

        Restricted keys are refused: the key needs full access.

        Args:
            schedule_id: Schedule id (`sched_…`), or the deduplication key that you chose.
            task: Identifier of a scheduled task. A schedule that exists keeps its own.
            cron: Cron expression of five fields, without seconds.
            external_id: Reference of your own, passed to each run. The server applies none.
            timezone: IANA time zone. The server applies UTC.
            window: Window over which runs are spread: minutes or hours up to 24h, or a percentage
                of the interval. The server applies none.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.Schedule`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, invalid_format, missing_argument, secret_misplaced, too_long,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/schedules/update
        """
        return self._prepare(
            "schedules.update",
            {
                "schedule_id": schedule_id,
                "task": task,
                "cron": cron,
                "external_id": external_id,
                "timezone": timezone,
                "window": window,
                "branch": branch,
            },
        )
