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

/**
 * A request, ready to be sent by any HTTP client: plain data, with everything that is sent but `Host` and
 * `Content-Length`, which every client adds. Send it with a known length, not chunked: the server refuses chunked bodies
 * on most routes. Printed or serialized it shows no credential and no body.
 *
 * Its parameter is what its reply holds.
 */
export declare class Request<Data = unknown> {
  private constructor();
  /** Tells requests of different replies apart, for the compiler only. */
  private readonly _data: Data;
  /** Operation id, or `request`. */
  readonly operation: string;
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
  /** The second argument of `fetch`. */
  readonly init: FetchInit;
  /** A `curl` command for a POSIX shell. The key stands as `$TRIGGER_SECRET_KEY`; secret bodies are left out. */
  toCurl(): string;
  /**
   * Reads the answer to this request.
   *
   * @param status HTTP status.
   * @param headers Headers of the answer: `Headers`, a `Map`, pairs, or an object, with names in any case.
   * @param body The decoded body, as text or as bytes in UTF-8.
   * @throws {ApiError} when the server answered with an error; its subclass tells the status.
   * @throws {InvalidReply} with `reply_not_json` when the answer can't be read as a reply of the operation.
   * @see https://trigger.dev/docs/management/errors-and-retries
   */
  read<Read = Data>(
    status: number,
    headers: HeadersInput | null | undefined,
    body: string | Uint8Array | ArrayBuffer | null | undefined,
  ): Reply<Read>;
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
