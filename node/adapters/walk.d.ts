import type { Progress } from "../src/flow.js";
import type { Method } from "../src/request.js";
import type { BatchItem } from "../src/resources/records.js";
import type { Exchange, ExchangeOptions } from "./driver.js";

/** One request of a flow, as it may be logged: no value of a path, query, header or body is in it. */
export interface SentStep {
  /** HTTP method. */
  readonly method: Method;
  /** Path with names for values; null for a request of your own. */
  readonly path: string | null;
  /** Operation id, or `request`. */
  readonly operation: string;
  /** What became of it. */
  readonly outcome: Exchange["kind"];
  /** HTTP status; null when no whole answer came. */
  readonly status: number | null;
  /** How often this request was sent, this time included. */
  readonly attempt: number;
  /** How long it took, in milliseconds. */
  readonly durationMs: number;
}

/**
 * Items of batches: all of them, of which a resumed flow passes over those that are sent, or a function that gives those from
 * a place on, counted from 0.
 */
export type ItemSource =
  | Iterable<BatchItem>
  | AsyncIterable<BatchItem>
  | ((first: number) => Iterable<BatchItem> | AsyncIterable<BatchItem> | PromiseLike<Iterable<BatchItem> | AsyncIterable<BatchItem>>);

/** How a flow is walked. */
export interface WalkOptions<Client> extends ExchangeOptions<Client> {
  /** When a request under way counts as lost and no other is begun, in epoch milliseconds; best the one of the flow. */
  readonly deadlineMs?: number | undefined;
  /** Is called after each request. */
  readonly onStep?: ((step: SentStep) => void) | undefined;
  /** Is called after each request with how far the flow has come. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** What a flow of batches needs; taken as it is needed, one batch at a time. Other flows take none. */
  readonly items?: ItemSource | undefined;
  /** Waits instead of a timer. The signal says when nobody waits any more. */
  readonly sleep?: ((milliseconds: number, signal: AbortSignal) => PromiseLike<unknown>) | undefined;
}
