// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as data from "./data.js";

/** Options of `sessions.channels.append`. */
export interface SessionsChannelsAppendOptions {
  /**
   * The record as it is to be stored, by convention JSON text; at most 1048576 bytes.
   */
  readonly record: string;
  /**
   * Id of the record. One that was used already is not written again.
   */
  readonly partId?: string | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `sessions.channels.initialize`. */
export interface SessionsChannelsInitializeOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `sessions.channels.records`. */
export interface SessionsChannelsRecordsOptions {
  /**
   * Only records after this sequence number.
   */
  readonly afterEventId?: string | number | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `sessions.channels.subscribe`. */
export interface SessionsChannelsSubscribeOptions {
  /**
   * The last `seq_num` seen; the server goes on after it. Without it everything stored comes first.
   */
  readonly lastEventId?: string | number | undefined;
  /**
   * Seconds without data after which the server closes, 1 to 600. The server applies 60.
   */
  readonly timeoutSeconds?: number | undefined;
  /**
   * `1` lets the server close at once when nothing more is coming. Only for a reconnect, never
   * while an answer to a new message is waited for.
   */
  readonly peekSettled?: "1" | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `sessions.channels.wait`. */
export interface SessionsChannelsWaitOptions {
  /**
   * Session id (`session_…`) or external id, at most 256 characters.
   */
  readonly session: string;
  /**
   * Direction: `out` from the task to its clients, `in` to the task.
   */
  readonly io: "in" | "out";
  /**
   * How long to wait: a duration or an ISO 8601 date with its offset.
   */
  readonly timeout?: string | number | Date | undefined;
  /**
   * Deduplication key of the waitpoint, at most 2048 characters. A hit returns the waitpoint that
   * exists.
   */
  readonly idempotencyKey?: string | undefined;
  /**
   * Life of the idempotency key: one number and one of s, m, h, d.
   */
  readonly idempotencyKeyTTL?: string | number | undefined;
  /**
   * One tag or up to 10, each 1 to 128 characters.
   */
  readonly tags?: string | ReadonlyArray<string> | undefined;
  /**
   * Last sequence number that the run has seen, from 0; newer data completes the wait at once.
   */
  readonly lastSeqNum?: number | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Requests of `sessions.channels`. */
export declare class SessionsChannels {
  private constructor();

  /**
   * Append one record to a session channel.
   *
   * It wakes runs that wait for the channel, and starts a run when none is live. A public token
   * can't append to `out`.
   *
   * `POST /realtime/v1/sessions/{session}/{io}/append`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `write:sessions:{session}`.
   * @param session Session id (`session_…`) or external id, at most 256 characters.
   * @param io Direction: `out` from the task to its clients, `in` to the task.
   * @throws {InvalidArguments} with one of body_too_large, branch_invalid, branch_not_applicable,
   * branch_required, branch_too_long, control_character, dot_segment, duplicate_argument, empty,
   * header_value, ill_formed_text, missing_argument, not_a_choice, secret_misplaced, too_long,
   * unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route realtime.v1.sessions.$session.$io.append
   */
  append(session: string, io: "in" | "out", options: SessionsChannelsAppendOptions): Request<data.AppendReply>;

  /**
   * Open a session channel for direct writing.
   *
   * The answer's `x-s2-…` headers hold the credentials of the stream. A public token can't open
   * `out`, and a closed session can't be opened.
   *
   * `PUT /realtime/v1/sessions/{session}/{io}`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `write:sessions:{session}`.
   * @param session Session id (`session_…`) or external id, at most 256 characters.
   * @param io Direction: `out` from the task to its clients, `in` to the task.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, not_a_choice, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route realtime.v1.sessions.$session.$io
   */
  initialize(session: string, io: "in" | "out", options?: SessionsChannelsInitializeOptions): Request<data.StreamVersion>;

  /**
   * Read the stored records of a session channel in one answer.
   *
   * `GET /realtime/v1/sessions/{session}/{io}/records`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `read:sessions:{session}`.
   * @param session Session id (`session_…`) or external id, at most 256 characters.
   * @param io Direction: `out` from the task to its clients, `in` to the task.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * invalid_format, missing_argument, not_a_choice, out_of_range, secret_misplaced, too_long,
   * unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route realtime.v1.sessions.$session.$io.records
   */
  records(session: string, io: "in" | "out", options?: SessionsChannelsRecordsOptions): Request<data.SessionRecords>;

  /**
   * Follow a session channel as server-sent events.
   *
   * An external id without a session is followed until one comes. The events' own ids are no
   * cursors: resume with the last `seq_num` seen.
   *
   * `GET /realtime/v1/sessions/{session}/{io}`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `read:sessions:{session}`.
   * @param session Session id (`session_…`) or external id, at most 256 characters.
   * @param io Direction: `out` from the task to its clients, `in` to the task.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, header_value,
   * ill_formed_text, invalid_format, missing_argument, not_a_choice, out_of_range,
   * secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route realtime.v1.sessions.$session.$io
   */
  subscribe(session: string, io: "in" | "out", options?: SessionsChannelsSubscribeOptions): Request<undefined>;

  /**
   * Create a waitpoint that completes when a session channel receives data.
   *
   * Called from inside a run, which then waits for the waitpoint.
   *
   * `POST /api/v1/runs/{runId}/session-streams/wait`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys are refused: the key needs full access.
   * @param runId Id of the run that waits (`run_…`).
   * @throws {InvalidArguments} with one of body_too_large, branch_invalid, branch_not_applicable,
   * branch_required, branch_too_long, control_character, dot_segment, duplicate_argument, empty,
   * ill_formed_text, invalid_format, missing_argument, not_a_choice, out_of_range,
   * secret_misplaced, too_long, too_many, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see server route api.v1.runs.$runFriendlyId.session-streams.wait
   */
  wait(runId: string, options: SessionsChannelsWaitOptions): Request<data.StreamWaitpoint>;
}
