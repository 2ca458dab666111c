/** What goes through a lifecycle. */
export type LifecycleKind =
  | "batch"
  | "bulk_action"
  | "deployment"
  | "run"
  | "schedule"
  | "session"
  | "waitpoint"
  | "webhook_delivery";

/** How far a thing has come. */
export interface Phase {
  /** `stopped` is over without success or failure: canceled, closed or left out. */
  readonly name: "waiting" | "running" | "paused" | "succeeded" | "failed" | "stopped" | "unknown";
  /** Whether nothing more will happen. Never for a status that this version does not know. */
  readonly terminal: boolean;
  /** Whether it is over as hoped. */
  readonly success: boolean;
  /** Whether it is over and not as hoped. What was canceled has not failed. */
  readonly failure: boolean;
}

/** One status. */
export interface Status {
  /** The word as the server writes it. */
  readonly word: string;
  /** What it means, in a sentence. */
  readonly meaning: string;
  /** How far a thing has come that has it. */
  readonly phase: Phase;
}

/** The statuses of one kind of thing. */
export interface Lifecycle {
  /** What goes through it. */
  readonly kind: LifecycleKind;
  /** The field of its replies that holds the status. */
  readonly field: string;
  /** Its statuses of today. */
  readonly statuses: readonly Status[];
}

/**
 * Tells how far a thing has come that has this status.
 *
 * ```js
 * statusPhase("run", "EXPIRED"); // { name: "failed", terminal: true, success: false, failure: true }
 * ```
 *
 * @param kind What it is the status of.
 * @param status The word as the server writes it; for a schedule, its field `active`. For runs, the words of both API
 * versions and of the engine are known. An unknown word has the phase `unknown`, which is never the end.
 * @throws {InvalidArguments} When there is no such kind (`not_a_choice`).
 */
export declare function statusPhase(kind: LifecycleKind, status: string | boolean): Phase;

/** Every lifecycle with its statuses, sorted by kind. */
export declare function lifecycles(): Lifecycle[];
