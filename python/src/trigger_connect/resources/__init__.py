# Generated from the core's table of operations by `make generate`; do not edit.
"""One class of requests per resource."""

from __future__ import annotations

from functools import cached_property

from .._resource import Prepare
from .account import Account
from .auth import Auth
from .batches import Batches
from .environments import Environments
from .envvars import Envvars
from .projects import Projects
from .query import Query
from .queues import Queues
from .runs import Runs
from .schedules import Schedules
from .tasks import Tasks

__all__ = ["Resources", "Account", "Auth", "Batches", "Environments", "Envvars", "Projects", "Query", "Queues", "Runs", "Schedules", "Tasks"]


class Resources:
    """Gives a connection its resources."""

    _prepare: Prepare

    @cached_property
    def account(self) -> Account:
        """Requests of `account`."""
        return Account(self._prepare)

    @cached_property
    def auth(self) -> Auth:
        """Requests of `auth`."""
        return Auth(self._prepare)

    @cached_property
    def batches(self) -> Batches:
        """Requests of `batches`."""
        return Batches(self._prepare)

    @cached_property
    def environments(self) -> Environments:
        """Requests of `environments`."""
        return Environments(self._prepare)

    @cached_property
    def envvars(self) -> Envvars:
        """Requests of `envvars`."""
        return Envvars(self._prepare)

    @cached_property
    def projects(self) -> Projects:
        """Requests of `projects`."""
        return Projects(self._prepare)

    @cached_property
    def query(self) -> Query:
        """Requests of `query`."""
        return Query(self._prepare)

    @cached_property
    def queues(self) -> Queues:
        """Requests of `queues`."""
        return Queues(self._prepare)

    @cached_property
    def runs(self) -> Runs:
        """Requests of `runs`."""
        return Runs(self._prepare)

    @cached_property
    def schedules(self) -> Schedules:
        """Requests of `schedules`."""
        return Schedules(self._prepare)

    @cached_property
    def tasks(self) -> Tasks:
        """Requests of `tasks`."""
        return Tasks(self._prepare)
