# Generated from the core's table of operations by `make generate`; do not edit.
"""What replies hold, as typed dictionaries. Fields that are not listed may come too."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias, TypedDict

from .secret import Secret

__all__ = [
    "AlertChannel",
    "AlertChannelData",
    "AlertChannelKind",
    "AlertType",
    "AppendReply",
    "ArchivedBranch",
    "AuthorizationCodeReply",
    "AuthorizationReply",
    "Batch",
    "BatchAccepted",
    "BatchCreated",
    "BatchError",
    "BatchItemsReply",
    "BatchProcessing",
    "BatchResults",
    "BatchRun",
    "BatchRunIds",
    "BatchRuns",
    "BatchState",
    "BatchStatus",
    "BatchesSent",
    "BranchList",
    "BulkAction",
    "BulkActionCounts",
    "BulkActionPage",
    "BulkActionStatus",
    "BulkActionType",
    "ComputedReport",
    "CreatedSession",
    "CursorPagination",
    "Dashboard",
    "DashboardWidget",
    "DashboardWidgetType",
    "DashboardsReply",
    "DefaultRegion",
    "DeliveryReplay",
    "DeliveryStatus",
    "Deployment",
    "DeploymentError",
    "DeploymentItem",
    "DeploymentPage",
    "DeploymentPagination",
    "DeploymentStatus",
    "DeploymentTask",
    "DeploymentWorker",
    "DevConnection",
    "DurationWait",
    "EndpointSecret",
    "EndpointStatus",
    "EngineRunStatus",
    "EnvVar",
    "EnvironmentAccess",
    "EnvironmentPause",
    "EnvironmentPauseState",
    "EnvironmentType",
    "ErrorGroup",
    "ErrorGroupItem",
    "ErrorGroupPage",
    "ErrorGroupStatus",
    "ExternalBuild",
    "FailedResult",
    "FlushedMetadata",
    "FlushedText",
    "IdReply",
    "InitializedProject",
    "InputSent",
    "IntegrationDeployment",
    "InvitedAddress",
    "InvitesReply",
    "JwtClaimsReply",
    "KeyEnvironment",
    "KeyOrganization",
    "KeyProject",
    "LatestDeployment",
    "MemberRole",
    "MemberUser",
    "MetadataChange",
    "MetadataChangeType",
    "MetadataReply",
    "ModelUse",
    "NewApiKey",
    "OffsetPagination",
    "Organization",
    "OrganizationInvite",
    "OrganizationMember",
    "OrganizationMembers",
    "OverrideReply",
    "PacketUpload",
    "PacketUrl",
    "PersonalAccessToken",
    "PlatformError",
    "PlatformErrorCode",
    "PreviewBranch",
    "Project",
    "ProjectEnvironment",
    "ProjectRuntime",
    "PromoteReply",
    "PromptContent",
    "PromptDetails",
    "PromptDetailsReply",
    "PromptDone",
    "PromptItem",
    "PromptList",
    "PromptVersion",
    "PromptVersionList",
    "QueryColumn",
    "QueryCsv",
    "QueryReply",
    "QueryRows",
    "QuerySchemaReply",
    "QueryTable",
    "Queue",
    "QueueConcurrency",
    "QueueMetrics",
    "QueuePage",
    "QueueType",
    "QueueWait",
    "RelatedRun",
    "RelatedRuns",
    "RemovedMember",
    "RenamedOrganization",
    "RenamedProject",
    "ReportAggregation",
    "ReportAnnotation",
    "ReportAnomalyWindow",
    "ReportAttribution",
    "ReportAvailability",
    "ReportDelta",
    "ReportDirection",
    "ReportEvidence",
    "ReportFinding",
    "ReportFooterLine",
    "ReportLink",
    "ReportMetric",
    "ReportNote",
    "ReportSeries",
    "ReportSeriesKind",
    "ReportSeverity",
    "ReportStatement",
    "ReportSummary",
    "ReportUnit",
    "ResolvedPrompt",
    "ResolvedPromptReply",
    "ResolvedVariables",
    "ResultError",
    "ResultRetry",
    "Run",
    "RunEnvironment",
    "RunError",
    "RunEvent",
    "RunEventKind",
    "RunEventStyle",
    "RunEvents",
    "RunListItem",
    "RunPage",
    "RunResult",
    "RunSchedule",
    "RunScheduleGenerator",
    "RunStatus",
    "RunUsage",
    "RuntimeDeployment",
    "RuntimeEnvironment",
    "RuntimeOfProject",
    "RuntimeOrganization",
    "RuntimeProject",
    "Schedule",
    "ScheduleEnvironment",
    "ScheduleGenerator",
    "SchedulePage",
    "ScheduleType",
    "SecretProvisioning",
    "Session",
    "SessionHandover",
    "SessionMachine",
    "SessionPage",
    "SessionRecord",
    "SessionRecords",
    "SessionTrigger",
    "SnapshotUrl",
    "SpanData",
    "SpanDetails",
    "SpanEvent",
    "SpanLevel",
    "SpanRun",
    "StoredMetadata",
    "StreamVersion",
    "StreamWaitpoint",
    "Success",
    "SuccessfulResult",
    "TaggedWorker",
    "TaggedWorkerReply",
    "TaggedWorkerTask",
    "TaggedWorkerUrls",
    "TagsReply",
    "ThrownError",
    "ThrownValue",
    "TimezonesReply",
    "TokenReply",
    "Trace",
    "TraceReply",
    "TraceSpan",
    "TriggerFunction",
    "TriggerReply",
    "UserActorTokenReply",
    "UserSummary",
    "Verification",
    "VerificationOutcome",
    "WaitpointCreated",
    "WaitpointStatus",
    "WaitpointToken",
    "WaitpointTokenDetail",
    "WaitpointTokenPage",
    "WebhookDelivery",
    "WebhookDeliveryItem",
    "WebhookDeliveryPage",
    "WebhookEndpoint",
    "WebhookEndpointList",
    "WhoamiProject",
    "WhoamiReply",
    "WorkerVersion",
    "WorkerVersionFile",
    "WorkerVersionTask",
]


class _AlertChannel(TypedDict):
    id: str
    """Id."""
    name: str
    """Name."""
    alertTypes: list[AlertType]
    """What it reports."""
    channel: AlertChannelKind
    """How it reports."""
    channelData: AlertChannelData
    """Where it reports to."""


class AlertChannel(_AlertChannel, total=False):
    """A channel for alerts."""

    deduplicationKey: str
    """Key that it was created with."""


class AlertChannelData(TypedDict, total=False):
    """Where a channel reports to."""

    email: str
    """Address of an e-mail channel."""
    url: str
    """URL of a webhook channel."""
    secret: Secret
    """Secret that signs the calls of a webhook channel."""


AlertChannelKind: TypeAlias = (
    Literal[
        # By e-mail.
        "email",
        # By calling a URL.
        "webhook",
    ]
    | str
)
"""How a channel reports. Other words may come."""

AlertType: TypeAlias = (
    Literal[
        # A run failed for good.
        "run_failure",
        # An attempt of a run failed.
        "attempt_failure",
        # A deployment failed.
        "deployment_failure",
        # A deployment succeeded.
        "deployment_success",
        # A group of errors appeared or came back.
        "error_group",
        # A watch of the dashboard's agent.
        "dashboard_agent_watch",
    ]
    | str
)
"""What a channel reports. Other words may come."""


class _AppendReply(TypedDict):
    ok: bool
    """Whether it was taken."""


class AppendReply(_AppendReply, total=False):
    """What came of appending."""

    message: str
    """Says what happened."""
    error: str
    """Why it was not taken."""
    seq: int
    """Sequence number of the record; session channels only, and absent when the part id was used
    before."""


class _ArchivedBranch(TypedDict):
    success: bool
    """True."""
    branch: IdReply
    """The environment of the branch."""


class ArchivedBranch(_ArchivedBranch, total=False):
    """What archiving led to."""

    organization: Any
    """The organization, as the server stores it."""
    project: Any
    """The project, as the server stores it."""


class AuthorizationCodeReply(TypedDict):
    """A login that has begun."""

    url: str
    """Page that the user must open."""
    authorizationCode: Secret
    """Code to exchange for a token; it lives for 10 minutes."""


class AuthorizationReply(TypedDict):
    """What a login has led to."""

    token: PersonalAccessToken | None
    """The token; null until the user has confirmed."""


class _Batch(TypedDict):
    id: str
    """Batch id (`batch_…`)."""
    status: BatchStatus
    """Status."""
    createdAt: str
    """Creation. ISO 8601, UTC."""
    updatedAt: str
    """Last change. ISO 8601, UTC."""
    runCount: int
    """Number of runs that it is to have."""
    runs: list[str]
    """Ids of the runs created so far."""


class Batch(_Batch, total=False):
    """A batch, with errors beside its runs."""

    successfulRunCount: int
    """Runs that were created."""
    failedRunCount: int
    """Runs that could not be created."""
    errors: list[BatchError]
    """Why, one per run; absent when there are none."""
    idempotencyKey: str
    """Its idempotency key."""


class BatchAccepted(TypedDict):
    """A batch of which the runs are created after the answer."""

    id: str
    """Batch id (`batch_…`)."""
    runCount: int
    """Number of its runs."""


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


class _BatchError(TypedDict):
    index: int
    """Position of the item, from 0."""
    taskIdentifier: str
    """Task of the item."""
    error: str
    """Message."""


class BatchError(_BatchError, total=False):
    """Why a run of a batch could not be created."""

    errorCode: str
    """Code."""


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


class _BatchProcessing(TypedDict):
    errors: list[BatchError]
    """Why runs could not be created."""


class BatchProcessing(_BatchProcessing, total=False):
    """How the creation of a batch's runs went."""

    completedAt: str
    """End of the creation. ISO 8601, UTC."""


class BatchResults(TypedDict):
    """Results of a batch."""

    id: str
    """Batch id (`batch_…`)."""
    items: list[RunResult]
    """One per run with a stored result."""


class _BatchRun(TypedDict):
    id: str
    """Run id (`run_…`)."""
    taskIdentifier: str
    """Task that it executes."""
    isCached: bool
    """Whether it existed already."""


class BatchRun(_BatchRun, total=False):
    """A run of a batch."""

    idempotencyKey: str
    """Its idempotency key."""


class BatchRunIds(TypedDict):
    """Runs of a batch in the oldest form."""

    batchId: str
    """Batch id (`batch_…`)."""
    runs: list[str]
    """Ids of the runs, in the order of the items."""


class _BatchRuns(TypedDict):
    id: str
    """Batch id (`batch_…`)."""
    isCached: bool
    """Whether it existed already."""
    runs: list[BatchRun]
    """Its runs, in the order of the items."""


class BatchRuns(_BatchRuns, total=False):
    """A batch with its runs."""

    idempotencyKey: str
    """Its idempotency key."""


class _BatchState(TypedDict):
    processing: BatchProcessing
    """How the creation of its runs went."""
    id: str
    """Batch id (`batch_…`)."""
    status: BatchStatus
    """Status."""
    createdAt: str
    """Creation. ISO 8601, UTC."""
    updatedAt: str
    """Last change. ISO 8601, UTC."""
    runCount: int
    """Number of runs that it is to have."""
    runs: list[str]
    """Ids of the runs created so far."""


class BatchState(_BatchState, total=False):
    """A batch, with errors grouped."""

    processingCompletedAt: str
    """End of the creation of its runs. ISO 8601, UTC."""
    idempotencyKey: str
    """Its idempotency key."""


BatchStatus: TypeAlias = (
    Literal[
        # Open: waits for its items, or for its runs to end.
        "PENDING",
        # Its runs are being created.
        "PROCESSING",
        # All its runs have ended, whether or not they succeeded.
        "COMPLETED",
        # Some of its runs could not be created; the others go on.
        "PARTIAL_FAILED",
        # None of its runs could be created.
        "ABORTED",
    ]
    | str
)
"""Status of a batch. Other words may come."""


class _BatchesSent(TypedDict):
    batches: int
    """Batches that are sealed."""
    items: int
    """Items in them."""


class BatchesSent(_BatchesSent, total=False):
    """What many items have become so far. With a batch: it is sealed now. Without one: all are."""

    id: str
    """Batch id (`batch_…`), of the batch that was sealed last; absent in the result."""
    runCount: int
    """Number of items in that batch."""
    firstItem: int
    """Place of its first item among all items, from 0."""
    isCached: bool
    """Whether that batch existed already; then its items were not sent."""


class BranchList(TypedDict):
    """The branches of a project."""

    branches: list[PreviewBranch]
    """The branches."""


class _BulkAction(TypedDict):
    id: str
    """Bulk action id (`bulk_…`)."""
    type: BulkActionType
    """What it does."""
    status: BulkActionStatus
    """Status."""
    counts: BulkActionCounts
    """How far it has come."""
    createdAt: str
    """Creation. ISO 8601, UTC."""


class BulkAction(_BulkAction, total=False):
    """A bulk action."""

    name: str
    """Label."""
    completedAt: str
    """End. ISO 8601, UTC."""


class BulkActionCounts(TypedDict):
    """How far a bulk action has come."""

    total: int
    """Runs chosen when it was created."""
    success: int
    """Runs done."""
    failure: int
    """Runs that could not be done."""


class BulkActionPage(TypedDict):
    """A page of bulk actions."""

    data: list[BulkAction]
    """The bulk actions, newest first."""
    pagination: CursorPagination
    """Its neighbours."""


BulkActionStatus: TypeAlias = (
    Literal[
        # Goes on.
        "PENDING",
        # Has dealt with all runs.
        "COMPLETED",
        # Was stopped.
        "ABORTED",
    ]
    | str
)
"""Status of a bulk action. Other words may come."""

BulkActionType: TypeAlias = (
    Literal[
        # Cancels.
        "CANCEL",
        # Replays.
        "REPLAY",
    ]
    | str
)
"""What a bulk action does. Other words may come."""


class _ComputedReport(TypedDict):
    title: str
    """Title."""
    scope: str
    """What it is about."""
    period: str
    """Window that it covers."""
    generatedAt: str
    """When it was computed, as ISO 8601 text."""
    windowMinutes: float
    """Length of the window in minutes."""
    summary: ReportSummary
    """The report in short."""
    findings: list[ReportFinding]
    """Findings."""
    metrics: list[ReportMetric]
    """Metrics."""
    facts: dict[str, Any]
    """Further facts."""
    links: list[ReportLink]
    """Links that notes name."""
    footer: list[ReportFooterLine]
    """Lines at its end."""


class ComputedReport(_ComputedReport, total=False):
    """A report as data."""

    baselineLabel: str
    """What it is compared with."""


class _CreatedSession(TypedDict):
    runId: str
    """The run that serves it."""
    publicAccessToken: Secret
    """Token that may read and write the session, valid for one hour."""
    isCached: bool
    """Whether the session existed already."""
    id: str
    """Session id (`session_…`)."""
    externalId: str | None
    """Id of your own."""
    type: str
    """Kind of the session, a word of your own."""
    taskIdentifier: str
    """Task that its runs execute."""
    tags: list[str]
    """Tags."""
    metadata: dict[str, Any] | None
    """Metadata."""
    closedAt: str | None
    """When it was closed. ISO 8601, UTC."""
    closedReason: str | None
    """Why it was closed."""
    expiresAt: str | None
    """When it stops taking input. ISO 8601, UTC."""
    createdAt: str
    """Creation. ISO 8601, UTC."""
    updatedAt: str
    """Last change. ISO 8601, UTC."""


class CreatedSession(_CreatedSession, total=False):
    """A session with its run and a token for clients."""

    triggerConfig: SessionTrigger
    """How its runs are triggered; lists leave it out."""
    currentRunId: str | None
    """The run that serves it now (`run_…`)."""


class CursorPagination(TypedDict, total=False):
    """Where the pages before and after a page begin."""

    next: str
    """Cursor for `after`; absent on the last page."""
    previous: str
    """Cursor for `before`; absent on the first page."""


class Dashboard(TypedDict):
    """A built-in dashboard."""

    key: str
    """Its key, such as `overview` or `llm`."""
    title: str
    """Title."""
    widgets: list[DashboardWidget]
    """Its widgets."""


class DashboardWidget(TypedDict):
    """A widget of a dashboard."""

    id: str
    """Id."""
    title: str
    """Title."""
    query: str
    """Text of its query."""
    type: DashboardWidgetType
    """How it shows its results."""


DashboardWidgetType: TypeAlias = (
    Literal[
        # As one number.
        "bignumber",
        # As a chart.
        "chart",
        # As a table.
        "table",
        # As a heading; the server leaves such widgets out.
        "title",
    ]
    | str
)
"""How a widget shows its results. Other words may come."""


class DashboardsReply(TypedDict):
    """The built-in dashboards."""

    dashboards: list[Dashboard]
    """The dashboards."""


class DefaultRegion(TypedDict):
    """The region that runs use unless told otherwise."""

    id: str
    """Id of the region."""
    name: str
    """Its name."""


class DeliveryReplay(TypedDict):
    """A delivery that repeats another."""

    deliveryId: str
    """Id of the new delivery."""
    replayedFrom: str
    """Id of the delivery that it repeats."""


DeliveryStatus: TypeAlias = (
    Literal[
        # Waits.
        "pending",
        # Is being handled.
        "processing",
        # Was handled.
        "succeeded",
        # Could not be handled.
        "failed",
        # Was left out by a filter.
        "filtered",
    ]
    | str
)
"""What became of a delivery. Other words may come."""


class _Deployment(TypedDict):
    imagePlatform: str
    """Platform of the image."""
    id: str
    """Id."""
    status: DeploymentStatus
    """Status."""
    contentHash: str
    """Hash of its content."""
    shortCode: str
    """Short code."""
    version: str
    """Version, such as `20250228.1`."""


class Deployment(_Deployment, total=False):
    """A deployment with its worker and tasks."""

    commitSHA: str | None
    """Commit that it was made from."""
    externalBuildData: ExternalBuild | None
    """The build elsewhere that made it."""
    canceledReason: str | None
    """Why it was canceled."""
    worker: DeploymentWorker
    """Its worker, once there is one."""
    integrationDeployments: list[IntegrationDeployment]
    """Deployments elsewhere that belong to it."""
    imageReference: str | None
    """Image that it runs from."""
    errorData: DeploymentError | None
    """Why it failed."""


class _DeploymentError(TypedDict):
    name: str
    """Name of the error."""
    message: str
    """Message."""


class DeploymentError(_DeploymentError, total=False):
    """Why a deployment failed."""

    stack: str
    """Where it was thrown."""
    stderr: str
    """What the build wrote to its error output."""


class _DeploymentItem(TypedDict):
    id: str
    """Id."""
    createdAt: str
    """Creation. ISO 8601, UTC."""
    shortCode: str
    """Short code."""
    version: str
    """Version, such as `20250228.1`."""
    status: DeploymentStatus
    """Status."""


class DeploymentItem(_DeploymentItem, total=False):
    """A deployment as lists show it."""

    runtime: str | None
    """Runtime, such as `node`."""
    runtimeVersion: str | None
    """Version of the runtime."""
    deployedAt: str | None
    """When it was deployed. ISO 8601, UTC."""
    git: dict[str, Any] | None
    """The commit that it was made from."""
    error: DeploymentError
    """Why it failed."""


class DeploymentPage(TypedDict):
    """A page of deployments."""

    data: list[DeploymentItem]
    """The deployments, newest first."""
    pagination: DeploymentPagination
    """The page after it."""


class DeploymentPagination(TypedDict, total=False):
    """Where the next page of deployments begins."""

    next: str
    """Cursor for `after`; absent on the last page."""


DeploymentStatus: TypeAlias = (
    Literal[
        # Waits to be built.
        "PENDING",
        # Installs what the build needs.
        "INSTALLING",
        # Is built.
        "BUILDING",
        # Is deployed at this moment.
        "DEPLOYING",
        # Is deployed.
        "DEPLOYED",
        # Failed.
        "FAILED",
        # Was canceled.
        "CANCELED",
        # Took too long.
        "TIMED_OUT",
    ]
    | str
)
"""Status of a deployment. Other words may come."""


class _DeploymentTask(TypedDict):
    id: str
    """Id."""
    slug: str
    """Identifier of the task, as declared in code."""
    filePath: str
    """File that declares it."""


class DeploymentTask(_DeploymentTask, total=False):
    """A task of a deployment."""

    exportName: str
    """Name under which the file exports it; `@deprecated` when it is not known."""


class DeploymentWorker(TypedDict):
    """The worker of a deployment."""

    id: str
    """Id."""
    version: str
    """Version."""
    tasks: list[DeploymentTask]
    """Its tasks."""


class DevConnection(TypedDict):
    """Whether a development server is there."""

    isConnected: bool
    """True while one is connected."""


class DurationWait(TypedDict):
    """A wait until a date."""

    waitUntil: str
    """When the run goes on. ISO 8601, UTC."""
    waitpoint: IdReply
    """The waitpoint that was made for it."""


class EndpointSecret(TypedDict):
    """A new secret of an endpoint."""

    id: str
    """Endpoint id."""
    secretSet: bool
    """True."""
    secret: Secret
    """The secret (`whsec_…`), shown this once."""


EndpointStatus: TypeAlias = (
    Literal[
        # It does.
        "active",
        # It does not.
        "inactive",
        # It is being deleted.
        "deleting",
    ]
    | str
)
"""Whether an endpoint takes deliveries. Other words may come."""

EngineRunStatus: TypeAlias = (
    Literal[
        # Waits for its delay to pass.
        "DELAYED",
        # Waits for a deployment that has the task.
        "PENDING_VERSION",
        # Retired engine: waits for a deployment.
        "WAITING_FOR_DEPLOY",
        # Waits in its queue.
        "PENDING",
        # Taken out of its queue, about to start.
        "DEQUEUED",
        # Runs.
        "EXECUTING",
        # Failed and is tried again.
        "RETRYING_AFTER_FAILURE",
        # Paused until something that it waits for happens.
        "WAITING_TO_RESUME",
        # Retired engine: paused.
        "PAUSED",
        # Finished successfully.
        "COMPLETED_SUCCESSFULLY",
        # Finished: failed.
        "COMPLETED_WITH_ERRORS",
        # Finished: interrupted.
        "INTERRUPTED",
        # Finished: canceled.
        "CANCELED",
        # Finished: its process crashed.
        "CRASHED",
        # Finished: the platform failed.
        "SYSTEM_FAILURE",
        # Finished: did not start in time.
        "EXPIRED",
        # Finished: took longer than it may.
        "TIMED_OUT",
    ]
    | str
)
"""Status of a run in the engine's own words, as spans and the rows of subscriptions hold it. Other
words may come."""


class EnvVar(TypedDict):
    """An environment variable."""

    name: str
    """Name."""
    value: Secret
    """Value; redacted by the server when the variable is secret."""
    isSecret: bool
    """Whether the value is hidden."""


class _EnvironmentAccess(TypedDict):
    apiKey: Secret
    """Secret key; the presented one when the call was made with a key."""
    name: str
    """Name of the project."""
    apiUrl: str
    """Base URL of the API."""
    projectId: str
    """Id of the project."""


class EnvironmentAccess(_EnvironmentAccess, total=False):
    """An environment with its key."""

    defaultRuntime: ProjectRuntime | None
    """Runtime that the project uses unless told otherwise."""


class EnvironmentPause(TypedDict):
    """What pausing or resuming led to."""

    paused: bool
    """Whether the environment is paused."""
    state: EnvironmentPauseState
    """The same in a word."""


EnvironmentPauseState: TypeAlias = (
    Literal[
        # It starts none.
        "paused",
        # It does.
        "resumed",
    ]
    | str
)
"""Whether an environment starts runs. Other words may come."""

EnvironmentType: TypeAlias = (
    Literal[
        # Development, one per member.
        "DEVELOPMENT",
        # Staging.
        "STAGING",
        # Production.
        "PRODUCTION",
        # Preview, or one of its branches.
        "PREVIEW",
    ]
    | str
)
"""Which of the four environments it is. Other words may come."""


class ErrorGroup(TypedDict):
    """A group of failures of one task that look alike."""

    affectedVersions: list[str]
    """Latest versions in which it occurred, at most five."""
    resolvedInVersion: str | None
    """Version in which it was resolved."""
    resolvedBy: str | None
    """Id of the user who resolved it, when known."""
    ignoredAt: str | None
    """When it was ignored. ISO 8601, UTC."""
    ignoredReason: str | None
    """Why it is ignored."""
    ignoredByUserId: str | None
    """Id of the user who ignored it, when known."""
    ignoredUntilOccurrenceRate: float | None
    """Occurrences per minute above which it is no longer ignored."""
    ignoredUntilTotalOccurrences: int | None
    """Further occurrences after which it is no longer ignored."""
    id: str
    """Id (`error_…`)."""
    fingerprint: str
    """What the failures have in common."""
    taskIdentifier: str
    """Task that fails."""
    errorType: str
    """Type of the error."""
    errorMessage: str
    """Message of the error."""
    status: ErrorGroupStatus
    """Status."""
    count: int
    """Occurrences: in lists within the window asked for, on a single group in all."""
    firstSeen: str
    """First occurrence. ISO 8601, UTC."""
    lastSeen: str
    """Last occurrence. ISO 8601, UTC."""
    resolvedAt: str | None
    """When it was resolved. ISO 8601, UTC."""
    ignoredUntil: str | None
    """When it is no longer ignored. ISO 8601, UTC."""


class ErrorGroupItem(TypedDict):
    """An error group as lists show it."""

    id: str
    """Id (`error_…`)."""
    fingerprint: str
    """What the failures have in common."""
    taskIdentifier: str
    """Task that fails."""
    errorType: str
    """Type of the error."""
    errorMessage: str
    """Message of the error."""
    status: ErrorGroupStatus
    """Status."""
    count: int
    """Occurrences: in lists within the window asked for, on a single group in all."""
    firstSeen: str
    """First occurrence. ISO 8601, UTC."""
    lastSeen: str
    """Last occurrence. ISO 8601, UTC."""
    resolvedAt: str | None
    """When it was resolved. ISO 8601, UTC."""
    ignoredUntil: str | None
    """When it is no longer ignored. ISO 8601, UTC."""


class ErrorGroupPage(TypedDict):
    """A page of error groups."""

    data: list[ErrorGroupItem]
    """The groups."""
    pagination: CursorPagination
    """Its neighbours."""


ErrorGroupStatus: TypeAlias = (
    Literal[
        # Open.
        "unresolved",
        # Marked as resolved.
        "resolved",
        # Ignored, for ever or until a condition is met.
        "ignored",
    ]
    | str
)
"""Status of an error group. Other words may come."""


class ExternalBuild(TypedDict):
    """A build elsewhere."""

    buildId: str
    """Id of the build."""
    buildToken: Secret
    """Token of the build."""
    projectId: str
    """Id of the project at the builder."""


class _FailedResult(TypedDict):
    error: ResultError
    """What it ended with."""
    ok: bool
    """Whether the run succeeded."""
    id: str
    """Run id (`run_…`)."""


class FailedResult(_FailedResult, total=False):
    """Result of a run that failed."""

    retry: ResultRetry
    """When the next attempt begins."""
    skippedRetrying: bool
    """Whether further attempts were left out."""
    usage: RunUsage
    """What it used."""
    taskIdentifier: str
    """Task that it executed."""
    metadata: FlushedMetadata
    """Metadata that it left."""
    flushedMetadata: FlushedText
    """The same as text."""


class FlushedMetadata(TypedDict, total=False):
    """Metadata that a run left when it ended."""

    metadata: dict[str, Any]
    """The whole metadata; counts only without `operations`."""
    operations: list[MetadataChange]
    """Changes to the run."""
    parentOperations: list[MetadataChange]
    """Changes to the parent run."""
    rootOperations: list[MetadataChange]
    """Changes to the root run."""


class _FlushedText(TypedDict):
    dataType: str
    """How to read it."""


class FlushedText(_FlushedText, total=False):
    """Metadata that a run left when it ended, as text."""

    data: str
    """The text."""


class IdReply(TypedDict):
    """The id of what was acted on."""

    id: str
    """Id of the affected object."""


class InitializedProject(TypedDict):
    """When code was set up for a project."""

    id: str
    """Id."""
    initializedAt: str | None
    """When it was recorded. ISO 8601, UTC."""


class InputSent(TypedDict):
    """Says whether a value was taken."""

    ok: bool
    """True."""


class IntegrationDeployment(TypedDict):
    """A deployment elsewhere that belongs to it."""

    id: str
    """Id."""
    integrationName: str
    """Name of the integration."""
    integrationDeploymentId: str
    """Its id at the integration."""
    commitSHA: str
    """Commit that it was made from."""
    createdAt: str
    """Creation. ISO 8601, UTC."""


class InvitedAddress(TypedDict):
    """An invitation by its id and address."""

    id: str
    """Id of the invitation."""
    email: str
    """E-mail."""


class InvitesReply(TypedDict):
    """What inviting did with each address."""

    invited: list[InvitedAddress]
    """New invitations."""
    alreadyInvited: list[str]
    """Addresses that were invited before."""
    alreadyMembers: list[str]
    """Addresses of members."""


class JwtClaimsReply(TypedDict):
    """What a public token must claim."""

    sub: str
    """Id of the environment."""
    pub: bool
    """True: the token is public."""


class _KeyEnvironment(TypedDict):
    id: str
    """Id."""
    slug: str
    """dev, stg, prod or preview."""
    type: EnvironmentType
    """Which of the four it is."""


class KeyEnvironment(_KeyEnvironment, total=False):
    """The environment behind a key, as the server stores it."""

    apiKey: Secret
    """Its root key."""
    branchName: str | None
    """Name of the branch that it is, if it is one."""
    parentEnvironmentId: str | None
    """Id of the environment that it is a branch of."""
    projectId: str
    """Id of the project."""
    organizationId: str
    """Id of the organization."""
    userId: str
    """Owner of a development environment."""
    project: KeyProject
    """The project."""
    organization: KeyOrganization
    """The organization."""


class KeyOrganization(TypedDict, total=False):
    """The organization of a key."""

    id: str
    """Id."""
    slug: str
    """Slug."""
    title: str
    """Title."""


class KeyProject(TypedDict, total=False):
    """The project of a key."""

    id: str
    """Id."""
    slug: str
    """Slug."""
    name: str
    """Name."""
    externalRef: str
    """Project ref (`proj_…`)."""


class _LatestDeployment(TypedDict):
    id: str
    """Id."""
    status: DeploymentStatus
    """Status."""
    contentHash: str
    """Hash of its content."""
    shortCode: str
    """Short code."""
    version: str
    """Version, such as `20250228.1`."""


class LatestDeployment(_LatestDeployment, total=False):
    """The latest deployment that you host yourself."""

    imageReference: str | None
    """Image that it runs from."""
    errorData: DeploymentError | None
    """Why it failed."""


MemberRole: TypeAlias = (
    Literal[
        # Everything.
        "ADMIN",
        # What members may.
        "MEMBER",
    ]
    | str
)
"""What a member may do. Other words may come."""


class MemberUser(TypedDict):
    """A user who is a member."""

    id: str
    """Id of the user."""
    name: str | None
    """Name."""
    email: str
    """E-mail."""
    avatarUrl: str | None
    """Address of a picture."""


class _MetadataChange(TypedDict):
    type: MetadataChangeType
    """What it does."""


class MetadataChange(_MetadataChange, total=False):
    """A change of metadata."""

    key: str
    """Key, or path that begins with `$.`; absent when everything is replaced."""
    value: Any
    """The value; absent when a key is deleted."""


MetadataChangeType: TypeAlias = (
    Literal[
        # Replaces everything.
        "update",
        # Sets one key.
        "set",
        # Deletes one key.
        "delete",
        # Appends to a list.
        "append",
        # Removes a value from a list.
        "remove",
        # Adds to a number.
        "increment",
    ]
    | str
)
"""What a change of metadata does. Other words may come."""


class MetadataReply(TypedDict, total=False):
    """Metadata after a change."""

    metadata: dict[str, Any]
    """The metadata."""


class _ModelUse(TypedDict):
    model: str
    """Model."""
    provider: str
    """Provider."""
    operationName: str
    """Name of the operation."""
    inputTokens: float
    """Tokens sent."""
    outputTokens: float
    """Tokens received."""
    totalTokens: float
    """Both."""
    durationMs: float
    """Length in milliseconds."""


class ModelUse(_ModelUse, total=False):
    """How a model was used."""

    cachedTokens: float
    """Tokens read from the cache."""
    reasoningTokens: float
    """Tokens of reasoning."""
    inputCost: float
    """Cost of the tokens sent."""
    outputCost: float
    """Cost of the tokens received."""
    totalCost: float
    """The whole cost."""
    cachedCost: float
    """Cost of the tokens read from the cache."""
    cacheCreationCost: float
    """Cost of filling the cache."""
    tokensPerSecond: float
    """Tokens per second."""
    msToFirstChunk: float
    """Milliseconds until the first part came."""
    finishReason: str
    """Why the model ended."""
    responseText: str
    """What it answered."""


class NewApiKey(TypedDict):
    """A new key."""

    apiKey: Secret
    """The key."""


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


class OrganizationInvite(TypedDict):
    """An open invitation."""

    id: str
    """Id of the invitation."""
    email: str
    """E-mail of who is invited."""
    updatedAt: str
    """Last change. ISO 8601, UTC."""
    inviter: UserSummary
    """Who invited."""


class OrganizationMember(TypedDict):
    """A member of an organization."""

    id: str
    """Id of the member."""
    role: MemberRole
    """What the member may do."""
    user: MemberUser
    """The user."""


class OrganizationMembers(TypedDict):
    """Members and open invitations of an organization."""

    members: list[OrganizationMember]
    """The members."""
    invites: list[OrganizationInvite]
    """The open invitations."""


class OverrideReply(TypedDict):
    """What adding an override did."""

    ok: bool
    """True."""
    version: int
    """Number of the new version."""


class PacketUpload(TypedDict):
    """Where to store a packet."""

    presignedUrl: Secret
    """Signed address for one PUT of the bytes; it needs no credential."""
    storagePath: str
    """What to send as payload, with the type `application/store`."""


class PacketUrl(TypedDict):
    """Where a packet is written or read."""

    presignedUrl: Secret
    """Signed address in the object store; it needs no credential."""


class PersonalAccessToken(TypedDict):
    """A personal access token."""

    token: Secret
    """The token (`tr_pat_…`)."""
    obfuscatedToken: str
    """Its ends, to show."""


class _PlatformError(TypedDict):
    type: str
    """`INTERNAL_ERROR`."""
    code: PlatformErrorCode
    """What went wrong."""


class PlatformError(_PlatformError, total=False):
    """An error of the platform."""

    message: str
    """Message."""
    stackTrace: str
    """Where it was thrown."""


PlatformErrorCode: TypeAlias = (
    Literal[
        # No process could execute it.
        "COULD_NOT_FIND_EXECUTOR",
        # The worker has no such task.
        "COULD_NOT_FIND_TASK",
        # The file of the task could not be imported.
        "COULD_NOT_IMPORT_TASK",
        # The configuration is wrong.
        "CONFIGURED_INCORRECTLY",
        # The process was executing a task already.
        "TASK_ALREADY_RUNNING",
        # Execution failed.
        "TASK_EXECUTION_FAILED",
        # Execution was aborted.
        "TASK_EXECUTION_ABORTED",
        # The process ended with a code other than 0.
        "TASK_PROCESS_EXITED_WITH_NON_ZERO_CODE",
        # The process was killed after a time limit.
        "TASK_PROCESS_SIGKILL_TIMEOUT",
        # The process violated memory limits of its own.
        "TASK_PROCESS_SIGSEGV",
        # The process was told to end.
        "TASK_PROCESS_SIGTERM",
        # The process ran out of memory.
        "TASK_PROCESS_OOM_KILLED",
        # The process probably ran out of memory.
        "TASK_PROCESS_MAYBE_OOM_KILLED",
        # The run was canceled.
        "TASK_RUN_CANCELLED",
        # The payload could not be read.
        "TASK_INPUT_ERROR",
        # The output could not be written.
        "TASK_OUTPUT_ERROR",
        # A middleware failed.
        "TASK_MIDDLEWARE_ERROR",
        # The error handler failed.
        "HANDLE_ERROR_ERROR",
        # The process did not end in time.
        "GRACEFUL_EXIT_TIMEOUT",
        # The run gave no sign of life in time.
        "TASK_RUN_HEARTBEAT_TIMEOUT",
        # The run crashed.
        "TASK_RUN_CRASHED",
        # An exception was not caught.
        "TASK_RUN_UNCAUGHT_EXCEPTION",
        # The run took longer than it may.
        "MAX_DURATION_EXCEEDED",
        # The disk was full.
        "DISK_SPACE_EXCEEDED",
        # The machine was taken away.
        "POD_EVICTED",
        # The machine failed.
        "POD_UNKNOWN_ERROR",
        # The engine has no state of the run.
        "TASK_HAS_N0_EXECUTION_SNAPSHOT",
        # The run was taken out of its queue in a wrong state.
        "TASK_DEQUEUED_INVALID_STATE",
        # The queue of the run is missing.
        "TASK_DEQUEUED_QUEUE_NOT_FOUND",
        # The run was taken out of its queue too often.
        "TASK_RUN_DEQUEUED_MAX_RETRIES",
        # The run stalled.
        "TASK_RUN_STALLED_EXECUTING",
        # The run stalled while waiting.
        "TASK_RUN_STALLED_EXECUTING_WITH_WAITPOINTS",
        # The SDK of the task is too old.
        "OUTDATED_SDK_VERSION",
        # The task waited for two things at once.
        "TASK_DID_CONCURRENT_WAIT",
        # Runs wait for each other.
        "RECURSIVE_WAIT_DEADLOCK",
        # An item of a batch could not be triggered.
        "BATCH_ITEM_COULD_NOT_TRIGGER",
        # The payload is too large.
        "PAYLOAD_TOO_LARGE",
        # Anything else.
        "UNSPECIFIED_ERROR",
    ]
    | str
)
"""What went wrong outside the task's own code. Other words may come."""


class _PreviewBranch(TypedDict):
    id: str
    """Id of its environment."""
    name: str
    """Name."""
    createdAt: str
    """Creation. ISO 8601, UTC."""
    updatedAt: str
    """Last change. ISO 8601, UTC."""
    isPaused: bool
    """Whether it is paused."""


class PreviewBranch(_PreviewBranch, total=False):
    """A branch of the preview environment."""

    git: dict[str, Any]
    """What Git knows about it."""


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
    defaultRuntime: ProjectRuntime | None
    """Runtime; only when a single project is read."""


class ProjectEnvironment(TypedDict):
    """An environment of a project."""

    id: str
    """Id."""
    slug: str
    """dev, stg, prod or preview."""
    type: EnvironmentType
    """Which of the four it is."""
    isBranchableEnvironment: bool
    """Whether it has branches."""
    branchName: str | None
    """Name of the branch that it is, if it is one."""
    paused: bool
    """Whether it is paused."""


ProjectRuntime: TypeAlias = (
    Literal[
        # Node.js in the version of the platform's choice.
        "node",
        # Node.js 22.
        "node-22",
        # Node.js 24.
        "node-24",
        # Node.js 26.
        "node-26",
        # Bun.
        "bun",
    ]
    | str
)
"""What runs the code of a project. Other words may come."""


class PromoteReply(TypedDict):
    """The deployment that was promoted."""

    id: str
    """Id."""
    version: str
    """Version."""
    shortCode: str
    """Short code."""


class _PromptContent(TypedDict):
    version: int
    """Its number."""
    source: str
    """`code` when it was deployed, else where the override comes from."""
    labels: list[str]
    """Labels, such as `current` and `override`."""
    contentHash: str
    """Hash of the template."""
    createdAt: str
    """Creation. ISO 8601, UTC."""


class PromptContent(_PromptContent, total=False):
    """A version of a prompt, without its id."""

    textContent: str | None
    """Template."""
    model: str | None
    """Model to use with it."""
    config: Any
    """Settings for the model."""
    commitMessage: str | None
    """What was changed and why."""


class _PromptDetails(TypedDict):
    id: str
    """Id."""
    slug: str
    """Slug."""
    version: PromptContent
    """The version asked for."""


class PromptDetails(_PromptDetails, total=False):
    """A prompt with one of its versions."""

    description: str | None
    """What it is for."""
    type: str
    """Kind of the prompt."""
    tags: list[str]
    """Tags."""
    defaultModel: str | None
    """Model to use unless the version names one."""
    defaultConfig: Any
    """Settings for the model unless the version has its own."""
    variableSchema: Any
    """JSON Schema of the variables, or null."""


class PromptDetailsReply(TypedDict):
    """The prompt asked for."""

    data: PromptDetails
    """The prompt."""


class PromptDone(TypedDict):
    """Says that it was done."""

    ok: bool
    """True."""


class PromptItem(TypedDict):
    """A prompt as lists show it."""

    slug: str
    """Slug."""
    friendlyId: str
    """Id."""
    description: str | None
    """What it is for."""
    tags: list[str]
    """Tags."""
    defaultModel: str | None
    """Model to use unless a version names one."""
    currentVersion: int | None
    """Number of the current version."""
    hasOverride: bool
    """Whether an override is active."""
    updatedAt: str
    """Last change. ISO 8601, UTC."""


class PromptList(TypedDict):
    """The prompts of an environment."""

    data: list[PromptItem]
    """The prompts."""


class PromptVersion(TypedDict):
    """A version of a prompt as lists show it."""

    id: str
    """Id."""
    version: int
    """Its number."""
    labels: list[str]
    """Labels, such as `current` and `override`."""
    source: str
    """`code` when it was deployed, else where the override comes from."""
    model: str | None
    """Model to use with it."""
    textContent: str | None
    """Template."""
    commitMessage: str | None
    """What was changed and why."""
    contentHash: str
    """Hash of the template."""
    createdAt: str
    """Creation. ISO 8601, UTC."""


class PromptVersionList(TypedDict):
    """The versions of a prompt."""

    data: list[PromptVersion]
    """The versions."""


class _QueryColumn(TypedDict):
    name: str
    """Name."""
    type: str
    """Type, in ClickHouse's words."""


class QueryColumn(_QueryColumn, total=False):
    """A column that queries may use."""

    description: str
    """What it holds."""
    example: str
    """One value."""
    allowedValues: list[str]
    """The values that it may hold."""
    coreColumn: bool
    """Whether it is one of the table's main columns."""


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


class QuerySchemaReply(TypedDict):
    """What queries may use."""

    tables: list[QueryTable]
    """The tables."""


class _QueryTable(TypedDict):
    name: str
    """Name."""
    columns: list[QueryColumn]
    """Its columns."""


class QueryTable(_QueryTable, total=False):
    """A table that queries may use."""

    description: str
    """What it holds."""
    timeColumn: str
    """Column that the time window of a query applies to."""


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


_QueueMetricsFrom = TypedDict(
    "_QueueMetricsFrom",
    {"from": "str"},
)
"""Start of the window. ISO 8601, UTC."""


class QueueMetrics(_QueueMetricsFrom):
    """Figures of a queue over a window."""

    queue: str
    """Full name of the queue, `task/` included."""
    period: str
    """The window that was asked for."""
    to: str
    """End of the window. ISO 8601, UTC."""
    waitMs: QueueWait
    """Waiting times."""
    peakQueued: float
    """Most runs that waited at once."""
    startedCount: float
    """Runs that started."""
    startedPerMin: float
    """Runs that started per minute."""
    throttledCount: float
    """How often the limit held a run back."""
    bucketIntervalMs: float
    """Width of one point of the trend, in milliseconds."""
    depthTrend: list[float]
    """Depth of the queue over the window, oldest first."""


class QueuePage(TypedDict):
    """One page of queues."""

    data: list[Queue]
    """The queues."""
    pagination: OffsetPagination
    """Where the page stands."""


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


class QueueWait(TypedDict):
    """How long runs waited in a queue, in milliseconds."""

    p50: float | None
    """Half of the runs waited no longer; null when none started."""
    p95: float | None
    """95 of 100 runs waited no longer; null when none started."""


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


class RemovedMember(TypedDict):
    """A member who was removed."""

    id: str
    """Id of the member."""
    user: UserSummary
    """The user."""


class RenamedOrganization(TypedDict):
    """An organization after it was renamed."""

    id: str
    """Id."""
    title: str
    """Title."""
    slug: str
    """Slug."""


class RenamedProject(TypedDict):
    """A project with its new name."""

    id: str
    """Id."""
    name: str
    """Name."""


ReportAggregation: TypeAlias = (
    Literal[
        # 95th percentile.
        "p95",
        # Rate.
        "rate",
        # Ratio.
        "ratio",
        # Count.
        "count",
    ]
    | str
)
"""How a metric was computed. Other words may come."""


class _ReportAnnotation(TypedDict):
    code: str
    """Code."""


class ReportAnnotation(_ReportAnnotation, total=False):
    """A remark on a metric."""

    value: float
    """Number that belongs to it."""


class ReportAnomalyWindow(TypedDict):
    """When something was out of the ordinary."""

    minutes: float
    """Length in minutes."""
    touchesEnd: bool
    """Whether it reaches the end of the period."""


class ReportAttribution(TypedDict):
    """What a finding is mostly due to."""

    dim: str
    """Dimension."""
    key: str
    """Value in that dimension."""
    share: float
    """Its share; 1 is all."""
    of: str
    """What it is a share of."""


ReportAvailability: TypeAlias = (
    Literal[
        # It was measured.
        "measured",
        # It is not known.
        "unknown",
    ]
    | str
)
"""Whether a metric could be computed. Other words may come."""


class _ReportDelta(TypedDict):
    dir: ReportDirection
    """Which way."""


class ReportDelta(_ReportDelta, total=False):
    """How a metric moved."""

    mult: float
    """By which factor."""


ReportDirection: TypeAlias = (
    Literal[
        # Up.
        "up",
        # Down.
        "down",
        # Neither.
        "flat",
    ]
    | str
)
"""Which way a metric moved. Other words may come."""


class _ReportEvidence(TypedDict):
    code: str
    """Code."""


class ReportEvidence(_ReportEvidence, total=False):
    """A code with numbers that speak for it."""

    evidence: dict[str, float]
    """The numbers."""


class _ReportFinding(TypedDict):
    type: str
    """Its type, such as `flow`, `execution` or `liveness`."""
    severity: ReportSeverity
    """How bad it is."""
    reason: str
    """Why."""
    metricIds: list[str]
    """Metrics that it rests on."""


class ReportFinding(_ReportFinding, total=False):
    """A finding."""

    read: str
    """How to read it."""
    recommendation: ReportNote
    """What to do."""
    hedge: ReportNote
    """What limits its certainty."""
    anomalyWindow: ReportAnomalyWindow
    """When it was out of the ordinary."""
    attribution: ReportAttribution
    """What it is mostly due to."""
    exclusions: list[ReportEvidence]
    """Causes that were ruled out."""
    observations: list[ReportEvidence]
    """What else was seen."""


class _ReportFooterLine(TypedDict):
    code: str
    """Code."""


class ReportFooterLine(_ReportFooterLine, total=False):
    """A line at the end of a report."""

    link: str
    """Key of a link."""
    value: float
    """Number that belongs to it."""


class ReportLink(TypedDict):
    """A link of a report."""

    key: str
    """Key by which notes name it."""
    label: str
    """Its text."""
    url: str
    """Its address."""


class _ReportMetric(TypedDict):
    id: str
    """Id."""
    value: float
    """Value."""
    unit: ReportUnit
    """Unit."""
    severity: ReportSeverity
    """How bad it is."""


class ReportMetric(_ReportMetric, total=False):
    """A metric."""

    aggregation: ReportAggregation
    """How it was computed."""
    normal: float
    """What it usually is."""
    delta: ReportDelta
    """How it moved."""
    series: ReportSeries
    """Its values over time."""
    breakdown: dict[str, float]
    """Its parts."""
    annotation: ReportAnnotation
    """A remark."""
    availability: ReportAvailability
    """Whether it could be computed."""


class _ReportNote(TypedDict):
    code: str
    """Code."""


class ReportNote(_ReportNote, total=False):
    """A text by its code."""

    link: str
    """Key of a link."""


class ReportSeries(TypedDict):
    """A metric over time."""

    points: list[float]
    """Its points, oldest first."""
    kind: ReportSeriesKind
    """Where they come from."""


ReportSeriesKind: TypeAlias = (
    Literal[
        # Measured.
        "measured",
        # Estimated.
        "estimated",
    ]
    | str
)
"""Where the points of a series come from. Other words may come."""

ReportSeverity: TypeAlias = (
    Literal[
        # All is well.
        "ok",
        # Worth a look.
        "warn",
        # Needs action.
        "crit",
    ]
    | str
)
"""How bad a finding is. Other words may come."""


class _ReportStatement(TypedDict):
    findingType: str
    """Type of the finding that it sums up."""
    severity: ReportSeverity
    """How bad it is."""


class ReportStatement(_ReportStatement, total=False):
    """One statement of a summary."""

    reason: str
    """Why."""


class ReportSummary(TypedDict):
    """The report in short."""

    severity: ReportSeverity
    """The worst of its severities."""
    statements: list[ReportStatement]
    """One statement per finding."""


ReportUnit: TypeAlias = (
    Literal[
        # Milliseconds.
        "ms",
        # A count.
        "count",
        # A ratio; 1 is all.
        "ratio",
        # Per minute.
        "perMin",
    ]
    | str
)
"""Unit of a metric. Other words may come."""


class _ResolvedPrompt(TypedDict):
    promptId: str
    """Id of the prompt."""
    slug: str
    """Slug of the prompt."""
    version: int
    """Number of the version."""
    labels: list[str]
    """Labels of the version."""


class ResolvedPrompt(_ResolvedPrompt, total=False):
    """A prompt of which the template was filled."""

    template: str
    """Text before the variables were filled in."""
    text: str
    """Text with the variables filled in."""
    model: str | None
    """Model to use with it."""
    config: dict[str, Any] | None
    """Settings for the model."""


class ResolvedPromptReply(TypedDict):
    """The filled prompt."""

    data: ResolvedPrompt
    """The filled prompt."""


class ResolvedVariables(TypedDict):
    """All variables of an environment."""

    variables: dict[str, Secret]
    """Values by name, decrypted."""


ResultError: TypeAlias = "ThrownError | ThrownValue | PlatformError"
"""An error as the engine stores it."""


class _ResultRetry(TypedDict):
    timestamp: float
    """The instant in epoch milliseconds."""
    delay: float
    """Milliseconds until then."""


class ResultRetry(_ResultRetry, total=False):
    """When the next attempt begins."""

    error: Any
    """What the attempt failed with."""


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
    payloadPresignedUrl: Secret
    """Where a large payload can be downloaded for some minutes."""
    output: Any
    """What the task returned; absent when it is stored elsewhere."""
    outputPresignedUrl: Secret
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


class _RunEvent(TypedDict):
    spanId: str
    """Id of its span."""
    message: str
    """Its text."""


class RunEvent(_RunEvent, total=False):
    """A log line or span of a run."""

    parentId: str | None
    """Id of the span around it."""
    runId: str | None
    """Run that it belongs to."""
    startTime: str
    """Start in nanoseconds since 1970, as digits."""
    duration: float
    """Length in nanoseconds."""
    isError: bool
    """Whether it failed."""
    isPartial: bool
    """Whether it goes on."""
    isCancelled: bool
    """Whether it was canceled."""
    level: SpanLevel
    """How important it is."""
    kind: RunEventKind
    """What it stands for."""
    attemptNumber: float | None
    """Number of the attempt, from 1."""
    taskSlug: str
    """Identifier of the task."""
    events: list[SpanEvent]
    """What happened inside."""
    style: RunEventStyle
    """How the dashboard shows it."""


RunEventKind: TypeAlias = (
    Literal[
        # Not said.
        "UNSPECIFIED",
        # Work inside the run.
        "INTERNAL",
        # Work for a request from outside.
        "SERVER",
        # A request to the outside.
        "CLIENT",
        # A message sent.
        "PRODUCER",
        # A message received.
        "CONSUMER",
        # Not known to the server.
        "UNRECOGNIZED",
        # A log line.
        "LOG",
    ]
    | str
)
"""What an event stands for, in the words of OpenTelemetry. Other words may come."""


class RunEventStyle(TypedDict, total=False):
    """How the dashboard shows an event."""

    icon: str
    """Icon."""
    variant: str
    """Variant."""
    accessory: dict[str, Any]
    """What stands beside it."""


class RunEvents(TypedDict):
    """Log lines and spans of a run."""

    events: list[RunEvent]
    """They themselves."""


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


RunResult: TypeAlias = "SuccessfulResult | FailedResult"
"""Result of a run."""


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


class RunUsage(TypedDict):
    """What a run used."""

    durationMs: float
    """Compute time in milliseconds."""


class RuntimeDeployment(TypedDict):
    """Deployment whose runtime is told."""

    runtime: str | None
    """Runtime; null when unknown."""
    runtimeVersion: str | None
    """Its version; null when unknown."""
    nodeMajor: int | None
    """Major version of Node.js; null when unknown or when it is another runtime."""
    deployedAt: str | None
    """When it was deployed. ISO 8601, UTC."""
    shortCode: str
    """Short code of the deployment."""


class RuntimeEnvironment(TypedDict):
    """Environment whose runtime is told."""

    slug: str
    """Slug."""


class RuntimeOfProject(TypedDict):
    """Runtime of a project in production."""

    organization: RuntimeOrganization
    """Organization."""
    project: RuntimeProject
    """Project."""
    environment: RuntimeEnvironment
    """Environment."""
    deployment: RuntimeDeployment | None
    """Current deployment; null when there is none."""


class RuntimeOrganization(TypedDict):
    """Organization of a project whose runtime is told."""

    title: str
    """Title."""
    slug: str
    """Slug."""


class RuntimeProject(TypedDict):
    """Project whose runtime is told."""

    name: str
    """Name."""
    slug: str
    """Slug."""
    externalRef: str
    """Project ref (`proj_…`)."""


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

SecretProvisioning: TypeAlias = (
    Literal[
        # The provider of the events.
        "provider",
        # The one who connects it.
        "integrator",
        # Either of them.
        "either",
    ]
    | str
)
"""Who supplies the secret of an endpoint. Other words may come."""


class _Session(TypedDict):
    id: str
    """Session id (`session_…`)."""
    externalId: str | None
    """Id of your own."""
    type: str
    """Kind of the session, a word of your own."""
    taskIdentifier: str
    """Task that its runs execute."""
    tags: list[str]
    """Tags."""
    metadata: dict[str, Any] | None
    """Metadata."""
    closedAt: str | None
    """When it was closed. ISO 8601, UTC."""
    closedReason: str | None
    """Why it was closed."""
    expiresAt: str | None
    """When it stops taking input. ISO 8601, UTC."""
    createdAt: str
    """Creation. ISO 8601, UTC."""
    updatedAt: str
    """Last change. ISO 8601, UTC."""


class Session(_Session, total=False):
    """A session."""

    triggerConfig: SessionTrigger
    """How its runs are triggered; lists leave it out."""
    currentRunId: str | None
    """The run that serves it now (`run_…`)."""


class SessionHandover(TypedDict):
    """What came of handing a session over."""

    runId: str
    """The run that serves the session now."""
    swapped: bool
    """Whether this call moved it; false when another run had taken over before."""


SessionMachine: TypeAlias = (
    Literal[
        # The smallest.
        "micro",
        # Small, half a CPU.
        "small-1x",
        # Small, a whole CPU.
        "small-2x",
        # Medium.
        "medium-1x",
        # Medium, twice as large.
        "medium-2x",
        # Large.
        "large-1x",
        # The largest.
        "large-2x",
    ]
    | str
)
"""Machine preset of a session's runs. Other words may come."""


class SessionPage(TypedDict):
    """A page of sessions."""

    data: list[Session]
    """The sessions, newest first."""
    pagination: CursorPagination
    """Its neighbours."""


class _SessionRecord(TypedDict):
    data: Any
    """The value; text when it was appended over HTTP."""
    id: str
    """Id of the record."""
    seqNum: int
    """Sequence number of the record."""


class SessionRecord(_SessionRecord, total=False):
    """One record of a session channel."""

    headers: list[list[str]]
    """Pairs of name and value; only on control records."""


class SessionRecords(TypedDict):
    """Stored records of a session channel."""

    records: list[SessionRecord]
    """The records, oldest first."""


class _SessionTrigger(TypedDict):
    basePayload: dict[str, Any]
    """What the payload of every run begins with."""


class SessionTrigger(_SessionTrigger, total=False):
    """How the runs of a session are triggered."""

    machine: SessionMachine
    """Machine preset."""
    queue: str
    """Name of the queue."""
    tags: list[str]
    """Tags of every run."""
    maxAttempts: int
    """How often a run is attempted at most."""
    maxDuration: int
    """Compute seconds that a run may take."""
    lockToVersion: str
    """Version of the worker."""
    region: str
    """Region."""
    idleTimeoutInSeconds: int
    """Seconds that a run waits for input before it gives way."""


class SnapshotUrl(TypedDict):
    """Where the snapshot of a session is stored."""

    presignedUrl: Secret
    """Pre-signed address; whoever has it may use it until it expires."""


class _SpanData(TypedDict):
    message: str
    """Its text."""
    startTime: str
    """Start. ISO 8601, UTC."""
    duration: float
    """Length in nanoseconds."""
    isError: bool
    """Whether it failed."""
    isPartial: bool
    """Whether it goes on."""
    isCancelled: bool
    """Whether it was canceled."""
    level: SpanLevel
    """How important it is."""


class SpanData(_SpanData, total=False):
    """What a span holds."""

    taskSlug: str
    """Identifier of the task."""
    taskPath: str
    """File of the task."""
    events: list[SpanEvent]
    """What happened inside."""
    attemptNumber: float | None
    """Number of the attempt, from 1."""
    workerVersion: str
    """Version of the worker."""
    queueName: str
    """Name of the queue."""
    machinePreset: str
    """Machine preset."""
    properties: dict[str, Any]
    """OpenTelemetry attributes."""
    output: Any
    """What it returned."""


class _SpanDetails(TypedDict):
    spanId: str
    """Id."""
    parentId: str | None
    """Id of the span around it; null for the outermost."""
    runId: str
    """Run that it belongs to."""
    message: str
    """Its text."""
    isError: bool
    """Whether it failed."""
    isPartial: bool
    """Whether it goes on."""
    isCancelled: bool
    """Whether it was canceled."""
    level: SpanLevel
    """How important it is."""
    startTime: str
    """Start. ISO 8601, UTC."""
    durationMs: float
    """Length in milliseconds."""


class SpanDetails(_SpanDetails, total=False):
    """A span with its details."""

    properties: dict[str, Any]
    """Attributes."""
    events: list[SpanEvent]
    """What happened inside."""
    entityType: str
    """Kind of the object that it stands for."""
    ai: ModelUse
    """How a model was used."""
    triggeredRuns: list[SpanRun]
    """Runs that were triggered inside, at most 50."""


class _SpanEvent(TypedDict):
    name: str
    """`exception`, `cancellation`, `attempt_failed` or another name."""


class SpanEvent(_SpanEvent, total=False):
    """What happened inside a span."""

    time: str
    """When. ISO 8601, UTC."""
    properties: dict[str, Any]
    """Its attributes."""


SpanLevel: TypeAlias = (
    Literal[
        # A span.
        "TRACE",
        # For debugging.
        "DEBUG",
        # A plain line.
        "LOG",
        # For information.
        "INFO",
        # A warning.
        "WARN",
        # An error.
        "ERROR",
    ]
    | str
)
"""How important a span or log line is. Other words may come."""


class SpanRun(TypedDict):
    """A run that was triggered inside a span."""

    runId: str
    """Run id (`run_…`)."""
    taskIdentifier: str
    """Task that it executes."""
    status: EngineRunStatus
    """Status in the engine's own words, which differ from those of `RunStatus`."""
    createdAt: str
    """Creation. ISO 8601, UTC."""


class StoredMetadata(TypedDict):
    """Metadata of a run as it is stored."""

    metadata: str | None
    """The metadata as text, null when there is none."""
    metadataType: str
    """How to read the text, usually `application/json`."""


class StreamVersion(TypedDict):
    """The backend of a stream."""

    version: str
    """`v1` or `v2`."""


class StreamWaitpoint(TypedDict):
    """A waitpoint that completes when data comes."""

    waitpointId: str
    """Waitpoint id (`waitpoint_…`)."""
    isCached: bool
    """Whether it existed already."""


class Success(TypedDict):
    """Says that it was done."""

    success: bool
    """True."""


class _SuccessfulResult(TypedDict):
    outputType: str
    """How to read the text, such as `application/json` or `application/super+json`."""
    ok: bool
    """Whether the run succeeded."""
    id: str
    """Run id (`run_…`)."""


class SuccessfulResult(_SuccessfulResult, total=False):
    """Result of a run that succeeded."""

    output: str
    """What it returned, as text."""
    usage: RunUsage
    """What it used."""
    taskIdentifier: str
    """Task that it executed."""
    metadata: FlushedMetadata
    """Metadata that it left."""
    flushedMetadata: FlushedText
    """The same as text."""


class _TaggedWorker(TypedDict):
    id: str
    """Id."""
    version: str
    """Version."""
    tasks: list[TaggedWorkerTask]
    """Its tasks."""


class TaggedWorker(_TaggedWorker, total=False):
    """A worker that was found by its tag."""

    engine: str | None
    """`V1` or `V2`."""
    sdkVersion: str | None
    """Version of the SDK."""
    cliVersion: str | None
    """Version of the command line tool."""


class TaggedWorkerReply(TypedDict):
    """A worker and where to look at it."""

    worker: TaggedWorker
    """The worker."""
    urls: TaggedWorkerUrls
    """Pages of the dashboard."""


class _TaggedWorkerTask(TypedDict):
    id: str
    """Id."""
    slug: str
    """Identifier of the task."""
    filePath: str
    """File that declares it."""
    triggerSource: str
    """What starts it: `STANDARD`, `SCHEDULED`, `AGENT` or another word."""
    createdAt: str
    """Creation. ISO 8601, UTC."""


class TaggedWorkerTask(_TaggedWorkerTask, total=False):
    """A task of a worker that was found by its tag."""

    payloadSchema: Any
    """JSON Schema of its payload, or null."""
    queueConfig: Any
    """Settings of its queue, or null."""


class TaggedWorkerUrls(TypedDict):
    """Pages about a worker."""

    runs: str
    """Page of its runs in the dashboard."""


class TagsReply(TypedDict):
    """What adding tags did."""

    message: str
    """Says how many tags were set."""


class ThrownError(TypedDict):
    """An error that the task threw."""

    type: str
    """`BUILT_IN_ERROR`."""
    name: str
    """Name of the error."""
    message: str
    """Message."""
    stackTrace: str
    """Where it was thrown."""


class ThrownValue(TypedDict):
    """Something else that the task threw."""

    type: str
    """`CUSTOM_ERROR` or `STRING_ERROR`."""
    raw: str
    """What it threw, as text."""


class TimezonesReply(TypedDict):
    """Time zones that a schedule may have."""

    timezones: list[str]
    """IANA names."""


class TokenReply(TypedDict):
    """A new token."""

    token: Secret
    """The token."""


class _Trace(TypedDict):
    traceId: str
    """Id."""
    rootSpan: TraceSpan
    """The outermost span."""


class Trace(_Trace, total=False):
    """A trace."""

    isTruncated: bool
    """Whether spans were left out because there are too many."""


class TraceReply(TypedDict):
    """The trace of a run."""

    trace: Trace
    """The trace."""


class _TraceSpan(TypedDict):
    id: str
    """Id."""
    runId: str
    """Run that it belongs to."""
    data: SpanData
    """What it holds."""
    children: list[TraceSpan]
    """The spans inside."""


class TraceSpan(_TraceSpan, total=False):
    """A span with those inside it."""

    parentId: str
    """Id of the span around it."""


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


class UserActorTokenReply(TypedDict):
    """A delegated token."""

    token: Secret
    """The token (`tr_uat_…`)."""
    expiresInSeconds: float
    """Its life in seconds."""


class UserSummary(TypedDict):
    """A user by name and e-mail."""

    id: str
    """Id of the user."""
    name: str | None
    """Name."""
    email: str
    """E-mail."""


class _Verification(TypedDict):
    outcome: VerificationOutcome
    """What came of it."""
    kind: str
    """Kind of the credential, such as `root_key`."""
    message: str
    """What was found, in a sentence."""
    hint: str
    """What to do about it; empty when there is nothing to do."""


class Verification(_Verification, total=False):
    """What a credential is good for."""

    user: str
    """Id of the user or organization that a token belongs to."""
    email: str
    """E-mail of that user."""
    project: str
    """Name of the project."""
    environment: str
    """Environment: dev, staging, prod or preview."""
    branch: str
    """Branch."""
    field: str
    """Field of the connection that is at fault, or that something is missing in."""


VerificationOutcome: TypeAlias = (
    Literal[
        # The credential is good for what the connection says.
        "verified",
        # The credential is good, and something is missing for full use: see the field.
        "limited",
        # It can't be used like this: see the field.
        "refused",
        # It could not be found out.
        "unknown",
    ]
    | str
)
"""What came of a verification. Other words may come."""


class WaitpointCreated(TypedDict):
    """A new token, or the one that holds the idempotency key."""

    id: str
    """Token id (`waitpoint_…`)."""
    isCached: bool
    """Whether it existed already."""
    url: Secret
    """Address where a POST without credentials completes the token."""


WaitpointStatus: TypeAlias = (
    Literal[
        # Nobody has completed it.
        "WAITING",
        # It was completed.
        "COMPLETED",
        # Its time ran out.
        "TIMED_OUT",
    ]
    | str
)
"""Where a token stands. Other words may come."""


class _WaitpointToken(TypedDict):
    id: str
    """Token id (`waitpoint_…`)."""
    url: Secret
    """Address where a POST without credentials completes the token."""
    status: WaitpointStatus
    """Where it stands."""
    tags: list[str]
    """Its tags."""
    createdAt: str
    """Creation. ISO 8601, UTC."""


class WaitpointToken(_WaitpointToken, total=False):
    """A token."""

    completedAt: str
    """When it was completed. ISO 8601, UTC."""
    completedAfter: str
    """The same instant as `timeoutAt`. ISO 8601, UTC."""
    timeoutAt: str
    """When it times out. ISO 8601, UTC."""
    idempotencyKey: str
    """Its idempotency key."""
    idempotencyKeyExpiresAt: str
    """When the key expires. ISO 8601, UTC."""


class _WaitpointTokenDetail(TypedDict):
    id: str
    """Token id (`waitpoint_…`)."""
    url: Secret
    """Address where a POST without credentials completes the token."""
    status: WaitpointStatus
    """Where it stands."""
    tags: list[str]
    """Its tags."""
    createdAt: str
    """Creation. ISO 8601, UTC."""


class WaitpointTokenDetail(_WaitpointTokenDetail, total=False):
    """A token with its output."""

    completedAt: str
    """When it was completed. ISO 8601, UTC."""
    completedAfter: str
    """The same instant as `timeoutAt`. ISO 8601, UTC."""
    timeoutAt: str
    """When it times out. ISO 8601, UTC."""
    idempotencyKey: str
    """Its idempotency key; a generated one when none was given."""
    idempotencyKeyExpiresAt: str
    """When the key expires. ISO 8601, UTC."""
    type: str
    """What kind of waitpoint it is; `MANUAL` for tokens."""
    userProvidedIdempotencyKey: bool
    """Whether the key was given rather than generated."""
    inactiveIdempotencyKey: str
    """A key that it held before."""
    output: str
    """The output as text, to be read as `outputType` says."""
    outputType: str
    """Content type of the output."""
    outputIsError: bool
    """Whether the output is an error, as after a time-out."""


class WaitpointTokenPage(TypedDict):
    """One page of tokens."""

    data: list[WaitpointToken]
    """The tokens."""
    pagination: CursorPagination
    """Where the neighbouring pages begin."""


class WebhookDelivery(TypedDict):
    """A delivery with its event."""

    idempotencyKey: str
    """Key by which repeats are told."""
    event: Any
    """The verified event, cut at a size; null when there is none."""
    headers: dict[str, str] | None
    """Headers that came with it."""
    rawBodyHash: str | None
    """Hash of the body as it came."""
    error: str | None
    """What went wrong."""
    filterReason: str | None
    """Why a filter left it out."""
    updatedAt: str
    """Last change. ISO 8601, UTC."""
    id: str
    """Delivery id (`whd_…`)."""
    webhook: str | None
    """Webhook that it was routed to."""
    status: DeliveryStatus
    """What became of it."""
    externalDeliveryId: str
    """Id that the provider gave it."""
    runId: str | None
    """Run that it triggered."""
    createdAt: str
    """When it was received. ISO 8601, UTC."""
    processedAt: str | None
    """When it was handled. ISO 8601, UTC."""


class WebhookDeliveryItem(TypedDict):
    """A delivery as lists show it."""

    id: str
    """Delivery id (`whd_…`)."""
    webhook: str | None
    """Webhook that it was routed to."""
    status: DeliveryStatus
    """What became of it."""
    externalDeliveryId: str
    """Id that the provider gave it."""
    runId: str | None
    """Run that it triggered."""
    createdAt: str
    """When it was received. ISO 8601, UTC."""
    processedAt: str | None
    """When it was handled. ISO 8601, UTC."""


class WebhookDeliveryPage(TypedDict):
    """A page of deliveries."""

    data: list[WebhookDeliveryItem]
    """The deliveries, newest first."""
    pagination: CursorPagination
    """Its neighbours."""


class WebhookEndpoint(TypedDict):
    """An address that takes webhooks of a provider."""

    id: str
    """Endpoint id (`wh_…`)."""
    webhook: str
    """Declared webhook that it routes to."""
    source: str
    """Provider of the events."""
    status: EndpointStatus
    """Whether it takes deliveries."""
    secretProvisioning: SecretProvisioning
    """Who supplies its secret."""
    secretSet: bool
    """Whether a secret is stored; it is never shown."""
    tenantId: str | None
    """Tenant that it belongs to."""
    externalRef: str | None
    """Reference of your own."""
    url: str
    """Address for the provider."""
    createdAt: str
    """Creation. ISO 8601, UTC."""
    updatedAt: str
    """Last change. ISO 8601, UTC."""


class WebhookEndpointList(TypedDict):
    """The endpoints of an environment."""

    data: list[WebhookEndpoint]
    """The endpoints."""


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


class WorkerVersion(TypedDict):
    """One version of a worker."""

    id: str
    """Id."""
    version: str
    """Version."""
    cliVersion: str
    """Version of the command line tool."""
    sdkVersion: str
    """Version of the SDK."""
    contentHash: str
    """Hash of the code."""
    createdAt: str
    """Creation. ISO 8601, UTC."""
    updatedAt: str
    """Last change. ISO 8601, UTC."""
    tasks: list[WorkerVersionTask]
    """Its tasks."""
    files: list[WorkerVersionFile]
    """Its source files."""


class WorkerVersionFile(TypedDict):
    """A source file of a version."""

    id: str
    """Id."""
    filePath: str
    """Path."""
    contentHash: str
    """Hash of its text."""
    contents: str
    """Its text."""
    tasks: list[str]
    """Identifiers of the tasks that it declares."""


class _WorkerVersionTask(TypedDict):
    id: str
    """Identifier of the task."""
    exportName: str
    """Name of the export that declares it; `@deprecated` when unknown."""
    filePath: str
    """File that declares it."""
    source: str
    """Its source, as the server names it."""


class WorkerVersionTask(_WorkerVersionTask, total=False):
    """A task of a version."""

    retryConfig: Any
    """Settings of its retries."""
    queueConfig: Any
    """Settings of its queue."""
