# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `orgs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._native import Request
from .._resource import Resource

if TYPE_CHECKING:
    import builtins

    from .. import data
    from .orgs_invites import OrgsInvites
    from .orgs_members import OrgsMembers

__all__ = ["Orgs"]


class Orgs(Resource):
    """Requests of `orgs`."""

    @cached_property
    def invites(self) -> OrgsInvites:
        """Requests of `orgs.invites`."""
        from .orgs_invites import OrgsInvites

        return OrgsInvites(self._prepare)

    @cached_property
    def members(self) -> OrgsMembers:
        """Requests of `orgs.members`."""
        from .orgs_members import OrgsMembers

        return OrgsMembers(self._prepare)

    def create(
        self,
        *,
        title: str,
        company_size: str | None = None,
        company_url: str | None = None,
    ) -> Request[data.Organization]:
        """Create an organization. Installations that don't enable it answer 404.

        Every call creates another one; the server has no key to prevent it.

        `POST /api/v1/orgs`

        Undocumented: it may change without notice.

        Args:
            title: Title of 3 to 50 characters; the server cuts white space off its ends.
            company_size: How large the company is, in words of your own.
            company_url: Website of the company.

        Returns:
            The request. Its reply holds `data.Organization`.

        Raises:
            InvalidArguments: with one of control_character, duplicate_argument, empty,
                ill_formed_text, invalid_format, missing_argument, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token.

        Source: server route api.v1.orgs
        """
        return self._prepare(
            "orgs.create",
            {
                "title": title,
                "company_size": company_size,
                "company_url": company_url,
            },
        )

    def delete(
        self,
        org_param: str,
    ) -> Request[data.IdReply]:
        """Delete an organization. The server refuses while a subscription is active.

        `DELETE /api/v1/orgs/{orgParam}`

        Undocumented: it may change without notice.

        Args:
            org_param: Id or slug of the organization.

        Returns:
            The request. Its reply holds `data.IdReply`.

        Raises:
            InvalidArguments: with one of control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token.

        Source: server route api.v1.orgs.$orgParam
        """
        return self._prepare(
            "orgs.delete",
            {
                "org_param": org_param,
            },
        )

    def list(
        self,
    ) -> Request[builtins.list[data.Organization]]:
        """List the organizations of the user.

        `GET /api/v1/orgs`

        Undocumented: the official command line client sends it.

        Returns:
            The request. Its reply holds `list[data.Organization]`.

        Raises:
            InvalidArguments: with one of duplicate_argument, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token.

        Source: server route api.v1.orgs
        """
        return self._prepare(
            "orgs.list",
            {
            },
        )

    def rename(
        self,
        org_param: str,
        *,
        title: str,
    ) -> Request[data.RenamedOrganization]:
        """Rename an organization. Its slug stays as it is.

        `PATCH /api/v1/orgs/{orgParam}`

        Undocumented: it may change without notice.

        Args:
            org_param: Id or slug of the organization.
            title: New title of 3 to 50 characters; the server cuts white space off its ends.

        Returns:
            The request. Its reply holds `data.RenamedOrganization`.

        Raises:
            InvalidArguments: with one of control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, invalid_format, missing_argument, secret_misplaced, too_long,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token.

        Source: server route api.v1.orgs.$orgParam
        """
        return self._prepare(
            "orgs.rename",
            {
                "org_param": org_param,
                "title": title,
            },
        )
