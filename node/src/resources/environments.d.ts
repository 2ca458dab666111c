// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type { EnvironmentInput } from "../connection.js";
import type * as data from "./data.js";

/** Options of `environments.list`. */
export interface EnvironmentsListOptions {
  /**
   * Project; taken from the connection unless given.
   */
  readonly projectRef?: string | undefined;
}

/** Options of `environments.pause`. */
export interface EnvironmentsPauseOptions {
  /**
   * Project; taken from the connection unless given.
   */
  readonly projectRef?: string | undefined;
  /**
   * Environment; taken from the connection unless given.
   */
  readonly environment?: EnvironmentInput | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `environments.regenerate_api_key`. */
export interface EnvironmentsRegenerateApiKeyOptions {
  /**
   * Project; taken from the connection unless given.
   */
  readonly projectRef?: string | undefined;
  /**
   * Environment; taken from the connection unless given.
   */
  readonly environment?: EnvironmentInput | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `environments.resume`. */
export interface EnvironmentsResumeOptions {
  /**
   * Project; taken from the connection unless given.
   */
  readonly projectRef?: string | undefined;
  /**
   * Environment; taken from the connection unless given.
   */
  readonly environment?: EnvironmentInput | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `environments.retrieve_api_key`. */
export interface EnvironmentsRetrieveApiKeyOptions {
  /**
   * Project; taken from the connection unless given.
   */
  readonly projectRef?: string | undefined;
  /**
   * Environment; taken from the connection unless given.
   */
  readonly environment?: EnvironmentInput | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Requests of `environments`. */
export declare class Environments {
  private constructor();

  /**
   * List the environments of a project. Branches are left out; the development environment is the
   * user's own.
   *
   * `GET /api/v1/projects/{projectRef}/environments`
   *
   * Undocumented: it may change without notice.
   * @throws {InvalidArguments} with one of duplicate_argument, project_ref_invalid,
   * project_ref_required, secret_misplaced, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see server route api.v1.projects.$projectRef.environments
   */
  list(options?: EnvironmentsListOptions): Request<data.ProjectEnvironment[]>;

  /**
   * Stop starting runs in an environment.
   *
   * `POST /api/v1/projects/{projectRef}/{environment}/pause`
   *
   * Undocumented: it may change without notice.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_too_long,
   * duplicate_argument, environment_conflict, environment_required, environment_unknown,
   * project_ref_invalid, project_ref_required, secret_misplaced, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see server route api.v1.projects.$projectRef.$env.pause
   */
  pause(options?: EnvironmentsPauseOptions): Request<data.EnvironmentPause>;

  /**
   * Replace the root key of an environment. The old one works for 24 hours more.
   *
   * Callback URLs of waitpoints stop working at once.
   *
   * `POST /api/v1/projects/{projectRef}/{environment}/regenerate-api-key`
   *
   * Undocumented: it may change without notice.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_too_long,
   * duplicate_argument, environment_conflict, environment_required, environment_unknown,
   * project_ref_invalid, project_ref_required, secret_misplaced, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see server route api.v1.projects.$projectRef.$env.regenerate-api-key
   */
  regenerateApiKey(options?: EnvironmentsRegenerateApiKeyOptions): Request<data.NewApiKey>;

  /**
   * Start runs again in a paused environment.
   *
   * `POST /api/v1/projects/{projectRef}/{environment}/resume`
   *
   * Undocumented: it may change without notice.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_too_long,
   * duplicate_argument, environment_conflict, environment_required, environment_unknown,
   * project_ref_invalid, project_ref_required, secret_misplaced, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see server route api.v1.projects.$projectRef.$env.resume
   */
  resume(options?: EnvironmentsResumeOptions): Request<data.EnvironmentPause>;

  /**
   * Get the secret key of an environment, and the API URL to use it with.
   *
   * A preview key works without a branch here: it stands for the parent of all branches.
   *
   * `GET /api/v1/projects/{projectRef}/{environment}`
   *
   * Undocumented: the official command line client sends it.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, duplicate_argument, environment_conflict, environment_required,
   * environment_unknown, project_ref_invalid, project_ref_required, secret_misplaced,
   * unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key, a personal
   * access token or an organization token.
   * @see server route api.v1.projects.$projectRef.$env
   */
  retrieveApiKey(options?: EnvironmentsRetrieveApiKeyOptions): Request<data.EnvironmentAccess>;
}
