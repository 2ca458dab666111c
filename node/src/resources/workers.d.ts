// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type { EnvironmentInput } from "../connection.js";
import type * as data from "./data.js";

/** Options of `workers.retrieve_by_tag`. */
export interface WorkersRetrieveByTagOptions {
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

/** Options of `workers.retrieve_by_version`. */
export interface WorkersRetrieveByVersionOptions {
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

/** Requests of `workers`. */
export declare class Workers {
  private constructor();

  /**
   * Get the worker behind a tag, with its tasks.
   *
   * `GET /api/v1/projects/{projectRef}/{environment}/workers/{tagName}`
   *
   * Undocumented: the official command line client sends it.
   * @param tagName Tag; `current` is the promoted version, in development the latest.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_too_long,
   * control_character, dot_segment, duplicate_argument, empty, environment_conflict,
   * environment_required, environment_unknown, ill_formed_text, missing_argument,
   * project_ref_invalid, project_ref_required, secret_misplaced, too_long, unknown_argument,
   * wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token or an
   * organization token.
   * @see server route api.v1.projects.$projectRef.$env.workers.$tagName
   */
  retrieveByTag(tagName: string, options?: WorkersRetrieveByTagOptions): Request<data.TaggedWorkerReply>;

  /**
   * Get one version of a worker, with its tasks and source files.
   *
   * `GET /api/v1/projects/{projectRef}/background-workers/{environment}/{version}`
   *
   * Undocumented: it may change without notice.
   *
   * Restricted keys are refused: the key needs full access.
   * @param version Version, for example `20250208.1`.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty,
   * environment_conflict, environment_required, environment_unknown, ill_formed_text,
   * missing_argument, project_ref_invalid, project_ref_required, secret_misplaced, too_long,
   * unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key, a personal
   * access token or an organization token.
   * @see server route api.v1.projects.$projectRef.background-workers.$envSlug.$version
   */
  retrieveByVersion(version: string, options?: WorkersRetrieveByVersionOptions): Request<data.WorkerVersion>;
}
