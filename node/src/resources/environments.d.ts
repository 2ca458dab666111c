// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as data from "./data.js";

/** Options of `environments.list`. */
export interface EnvironmentsListOptions {
  /**
   * Project; taken from the connection unless given.
   */
  readonly projectRef?: string | undefined;
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
}
