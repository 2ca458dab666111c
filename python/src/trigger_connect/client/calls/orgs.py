# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `orgs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...resources import orgs as requests
from ..calling import Calls, awaited, result

if TYPE_CHECKING:
    from .orgs_invites import AsyncOrgsInvites, OrgsInvites
    from .orgs_members import AsyncOrgsMembers, OrgsMembers

__all__ = ["AsyncOrgs", "Orgs"]


class Orgs(Calls[requests.Orgs]):
    """Calls of `orgs`."""

    @cached_property
    def invites(self) -> OrgsInvites:
        """Calls of `orgs.invites`."""
        from .orgs_invites import OrgsInvites

        return OrgsInvites(self._client, self._requests.invites)

    @cached_property
    def members(self) -> OrgsMembers:
        """Calls of `orgs.members`."""
        from .orgs_members import OrgsMembers

        return OrgsMembers(self._client, self._requests.members)

    create = result(requests.Orgs.create)
    delete = result(requests.Orgs.delete)
    list = result(requests.Orgs.list)
    rename = result(requests.Orgs.rename)


class AsyncOrgs(Calls[requests.Orgs]):
    """Calls of `orgs`."""

    @cached_property
    def invites(self) -> AsyncOrgsInvites:
        """Calls of `orgs.invites`."""
        from .orgs_invites import AsyncOrgsInvites

        return AsyncOrgsInvites(self._client, self._requests.invites)

    @cached_property
    def members(self) -> AsyncOrgsMembers:
        """Calls of `orgs.members`."""
        from .orgs_members import AsyncOrgsMembers

        return AsyncOrgsMembers(self._client, self._requests.members)

    create = awaited(requests.Orgs.create)
    delete = awaited(requests.Orgs.delete)
    list = awaited(requests.Orgs.list)
    rename = awaited(requests.Orgs.rename)
