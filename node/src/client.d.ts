import type { Adapter } from "../adapters/driver.js";
import type { FetchClient } from "../adapters/fetch.js";
import type { ItemSource, SentStep, WalkOptions } from "../adapters/walk.js";
import type { Connection, OptionsOf, PagingOf } from "./connection.js";
import type { BatchOptions, EnvironmentConnectionOptions, Flow, FlowOptions, PagesOptions } from "./flow.js";
import type { Paging, Request } from "./request.js";
import type * as data from "./resources/data.js";
import type { OperationData, OperationId, Resources } from "./resources/index.js";
import type { TasksTriggerOptions } from "./resources/tasks.js";

/** The items of a list that has pages. Each loop begins anew, and asks for a page when its first item is wanted. */
export declare class Items<Item, Page = unknown> implements AsyncIterable<Item> {
  private constructor();
  /** Item by item, through all pages. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>;
  /** Page by page, as the server answered them. */
  pages(): AsyncGenerator<Page, void, undefined>;
}

/** What becomes of a request when a client sends it: items of a list that has pages, or a promise of its data. */
export type Sent<Data, Pages> = [Pages] extends [Paging]
  ? Items<Data extends { data: ReadonlyArray<infer Item> } ? Item : unknown, Data>
  : Promise<Data>;

/** Resources whose methods send what they otherwise only prepare. */
export type Sending<Resource> = {
  readonly [Name in keyof Resource]: Resource[Name] extends (...given: infer Given) => Request<infer Data, infer Pages>
    ? (...given: Given) => Sent<Data, Pages>
    : Sending<Resource[Name]>;
};

/** What a client sends with, and how. */
export interface ClientOptions<Sender = FetchClient> extends FlowOptions, Omit<WalkOptions<Sender>, "items"> {
  /** What sends: a module such as `trigger-connect/adapters/undici`. We apply the one for `fetch`. */
  readonly adapter?: Adapter<Sender> | undefined;
  /** Is called after each request, with what may be in a log. */
  readonly log?: ((entry: Pick<SentStep, "method" | "path" | "status" | "attempt" | "durationMs">) => void) | undefined;
}

/**
 * Sends what a connection makes, with `fetch` or any other client. Requests are repeated where that helps and does no
 * harm, as `policy` says. Nothing is loaded or sent until it is asked for. What is answered with a stream is read to its
 * end; send such requests yourself.
 *
 * Promises reject with `InvalidArguments` or `CredentialNotAccepted` before anything is sent, with `ApiError`,
 * `InvalidReply` or `FlowError` when there is no result, and with the reason of the signal. A list throws the first two
 * when it is asked for.
 */
export interface Client extends Sending<Resources> {
  /** What requests are made with. */
  readonly connection: Connection;
  /** A client that differs in these options only, such as `client.with({ signal, timeoutMs: 5000 })`. */
  with(options: Omit<ClientOptions, "adapter" | "client">): Client;

  /** Sends the request of an operation by id, with all its arguments by name. */
  call<Id extends OperationId>(
    operation: Id,
    ...options: {} extends OptionsOf<Id> ? [options?: OptionsOf<Id>] : [options: OptionsOf<Id>]
  ): Sent<OperationData[Id], PagingOf<Id>>;
  /** Sends one request, again where that helps and does no harm, and gives its data; of a list, of that page. */
  send<Data>(request: Request<Data>): Promise<Data>;
  /** Walks a flow to its end and gives its result. A flow of batches takes items. */
  run<Data>(flow: Flow<Data>, items?: ItemSource): Promise<Data>;
  /** Walks a flow and gives all that it gives, its result last. A flow of batches takes items. */
  iterate<Data>(flow: Flow<Data>, items?: ItemSource): AsyncGenerator<Data, void, undefined>;
  /**
   * Makes a run of each item, however many there are, and gives the totals; see `Connection.batch`. Items are taken one batch
   * at a time. `onProgress` tells how many are sent; to see each batch, use `iterate(connection.batch(), items)`.
   *
   * @throws {InvalidArguments} with the place of an item that is not valid. Batches before its own are sent.
   */
  batch(items: ItemSource, options?: Omit<BatchOptions, keyof FlowOptions>): Promise<data.BatchesSent>;
  /** Items of a paged list, at most so many. */
  items<Page extends { data: ReadonlyArray<unknown> }>(
    request: Request<Page, Paging>,
    options?: Pick<PagesOptions, "most">,
  ): Items<Page["data"][number], Page>;
  /** Pages of a paged list, at most so many. */
  pages<Page>(request: Request<Page, Paging>, options?: Pick<PagesOptions, "most">): AsyncGenerator<Page, void, undefined>;
  /** Finds out what the credential is good for; see `Connection.verify`. */
  verify(): Promise<data.Verification>;
  /** Waits until a run is over, however it ends; see `Connection.waitForRun`. */
  waitForRun(runId: string): Promise<data.Run>;
  /** Starts a run as `tasks.trigger` does, and waits until it is over, however it ends. */
  triggerAndWait(taskIdentifier: string, options?: TasksTriggerOptions): Promise<data.Run>;
  /** Sends a request that starts a run, such as `runs.replay`, and waits until that is over. */
  startAndWait(request: Request<{ readonly id: string }>): Promise<data.Run>;
  /** From a token to a client that can trigger tasks, in one environment; see `Connection.environmentConnection`. */
  environmentClient(options?: Omit<EnvironmentConnectionOptions, keyof FlowOptions>): Promise<Client>;

  /** The connection, with its key masked. */
  toJSON(): { connection: ReturnType<Connection["toJSON"]> };
}

export declare const Client: {
  /**
   * @param connection What requests are made with.
   * @param options How they are sent; `client` is a function like `fetch`. We apply the platform's.
   * @throws {InvalidArguments} with `unknown_argument` or `wrong_type` when there is no such option.
   */
  new (connection: Connection, options?: ClientOptions): Client;
  /**
   * @param connection What requests are made with.
   * @param options How they are sent; `client` is what the `adapter` takes.
   * @throws {InvalidArguments} with `unknown_argument` or `wrong_type` when there is no such option.
   */
  new <Sender>(connection: Connection, options: ClientOptions<Sender> & { readonly adapter: Adapter<Sender> }): Client;
  readonly prototype: Client;
};
