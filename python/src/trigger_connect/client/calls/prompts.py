# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `prompts`."""

from __future__ import annotations

from ...resources import prompts as requests
from ..calling import Calls, awaited, result

__all__ = ["AsyncPrompts", "Prompts"]


class Prompts(Calls[requests.Prompts]):
    """Calls of `prompts`."""

    create_override = result(requests.Prompts.create_override)
    list = result(requests.Prompts.list)
    promote = result(requests.Prompts.promote)
    reactivate_override = result(requests.Prompts.reactivate_override)
    remove_override = result(requests.Prompts.remove_override)
    resolve = result(requests.Prompts.resolve)
    retrieve = result(requests.Prompts.retrieve)
    update_override = result(requests.Prompts.update_override)
    versions = result(requests.Prompts.versions)


class AsyncPrompts(Calls[requests.Prompts]):
    """Calls of `prompts`."""

    create_override = awaited(requests.Prompts.create_override)
    list = awaited(requests.Prompts.list)
    promote = awaited(requests.Prompts.promote)
    reactivate_override = awaited(requests.Prompts.reactivate_override)
    remove_override = awaited(requests.Prompts.remove_override)
    resolve = awaited(requests.Prompts.resolve)
    retrieve = awaited(requests.Prompts.retrieve)
    update_override = awaited(requests.Prompts.update_override)
    versions = awaited(requests.Prompts.versions)
