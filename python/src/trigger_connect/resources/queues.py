# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `queues`."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Literal

from .._native import Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data

__all__ = ["Queues"]


class Queues(Resource):
    """Requests of `queues`."""

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        branch: str | None = None,
    ) -> Request[data.QueuePage]:
        """List the queues of the environment.

        `GET /api/v1/queues`

        Restricted keys need one of the scopes `read:queues`.

        Args:
            page: Page number from 1. The server applies 1.
            per_page: Items per page, 1 to 100. The server applies 25.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.QueuePage`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, duplicate_argument, out_of_range, secret_misplaced,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/queues/list
        """
        return self._prepare(
            "queues.list",
            {
                "page": page,
                "per_page": per_page,
                "branch": branch,
            },
        )

    def metrics(
        self,
        queue: str,
        *,
        queue_type: Literal["task", "custom"] | None = None,
        period: str | timedelta | None = None,
        branch: str | None = None,
    ) -> Request[data.QueueMetrics]:
        """Get waiting times, throughput and depth of a queue over a window that ends now.

        `GET /api/v1/queues/{queue}/metrics`

        Undocumented: it may change without notice.

        Restricted keys and public access tokens need one of the scopes `read:query:queue_metrics`.

        Args:
            queue: Task identifier or name of a custom queue, as `queue_type` says. Ids are not read
                here.
            queue_type: How to read `queue`: `task` or `custom`. The server applies `task`.
            period: Window back from now: one number and one unit such as `30m`, 7 days at most. The
                server applies `1h`.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.QueueMetrics`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, invalid_format, missing_argument, not_a_choice, secret_misplaced,
                too_long, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.queues.$queueParam.metrics
        """
        return self._prepare(
            "queues.metrics",
            {
                "queue": queue,
                "queue_type": queue_type,
                "period": period,
                "branch": branch,
            },
        )

    def override_concurrency(
        self,
        queue: str,
        *,
        queue_type: Literal["id", "task", "custom"] | None = None,
        concurrency_limit: int | None = None,
        percent: float | None = None,
        branch: str | None = None,
    ) -> Request[data.Queue]:
        """Override the concurrency limit of a queue, with a number or a share of the environment's
        limit.

        `POST /api/v1/queues/{queue}/concurrency/override`

        Restricted keys need one of the scopes `write:queues`.

        Args:
            queue: Queue id (`queue_…`), task identifier or name of a custom queue, as `queue_type`
                says.
            queue_type: How to read `queue`: `id`, `task` or `custom`. The server applies `id`.
            concurrency_limit: Runs that may execute at once: 0 to 100000. Excludes `percent`.
            percent: Share of the environment's limit in percent: above 0 (from 0.0001), up to 100.
                Excludes `concurrency_limit`.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.Queue`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, conflicting_arguments, control_character, dot_segment,
                duplicate_argument, empty, ill_formed_text, missing_argument, not_a_choice,
                nothing_to_do, out_of_range, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/queues/concurrency-override
        """
        return self._prepare(
            "queues.override_concurrency",
            {
                "queue": queue,
                "queue_type": queue_type,
                "concurrency_limit": concurrency_limit,
                "percent": percent,
                "branch": branch,
            },
        )

    def pause(
        self,
        queue: str,
        *,
        action: Literal["pause", "resume"],
        queue_type: Literal["id", "task", "custom"] | None = None,
        branch: str | None = None,
    ) -> Request[data.Queue]:
        """Pause or resume a queue. Runs that are executing go on.

        `POST /api/v1/queues/{queue}/pause`

        Restricted keys need one of the scopes `write:queues`.

        Args:
            queue: Queue id (`queue_…`), task identifier or name of a custom queue, as `queue_type`
                says.
            action: `pause` or `resume`.
            queue_type: How to read `queue`: `id`, `task` or `custom`. The server applies `id`.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.Queue`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, not_a_choice, secret_misplaced, too_long,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/queues/pause
        """
        return self._prepare(
            "queues.pause",
            {
                "queue": queue,
                "action": action,
                "queue_type": queue_type,
                "branch": branch,
            },
        )

    def reset_concurrency(
        self,
        queue: str,
        *,
        queue_type: Literal["id", "task", "custom"] | None = None,
        branch: str | None = None,
    ) -> Request[data.Queue]:
        """Remove the concurrency override of a queue. A queue without one is refused by the server.

        `POST /api/v1/queues/{queue}/concurrency/reset`

        Restricted keys need one of the scopes `write:queues`.

        Args:
            queue: Queue id (`queue_…`), task identifier or name of a custom queue, as `queue_type`
                says.
            queue_type: How to read `queue`: `id`, `task` or `custom`. The server applies `id`.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.Queue`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, not_a_choice, secret_misplaced, too_long,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/queues/concurrency-reset
        """
        return self._prepare(
            "queues.reset_concurrency",
            {
                "queue": queue,
                "queue_type": queue_type,
                "branch": branch,
            },
        )

    def retrieve(
        self,
        queue: str,
        *,
        queue_type: Literal["id", "task", "custom"] | None = None,
        branch: str | None = None,
    ) -> Request[data.Queue]:
        """Get a queue with its counts and limits.

        `GET /api/v1/queues/{queue}`

        Restricted keys and public access tokens need one of the scopes `read:queues`.

        Args:
            queue: Queue id (`queue_…`), task identifier or name of a custom queue, as `queue_type`
                says.
            queue_type: How to read `queue`: `id`, `task` or `custom`. The server applies `id`.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.Queue`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, not_a_choice, secret_misplaced, too_long,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/management/queues/retrieve
        """
        return self._prepare(
            "queues.retrieve",
            {
                "queue": queue,
                "queue_type": queue_type,
                "branch": branch,
            },
        )
