# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `errors`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal

from .._native import Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data

__all__ = ["Errors"]


class Errors(Resource):
    """Requests of `errors`."""

    def ignore(
        self,
        error_id: str,
        *,
        duration: int | None = None,
        occurrence_rate: int | None = None,
        total_occurrences: int | None = None,
        reason: str | None = None,
        branch: str | None = None,
    ) -> Request[data.ErrorGroup]:
        """Ignore an error group, for ever or until the first of the conditions given is met.

        A repeat counts from anew.

        `POST /api/v1/errors/{errorId}/ignore`

        Restricted keys and public access tokens need one of the scopes `write:errors:{errorId}`.

        Args:
            error_id: Id of the error group (`error_…`).
            duration: Milliseconds until it is no longer ignored: 1 or more.
            occurrence_rate: Occurrences per minute above which it is no longer ignored: 1 or more.
                The server stores whole numbers only.
            total_occurrences: Further occurrences after which it is no longer ignored: 1 or more.
            reason: Why, in at most 1000 characters.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.ErrorGroup`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, out_of_range, secret_misplaced, too_long,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/management/errors/ignore
        """
        return self._prepare(
            "errors.ignore",
            {
                "error_id": error_id,
                "duration": duration,
                "occurrence_rate": occurrence_rate,
                "total_occurrences": total_occurrences,
                "reason": reason,
                "branch": branch,
            },
        )

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        task_identifier: str | Sequence[str] | None = None,
        version: str | Sequence[str] | None = None,
        status: Literal["unresolved", "resolved", "ignored"] | Sequence[Literal["unresolved", "resolved", "ignored"]] | None = None,
        search: str | None = None,
        period: str | timedelta | None = None,
        from_: int | str | datetime | None = None,
        to: int | str | datetime | None = None,
        branch: str | None = None,
    ) -> Request[data.ErrorGroupPage]:
        """List the error groups of the environment.

        Without `from`, `to` or `period` only errors seen within the last day are listed.

        `GET /api/v1/errors`

        Restricted keys and public access tokens need one of the scopes `read:errors`.

        Args:
            limit: Page size, 1 to 100. The server applies 25.
            after: Cursor: items after it, from the `next_page` of a reply.
            before: Cursor: items before it.
            task_identifier: One task identifier or several.
            version: One worker version or several.
            status: One status or several: `unresolved`, `resolved` or `ignored`.
            search: Text to look for in the type and message of the error, at most 1000 characters.
            period: Window back from now, such as `7d`; excludes `from` and `to`. The server applies
                `1d`.
            from_: Seen at this instant or later.
            to: Seen at this instant or earlier.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.ErrorGroupPage`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, conflicting_arguments, contains_comma, control_character,
                duplicate_argument, empty, ill_formed_text, invalid_format, not_a_choice,
                out_of_range, secret_misplaced, too_long, too_many, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/management/errors/list
        """
        return self._prepare(
            "errors.list",
            {
                "limit": limit,
                "after": after,
                "before": before,
                "task_identifier": task_identifier,
                "version": version,
                "status": status,
                "search": search,
                "period": period,
                "from": from_,
                "to": to,
                "branch": branch,
            },
        )

    def resolve(
        self,
        error_id: str,
        *,
        resolved_in_version: str | None = None,
        branch: str | None = None,
    ) -> Request[data.ErrorGroup]:
        """Mark an error group as resolved. It opens again when the error comes back.

        `POST /api/v1/errors/{errorId}/resolve`

        Restricted keys and public access tokens need one of the scopes `write:errors:{errorId}`.

        Args:
            error_id: Id of the error group (`error_…`).
            resolved_in_version: Worker version in which it was resolved, for example `20250208.1`.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.ErrorGroup`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/management/errors/resolve
        """
        return self._prepare(
            "errors.resolve",
            {
                "error_id": error_id,
                "resolved_in_version": resolved_in_version,
                "branch": branch,
            },
        )

    def retrieve(
        self,
        error_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.ErrorGroup]:
        """Get an error group.

        `GET /api/v1/errors/{errorId}`

        Restricted keys and public access tokens need one of the scopes `read:errors:{errorId}`.

        Args:
            error_id: Id of the error group (`error_…`).
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.ErrorGroup`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/management/errors/retrieve
        """
        return self._prepare(
            "errors.retrieve",
            {
                "error_id": error_id,
                "branch": branch,
            },
        )

    def unresolve(
        self,
        error_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.ErrorGroup]:
        """Put an error group that was resolved or ignored back to unresolved.

        `POST /api/v1/errors/{errorId}/unresolve`

        Restricted keys and public access tokens need one of the scopes `write:errors:{errorId}`.

        Args:
            error_id: Id of the error group (`error_…`).
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.ErrorGroup`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/management/errors/unresolve
        """
        return self._prepare(
            "errors.unresolve",
            {
                "error_id": error_id,
                "branch": branch,
            },
        )
