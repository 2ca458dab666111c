// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as data from "./data.js";

/** Options of `schedules.activate`. */
export interface SchedulesActivateOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `schedules.create`. */
export interface SchedulesCreateOptions {
  /**
   * Identifier of a scheduled task.
   */
  readonly task: string;
  /**
   * Cron expression of five fields, without seconds.
   */
  readonly cron: string;
  /**
   * Key of your own, so that a repeat does not add a second schedule.
   */
  readonly deduplicationKey: string;
  /**
   * Reference of your own, passed to each run.
   */
  readonly externalId?: string | undefined;
  /**
   * IANA time zone. The server applies UTC.
   */
  readonly timezone?: string | undefined;
  /**
   * Window over which runs are spread: minutes or hours up to 24h, or a percentage of the interval.
   */
  readonly window?: string | number | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `schedules.deactivate`. */
export interface SchedulesDeactivateOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `schedules.delete`. */
export interface SchedulesDeleteOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `schedules.list`. */
export interface SchedulesListOptions {
  /**
   * Page number from 1. The server applies 1.
   */
  readonly page?: number | undefined;
  /**
   * Items per page, 1 to 100. The server applies 20.
   */
  readonly perPage?: number | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `schedules.retrieve`. */
export interface SchedulesRetrieveOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `schedules.timezones`. */
export interface SchedulesTimezonesOptions {
  /**
   * Whether UTC is left out. The server applies false.
   */
  readonly excludeUtc?: boolean | undefined;
}

/** Options of `schedules.update`. */
export interface SchedulesUpdateOptions {
  /**
   * Identifier of a scheduled task. A schedule that exists keeps its own.
   */
  readonly task: string;
  /**
   * Cron expression of five fields, without seconds.
   */
  readonly cron: string;
  /**
   * Reference of your own, passed to each run. The server applies none.
   */
  readonly externalId?: string | undefined;
  /**
   * IANA time zone. The server applies UTC.
   */
  readonly timezone?: string | undefined;
  /**
   * Window over which runs are spread: minutes or hours up to 24h, or a percentage of the interval.
   * The server applies none.
   */
  readonly window?: string | number | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Requests of `schedules`. */
export declare class Schedules {
  private constructor();

  /**
   * Let a deactivated schedule start runs again.
   *
   * `POST /api/v1/schedules/{scheduleId}/activate`
   *
   * Restricted keys are refused: the key needs full access.
   * @param scheduleId Schedule id (`sched_…`), or the deduplication key that you chose.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/schedules/activate
   */
  activate(scheduleId: string, options?: SchedulesActivateOptions): Request<data.Schedule>;

  /**
   * Create a schedule, or update the one that holds the same deduplication key.
   *
   * The key is unique in the *project*: using it again moves the schedule to this environment and
   * resets every field that is not sent.
   *
   * `POST /api/v1/schedules`
   *
   * Restricted keys are refused: the key needs full access.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, duplicate_argument, empty, ill_formed_text, invalid_format,
   * missing_argument, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/schedules/create
   */
  create(options: SchedulesCreateOptions): Request<data.Schedule>;

  /**
   * Stop a schedule from starting runs.
   *
   * `POST /api/v1/schedules/{scheduleId}/deactivate`
   *
   * Restricted keys are refused: the key needs full access.
   * @param scheduleId Schedule id (`sched_…`), or the deduplication key that you chose.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/schedules/deactivate
   */
  deactivate(scheduleId: string, options?: SchedulesDeactivateOptions): Request<data.Schedule>;

  /**
   * Delete a schedule, declared in code or not. A second call finds nothing and answers 404.
   *
   * `DELETE /api/v1/schedules/{scheduleId}`
   *
   * Restricted keys are refused: the key needs full access.
   * @param scheduleId Schedule id (`sched_…`), or the deduplication key that you chose.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/schedules/delete
   */
  delete(scheduleId: string, options?: SchedulesDeleteOptions): Request<data.IdReply>;

  /**
   * List the schedules of the project that run in the key's environment.
   *
   * `GET /api/v1/schedules`
   *
   * Restricted keys are refused: the key needs full access.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, duplicate_argument, out_of_range, secret_misplaced, unknown_argument,
   * wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/schedules/list
   */
  list(options?: SchedulesListOptions): Request<data.SchedulePage, "offset">;

  /**
   * Get one schedule.
   *
   * `GET /api/v1/schedules/{scheduleId}`
   *
   * Restricted keys are refused: the key needs full access.
   * @param scheduleId Schedule id (`sched_…`), or the deduplication key that you chose.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/schedules/retrieve
   */
  retrieve(scheduleId: string, options?: SchedulesRetrieveOptions): Request<data.Schedule>;

  /**
   * List the time zones that a schedule may have. No credential is sent.
   *
   * `GET /api/v1/timezones`
   * @throws {InvalidArguments} with one of duplicate_argument, secret_misplaced, unknown_argument,
   * wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key, a personal
   * access token, an organization token or a public access token.
   * @see https://trigger.dev/docs/management/schedules/timezones
   */
  timezones(options?: SchedulesTimezonesOptions): Request<data.TimezonesReply>;

  /**
   * Replace cron expression, time zone, window and external id of a schedule made over the API or
   * the dashboard.
   *
   * Every field that is not sent goes back to its default. An id that matches nothing is no error:
   * the server creates a new schedule, and another one with each repeat.
   *
   * `PUT /api/v1/schedules/{scheduleId}`
   *
   * Restricted keys are refused: the key needs full access.
   * @param scheduleId Schedule id (`sched_…`), or the deduplication key that you chose.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * invalid_format, missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/schedules/update
   */
  update(scheduleId: string, options: SchedulesUpdateOptions): Request<data.Schedule>;
}
