// Generated from the core's table of operations by `make generate`; do not edit.
import type { Account, AccountWhoamiOptions } from "./account.js";
import type { Auth, AuthCreateJwtOptions } from "./auth.js";
import type { Batches, BatchesCreateOptions, BatchesStreamItemsOptions } from "./batches.js";
import type { Deployments, DeploymentsListOptions, DeploymentsPromoteOptions, DeploymentsRetrieveOptions, DeploymentsRetrieveCurrentOptions, DeploymentsRetrieveLatestOptions } from "./deployments.js";
import type { Environments, EnvironmentsListOptions } from "./environments.js";
import type { Envvars, EnvvarsCreateOptions, EnvvarsDeleteOptions, EnvvarsImportOptions, EnvvarsListOptions } from "./envvars.js";
import type { Projects } from "./projects.js";
import type { Query, QueryDashboardsOptions, QueryExecuteOptions, QuerySchemaOptions } from "./query.js";
import type { Queues, QueuesPauseOptions } from "./queues.js";
import type { Reports, ReportsGetOptions } from "./reports.js";
import type { Runs, RunsAddTagsOptions, RunsCancelOptions, RunsListOptions, RunsListForProjectOptions, RunsReplayOptions, RunsRetrieveOptions, RunsUpdateMetadataOptions } from "./runs.js";
import type { Schedules, SchedulesActivateOptions, SchedulesCreateOptions, SchedulesDeactivateOptions, SchedulesDeleteOptions, SchedulesListOptions, SchedulesRetrieveOptions, SchedulesTimezonesOptions, SchedulesUpdateOptions } from "./schedules.js";
import type { Tasks, TasksTriggerOptions } from "./tasks.js";
import type * as data from "./data.js";
export * from "./account.js";
export * from "./auth.js";
export * from "./batches.js";
export * from "./deployments.js";
export * from "./environments.js";
export * from "./envvars.js";
export * from "./projects.js";
export * from "./query.js";
export * from "./queues.js";
export * from "./reports.js";
export * from "./runs.js";
export * from "./schedules.js";
export * from "./tasks.js";
export type * as data from "./data.js";
export * from "./records.js";
export type { Code } from "./codes.js";

/** The resources of a connection. */
export interface Resources {
  /** Requests of `account`. */
  readonly account: Account;
  /** Requests of `auth`. */
  readonly auth: Auth;
  /** Requests of `batches`. */
  readonly batches: Batches;
  /** Requests of `deployments`. */
  readonly deployments: Deployments;
  /** Requests of `environments`. */
  readonly environments: Environments;
  /** Requests of `envvars`. */
  readonly envvars: Envvars;
  /** Requests of `projects`. */
  readonly projects: Projects;
  /** Requests of `query`. */
  readonly query: Query;
  /** Requests of `queues`. */
  readonly queues: Queues;
  /** Requests of `reports`. */
  readonly reports: Reports;
  /** Requests of `runs`. */
  readonly runs: Runs;
  /** Requests of `schedules`. */
  readonly schedules: Schedules;
  /** Requests of `tasks`. */
  readonly tasks: Tasks;
}

/** Ids of all operations. */
export type OperationId =
  | "account.whoami"
  | "auth.create_jwt"
  | "batches.create"
  | "batches.stream_items"
  | "deployments.list"
  | "deployments.promote"
  | "deployments.retrieve"
  | "deployments.retrieve_current"
  | "deployments.retrieve_latest"
  | "environments.list"
  | "envvars.create"
  | "envvars.delete"
  | "envvars.import"
  | "envvars.list"
  | "projects.list"
  | "query.dashboards"
  | "query.execute"
  | "query.schema"
  | "queues.pause"
  | "reports.get"
  | "runs.add_tags"
  | "runs.cancel"
  | "runs.list"
  | "runs.list_for_project"
  | "runs.replay"
  | "runs.retrieve"
  | "runs.update_metadata"
  | "schedules.activate"
  | "schedules.create"
  | "schedules.deactivate"
  | "schedules.delete"
  | "schedules.list"
  | "schedules.retrieve"
  | "schedules.timezones"
  | "schedules.update"
  | "tasks.trigger";

/** All arguments of each operation by name. */
export interface OperationOptions {
  "account.whoami": AccountWhoamiOptions;
  "auth.create_jwt": AuthCreateJwtOptions;
  "batches.create": BatchesCreateOptions;
  "batches.stream_items": { readonly batchId: string } & BatchesStreamItemsOptions;
  "deployments.list": DeploymentsListOptions;
  "deployments.promote": { readonly version: string } & DeploymentsPromoteOptions;
  "deployments.retrieve": { readonly deploymentId: string } & DeploymentsRetrieveOptions;
  "deployments.retrieve_current": DeploymentsRetrieveCurrentOptions;
  "deployments.retrieve_latest": DeploymentsRetrieveLatestOptions;
  "environments.list": EnvironmentsListOptions;
  "envvars.create": EnvvarsCreateOptions;
  "envvars.delete": { readonly name: string } & EnvvarsDeleteOptions;
  "envvars.import": EnvvarsImportOptions;
  "envvars.list": EnvvarsListOptions;
  "projects.list": {};
  "query.dashboards": QueryDashboardsOptions;
  "query.execute": QueryExecuteOptions;
  "query.schema": QuerySchemaOptions;
  "queues.pause": { readonly queue: string } & QueuesPauseOptions;
  "reports.get": { readonly key: string } & ReportsGetOptions;
  "runs.add_tags": { readonly runId: string } & RunsAddTagsOptions;
  "runs.cancel": { readonly runId: string } & RunsCancelOptions;
  "runs.list": RunsListOptions;
  "runs.list_for_project": RunsListForProjectOptions;
  "runs.replay": { readonly runId: string } & RunsReplayOptions;
  "runs.retrieve": { readonly runId: string } & RunsRetrieveOptions;
  "runs.update_metadata": { readonly runId: string } & RunsUpdateMetadataOptions;
  "schedules.activate": { readonly scheduleId: string } & SchedulesActivateOptions;
  "schedules.create": SchedulesCreateOptions;
  "schedules.deactivate": { readonly scheduleId: string } & SchedulesDeactivateOptions;
  "schedules.delete": { readonly scheduleId: string } & SchedulesDeleteOptions;
  "schedules.list": SchedulesListOptions;
  "schedules.retrieve": { readonly scheduleId: string } & SchedulesRetrieveOptions;
  "schedules.timezones": SchedulesTimezonesOptions;
  "schedules.update": { readonly scheduleId: string } & SchedulesUpdateOptions;
  "tasks.trigger": { readonly taskIdentifier: string } & TasksTriggerOptions;
}

/** What a successful reply of each operation holds. */
export interface OperationData {
  "account.whoami": data.WhoamiReply;
  "auth.create_jwt": data.TokenReply;
  "batches.create": data.BatchCreated;
  "batches.stream_items": data.BatchItemsReply;
  "deployments.list": data.DeploymentPage;
  "deployments.promote": data.PromoteReply;
  "deployments.retrieve": data.Deployment;
  "deployments.retrieve_current": data.DeploymentItem;
  "deployments.retrieve_latest": data.LatestDeployment;
  "environments.list": data.ProjectEnvironment[];
  "envvars.create": data.Success;
  "envvars.delete": data.Success;
  "envvars.import": data.Success;
  "envvars.list": data.EnvVar[];
  "projects.list": data.Project[];
  "query.dashboards": data.DashboardsReply;
  "query.execute": data.QueryReply;
  "query.schema": data.QuerySchemaReply;
  "queues.pause": data.Queue;
  "reports.get": data.ComputedReport;
  "runs.add_tags": data.TagsReply;
  "runs.cancel": data.IdReply;
  "runs.list": data.RunPage;
  "runs.list_for_project": data.RunPage;
  "runs.replay": data.IdReply;
  "runs.retrieve": data.Run;
  "runs.update_metadata": data.MetadataReply;
  "schedules.activate": data.Schedule;
  "schedules.create": data.Schedule;
  "schedules.deactivate": data.Schedule;
  "schedules.delete": data.IdReply;
  "schedules.list": data.SchedulePage;
  "schedules.retrieve": data.Schedule;
  "schedules.timezones": data.TimezonesReply;
  "schedules.update": data.Schedule;
  "tasks.trigger": data.TriggerReply;
}
