// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as records from "./records.js";
import type * as data from "./data.js";

/** Options of `bulk_actions.abort`. */
export interface BulkActionsAbortOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `bulk_actions.create`. */
export interface BulkActionsCreateOptions {
  /**
   * `cancel` or `replay`.
   */
  readonly action: "cancel" | "replay";
  /**
   * Chooses runs by what they are; excludes `run_ids`.
   */
  readonly filter?: records.BulkFilter | undefined;
  /**
   * Chooses runs by id: 1 to 500; excludes `filter`.
   */
  readonly runIds?: ReadonlyArray<string> | undefined;
  /**
   * Label shown in the dashboard, at most 255 characters.
   */
  readonly name?: string | undefined;
  /**
   * Region of the new runs; the server applies the region of each old one. It refuses one on
   * `cancel`.
   */
  readonly targetRegion?: string | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `bulk_actions.list`. */
export interface BulkActionsListOptions {
  /**
   * Page size, 1 to 100. The server applies 25.
   */
  readonly limit?: number | undefined;
  /**
   * Cursor: items after it, from the `next_page` of a reply.
   */
  readonly after?: string | undefined;
  /**
   * Cursor: items before it.
   */
  readonly before?: string | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `bulk_actions.retrieve`. */
export interface BulkActionsRetrieveOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Requests of `bulk_actions`. */
export declare class BulkActions {
  private constructor();

  /**
   * Stop a bulk action. Runs that it has dealt with stay as they are; one that has ended answers
   * 409.
   *
   * `POST /api/v1/bulk-actions/{bulkActionId}/abort`
   *
   * Restricted keys need one of the scopes `write:runs`.
   * @param bulkActionId Id of the bulk action (`bulk_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/bulk-actions/abort
   */
  abort(bulkActionId: string, options?: BulkActionsAbortOptions): Request<data.IdReply>;

  /**
   * Cancel or replay many runs in the background, chosen by filter or by id.
   *
   * `POST /api/v1/bulk-actions`
   *
   * Restricted keys need one of the scopes `write:runs`.
   * @throws {InvalidArguments} with one of body_too_large, branch_invalid, branch_not_applicable,
   * branch_required, branch_too_long, conflicting_arguments, control_character, duplicate_argument,
   * empty, ill_formed_text, invalid_format, missing_argument, not_a_choice, nothing_to_do,
   * out_of_range, too_long, too_many, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/bulk-actions/create
   */
  create(options: BulkActionsCreateOptions): Request<data.IdReply>;

  /**
   * List the bulk actions of the environment, newest first.
   *
   * `GET /api/v1/bulk-actions`
   *
   * Restricted keys need one of the scopes `read:runs`.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, conflicting_arguments, control_character, duplicate_argument, empty,
   * ill_formed_text, out_of_range, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/bulk-actions/list
   */
  list(options?: BulkActionsListOptions): Request<data.BulkActionPage, "cursor">;

  /**
   * Get one bulk action and how far it has come.
   *
   * `GET /api/v1/bulk-actions/{bulkActionId}`
   *
   * Restricted keys need one of the scopes `read:runs`.
   * @param bulkActionId Id of the bulk action (`bulk_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/bulk-actions/retrieve
   */
  retrieve(bulkActionId: string, options?: BulkActionsRetrieveOptions): Request<data.BulkAction>;
}
