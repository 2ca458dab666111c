import type { Code } from "./resources/codes.js";

/** How much a problem matters: `error` (can't be used), `warning` (works, but probably not as intended), `info`. */
export type Severity = "error" | "warning" | "info";

/** One finding about one field: what is wrong, and how to mend it. It never holds a value that was given. */
export interface Problem {
  /** Name or path of the field, for example `apiKey` or `items[2].debounce.delay`. */
  readonly field: string;
  /** Stable code. */
  readonly code: Code;
  /** How much it matters. */
  readonly severity: Severity;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** Step of the connection guide that helps: 1 key, 2 project ref, 3 environment, 4 API URL, 5 branch; else null. */
  readonly step: number | null;
  /**
   * What the message says beside the code's meaning, for texts of your own: names, numbers and fixed words, such as
   * `maximum`, `allowed`, `reason`; `docs/errors.md` of the repository has them by code.
   */
  readonly params: { readonly [name: string]: string };
}

/** One finding of the server about a field. */
export interface Issue {
  /** Path of the field as the server names it, joined with dots; may be empty. */
  readonly path: string;
  /** The server's text. */
  readonly message: string;
}

/**
 * Base of everything that this package throws. No message holds a credential, a header value or a body. A fault of this
 * library is thrown as this class itself, with the code `internal_error`.
 */
export declare class TriggerConnectError extends Error {
  constructor(details: { message: string; code?: string | null });
  /** Stable code; of an `ApiError`, the server's own, or null. */
  readonly code: string | null;
  /** Name, message and the properties, without the stack. */
  toJSON(): Record<string, unknown>;
}

/** The fields of a connection don't pass. */
export declare class InvalidConnection extends TriggerConnectError {
  constructor(details: { message: string; problems: ReadonlyArray<Problem> });
  /** Code of the first error. */
  readonly code: Code;
  /** All findings in field order; at least one is an error, warnings and infos ride along. */
  readonly problems: ReadonlyArray<Problem>;
}

/** The arguments of an operation don't pass; found before anything is sent. */
export declare class InvalidArguments extends TriggerConnectError {
  constructor(details: { message: string; operation: string; problems: ReadonlyArray<Problem> });
  /** Code of the first finding. */
  readonly code: Code;
  /** Operation id, `request`, or what else was called. */
  readonly operation: string;
  /** Path of the first argument that is wrong, such as `tags[3]` or `debounce.delay`. */
  readonly field: string;
  /** All findings; for a batch at most a hundred. */
  readonly problems: ReadonlyArray<Problem>;
}

/** The operation does not take this kind of credential; found before anything is sent. */
export declare class CredentialNotAccepted extends TriggerConnectError {
  constructor(details: { message: string; code: string; operation: string; hint: string });
  /** Always `credential_not_accepted`. */
  readonly code: Code;
  /** Operation id. */
  readonly operation: string;
  /** What to use instead. */
  readonly hint: string;
}

/** What an `ApiError` is made of. */
interface ApiErrorDetails {
  text?: string;
  message: string;
  code: string | null;
  operation: string;
  status: number;
  issues: ReadonlyArray<Issue>;
  requestId: string | null;
  hint?: string;
  retryable?: boolean;
  retryAfterMs?: number | null;
}

/**
 * The server answered with an error. Statuses without a subclass come as this class itself. `message` is the server's
 * text with the credential masked, or a sentence of ours when it sent none; `code` is the server's own code, or null.
 */
export declare class ApiError extends TriggerConnectError {
  constructor(details: ApiErrorDetails);
  /** Operation id. */
  readonly operation: string;
  /** HTTP status. */
  readonly status: number;
  /** The server's findings per field; often empty. */
  readonly issues: ReadonlyArray<Issue>;
  /** `x-request-id` of the answer, or null. */
  readonly requestId: string | null;
  /** What it means for this credential and operation, and what to do. */
  readonly hint: string;
  /** Whether the same request may be sent again: it can succeed, and does not act twice. */
  readonly retryable: boolean;
  /** How long the server asks to wait before that, in milliseconds; else null. */
  readonly retryAfterMs: number | null;
}

/** 400: the request is malformed, or for another project than the key's. */
export declare class BadRequest extends ApiError {}
/** 401: the credential is unknown, or a preview key came without a branch that exists. */
export declare class AuthenticationError extends ApiError {}
/** 403: the credential is valid and may not do this. */
export declare class PermissionDenied extends ApiError {}
/** 404: it does not exist in this environment. */
export declare class NotFound extends ApiError {}
/** 409: it is in a state that does not allow this. */
export declare class Conflict extends ApiError {}
/** 413: the body is too large. */
export declare class PayloadTooLarge extends ApiError {}
/** 422: a rule of the server is broken. */
export declare class UnprocessableEntity extends ApiError {}
/** 429: too many requests. */
export declare class RateLimited extends ApiError {}
/** 500 and above: the server failed. */
export declare class ServerError extends ApiError {}

/** A conversation of several requests came to no result. */
export declare class FlowError extends TriggerConnectError {
  constructor(details: { message: string; code: string; operation: string; hint: string });
  /** `not_sent`, `no_answer`, `deadline_passed`, `flow_misused` or `flow_unreadable`. */
  readonly code: Code;
  /** Operation id. */
  readonly operation: string;
  /** What to do. */
  readonly hint: string;
}

/** The answer can't be read as a reply of the operation. It never quotes the body. */
export declare class InvalidReply extends TriggerConnectError {
  constructor(details: { message: string; code: string; operation: string; status: number; hint: string });
  /** Which rule of a reply does not hold, for example `reply_not_json`. */
  readonly code: Code;
  /** Operation id. */
  readonly operation: string;
  /** HTTP status of the answer. */
  readonly status: number;
  /** What usually causes it. */
  readonly hint: string;
}

/** An option, a text or a state that was given to a connect form can't be used. */
export declare class FormError extends TriggerConnectError {
  constructor(details: { message: string; code: string; hint: string });
  /** `form_option`, `form_text_unknown` or `form_state_unreadable`. */
  readonly code: Code;
  /** What to do. */
  readonly hint: string;
}

/** A connection could not be sealed for storage, or not be unsealed. */
export declare class SealError extends TriggerConnectError {
  constructor(details: { message: string; code: string; hint: string });
  /** `seal_key_length`, `seal_key_id`, `seal_nonce_length`, `seal_place`, `seal_key_unknown`, `seal_unreadable` or `seal_not_authentic`. */
  readonly code: Code;
  /** What to do. */
  readonly hint: string;
}
