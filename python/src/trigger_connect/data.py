# Generated from the core's table of operations by `make generate`; do not edit.
"""What replies hold, as typed dictionaries. Fields that are not listed may come too."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias, TypedDict

__all__ = [
    "BatchCreated",
    "BatchItemsReply",
    "CursorPagination",
    "EnvVar",
    "IdReply",
    "MetadataReply",
    "OffsetPagination",
    "Organization",
    "Project",
    "ProjectEnvironment",
    "QueryCsv",
    "QueryReply",
    "QueryRows",
    "Queue",
    "QueueConcurrency",
    "QueueType",
    "RelatedRun",
    "RelatedRuns",
    "Run",
    "RunEnvironment",
    "RunError",
    "RunListItem",
    "RunPage",
    "RunSchedule",
    "RunScheduleGenerator",
    "RunStatus",
    "Schedule",
    "ScheduleEnvironment",
    "ScheduleGenerator",
    "SchedulePage",
    "ScheduleType",
    "Success",
    "TagsReply",
    "TokenReply",
    "TriggerFunction",
    "TriggerReply",
    "WhoamiProject",
    "WhoamiReply",
]


class _BatchCreated(TypedDict):
    id: str
    """Batch id (`batch_…`)."""
    runCount: int
    """Number of items that it waits for."""
    isCached: bool
    """Whether it existed already; then its items need not be sent."""


class BatchCreated(_BatchCreated, total=False):
    """An open batch."""

    idempotencyKey: str
    """Its idempotency key."""


class _BatchItemsReply(TypedDict):
    id: str
    """Batch id."""
    itemsAccepted: int
    """Items that were new."""
    itemsDeduplicated: int
    """Items that were there already."""
    sealed: bool
    """Whether all items have arrived. If not, send them all again."""


class BatchItemsReply(_BatchItemsReply, total=False):
    """What became of the items that were sent."""

    enqueuedCount: int
    """Items that are there, when not sealed."""
    expectedCount: int
    """Items that are waited for, when not sealed."""
    runCount: int
    """Size of the batch."""


class CursorPagination(TypedDict, total=False):
    """Where the pages before and after a page begin."""

    next: str
    """Cursor for `after`; absent on the last page."""
    previous: str
    """Cursor for `before`; absent on the first page."""


class EnvVar(TypedDict):
    """An environment variable."""

    name: str
    """Name."""
    value: str
    """Value; redacted by the server when the variable is secret. Secret: do not log it."""
    isSecret: bool
    """Whether the value is hidden."""


class IdReply(TypedDict):
    """The id of what was acted on."""

    id: str
    """Id of the affected object."""


class MetadataReply(TypedDict, total=False):
    """Metadata after a change."""

    metadata: dict[str, Any]
    """The metadata."""


class OffsetPagination(TypedDict):
    """Where a page stands among all pages."""

    currentPage: int
    """Number of the page, from 1."""
    totalPages: int
    """How many pages there are."""
    count: int
    """How many items there are."""


class Organization(TypedDict):
    """An organization."""

    id: str
    """Id."""
    title: str
    """Title."""
    slug: str
    """Slug."""
    createdAt: str
    """Creation. ISO 8601, UTC."""


class _Project(TypedDict):
    id: str
    """Id."""
    externalRef: str
    """Project ref (`proj_…`)."""
    name: str
    """Name."""
    slug: str
    """Slug."""
    createdAt: str
    """Creation. ISO 8601, UTC."""
    organization: Organization
    """Organization that it belongs to."""


class Project(_Project, total=False):
    """A project."""

    defaultRegion: str | None
    """Region that runs use unless told otherwise."""
    defaultRuntime: str | None
    """Runtime; only when a single project is read."""


class ProjectEnvironment(TypedDict):
    """An environment of a project."""

    id: str
    """Id."""
    slug: str
    """dev, stg, prod or preview."""
    type: str
    """DEVELOPMENT, STAGING, PRODUCTION or PREVIEW."""
    isBranchableEnvironment: bool
    """Whether it has branches."""
    branchName: str | None
    """Name of the branch that it is, if it is one."""
    paused: bool
    """Whether it is paused."""


class QueryCsv(TypedDict):
    """Results as text."""

    format: str
    """`csv`."""
    results: str
    """CSV text."""


QueryReply: TypeAlias = "QueryRows | QueryCsv"
"""Results of a query."""


class QueryRows(TypedDict):
    """Results as objects."""

    format: str
    """`json`."""
    results: list[dict[str, Any]]
    """One object per row."""


class _Queue(TypedDict):
    id: str
    """Queue id (`queue_…`)."""
    name: str
    """Name, without `task/`."""
    type: QueueType
    """Whose it is."""
    running: int
    """Runs that execute."""
    queued: int
    """Runs that wait."""
    paused: bool
    """Whether it is paused."""
    concurrencyLimit: int | None
    """The limit in force."""


class Queue(_Queue, total=False):
    """A queue."""

    concurrency: QueueConcurrency
    """How the limit comes about."""
    releaseConcurrencyOnWaitpoint: bool
    """Always true; kept for old clients."""
    concurrencyLimitOverridePercent: float | None
    """The override as a percentage, when it was given so."""


class QueueConcurrency(TypedDict):
    """How a concurrency limit comes about."""

    current: int | None
    """The limit in force."""
    base: int | None
    """The limit from code."""
    override: int | None
    """The override."""
    overriddenAt: str | None
    """When it was overridden. ISO 8601, UTC."""
    overriddenBy: str | None
    """Who overrode it; null through the API."""


QueueType: TypeAlias = (
    Literal[
        # A task's own.
        "task",
        # A named one.
        "custom",
    ]
    | str
)
"""Whose queue it is. Other words may come."""


class _RelatedRun(TypedDict):
    depth: int
    """Depth below the root run."""
    triggerFunction: TriggerFunction
    """How it was triggered."""
    id: str
    """Run id (`run_…`)."""
    status: RunStatus
    """Status."""
    taskIdentifier: str
    """Task that the run executes."""
    isQueued: bool
    """Waits to start. Use `status` to see whether a run has ended: these flags leave statuses
    out."""
    isExecuting: bool
    """Executes."""
    isWaiting: bool
    """Waits for something."""
    isCompleted: bool
    """Has ended; false for EXPIRED and TIMED_OUT all the same."""
    isSuccess: bool
    """Ended successfully."""
    isFailed: bool
    """Ended otherwise, canceled included."""
    isCancelled: bool
    """Was canceled."""
    isTest: bool
    """Is a test run."""
    createdAt: str
    """Creation. ISO 8601, UTC."""
    updatedAt: str
    """Last change. ISO 8601, UTC."""
    tags: list[str]
    """Tags, sorted."""
    costInCents: float
    """Compute cost so far, in cents."""
    baseCostInCents: float
    """Cost of the invocation, in cents."""
    durationMs: float
    """Compute time so far in milliseconds, waits left out."""


class RelatedRun(_RelatedRun, total=False):
    """A relative of a run."""

    batchId: str
    """Batch that it belongs to."""
    idempotencyKey: str
    """Idempotency key: in lists as it was sent, on a single run as the user wrote it."""
    version: str
    """Worker version that the run executed on or is locked to."""
    startedAt: str
    """Start of execution. ISO 8601, UTC."""
    finishedAt: str
    """End of execution. ISO 8601, UTC."""
    delayedUntil: str
    """When a delayed run is to start. ISO 8601, UTC."""
    ttl: str
    """Time to live, as a duration."""
    expiredAt: str
    """When the time to live passed. ISO 8601, UTC."""
    metadata: dict[str, Any]
    """Metadata."""
    region: str
    """Region that the run was routed to."""


class RelatedRuns(TypedDict, total=False):
    """Relatives of a run."""

    root: RelatedRun
    """The root of the tree."""
    parent: RelatedRun
    """The parent."""
    children: list[RelatedRun]
    """The children."""


class _Run(TypedDict):
    depth: int
    """Depth below the root run."""
    triggerFunction: TriggerFunction
    """How it was triggered."""
    relatedRuns: RelatedRuns
    """Its relatives."""
    attemptCount: int
    """Attempts made."""
    id: str
    """Run id (`run_…`)."""
    status: RunStatus
    """Status."""
    taskIdentifier: str
    """Task that the run executes."""
    isQueued: bool
    """Waits to start. Use `status` to see whether a run has ended: these flags leave statuses
    out."""
    isExecuting: bool
    """Executes."""
    isWaiting: bool
    """Waits for something."""
    isCompleted: bool
    """Has ended; false for EXPIRED and TIMED_OUT all the same."""
    isSuccess: bool
    """Ended successfully."""
    isFailed: bool
    """Ended otherwise, canceled included."""
    isCancelled: bool
    """Was canceled."""
    isTest: bool
    """Is a test run."""
    createdAt: str
    """Creation. ISO 8601, UTC."""
    updatedAt: str
    """Last change. ISO 8601, UTC."""
    tags: list[str]
    """Tags, sorted."""
    costInCents: float
    """Compute cost so far, in cents."""
    baseCostInCents: float
    """Cost of the invocation, in cents."""
    durationMs: float
    """Compute time so far in milliseconds, waits left out."""


class Run(_Run, total=False):
    """A run with all its details."""

    batchId: str
    """Batch that it belongs to."""
    payload: Any
    """What the task received; absent when it is stored elsewhere."""
    payloadPresignedUrl: str
    """Where a large payload can be downloaded for some minutes."""
    output: Any
    """What the task returned; absent when it is stored elsewhere."""
    outputPresignedUrl: str
    """Where a large output can be downloaded for some minutes."""
    error: RunError
    """What it ended with, if it failed."""
    schedule: RunSchedule
    """The schedule that started it."""
    attempts: list[Any]
    """Always empty; kept for old clients."""
    idempotencyKey: str
    """Idempotency key: in lists as it was sent, on a single run as the user wrote it."""
    version: str
    """Worker version that the run executed on or is locked to."""
    startedAt: str
    """Start of execution. ISO 8601, UTC."""
    finishedAt: str
    """End of execution. ISO 8601, UTC."""
    delayedUntil: str
    """When a delayed run is to start. ISO 8601, UTC."""
    ttl: str
    """Time to live, as a duration."""
    expiredAt: str
    """When the time to live passed. ISO 8601, UTC."""
    metadata: dict[str, Any]
    """Metadata."""
    region: str
    """Region that the run was routed to."""


class _RunEnvironment(TypedDict):
    id: str
    """Id."""
    name: str
    """Slug: dev, stg, prod or preview."""


class RunEnvironment(_RunEnvironment, total=False):
    """Environment of a run."""

    user: str
    """Owner of a development environment."""


class _RunError(TypedDict):
    message: str
    """Message."""


class RunError(_RunError, total=False):
    """What a failed run ended with."""

    name: str
    """Name of the error."""
    stackTrace: str
    """Where it was thrown."""


class _RunListItem(TypedDict):
    env: RunEnvironment
    """Environment."""
    id: str
    """Run id (`run_…`)."""
    status: RunStatus
    """Status."""
    taskIdentifier: str
    """Task that the run executes."""
    isQueued: bool
    """Waits to start. Use `status` to see whether a run has ended: these flags leave statuses
    out."""
    isExecuting: bool
    """Executes."""
    isWaiting: bool
    """Waits for something."""
    isCompleted: bool
    """Has ended; false for EXPIRED and TIMED_OUT all the same."""
    isSuccess: bool
    """Ended successfully."""
    isFailed: bool
    """Ended otherwise, canceled included."""
    isCancelled: bool
    """Was canceled."""
    isTest: bool
    """Is a test run."""
    createdAt: str
    """Creation. ISO 8601, UTC."""
    updatedAt: str
    """Last change. ISO 8601, UTC."""
    tags: list[str]
    """Tags, sorted."""
    costInCents: float
    """Compute cost so far, in cents."""
    baseCostInCents: float
    """Cost of the invocation, in cents."""
    durationMs: float
    """Compute time so far in milliseconds, waits left out."""


class RunListItem(_RunListItem, total=False):
    """A run as lists show it."""

    taskKind: str
    """Kind of the task: STANDARD, SCHEDULED, AGENT or others."""
    depth: int
    """Depth below the root run."""
    idempotencyKey: str
    """Idempotency key: in lists as it was sent, on a single run as the user wrote it."""
    version: str
    """Worker version that the run executed on or is locked to."""
    startedAt: str
    """Start of execution. ISO 8601, UTC."""
    finishedAt: str
    """End of execution. ISO 8601, UTC."""
    delayedUntil: str
    """When a delayed run is to start. ISO 8601, UTC."""
    ttl: str
    """Time to live, as a duration."""
    expiredAt: str
    """When the time to live passed. ISO 8601, UTC."""
    metadata: dict[str, Any]
    """Metadata."""
    region: str
    """Region that the run was routed to."""


class RunPage(TypedDict):
    """A page of runs."""

    data: list[RunListItem]
    """The runs, newest first."""
    pagination: CursorPagination
    """Its neighbours."""


class _RunSchedule(TypedDict):
    id: str
    """Schedule id (`sched_…`)."""
    generator: RunScheduleGenerator
    """When it fires."""


class RunSchedule(_RunSchedule, total=False):
    """The schedule that started a run."""

    externalId: str
    """Reference of your own."""
    deduplicationKey: str
    """Key of your own."""


class RunScheduleGenerator(TypedDict):
    """When the schedule of a run fires."""

    type: str
    """`CRON`."""
    expression: str
    """Cron expression."""
    description: str
    """The same in words."""


RunStatus: TypeAlias = (
    Literal[
        # Waits for a deployment that has the task.
        "PENDING_VERSION",
        # Waits for its delay to pass.
        "DELAYED",
        # Waits in its queue.
        "QUEUED",
        # Taken out of its queue, about to start.
        "DEQUEUED",
        # Runs.
        "EXECUTING",
        # Paused until something that it waits for happens.
        "WAITING",
        # Finished successfully.
        "COMPLETED",
        # Finished: canceled.
        "CANCELED",
        # Finished: failed.
        "FAILED",
        # Finished: its process crashed.
        "CRASHED",
        # Finished: the platform failed.
        "SYSTEM_FAILURE",
        # Finished: did not start in time.
        "EXPIRED",
        # Finished: took longer than it may.
        "TIMED_OUT",
        # Older vocabulary: waits for a deployment.
        "WAITING_FOR_DEPLOY",
        # Older vocabulary: failed and is tried again.
        "REATTEMPTING",
        # Older vocabulary: paused.
        "FROZEN",
        # Older vocabulary, finished: interrupted.
        "INTERRUPTED",
    ]
    | str
)
"""Status of a run, of either vocabulary. Requests of this library ask for the current one. Other
words may come."""


class _Schedule(TypedDict):
    id: str
    """Schedule id (`sched_…`)."""
    type: ScheduleType
    """Where it comes from."""
    task: str
    """Task that it starts."""
    active: bool
    """Whether it fires."""
    generator: ScheduleGenerator
    """When it fires."""
    timezone: str
    """IANA time zone."""
    environments: list[ScheduleEnvironment]
    """Environments in which it fires."""


class Schedule(_Schedule, total=False):
    """A schedule."""

    deduplicationKey: str | None
    """Key of your own."""
    externalId: str | None
    """Reference of your own."""
    window: str
    """Window over which its runs are spread."""
    nextRun: str | None
    """Next nominal time. ISO 8601, UTC."""
    nextRunEffectiveAt: str | None
    """Next time after the offset of the window. ISO 8601, UTC."""


class _ScheduleEnvironment(TypedDict):
    id: str
    """Id."""
    type: str
    """DEVELOPMENT, STAGING, PRODUCTION or PREVIEW."""


class ScheduleEnvironment(_ScheduleEnvironment, total=False):
    """An environment in which a schedule fires."""

    userName: str | None
    """Owner of a development environment."""


class ScheduleGenerator(TypedDict):
    """When a schedule fires."""

    type: str
    """`CRON`."""
    expression: str
    """Cron expression."""
    description: str
    """The same in words."""


class SchedulePage(TypedDict):
    """A page of schedules."""

    data: list[Schedule]
    """The schedules."""
    pagination: OffsetPagination
    """Its place among all pages."""


ScheduleType: TypeAlias = (
    Literal[
        # From code.
        "DECLARATIVE",
        # From the API or the dashboard.
        "IMPERATIVE",
    ]
    | str
)
"""Where a schedule comes from. Other words may come."""


class Success(TypedDict):
    """Says that it was done."""

    success: bool
    """True."""


class TagsReply(TypedDict):
    """What adding tags did."""

    message: str
    """Says how many tags were set."""


class TokenReply(TypedDict):
    """A new token."""

    token: str
    """The token. Secret: do not log it."""


TriggerFunction: TypeAlias = (
    Literal[
        # By a single trigger.
        "trigger",
        # By a parent that waits for it.
        "triggerAndWait",
        # By a batch.
        "batchTrigger",
        # By a batch that a parent waits for.
        "batchTriggerAndWait",
    ]
    | str
)
"""How a run was triggered. Other words may come."""


class _TriggerReply(TypedDict):
    id: str
    """Run id (`run_…`)."""


class TriggerReply(_TriggerReply, total=False):
    """The run that was started, or that the idempotency key found."""

    isCached: bool
    """Whether the run existed already."""


class WhoamiProject(TypedDict):
    """A project as `account.whoami` names it."""

    name: str
    """Name."""
    url: str
    """Address of its dashboard."""
    orgTitle: str
    """Title of its organization."""


class _WhoamiReply(TypedDict):
    userId: str
    """User id; `org_` and the organization's with an organization token."""
    email: str
    """E-mail; `not_applicable@trigger.dev` with an organization token."""
    dashboardUrl: str
    """Address of the dashboard."""


class WhoamiReply(_WhoamiReply, total=False):
    """Whom a token belongs to."""

    project: WhoamiProject
    """The project asked for; absent when it was not, or is not visible."""
