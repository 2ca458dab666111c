# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `errors`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resources import errors as requests
from ..calling import Calls, awaited, awaited_items, items, result

if TYPE_CHECKING:
    from ... import data  # noqa: F401 - named in text

__all__ = ["AsyncErrors", "Errors"]


class Errors(Calls[requests.Errors]):
    """Calls of `errors`."""

    ignore = result(requests.Errors.ignore)
    list = items["data.ErrorGroupItem"].of(requests.Errors.list)
    resolve = result(requests.Errors.resolve)
    retrieve = result(requests.Errors.retrieve)
    unresolve = result(requests.Errors.unresolve)


class AsyncErrors(Calls[requests.Errors]):
    """Calls of `errors`."""

    ignore = awaited(requests.Errors.ignore)
    list = awaited_items["data.ErrorGroupItem"].of(requests.Errors.list)
    resolve = awaited(requests.Errors.resolve)
    retrieve = awaited(requests.Errors.retrieve)
    unresolve = awaited(requests.Errors.unresolve)
