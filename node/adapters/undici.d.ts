import type { Flow } from "../src/flow.js";
import type { Request } from "../src/request.js";
import type { Exchange, ExchangeOptions } from "./driver.js";
import type { SentStep, WalkOptions } from "./walk.js";

/** A dispatcher of undici 6 or later, such as an `Agent`. Without one, its global dispatcher is taken. */
export interface UndiciClient {
  /** Sends one request; the body of the answer is read as it comes. */
  request(options: {
    origin: string;
    path: string;
    method: Request["method"];
    headers: Record<string, string>;
    body?: string;
    signal: AbortSignal;
    headersTimeout: number;
    bodyTimeout: number;
  }): Promise<{
    readonly statusCode: number;
    readonly headers: Record<string, string | string[] | undefined>;
    readonly body: unknown;
  }>;
}

/**
 * Sends one request and says what became of it. Redirects are not followed: they would carry the credential elsewhere.
 *
 * @throws {InvalidArguments} when an option is out of range, or the client is none of this adapter.
 */
export declare function exchange(request: Request<unknown>, options?: ExchangeOptions<UndiciClient>): Promise<Exchange>;

/**
 * Walks a flow to its end and gives its result. What it gives on the way, such as pages before the last, is passed over.
 * After an abort the flow can be saved, or walked on: a request that was under way then counts as lost.
 *
 * @throws {ApiError | InvalidReply | FlowError} when there will be no result.
 * @throws {InvalidArguments} as `exchange` does.
 */
export declare function run<Data>(flow: Flow<Data>, options?: WalkOptions<UndiciClient>): Promise<Data>;

/**
 * Walks a flow and gives all that it gives, such as pages, its result last. A page counts as taken once it was given:
 * whoever stops there and walks on later gets the next one.
 *
 * @throws {ApiError | InvalidReply | FlowError} when there will be no result.
 * @throws {InvalidArguments} as `exchange` does.
 */
export declare function iterate<Data>(flow: Flow<Data>, options?: WalkOptions<UndiciClient>): AsyncGenerator<Data, void, undefined>;

export type { Exchange, ExchangeOptions, SentStep, WalkOptions };
