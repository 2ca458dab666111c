# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `environments`."""

from __future__ import annotations

from ...resources import environments as requests
from ..calling import Calls, awaited, result

__all__ = ["AsyncEnvironments", "Environments"]


class Environments(Calls[requests.Environments]):
    """Calls of `environments`."""

    list = result(requests.Environments.list)
    pause = result(requests.Environments.pause)
    regenerate_api_key = result(requests.Environments.regenerate_api_key)
    resume = result(requests.Environments.resume)
    retrieve_api_key = result(requests.Environments.retrieve_api_key)


class AsyncEnvironments(Calls[requests.Environments]):
    """Calls of `environments`."""

    list = awaited(requests.Environments.list)
    pause = awaited(requests.Environments.pause)
    regenerate_api_key = awaited(requests.Environments.regenerate_api_key)
    resume = awaited(requests.Environments.resume)
    retrieve_api_key = awaited(requests.Environments.retrieve_api_key)
