// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as data from "./data.js";

/** Options of `input_streams.read`. */
export interface InputStreamsReadOptions {
  /**
   * Where to resume: with version v1 the last event id, with v2 the last `seq_num` seen.
   */
  readonly lastEventId?: string | number | undefined;
  /**
   * Seconds without data after which the server closes, 1 to 600. The server applies 60.
   */
  readonly timeoutSeconds?: number | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `input_streams.send`. */
export interface InputStreamsSendOptions {
  /**
   * Any JSON value.
   */
  readonly data: unknown;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `input_streams.wait`. */
export interface InputStreamsWaitOptions {
  /**
   * Name of the input stream.
   */
  readonly streamId: string;
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

/** Requests of `input_streams`. */
export declare class InputStreams {
  private constructor();

  /**
   * Follow an input stream of a run as server-sent events.
   *
   * The answer's `x-stream-version` header tells how to read the events and what to resume with.
   *
   * `GET /realtime/v1/streams/{runId}/input/{streamId}`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `read:runs:{runId}`,
   * `read:tasks:{taskIdentifier}`, `read:tags:{tag}`, `read:batch:{batchId}`.
   * @param runId Id of the run (`run_…`).
   * @param streamId Name of the input stream.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, header_value,
   * ill_formed_text, invalid_format, missing_argument, out_of_range, secret_misplaced, too_long,
   * unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route realtime.v1.streams.$runId.input.$streamId
   */
  read(runId: string, streamId: string, options?: InputStreamsReadOptions): Request<undefined>;

  /**
   * Send one value to an input stream of a run. Repeating it sends the value twice.
   *
   * `POST /realtime/v1/streams/{runId}/input/{streamId}`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `write:inputStreams:{runId}`.
   * @param runId Id of the run (`run_…`).
   * @param streamId Name of the input stream.
   * @throws {InvalidArguments} with one of body_too_large, branch_invalid, branch_not_applicable,
   * branch_required, branch_too_long, control_character, dot_segment, duplicate_argument, empty,
   * ill_formed_text, invalid_json, missing_argument, secret_misplaced, too_long, unknown_argument,
   * wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route realtime.v1.streams.$runId.input.$streamId
   */
  send(runId: string, streamId: string, options: InputStreamsSendOptions): Request<data.InputSent>;

  /**
   * Create a waitpoint that completes when an input stream receives data.
   *
   * Called from inside a run, which then waits for the waitpoint.
   *
   * `POST /api/v1/runs/{runId}/input-streams/wait`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys are refused: the key needs full access.
   * @param runId Id of the run that waits (`run_…`).
   * @throws {InvalidArguments} with one of body_too_large, branch_invalid, branch_not_applicable,
   * branch_required, branch_too_long, control_character, dot_segment, duplicate_argument, empty,
   * ill_formed_text, invalid_format, missing_argument, out_of_range, secret_misplaced, too_long,
   * too_many, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see server route api.v1.runs.$runFriendlyId.input-streams.wait
   */
  wait(runId: string, options: InputStreamsWaitOptions): Request<data.StreamWaitpoint>;
}
