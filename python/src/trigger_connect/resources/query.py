# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `query`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal

from .._native import Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data

__all__ = ["Query"]


class Query(Resource):
    """Requests of `query`."""

    def dashboards(
        self,
        *,
        branch: str | None = None,
    ) -> Request[data.DashboardsReply]:
        """List the built-in dashboards and the queries of their widgets.

        `GET /api/v1/query/dashboards`

        Restricted keys and public access tokens need one of the scopes `read:query:dashboards`.

        Args:
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.DashboardsReply`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, duplicate_argument, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/management/query/dashboards
        """
        return self._prepare(
            "query.dashboards",
            {
                "branch": branch,
            },
        )

    def execute(
        self,
        *,
        query: str,
        scope: Literal["environment", "project", "organization"] | None = None,
        period: str | timedelta | None = None,
        from_: int | str | datetime | None = None,
        to: int | str | datetime | None = None,
        format: Literal["json", "csv"] | None = None,
        branch: str | None = None,
    ) -> Request[data.QueryReply]:
        """Run a TRQL query over runs, metrics and other tables.

        `POST /api/v1/query`

        Restricted keys and public access tokens need one of the scopes `read:query:{table}`,
        `read:query:all`.

        Args:
            query: Text of the query.
            scope: How far the data reaches: `environment`, `project` or `organization`. The server
                applies `environment`.
            period: Window back from now, such as `7d`.
            from_: Start of the data.
            to: End of the data.
            format: Form of the results: `json` or `csv`. The server applies `json`.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.QueryReply`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, duplicate_argument, empty, ill_formed_text,
                invalid_format, missing_argument, not_a_choice, out_of_range, too_long,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/management/query/execute
        """
        return self._prepare(
            "query.execute",
            {
                "query": query,
                "scope": scope,
                "period": period,
                "from": from_,
                "to": to,
                "format": format,
                "branch": branch,
            },
        )

    def schema(
        self,
        *,
        branch: str | None = None,
    ) -> Request[data.QuerySchemaReply]:
        """List the tables and columns that queries may use.

        `GET /api/v1/query/schema`

        Restricted keys and public access tokens need one of the scopes `read:query:schema`.

        Args:
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.QuerySchemaReply`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, duplicate_argument, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/management/query/schema
        """
        return self._prepare(
            "query.schema",
            {
                "branch": branch,
            },
        )
