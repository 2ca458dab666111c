import type { Secret } from "./secret.js";

/** The arguments that ask for the next page: a cursor, or the number of the page. Add them to the ones of this call. */
export type NextPage = { readonly after: string } | { readonly page: number };

/** State of the rate limit, as the server sent it along. */
export interface RateLimit {
  /** Requests per window. */
  readonly limit: number;
  /** Requests left. */
  readonly remaining: number;
  /** When the window ends, in milliseconds since the epoch. */
  readonly resetMs: number;
}

/** A successful answer. */
export declare class Reply<Data = unknown> {
  private constructor();
  /** The parsed body; undefined when there was none, which only a custom request can see. */
  readonly data: Data;
  /** HTTP status, 200 to 299. */
  readonly status: number;
  /** Arguments for the next call of a list; null on the last page and for everything else. */
  readonly nextPage: NextPage | null;
  /** A ready public token for what was created, which the server sends with triggers and batches; else null. */
  readonly publicAccessToken: Secret | null;
  /** State of the rate limit; null unless the server sent all three of its headers. */
  readonly rateLimit: RateLimit | null;
}
