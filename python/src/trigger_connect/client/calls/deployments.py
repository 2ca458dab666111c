# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `deployments`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resources import deployments as requests
from ..calling import Calls, awaited, awaited_items, items, result

if TYPE_CHECKING:
    from ... import data  # noqa: F401 - named in text

__all__ = ["AsyncDeployments", "Deployments"]


class Deployments(Calls[requests.Deployments]):
    """Calls of `deployments`."""

    list = items["data.DeploymentItem"].of(requests.Deployments.list)
    promote = result(requests.Deployments.promote)
    retrieve = result(requests.Deployments.retrieve)
    retrieve_current = result(requests.Deployments.retrieve_current)
    retrieve_latest = result(requests.Deployments.retrieve_latest)


class AsyncDeployments(Calls[requests.Deployments]):
    """Calls of `deployments`."""

    list = awaited_items["data.DeploymentItem"].of(requests.Deployments.list)
    promote = awaited(requests.Deployments.promote)
    retrieve = awaited(requests.Deployments.retrieve)
    retrieve_current = awaited(requests.Deployments.retrieve_current)
    retrieve_latest = awaited(requests.Deployments.retrieve_latest)
