# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `reports`."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from .._native import Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data

__all__ = ["Reports"]


class Reports(Resource):
    """Requests of `reports`."""

    def get(
        self,
        key: str,
        *,
        period: str | timedelta | None = None,
        branch: str | None = None,
    ) -> Request[data.ComputedReport]:
        """Get a computed report on the environment, as data.

        The server also renders reports as text; this library asks for JSON.

        `GET /api/v1/reports/{key}`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes `read:query:runs`,
        `read:query:env_metrics`, `read:query:queue_metrics`.

        Args:
            key: Key of the report. The server knows `health`.
            period: Window back from now: one number and one of m, h, d, w, at most 90 days.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.ComputedReport`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, invalid_format, missing_argument, secret_misplaced, too_long,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.reports.$key
        """
        return self._prepare(
            "reports.get",
            {
                "key": key,
                "period": period,
                "branch": branch,
            },
        )
