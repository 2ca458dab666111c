// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as data from "./data.js";

/** Options of `queues.list`. */
export interface QueuesListOptions {
  /**
   * Page number from 1. The server applies 1.
   */
  readonly page?: number | undefined;
  /**
   * Items per page, 1 to 100. The server applies 25.
   */
  readonly perPage?: number | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `queues.metrics`. */
export interface QueuesMetricsOptions {
  /**
   * How to read `queue`: `task` or `custom`. The server applies `task`.
   */
  readonly queueType?: "task" | "custom" | undefined;
  /**
   * Window back from now: one number and one unit such as `30m`, 7 days at most. The server applies
   * `1h`.
   */
  readonly period?: string | number | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `queues.override_concurrency`. */
export interface QueuesOverrideConcurrencyOptions {
  /**
   * How to read `queue`: `id`, `task` or `custom`. The server applies `id`.
   */
  readonly queueType?: "id" | "task" | "custom" | undefined;
  /**
   * Runs that may execute at once: 0 to 100000. Excludes `percent`.
   */
  readonly concurrencyLimit?: number | undefined;
  /**
   * Share of the environment's limit in percent: above 0 (from 0.0001), up to 100. Excludes
   * `concurrency_limit`.
   */
  readonly percent?: number | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `queues.pause`. */
export interface QueuesPauseOptions {
  /**
   * `pause` or `resume`.
   */
  readonly action: "pause" | "resume";
  /**
   * How to read `queue`: `id`, `task` or `custom`. The server applies `id`.
   */
  readonly queueType?: "id" | "task" | "custom" | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `queues.reset_concurrency`. */
export interface QueuesResetConcurrencyOptions {
  /**
   * How to read `queue`: `id`, `task` or `custom`. The server applies `id`.
   */
  readonly queueType?: "id" | "task" | "custom" | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `queues.retrieve`. */
export interface QueuesRetrieveOptions {
  /**
   * How to read `queue`: `id`, `task` or `custom`. The server applies `id`.
   */
  readonly queueType?: "id" | "task" | "custom" | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Requests of `queues`. */
export declare class Queues {
  private constructor();

  /**
   * List the queues of the environment.
   *
   * `GET /api/v1/queues`
   *
   * Restricted keys need one of the scopes `read:queues`.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, duplicate_argument, out_of_range, secret_misplaced, unknown_argument,
   * wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/queues/list
   */
  list(options?: QueuesListOptions): Request<data.QueuePage, "offset">;

  /**
   * Get waiting times, throughput and depth of a queue over a window that ends now.
   *
   * `GET /api/v1/queues/{queue}/metrics`
   *
   * Undocumented: it may change without notice.
   *
   * Restricted keys and public access tokens need one of the scopes `read:query:queue_metrics`.
   * @param queue Task identifier or name of a custom queue, as `queue_type` says. Ids are not read
   * here.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * invalid_format, missing_argument, not_a_choice, secret_misplaced, too_long, unknown_argument,
   * wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.queues.$queueParam.metrics
   */
  metrics(queue: string, options?: QueuesMetricsOptions): Request<data.QueueMetrics>;

  /**
   * Override the concurrency limit of a queue, with a number or a share of the environment's limit.
   *
   * `POST /api/v1/queues/{queue}/concurrency/override`
   *
   * Restricted keys need one of the scopes `write:queues`.
   * @param queue Queue id (`queue_…`), task identifier or name of a custom queue, as `queue_type`
   * says.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, conflicting_arguments, control_character, dot_segment, duplicate_argument,
   * empty, ill_formed_text, missing_argument, not_a_choice, nothing_to_do, out_of_range,
   * secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/queues/concurrency-override
   */
  overrideConcurrency(queue: string, options?: QueuesOverrideConcurrencyOptions): Request<data.Queue>;

  /**
   * Pause or resume a queue. Runs that are executing go on.
   *
   * `POST /api/v1/queues/{queue}/pause`
   *
   * Restricted keys need one of the scopes `write:queues`.
   * @param queue Queue id (`queue_…`), task identifier or name of a custom queue, as `queue_type`
   * says.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, not_a_choice, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/queues/pause
   */
  pause(queue: string, options: QueuesPauseOptions): Request<data.Queue>;

  /**
   * Remove the concurrency override of a queue. A queue without one is refused by the server.
   *
   * `POST /api/v1/queues/{queue}/concurrency/reset`
   *
   * Restricted keys need one of the scopes `write:queues`.
   * @param queue Queue id (`queue_…`), task identifier or name of a custom queue, as `queue_type`
   * says.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, not_a_choice, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/queues/concurrency-reset
   */
  resetConcurrency(queue: string, options?: QueuesResetConcurrencyOptions): Request<data.Queue>;

  /**
   * Get a queue with its counts and limits.
   *
   * `GET /api/v1/queues/{queue}`
   *
   * Restricted keys and public access tokens need one of the scopes `read:queues`.
   * @param queue Queue id (`queue_…`), task identifier or name of a custom queue, as `queue_type`
   * says.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, not_a_choice, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/management/queues/retrieve
   */
  retrieve(queue: string, options?: QueuesRetrieveOptions): Request<data.Queue>;
}
