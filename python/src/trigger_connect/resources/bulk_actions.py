# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `bulk_actions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .._native import Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data
    from . import records

__all__ = ["BulkActions"]


class BulkActions(Resource):
    """Requests of `bulk_actions`."""

    def abort(
        self,
        bulk_action_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.IdReply]:
        """Stop a bulk action. Runs that it has dealt with stay as they are; one that has ended
        answers 409.

        `POST /api/v1/bulk-actions/{bulkActionId}/abort`

        Restricted keys need one of the scopes `write:runs`.

        Args:
            bulk_action_id: Id of the bulk action (`bulk_…`).
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.IdReply`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/bulk-actions/abort
        """
        return self._prepare(
            "bulk_actions.abort",
            {
                "bulk_action_id": bulk_action_id,
                "branch": branch,
            },
        )

    def create(
        self,
        *,
        action: Literal["cancel", "replay"],
        filter: records.BulkFilter | None = None,
        run_ids: Sequence[str] | None = None,
        name: str | None = None,
        target_region: str | None = None,
        branch: str | None = None,
    ) -> Request[data.IdReply]:
        """Cancel or replay many runs in the background, chosen by filter or by id.

        `POST /api/v1/bulk-actions`

        Restricted keys need one of the scopes `write:runs`.

        Args:
            action: `cancel` or `replay`.
            filter: Chooses runs by what they are; excludes `run_ids`.
            run_ids: Chooses runs by id: 1 to 500; excludes `filter`.
            name: Label shown in the dashboard, at most 255 characters.
            target_region: Region of the new runs; the server applies the region of each old one. It
                refuses one on `cancel`.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.IdReply`.

        Raises:
            InvalidArguments: with one of body_too_large, branch_invalid, branch_not_applicable,
                branch_required, branch_too_long, conflicting_arguments, control_character,
                duplicate_argument, empty, ill_formed_text, invalid_format, missing_argument,
                not_a_choice, nothing_to_do, out_of_range, too_long, too_many, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/bulk-actions/create
        """
        return self._prepare(
            "bulk_actions.create",
            {
                "action": action,
                "filter": filter,
                "run_ids": run_ids,
                "name": name,
                "target_region": target_region,
                "branch": branch,
            },
        )

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        branch: str | None = None,
    ) -> Request[data.BulkActionPage]:
        """List the bulk actions of the environment, newest first.

        `GET /api/v1/bulk-actions`

        Restricted keys need one of the scopes `read:runs`.

        Args:
            limit: Page size, 1 to 100. The server applies 25.
            after: Cursor: items after it, from the `next_page` of a reply.
            before: Cursor: items before it.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.BulkActionPage`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, conflicting_arguments, control_character, duplicate_argument,
                empty, ill_formed_text, out_of_range, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/bulk-actions/list
        """
        return self._prepare(
            "bulk_actions.list",
            {
                "limit": limit,
                "after": after,
                "before": before,
                "branch": branch,
            },
        )

    def retrieve(
        self,
        bulk_action_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.BulkAction]:
        """Get one bulk action and how far it has come.

        `GET /api/v1/bulk-actions/{bulkActionId}`

        Restricted keys need one of the scopes `read:runs`.

        Args:
            bulk_action_id: Id of the bulk action (`bulk_…`).
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.BulkAction`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/bulk-actions/retrieve
        """
        return self._prepare(
            "bulk_actions.retrieve",
            {
                "bulk_action_id": bulk_action_id,
                "branch": branch,
            },
        )
