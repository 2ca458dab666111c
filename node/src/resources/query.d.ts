// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as data from "./data.js";

/** Options of `query.dashboards`. */
export interface QueryDashboardsOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `query.execute`. */
export interface QueryExecuteOptions {
  /**
   * Text of the query.
   */
  readonly query: string;
  /**
   * How far the data reaches: `environment`, `project` or `organization`. The server applies
   * `environment`.
   */
  readonly scope?: "environment" | "project" | "organization" | undefined;
  /**
   * Window back from now, such as `7d`.
   */
  readonly period?: string | number | undefined;
  /**
   * Start of the data.
   */
  readonly from?: number | string | Date | undefined;
  /**
   * End of the data.
   */
  readonly to?: number | string | Date | undefined;
  /**
   * Form of the results: `json` or `csv`. The server applies `json`.
   */
  readonly format?: "json" | "csv" | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `query.schema`. */
export interface QuerySchemaOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Requests of `query`. */
export declare class Query {
  private constructor();

  /**
   * List the built-in dashboards and the queries of their widgets.
   *
   * `GET /api/v1/query/dashboards`
   *
   * Restricted keys and public access tokens need one of the scopes `read:query:dashboards`.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, duplicate_argument, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/management/query/dashboards
   */
  dashboards(options?: QueryDashboardsOptions): Request<data.DashboardsReply>;

  /**
   * Run a TRQL query over runs, metrics and other tables.
   *
   * `POST /api/v1/query`
   *
   * Restricted keys and public access tokens need one of the scopes `read:query:{table}`,
   * `read:query:all`.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, duplicate_argument, empty, ill_formed_text, invalid_format,
   * missing_argument, not_a_choice, out_of_range, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/management/query/execute
   */
  execute(options: QueryExecuteOptions): Request<data.QueryReply>;

  /**
   * List the tables and columns that queries may use.
   *
   * `GET /api/v1/query/schema`
   *
   * Restricted keys and public access tokens need one of the scopes `read:query:schema`.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, duplicate_argument, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/management/query/schema
   */
  schema(options?: QuerySchemaOptions): Request<data.QuerySchemaReply>;
}
