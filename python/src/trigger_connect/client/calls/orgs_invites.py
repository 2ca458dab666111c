# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `orgs.invites`."""

from __future__ import annotations

from ...resources import orgs_invites as requests
from ..calling import Calls, awaited, result

__all__ = ["AsyncOrgsInvites", "OrgsInvites"]


class OrgsInvites(Calls[requests.OrgsInvites]):
    """Calls of `orgs.invites`."""

    create = result(requests.OrgsInvites.create)
    revoke = result(requests.OrgsInvites.revoke)


class AsyncOrgsInvites(Calls[requests.OrgsInvites]):
    """Calls of `orgs.invites`."""

    create = awaited(requests.OrgsInvites.create)
    revoke = awaited(requests.OrgsInvites.revoke)
