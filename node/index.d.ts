/**
 * Connect to Trigger.dev with any HTTP client: checked credentials, ready-to-send requests, read replies, and a client
 * that sends. Nothing else in here sends anything.
 *
 * ```js
 * const connection = new Connection({ apiKey: "tr_prod_…" });
 * const client = new Client(connection);
 * const { id } = await client.tasks.trigger("send-email", { payload: { to: "a@b.c" } });
 * ```
 *
 * @packageDocumentation
 */
export { Client, type Items, type ClientOptions, type Sending, type Sent } from "./src/client.js";
export type { Adapter, Exchange, ExchangeOptions } from "./adapters/driver.js";
export type { ItemSource, SentStep, WalkOptions } from "./adapters/walk.js";
export {
  codes,
  Connection,
  llmsTxt,
  operations,
  replies,
  type CheckOptions,
  type CodeEntry,
  type ConnectionFields,
  type CredentialKind,
  type Environment,
  type EnvironmentInput,
  type FieldSource,
  type HeadersInput,
  type NangoOptions,
  type OperationEntry,
  type OperationParameter,
  type OptionsOf,
  type PagingOf,
  type Report,
  type RequestOptions,
} from "./src/connection.js";
export {
  ApiError,
  AuthenticationError,
  BadRequest,
  Conflict,
  CredentialNotAccepted,
  FlowError,
  FormError,
  InvalidArguments,
  InvalidConnection,
  InvalidReply,
  NotFound,
  PayloadTooLarge,
  PermissionDenied,
  RateLimited,
  SealError,
  ServerError,
  TriggerConnectError,
  UnprocessableEntity,
  type Issue,
  type Problem,
  type Severity,
} from "./src/errors.js";
export { isPublicAddress } from "./src/hosts.js";
export {
  idempotencyKey,
  type IdempotencyKey,
  type IdempotencyKeyContext,
  type KeyPart,
  type KeyScope,
} from "./src/idempotency.js";
export {
  lifecycles,
  statusPhase,
  type Lifecycle,
  type LifecycleKind,
  type Phase,
  type Status,
} from "./src/lifecycle.js";
export { Flow, type BatchOptions, type EnvironmentConnectionOptions, type FlowOptions, type Need, type PagesOptions, type Progress, type Step, type When } from "./src/flow.js";
export {
  ConnectForm,
  componentScript,
  connectForm,
  renderForm,
  stylesheet,
  type Choice,
  type Condition,
  type CurrentKey,
  type Field,
  type FormFact,
  type FormOptions,
  type FormPhase,
  type FormProblem,
  type FormState,
  type FormValues,
  type HelpStep,
  type PageOptions,
  type Submission,
  type TypedKey,
} from "./src/form.js";
export { seal, unseal, type SealOptions, type UnsealOptions } from "./src/seal.js";
export { RequestHeaders } from "./src/headers.js";
export { Reply, type NextPage, type RateLimit } from "./src/reply.js";
export {
  Request,
  type AttemptOutcome,
  type Effect,
  type FetchInit,
  type Method,
  type Paging,
  type RetryAdvice,
  type RetryPolicy,
} from "./src/request.js";
export { Secret } from "./src/secret.js";
export type * from "./src/resources/index.js";
