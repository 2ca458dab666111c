// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as data from "./data.js";

/** Options of `reports.get`. */
export interface ReportsGetOptions {
  /**
   * Window back from now: one number and one of m, h, d, w, at most 90 days.
   */
  readonly period?: string | number | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Requests of `reports`. */
export declare class Reports {
  private constructor();

  /**
   * Get a computed report on the environment, as data.
   *
   * The server also renders reports as text; this library asks for JSON.
   *
   * `GET /api/v1/reports/{key}`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `read:query:runs`,
   * `read:query:env_metrics`, `read:query:queue_metrics`.
   * @param key Key of the report. The server knows `health`.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * invalid_format, missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.reports.$key
   */
  get(key: string, options?: ReportsGetOptions): Request<data.ComputedReport>;
}
