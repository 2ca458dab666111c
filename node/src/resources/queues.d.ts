// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as data from "./data.js";

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

/** Requests of `queues`. */
export declare class Queues {
  private constructor();

  /**
   * Pause or resume a queue. Runs that are executing go on.
   *
   * `POST /api/v1/queues/{queue}/pause`
   * @param queue Queue id (`queue_…`), task identifier or name of a custom queue, as `queue_type`
   * says.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, not_a_choice, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see https://trigger.dev/docs/management/queues/pause
   */
  pause(queue: string, options: QueuesPauseOptions): Request<data.Queue>;
}
