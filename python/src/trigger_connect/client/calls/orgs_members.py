# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `orgs.members`."""

from __future__ import annotations

from ...resources import orgs_members as requests
from ..calling import Calls, awaited, result

__all__ = ["AsyncOrgsMembers", "OrgsMembers"]


class OrgsMembers(Calls[requests.OrgsMembers]):
    """Calls of `orgs.members`."""

    list = result(requests.OrgsMembers.list)
    remove = result(requests.OrgsMembers.remove)


class AsyncOrgsMembers(Calls[requests.OrgsMembers]):
    """Calls of `orgs.members`."""

    list = awaited(requests.OrgsMembers.list)
    remove = awaited(requests.OrgsMembers.remove)
