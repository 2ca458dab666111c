# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `queues`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._native import Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data

__all__ = ["Queues"]


class Queues(Resource):
    """Requests of `queues`."""

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
