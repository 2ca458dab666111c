# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `schedules`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._native import Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data

__all__ = ["Schedules"]


class Schedules(Resource):
    """Requests of `schedules`."""

    def create(
        self,
        *,
        task: str,
        cron: str,
        deduplication_key: str,
        external_id: str | None = None,
        timezone: str | None = None,
        window: str | None = None,
        branch: str | None = None,
    ) -> Request[data.Schedule]:
        """Create a schedule, or update the one that holds the same deduplication key.

        The key is unique in the *project*: using it again moves the schedule to this environment
        and resets every field that is not sent.

        `POST /api/v1/schedules`

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

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        branch: str | None = None,
    ) -> Request[data.SchedulePage]:
        """List the schedules of the project that run in the key's environment.

        `GET /api/v1/schedules`

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
