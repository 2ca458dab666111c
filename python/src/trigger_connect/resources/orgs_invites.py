# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `orgs.invites`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._native import Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data

__all__ = ["OrgsInvites"]


class OrgsInvites(Resource):
    """Requests of `orgs.invites`."""

    def create(
        self,
        org_param: str,
        *,
        emails: Sequence[str],
    ) -> Request[data.InvitesReply]:
        """Invite people by e-mail. Those already invited get no second e-mail.

        The server limits invitations per organization and inviter, apart from its other limits.

        `POST /api/v1/orgs/{orgParam}/invites`

        Undocumented: it may change without notice.

        Args:
            org_param: Id or slug of the organization.
            emails: E-mail addresses, 1 to 50.

        Returns:
            The request. Its reply holds `data.InvitesReply`.

        Raises:
            InvalidArguments: with one of control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, invalid_format, missing_argument, secret_misplaced, too_long,
                too_many, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token.

        Source: server route api.v1.orgs.$orgParam.invites
        """
        return self._prepare(
            "orgs.invites.create",
            {
                "org_param": org_param,
                "emails": emails,
            },
        )

    def revoke(
        self,
        org_param: str,
        invite_id: str,
    ) -> Request[data.InvitedAddress]:
        """Withdraw an invitation.

        `DELETE /api/v1/orgs/{orgParam}/invites/{inviteId}`

        Undocumented: it may change without notice.

        Args:
            org_param: Id or slug of the organization.
            invite_id: Id of the invitation.

        Returns:
            The request. Its reply holds `data.InvitedAddress`.

        Raises:
            InvalidArguments: with one of control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token.

        Source: server route api.v1.orgs.$orgParam.invites.$inviteId
        """
        return self._prepare(
            "orgs.invites.revoke",
            {
                "org_param": org_param,
                "invite_id": invite_id,
            },
        )
