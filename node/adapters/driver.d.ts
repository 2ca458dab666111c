import type { HeadersInput } from "../src/connection.js";
import type { Request } from "../src/request.js";

/** How one request is sent. */
export interface ExchangeOptions<Client> {
  /** The client that sends. It must not repeat or redirect by itself. Without it, the usual one is taken. */
  readonly client?: Client | undefined;
  /** Ends the work; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** How long one request may take, its answer included, in milliseconds. We apply 30,000. */
  readonly timeoutMs?: number | undefined;
  /** How large a decoded answer may be, in bytes. We apply 33,554,432. */
  readonly maxBytes?: number | undefined;
}

/**
 * What became of a request: it was answered; no connection came about (`notSent`); no whole answer came in time (`lost`),
 * and the server may have accepted it; or the answer was larger than `maxBytes` and was read no further (`tooLarge`).
 */
export type Exchange =
  | { readonly kind: "answered"; readonly status: number; readonly headers: HeadersInput; readonly body: Uint8Array }
  | { readonly kind: "notSent" }
  | { readonly kind: "lost" }
  | { readonly kind: "tooLarge" };

/** What sends: one of the modules below `trigger-connect/adapters`, or an object of your own. */
export interface Adapter<Client> {
  /** Sends one request, and says what became of it. It rejects when the signal aborts, and never for the network. */
  exchange(request: Request, options: ExchangeOptions<Client>): PromiseLike<Exchange>;
}
