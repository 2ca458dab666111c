# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `branches`."""

from __future__ import annotations

from ...resources import branches as requests
from ..calling import Calls, awaited, result

__all__ = ["AsyncBranches", "Branches"]


class Branches(Calls[requests.Branches]):
    """Calls of `branches`."""

    archive = result(requests.Branches.archive)
    list = result(requests.Branches.list)
    upsert = result(requests.Branches.upsert)


class AsyncBranches(Calls[requests.Branches]):
    """Calls of `branches`."""

    archive = awaited(requests.Branches.archive)
    list = awaited(requests.Branches.list)
    upsert = awaited(requests.Branches.upsert)
