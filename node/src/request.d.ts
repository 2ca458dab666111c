import type { HeadersInput } from "./connection.js";
import type { RequestHeaders } from "./headers.js";
import type { Reply } from "./reply.js";

/** An HTTP method. */
export type Method = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * What repeating a request does: `read` changes nothing, `idempotent` leaves the same state, `keyed` creates something
 * once per idempotency key, `once` acts every time.
 */
export type Effect = "read" | "idempotent" | "keyed" | "once";

/** How a list is paged: by cursors, or by the number of the page. */
export type Paging = "cursor" | "offset";

/** What `fetch` takes beside the URL. A spread of it may be extended: `{ ...request.init, signal }`. */
export interface FetchInit {
  /** HTTP method. */
  method: Method;
  /** Headers with their real values. */
  headers: RequestHeaders & Record<string, string>;
  /** Body, when there is one. */
  body?: string;
  /** The API never redirects a correct call, and a redirect would carry the credential elsewhere. */
  redirect: "manual";
}

/** How often a request is sent, and how long between. */
export interface RetryPolicy {
  /** How often it is sent at most, the first time included. We apply 5. */
  readonly maxAttempts?: number | undefined;
  /** The longest wait after the first attempt, in milliseconds; it doubles with each further one. We apply 1000. */
  readonly firstWaitMs?: number | undefined;
  /** The longest wait of our own choice, in milliseconds. We apply 30,000. */
  readonly longestWaitMs?: number | undefined;
  /** The longest wait that the server may ask for, in milliseconds. We apply 120,000. */
  readonly longestAskedWaitMs?: number | undefined;
}

/** What became of an attempt. */
export interface AttemptOutcome {
  /** HTTP status; left out when no whole answer came. */
  readonly status?: number | null | undefined;
  /** Headers of the answer. */
  readonly headers?: HeadersInput | null | undefined;
  /** Its number, from 1. */
  readonly attempt: number;
  /** Now, in epoch milliseconds. */
  readonly nowMs: number;
  /** A random number from 0 to below 1. */
  readonly random: number;
  /** When to give up at the latest, in epoch milliseconds. */
  readonly deadlineMs?: number | undefined;
  /** Without an answer: false when no connection came about. We apply true. */
  readonly sent?: boolean | undefined;
  /** How often, and how long between. */
  readonly policy?: RetryPolicy | undefined;
}

/** Whether to send again. */
export interface RetryAdvice {
  /** After how many milliseconds to send again; null when it is not to be sent again. */
  readonly afterMs: number | null;
  /** Why: the first six say again, the others not. */
  readonly reason:
    | "rate_limited"
    | "server_failed"
    | "timed_out"
    | "asked"
    | "unanswered"
    | "not_sent"
    | "succeeded"
    | "final"
    | "may_have_been_accepted"
    | "too_many_attempts"
    | "wait_too_long"
    | "deadline";
}

/**
 * A request, ready to be sent by any HTTP client: plain data, with everything that is sent but `Host` and
 * `Content-Length`, which every client adds. Send it with a known length, not chunked: the server refuses chunked bodies
 * on most routes. Printed or serialized it shows no credential and no body.
 *
 * Its parameters are what its reply holds and, of a list that has pages, how that is paged.
 */
export declare class Request<Data = unknown, Pages = unknown> {
  private constructor();
  /** Tells requests of different replies apart, for the compiler only. */
  private readonly _data: Data;
  /** The same for lists. */
  private readonly _pages: Pages;
  /** Operation id, or `request`. */
  readonly operation: string;
  /**
   * Path of the operation with names for values, such as `/api/v1/runs/{runId}/tags`: fit for logs and metrics. Null for a
   * request of your own.
   */
  readonly pathTemplate: string | null;
  /** HTTP method. */
  readonly method: Method;
  /** Absolute URL. It never holds the credential. */
  readonly url: string;
  /** Headers in sending order. */
  readonly headers: RequestHeaders;
  /** Body as text, to be sent as UTF-8; undefined when there is none. */
  readonly body: string | undefined;
  /** What repeating it does. */
  readonly effect: Effect;
  /** The idempotency key that makes a repeat safe; null when the call has none. */
  readonly idempotencyKey: string | null;
  /** Whether sending it twice does no more than sending it once: it reads, leaves the same state, or carries a key. */
  readonly repeatable: boolean;
  /** The second argument of `fetch`. */
  readonly init: FetchInit;
  /** The request as JSON text without the credential. What the body holds is in it. */
  save(): string;
  /** A `curl` command for a POSIX shell. The key stands as `$TRIGGER_SECRET_KEY`; secret bodies are left out. */
  toCurl(): string;
  /**
   * Reads the answer to this request.
   *
   * @param status HTTP status.
   * @param headers Headers of the answer: `Headers`, a `Map`, pairs, or an object, with names in any case.
   * @param body The decoded body, as text or as bytes in UTF-8.
   * @param options `nowMs`: the time in epoch milliseconds, for `retryAfterMs` of an error. We apply now.
   * @throws {ApiError} when the server answered with an error; its subclass tells the status.
   * @throws {InvalidReply} with `reply_not_json` when the answer can't be read as a reply of the operation.
   * @see https://trigger.dev/docs/management/errors-and-retries
   */
  read<Read = Data>(
    status: number,
    headers: HeadersInput | null | undefined,
    body: string | Uint8Array | ArrayBuffer | null | undefined,
    options?: { readonly nowMs?: number | undefined },
  ): Reply<Read>;
  /**
   * Says whether to send this request again, and when. Nothing is read or drawn here.
   *
   * The wait is what the server asks for (`Retry-After`, else the reset of the rate limit) and up to a second more;
   * otherwise any time up to a bound that doubles with each attempt. A request that is not `repeatable` is never sent
   * again when it may have been accepted.
   *
   * @throws {InvalidArguments} with `wrong_type` when the outcome is none.
   * @see https://trigger.dev/docs/management/errors-and-retries
   */
  retryAdvice(outcome: AttemptOutcome): RetryAdvice;
  /** Operation, method, URL, redacted headers, size of the body in bytes, effect. */
  toJSON(): {
    operation: string;
    method: Method;
    url: string;
    headers: Record<string, string>;
    bodyBytes: number | null;
    effect: Effect;
  };
  /** Method and URL. */
  toString(): string;
}
