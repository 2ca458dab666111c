// Generated from the core's table of operations by `make generate`; do not edit.
import type { Account } from "./account.js";
import type { Auth } from "./auth.js";
import type { Batches } from "./batches.js";
import type { Environments } from "./environments.js";
import type { Envvars } from "./envvars.js";
import type { Projects } from "./projects.js";
import type { Query } from "./query.js";
import type { Queues } from "./queues.js";
import type { Runs } from "./runs.js";
import type { Schedules } from "./schedules.js";
import type { Tasks } from "./tasks.js";
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
  | "runs.retrieve"
  | "runs.update_metadata"
  | "schedules.create"
  | "schedules.list"
  | "tasks.trigger";
