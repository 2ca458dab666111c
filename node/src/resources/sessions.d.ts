// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as records from "./records.js";
import type * as data from "./data.js";
import type { SessionsChannels } from "./sessions_channels.js";

/** Options of `sessions.close`. */
export interface SessionsCloseOptions {
  /**
   * Why it is closed; at most 256 characters.
   */
  readonly reason?: string | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `sessions.create`. */
export interface SessionsCreateOptions {
  /**
   * Kind of the session, a word of your own such as `chat.agent`; at most 64 characters.
   */
  readonly sessionType: string;
  /**
   * Identifier of the task that its runs execute; at most 128 characters.
   */
  readonly taskIdentifier: string;
  /**
   * How its runs are triggered.
   */
  readonly triggerConfig: records.SessionTriggerConfig;
  /**
   * Id of your own, unique in the environment, 1 to 256 characters. Makes a repeated call safe.
   */
  readonly externalId?: string | undefined;
  /**
   * Up to 10 tags, each 1 to 128 characters.
   */
  readonly tags?: ReadonlyArray<string> | undefined;
  /**
   * Metadata: an object.
   */
  readonly metadata?: { readonly [key: string]: unknown } | undefined;
  /**
   * When the session stops taking input.
   */
  readonly expiresAt?: number | string | Date | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `sessions.create_snapshot_upload_url`. */
export interface SessionsCreateSnapshotUploadUrlOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `sessions.end_and_continue`. */
export interface SessionsEndAndContinueOptions {
  /**
   * Id of the run that hands over (`run_…`).
   */
  readonly callingRunId: string;
  /**
   * Label kept for audit; at most 64 characters.
   */
  readonly reason: string;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `sessions.get_snapshot_url`. */
export interface SessionsGetSnapshotUrlOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `sessions.list`. */
export interface SessionsListOptions {
  /**
   * Page size, 1 to 100. The server applies 20.
   */
  readonly limit?: number | undefined;
  /**
   * Cursor: items after it, from the `next_page` of a reply.
   */
  readonly after?: string | undefined;
  /**
   * Cursor: items before it.
   */
  readonly before?: string | undefined;
  /**
   * Kind of the session.
   */
  readonly sessionType?: string | undefined;
  /**
   * One tag.
   */
  readonly tag?: string | undefined;
  /**
   * One task identifier. Credentials that are limited to some tasks need it.
   */
  readonly taskIdentifier?: string | undefined;
  /**
   * The external id, exactly.
   */
  readonly externalId?: string | undefined;
  /**
   * Status: `ACTIVE`, `CLOSED` or `EXPIRED`.
   */
  readonly status?: "ACTIVE" | "CLOSED" | "EXPIRED" | undefined;
  /**
   * Window back from now, such as `7d`; excludes `from` and `to`.
   */
  readonly period?: string | number | undefined;
  /**
   * Created at this instant or later.
   */
  readonly from?: number | string | Date | undefined;
  /**
   * Created at this instant or earlier.
   */
  readonly to?: number | string | Date | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `sessions.retrieve`. */
export interface SessionsRetrieveOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `sessions.update`. */
export interface SessionsUpdateOptions {
  /**
   * The whole new list of tags: up to 10, each 1 to 128 characters.
   */
  readonly tags?: ReadonlyArray<string> | undefined;
  /**
   * The whole new metadata: an object, or null to clear it.
   */
  readonly metadata?: unknown | undefined;
  /**
   * The external id that the session has, at most 256 characters; the server refuses any other.
   */
  readonly externalId?: string | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Requests of `sessions`. */
export declare class Sessions {
  private constructor();

  /** Requests of `sessions.channels`. */
  readonly channels: SessionsChannels;

  /**
   * Close a session for good. A closed session stays as it is, with its first reason.
   *
   * A public token needs admin rights on the session.
   *
   * `POST /api/v1/sessions/{session}/close`
   *
   * Restricted keys and public access tokens need one of the scopes `admin:sessions:{session}`.
   * @param session Session id (`session_…`) or external id, at most 256 characters.
   * @throws {InvalidArguments} with one of body_too_large, branch_invalid, branch_not_applicable,
   * branch_required, branch_too_long, control_character, dot_segment, duplicate_argument, empty,
   * ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/management/sessions/close
   */
  close(session: string, options?: SessionsCloseOptions): Request<data.Session>;

  /**
   * Create a session for a task and start its first run.
   *
   * With an external id that is in use, that session is returned, takes the new trigger config and
   * gets a run if none is live. One that is closed or expired answers 409, and repeating does not
   * change that.
   *
   * `POST /api/v1/sessions`
   *
   * Restricted keys and public access tokens need one of the scopes `write:sessions`,
   * `write:tasks:{taskIdentifier}`.
   * @throws {InvalidArguments} with one of body_too_large, branch_invalid, branch_not_applicable,
   * branch_required, branch_too_long, control_character, duplicate_argument, empty,
   * ill_formed_text, invalid_format, invalid_json, missing_argument, not_a_choice, out_of_range,
   * too_long, too_many, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/management/sessions/create
   */
  create(options: SessionsCreateOptions): Request<data.CreatedSession>;

  /**
   * Get an address where the chat snapshot of a session can be uploaded.
   *
   * `PUT /api/v1/sessions/{session}/snapshot-url`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `write:sessions:{session}`.
   * @param session Session id (`session_…`) or external id, at most 256 characters.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.sessions.$sessionId.snapshot-url
   */
  createSnapshotUploadUrl(session: string, options?: SessionsCreateSnapshotUploadUrlOptions): Request<data.SnapshotUrl>;

  /**
   * Hand a session over from the run that serves it to a fresh one.
   *
   * `POST /api/v1/sessions/{session}/end-and-continue`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `write:sessions:{session}`.
   * @param session Session id (`session_…`) or external id, at most 256 characters.
   * @throws {InvalidArguments} with one of body_too_large, branch_invalid, branch_not_applicable,
   * branch_required, branch_too_long, control_character, dot_segment, duplicate_argument, empty,
   * ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.sessions.$session.end-and-continue
   */
  endAndContinue(session: string, options: SessionsEndAndContinueOptions): Request<data.SessionHandover>;

  /**
   * Get an address where the chat snapshot of a session can be downloaded.
   *
   * `GET /api/v1/sessions/{session}/snapshot-url`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `read:sessions:{session}`.
   * @param session Session id (`session_…`) or external id, at most 256 characters.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.sessions.$sessionId.snapshot-url
   */
  getSnapshotUrl(session: string, options?: SessionsGetSnapshotUrlOptions): Request<data.SnapshotUrl>;

  /**
   * List the sessions of the environment, newest first. Their trigger config is left out.
   *
   * Each filter takes one value: the server does not split lists.
   *
   * `GET /api/v1/sessions`
   *
   * Restricted keys and public access tokens need one of the scopes `read:sessions`, `read:tasks`,
   * `read:tasks:{taskIdentifier}`.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, conflicting_arguments, control_character, duplicate_argument, empty,
   * ill_formed_text, invalid_format, not_a_choice, out_of_range, secret_misplaced, too_long,
   * unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/management/sessions/list
   */
  list(options?: SessionsListOptions): Request<data.SessionPage, "cursor">;

  /**
   * Get one session.
   *
   * `GET /api/v1/sessions/{session}`
   *
   * Restricted keys and public access tokens need one of the scopes `read:sessions:{session}`.
   * @param session Session id (`session_…`) or external id, at most 256 characters.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/management/sessions/retrieve
   */
  retrieve(session: string, options?: SessionsRetrieveOptions): Request<data.Session>;

  /**
   * Change the tags or the metadata of a session.
   *
   * A public token needs admin rights on the session.
   *
   * `PATCH /api/v1/sessions/{session}`
   *
   * Restricted keys and public access tokens need one of the scopes `admin:sessions:{session}`.
   * @param session Session id (`session_…`) or external id, at most 256 characters.
   * @throws {InvalidArguments} with one of body_too_large, branch_invalid, branch_not_applicable,
   * branch_required, branch_too_long, control_character, dot_segment, duplicate_argument, empty,
   * ill_formed_text, invalid_format, invalid_json, missing_argument, nothing_to_do,
   * secret_misplaced, too_long, too_many, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see https://trigger.dev/docs/management/sessions/update
   */
  update(session: string, options?: SessionsUpdateOptions): Request<data.Session>;
}
