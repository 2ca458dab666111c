// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as data from "./data.js";

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
  readonly window?: string | undefined;
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

/** Requests of `schedules`. */
export declare class Schedules {
  private constructor();

  /**
   * Create a schedule, or update the one that holds the same deduplication key.
   *
   * The key is unique in the *project*: using it again moves the schedule to this environment and
   * resets every field that is not sent.
   *
   * `POST /api/v1/schedules`
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, duplicate_argument, empty, ill_formed_text, invalid_format,
   * missing_argument, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/schedules/create
   */
  create(options: SchedulesCreateOptions): Request<data.Schedule>;

  /**
   * List the schedules of the project that run in the key's environment.
   *
   * `GET /api/v1/schedules`
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, duplicate_argument, out_of_range, secret_misplaced, unknown_argument,
   * wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/schedules/list
   */
  list(options?: SchedulesListOptions): Request<data.SchedulePage>;
}
