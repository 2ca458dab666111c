// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as data from "./data.js";

/** Requests of `projects`. */
export declare class Projects {
  private constructor();

  /**
   * List the projects of all organizations of the user.
   *
   * `GET /api/v1/projects`
   *
   * Undocumented: it may change without notice.
   * @throws {InvalidArguments} with one of duplicate_argument, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see server route api.v1.projects
   */
  list(): Request<data.Project[]>;
}
