# Generated from the core's table of operations by `make generate`; do not edit.
"""One class of requests per resource, loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import Prepare

if TYPE_CHECKING:
    from .account import Account
    from .auth import Auth
    from .batches import Batches
    from .branches import Branches
    from .bulk_actions import BulkActions
    from .deployments import Deployments
    from .environments import Environments
    from .envvars import Envvars
    from .errors import Errors
    from .idempotency_keys import IdempotencyKeys
    from .input_streams import InputStreams
    from .orgs import Orgs
    from .packets import Packets
    from .projects import Projects
    from .prompts import Prompts
    from .query import Query
    from .queues import Queues
    from .realtime import Realtime
    from .reports import Reports
    from .runs import Runs
    from .schedules import Schedules
    from .sessions import Sessions
    from .streams import Streams
    from .tasks import Tasks
    from .waitpoints import Waitpoints
    from .webhooks import Webhooks
    from .workers import Workers

__all__ = ["Resources"]


class Resources:
    """Gives a connection its resources."""

    _prepare: Prepare

    @cached_property
    def account(self) -> Account:
        """Requests of `account`."""
        from .account import Account

        return Account(self._prepare)

    @cached_property
    def auth(self) -> Auth:
        """Requests of `auth`."""
        from .auth import Auth

        return Auth(self._prepare)

    @cached_property
    def batches(self) -> Batches:
        """Requests of `batches`."""
        from .batches import Batches

        return Batches(self._prepare)

    @cached_property
    def branches(self) -> Branches:
        """Requests of `branches`."""
        from .branches import Branches

        return Branches(self._prepare)

    @cached_property
    def bulk_actions(self) -> BulkActions:
        """Requests of `bulk_actions`."""
        from .bulk_actions import BulkActions

        return BulkActions(self._prepare)

    @cached_property
    def deployments(self) -> Deployments:
        """Requests of `deployments`."""
        from .deployments import Deployments

        return Deployments(self._prepare)

    @cached_property
    def environments(self) -> Environments:
        """Requests of `environments`."""
        from .environments import Environments

        return Environments(self._prepare)

    @cached_property
    def envvars(self) -> Envvars:
        """Requests of `envvars`."""
        from .envvars import Envvars

        return Envvars(self._prepare)

    @cached_property
    def errors(self) -> Errors:
        """Requests of `errors`."""
        from .errors import Errors

        return Errors(self._prepare)

    @cached_property
    def idempotency_keys(self) -> IdempotencyKeys:
        """Requests of `idempotency_keys`."""
        from .idempotency_keys import IdempotencyKeys

        return IdempotencyKeys(self._prepare)

    @cached_property
    def input_streams(self) -> InputStreams:
        """Requests of `input_streams`."""
        from .input_streams import InputStreams

        return InputStreams(self._prepare)

    @cached_property
    def orgs(self) -> Orgs:
        """Requests of `orgs`."""
        from .orgs import Orgs

        return Orgs(self._prepare)

    @cached_property
    def packets(self) -> Packets:
        """Requests of `packets`."""
        from .packets import Packets

        return Packets(self._prepare)

    @cached_property
    def projects(self) -> Projects:
        """Requests of `projects`."""
        from .projects import Projects

        return Projects(self._prepare)

    @cached_property
    def prompts(self) -> Prompts:
        """Requests of `prompts`."""
        from .prompts import Prompts

        return Prompts(self._prepare)

    @cached_property
    def query(self) -> Query:
        """Requests of `query`."""
        from .query import Query

        return Query(self._prepare)

    @cached_property
    def queues(self) -> Queues:
        """Requests of `queues`."""
        from .queues import Queues

        return Queues(self._prepare)

    @cached_property
    def realtime(self) -> Realtime:
        """Requests of `realtime`."""
        from .realtime import Realtime

        return Realtime(self._prepare)

    @cached_property
    def reports(self) -> Reports:
        """Requests of `reports`."""
        from .reports import Reports

        return Reports(self._prepare)

    @cached_property
    def runs(self) -> Runs:
        """Requests of `runs`."""
        from .runs import Runs

        return Runs(self._prepare)

    @cached_property
    def schedules(self) -> Schedules:
        """Requests of `schedules`."""
        from .schedules import Schedules

        return Schedules(self._prepare)

    @cached_property
    def sessions(self) -> Sessions:
        """Requests of `sessions`."""
        from .sessions import Sessions

        return Sessions(self._prepare)

    @cached_property
    def streams(self) -> Streams:
        """Requests of `streams`."""
        from .streams import Streams

        return Streams(self._prepare)

    @cached_property
    def tasks(self) -> Tasks:
        """Requests of `tasks`."""
        from .tasks import Tasks

        return Tasks(self._prepare)

    @cached_property
    def waitpoints(self) -> Waitpoints:
        """Requests of `waitpoints`."""
        from .waitpoints import Waitpoints

        return Waitpoints(self._prepare)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Requests of `webhooks`."""
        from .webhooks import Webhooks

        return Webhooks(self._prepare)

    @cached_property
    def workers(self) -> Workers:
        """Requests of `workers`."""
        from .workers import Workers

        return Workers(self._prepare)
