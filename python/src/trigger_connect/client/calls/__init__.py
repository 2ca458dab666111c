# Generated from the core's table of operations by `make generate`; do not edit.
"""One class of calls per resource, loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...connection import Connection

if TYPE_CHECKING:
    from .account import Account, AsyncAccount
    from .auth import AsyncAuth, Auth
    from .batches import AsyncBatches, Batches
    from .branches import AsyncBranches, Branches
    from .bulk_actions import AsyncBulkActions, BulkActions
    from .deployments import AsyncDeployments, Deployments
    from .environments import AsyncEnvironments, Environments
    from .envvars import AsyncEnvvars, Envvars
    from .errors import AsyncErrors, Errors
    from .idempotency_keys import AsyncIdempotencyKeys, IdempotencyKeys
    from .input_streams import AsyncInputStreams, InputStreams
    from .orgs import AsyncOrgs, Orgs
    from .packets import AsyncPackets, Packets
    from .projects import AsyncProjects, Projects
    from .prompts import AsyncPrompts, Prompts
    from .query import AsyncQuery, Query
    from .queues import AsyncQueues, Queues
    from .realtime import AsyncRealtime, Realtime
    from .reports import AsyncReports, Reports
    from .runs import AsyncRuns, Runs
    from .schedules import AsyncSchedules, Schedules
    from .sessions import AsyncSessions, Sessions
    from .streams import AsyncStreams, Streams
    from .tasks import AsyncTasks, Tasks
    from .waitpoints import AsyncWaitpoints, Waitpoints
    from .webhooks import AsyncWebhooks, Webhooks
    from .workers import AsyncWorkers, Workers

__all__ = ["PAGED", "AsyncResources", "Resources"]

PAGED = frozenset(
    {
        "bulk_actions.list",
        "deployments.list",
        "errors.list",
        "queues.list",
        "runs.list",
        "runs.list_for_project",
        "schedules.list",
        "sessions.list",
        "waitpoints.list",
        "webhooks.deliveries.list",
    }
)
"""Operations whose calls give items."""


class Resources:
    """Gives a client its resources."""

    connection: Connection

    @cached_property
    def account(self) -> Account:
        """Calls of `account`."""
        from .account import Account

        return Account(self, self.connection.account)

    @cached_property
    def auth(self) -> Auth:
        """Calls of `auth`."""
        from .auth import Auth

        return Auth(self, self.connection.auth)

    @cached_property
    def batches(self) -> Batches:
        """Calls of `batches`."""
        from .batches import Batches

        return Batches(self, self.connection.batches)

    @cached_property
    def branches(self) -> Branches:
        """Calls of `branches`."""
        from .branches import Branches

        return Branches(self, self.connection.branches)

    @cached_property
    def bulk_actions(self) -> BulkActions:
        """Calls of `bulk_actions`."""
        from .bulk_actions import BulkActions

        return BulkActions(self, self.connection.bulk_actions)

    @cached_property
    def deployments(self) -> Deployments:
        """Calls of `deployments`."""
        from .deployments import Deployments

        return Deployments(self, self.connection.deployments)

    @cached_property
    def environments(self) -> Environments:
        """Calls of `environments`."""
        from .environments import Environments

        return Environments(self, self.connection.environments)

    @cached_property
    def envvars(self) -> Envvars:
        """Calls of `envvars`."""
        from .envvars import Envvars

        return Envvars(self, self.connection.envvars)

    @cached_property
    def errors(self) -> Errors:
        """Calls of `errors`."""
        from .errors import Errors

        return Errors(self, self.connection.errors)

    @cached_property
    def idempotency_keys(self) -> IdempotencyKeys:
        """Calls of `idempotency_keys`."""
        from .idempotency_keys import IdempotencyKeys

        return IdempotencyKeys(self, self.connection.idempotency_keys)

    @cached_property
    def input_streams(self) -> InputStreams:
        """Calls of `input_streams`."""
        from .input_streams import InputStreams

        return InputStreams(self, self.connection.input_streams)

    @cached_property
    def orgs(self) -> Orgs:
        """Calls of `orgs`."""
        from .orgs import Orgs

        return Orgs(self, self.connection.orgs)

    @cached_property
    def packets(self) -> Packets:
        """Calls of `packets`."""
        from .packets import Packets

        return Packets(self, self.connection.packets)

    @cached_property
    def projects(self) -> Projects:
        """Calls of `projects`."""
        from .projects import Projects

        return Projects(self, self.connection.projects)

    @cached_property
    def prompts(self) -> Prompts:
        """Calls of `prompts`."""
        from .prompts import Prompts

        return Prompts(self, self.connection.prompts)

    @cached_property
    def query(self) -> Query:
        """Calls of `query`."""
        from .query import Query

        return Query(self, self.connection.query)

    @cached_property
    def queues(self) -> Queues:
        """Calls of `queues`."""
        from .queues import Queues

        return Queues(self, self.connection.queues)

    @cached_property
    def realtime(self) -> Realtime:
        """Calls of `realtime`."""
        from .realtime import Realtime

        return Realtime(self, self.connection.realtime)

    @cached_property
    def reports(self) -> Reports:
        """Calls of `reports`."""
        from .reports import Reports

        return Reports(self, self.connection.reports)

    @cached_property
    def runs(self) -> Runs:
        """Calls of `runs`."""
        from .runs import Runs

        return Runs(self, self.connection.runs)

    @cached_property
    def schedules(self) -> Schedules:
        """Calls of `schedules`."""
        from .schedules import Schedules

        return Schedules(self, self.connection.schedules)

    @cached_property
    def sessions(self) -> Sessions:
        """Calls of `sessions`."""
        from .sessions import Sessions

        return Sessions(self, self.connection.sessions)

    @cached_property
    def streams(self) -> Streams:
        """Calls of `streams`."""
        from .streams import Streams

        return Streams(self, self.connection.streams)

    @cached_property
    def tasks(self) -> Tasks:
        """Calls of `tasks`."""
        from .tasks import Tasks

        return Tasks(self, self.connection.tasks)

    @cached_property
    def waitpoints(self) -> Waitpoints:
        """Calls of `waitpoints`."""
        from .waitpoints import Waitpoints

        return Waitpoints(self, self.connection.waitpoints)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Calls of `webhooks`."""
        from .webhooks import Webhooks

        return Webhooks(self, self.connection.webhooks)

    @cached_property
    def workers(self) -> Workers:
        """Calls of `workers`."""
        from .workers import Workers

        return Workers(self, self.connection.workers)


class AsyncResources:
    """Gives a client its resources."""

    connection: Connection

    @cached_property
    def account(self) -> AsyncAccount:
        """Calls of `account`."""
        from .account import AsyncAccount

        return AsyncAccount(self, self.connection.account)

    @cached_property
    def auth(self) -> AsyncAuth:
        """Calls of `auth`."""
        from .auth import AsyncAuth

        return AsyncAuth(self, self.connection.auth)

    @cached_property
    def batches(self) -> AsyncBatches:
        """Calls of `batches`."""
        from .batches import AsyncBatches

        return AsyncBatches(self, self.connection.batches)

    @cached_property
    def branches(self) -> AsyncBranches:
        """Calls of `branches`."""
        from .branches import AsyncBranches

        return AsyncBranches(self, self.connection.branches)

    @cached_property
    def bulk_actions(self) -> AsyncBulkActions:
        """Calls of `bulk_actions`."""
        from .bulk_actions import AsyncBulkActions

        return AsyncBulkActions(self, self.connection.bulk_actions)

    @cached_property
    def deployments(self) -> AsyncDeployments:
        """Calls of `deployments`."""
        from .deployments import AsyncDeployments

        return AsyncDeployments(self, self.connection.deployments)

    @cached_property
    def environments(self) -> AsyncEnvironments:
        """Calls of `environments`."""
        from .environments import AsyncEnvironments

        return AsyncEnvironments(self, self.connection.environments)

    @cached_property
    def envvars(self) -> AsyncEnvvars:
        """Calls of `envvars`."""
        from .envvars import AsyncEnvvars

        return AsyncEnvvars(self, self.connection.envvars)

    @cached_property
    def errors(self) -> AsyncErrors:
        """Calls of `errors`."""
        from .errors import AsyncErrors

        return AsyncErrors(self, self.connection.errors)

    @cached_property
    def idempotency_keys(self) -> AsyncIdempotencyKeys:
        """Calls of `idempotency_keys`."""
        from .idempotency_keys import AsyncIdempotencyKeys

        return AsyncIdempotencyKeys(self, self.connection.idempotency_keys)

    @cached_property
    def input_streams(self) -> AsyncInputStreams:
        """Calls of `input_streams`."""
        from .input_streams import AsyncInputStreams

        return AsyncInputStreams(self, self.connection.input_streams)

    @cached_property
    def orgs(self) -> AsyncOrgs:
        """Calls of `orgs`."""
        from .orgs import AsyncOrgs

        return AsyncOrgs(self, self.connection.orgs)

    @cached_property
    def packets(self) -> AsyncPackets:
        """Calls of `packets`."""
        from .packets import AsyncPackets

        return AsyncPackets(self, self.connection.packets)

    @cached_property
    def projects(self) -> AsyncProjects:
        """Calls of `projects`."""
        from .projects import AsyncProjects

        return AsyncProjects(self, self.connection.projects)

    @cached_property
    def prompts(self) -> AsyncPrompts:
        """Calls of `prompts`."""
        from .prompts import AsyncPrompts

        return AsyncPrompts(self, self.connection.prompts)

    @cached_property
    def query(self) -> AsyncQuery:
        """Calls of `query`."""
        from .query import AsyncQuery

        return AsyncQuery(self, self.connection.query)

    @cached_property
    def queues(self) -> AsyncQueues:
        """Calls of `queues`."""
        from .queues import AsyncQueues

        return AsyncQueues(self, self.connection.queues)

    @cached_property
    def realtime(self) -> AsyncRealtime:
        """Calls of `realtime`."""
        from .realtime import AsyncRealtime

        return AsyncRealtime(self, self.connection.realtime)

    @cached_property
    def reports(self) -> AsyncReports:
        """Calls of `reports`."""
        from .reports import AsyncReports

        return AsyncReports(self, self.connection.reports)

    @cached_property
    def runs(self) -> AsyncRuns:
        """Calls of `runs`."""
        from .runs import AsyncRuns

        return AsyncRuns(self, self.connection.runs)

    @cached_property
    def schedules(self) -> AsyncSchedules:
        """Calls of `schedules`."""
        from .schedules import AsyncSchedules

        return AsyncSchedules(self, self.connection.schedules)

    @cached_property
    def sessions(self) -> AsyncSessions:
        """Calls of `sessions`."""
        from .sessions import AsyncSessions

        return AsyncSessions(self, self.connection.sessions)

    @cached_property
    def streams(self) -> AsyncStreams:
        """Calls of `streams`."""
        from .streams import AsyncStreams

        return AsyncStreams(self, self.connection.streams)

    @cached_property
    def tasks(self) -> AsyncTasks:
        """Calls of `tasks`."""
        from .tasks import AsyncTasks

        return AsyncTasks(self, self.connection.tasks)

    @cached_property
    def waitpoints(self) -> AsyncWaitpoints:
        """Calls of `waitpoints`."""
        from .waitpoints import AsyncWaitpoints

        return AsyncWaitpoints(self, self.connection.waitpoints)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Calls of `webhooks`."""
        from .webhooks import AsyncWebhooks

        return AsyncWebhooks(self, self.connection.webhooks)

    @cached_property
    def workers(self) -> AsyncWorkers:
        """Calls of `workers`."""
        from .workers import AsyncWorkers

        return AsyncWorkers(self, self.connection.workers)
