# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `orgs.members`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._native import Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data

__all__ = ["OrgsMembers"]


class OrgsMembers(Resource):
    """Requests of `orgs.members`."""

    def list(
        self,
        org_param: str,
    ) -> Request[data.OrganizationMembers]:
        """List the members and open invitations of an organization. All come at once.

        `GET /api/v1/orgs/{orgParam}/members`

        Undocumented: it may change without notice.

        Args:
            org_param: Id or slug of the organization.

        Returns:
            The request. Its reply holds `data.OrganizationMembers`.

        Raises:
            InvalidArguments: with one of control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token.

        Source: server route api.v1.orgs.$orgParam.members
        """
        return self._prepare(
            "orgs.members.list",
            {
                "org_param": org_param,
            },
        )

    def remove(
        self,
        org_param: str,
        member_id: str,
    ) -> Request[data.RemovedMember]:
        """Remove a member from an organization. The last one can't be removed.

        `DELETE /api/v1/orgs/{orgParam}/members/{memberId}`

        Undocumented: it may change without notice.

        Args:
            org_param: Id or slug of the organization.
            member_id: Id of the member, which is not the id of the user.

        Returns:
            The request. Its reply holds `data.RemovedMember`.

        Raises:
            InvalidArguments: with one of control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token.

        Source: server route api.v1.orgs.$orgParam.members.$memberId
        """
        return self._prepare(
            "orgs.members.remove",
            {
                "org_param": org_param,
                "member_id": member_id,
            },
        )
