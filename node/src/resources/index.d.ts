// Generated from the core's table of operations by `make generate`; do not edit.
import type { Account, AccountWhoamiOptions } from "./account.js";
import type { Auth, AuthCreateJwtOptions } from "./auth.js";
import type { Batches, BatchesCreateOptions, BatchesStreamItemsOptions } from "./batches.js";
import type { Environments, EnvironmentsListOptions } from "./environments.js";
import type { Envvars, EnvvarsCreateOptions, EnvvarsDeleteOptions, EnvvarsImportOptions, EnvvarsListOptions } from "./envvars.js";
import type { Projects } from "./projects.js";
import type { Query, QueryExecuteOptions } from "./query.js";
import type { Queues, QueuesPauseOptions } from "./queues.js";
import type { Runs, RunsAddTagsOptions, RunsCancelOptions, RunsListOptions, RunsListForProjectOptions, RunsReplayOptions, RunsRetrieveOptions, RunsUpdateMetadataOptions } from "./runs.js";
import type { Schedules, SchedulesCreateOptions, SchedulesListOptions } from "./schedules.js";
import type { Tasks, TasksTriggerOptions } from "./tasks.js";
import type * as data from "./data.js";
export * from "./account.js";
export * from "./auth.js";
export * from "./batches.js";
export * from "./environments.js";
export * from "./envvars.js";
export * from "./projects.js";
export * from "./query.js";
export * from "./queues.js";
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
  | "environments.list"
  | "envvars.create"
  | "envvars.delete"
  | "envvars.import"
  | "envvars.list"
  | "projects.list"
  | "query.execute"
  | "queues.pause"
  | "runs.add_tags"
  | "runs.cancel"
  | "runs.list"
  | "runs.list_for_project"
  | "runs.replay"
  | "runs.retrieve"
  | "runs.update_metadata"
  | "schedules.create"
  | "schedules.list"
  | "tasks.trigger";

/** All arguments of each operation by name. */
export interface OperationOptions {
  "account.whoami": AccountWhoamiOptions;
  "auth.create_jwt": AuthCreateJwtOptions;
  "batches.create": BatchesCreateOptions;
  "batches.stream_items": { readonly batchId: string } & BatchesStreamItemsOptions;
  "environments.list": EnvironmentsListOptions;
  "envvars.create": EnvvarsCreateOptions;
  "envvars.delete": { readonly name: string } & EnvvarsDeleteOptions;
  "envvars.import": EnvvarsImportOptions;
  "envvars.list": EnvvarsListOptions;
  "projects.list": {};
  "query.execute": QueryExecuteOptions;
  "queues.pause": { readonly queue: string } & QueuesPauseOptions;
  "runs.add_tags": { readonly runId: string } & RunsAddTagsOptions;
  "runs.cancel": { readonly runId: string } & RunsCancelOptions;
  "runs.list": RunsListOptions;
  "runs.list_for_project": RunsListForProjectOptions;
  "runs.replay": { readonly runId: string } & RunsReplayOptions;
  "runs.retrieve": { readonly runId: string } & RunsRetrieveOptions;
  "runs.update_metadata": { readonly runId: string } & RunsUpdateMetadataOptions;
  "schedules.create": SchedulesCreateOptions;
  "schedules.list": SchedulesListOptions;
  "tasks.trigger": { readonly taskIdentifier: string } & TasksTriggerOptions;
}

/** What a successful reply of each operation holds. */
export interface OperationData {
  "account.whoami": data.WhoamiReply;
  "auth.create_jwt": data.TokenReply;
  "batches.create": data.BatchCreated;
  "batches.stream_items": data.BatchItemsReply;
  "environments.list": data.ProjectEnvironment[];
  "envvars.create": data.Success;
  "envvars.delete": data.Success;
  "envvars.import": data.Success;
  "envvars.list": data.EnvVar[];
  "projects.list": data.Project[];
  "query.execute": data.QueryReply;
  "queues.pause": data.Queue;
  "runs.add_tags": data.TagsReply;
  "runs.cancel": data.IdReply;
  "runs.list": data.RunPage;
  "runs.list_for_project": data.RunPage;
  "runs.replay": data.IdReply;
  "runs.retrieve": data.Run;
  "runs.update_metadata": data.MetadataReply;
  "schedules.create": data.Schedule;
  "schedules.list": data.SchedulePage;
  "tasks.trigger": data.TriggerReply;
}
