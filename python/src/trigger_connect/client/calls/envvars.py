# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `envvars`."""

from __future__ import annotations

from ...resources import envvars as requests
from ..calling import Calls, awaited, result

__all__ = ["AsyncEnvvars", "Envvars"]


class Envvars(Calls[requests.Envvars]):
    """Calls of `envvars`."""

    create = result(requests.Envvars.create)
    delete = result(requests.Envvars.delete)
    import_ = result(requests.Envvars.import_)
    list = result(requests.Envvars.list)
    resolve = result(requests.Envvars.resolve)
    retrieve = result(requests.Envvars.retrieve)
    update = result(requests.Envvars.update)


class AsyncEnvvars(Calls[requests.Envvars]):
    """Calls of `envvars`."""

    create = awaited(requests.Envvars.create)
    delete = awaited(requests.Envvars.delete)
    import_ = awaited(requests.Envvars.import_)
    list = awaited(requests.Envvars.list)
    resolve = awaited(requests.Envvars.resolve)
    retrieve = awaited(requests.Envvars.retrieve)
    update = awaited(requests.Envvars.update)
