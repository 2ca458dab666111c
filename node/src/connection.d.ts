import type { Problem } from "./errors.js";
import type { BatchOptions, EnvironmentConnectionOptions, Flow, FlowOptions, PagesOptions } from "./flow.js";
import type * as data from "./resources/data.js";
import type { Effect, Method, Paging, Request } from "./request.js";
import type { OperationId, OperationData, OperationOptions, OperationPaging, Resources } from "./resources/index.js";
import type { Code } from "./resources/codes.js";
import type { Secret } from "./secret.js";

/** What a credential is. */
export type CredentialKind =
  | "root_key"
  | "additional_key"
  | "personal_access_token"
  | "organization_token"
  | "public_token"
  | "unknown_key";

/** An environment of a project. */
export type Environment = "dev" | "staging" | "prod" | "preview";

/** An environment or an alias of one; capitals don't matter. */
export type EnvironmentInput = Environment | "development" | "stg" | "production";

/** The fields of a connection. Empty text is the same as undefined and null. */
export interface ConnectionFields {
  /**
   * Environment key (`tr_prod_…`) or personal access token (`tr_pat_…`), also with what is pasted around one.
   *
   * @see https://trigger.dev/docs/apikeys
   */
  readonly apiKey?: string | null | undefined;
  /** Address of the API. We apply `https://api.trigger.dev`. */
  readonly baseUrl?: string | null | undefined;
  /** `proj_…`; required with a personal access token. */
  readonly projectRef?: string | null | undefined;
  /** A key names its own environment, and must not be contradicted. */
  readonly environment?: EnvironmentInput | (string & {}) | null | undefined;
  /** Branch of the preview or dev environment. */
  readonly branch?: string | null | undefined;
}

/** Fields as anybody may have sent them: an object, a `Map`, a `FormData`, with values of any type. */
export type FieldSource = object | null | undefined;

/** How strictly a connection is checked. The defaults suit a program that uses its own account. */
export interface CheckOptions {
  /** Take keys of a shape that this version does not know. */
  readonly acceptUnknownKeys?: boolean | undefined;
  /** Take organization tokens (`tr_oat_…`). */
  readonly acceptOrganizationTokens?: boolean | undefined;
  /** Take public access tokens (JWTs). */
  readonly acceptPublicTokens?: boolean | undefined;
  /**
   * Which hosts `baseUrl` may name: `any`, `public_only` (no private, link-local or metadata addresses), or a list of
   * hosts, `host` or `host:port`. Names are not resolved: do that where you connect.
   */
  readonly hosts?: "any" | "public_only" | ReadonlyArray<string> | undefined;
}

/** How a connection is written for Nango. */
export interface NangoOptions {
  /**
   * Give the body of an import in any case: of an imported connection what the import takes (ids, metadata, tags, end
   * user, settings that are set), without what is Nango's own and would be refused (times, errors). We apply false.
   */
  readonly forImport?: boolean | undefined;
}

/** What a check found. */
export interface Report {
  /** The connection; null when a problem is an error. */
  readonly connection: Connection | null;
  /** All findings: errors, warnings and infos, in field order. */
  readonly problems: Problem[];
}

/** Headers: `Headers`, a `Map`, pairs, or an object; a list of values counts as several headers. */
export type HeadersInput =
  | Iterable<readonly [string, string] | string[]>
  | { readonly [name: string]: string | number | ReadonlyArray<string> | undefined };

/** Options of `connection.request`. */
export interface RequestOptions {
  /** Values of the `{parameters}` in the path. */
  readonly parameters?: { readonly [name: string]: string | number } | undefined;
  /** Query: text, numbers, booleans, or lists, which are joined with commas. */
  readonly query?:
    | { readonly [name: string]: string | number | boolean | ReadonlyArray<string | number> | undefined }
    | undefined;
  /** Any JSON value. */
  readonly body?: unknown;
  /** Headers of your own. The ones that the library or the client sets are refused. */
  readonly headers?: HeadersInput | undefined;
  /** Branch to address, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** The arguments of an operation. */
export type OptionsOf<Id extends OperationId> = OperationOptions[Id];

/** How an operation is paged; unknown when it is no list that has pages. */
export type PagingOf<Id extends OperationId> = Id extends keyof OperationPaging ? OperationPaging[Id] : unknown;

/** A code of the table. */
export interface CodeEntry {
  /** The code itself. */
  readonly code: Code;
  /** Where it can turn up. */
  readonly category: "connection" | "nango" | "arguments" | "credential" | "reply" | "internal";
  /** What it means, in one sentence. */
  readonly meaning: string;
  /** What the user can do about it. */
  readonly fix: string;
}

/** An operation of the table. */
export interface OperationEntry {
  /** Dotted id, for example `runs.list`. */
  readonly id: OperationId;
  /** HTTP method. */
  readonly method: Method;
  /** Path with `{parameters}`. */
  readonly path: string;
  /** `runs` of `runs.list`. */
  readonly resource: string;
  /** What it does. */
  readonly doc: string;
  /** Credentials that the server takes, with the scopes that keys and public tokens need. */
  readonly accepts: {
    readonly key: "none" | "full" | "any" | "scoped";
    readonly keyScopes: readonly string[] | null;
    readonly publicTokenScopes: readonly string[] | null;
    readonly personalAccessToken: boolean;
    readonly organizationToken: boolean;
    readonly userActorToken: boolean;
    readonly none: boolean;
  };
  /** Whether the project must be known. */
  readonly needsProjectRef: boolean;
  /** Whether the environment must be known. */
  readonly needsEnvironment: boolean;
  /** What the branch header does. */
  readonly branch: "none" | "key_env" | "key_env_optional" | "path_env" | "path_env_user";
  /** What repeating it does. */
  readonly effect: Effect;
  /** The argument whose key makes a repeat safe, when `effect` is `keyed`. */
  readonly keyArgument: string | null;
  /** How it is paged; null when it is no list. */
  readonly paging: "cursor" | "offset" | null;
  /** Items per page. */
  readonly pageSize: { readonly default: number; readonly maximum: number } | null;
  /** Form of the body. */
  readonly body: "json" | "ndjson" | "value" | "text" | null;
  /** Largest body in bytes; for NDJSON the largest line. */
  readonly maxBodyBytes: number | null;
  /** Statuses of success. */
  readonly success: readonly number[];
  /** Whose rate limit it counts against. */
  readonly rateLimit: "api" | "deployment" | "engine" | "own" | "none";
  /** Form of a successful answer. */
  readonly reply: "json" | "empty" | "stream";
  /** JSON Schema of the data; it points into `replies()`. Null when there are none. */
  readonly returns: object | null;
  /** How much it can be relied on. */
  readonly stability: "documented" | "sdk" | "cli" | "undocumented" | "legacy";
  /** The operation that replaces a legacy one; else null. */
  readonly replacedBy: OperationId | null;
  /** Version of this library that added it. */
  readonly since: string;
  /** Documentation page, or the server's route where there is none. */
  readonly source: string;
  /** Its arguments. */
  readonly parameters: readonly OperationParameter[];
}

/** An argument of an operation, or a field of one. */
export interface OperationParameter {
  /** Its name here. */
  readonly name: string;
  /** Whether it must be given. */
  readonly required: boolean;
  /** Where it goes. */
  readonly in: "path" | "query" | "header" | "body";
  /** Its name there; dots descend into objects. */
  readonly wire: string;
  /** What it does. */
  readonly doc: string;
  /** What it may hold. */
  readonly holds: string;
  /** The same in the words of JSON Schema. */
  readonly schema: object;
}

/** Every code that a problem or an error of this library can have. Gives a new list each time. */
export declare function codes(): CodeEntry[];

/** Every operation that this version knows, sorted by id. Gives a new list each time. */
export declare function operations(): OperationEntry[];

/** Every type of a reply as JSON Schema (2020-12), under `$defs`. Fields and words beyond it may come. */
export declare function replies(): { readonly $schema: string; readonly $defs: { readonly [name: string]: object } };

/** The table in one line per operation, for language models. */
export declare function llmsTxt(): string;

/** The requests of each resource: `connection.runs.list(…)`, `connection.tasks.trigger(…)`. */
export interface Connection extends Resources {}

/**
 * A checked account link: a credential, where to send it, and what it is for. It does not change. Printed, logged,
 * serialized or cloned it never shows the key.
 */
export declare class Connection {
  /**
   * Checks and normalizes the fields.
   *
   * @throws {InvalidConnection} with every problem, not only the first.
   * @throws {InvalidArguments} with `unknown_argument` or `wrong_type` when there is no such field or option.
   * @see https://trigger.dev/docs/apikeys
   */
  constructor(fields: ConnectionFields, options?: CheckOptions);

  /**
   * Checks fields of any type, as the constructor does, but does not throw for what they hold: the report says it.
   *
   * @throws {InvalidArguments} with `unknown_argument` or `wrong_type` when there is no such field or option.
   */
  static check(fields: FieldSource, options?: CheckOptions): Report;
  /** Checks what environment variables say; see `fromEnv`. */
  static checkEnv(env: FieldSource, options?: CheckOptions): Report;
  /** Checks what the connect form posted; see `fromForm`. */
  static checkForm(form: FieldSource, options?: CheckOptions): Report;
  /** Checks a connection as Nango returns it; see `fromNango`. */
  static checkNango(connection: unknown, options?: CheckOptions): Report;

  /**
   * Makes a connection of environment variables. Pass `process.env`: nothing is read unasked.
   *
   * Reads `TRIGGER_SECRET_KEY` (else `TRIGGER_ACCESS_TOKEN`), `TRIGGER_API_URL`, `TRIGGER_PROJECT_REF`,
   * `TRIGGER_ENVIRONMENT`, for preview keys `TRIGGER_PREVIEW_BRANCH` (else `VERCEL_GIT_COMMIT_REF`), for dev keys
   * `TRIGGER_DEV_BRANCH`, for tokens `TRIGGER_PREVIEW_BRANCH`. Usual other names (`TRIGGER_API_KEY`,
   * `NEXT_PUBLIC_TRIGGER_SECRET_KEY`) are looked at to say which one is right, `NODE_ENV` and `VERCEL_ENV` to warn of a dev key
   * in production.
   *
   * @throws {InvalidConnection} with every problem.
   */
  static fromEnv(env: FieldSource, options?: CheckOptions): Connection;
  /**
   * Makes a connection of a posted connect form: an object, a `Map` or a `FormData` with `apiKey`, `baseUrl`,
   * `projectRef`, `environment`, `triggerBranch`. Other entries are not looked at.
   *
   * @throws {InvalidConnection} with every problem.
   */
  static fromForm(form: FieldSource, options?: CheckOptions): Connection;
  /**
   * Makes a connection of one that Nango holds, as its API returns it: an object, or the JSON text. It takes single
   * connections; of a list, pass each, fetched with its credentials. Settings that did nothing in Nango and take effect
   * here are among the `notices`. What came with it (ids, metadata, tags, times) is kept for `toNango`. Rules between
   * fields give warnings, and errors of the requests that they concern.
   *
   * @throws {InvalidConnection} with every problem.
   */
  static fromNango(connection: unknown, options?: CheckOptions): Connection;

  /** What the credential is. */
  readonly kind: CredentialKind;
  /**
   * True for tokens that act for a user or organization, false for keys of one environment. With such a token runs are listed
   * by `runs.listForProject`, with a key by `runs.list`.
   */
  readonly spansProjects: boolean;
  /** The key; printed masked, read with `expose()`. */
  readonly apiKey: Secret;
  /** Address of the API: `scheme://host[:port][/prefix]`, without a slash at the end. */
  readonly baseUrl: string;
  /** Project ref, or null. */
  readonly projectRef: string | null;
  /** Environment of the key, or the one given; null when neither says. */
  readonly environment: Environment | null;
  /** Branch that calls use unless they name another, or null. */
  readonly branch: string | null;
  /** Warnings and infos of the check. */
  readonly notices: Problem[];

  /**
   * The connection in Nango's shape, **with the key in clear**. An imported connection comes back as it came, in the same
   * order, with its key cleaned. Any other is the body of a request that imports it; values that are not set are left
   * out. `nangoNotices` says what Nango would not take of it.
   *
   * @throws {InvalidConnection} with `nango_not_representable` when the base URL has http, a port or a path, unless it came
   * from Nango so and goes back as it came.
   */
  toNango(options?: NangoOptions): Record<string, unknown>;
  /**
   * The same as JSON text, in which numbers stand as they came, digit for digit, when the import was text.
   *
   * @throws {InvalidConnection} with `nango_not_representable`, as `toNango`.
   */
  toNangoJson(options?: NangoOptions): string;
  /**
   * What Nango would not take of what `toNango` gives: a kind of key that its form in the browser refuses
   * (`nango_form_refuses_key`), ids and tags beyond its limits (`nango_limit`), an address that it holds no form of
   * (`nango_not_representable`). Nothing of that is an error here.
   *
   * Source: Nango's reference of connections, https://nango.dev/docs/reference/backend/http-api/connections/get.
   */
  nangoNotices(): Problem[];
  /**
   * Makes sure that this is a connection to an environment, and gives it back: a deploy script for staging never runs
   * with a production key.
   *
   * @throws {InvalidConnection} with `environment_unexpected` or `environment_unknown`.
   */
  expectEnvironment(name: EnvironmentInput): this;
  /**
   * Makes the request of an operation by id, with all its arguments by name.
   *
   * @throws {InvalidArguments} with every problem, before anything is sent.
   * @throws {CredentialNotAccepted} when the operation takes another kind of credential.
   */
  prepare<Id extends OperationId>(
    operation: Id,
    ...options: {} extends OptionsOf<Id> ? [options?: OptionsOf<Id>] : [options: OptionsOf<Id>]
  ): Request<OperationData[Id], PagingOf<Id>>;
  /**
   * Makes the request of an operation by id, with its arguments as the text of one JSON object. JSON values (payload,
   * metadata) go into the body byte for byte. Throws as `prepare`.
   */
  prepareJson<Id extends OperationId>(operation: Id, json: string): Request<OperationData[Id], PagingOf<Id>>;
  /**
   * Makes a request for an endpoint that has no operation here, with the same safety.
   *
   * @param method HTTP method.
   * @param path Path below the base URL, with `{name}` for values: `/api/v1/things/{id}`.
   * @throws {InvalidArguments} with every problem, before anything is sent.
   */
  request(method: Method, path: string, options?: RequestOptions): Request;

  /** Makes a flow that sends one request, again where that helps and does no harm. */
  send<Data>(request: Request<Data>, options?: FlowOptions): Flow<Data>;
  /**
   * Makes a flow that goes through the pages of a list: all but the last are given, the last is the result. A cursor or
   * page number in the request is where it begins.
   */
  pages<Data>(request: Request<Data>, options?: PagesOptions): Flow<Data>;
  /**
   * Makes a flow that goes through the items of a paged list. The items of each page are given as one list; the last list,
   * which may be empty, is the result. A cursor or page number in the request is where it begins.
   *
   * @throws {InvalidArguments} `wrong_type`, when the request is of no list that has pages.
   */
  items<Item>(request: Request<{ data: Item[] }, Paging>, options?: PagesOptions): Flow<Item[]>;
  /**
   * Makes a flow that makes runs of any number of items. It asks for items, sends them as batches one after the other, and
   * gives a summary for each batch that is sealed; the result are the totals. Held is one batch at a time. Driven by hand,
   * with any `send` of yours:
   *
   * ```js
   * let step = flow.begin();
   * while (step.kind !== "done") {
   *   if (step.kind === "need") {
   *     const some = await rows(step.first, step.count);
   *     step = flow.fed(some.map((row) => ({ task: "import-row", payload: row })), some.length < step.count);
   *   } else if (step.kind === "send") {
   *     await store(flow.save()); // to be resumed from here
   *     const { status, headers, body } = await send(step.request);
   *     step = flow.answered(status, headers, body); // or notSent(), lost()
   *   } else if (step.kind === "wait") {
   *     await setTimeout(step.milliseconds);
   *     step = flow.waited();
   *   } else {
   *     console.log(step.data.id, flow.progress);
   *     step = flow.taken();
   *   }
   * }
   * ```
   *
   * Each item becomes exactly one run, however often requests are repeated; also when the flow is saved before each request
   * and resumed elsewhere, where `first` says from which item to go on. A run of the whole from the beginning makes all runs
   * again, unless each item has an `idempotencyKey`. Batches have none: a second one with the same key is refused, so a lost
   * answer could not be made good.
   *
   * An item that is not valid throws `InvalidArguments`, which names its place among all items, before anything of its batch
   * is sent; `progress.items` says how many before it are sent. Where the limit of runs is reached, the flow waits as long as
   * the server asks. `FlowError` with `batch_not_sealed` comes when the server keeps missing items.
   *
   * Source: https://trigger.dev/docs/triggering#batch-trigger
   *
   * @throws {InvalidArguments} with every problem of the options.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public token.
   */
  batch(options?: BatchOptions): Flow<data.BatchesSent>;
  /**
   * Makes a flow from a token to a connection of one environment, which can trigger tasks: it asks for the key of the
   * environment. The result is the connection.
   *
   * @throws {InvalidArguments} when project or environment are missing or wrong.
   * @throws {CredentialNotAccepted} with a public token.
   */
  environmentConnection(options?: EnvironmentConnectionOptions): Flow<Connection>;
  /** Makes a flow that sends a request that starts a run, such as `tasks.trigger`, and waits until that is over. */
  startAndWait(request: Request<{ readonly id: string }>, options?: FlowOptions): Flow<data.Run>;
  /**
   * Makes a flow that finds out what the credential is good for: whose it is, for which project, environment and branch; or
   * which field is at fault. It sends one to three requests that change nothing, and keeps no key that an answer holds.
   */
  verify(options?: FlowOptions): Flow<data.Verification>;
  /**
   * Makes a flow that waits until a run is over, however it ends. It asks now and again, less often as time goes by. That
   * the run is not there yet, that the rate limit is reached or that the server fails is no reason to give up before the
   * deadline.
   *
   * @throws {InvalidArguments} when the id is none.
   */
  waitForRun(runId: string, options?: FlowOptions): Flow<data.Run>;
  /**
   * Makes a flow of what `Flow.save` gave, here or in another process.
   *
   * @throws {FlowError} with `flow_unreadable` when it is no saved flow of a connection to this server.
   */
  resume<Data = unknown>(saved: string, options?: FlowOptions): Flow<Data>;

  /** Everything but the key, which is masked. */
  toJSON(): {
    kind: CredentialKind;
    apiKey: string;
    baseUrl: string;
    projectRef: string | null;
    environment: Environment | null;
    branch: string | null;
  };
  /** Everything but the key, which is masked, in one line. */
  toString(): string;
}
