import type { HeadersInput } from "./connection.js";
import type { Request, RetryPolicy } from "./request.js";
import type { BatchItem } from "./resources/records.js";

/** When something happened. */
export interface When {
  /** Now, in epoch milliseconds. Without it, the clock is asked. */
  readonly nowMs?: number | undefined;
  /** A random number from 0 to below 1. Without it, chance is asked. */
  readonly random?: number | undefined;
}

/** What to do next: send a request, wait, bring items, take what is given, or nothing more. Only flows of batches need items. */
export type Step<Data = unknown> =
  | { readonly kind: "send"; readonly request: Request }
  | { readonly kind: "wait"; readonly milliseconds: number }
  | Need
  | { readonly kind: "give"; readonly data: Data }
  | { readonly kind: "done"; readonly data: Data };

/** Come back with items. */
export interface Need {
  readonly kind: "need";
  /** How many at most. Fewer do as well: where items are large, give as many as you want to hold at once. */
  readonly count: number;
  /** Place of the first of them among all items, from 0. After a resume, go on from there. */
  readonly first: number;
}

/** How a flow goes on when requests fail, and until when. */
export interface FlowOptions {
  /** How often each request is sent, and how long between. */
  readonly policy?: RetryPolicy | undefined;
  /** When to give up at the latest, in epoch milliseconds. */
  readonly deadlineMs?: number | undefined;
}

/** The same, for pages and items. */
export interface PagesOptions extends FlowOptions {
  /** How many pages or items at most. */
  readonly most?: number | undefined;
}

/** The same, for batches. */
export interface BatchOptions extends FlowOptions {
  /** How many items there will be. Only `progress` uses it. */
  readonly total?: number | undefined;
  /** Items of a batch at most, 1 to 1000. We apply 1000. A server that lets few runs start at once may need less. */
  readonly batchSize?: number | undefined;
  /** Run that the batches belong to, when triggered from inside a run. */
  readonly parentRunId?: string | undefined;
  /**
   * Whether the parent waits for the batches; it is blocked at once. The server applies false. A lost answer to the opening
   * of a batch then ends the flow: the parent would wait for a batch that nobody knows.
   */
  readonly resumeParentOnCompletion?: boolean | undefined;
  /** Stream backend that the runs use. Without it the server applies its own default. */
  readonly realtimeStreamsVersion?: "v1" | "v2" | undefined;
  /** The W3C trace context of the caller, stored on the runs. */
  readonly traceparent?: string | undefined;
  /** The W3C trace state of the caller. */
  readonly tracestate?: string | undefined;
  /** Branch to address, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** The same, for a connection of an environment. */
export interface EnvironmentConnectionOptions extends FlowOptions {
  /** The project; taken from the connection unless given. */
  readonly projectRef?: string | undefined;
  /** `dev`, `staging`, `prod` or `preview`; taken from the connection unless given. */
  readonly environment?: string | undefined;
  /** Branch of the new connection; taken from this one where it may have one. */
  readonly branch?: string | undefined;
}

/** How far a flow has come. */
export interface Progress {
  /** Requests that were sent, repeats included. */
  readonly requests: number;
  /** What is done: items of a list or a batch, pages by page; of other flows 1 at the end. */
  readonly items: number;
  /** How many there will be; null where that is not known. */
  readonly total: number | null;
}

/**
 * A conversation of several requests. It sends nothing and waits for nothing itself: each call says what happened and
 * gives the next step. After an error the flow is over.
 *
 * Every call throws `ApiError`, `InvalidReply` or `FlowError` when there will be no result.
 */
export declare class Flow<Data = unknown> {
  private constructor();
  /** Begins the flow, or goes on from where it was saved. */
  begin(when?: When): Step<Data>;
  /** The request was answered. */
  answered(
    status: number,
    headers: HeadersInput | null | undefined,
    body: string | Uint8Array | ArrayBuffer | null | undefined,
    when?: When,
  ): Step<Data>;
  /** No connection came about: nothing reached the server. */
  notSent(when?: When): Step<Data>;
  /** The request was sent, at least in part, and no whole answer came. */
  lost(when?: When): Step<Data>;
  /** An answer came that is larger than you take, and it was read no further. */
  tooLarge(when?: When): Step<Data>;
  /** The wait is over. */
  waited(when?: When): Step<Data>;
  /** What was given is taken. */
  taken(when?: When): Step<Data>;
  /**
   * Here are items that were needed.
   *
   * @param items As many as were asked for, or fewer, each as `batches.streamItems` takes it but without `index`.
   * @param last Whether no more will come; false unless given. An empty list can say so too.
   * @throws {InvalidArguments} with the place of each problem among all items, such as `items[1234].payload`. Nothing of the
   *   batch that the item would belong to was sent.
   */
  fed(items: readonly BatchItem[], last?: boolean, when?: When): Step<Data>;
  /** How often the request under way was sent, this time included; 0 when none is. */
  readonly attempt: number;
  /** How far it has come. */
  readonly progress: Progress;
  /**
   * The flow as JSON text, to be resumed elsewhere with `connection.resume`. It holds no credential, but what the request
   * holds is in it. A request that was under way counts as lost when the flow is resumed.
   */
  save(): string;
  /** Nothing: a flow is saved with `save`. */
  toJSON(): Record<string, never>;
}
