// Generated from the core's table of operations by `make generate`; do not edit.
import type { Secret } from "../secret.js";

/**
 * A channel for alerts. Fields that are not listed may come too.
 */
export interface AlertChannel {
  /**
   * Id.
   */
  id: string;
  /**
   * Name.
   */
  name: string;
  /**
   * What it reports.
   */
  alertTypes: AlertType[];
  /**
   * How it reports.
   */
  channel: AlertChannelKind;
  /**
   * Where it reports to.
   */
  channelData: AlertChannelData;
  /**
   * Key that it was created with.
   */
  deduplicationKey?: string;
}

/**
 * Where a channel reports to. Fields that are not listed may come too.
 */
export interface AlertChannelData {
  /**
   * Address of an e-mail channel.
   */
  email?: string;
  /**
   * URL of a webhook channel.
   */
  url?: string;
  /**
   * Secret that signs the calls of a webhook channel.
   */
  secret?: Secret;
}

/**
 * How a channel reports. Other words may come.
 */export type AlertChannelKind =
  /** By e-mail. */
  | "email"
  /** By calling a URL. */
  | "webhook"
  | (string & {});

/**
 * What a channel reports. Other words may come.
 */export type AlertType =
  /** A run failed for good. */
  | "run_failure"
  /** An attempt of a run failed. */
  | "attempt_failure"
  /** A deployment failed. */
  | "deployment_failure"
  /** A deployment succeeded. */
  | "deployment_success"
  /** A group of errors appeared or came back. */
  | "error_group"
  /** A watch of the dashboard's agent. */
  | "dashboard_agent_watch"
  | (string & {});

/**
 * What came of appending. Fields that are not listed may come too.
 */
export interface AppendReply {
  /**
   * Whether it was taken.
   */
  ok: boolean;
  /**
   * Says what happened.
   */
  message?: string;
  /**
   * Why it was not taken.
   */
  error?: string;
  /**
   * Sequence number of the record; session channels only, and absent when the part id was used
   * before.
   */
  seq?: number;
}

/**
 * What archiving led to. Fields that are not listed may come too.
 */
export interface ArchivedBranch {
  /**
   * True.
   */
  success: boolean;
  /**
   * The environment of the branch.
   */
  branch: IdReply;
  /**
   * The organization, as the server stores it.
   */
  organization?: unknown;
  /**
   * The project, as the server stores it.
   */
  project?: unknown;
}

/**
 * A login that has begun. Fields that are not listed may come too.
 */
export interface AuthorizationCodeReply {
  /**
   * Page that the user must open.
   */
  url: string;
  /**
   * Code to exchange for a token; it lives for 10 minutes.
   */
  authorizationCode: Secret;
}

/**
 * What a login has led to. Fields that are not listed may come too.
 */
export interface AuthorizationReply {
  /**
   * The token; null until the user has confirmed.
   */
  token: PersonalAccessToken | null;
}

/**
 * A batch, with errors beside its runs. Fields that are not listed may come too.
 */
export interface Batch {
  /**
   * Runs that were created.
   */
  successfulRunCount?: number;
  /**
   * Runs that could not be created.
   */
  failedRunCount?: number;
  /**
   * Why, one per run; absent when there are none.
   */
  errors?: BatchError[];
  /**
   * Batch id (`batch_…`).
   */
  id: string;
  /**
   * Status.
   */
  status: BatchStatus;
  /**
   * Its idempotency key.
   */
  idempotencyKey?: string;
  /**
   * Creation. ISO 8601, UTC.
   */
  createdAt: string;
  /**
   * Last change. ISO 8601, UTC.
   */
  updatedAt: string;
  /**
   * Number of runs that it is to have.
   */
  runCount: number;
  /**
   * Ids of the runs created so far.
   */
  runs: string[];
}

/**
 * A batch of which the runs are created after the answer. Fields that are not listed may come too.
 */
export interface BatchAccepted {
  /**
   * Batch id (`batch_…`).
   */
  id: string;
  /**
   * Number of its runs.
   */
  runCount: number;
}

/**
 * An open batch. Fields that are not listed may come too.
 */
export interface BatchCreated {
  /**
   * Batch id (`batch_…`).
   */
  id: string;
  /**
   * Number of items that it waits for.
   */
  runCount: number;
  /**
   * Whether it existed already; then its items need not be sent.
   */
  isCached: boolean;
  /**
   * Its idempotency key.
   */
  idempotencyKey?: string;
}

/**
 * Why a run of a batch could not be created. Fields that are not listed may come too.
 */
export interface BatchError {
  /**
   * Position of the item, from 0.
   */
  index: number;
  /**
   * Task of the item.
   */
  taskIdentifier: string;
  /**
   * Message.
   */
  error: string;
  /**
   * Code.
   */
  errorCode?: string;
}

/**
 * What became of the items that were sent. Fields that are not listed may come too.
 */
export interface BatchItemsReply {
  /**
   * Batch id.
   */
  id: string;
  /**
   * Items that were new.
   */
  itemsAccepted: number;
  /**
   * Items that were there already.
   */
  itemsDeduplicated: number;
  /**
   * Whether all items have arrived. If not, send them all again.
   */
  sealed: boolean;
  /**
   * Items that are there, when not sealed.
   */
  enqueuedCount?: number;
  /**
   * Items that are waited for, when not sealed.
   */
  expectedCount?: number;
  /**
   * Size of the batch.
   */
  runCount?: number;
}

/**
 * How the creation of a batch's runs went. Fields that are not listed may come too.
 */
export interface BatchProcessing {
  /**
   * End of the creation. ISO 8601, UTC.
   */
  completedAt?: string;
  /**
   * Why runs could not be created.
   */
  errors: BatchError[];
}

/**
 * Results of a batch. Fields that are not listed may come too.
 */
export interface BatchResults {
  /**
   * Batch id (`batch_…`).
   */
  id: string;
  /**
   * One per run with a stored result.
   */
  items: RunResult[];
}

/**
 * A run of a batch. Fields that are not listed may come too.
 */
export interface BatchRun {
  /**
   * Run id (`run_…`).
   */
  id: string;
  /**
   * Task that it executes.
   */
  taskIdentifier: string;
  /**
   * Whether it existed already.
   */
  isCached: boolean;
  /**
   * Its idempotency key.
   */
  idempotencyKey?: string;
}

/**
 * Runs of a batch in the oldest form. Fields that are not listed may come too.
 */
export interface BatchRunIds {
  /**
   * Batch id (`batch_…`).
   */
  batchId: string;
  /**
   * Ids of the runs, in the order of the items.
   */
  runs: string[];
}

/**
 * A batch with its runs. Fields that are not listed may come too.
 */
export interface BatchRuns {
  /**
   * Batch id (`batch_…`).
   */
  id: string;
  /**
   * Whether it existed already.
   */
  isCached: boolean;
  /**
   * Its idempotency key.
   */
  idempotencyKey?: string;
  /**
   * Its runs, in the order of the items.
   */
  runs: BatchRun[];
}

/**
 * A batch, with errors grouped. Fields that are not listed may come too.
 */
export interface BatchState {
  /**
   * End of the creation of its runs. ISO 8601, UTC.
   */
  processingCompletedAt?: string;
  /**
   * How the creation of its runs went.
   */
  processing: BatchProcessing;
  /**
   * Batch id (`batch_…`).
   */
  id: string;
  /**
   * Status.
   */
  status: BatchStatus;
  /**
   * Its idempotency key.
   */
  idempotencyKey?: string;
  /**
   * Creation. ISO 8601, UTC.
   */
  createdAt: string;
  /**
   * Last change. ISO 8601, UTC.
   */
  updatedAt: string;
  /**
   * Number of runs that it is to have.
   */
  runCount: number;
  /**
   * Ids of the runs created so far.
   */
  runs: string[];
}

/**
 * Status of a batch. Other words may come.
 */export type BatchStatus =
  /** Open: waits for its items, or for its runs to end. */
  | "PENDING"
  /** Its runs are being created. */
  | "PROCESSING"
  /** All its runs have ended, whether or not they succeeded. */
  | "COMPLETED"
  /** Some of its runs could not be created; the others go on. */
  | "PARTIAL_FAILED"
  /** None of its runs could be created. */
  | "ABORTED"
  | (string & {});

/**
 * What many items have become so far. With a batch: it is sealed now. Without one: all are. Fields
 * that are not listed may come too.
 */
export interface BatchesSent {
  /**
   * Batch id (`batch_…`), of the batch that was sealed last; absent in the result.
   */
  id?: string;
  /**
   * Number of items in that batch.
   */
  runCount?: number;
  /**
   * Place of its first item among all items, from 0.
   */
  firstItem?: number;
  /**
   * Whether that batch existed already; then its items were not sent.
   */
  isCached?: boolean;
  /**
   * Batches that are sealed.
   */
  batches: number;
  /**
   * Items in them.
   */
  items: number;
}

/**
 * The branches of a project. Fields that are not listed may come too.
 */
export interface BranchList {
  /**
   * The branches.
   */
  branches: PreviewBranch[];
}

/**
 * A bulk action. Fields that are not listed may come too.
 */
export interface BulkAction {
  /**
   * Bulk action id (`bulk_…`).
   */
  id: string;
  /**
   * Label.
   */
  name?: string;
  /**
   * What it does.
   */
  type: BulkActionType;
  /**
   * Status.
   */
  status: BulkActionStatus;
  /**
   * How far it has come.
   */
  counts: BulkActionCounts;
  /**
   * Creation. ISO 8601, UTC.
   */
  createdAt: string;
  /**
   * End. ISO 8601, UTC.
   */
  completedAt?: string;
}

/**
 * How far a bulk action has come. Fields that are not listed may come too.
 */
export interface BulkActionCounts {
  /**
   * Runs chosen when it was created.
   */
  total: number;
  /**
   * Runs done.
   */
  success: number;
  /**
   * Runs that could not be done.
   */
  failure: number;
}

/**
 * A page of bulk actions. Fields that are not listed may come too.
 */
export interface BulkActionPage {
  /**
   * The bulk actions, newest first.
   */
  data: BulkAction[];
  /**
   * Its neighbours.
   */
  pagination: CursorPagination;
}

/**
 * Status of a bulk action. Other words may come.
 */export type BulkActionStatus =
  /** Goes on. */
  | "PENDING"
  /** Has dealt with all runs. */
  | "COMPLETED"
  /** Was stopped. */
  | "ABORTED"
  | (string & {});

/**
 * What a bulk action does. Other words may come.
 */export type BulkActionType =
  /** Cancels. */
  | "CANCEL"
  /** Replays. */
  | "REPLAY"
  | (string & {});

/**
 * A report as data. Fields that are not listed may come too.
 */
export interface ComputedReport {
  /**
   * Title.
   */
  title: string;
  /**
   * What it is about.
   */
  scope: string;
  /**
   * Window that it covers.
   */
  period: string;
  /**
   * What it is compared with.
   */
  baselineLabel?: string;
  /**
   * When it was computed, as ISO 8601 text.
   */
  generatedAt: string;
  /**
   * Length of the window in minutes.
   */
  windowMinutes: number;
  /**
   * The report in short.
   */
  summary: ReportSummary;
  /**
   * Findings.
   */
  findings: ReportFinding[];
  /**
   * Metrics.
   */
  metrics: ReportMetric[];
  /**
   * Further facts.
   */
  facts: { [name: string]: unknown };
  /**
   * Links that notes name.
   */
  links: ReportLink[];
  /**
   * Lines at its end.
   */
  footer: ReportFooterLine[];
}

/**
 * A session with its run and a token for clients. Fields that are not listed may come too.
 */
export interface CreatedSession {
  /**
   * The run that serves it.
   */
  runId: string;
  /**
   * Token that may read and write the session, valid for one hour.
   */
  publicAccessToken: Secret;
  /**
   * Whether the session existed already.
   */
  isCached: boolean;
  /**
   * Session id (`session_…`).
   */
  id: string;
  /**
   * Id of your own.
   */
  externalId: string | null;
  /**
   * Kind of the session, a word of your own.
   */
  type: string;
  /**
   * Task that its runs execute.
   */
  taskIdentifier: string;
  /**
   * How its runs are triggered; lists leave it out.
   */
  triggerConfig?: SessionTrigger;
  /**
   * The run that serves it now (`run_…`).
   */
  currentRunId?: string | null;
  /**
   * Tags.
   */
  tags: string[];
  /**
   * Metadata.
   */
  metadata: { [name: string]: unknown } | null;
  /**
   * When it was closed. ISO 8601, UTC.
   */
  closedAt: string | null;
  /**
   * Why it was closed.
   */
  closedReason: string | null;
  /**
   * When it stops taking input. ISO 8601, UTC.
   */
  expiresAt: string | null;
  /**
   * Creation. ISO 8601, UTC.
   */
  createdAt: string;
  /**
   * Last change. ISO 8601, UTC.
   */
  updatedAt: string;
}

/**
 * Where the pages before and after a page begin. Fields that are not listed may come too.
 */
export interface CursorPagination {
  /**
   * Cursor for `after`; absent on the last page.
   */
  next?: string;
  /**
   * Cursor for `before`; absent on the first page.
   */
  previous?: string;
}

/**
 * A built-in dashboard. Fields that are not listed may come too.
 */
export interface Dashboard {
  /**
   * Its key, such as `overview` or `llm`.
   */
  key: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Its widgets.
   */
  widgets: DashboardWidget[];
}

/**
 * A widget of a dashboard. Fields that are not listed may come too.
 */
export interface DashboardWidget {
  /**
   * Id.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Text of its query.
   */
  query: string;
  /**
   * How it shows its results.
   */
  type: DashboardWidgetType;
}

/**
 * How a widget shows its results. Other words may come.
 */export type DashboardWidgetType =
  /** As one number. */
  | "bignumber"
  /** As a chart. */
  | "chart"
  /** As a table. */
  | "table"
  /** As a heading; the server leaves such widgets out. */
  | "title"
  | (string & {});

/**
 * The built-in dashboards. Fields that are not listed may come too.
 */
export interface DashboardsReply {
  /**
   * The dashboards.
   */
  dashboards: Dashboard[];
}

/**
 * The region that runs use unless told otherwise. Fields that are not listed may come too.
 */
export interface DefaultRegion {
  /**
   * Id of the region.
   */
  id: string;
  /**
   * Its name.
   */
  name: string;
}

/**
 * A delivery that repeats another. Fields that are not listed may come too.
 */
export interface DeliveryReplay {
  /**
   * Id of the new delivery.
   */
  deliveryId: string;
  /**
   * Id of the delivery that it repeats.
   */
  replayedFrom: string;
}

/**
 * What became of a delivery. Other words may come.
 */export type DeliveryStatus =
  /** Waits. */
  | "pending"
  /** Is being handled. */
  | "processing"
  /** Was handled. */
  | "succeeded"
  /** Could not be handled. */
  | "failed"
  /** Was left out by a filter. */
  | "filtered"
  | (string & {});

/**
 * A deployment with its worker and tasks. Fields that are not listed may come too.
 */
export interface Deployment {
  /**
   * Platform of the image.
   */
  imagePlatform: string;
  /**
   * Commit that it was made from.
   */
  commitSHA?: string | null;
  /**
   * The build elsewhere that made it.
   */
  externalBuildData?: ExternalBuild | null;
  /**
   * Why it was canceled.
   */
  canceledReason?: string | null;
  /**
   * Its worker, once there is one.
   */
  worker?: DeploymentWorker;
  /**
   * Deployments elsewhere that belong to it.
   */
  integrationDeployments?: IntegrationDeployment[];
  /**
   * Id.
   */
  id: string;
  /**
   * Status.
   */
  status: DeploymentStatus;
  /**
   * Hash of its content.
   */
  contentHash: string;
  /**
   * Short code.
   */
  shortCode: string;
  /**
   * Version, such as `20250228.1`.
   */
  version: string;
  /**
   * Image that it runs from.
   */
  imageReference?: string | null;
  /**
   * Why it failed.
   */
  errorData?: DeploymentError | null;
}

/**
 * Why a deployment failed. Fields that are not listed may come too.
 */
export interface DeploymentError {
  /**
   * Name of the error.
   */
  name: string;
  /**
   * Message.
   */
  message: string;
  /**
   * Where it was thrown.
   */
  stack?: string;
  /**
   * What the build wrote to its error output.
   */
  stderr?: string;
}

/**
 * A deployment as lists show it. Fields that are not listed may come too.
 */
export interface DeploymentItem {
  /**
   * Id.
   */
  id: string;
  /**
   * Creation. ISO 8601, UTC.
   */
  createdAt: string;
  /**
   * Short code.
   */
  shortCode: string;
  /**
   * Version, such as `20250228.1`.
   */
  version: string;
  /**
   * Runtime, such as `node`.
   */
  runtime?: string | null;
  /**
   * Version of the runtime.
   */
  runtimeVersion?: string | null;
  /**
   * Status.
   */
  status: DeploymentStatus;
  /**
   * When it was deployed. ISO 8601, UTC.
   */
  deployedAt?: string | null;
  /**
   * The commit that it was made from.
   */
  git?: { [name: string]: unknown } | null;
  /**
   * Why it failed.
   */
  error?: DeploymentError;
}

/**
 * A page of deployments. Fields that are not listed may come too.
 */
export interface DeploymentPage {
  /**
   * The deployments, newest first.
   */
  data: DeploymentItem[];
  /**
   * The page after it.
   */
  pagination: DeploymentPagination;
}

/**
 * Where the next page of deployments begins. Fields that are not listed may come too.
 */
export interface DeploymentPagination {
  /**
   * Cursor for `after`; absent on the last page.
   */
  next?: string;
}

/**
 * Status of a deployment. Other words may come.
 */export type DeploymentStatus =
  /** Waits to be built. */
  | "PENDING"
  /** Installs what the build needs. */
  | "INSTALLING"
  /** Is built. */
  | "BUILDING"
  /** Is deployed at this moment. */
  | "DEPLOYING"
  /** Is deployed. */
  | "DEPLOYED"
  /** Failed. */
  | "FAILED"
  /** Was canceled. */
  | "CANCELED"
  /** Took too long. */
  | "TIMED_OUT"
  | (string & {});

/**
 * A task of a deployment. Fields that are not listed may come too.
 */
export interface DeploymentTask {
  /**
   * Id.
   */
  id: string;
  /**
   * Identifier of the task, as declared in code.
   */
  slug: string;
  /**
   * File that declares it.
   */
  filePath: string;
  /**
   * Name under which the file exports it; `@deprecated` when it is not known.
   */
  exportName?: string;
}

/**
 * The worker of a deployment. Fields that are not listed may come too.
 */
export interface DeploymentWorker {
  /**
   * Id.
   */
  id: string;
  /**
   * Version.
   */
  version: string;
  /**
   * Its tasks.
   */
  tasks: DeploymentTask[];
}

/**
 * Whether a development server is there. Fields that are not listed may come too.
 */
export interface DevConnection {
  /**
   * True while one is connected.
   */
  isConnected: boolean;
}

/**
 * A wait until a date. Fields that are not listed may come too.
 */
export interface DurationWait {
  /**
   * When the run goes on. ISO 8601, UTC.
   */
  waitUntil: string;
  /**
   * The waitpoint that was made for it.
   */
  waitpoint: IdReply;
}

/**
 * A new secret of an endpoint. Fields that are not listed may come too.
 */
export interface EndpointSecret {
  /**
   * Endpoint id.
   */
  id: string;
  /**
   * True.
   */
  secretSet: boolean;
  /**
   * The secret (`whsec_…`), shown this once.
   */
  secret: Secret;
}

/**
 * Whether an endpoint takes deliveries. Other words may come.
 */export type EndpointStatus =
  /** It does. */
  | "active"
  /** It does not. */
  | "inactive"
  /** It is being deleted. */
  | "deleting"
  | (string & {});

/**
 * Status of a run in the engine's own words, as spans and the rows of subscriptions hold it. Other
 * words may come.
 */export type EngineRunStatus =
  /** Waits for its delay to pass. */
  | "DELAYED"
  /** Waits for a deployment that has the task. */
  | "PENDING_VERSION"
  /** Retired engine: waits for a deployment. */
  | "WAITING_FOR_DEPLOY"
  /** Waits in its queue. */
  | "PENDING"
  /** Taken out of its queue, about to start. */
  | "DEQUEUED"
  /** Runs. */
  | "EXECUTING"
  /** Failed and is tried again. */
  | "RETRYING_AFTER_FAILURE"
  /** Paused until something that it waits for happens. */
  | "WAITING_TO_RESUME"
  /** Retired engine: paused. */
  | "PAUSED"
  /** Finished successfully. */
  | "COMPLETED_SUCCESSFULLY"
  /** Finished: failed. */
  | "COMPLETED_WITH_ERRORS"
  /** Finished: interrupted. */
  | "INTERRUPTED"
  /** Finished: canceled. */
  | "CANCELED"
  /** Finished: its process crashed. */
  | "CRASHED"
  /** Finished: the platform failed. */
  | "SYSTEM_FAILURE"
  /** Finished: did not start in time. */
  | "EXPIRED"
  /** Finished: took longer than it may. */
  | "TIMED_OUT"
  | (string & {});

/**
 * An environment variable. Fields that are not listed may come too.
 */
export interface EnvVar {
  /**
   * Name.
   */
  name: string;
  /**
   * Value; redacted by the server when the variable is secret.
   */
  value: Secret;
  /**
   * Whether the value is hidden.
   */
  isSecret: boolean;
}

/**
 * An environment with its key. Fields that are not listed may come too.
 */
export interface EnvironmentAccess {
  /**
   * Secret key; the presented one when the call was made with a key.
   */
  apiKey: Secret;
  /**
   * Name of the project.
   */
  name: string;
  /**
   * Base URL of the API.
   */
  apiUrl: string;
  /**
   * Id of the project.
   */
  projectId: string;
  /**
   * Runtime that the project uses unless told otherwise.
   */
  defaultRuntime?: ProjectRuntime | null;
}

/**
 * What pausing or resuming led to. Fields that are not listed may come too.
 */
export interface EnvironmentPause {
  /**
   * Whether the environment is paused.
   */
  paused: boolean;
  /**
   * The same in a word.
   */
  state: EnvironmentPauseState;
}

/**
 * Whether an environment starts runs. Other words may come.
 */export type EnvironmentPauseState =
  /** It starts none. */
  | "paused"
  /** It does. */
  | "resumed"
  | (string & {});

/**
 * Which of the four environments it is. Other words may come.
 */export type EnvironmentType =
  /** Development, one per member. */
  | "DEVELOPMENT"
  /** Staging. */
  | "STAGING"
  /** Production. */
  | "PRODUCTION"
  /** Preview, or one of its branches. */
  | "PREVIEW"
  | (string & {});

/**
 * A group of failures of one task that look alike. Fields that are not listed may come too.
 */
export interface ErrorGroup {
  /**
   * Latest versions in which it occurred, at most five.
   */
  affectedVersions: string[];
  /**
   * Version in which it was resolved.
   */
  resolvedInVersion: string | null;
  /**
   * Id of the user who resolved it, when known.
   */
  resolvedBy: string | null;
  /**
   * When it was ignored. ISO 8601, UTC.
   */
  ignoredAt: string | null;
  /**
   * Why it is ignored.
   */
  ignoredReason: string | null;
  /**
   * Id of the user who ignored it, when known.
   */
  ignoredByUserId: string | null;
  /**
   * Occurrences per minute above which it is no longer ignored.
   */
  ignoredUntilOccurrenceRate: number | null;
  /**
   * Further occurrences after which it is no longer ignored.
   */
  ignoredUntilTotalOccurrences: number | null;
  /**
   * Id (`error_…`).
   */
  id: string;
  /**
   * What the failures have in common.
   */
  fingerprint: string;
  /**
   * Task that fails.
   */
  taskIdentifier: string;
  /**
   * Type of the error.
   */
  errorType: string;
  /**
   * Message of the error.
   */
  errorMessage: string;
  /**
   * Status.
   */
  status: ErrorGroupStatus;
  /**
   * Occurrences: in lists within the window asked for, on a single group in all.
   */
  count: number;
  /**
   * First occurrence. ISO 8601, UTC.
   */
  firstSeen: string;
  /**
   * Last occurrence. ISO 8601, UTC.
   */
  lastSeen: string;
  /**
   * When it was resolved. ISO 8601, UTC.
   */
  resolvedAt: string | null;
  /**
   * When it is no longer ignored. ISO 8601, UTC.
   */
  ignoredUntil: string | null;
}

/**
 * An error group as lists show it. Fields that are not listed may come too.
 */
export interface ErrorGroupItem {
  /**
   * Id (`error_…`).
   */
  id: string;
  /**
   * What the failures have in common.
   */
  fingerprint: string;
  /**
   * Task that fails.
   */
  taskIdentifier: string;
  /**
   * Type of the error.
   */
  errorType: string;
  /**
   * Message of the error.
   */
  errorMessage: string;
  /**
   * Status.
   */
  status: ErrorGroupStatus;
  /**
   * Occurrences: in lists within the window asked for, on a single group in all.
   */
  count: number;
  /**
   * First occurrence. ISO 8601, UTC.
   */
  firstSeen: string;
  /**
   * Last occurrence. ISO 8601, UTC.
   */
  lastSeen: string;
  /**
   * When it was resolved. ISO 8601, UTC.
   */
  resolvedAt: string | null;
  /**
   * When it is no longer ignored. ISO 8601, UTC.
   */
  ignoredUntil: string | null;
}

/**
 * A page of error groups. Fields that are not listed may come too.
 */
export interface ErrorGroupPage {
  /**
   * The groups.
   */
  data: ErrorGroupItem[];
  /**
   * Its neighbours.
   */
  pagination: CursorPagination;
}

/**
 * Status of an error group. Other words may come.
 */export type ErrorGroupStatus =
  /** Open. */
  | "unresolved"
  /** Marked as resolved. */
  | "resolved"
  /** Ignored, for ever or until a condition is met. */
  | "ignored"
  | (string & {});

/**
 * A build elsewhere. Fields that are not listed may come too.
 */
export interface ExternalBuild {
  /**
   * Id of the build.
   */
  buildId: string;
  /**
   * Token of the build.
   */
  buildToken: Secret;
  /**
   * Id of the project at the builder.
   */
  projectId: string;
}

/**
 * Result of a run that failed. Fields that are not listed may come too.
 */
export interface FailedResult {
  /**
   * What it ended with.
   */
  error: ResultError;
  /**
   * When the next attempt begins.
   */
  retry?: ResultRetry;
  /**
   * Whether further attempts were left out.
   */
  skippedRetrying?: boolean;
  /**
   * Whether the run succeeded.
   */
  ok: boolean;
  /**
   * Run id (`run_…`).
   */
  id: string;
  /**
   * What it used.
   */
  usage?: RunUsage;
  /**
   * Task that it executed.
   */
  taskIdentifier?: string;
  /**
   * Metadata that it left.
   */
  metadata?: FlushedMetadata;
  /**
   * The same as text.
   */
  flushedMetadata?: FlushedText;
}

/**
 * Metadata that a run left when it ended. Fields that are not listed may come too.
 */
export interface FlushedMetadata {
  /**
   * The whole metadata; counts only without `operations`.
   */
  metadata?: { [name: string]: unknown };
  /**
   * Changes to the run.
   */
  operations?: MetadataChange[];
  /**
   * Changes to the parent run.
   */
  parentOperations?: MetadataChange[];
  /**
   * Changes to the root run.
   */
  rootOperations?: MetadataChange[];
}

/**
 * Metadata that a run left when it ended, as text. Fields that are not listed may come too.
 */
export interface FlushedText {
  /**
   * The text.
   */
  data?: string;
  /**
   * How to read it.
   */
  dataType: string;
}

/**
 * The id of what was acted on. Fields that are not listed may come too.
 */
export interface IdReply {
  /**
   * Id of the affected object.
   */
  id: string;
}

/**
 * When code was set up for a project. Fields that are not listed may come too.
 */
export interface InitializedProject {
  /**
   * Id.
   */
  id: string;
  /**
   * When it was recorded. ISO 8601, UTC.
   */
  initializedAt: string | null;
}

/**
 * Says whether a value was taken. Fields that are not listed may come too.
 */
export interface InputSent {
  /**
   * True.
   */
  ok: boolean;
}

/**
 * A deployment elsewhere that belongs to it. Fields that are not listed may come too.
 */
export interface IntegrationDeployment {
  /**
   * Id.
   */
  id: string;
  /**
   * Name of the integration.
   */
  integrationName: string;
  /**
   * Its id at the integration.
   */
  integrationDeploymentId: string;
  /**
   * Commit that it was made from.
   */
  commitSHA: string;
  /**
   * Creation. ISO 8601, UTC.
   */
  createdAt: string;
}

/**
 * An invitation by its id and address. Fields that are not listed may come too.
 */
export interface InvitedAddress {
  /**
   * Id of the invitation.
   */
  id: string;
  /**
   * E-mail.
   */
  email: string;
}

/**
 * What inviting did with each address. Fields that are not listed may come too.
 */
export interface InvitesReply {
  /**
   * New invitations.
   */
  invited: InvitedAddress[];
  /**
   * Addresses that were invited before.
   */
  alreadyInvited: string[];
  /**
   * Addresses of members.
   */
  alreadyMembers: string[];
}

/**
 * What a public token must claim. Fields that are not listed may come too.
 */
export interface JwtClaimsReply {
  /**
   * Id of the environment.
   */
  sub: string;
  /**
   * True: the token is public.
   */
  pub: boolean;
}

/**
 * The environment behind a key, as the server stores it. Fields that are not listed may come too.
 */
export interface KeyEnvironment {
  /**
   * Id.
   */
  id: string;
  /**
   * dev, stg, prod or preview.
   */
  slug: string;
  /**
   * Which of the four it is.
   */
  type: EnvironmentType;
  /**
   * Its root key.
   */
  apiKey?: Secret;
  /**
   * Name of the branch that it is, if it is one.
   */
  branchName?: string | null;
  /**
   * Id of the environment that it is a branch of.
   */
  parentEnvironmentId?: string | null;
  /**
   * Id of the project.
   */
  projectId?: string;
  /**
   * Id of the organization.
   */
  organizationId?: string;
  /**
   * Owner of a development environment.
   */
  userId?: string;
  /**
   * The project.
   */
  project?: KeyProject;
  /**
   * The organization.
   */
  organization?: KeyOrganization;
}

/**
 * The organization of a key. Fields that are not listed may come too.
 */
export interface KeyOrganization {
  /**
   * Id.
   */
  id?: string;
  /**
   * Slug.
   */
  slug?: string;
  /**
   * Title.
   */
  title?: string;
}

/**
 * The project of a key. Fields that are not listed may come too.
 */
export interface KeyProject {
  /**
   * Id.
   */
  id?: string;
  /**
   * Slug.
   */
  slug?: string;
  /**
   * Name.
   */
  name?: string;
  /**
   * Project ref (`proj_…`).
   */
  externalRef?: string;
}

/**
 * The latest deployment that you host yourself. Fields that are not listed may come too.
 */
export interface LatestDeployment {
  /**
   * Id.
   */
  id: string;
  /**
   * Status.
   */
  status: DeploymentStatus;
  /**
   * Hash of its content.
   */
  contentHash: string;
  /**
   * Short code.
   */
  shortCode: string;
  /**
   * Version, such as `20250228.1`.
   */
  version: string;
  /**
   * Image that it runs from.
   */
  imageReference?: string | null;
  /**
   * Why it failed.
   */
  errorData?: DeploymentError | null;
}

/**
 * What a member may do. Other words may come.
 */export type MemberRole =
  /** Everything. */
  | "ADMIN"
  /** What members may. */
  | "MEMBER"
  | (string & {});

/**
 * A user who is a member. Fields that are not listed may come too.
 */
export interface MemberUser {
  /**
   * Id of the user.
   */
  id: string;
  /**
   * Name.
   */
  name: string | null;
  /**
   * E-mail.
   */
  email: string;
  /**
   * Address of a picture.
   */
  avatarUrl: string | null;
}

/**
 * A change of metadata. Fields that are not listed may come too.
 */
export interface MetadataChange {
  /**
   * What it does.
   */
  type: MetadataChangeType;
  /**
   * Key, or path that begins with `$.`; absent when everything is replaced.
   */
  key?: string;
  /**
   * The value; absent when a key is deleted.
   */
  value?: unknown;
}

/**
 * What a change of metadata does. Other words may come.
 */export type MetadataChangeType =
  /** Replaces everything. */
  | "update"
  /** Sets one key. */
  | "set"
  /** Deletes one key. */
  | "delete"
  /** Appends to a list. */
  | "append"
  /** Removes a value from a list. */
  | "remove"
  /** Adds to a number. */
  | "increment"
  | (string & {});

/**
 * Metadata after a change. Fields that are not listed may come too.
 */
export interface MetadataReply {
  /**
   * The metadata.
   */
  metadata?: { [name: string]: unknown };
}

/**
 * How a model was used. Fields that are not listed may come too.
 */
export interface ModelUse {
  /**
   * Model.
   */
  model: string;
  /**
   * Provider.
   */
  provider: string;
  /**
   * Name of the operation.
   */
  operationName: string;
  /**
   * Tokens sent.
   */
  inputTokens: number;
  /**
   * Tokens received.
   */
  outputTokens: number;
  /**
   * Both.
   */
  totalTokens: number;
  /**
   * Tokens read from the cache.
   */
  cachedTokens?: number;
  /**
   * Tokens of reasoning.
   */
  reasoningTokens?: number;
  /**
   * Cost of the tokens sent.
   */
  inputCost?: number;
  /**
   * Cost of the tokens received.
   */
  outputCost?: number;
  /**
   * The whole cost.
   */
  totalCost?: number;
  /**
   * Cost of the tokens read from the cache.
   */
  cachedCost?: number;
  /**
   * Cost of filling the cache.
   */
  cacheCreationCost?: number;
  /**
   * Tokens per second.
   */
  tokensPerSecond?: number;
  /**
   * Milliseconds until the first part came.
   */
  msToFirstChunk?: number;
  /**
   * Length in milliseconds.
   */
  durationMs: number;
  /**
   * Why the model ended.
   */
  finishReason?: string;
  /**
   * What it answered.
   */
  responseText?: string;
}

/**
 * A new key. Fields that are not listed may come too.
 */
export interface NewApiKey {
  /**
   * The key.
   */
  apiKey: Secret;
}

/**
 * Where a page stands among all pages. Fields that are not listed may come too.
 */
export interface OffsetPagination {
  /**
   * Number of the page, from 1.
   */
  currentPage: number;
  /**
   * How many pages there are.
   */
  totalPages: number;
  /**
   * How many items there are.
   */
  count: number;
}

/**
 * An organization. Fields that are not listed may come too.
 */
export interface Organization {
  /**
   * Id.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Slug.
   */
  slug: string;
  /**
   * Creation. ISO 8601, UTC.
   */
  createdAt: string;
}

/**
 * An open invitation. Fields that are not listed may come too.
 */
export interface OrganizationInvite {
  /**
   * Id of the invitation.
   */
  id: string;
  /**
   * E-mail of who is invited.
   */
  email: string;
  /**
   * Last change. ISO 8601, UTC.
   */
  updatedAt: string;
  /**
   * Who invited.
   */
  inviter: UserSummary;
}

/**
 * A member of an organization. Fields that are not listed may come too.
 */
export interface OrganizationMember {
  /**
   * Id of the member.
   */
  id: string;
  /**
   * What the member may do.
   */
  role: MemberRole;
  /**
   * The user.
   */
  user: MemberUser;
}

/**
 * Members and open invitations of an organization. Fields that are not listed may come too.
 */
export interface OrganizationMembers {
  /**
   * The members.
   */
  members: OrganizationMember[];
  /**
   * The open invitations.
   */
  invites: OrganizationInvite[];
}

/**
 * What adding an override did. Fields that are not listed may come too.
 */
export interface OverrideReply {
  /**
   * True.
   */
  ok: boolean;
  /**
   * Number of the new version.
   */
  version: number;
}

/**
 * Where to store a packet. Fields that are not listed may come too.
 */
export interface PacketUpload {
  /**
   * Signed address for one PUT of the bytes; it needs no credential.
   */
  presignedUrl: Secret;
  /**
   * What to send as payload, with the type `application/store`.
   */
  storagePath: string;
}

/**
 * Where a packet is written or read. Fields that are not listed may come too.
 */
export interface PacketUrl {
  /**
   * Signed address in the object store; it needs no credential.
   */
  presignedUrl: Secret;
}

/**
 * A personal access token. Fields that are not listed may come too.
 */
export interface PersonalAccessToken {
  /**
   * The token (`tr_pat_…`).
   */
  token: Secret;
  /**
   * Its ends, to show.
   */
  obfuscatedToken: string;
}

/**
 * An error of the platform. Fields that are not listed may come too.
 */
export interface PlatformError {
  /**
   * `INTERNAL_ERROR`.
   */
  type: string;
  /**
   * What went wrong.
   */
  code: PlatformErrorCode;
  /**
   * Message.
   */
  message?: string;
  /**
   * Where it was thrown.
   */
  stackTrace?: string;
}

/**
 * What went wrong outside the task's own code. Other words may come.
 */export type PlatformErrorCode =
  /** No process could execute it. */
  | "COULD_NOT_FIND_EXECUTOR"
  /** The worker has no such task. */
  | "COULD_NOT_FIND_TASK"
  /** The file of the task could not be imported. */
  | "COULD_NOT_IMPORT_TASK"
  /** The configuration is wrong. */
  | "CONFIGURED_INCORRECTLY"
  /** The process was executing a task already. */
  | "TASK_ALREADY_RUNNING"
  /** Execution failed. */
  | "TASK_EXECUTION_FAILED"
  /** Execution was aborted. */
  | "TASK_EXECUTION_ABORTED"
  /** The process ended with a code other than 0. */
  | "TASK_PROCESS_EXITED_WITH_NON_ZERO_CODE"
  /** The process was killed after a time limit. */
  | "TASK_PROCESS_SIGKILL_TIMEOUT"
  /** The process violated memory limits of its own. */
  | "TASK_PROCESS_SIGSEGV"
  /** The process was told to end. */
  | "TASK_PROCESS_SIGTERM"
  /** The process ran out of memory. */
  | "TASK_PROCESS_OOM_KILLED"
  /** The process probably ran out of memory. */
  | "TASK_PROCESS_MAYBE_OOM_KILLED"
  /** The run was canceled. */
  | "TASK_RUN_CANCELLED"
  /** The payload could not be read. */
  | "TASK_INPUT_ERROR"
  /** The output could not be written. */
  | "TASK_OUTPUT_ERROR"
  /** A middleware failed. */
  | "TASK_MIDDLEWARE_ERROR"
  /** The error handler failed. */
  | "HANDLE_ERROR_ERROR"
  /** The process did not end in time. */
  | "GRACEFUL_EXIT_TIMEOUT"
  /** The run gave no sign of life in time. */
  | "TASK_RUN_HEARTBEAT_TIMEOUT"
  /** The run crashed. */
  | "TASK_RUN_CRASHED"
  /** An exception was not caught. */
  | "TASK_RUN_UNCAUGHT_EXCEPTION"
  /** The run took longer than it may. */
  | "MAX_DURATION_EXCEEDED"
  /** The disk was full. */
  | "DISK_SPACE_EXCEEDED"
  /** The machine was taken away. */
  | "POD_EVICTED"
  /** The machine failed. */
  | "POD_UNKNOWN_ERROR"
  /** The engine has no state of the run. */
  | "TASK_HAS_N0_EXECUTION_SNAPSHOT"
  /** The run was taken out of its queue in a wrong state. */
  | "TASK_DEQUEUED_INVALID_STATE"
  /** The queue of the run is missing. */
  | "TASK_DEQUEUED_QUEUE_NOT_FOUND"
  /** The run was taken out of its queue too often. */
  | "TASK_RUN_DEQUEUED_MAX_RETRIES"
  /** The run stalled. */
  | "TASK_RUN_STALLED_EXECUTING"
  /** The run stalled while waiting. */
  | "TASK_RUN_STALLED_EXECUTING_WITH_WAITPOINTS"
  /** The SDK of the task is too old. */
  | "OUTDATED_SDK_VERSION"
  /** The task waited for two things at once. */
  | "TASK_DID_CONCURRENT_WAIT"
  /** Runs wait for each other. */
  | "RECURSIVE_WAIT_DEADLOCK"
  /** An item of a batch could not be triggered. */
  | "BATCH_ITEM_COULD_NOT_TRIGGER"
  /** The payload is too large. */
  | "PAYLOAD_TOO_LARGE"
  /** Anything else. */
  | "UNSPECIFIED_ERROR"
  | (string & {});

/**
 * A branch of the preview environment. Fields that are not listed may come too.
 */
export interface PreviewBranch {
  /**
   * Id of its environment.
   */
  id: string;
  /**
   * Name.
   */
  name: string;
  /**
   * Creation. ISO 8601, UTC.
   */
  createdAt: string;
  /**
   * Last change. ISO 8601, UTC.
   */
  updatedAt: string;
  /**
   * What Git knows about it.
   */
  git?: { [name: string]: unknown };
  /**
   * Whether it is paused.
   */
  isPaused: boolean;
}

/**
 * A project. Fields that are not listed may come too.
 */
export interface Project {
  /**
   * Id.
   */
  id: string;
  /**
   * Project ref (`proj_…`).
   */
  externalRef: string;
  /**
   * Name.
   */
  name: string;
  /**
   * Slug.
   */
  slug: string;
  /**
   * Creation. ISO 8601, UTC.
   */
  createdAt: string;
  /**
   * Region that runs use unless told otherwise.
   */
  defaultRegion?: string | null;
  /**
   * Runtime; only when a single project is read.
   */
  defaultRuntime?: ProjectRuntime | null;
  /**
   * Organization that it belongs to.
   */
  organization: Organization;
}

/**
 * An environment of a project. Fields that are not listed may come too.
 */
export interface ProjectEnvironment {
  /**
   * Id.
   */
  id: string;
  /**
   * dev, stg, prod or preview.
   */
  slug: string;
  /**
   * Which of the four it is.
   */
  type: EnvironmentType;
  /**
   * Whether it has branches.
   */
  isBranchableEnvironment: boolean;
  /**
   * Name of the branch that it is, if it is one.
   */
  branchName: string | null;
  /**
   * Whether it is paused.
   */
  paused: boolean;
}

/**
 * What runs the code of a project. Other words may come.
 */export type ProjectRuntime =
  /** Node.js in the version of the platform's choice. */
  | "node"
  /** Node.js 22. */
  | "node-22"
  /** Node.js 24. */
  | "node-24"
  /** Node.js 26. */
  | "node-26"
  /** Bun. */
  | "bun"
  | (string & {});

/**
 * The deployment that was promoted. Fields that are not listed may come too.
 */
export interface PromoteReply {
  /**
   * Id.
   */
  id: string;
  /**
   * Version.
   */
  version: string;
  /**
   * Short code.
   */
  shortCode: string;
}

/**
 * A version of a prompt, without its id. Fields that are not listed may come too.
 */
export interface PromptContent {
  /**
   * Its number.
   */
  version: number;
  /**
   * Template.
   */
  textContent?: string | null;
  /**
   * Model to use with it.
   */
  model?: string | null;
  /**
   * Settings for the model.
   */
  config?: unknown;
  /**
   * `code` when it was deployed, else where the override comes from.
   */
  source: string;
  /**
   * Labels, such as `current` and `override`.
   */
  labels: string[];
  /**
   * Hash of the template.
   */
  contentHash: string;
  /**
   * What was changed and why.
   */
  commitMessage?: string | null;
  /**
   * Creation. ISO 8601, UTC.
   */
  createdAt: string;
}

/**
 * A prompt with one of its versions. Fields that are not listed may come too.
 */
export interface PromptDetails {
  /**
   * Id.
   */
  id: string;
  /**
   * Slug.
   */
  slug: string;
  /**
   * What it is for.
   */
  description?: string | null;
  /**
   * Kind of the prompt.
   */
  type?: string;
  /**
   * Tags.
   */
  tags?: string[];
  /**
   * Model to use unless the version names one.
   */
  defaultModel?: string | null;
  /**
   * Settings for the model unless the version has its own.
   */
  defaultConfig?: unknown;
  /**
   * JSON Schema of the variables, or null.
   */
  variableSchema?: unknown;
  /**
   * The version asked for.
   */
  version: PromptContent;
}

/**
 * The prompt asked for. Fields that are not listed may come too.
 */
export interface PromptDetailsReply {
  /**
   * The prompt.
   */
  data: PromptDetails;
}

/**
 * Says that it was done. Fields that are not listed may come too.
 */
export interface PromptDone {
  /**
   * True.
   */
  ok: boolean;
}

/**
 * A prompt as lists show it. Fields that are not listed may come too.
 */
export interface PromptItem {
  /**
   * Slug.
   */
  slug: string;
  /**
   * Id.
   */
  friendlyId: string;
  /**
   * What it is for.
   */
  description: string | null;
  /**
   * Tags.
   */
  tags: string[];
  /**
   * Model to use unless a version names one.
   */
  defaultModel: string | null;
  /**
   * Number of the current version.
   */
  currentVersion: number | null;
  /**
   * Whether an override is active.
   */
  hasOverride: boolean;
  /**
   * Last change. ISO 8601, UTC.
   */
  updatedAt: string;
}

/**
 * The prompts of an environment. Fields that are not listed may come too.
 */
export interface PromptList {
  /**
   * The prompts.
   */
  data: PromptItem[];
}

/**
 * A version of a prompt as lists show it. Fields that are not listed may come too.
 */
export interface PromptVersion {
  /**
   * Id.
   */
  id: string;
  /**
   * Its number.
   */
  version: number;
  /**
   * Labels, such as `current` and `override`.
   */
  labels: string[];
  /**
   * `code` when it was deployed, else where the override comes from.
   */
  source: string;
  /**
   * Model to use with it.
   */
  model: string | null;
  /**
   * Template.
   */
  textContent: string | null;
  /**
   * What was changed and why.
   */
  commitMessage: string | null;
  /**
   * Hash of the template.
   */
  contentHash: string;
  /**
   * Creation. ISO 8601, UTC.
   */
  createdAt: string;
}

/**
 * The versions of a prompt. Fields that are not listed may come too.
 */
export interface PromptVersionList {
  /**
   * The versions.
   */
  data: PromptVersion[];
}

/**
 * A column that queries may use. Fields that are not listed may come too.
 */
export interface QueryColumn {
  /**
   * Name.
   */
  name: string;
  /**
   * Type, in ClickHouse's words.
   */
  type: string;
  /**
   * What it holds.
   */
  description?: string;
  /**
   * One value.
   */
  example?: string;
  /**
   * The values that it may hold.
   */
  allowedValues?: string[];
  /**
   * Whether it is one of the table's main columns.
   */
  coreColumn?: boolean;
}

/**
 * Results as text. Fields that are not listed may come too.
 */
export interface QueryCsv {
  /**
   * `csv`.
   */
  format: string;
  /**
   * CSV text.
   */
  results: string;
}

/**
 * Results of a query.
 */
export type QueryReply = QueryRows | QueryCsv;

/**
 * Results as objects. Fields that are not listed may come too.
 */
export interface QueryRows {
  /**
   * `json`.
   */
  format: string;
  /**
   * One object per row.
   */
  results: { [name: string]: unknown }[];
}

/**
 * What queries may use. Fields that are not listed may come too.
 */
export interface QuerySchemaReply {
  /**
   * The tables.
   */
  tables: QueryTable[];
}

/**
 * A table that queries may use. Fields that are not listed may come too.
 */
export interface QueryTable {
  /**
   * Name.
   */
  name: string;
  /**
   * What it holds.
   */
  description?: string;
  /**
   * Column that the time window of a query applies to.
   */
  timeColumn?: string;
  /**
   * Its columns.
   */
  columns: QueryColumn[];
}

/**
 * A queue. Fields that are not listed may come too.
 */
export interface Queue {
  /**
   * Queue id (`queue_…`).
   */
  id: string;
  /**
   * Name, without `task/`.
   */
  name: string;
  /**
   * Whose it is.
   */
  type: QueueType;
  /**
   * Runs that execute.
   */
  running: number;
  /**
   * Runs that wait.
   */
  queued: number;
  /**
   * Whether it is paused.
   */
  paused: boolean;
  /**
   * The limit in force.
   */
  concurrencyLimit: number | null;
  /**
   * How the limit comes about.
   */
  concurrency?: QueueConcurrency;
  /**
   * Always true; kept for old clients.
   */
  releaseConcurrencyOnWaitpoint?: boolean;
  /**
   * The override as a percentage, when it was given so.
   */
  concurrencyLimitOverridePercent?: number | null;
}

/**
 * How a concurrency limit comes about. Fields that are not listed may come too.
 */
export interface QueueConcurrency {
  /**
   * The limit in force.
   */
  current: number | null;
  /**
   * The limit from code.
   */
  base: number | null;
  /**
   * The override.
   */
  override: number | null;
  /**
   * When it was overridden. ISO 8601, UTC.
   */
  overriddenAt: string | null;
  /**
   * Who overrode it; null through the API.
   */
  overriddenBy: string | null;
}

/**
 * Figures of a queue over a window. Fields that are not listed may come too.
 */
export interface QueueMetrics {
  /**
   * Full name of the queue, `task/` included.
   */
  queue: string;
  /**
   * The window that was asked for.
   */
  period: string;
  /**
   * Start of the window. ISO 8601, UTC.
   */
  from: string;
  /**
   * End of the window. ISO 8601, UTC.
   */
  to: string;
  /**
   * Waiting times.
   */
  waitMs: QueueWait;
  /**
   * Most runs that waited at once.
   */
  peakQueued: number;
  /**
   * Runs that started.
   */
  startedCount: number;
  /**
   * Runs that started per minute.
   */
  startedPerMin: number;
  /**
   * How often the limit held a run back.
   */
  throttledCount: number;
  /**
   * Width of one point of the trend, in milliseconds.
   */
  bucketIntervalMs: number;
  /**
   * Depth of the queue over the window, oldest first.
   */
  depthTrend: number[];
}

/**
 * One page of queues. Fields that are not listed may come too.
 */
export interface QueuePage {
  /**
   * The queues.
   */
  data: Queue[];
  /**
   * Where the page stands.
   */
  pagination: OffsetPagination;
}

/**
 * Whose queue it is. Other words may come.
 */export type QueueType =
  /** A task's own. */
  | "task"
  /** A named one. */
  | "custom"
  | (string & {});

/**
 * How long runs waited in a queue, in milliseconds. Fields that are not listed may come too.
 */
export interface QueueWait {
  /**
   * Half of the runs waited no longer; null when none started.
   */
  p50: number | null;
  /**
   * 95 of 100 runs waited no longer; null when none started.
   */
  p95: number | null;
}

/**
 * A relative of a run. Fields that are not listed may come too.
 */
export interface RelatedRun {
  /**
   * Depth below the root run.
   */
  depth: number;
  /**
   * How it was triggered.
   */
  triggerFunction: TriggerFunction;
  /**
   * Batch that it belongs to.
   */
  batchId?: string;
  /**
   * Run id (`run_…`).
   */
  id: string;
  /**
   * Status.
   */
  status: RunStatus;
  /**
   * Task that the run executes.
   */
  taskIdentifier: string;
  /**
   * Idempotency key: in lists as it was sent, on a single run as the user wrote it.
   */
  idempotencyKey?: string;
  /**
   * Worker version that the run executed on or is locked to.
   */
  version?: string;
  /**
   * Waits to start. Use `status` to see whether a run has ended: these flags leave statuses out.
   */
  isQueued: boolean;
  /**
   * Executes.
   */
  isExecuting: boolean;
  /**
   * Waits for something.
   */
  isWaiting: boolean;
  /**
   * Has ended; false for EXPIRED and TIMED_OUT all the same.
   */
  isCompleted: boolean;
  /**
   * Ended successfully.
   */
  isSuccess: boolean;
  /**
   * Ended otherwise, canceled included.
   */
  isFailed: boolean;
  /**
   * Was canceled.
   */
  isCancelled: boolean;
  /**
   * Is a test run.
   */
  isTest: boolean;
  /**
   * Creation. ISO 8601, UTC.
   */
  createdAt: string;
  /**
   * Last change. ISO 8601, UTC.
   */
  updatedAt: string;
  /**
   * Start of execution. ISO 8601, UTC.
   */
  startedAt?: string;
  /**
   * End of execution. ISO 8601, UTC.
   */
  finishedAt?: string;
  /**
   * When a delayed run is to start. ISO 8601, UTC.
   */
  delayedUntil?: string;
  /**
   * Time to live, as a duration.
   */
  ttl?: string;
  /**
   * When the time to live passed. ISO 8601, UTC.
   */
  expiredAt?: string;
  /**
   * Tags, sorted.
   */
  tags: string[];
  /**
   * Compute cost so far, in cents.
   */
  costInCents: number;
  /**
   * Cost of the invocation, in cents.
   */
  baseCostInCents: number;
  /**
   * Compute time so far in milliseconds, waits left out.
   */
  durationMs: number;
  /**
   * Metadata.
   */
  metadata?: { [name: string]: unknown };
  /**
   * Region that the run was routed to.
   */
  region?: string;
}

/**
 * Relatives of a run. Fields that are not listed may come too.
 */
export interface RelatedRuns {
  /**
   * The root of the tree.
   */
  root?: RelatedRun;
  /**
   * The parent.
   */
  parent?: RelatedRun;
  /**
   * The children.
   */
  children?: RelatedRun[];
}

/**
 * A member who was removed. Fields that are not listed may come too.
 */
export interface RemovedMember {
  /**
   * Id of the member.
   */
  id: string;
  /**
   * The user.
   */
  user: UserSummary;
}

/**
 * An organization after it was renamed. Fields that are not listed may come too.
 */
export interface RenamedOrganization {
  /**
   * Id.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Slug.
   */
  slug: string;
}

/**
 * A project with its new name. Fields that are not listed may come too.
 */
export interface RenamedProject {
  /**
   * Id.
   */
  id: string;
  /**
   * Name.
   */
  name: string;
}

/**
 * How a metric was computed. Other words may come.
 */export type ReportAggregation =
  /** 95th percentile. */
  | "p95"
  /** Rate. */
  | "rate"
  /** Ratio. */
  | "ratio"
  /** Count. */
  | "count"
  | (string & {});

/**
 * A remark on a metric. Fields that are not listed may come too.
 */
export interface ReportAnnotation {
  /**
   * Code.
   */
  code: string;
  /**
   * Number that belongs to it.
   */
  value?: number;
}

/**
 * When something was out of the ordinary. Fields that are not listed may come too.
 */
export interface ReportAnomalyWindow {
  /**
   * Length in minutes.
   */
  minutes: number;
  /**
   * Whether it reaches the end of the period.
   */
  touchesEnd: boolean;
}

/**
 * What a finding is mostly due to. Fields that are not listed may come too.
 */
export interface ReportAttribution {
  /**
   * Dimension.
   */
  dim: string;
  /**
   * Value in that dimension.
   */
  key: string;
  /**
   * Its share; 1 is all.
   */
  share: number;
  /**
   * What it is a share of.
   */
  of: string;
}

/**
 * Whether a metric could be computed. Other words may come.
 */export type ReportAvailability =
  /** It was measured. */
  | "measured"
  /** It is not known. */
  | "unknown"
  | (string & {});

/**
 * How a metric moved. Fields that are not listed may come too.
 */
export interface ReportDelta {
  /**
   * Which way.
   */
  dir: ReportDirection;
  /**
   * By which factor.
   */
  mult?: number;
}

/**
 * Which way a metric moved. Other words may come.
 */export type ReportDirection =
  /** Up. */
  | "up"
  /** Down. */
  | "down"
  /** Neither. */
  | "flat"
  | (string & {});

/**
 * A code with numbers that speak for it. Fields that are not listed may come too.
 */
export interface ReportEvidence {
  /**
   * Code.
   */
  code: string;
  /**
   * The numbers.
   */
  evidence?: { [name: string]: number };
}

/**
 * A finding. Fields that are not listed may come too.
 */
export interface ReportFinding {
  /**
   * Its type, such as `flow`, `execution` or `liveness`.
   */
  type: string;
  /**
   * How bad it is.
   */
  severity: ReportSeverity;
  /**
   * Why.
   */
  reason: string;
  /**
   * How to read it.
   */
  read?: string;
  /**
   * Metrics that it rests on.
   */
  metricIds: string[];
  /**
   * What to do.
   */
  recommendation?: ReportNote;
  /**
   * What limits its certainty.
   */
  hedge?: ReportNote;
  /**
   * When it was out of the ordinary.
   */
  anomalyWindow?: ReportAnomalyWindow;
  /**
   * What it is mostly due to.
   */
  attribution?: ReportAttribution;
  /**
   * Causes that were ruled out.
   */
  exclusions?: ReportEvidence[];
  /**
   * What else was seen.
   */
  observations?: ReportEvidence[];
}

/**
 * A line at the end of a report. Fields that are not listed may come too.
 */
export interface ReportFooterLine {
  /**
   * Code.
   */
  code: string;
  /**
   * Key of a link.
   */
  link?: string;
  /**
   * Number that belongs to it.
   */
  value?: number;
}

/**
 * A link of a report. Fields that are not listed may come too.
 */
export interface ReportLink {
  /**
   * Key by which notes name it.
   */
  key: string;
  /**
   * Its text.
   */
  label: string;
  /**
   * Its address.
   */
  url: string;
}

/**
 * A metric. Fields that are not listed may come too.
 */
export interface ReportMetric {
  /**
   * Id.
   */
  id: string;
  /**
   * Value.
   */
  value: number;
  /**
   * Unit.
   */
  unit: ReportUnit;
  /**
   * How it was computed.
   */
  aggregation?: ReportAggregation;
  /**
   * What it usually is.
   */
  normal?: number;
  /**
   * How it moved.
   */
  delta?: ReportDelta;
  /**
   * Its values over time.
   */
  series?: ReportSeries;
  /**
   * Its parts.
   */
  breakdown?: { [name: string]: number };
  /**
   * A remark.
   */
  annotation?: ReportAnnotation;
  /**
   * Whether it could be computed.
   */
  availability?: ReportAvailability;
  /**
   * How bad it is.
   */
  severity: ReportSeverity;
}

/**
 * A text by its code. Fields that are not listed may come too.
 */
export interface ReportNote {
  /**
   * Code.
   */
  code: string;
  /**
   * Key of a link.
   */
  link?: string;
}

/**
 * A metric over time. Fields that are not listed may come too.
 */
export interface ReportSeries {
  /**
   * Its points, oldest first.
   */
  points: number[];
  /**
   * Where they come from.
   */
  kind: ReportSeriesKind;
}

/**
 * Where the points of a series come from. Other words may come.
 */export type ReportSeriesKind =
  /** Measured. */
  | "measured"
  /** Estimated. */
  | "estimated"
  | (string & {});

/**
 * How bad a finding is. Other words may come.
 */export type ReportSeverity =
  /** All is well. */
  | "ok"
  /** Worth a look. */
  | "warn"
  /** Needs action. */
  | "crit"
  | (string & {});

/**
 * One statement of a summary. Fields that are not listed may come too.
 */
export interface ReportStatement {
  /**
   * Type of the finding that it sums up.
   */
  findingType: string;
  /**
   * How bad it is.
   */
  severity: ReportSeverity;
  /**
   * Why.
   */
  reason?: string;
}

/**
 * The report in short. Fields that are not listed may come too.
 */
export interface ReportSummary {
  /**
   * The worst of its severities.
   */
  severity: ReportSeverity;
  /**
   * One statement per finding.
   */
  statements: ReportStatement[];
}

/**
 * Unit of a metric. Other words may come.
 */export type ReportUnit =
  /** Milliseconds. */
  | "ms"
  /** A count. */
  | "count"
  /** A ratio; 1 is all. */
  | "ratio"
  /** Per minute. */
  | "perMin"
  | (string & {});

/**
 * A prompt of which the template was filled. Fields that are not listed may come too.
 */
export interface ResolvedPrompt {
  /**
   * Id of the prompt.
   */
  promptId: string;
  /**
   * Slug of the prompt.
   */
  slug: string;
  /**
   * Number of the version.
   */
  version: number;
  /**
   * Labels of the version.
   */
  labels: string[];
  /**
   * Text before the variables were filled in.
   */
  template?: string;
  /**
   * Text with the variables filled in.
   */
  text?: string;
  /**
   * Model to use with it.
   */
  model?: string | null;
  /**
   * Settings for the model.
   */
  config?: { [name: string]: unknown } | null;
}

/**
 * The filled prompt. Fields that are not listed may come too.
 */
export interface ResolvedPromptReply {
  /**
   * The filled prompt.
   */
  data: ResolvedPrompt;
}

/**
 * All variables of an environment. Fields that are not listed may come too.
 */
export interface ResolvedVariables {
  /**
   * Values by name, decrypted.
   */
  variables: { [name: string]: Secret };
}

/**
 * An error as the engine stores it.
 */
export type ResultError = ThrownError | ThrownValue | PlatformError;

/**
 * When the next attempt begins. Fields that are not listed may come too.
 */
export interface ResultRetry {
  /**
   * The instant in epoch milliseconds.
   */
  timestamp: number;
  /**
   * Milliseconds until then.
   */
  delay: number;
  /**
   * What the attempt failed with.
   */
  error?: unknown;
}

/**
 * A run with all its details. Fields that are not listed may come too.
 */
export interface Run {
  /**
   * Depth below the root run.
   */
  depth: number;
  /**
   * How it was triggered.
   */
  triggerFunction: TriggerFunction;
  /**
   * Batch that it belongs to.
   */
  batchId?: string;
  /**
   * What the task received; absent when it is stored elsewhere.
   */
  payload?: unknown;
  /**
   * Where a large payload can be downloaded for some minutes.
   */
  payloadPresignedUrl?: Secret;
  /**
   * What the task returned; absent when it is stored elsewhere.
   */
  output?: unknown;
  /**
   * Where a large output can be downloaded for some minutes.
   */
  outputPresignedUrl?: Secret;
  /**
   * What it ended with, if it failed.
   */
  error?: RunError;
  /**
   * The schedule that started it.
   */
  schedule?: RunSchedule;
  /**
   * Its relatives.
   */
  relatedRuns: RelatedRuns;
  /**
   * Attempts made.
   */
  attemptCount: number;
  /**
   * Always empty; kept for old clients.
   */
  attempts?: unknown[];
  /**
   * Run id (`run_…`).
   */
  id: string;
  /**
   * Status.
   */
  status: RunStatus;
  /**
   * Task that the run executes.
   */
  taskIdentifier: string;
  /**
   * Idempotency key: in lists as it was sent, on a single run as the user wrote it.
   */
  idempotencyKey?: string;
  /**
   * Worker version that the run executed on or is locked to.
   */
  version?: string;
  /**
   * Waits to start. Use `status` to see whether a run has ended: these flags leave statuses out.
   */
  isQueued: boolean;
  /**
   * Executes.
   */
  isExecuting: boolean;
  /**
   * Waits for something.
   */
  isWaiting: boolean;
  /**
   * Has ended; false for EXPIRED and TIMED_OUT all the same.
   */
  isCompleted: boolean;
  /**
   * Ended successfully.
   */
  isSuccess: boolean;
  /**
   * Ended otherwise, canceled included.
   */
  isFailed: boolean;
  /**
   * Was canceled.
   */
  isCancelled: boolean;
  /**
   * Is a test run.
   */
  isTest: boolean;
  /**
   * Creation. ISO 8601, UTC.
   */
  createdAt: string;
  /**
   * Last change. ISO 8601, UTC.
   */
  updatedAt: string;
  /**
   * Start of execution. ISO 8601, UTC.
   */
  startedAt?: string;
  /**
   * End of execution. ISO 8601, UTC.
   */
  finishedAt?: string;
  /**
   * When a delayed run is to start. ISO 8601, UTC.
   */
  delayedUntil?: string;
  /**
   * Time to live, as a duration.
   */
  ttl?: string;
  /**
   * When the time to live passed. ISO 8601, UTC.
   */
  expiredAt?: string;
  /**
   * Tags, sorted.
   */
  tags: string[];
  /**
   * Compute cost so far, in cents.
   */
  costInCents: number;
  /**
   * Cost of the invocation, in cents.
   */
  baseCostInCents: number;
  /**
   * Compute time so far in milliseconds, waits left out.
   */
  durationMs: number;
  /**
   * Metadata.
   */
  metadata?: { [name: string]: unknown };
  /**
   * Region that the run was routed to.
   */
  region?: string;
}

/**
 * Environment of a run. Fields that are not listed may come too.
 */
export interface RunEnvironment {
  /**
   * Id.
   */
  id: string;
  /**
   * Slug: dev, stg, prod or preview.
   */
  name: string;
  /**
   * Owner of a development environment.
   */
  user?: string;
}

/**
 * What a failed run ended with. Fields that are not listed may come too.
 */
export interface RunError {
  /**
   * Message.
   */
  message: string;
  /**
   * Name of the error.
   */
  name?: string;
  /**
   * Where it was thrown.
   */
  stackTrace?: string;
}

/**
 * A log line or span of a run. Fields that are not listed may come too.
 */
export interface RunEvent {
  /**
   * Id of its span.
   */
  spanId: string;
  /**
   * Id of the span around it.
   */
  parentId?: string | null;
  /**
   * Run that it belongs to.
   */
  runId?: string | null;
  /**
   * Its text.
   */
  message: string;
  /**
   * Start in nanoseconds since 1970, as digits.
   */
  startTime?: string;
  /**
   * Length in nanoseconds.
   */
  duration?: number;
  /**
   * Whether it failed.
   */
  isError?: boolean;
  /**
   * Whether it goes on.
   */
  isPartial?: boolean;
  /**
   * Whether it was canceled.
   */
  isCancelled?: boolean;
  /**
   * How important it is.
   */
  level?: SpanLevel;
  /**
   * What it stands for.
   */
  kind?: RunEventKind;
  /**
   * Number of the attempt, from 1.
   */
  attemptNumber?: number | null;
  /**
   * Identifier of the task.
   */
  taskSlug?: string;
  /**
   * What happened inside.
   */
  events?: SpanEvent[];
  /**
   * How the dashboard shows it.
   */
  style?: RunEventStyle;
}

/**
 * What an event stands for, in the words of OpenTelemetry. Other words may come.
 */export type RunEventKind =
  /** Not said. */
  | "UNSPECIFIED"
  /** Work inside the run. */
  | "INTERNAL"
  /** Work for a request from outside. */
  | "SERVER"
  /** A request to the outside. */
  | "CLIENT"
  /** A message sent. */
  | "PRODUCER"
  /** A message received. */
  | "CONSUMER"
  /** Not known to the server. */
  | "UNRECOGNIZED"
  /** A log line. */
  | "LOG"
  | (string & {});

/**
 * How the dashboard shows an event. Fields that are not listed may come too.
 */
export interface RunEventStyle {
  /**
   * Icon.
   */
  icon?: string;
  /**
   * Variant.
   */
  variant?: string;
  /**
   * What stands beside it.
   */
  accessory?: { [name: string]: unknown };
}

/**
 * Log lines and spans of a run. Fields that are not listed may come too.
 */
export interface RunEvents {
  /**
   * They themselves.
   */
  events: RunEvent[];
}

/**
 * A run as lists show it. Fields that are not listed may come too.
 */
export interface RunListItem {
  /**
   * Kind of the task: STANDARD, SCHEDULED, AGENT or others.
   */
  taskKind?: string;
  /**
   * Depth below the root run.
   */
  depth?: number;
  /**
   * Environment.
   */
  env: RunEnvironment;
  /**
   * Run id (`run_…`).
   */
  id: string;
  /**
   * Status.
   */
  status: RunStatus;
  /**
   * Task that the run executes.
   */
  taskIdentifier: string;
  /**
   * Idempotency key: in lists as it was sent, on a single run as the user wrote it.
   */
  idempotencyKey?: string;
  /**
   * Worker version that the run executed on or is locked to.
   */
  version?: string;
  /**
   * Waits to start. Use `status` to see whether a run has ended: these flags leave statuses out.
   */
  isQueued: boolean;
  /**
   * Executes.
   */
  isExecuting: boolean;
  /**
   * Waits for something.
   */
  isWaiting: boolean;
  /**
   * Has ended; false for EXPIRED and TIMED_OUT all the same.
   */
  isCompleted: boolean;
  /**
   * Ended successfully.
   */
  isSuccess: boolean;
  /**
   * Ended otherwise, canceled included.
   */
  isFailed: boolean;
  /**
   * Was canceled.
   */
  isCancelled: boolean;
  /**
   * Is a test run.
   */
  isTest: boolean;
  /**
   * Creation. ISO 8601, UTC.
   */
  createdAt: string;
  /**
   * Last change. ISO 8601, UTC.
   */
  updatedAt: string;
  /**
   * Start of execution. ISO 8601, UTC.
   */
  startedAt?: string;
  /**
   * End of execution. ISO 8601, UTC.
   */
  finishedAt?: string;
  /**
   * When a delayed run is to start. ISO 8601, UTC.
   */
  delayedUntil?: string;
  /**
   * Time to live, as a duration.
   */
  ttl?: string;
  /**
   * When the time to live passed. ISO 8601, UTC.
   */
  expiredAt?: string;
  /**
   * Tags, sorted.
   */
  tags: string[];
  /**
   * Compute cost so far, in cents.
   */
  costInCents: number;
  /**
   * Cost of the invocation, in cents.
   */
  baseCostInCents: number;
  /**
   * Compute time so far in milliseconds, waits left out.
   */
  durationMs: number;
  /**
   * Metadata.
   */
  metadata?: { [name: string]: unknown };
  /**
   * Region that the run was routed to.
   */
  region?: string;
}

/**
 * A page of runs. Fields that are not listed may come too.
 */
export interface RunPage {
  /**
   * The runs, newest first.
   */
  data: RunListItem[];
  /**
   * Its neighbours.
   */
  pagination: CursorPagination;
}

/**
 * Result of a run.
 */
export type RunResult = SuccessfulResult | FailedResult;

/**
 * The schedule that started a run. Fields that are not listed may come too.
 */
export interface RunSchedule {
  /**
   * Schedule id (`sched_…`).
   */
  id: string;
  /**
   * Reference of your own.
   */
  externalId?: string;
  /**
   * Key of your own.
   */
  deduplicationKey?: string;
  /**
   * When it fires.
   */
  generator: RunScheduleGenerator;
}

/**
 * When the schedule of a run fires. Fields that are not listed may come too.
 */
export interface RunScheduleGenerator {
  /**
   * `CRON`.
   */
  type: string;
  /**
   * Cron expression.
   */
  expression: string;
  /**
   * The same in words.
   */
  description: string;
}

/**
 * Status of a run, of either vocabulary. Requests of this library ask for the current one. Other
 * words may come.
 */export type RunStatus =
  /** Waits for a deployment that has the task. */
  | "PENDING_VERSION"
  /** Waits for its delay to pass. */
  | "DELAYED"
  /** Waits in its queue. */
  | "QUEUED"
  /** Taken out of its queue, about to start. */
  | "DEQUEUED"
  /** Runs. */
  | "EXECUTING"
  /** Paused until something that it waits for happens. */
  | "WAITING"
  /** Finished successfully. */
  | "COMPLETED"
  /** Finished: canceled. */
  | "CANCELED"
  /** Finished: failed. */
  | "FAILED"
  /** Finished: its process crashed. */
  | "CRASHED"
  /** Finished: the platform failed. */
  | "SYSTEM_FAILURE"
  /** Finished: did not start in time. */
  | "EXPIRED"
  /** Finished: took longer than it may. */
  | "TIMED_OUT"
  /** Older vocabulary: waits for a deployment. */
  | "WAITING_FOR_DEPLOY"
  /** Older vocabulary: failed and is tried again. */
  | "REATTEMPTING"
  /** Older vocabulary: paused. */
  | "FROZEN"
  /** Older vocabulary, finished: interrupted. */
  | "INTERRUPTED"
  | (string & {});

/**
 * What a run used. Fields that are not listed may come too.
 */
export interface RunUsage {
  /**
   * Compute time in milliseconds.
   */
  durationMs: number;
}

/**
 * Deployment whose runtime is told. Fields that are not listed may come too.
 */
export interface RuntimeDeployment {
  /**
   * Runtime; null when unknown.
   */
  runtime: string | null;
  /**
   * Its version; null when unknown.
   */
  runtimeVersion: string | null;
  /**
   * Major version of Node.js; null when unknown or when it is another runtime.
   */
  nodeMajor: number | null;
  /**
   * When it was deployed. ISO 8601, UTC.
   */
  deployedAt: string | null;
  /**
   * Short code of the deployment.
   */
  shortCode: string;
}

/**
 * Environment whose runtime is told. Fields that are not listed may come too.
 */
export interface RuntimeEnvironment {
  /**
   * Slug.
   */
  slug: string;
}

/**
 * Runtime of a project in production. Fields that are not listed may come too.
 */
export interface RuntimeOfProject {
  /**
   * Organization.
   */
  organization: RuntimeOrganization;
  /**
   * Project.
   */
  project: RuntimeProject;
  /**
   * Environment.
   */
  environment: RuntimeEnvironment;
  /**
   * Current deployment; null when there is none.
   */
  deployment: RuntimeDeployment | null;
}

/**
 * Organization of a project whose runtime is told. Fields that are not listed may come too.
 */
export interface RuntimeOrganization {
  /**
   * Title.
   */
  title: string;
  /**
   * Slug.
   */
  slug: string;
}

/**
 * Project whose runtime is told. Fields that are not listed may come too.
 */
export interface RuntimeProject {
  /**
   * Name.
   */
  name: string;
  /**
   * Slug.
   */
  slug: string;
  /**
   * Project ref (`proj_…`).
   */
  externalRef: string;
}

/**
 * A schedule. Fields that are not listed may come too.
 */
export interface Schedule {
  /**
   * Schedule id (`sched_…`).
   */
  id: string;
  /**
   * Where it comes from.
   */
  type: ScheduleType;
  /**
   * Task that it starts.
   */
  task: string;
  /**
   * Whether it fires.
   */
  active: boolean;
  /**
   * Key of your own.
   */
  deduplicationKey?: string | null;
  /**
   * Reference of your own.
   */
  externalId?: string | null;
  /**
   * When it fires.
   */
  generator: ScheduleGenerator;
  /**
   * IANA time zone.
   */
  timezone: string;
  /**
   * Window over which its runs are spread.
   */
  window?: string;
  /**
   * Next nominal time. ISO 8601, UTC.
   */
  nextRun?: string | null;
  /**
   * Next time after the offset of the window. ISO 8601, UTC.
   */
  nextRunEffectiveAt?: string | null;
  /**
   * Environments in which it fires.
   */
  environments: ScheduleEnvironment[];
}

/**
 * An environment in which a schedule fires. Fields that are not listed may come too.
 */
export interface ScheduleEnvironment {
  /**
   * Id.
   */
  id: string;
  /**
   * DEVELOPMENT, STAGING, PRODUCTION or PREVIEW.
   */
  type: string;
  /**
   * Owner of a development environment.
   */
  userName?: string | null;
}

/**
 * When a schedule fires. Fields that are not listed may come too.
 */
export interface ScheduleGenerator {
  /**
   * `CRON`.
   */
  type: string;
  /**
   * Cron expression.
   */
  expression: string;
  /**
   * The same in words.
   */
  description: string;
}

/**
 * A page of schedules. Fields that are not listed may come too.
 */
export interface SchedulePage {
  /**
   * The schedules.
   */
  data: Schedule[];
  /**
   * Its place among all pages.
   */
  pagination: OffsetPagination;
}

/**
 * Where a schedule comes from. Other words may come.
 */export type ScheduleType =
  /** From code. */
  | "DECLARATIVE"
  /** From the API or the dashboard. */
  | "IMPERATIVE"
  | (string & {});

/**
 * Who supplies the secret of an endpoint. Other words may come.
 */export type SecretProvisioning =
  /** The provider of the events. */
  | "provider"
  /** The one who connects it. */
  | "integrator"
  /** Either of them. */
  | "either"
  | (string & {});

/**
 * A session. Fields that are not listed may come too.
 */
export interface Session {
  /**
   * Session id (`session_…`).
   */
  id: string;
  /**
   * Id of your own.
   */
  externalId: string | null;
  /**
   * Kind of the session, a word of your own.
   */
  type: string;
  /**
   * Task that its runs execute.
   */
  taskIdentifier: string;
  /**
   * How its runs are triggered; lists leave it out.
   */
  triggerConfig?: SessionTrigger;
  /**
   * The run that serves it now (`run_…`).
   */
  currentRunId?: string | null;
  /**
   * Tags.
   */
  tags: string[];
  /**
   * Metadata.
   */
  metadata: { [name: string]: unknown } | null;
  /**
   * When it was closed. ISO 8601, UTC.
   */
  closedAt: string | null;
  /**
   * Why it was closed.
   */
  closedReason: string | null;
  /**
   * When it stops taking input. ISO 8601, UTC.
   */
  expiresAt: string | null;
  /**
   * Creation. ISO 8601, UTC.
   */
  createdAt: string;
  /**
   * Last change. ISO 8601, UTC.
   */
  updatedAt: string;
}

/**
 * What came of handing a session over. Fields that are not listed may come too.
 */
export interface SessionHandover {
  /**
   * The run that serves the session now.
   */
  runId: string;
  /**
   * Whether this call moved it; false when another run had taken over before.
   */
  swapped: boolean;
}

/**
 * Machine preset of a session's runs. Other words may come.
 */export type SessionMachine =
  /** The smallest. */
  | "micro"
  /** Small, half a CPU. */
  | "small-1x"
  /** Small, a whole CPU. */
  | "small-2x"
  /** Medium. */
  | "medium-1x"
  /** Medium, twice as large. */
  | "medium-2x"
  /** Large. */
  | "large-1x"
  /** The largest. */
  | "large-2x"
  | (string & {});

/**
 * A page of sessions. Fields that are not listed may come too.
 */
export interface SessionPage {
  /**
   * The sessions, newest first.
   */
  data: Session[];
  /**
   * Its neighbours.
   */
  pagination: CursorPagination;
}

/**
 * One record of a session channel. Fields that are not listed may come too.
 */
export interface SessionRecord {
  /**
   * The value; text when it was appended over HTTP.
   */
  data: unknown;
  /**
   * Id of the record.
   */
  id: string;
  /**
   * Sequence number of the record.
   */
  seqNum: number;
  /**
   * Pairs of name and value; only on control records.
   */
  headers?: string[][];
}

/**
 * Stored records of a session channel. Fields that are not listed may come too.
 */
export interface SessionRecords {
  /**
   * The records, oldest first.
   */
  records: SessionRecord[];
}

/**
 * How the runs of a session are triggered. Fields that are not listed may come too.
 */
export interface SessionTrigger {
  /**
   * What the payload of every run begins with.
   */
  basePayload: { [name: string]: unknown };
  /**
   * Machine preset.
   */
  machine?: SessionMachine;
  /**
   * Name of the queue.
   */
  queue?: string;
  /**
   * Tags of every run.
   */
  tags?: string[];
  /**
   * How often a run is attempted at most.
   */
  maxAttempts?: number;
  /**
   * Compute seconds that a run may take.
   */
  maxDuration?: number;
  /**
   * Version of the worker.
   */
  lockToVersion?: string;
  /**
   * Region.
   */
  region?: string;
  /**
   * Seconds that a run waits for input before it gives way.
   */
  idleTimeoutInSeconds?: number;
}

/**
 * Where the snapshot of a session is stored. Fields that are not listed may come too.
 */
export interface SnapshotUrl {
  /**
   * Pre-signed address; whoever has it may use it until it expires.
   */
  presignedUrl: Secret;
}

/**
 * What a span holds. Fields that are not listed may come too.
 */
export interface SpanData {
  /**
   * Its text.
   */
  message: string;
  /**
   * Identifier of the task.
   */
  taskSlug?: string;
  /**
   * File of the task.
   */
  taskPath?: string;
  /**
   * What happened inside.
   */
  events?: SpanEvent[];
  /**
   * Start. ISO 8601, UTC.
   */
  startTime: string;
  /**
   * Length in nanoseconds.
   */
  duration: number;
  /**
   * Whether it failed.
   */
  isError: boolean;
  /**
   * Whether it goes on.
   */
  isPartial: boolean;
  /**
   * Whether it was canceled.
   */
  isCancelled: boolean;
  /**
   * How important it is.
   */
  level: SpanLevel;
  /**
   * Number of the attempt, from 1.
   */
  attemptNumber?: number | null;
  /**
   * Version of the worker.
   */
  workerVersion?: string;
  /**
   * Name of the queue.
   */
  queueName?: string;
  /**
   * Machine preset.
   */
  machinePreset?: string;
  /**
   * OpenTelemetry attributes.
   */
  properties?: { [name: string]: unknown };
  /**
   * What it returned.
   */
  output?: unknown;
}

/**
 * A span with its details. Fields that are not listed may come too.
 */
export interface SpanDetails {
  /**
   * Id.
   */
  spanId: string;
  /**
   * Id of the span around it; null for the outermost.
   */
  parentId: string | null;
  /**
   * Run that it belongs to.
   */
  runId: string;
  /**
   * Its text.
   */
  message: string;
  /**
   * Whether it failed.
   */
  isError: boolean;
  /**
   * Whether it goes on.
   */
  isPartial: boolean;
  /**
   * Whether it was canceled.
   */
  isCancelled: boolean;
  /**
   * How important it is.
   */
  level: SpanLevel;
  /**
   * Start. ISO 8601, UTC.
   */
  startTime: string;
  /**
   * Length in milliseconds.
   */
  durationMs: number;
  /**
   * Attributes.
   */
  properties?: { [name: string]: unknown };
  /**
   * What happened inside.
   */
  events?: SpanEvent[];
  /**
   * Kind of the object that it stands for.
   */
  entityType?: string;
  /**
   * How a model was used.
   */
  ai?: ModelUse;
  /**
   * Runs that were triggered inside, at most 50.
   */
  triggeredRuns?: SpanRun[];
}

/**
 * What happened inside a span. Fields that are not listed may come too.
 */
export interface SpanEvent {
  /**
   * `exception`, `cancellation`, `attempt_failed` or another name.
   */
  name: string;
  /**
   * When. ISO 8601, UTC.
   */
  time?: string;
  /**
   * Its attributes.
   */
  properties?: { [name: string]: unknown };
}

/**
 * How important a span or log line is. Other words may come.
 */export type SpanLevel =
  /** A span. */
  | "TRACE"
  /** For debugging. */
  | "DEBUG"
  /** A plain line. */
  | "LOG"
  /** For information. */
  | "INFO"
  /** A warning. */
  | "WARN"
  /** An error. */
  | "ERROR"
  | (string & {});

/**
 * A run that was triggered inside a span. Fields that are not listed may come too.
 */
export interface SpanRun {
  /**
   * Run id (`run_…`).
   */
  runId: string;
  /**
   * Task that it executes.
   */
  taskIdentifier: string;
  /**
   * Status in the engine's own words, which differ from those of `RunStatus`.
   */
  status: EngineRunStatus;
  /**
   * Creation. ISO 8601, UTC.
   */
  createdAt: string;
}

/**
 * Metadata of a run as it is stored. Fields that are not listed may come too.
 */
export interface StoredMetadata {
  /**
   * The metadata as text, null when there is none.
   */
  metadata: string | null;
  /**
   * How to read the text, usually `application/json`.
   */
  metadataType: string;
}

/**
 * The backend of a stream. Fields that are not listed may come too.
 */
export interface StreamVersion {
  /**
   * `v1` or `v2`.
   */
  version: string;
}

/**
 * A waitpoint that completes when data comes. Fields that are not listed may come too.
 */
export interface StreamWaitpoint {
  /**
   * Waitpoint id (`waitpoint_…`).
   */
  waitpointId: string;
  /**
   * Whether it existed already.
   */
  isCached: boolean;
}

/**
 * Says that it was done. Fields that are not listed may come too.
 */
export interface Success {
  /**
   * True.
   */
  success: boolean;
}

/**
 * Result of a run that succeeded. Fields that are not listed may come too.
 */
export interface SuccessfulResult {
  /**
   * What it returned, as text.
   */
  output?: string;
  /**
   * How to read the text, such as `application/json` or `application/super+json`.
   */
  outputType: string;
  /**
   * Whether the run succeeded.
   */
  ok: boolean;
  /**
   * Run id (`run_…`).
   */
  id: string;
  /**
   * What it used.
   */
  usage?: RunUsage;
  /**
   * Task that it executed.
   */
  taskIdentifier?: string;
  /**
   * Metadata that it left.
   */
  metadata?: FlushedMetadata;
  /**
   * The same as text.
   */
  flushedMetadata?: FlushedText;
}

/**
 * A worker that was found by its tag. Fields that are not listed may come too.
 */
export interface TaggedWorker {
  /**
   * Id.
   */
  id: string;
  /**
   * Version.
   */
  version: string;
  /**
   * `V1` or `V2`.
   */
  engine?: string | null;
  /**
   * Version of the SDK.
   */
  sdkVersion?: string | null;
  /**
   * Version of the command line tool.
   */
  cliVersion?: string | null;
  /**
   * Its tasks.
   */
  tasks: TaggedWorkerTask[];
}

/**
 * A worker and where to look at it. Fields that are not listed may come too.
 */
export interface TaggedWorkerReply {
  /**
   * The worker.
   */
  worker: TaggedWorker;
  /**
   * Pages of the dashboard.
   */
  urls: TaggedWorkerUrls;
}

/**
 * A task of a worker that was found by its tag. Fields that are not listed may come too.
 */
export interface TaggedWorkerTask {
  /**
   * Id.
   */
  id: string;
  /**
   * Identifier of the task.
   */
  slug: string;
  /**
   * File that declares it.
   */
  filePath: string;
  /**
   * What starts it: `STANDARD`, `SCHEDULED`, `AGENT` or another word.
   */
  triggerSource: string;
  /**
   * Creation. ISO 8601, UTC.
   */
  createdAt: string;
  /**
   * JSON Schema of its payload, or null.
   */
  payloadSchema?: unknown;
  /**
   * Settings of its queue, or null.
   */
  queueConfig?: unknown;
}

/**
 * Pages about a worker. Fields that are not listed may come too.
 */
export interface TaggedWorkerUrls {
  /**
   * Page of its runs in the dashboard.
   */
  runs: string;
}

/**
 * What adding tags did. Fields that are not listed may come too.
 */
export interface TagsReply {
  /**
   * Says how many tags were set.
   */
  message: string;
}

/**
 * An error that the task threw. Fields that are not listed may come too.
 */
export interface ThrownError {
  /**
   * `BUILT_IN_ERROR`.
   */
  type: string;
  /**
   * Name of the error.
   */
  name: string;
  /**
   * Message.
   */
  message: string;
  /**
   * Where it was thrown.
   */
  stackTrace: string;
}

/**
 * Something else that the task threw. Fields that are not listed may come too.
 */
export interface ThrownValue {
  /**
   * `CUSTOM_ERROR` or `STRING_ERROR`.
   */
  type: string;
  /**
   * What it threw, as text.
   */
  raw: string;
}

/**
 * Time zones that a schedule may have. Fields that are not listed may come too.
 */
export interface TimezonesReply {
  /**
   * IANA names.
   */
  timezones: string[];
}

/**
 * A new token. Fields that are not listed may come too.
 */
export interface TokenReply {
  /**
   * The token.
   */
  token: Secret;
}

/**
 * A trace. Fields that are not listed may come too.
 */
export interface Trace {
  /**
   * Id.
   */
  traceId: string;
  /**
   * The outermost span.
   */
  rootSpan: TraceSpan;
  /**
   * Whether spans were left out because there are too many.
   */
  isTruncated?: boolean;
}

/**
 * The trace of a run. Fields that are not listed may come too.
 */
export interface TraceReply {
  /**
   * The trace.
   */
  trace: Trace;
}

/**
 * A span with those inside it. Fields that are not listed may come too.
 */
export interface TraceSpan {
  /**
   * Id.
   */
  id: string;
  /**
   * Id of the span around it.
   */
  parentId?: string;
  /**
   * Run that it belongs to.
   */
  runId: string;
  /**
   * What it holds.
   */
  data: SpanData;
  /**
   * The spans inside.
   */
  children: TraceSpan[];
}

/**
 * How a run was triggered. Other words may come.
 */export type TriggerFunction =
  /** By a single trigger. */
  | "trigger"
  /** By a parent that waits for it. */
  | "triggerAndWait"
  /** By a batch. */
  | "batchTrigger"
  /** By a batch that a parent waits for. */
  | "batchTriggerAndWait"
  | (string & {});

/**
 * The run that was started, or that the idempotency key found. Fields that are not listed may come
 * too.
 */
export interface TriggerReply {
  /**
   * Run id (`run_…`).
   */
  id: string;
  /**
   * Whether the run existed already.
   */
  isCached?: boolean;
}

/**
 * A delegated token. Fields that are not listed may come too.
 */
export interface UserActorTokenReply {
  /**
   * The token (`tr_uat_…`).
   */
  token: Secret;
  /**
   * Its life in seconds.
   */
  expiresInSeconds: number;
}

/**
 * A user by name and e-mail. Fields that are not listed may come too.
 */
export interface UserSummary {
  /**
   * Id of the user.
   */
  id: string;
  /**
   * Name.
   */
  name: string | null;
  /**
   * E-mail.
   */
  email: string;
}

/**
 * What a credential is good for. Fields that are not listed may come too.
 */
export interface Verification {
  /**
   * What came of it.
   */
  outcome: VerificationOutcome;
  /**
   * Kind of the credential, such as `root_key`.
   */
  kind: string;
  /**
   * Id of the user or organization that a token belongs to.
   */
  user?: string;
  /**
   * E-mail of that user.
   */
  email?: string;
  /**
   * Name of the project.
   */
  project?: string;
  /**
   * Environment: dev, staging, prod or preview.
   */
  environment?: string;
  /**
   * Branch.
   */
  branch?: string;
  /**
   * Field of the connection that is at fault, or that something is missing in.
   */
  field?: string;
  /**
   * What was found, in a sentence.
   */
  message: string;
  /**
   * What to do about it; empty when there is nothing to do.
   */
  hint: string;
}

/**
 * What came of a verification. Other words may come.
 */export type VerificationOutcome =
  /** The credential is good for what the connection says. */
  | "verified"
  /** The credential is good, and something is missing for full use: see the field. */
  | "limited"
  /** It can't be used like this: see the field. */
  | "refused"
  /** It could not be found out. */
  | "unknown"
  | (string & {});

/**
 * A new token, or the one that holds the idempotency key. Fields that are not listed may come too.
 */
export interface WaitpointCreated {
  /**
   * Token id (`waitpoint_…`).
   */
  id: string;
  /**
   * Whether it existed already.
   */
  isCached: boolean;
  /**
   * Address where a POST without credentials completes the token.
   */
  url: Secret;
}

/**
 * Where a token stands. Other words may come.
 */export type WaitpointStatus =
  /** Nobody has completed it. */
  | "WAITING"
  /** It was completed. */
  | "COMPLETED"
  /** Its time ran out. */
  | "TIMED_OUT"
  | (string & {});

/**
 * A token. Fields that are not listed may come too.
 */
export interface WaitpointToken {
  /**
   * Token id (`waitpoint_…`).
   */
  id: string;
  /**
   * Address where a POST without credentials completes the token.
   */
  url: Secret;
  /**
   * Where it stands.
   */
  status: WaitpointStatus;
  /**
   * When it was completed. ISO 8601, UTC.
   */
  completedAt?: string;
  /**
   * The same instant as `timeoutAt`. ISO 8601, UTC.
   */
  completedAfter?: string;
  /**
   * When it times out. ISO 8601, UTC.
   */
  timeoutAt?: string;
  /**
   * Its idempotency key.
   */
  idempotencyKey?: string;
  /**
   * When the key expires. ISO 8601, UTC.
   */
  idempotencyKeyExpiresAt?: string;
  /**
   * Its tags.
   */
  tags: string[];
  /**
   * Creation. ISO 8601, UTC.
   */
  createdAt: string;
}

/**
 * A token with its output. Fields that are not listed may come too.
 */
export interface WaitpointTokenDetail {
  /**
   * Token id (`waitpoint_…`).
   */
  id: string;
  /**
   * Address where a POST without credentials completes the token.
   */
  url: Secret;
  /**
   * Where it stands.
   */
  status: WaitpointStatus;
  /**
   * When it was completed. ISO 8601, UTC.
   */
  completedAt?: string;
  /**
   * The same instant as `timeoutAt`. ISO 8601, UTC.
   */
  completedAfter?: string;
  /**
   * When it times out. ISO 8601, UTC.
   */
  timeoutAt?: string;
  /**
   * Its idempotency key; a generated one when none was given.
   */
  idempotencyKey?: string;
  /**
   * When the key expires. ISO 8601, UTC.
   */
  idempotencyKeyExpiresAt?: string;
  /**
   * Its tags.
   */
  tags: string[];
  /**
   * Creation. ISO 8601, UTC.
   */
  createdAt: string;
  /**
   * What kind of waitpoint it is; `MANUAL` for tokens.
   */
  type?: string;
  /**
   * Whether the key was given rather than generated.
   */
  userProvidedIdempotencyKey?: boolean;
  /**
   * A key that it held before.
   */
  inactiveIdempotencyKey?: string;
  /**
   * The output as text, to be read as `outputType` says.
   */
  output?: string;
  /**
   * Content type of the output.
   */
  outputType?: string;
  /**
   * Whether the output is an error, as after a time-out.
   */
  outputIsError?: boolean;
}

/**
 * One page of tokens. Fields that are not listed may come too.
 */
export interface WaitpointTokenPage {
  /**
   * The tokens.
   */
  data: WaitpointToken[];
  /**
   * Where the neighbouring pages begin.
   */
  pagination: CursorPagination;
}

/**
 * A delivery with its event. Fields that are not listed may come too.
 */
export interface WebhookDelivery {
  /**
   * Key by which repeats are told.
   */
  idempotencyKey: string;
  /**
   * The verified event, cut at a size; null when there is none.
   */
  event: unknown;
  /**
   * Headers that came with it.
   */
  headers: { [name: string]: string } | null;
  /**
   * Hash of the body as it came.
   */
  rawBodyHash: string | null;
  /**
   * What went wrong.
   */
  error: string | null;
  /**
   * Why a filter left it out.
   */
  filterReason: string | null;
  /**
   * Last change. ISO 8601, UTC.
   */
  updatedAt: string;
  /**
   * Delivery id (`whd_…`).
   */
  id: string;
  /**
   * Webhook that it was routed to.
   */
  webhook: string | null;
  /**
   * What became of it.
   */
  status: DeliveryStatus;
  /**
   * Id that the provider gave it.
   */
  externalDeliveryId: string;
  /**
   * Run that it triggered.
   */
  runId: string | null;
  /**
   * When it was received. ISO 8601, UTC.
   */
  createdAt: string;
  /**
   * When it was handled. ISO 8601, UTC.
   */
  processedAt: string | null;
}

/**
 * A delivery as lists show it. Fields that are not listed may come too.
 */
export interface WebhookDeliveryItem {
  /**
   * Delivery id (`whd_…`).
   */
  id: string;
  /**
   * Webhook that it was routed to.
   */
  webhook: string | null;
  /**
   * What became of it.
   */
  status: DeliveryStatus;
  /**
   * Id that the provider gave it.
   */
  externalDeliveryId: string;
  /**
   * Run that it triggered.
   */
  runId: string | null;
  /**
   * When it was received. ISO 8601, UTC.
   */
  createdAt: string;
  /**
   * When it was handled. ISO 8601, UTC.
   */
  processedAt: string | null;
}

/**
 * A page of deliveries. Fields that are not listed may come too.
 */
export interface WebhookDeliveryPage {
  /**
   * The deliveries, newest first.
   */
  data: WebhookDeliveryItem[];
  /**
   * Its neighbours.
   */
  pagination: CursorPagination;
}

/**
 * An address that takes webhooks of a provider. Fields that are not listed may come too.
 */
export interface WebhookEndpoint {
  /**
   * Endpoint id (`wh_…`).
   */
  id: string;
  /**
   * Declared webhook that it routes to.
   */
  webhook: string;
  /**
   * Provider of the events.
   */
  source: string;
  /**
   * Whether it takes deliveries.
   */
  status: EndpointStatus;
  /**
   * Who supplies its secret.
   */
  secretProvisioning: SecretProvisioning;
  /**
   * Whether a secret is stored; it is never shown.
   */
  secretSet: boolean;
  /**
   * Tenant that it belongs to.
   */
  tenantId: string | null;
  /**
   * Reference of your own.
   */
  externalRef: string | null;
  /**
   * Address for the provider.
   */
  url: string;
  /**
   * Creation. ISO 8601, UTC.
   */
  createdAt: string;
  /**
   * Last change. ISO 8601, UTC.
   */
  updatedAt: string;
}

/**
 * The endpoints of an environment. Fields that are not listed may come too.
 */
export interface WebhookEndpointList {
  /**
   * The endpoints.
   */
  data: WebhookEndpoint[];
}

/**
 * A project as `account.whoami` names it. Fields that are not listed may come too.
 */
export interface WhoamiProject {
  /**
   * Name.
   */
  name: string;
  /**
   * Address of its dashboard.
   */
  url: string;
  /**
   * Title of its organization.
   */
  orgTitle: string;
}

/**
 * Whom a token belongs to. Fields that are not listed may come too.
 */
export interface WhoamiReply {
  /**
   * User id; `org_` and the organization's with an organization token.
   */
  userId: string;
  /**
   * E-mail; `not_applicable@trigger.dev` with an organization token.
   */
  email: string;
  /**
   * Address of the dashboard.
   */
  dashboardUrl: string;
  /**
   * The project asked for; absent when it was not, or is not visible.
   */
  project?: WhoamiProject;
}

/**
 * One version of a worker. Fields that are not listed may come too.
 */
export interface WorkerVersion {
  /**
   * Id.
   */
  id: string;
  /**
   * Version.
   */
  version: string;
  /**
   * Version of the command line tool.
   */
  cliVersion: string;
  /**
   * Version of the SDK.
   */
  sdkVersion: string;
  /**
   * Hash of the code.
   */
  contentHash: string;
  /**
   * Creation. ISO 8601, UTC.
   */
  createdAt: string;
  /**
   * Last change. ISO 8601, UTC.
   */
  updatedAt: string;
  /**
   * Its tasks.
   */
  tasks: WorkerVersionTask[];
  /**
   * Its source files.
   */
  files: WorkerVersionFile[];
}

/**
 * A source file of a version. Fields that are not listed may come too.
 */
export interface WorkerVersionFile {
  /**
   * Id.
   */
  id: string;
  /**
   * Path.
   */
  filePath: string;
  /**
   * Hash of its text.
   */
  contentHash: string;
  /**
   * Its text.
   */
  contents: string;
  /**
   * Identifiers of the tasks that it declares.
   */
  tasks: string[];
}

/**
 * A task of a version. Fields that are not listed may come too.
 */
export interface WorkerVersionTask {
  /**
   * Identifier of the task.
   */
  id: string;
  /**
   * Name of the export that declares it; `@deprecated` when unknown.
   */
  exportName: string;
  /**
   * File that declares it.
   */
  filePath: string;
  /**
   * Its source, as the server names it.
   */
  source: string;
  /**
   * Settings of its retries.
   */
  retryConfig?: unknown;
  /**
   * Settings of its queue.
   */
  queueConfig?: unknown;
}
