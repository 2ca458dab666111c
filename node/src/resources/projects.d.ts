// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as data from "./data.js";

/** Options of `projects.create`. */
export interface ProjectsCreateOptions {
  /**
   * Name, 1 to 255 characters. The server cuts white space off its ends.
   */
  readonly name: string;
}

/** Options of `projects.create_alert_channel`. */
export interface ProjectsCreateAlertChannelOptions {
  /**
   * Name.
   */
  readonly name: string;
  /**
   * What to report: run_failure, attempt_failure, deployment_failure, deployment_success,
   * error_group or dashboard_agent_watch.
   */
  readonly alertTypes: ReadonlyArray<"run_failure" | "attempt_failure" | "deployment_failure" | "deployment_success" | "error_group" | "dashboard_agent_watch">;
  /**
   * How to report: `email` (with `email`) or `webhook` (with `url`).
   */
  readonly channel: "email" | "webhook";
  /**
   * Project; taken from the connection unless given.
   */
  readonly projectRef?: string | undefined;
  /**
   * Address of an e-mail channel. Excludes `url`.
   */
  readonly email?: string | undefined;
  /**
   * URL of a webhook channel. Excludes `email`.
   */
  readonly url?: string | undefined;
  /**
   * Secret that signs the calls of a webhook channel. Without it the server makes one.
   */
  readonly secret?: string | undefined;
  /**
   * Key of your own, so that a repeat does not add a second channel.
   */
  readonly deduplicationKey?: string | undefined;
  /**
   * Environments to report about: `STAGING`, `PRODUCTION` or both. The server applies both.
   */
  readonly environmentTypes?: ReadonlyArray<"STAGING" | "PRODUCTION"> | undefined;
}

/** Options of `projects.delete`. */
export interface ProjectsDeleteOptions {
  /**
   * Project; taken from the connection unless given.
   */
  readonly projectRef?: string | undefined;
}

/** Options of `projects.dev_status`. */
export interface ProjectsDevStatusOptions {
  /**
   * Project; taken from the connection unless given.
   */
  readonly projectRef?: string | undefined;
}

/** Options of `projects.mark_initialized`. */
export interface ProjectsMarkInitializedOptions {
  /**
   * Project; taken from the connection unless given.
   */
  readonly projectRef?: string | undefined;
}

/** Options of `projects.rename`. */
export interface ProjectsRenameOptions {
  /**
   * New name, 1 to 255 characters. The server cuts white space off its ends.
   */
  readonly name: string;
  /**
   * Project; taken from the connection unless given.
   */
  readonly projectRef?: string | undefined;
}

/** Options of `projects.retrieve`. */
export interface ProjectsRetrieveOptions {
  /**
   * Project; taken from the connection unless given.
   */
  readonly projectRef?: string | undefined;
}

/** Options of `projects.set_default_region`. */
export interface ProjectsSetDefaultRegionOptions {
  /**
   * Name of a region, such as `us-east-1`. An unknown one is refused by the server, which lists
   * those there are.
   */
  readonly region: string;
  /**
   * Project; taken from the connection unless given.
   */
  readonly projectRef?: string | undefined;
}

/** Requests of `projects`. */
export declare class Projects {
  private constructor();

  /**
   * Create a project in an organization. Every call creates another one.
   *
   * `POST /api/v1/orgs/{orgParam}/projects`
   *
   * Undocumented: the official command line client sends it.
   * @param orgParam Organization: its slug or id.
   * @throws {InvalidArguments} with one of control_character, dot_segment, duplicate_argument,
   * empty, ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
   * wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see server route api.v1.orgs.$orgParam.projects
   */
  create(orgParam: string, options: ProjectsCreateOptions): Request<data.Project>;

  /**
   * Create a channel for alerts, or update the one that holds the same deduplication key.
   *
   * `POST /api/v1/projects/{projectRef}/alertChannels`
   *
   * Undocumented: it may change without notice.
   * @throws {InvalidArguments} with one of conflicting_arguments, control_character,
   * duplicate_argument, empty, ill_formed_text, missing_argument, not_a_choice, nothing_to_do,
   * project_ref_invalid, project_ref_required, secret_misplaced, too_long, too_many,
   * unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see server route api.v1.projects.$projectRef.alertChannels
   */
  createAlertChannel(options: ProjectsCreateAlertChannelOptions): Request<data.AlertChannel>;

  /**
   * Delete a project: the one of the connection, unless another is named.
   *
   * `DELETE /api/v1/projects/{projectRef}`
   *
   * Undocumented: it may change without notice.
   * @throws {InvalidArguments} with one of duplicate_argument, project_ref_invalid,
   * project_ref_required, secret_misplaced, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see server route api.v1.projects.$projectRef
   */
  delete(options?: ProjectsDeleteOptions): Request<data.IdReply>;

  /**
   * Tell whether a development server of the user is connected.
   *
   * `GET /api/v1/projects/{projectRef}/dev-status`
   *
   * Undocumented: the official command line client sends it.
   * @throws {InvalidArguments} with one of duplicate_argument, project_ref_invalid,
   * project_ref_required, secret_misplaced, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token or an
   * organization token.
   * @see server route api.v1.projects.$projectRef.dev-status
   */
  devStatus(options?: ProjectsDevStatusOptions): Request<data.DevConnection>;

  /**
   * List the projects of all organizations of the user.
   *
   * `GET /api/v1/projects`
   *
   * Undocumented: the official command line client sends it.
   * @throws {InvalidArguments} with one of duplicate_argument, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see server route api.v1.projects
   */
  list(): Request<data.Project[]>;

  /**
   * List the projects of an organization.
   *
   * `GET /api/v1/orgs/{orgParam}/projects`
   *
   * Undocumented: it may change without notice.
   * @param orgParam Organization: its slug or id.
   * @throws {InvalidArguments} with one of control_character, dot_segment, duplicate_argument,
   * empty, ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
   * wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see server route api.v1.orgs.$orgParam.projects
   */
  listForOrg(orgParam: string): Request<data.Project[]>;

  /**
   * List, for all projects of the user, the runtime of the deployment that is current in
   * production.
   *
   * `GET /api/v1/projects/runtimes`
   *
   * Undocumented: the official command line client sends it.
   * @throws {InvalidArguments} with one of duplicate_argument, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see server route api.v1.projects.runtimes
   */
  listRuntimes(): Request<data.RuntimeOfProject[]>;

  /**
   * Record that code was set up for a project.
   *
   * `POST /api/v1/projects/{projectRef}/init`
   *
   * Undocumented: the official command line client sends it.
   * @throws {InvalidArguments} with one of duplicate_argument, project_ref_invalid,
   * project_ref_required, secret_misplaced, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see server route api.v1.projects.$projectRef.init
   */
  markInitialized(options?: ProjectsMarkInitializedOptions): Request<data.InitializedProject>;

  /**
   * Rename a project. Its ref stays the same.
   *
   * `PATCH /api/v1/projects/{projectRef}`
   *
   * Undocumented: it may change without notice.
   * @throws {InvalidArguments} with one of control_character, duplicate_argument, empty,
   * ill_formed_text, missing_argument, project_ref_invalid, project_ref_required, secret_misplaced,
   * too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see server route api.v1.projects.$projectRef
   */
  rename(options: ProjectsRenameOptions): Request<data.RenamedProject>;

  /**
   * Get a project.
   *
   * `GET /api/v1/projects/{projectRef}`
   *
   * Undocumented: the official command line client sends it.
   * @throws {InvalidArguments} with one of duplicate_argument, project_ref_invalid,
   * project_ref_required, secret_misplaced, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see server route api.v1.projects.$projectRef
   */
  retrieve(options?: ProjectsRetrieveOptions): Request<data.Project>;

  /**
   * Set the region that runs use unless told otherwise.
   *
   * `PUT /api/v1/projects/{projectRef}/default-region`
   *
   * Undocumented: it may change without notice.
   * @throws {InvalidArguments} with one of control_character, duplicate_argument, empty,
   * ill_formed_text, missing_argument, project_ref_invalid, project_ref_required, secret_misplaced,
   * too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see server route api.v1.projects.$projectRef.default-region
   */
  setDefaultRegion(options: ProjectsSetDefaultRegionOptions): Request<data.DefaultRegion>;
}
