# Generated from the core's table of operations by `make generate`; do not edit.
"""Shapes of nested arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Literal, TypedDict

from .._native import IdempotencyKey

__all__ = ["AppendToKey", "BatchItem", "BatchTriggerItem", "BulkFilter", "BulkQueue", "Debounce", "DeleteKey", "GitMeta", "IdempotencyKeyOptions", "IncrementKey", "IntegrationSource", "RemoveFromKey", "ReplaceAll", "SessionTriggerConfig", "SetKey", "TaskRun", "UserSource"]


class AppendToKey(TypedDict):
    """Appends to the list under a key of the metadata."""

    type: Literal["append"]
    """Tells this record from its alternatives."""
    key: str
    """A key, or a path that begins with `$.`."""
    value: Any
    """Any JSON value."""


class _BatchItem(TypedDict):
    task: str
    """Identifier of the task, as declared in code."""


class BatchItem(_BatchItem, total=False):
    """One item of a batch: a task, its payload and the same options that a single trigger takes."""

    index: int
    """Position in the batch from 0, also the deduplication key of the item. We apply the place in
    the list."""
    payload: Any
    """What the task receives: any JSON value. We declare text as `text/plain` unless `payload_type`
    is given, since the server would parse it as JSON otherwise."""
    idempotency_key: str | IdempotencyKey
    """Deduplication key, unique per environment and task, at most 2048 characters. A hit returns
    the run that exists. Text is sent as it is; a created key also sends
    `idempotency_key_options`."""
    idempotency_key_ttl: str | timedelta
    """Life of the idempotency key: one number and one of s, m, h, d. The server applies 30 days."""
    idempotency_key_options: IdempotencyKeyOptions
    """The key as it was before hashing, and its scope, to be shown in the dashboard."""
    delay: str | timedelta | datetime
    """When to start: a duration from now or an ISO 8601 date with its offset. A date that has
    passed means now."""
    ttl: str | timedelta | int
    """How long the run may wait to start before it expires: a duration or whole seconds, 0 for
    ever. The server applies 10m in development; the cloud caps it at 14 days."""
    queue: str
    """Name of the queue to use instead of the task's own: `NAME` for a custom one, `task/NAME` for
    the queue of another task, up to 128 of the characters a-z, A-Z, 0-9, _, - and /. A queue that
    does not exist keeps the run waiting."""
    concurrency_key: str | float
    """Gives each value its own copy of the queue, with its own concurrency."""
    tags: str | Sequence[str]
    """One tag or up to 10, each 1 to 128 characters."""
    metadata: Mapping[str, Any] | bytes
    """Metadata of the run: an object, at most 262144 bytes as JSON."""
    max_attempts: int
    """How often the run is attempted at most, 1 or more, instead of the task's own setting."""
    max_duration: float
    """Compute seconds that the run may take: 5 or more."""
    machine: Literal["micro", "small-1x", "small-2x", "medium-1x", "medium-2x", "large-1x", "large-2x"]
    """Machine preset, instead of the task's own: `micro`, `small-1x`, `small-2x`, `medium-1x`,
    `medium-2x`, `large-1x` or `large-2x`."""
    priority: float
    """Seconds of head start in the queue, from -2147483 to 2147483."""
    region: str
    """Region to run in; must be available to the project."""
    debounce: Debounce
    """Collapses several triggers into one delayed run."""
    lock_to_version: str
    """Version of the worker to run on, for example `20250208.1`. A version that does not exist is
    refused by the server."""
    external_deployment_id: str
    """Deployment to run on, by commit or release id, up to 128 characters. `lock_to_version` wins;
    ignored in development."""
    test: bool
    """Marks the run as a test. The server applies false."""
    payload_type: Literal["application/json", "application/super+json", "text/plain", "application/store"]
    """How the payload is to be read: `application/json` (applied by the server),
    `application/super+json`, `text/plain` or `application/store`. With anything but JSON the
    payload must be text."""
    payload_size: int
    """Bytes of the payload before it was stored elsewhere, from 0, for display."""


class _BatchTriggerItem(TypedDict):
    task: str
    """Identifier of the task, as declared in code."""


class BatchTriggerItem(_BatchTriggerItem, total=False):
    """One run of a batch: a task, its payload and the same options that a single trigger takes."""

    payload: Any
    """What the task receives: any JSON value."""
    idempotency_key: str | IdempotencyKey
    """Deduplication key, unique per environment and task, at most 2048 characters. A hit returns
    the run that exists. Text is sent as it is; a created key also sends
    `idempotency_key_options`."""
    idempotency_key_ttl: str | timedelta
    """Life of the idempotency key: one number and one of s, m, h, d. The server applies 30 days."""
    idempotency_key_options: IdempotencyKeyOptions
    """The key as it was before hashing, and its scope, to be shown in the dashboard."""
    delay: str | timedelta | datetime
    """When to start: a duration from now or an ISO 8601 date with its offset. A date that has
    passed means now."""
    ttl: str | timedelta | int
    """How long the run may wait to start before it expires: a duration or whole seconds, 0 for
    ever. The server applies 10m in development; the cloud caps it at 14 days."""
    queue: str
    """Name of the queue to use instead of the task's own: `NAME` for a custom one, `task/NAME` for
    the queue of another task, up to 128 of the characters a-z, A-Z, 0-9, _, - and /. A queue that
    does not exist keeps the run waiting."""
    concurrency_key: str | float
    """Gives each value its own copy of the queue, with its own concurrency."""
    tags: str | Sequence[str]
    """One tag or up to 10, each 1 to 128 characters."""
    metadata: Mapping[str, Any] | bytes
    """Metadata of the run: an object, at most 262144 bytes as JSON."""
    max_attempts: int
    """How often the run is attempted at most, 1 or more, instead of the task's own setting."""
    max_duration: float
    """Compute seconds that the run may take: 5 or more."""
    machine: Literal["micro", "small-1x", "small-2x", "medium-1x", "medium-2x", "large-1x", "large-2x"]
    """Machine preset, instead of the task's own: `micro`, `small-1x`, `small-2x`, `medium-1x`,
    `medium-2x`, `large-1x` or `large-2x`."""
    priority: float
    """Seconds of head start in the queue, from -2147483 to 2147483."""
    region: str
    """Region to run in; must be available to the project."""
    debounce: Debounce
    """Collapses several triggers into one delayed run."""
    lock_to_version: str
    """Version of the worker to run on, for example `20250208.1`. A version that does not exist is
    refused by the server."""
    external_deployment_id: str
    """Deployment to run on, by commit or release id, up to 128 characters. `lock_to_version` wins;
    ignored in development."""
    test: bool
    """Marks the run as a test. The server applies false."""
    payload_type: Literal["application/json", "application/super+json", "text/plain", "application/store"]
    """How the payload is to be read: `application/json` (applied by the server),
    `application/super+json`, `text/plain` or `application/store`. With anything but JSON the
    payload must be text."""
    payload_size: int
    """Bytes of the payload before it was stored elsewhere, from 0, for display."""

_BulkFilterFrom = TypedDict(
    "_BulkFilterFrom",
    {"from": "int | str | datetime"},
    total=False,
)
"""Created at this instant or later."""


class BulkFilter(_BulkFilterFrom, total=False):
    """Chooses runs; at least one field. Without any time the server takes the last 7 days."""

    status: Literal["PENDING_VERSION", "QUEUED", "DEQUEUED", "EXECUTING", "WAITING", "COMPLETED", "CANCELED", "FAILED", "CRASHED", "SYSTEM_FAILURE", "DELAYED", "EXPIRED", "TIMED_OUT"] | Sequence[Literal["PENDING_VERSION", "QUEUED", "DEQUEUED", "EXECUTING", "WAITING", "COMPLETED", "CANCELED", "FAILED", "CRASHED", "SYSTEM_FAILURE", "DELAYED", "EXPIRED", "TIMED_OUT"]]
    """One status or several, of the current vocabulary."""
    task_identifier: str | Sequence[str]
    """One task identifier or several."""
    version: str | Sequence[str]
    """One worker version or several."""
    to: int | str | datetime
    """Created at this instant or earlier."""
    period: str | timedelta
    """Window back from now, such as `7d`; excludes `from` and `to`."""
    bulk_action: str
    """Runs touched by this bulk action."""
    tag: str | Sequence[str]
    """One tag or several; a run matches when it carries any of them."""
    schedule: str
    """Runs started by this schedule."""
    is_test: bool
    """Only test runs, or none. Without it both are chosen."""
    batch: str
    """Runs of this batch."""
    queue: Sequence[BulkQueue]
    """Queues: a list of `queue_type` and `name`."""
    machine: Literal["micro", "small-1x", "small-2x", "medium-1x", "medium-2x", "large-1x", "large-2x"] | Sequence[Literal["micro", "small-1x", "small-2x", "medium-1x", "medium-2x", "large-1x", "large-2x"]]
    """One machine preset or several."""
    region: str | Sequence[str]
    """One region or several."""


class BulkQueue(TypedDict):
    """A queue by its type and name."""

    queue_type: Literal["task", "custom"]
    """How to read `name`: `task` or `custom`."""
    name: str
    """Task identifier or name of a custom queue."""


class _Debounce(TypedDict):
    key: str
    """Debounce key, scoped to the task. At most 512 characters."""
    delay: str | timedelta
    """Quiet time as a duration of 1 second at least; every further trigger pushes the run back by
    it."""


class Debounce(_Debounce, total=False):
    """Collapses several triggers of a task into one delayed run."""

    mode: Literal["leading", "trailing"]
    """Which trigger supplies the data: `leading` (the first) or `trailing` (the last). The server
    applies `leading`."""
    max_delay: str | timedelta
    """Longest total push-back as a duration from the first trigger; must be longer than `delay`."""


class DeleteKey(TypedDict):
    """Deletes one key of the metadata."""

    type: Literal["delete"]
    """Tells this record from its alternatives."""
    key: str
    """A key, or a path that begins with `$.`."""


class GitMeta(TypedDict, total=False):
    """What Git knows about a branch."""

    provider: str
    """Who hosts the repository, such as `github`."""
    source: Literal["trigger_github_app", "github_actions", "local"]
    """Where the data comes from: `trigger_github_app`, `github_actions` or `local`."""
    gh_username: str
    """GitHub user who started it."""
    gh_user_avatar_url: str
    """Address of the user's picture."""
    commit_author_name: str
    """Author of the commit."""
    commit_message: str
    """Message of the commit."""
    commit_ref: str
    """Branch or tag of the commit."""
    commit_sha: str
    """Hash of the commit."""
    dirty: bool
    """Whether there were changes beyond the commit. Unknown unless given."""
    remote_url: str
    """Address of the repository."""
    pull_request_number: int
    """Number of the pull request, from 1."""
    pull_request_title: str
    """Title of the pull request."""
    pull_request_state: Literal["open", "closed", "merged"]
    """Where the pull request stands: `open`, `closed` or `merged`."""


class IdempotencyKeyOptions(TypedDict):
    """An idempotency key as the caller wrote it, shown in the dashboard."""

    key: str
    """The key before hashing."""
    scope: Literal["run", "attempt", "global"]
    """Scope it was made for: `run`, `attempt` or `global`."""


class IncrementKey(TypedDict):
    """Adds to the number under a key of the metadata."""

    type: Literal["increment"]
    """Tells this record from its alternatives."""
    key: str
    """A key, or a path that begins with `$.`."""
    value: float
    """The amount; may be negative."""


class IntegrationSource(TypedDict):
    """Who set the variables: an integration."""

    type: Literal["integration"]
    """Tells this record from its alternatives."""
    integration: str
    """Name of the integration."""


class RemoveFromKey(TypedDict):
    """Removes a value from the list under a key of the metadata."""

    type: Literal["remove"]
    """Tells this record from its alternatives."""
    key: str
    """A key, or a path that begins with `$.`."""
    value: Any
    """Any JSON value."""


class ReplaceAll(TypedDict):
    """Replaces the whole metadata."""

    type: Literal["update"]
    """Tells this record from its alternatives."""
    value: Mapping[str, Any] | bytes
    """The new metadata: an object, at most 262144 bytes as JSON."""


class _SessionTriggerConfig(TypedDict):
    base_payload: Mapping[str, Any] | bytes
    """What the payload of every run begins with: an object."""


class SessionTriggerConfig(_SessionTriggerConfig, total=False):
    """How the runs of a session are triggered."""

    machine: Literal["micro", "small-1x", "small-2x", "medium-1x", "medium-2x", "large-1x", "large-2x"]
    """Machine preset, instead of the task's own: `micro`, `small-1x`, `small-2x`, `medium-1x`,
    `medium-2x`, `large-1x` or `large-2x`."""
    queue: str
    """Name of the queue to use instead of the task's own: up to 128 of the characters a-z, A-Z,
    0-9, _, - and /."""
    tags: Sequence[str]
    """Tags of every run: up to 5, each 1 to 128 characters."""
    max_attempts: int
    """How often a run is attempted at most: 1 to 10."""
    max_duration: int
    """Compute seconds that a run may take: 5 or more; the server raises anything smaller to 5."""
    lock_to_version: str
    """Version of the worker to run on, for example `20250208.1`."""
    region: str
    """Region to run in; must be available to the project."""
    idle_timeout_in_seconds: int
    """Seconds that a run waits for input before it gives way: 1 to 3600."""


class SetKey(TypedDict):
    """Sets one key of the metadata."""

    type: Literal["set"]
    """Tells this record from its alternatives."""
    key: str
    """A key, or a path that begins with `$.`."""
    value: Any
    """Any JSON value."""


class TaskRun(TypedDict, total=False):
    """One run of a task: its payload and the same options that a single trigger takes."""

    payload: Any
    """What the task receives: any JSON value."""
    parent_run_id: str
    """Run that this one is a child of, when triggered from inside a run."""
    resume_parent_on_completion: bool
    """Whether the parent waits for this run. The server applies false."""
    idempotency_key: str | IdempotencyKey
    """Deduplication key, unique per environment and task, at most 2048 characters. A hit returns
    the run that exists. Text is sent as it is; a created key also sends
    `idempotency_key_options`."""
    idempotency_key_ttl: str | timedelta
    """Life of the idempotency key: one number and one of s, m, h, d. The server applies 30 days."""
    idempotency_key_options: IdempotencyKeyOptions
    """The key as it was before hashing, and its scope, to be shown in the dashboard."""
    delay: str | timedelta | datetime
    """When to start: a duration from now or an ISO 8601 date with its offset. A date that has
    passed means now."""
    ttl: str | timedelta | int
    """How long the run may wait to start before it expires: a duration or whole seconds, 0 for
    ever. The server applies 10m in development; the cloud caps it at 14 days."""
    queue: str
    """Name of the queue to use instead of the task's own: `NAME` for a custom one, `task/NAME` for
    the queue of another task, up to 128 of the characters a-z, A-Z, 0-9, _, - and /. A queue that
    does not exist keeps the run waiting."""
    concurrency_key: str | float
    """Gives each value its own copy of the queue, with its own concurrency."""
    tags: str | Sequence[str]
    """One tag or up to 10, each 1 to 128 characters."""
    metadata: Mapping[str, Any] | bytes
    """Metadata of the run: an object, at most 262144 bytes as JSON."""
    max_attempts: int
    """How often the run is attempted at most, 1 or more, instead of the task's own setting."""
    max_duration: float
    """Compute seconds that the run may take: 5 or more."""
    machine: Literal["micro", "small-1x", "small-2x", "medium-1x", "medium-2x", "large-1x", "large-2x"]
    """Machine preset, instead of the task's own: `micro`, `small-1x`, `small-2x`, `medium-1x`,
    `medium-2x`, `large-1x` or `large-2x`."""
    priority: float
    """Seconds of head start in the queue, from -2147483 to 2147483."""
    region: str
    """Region to run in; must be available to the project."""
    debounce: Debounce
    """Collapses several triggers into one delayed run."""
    lock_to_version: str
    """Version of the worker to run on, for example `20250208.1`. A version that does not exist is
    refused by the server."""
    external_deployment_id: str
    """Deployment to run on, by commit or release id, up to 128 characters. `lock_to_version` wins;
    ignored in development."""
    test: bool
    """Marks the run as a test. The server applies false."""
    payload_type: Literal["application/json", "application/super+json", "text/plain", "application/store"]
    """How the payload is to be read: `application/json` (applied by the server),
    `application/super+json`, `text/plain` or `application/store`. With anything but JSON the
    payload must be text."""
    payload_size: int
    """Bytes of the payload before it was stored elsewhere, from 0, for display."""


class UserSource(TypedDict):
    """Who set the variables: a user."""

    type: Literal["user"]
    """Tells this record from its alternatives."""
    user_id: str
    """Id of the user."""
