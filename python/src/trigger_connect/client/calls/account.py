# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `account`."""

from __future__ import annotations

from ...resources import account as requests
from ..calling import Calls, awaited, result

__all__ = ["AsyncAccount", "Account"]


class Account(Calls[requests.Account]):
    """Calls of `account`."""

    whoami = result(requests.Account.whoami)
    whoami_environment = result(requests.Account.whoami_environment)


class AsyncAccount(Calls[requests.Account]):
    """Calls of `account`."""

    whoami = awaited(requests.Account.whoami)
    whoami_environment = awaited(requests.Account.whoami_environment)
