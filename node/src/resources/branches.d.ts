// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as records from "./records.js";
import type * as data from "./data.js";

/** Options of `branches.archive`. */
export interface BranchesArchiveOptions {
  /**
   * Name of the branch, exactly as it is listed.
   */
  readonly branch: string;
  /**
   * Project; taken from the connection unless given.
   */
  readonly projectRef?: string | undefined;
  /**
   * Environment that it belongs to: `preview` or `development`. The server applies `preview`.
   */
  readonly env?: "preview" | "development" | undefined;
}

/** Options of `branches.list`. */
export interface BranchesListOptions {
  /**
   * Project; taken from the connection unless given.
   */
  readonly projectRef?: string | undefined;
}

/** Options of `branches.upsert`. */
export interface BranchesUpsertOptions {
  /**
   * Name of the branch, without `refs/heads/`, at most 255 characters.
   */
  readonly branch: string;
  /**
   * Environment that it belongs to: `preview` or `development`.
   */
  readonly env: "preview" | "development";
  /**
   * Project; taken from the connection unless given.
   */
  readonly projectRef?: string | undefined;
  /**
   * What Git knows about it, for the dashboard.
   */
  readonly git?: records.GitMeta | undefined;
}

/** Requests of `branches`. */
export declare class Branches {
  private constructor();

  /**
   * Archive a branch. A key must be that of the preview environment.
   *
   * `POST /api/v1/projects/{projectRef}/branches/archive`
   *
   * Undocumented: the official command line client sends it.
   *
   * Restricted keys need one of the scopes `write:branches`.
   * @throws {InvalidArguments} with one of control_character, duplicate_argument, empty,
   * ill_formed_text, missing_argument, not_a_choice, project_ref_invalid, project_ref_required,
   * secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key, a personal
   * access token or an organization token.
   * @see server route api.v1.projects.$projectRef.branches.archive
   */
  archive(options: BranchesArchiveOptions): Request<data.ArchivedBranch>;

  /**
   * List the preview branches of a project. Archived ones are left out.
   *
   * `GET /api/v1/projects/{projectRef}/branches`
   *
   * Undocumented: the official command line client sends it.
   * @throws {InvalidArguments} with one of duplicate_argument, project_ref_invalid,
   * project_ref_required, secret_misplaced, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see server route api.v1.projects.$projectRef.branches
   */
  list(options?: BranchesListOptions): Request<data.BranchList>;

  /**
   * Create a branch of an environment, or refresh the one of this name.
   *
   * A key must be that of the preview environment and makes preview branches only; development
   * branches take a personal access token and can't be named `default`.
   *
   * `POST /api/v1/projects/{projectRef}/branches`
   *
   * Undocumented: the official command line client sends it.
   *
   * Restricted keys need one of the scopes `write:branches`.
   * @throws {InvalidArguments} with one of control_character, duplicate_argument, empty,
   * ill_formed_text, invalid_format, missing_argument, not_a_choice, out_of_range,
   * project_ref_invalid, project_ref_required, secret_misplaced, too_long, unknown_argument,
   * wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key, a personal
   * access token or an organization token.
   * @see server route api.v1.projects.$projectRef.branches
   */
  upsert(options: BranchesUpsertOptions): Request<data.IdReply>;
}
