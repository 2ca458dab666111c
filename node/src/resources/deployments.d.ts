// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as data from "./data.js";

/** Options of `deployments.list`. */
export interface DeploymentsListOptions {
  /**
   * Page size, 5 to 100; smaller ones the server would take as 5. The server applies 20.
   */
  readonly limit?: number | undefined;
  /**
   * Cursor: items after it, from the `next_page` of a reply. It is the id of a deployment.
   */
  readonly after?: string | undefined;
  /**
   * One status: `PENDING`, `BUILDING`, `DEPLOYING`, `DEPLOYED`, `FAILED`, `CANCELED` or
   * `TIMED_OUT`.
   */
  readonly status?: "PENDING" | "BUILDING" | "DEPLOYING" | "DEPLOYED" | "FAILED" | "CANCELED" | "TIMED_OUT" | undefined;
  /**
   * Window back from now, such as `7d`; excludes `from` and `to`.
   */
  readonly period?: string | number | undefined;
  /**
   * Created at this instant or later.
   */
  readonly from?: number | string | Date | undefined;
  /**
   * Created at this instant or earlier; has no effect without `from`.
   */
  readonly to?: number | string | Date | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `deployments.promote`. */
export interface DeploymentsPromoteOptions {
  /**
   * Whether an older version than the current one may be promoted.
   */
  readonly allowRollbacks?: boolean | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `deployments.retrieve`. */
export interface DeploymentsRetrieveOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `deployments.retrieve_current`. */
export interface DeploymentsRetrieveCurrentOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `deployments.retrieve_latest`. */
export interface DeploymentsRetrieveLatestOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Requests of `deployments`. */
export declare class Deployments {
  private constructor();

  /**
   * List the deployments of the environment, newest first.
   *
   * `GET /api/v1/deployments`
   *
   * Restricted keys and public access tokens need one of the scopes `read:deployments`,
   * `read:deployments:list`.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, conflicting_arguments, control_character, duplicate_argument, empty,
   * ill_formed_text, invalid_format, missing_argument, not_a_choice, out_of_range,
   * secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/management/deployments/list
   */
  list(options?: DeploymentsListOptions): Request<data.DeploymentPage, "cursor">;

  /**
   * Make a deployed version the one that new runs use.
   *
   * `POST /api/v1/deployments/{version}/promote`
   *
   * Restricted keys need one of the scopes `write:deployments`.
   * @param version Version of the deployment, such as `20250228.1`.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/deployments/promote
   */
  promote(version: string, options?: DeploymentsPromoteOptions): Request<data.PromoteReply>;

  /**
   * Get one deployment with its worker and tasks.
   *
   * `GET /api/v1/deployments/{deploymentId}`
   *
   * Restricted keys need one of the scopes `read:deployments`.
   * @param deploymentId Id of the deployment.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/deployments/retrieve
   */
  retrieve(deploymentId: string, options?: DeploymentsRetrieveOptions): Request<data.Deployment>;

  /**
   * Get the deployment that new runs of the environment use.
   *
   * `GET /api/v1/deployments/current`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `read:deployments`,
   * `read:deployments:current`.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, duplicate_argument, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.deployments.current
   */
  retrieveCurrent(options?: DeploymentsRetrieveCurrentOptions): Request<data.DeploymentItem>;

  /**
   * Get the latest deployment that you host yourself.
   *
   * Managed deployments, which the cloud makes, are never returned: use
   * `deployments.retrieve_current`.
   *
   * `GET /api/v1/deployments/latest`
   *
   * Restricted keys need one of the scopes `read:deployments`.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, duplicate_argument, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/deployments/get-latest
   */
  retrieveLatest(options?: DeploymentsRetrieveLatestOptions): Request<data.LatestDeployment>;
}
