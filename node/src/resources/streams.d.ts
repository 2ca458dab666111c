// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as data from "./data.js";

/** Options of `streams.append`. */
export interface StreamsAppendOptions {
  /**
   * The part as it is to be stored, by convention JSON text; at most 524288 bytes.
   */
  readonly part: string;
  /**
   * Id of the part. One that was used already is not written again.
   */
  readonly partId?: string | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `streams.create`. */
export interface StreamsCreateOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `streams.ingest`. */
export interface StreamsIngestOptions {
  /**
   * The chunks: any JSON values, sent one on a line.
   */
  readonly chunks: ReadonlyArray<unknown>;
  /**
   * Id of the writer. The server applies `default`.
   */
  readonly clientId?: string | undefined;
  /**
   * Version of the stream, `v1` or `v2`. The server applies `v1`.
   */
  readonly streamVersion?: "v1" | "v2" | undefined;
  /**
   * Index of the first chunk, from 0.
   */
  readonly resumeFromChunk?: number | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `streams.last_chunk`. */
export interface StreamsLastChunkOptions {
  /**
   * Id of the writer. The server applies `default`.
   */
  readonly clientId?: string | undefined;
  /**
   * Version of the stream, `v1` or `v2`. The server applies `v1`.
   */
  readonly streamVersion?: "v1" | "v2" | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `streams.read`. */
export interface StreamsReadOptions {
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

/** Requests of `streams`. */
export declare class Streams {
  private constructor();

  /**
   * Append one part to a stream of a run that has not ended.
   *
   * `POST /realtime/v1/streams/{runId}/{target}/{streamId}/append`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys are refused: the key needs full access.
   * @param runId Id of the run (`run_…`).
   * @param target Whose stream it is: the run's own (`self`), its `parent`'s or its `root`'s.
   * @param streamId Name of the stream.
   * @throws {InvalidArguments} with one of body_too_large, branch_invalid, branch_not_applicable,
   * branch_required, branch_too_long, control_character, dot_segment, duplicate_argument, empty,
   * header_value, ill_formed_text, missing_argument, not_a_choice, secret_misplaced, too_long,
   * unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see server route realtime.v1.streams.$runId.$target.$streamId.append
   */
  append(runId: string, target: "self" | "parent" | "root", streamId: string, options: StreamsAppendOptions): Request<data.AppendReply>;

  /**
   * Open a stream of a run for writing.
   *
   * With version v2 the answer's `x-s2-…` headers hold the credentials of the stream.
   *
   * `PUT /realtime/v1/streams/{runId}/{target}/{streamId}`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys are refused: the key needs full access.
   * @param runId Id of the run (`run_…`).
   * @param target Whose stream it is: the run's own (`self`), its `parent`'s or its `root`'s.
   * @param streamId Name of the stream.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, not_a_choice, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see server route realtime.v1.streams.$runId.$target.$streamId
   */
  create(runId: string, target: "self" | "parent" | "root", streamId: string, options?: StreamsCreateOptions): Request<data.StreamVersion>;

  /**
   * Upload chunks of a version v1 stream.
   *
   * Repeating it writes the chunks again, unless it says where to resume.
   *
   * `POST /realtime/v1/streams/{runId}/{target}/{streamId}`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys are refused: the key needs full access.
   * @param runId Id of the run (`run_…`).
   * @param target Whose stream it is: the run's own (`self`), its `parent`'s or its `root`'s.
   * @param streamId Name of the stream.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, header_value,
   * ill_formed_text, invalid_json, missing_argument, not_a_choice, out_of_range, secret_misplaced,
   * too_long, too_many, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see server route realtime.v1.streams.$runId.$target.$streamId
   */
  ingest(runId: string, target: "self" | "parent" | "root", streamId: string, options: StreamsIngestOptions): Request<undefined>;

  /**
   * Ask for the last stored chunk of a version v1 stream, to resume an upload.
   *
   * The answer's `x-last-chunk-index` header holds its index, -1 when nothing is stored.
   *
   * `HEAD /realtime/v1/streams/{runId}/{target}/{streamId}`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys are refused: the key needs full access.
   * @param runId Id of the run (`run_…`).
   * @param target Whose stream it is: the run's own (`self`), its `parent`'s or its `root`'s.
   * @param streamId Name of the stream.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, header_value,
   * ill_formed_text, missing_argument, not_a_choice, secret_misplaced, too_long, unknown_argument,
   * wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see server route realtime.v1.streams.$runId.$target.$streamId
   */
  lastChunk(runId: string, target: "self" | "parent" | "root", streamId: string, options?: StreamsLastChunkOptions): Request<undefined>;

  /**
   * Follow a stream that a run writes, as server-sent events.
   *
   * The answer's `x-stream-version` header tells how to read the events and what to resume with.
   *
   * `GET /realtime/v1/streams/{runId}/{streamId}`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `read:runs:{runId}`,
   * `read:tasks:{taskIdentifier}`, `read:tags:{tag}`, `read:batch:{batchId}`.
   * @param runId Id of the run (`run_…`).
   * @param streamId Name of the stream.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, header_value,
   * ill_formed_text, invalid_format, missing_argument, out_of_range, secret_misplaced, too_long,
   * unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route realtime.v1.streams.$runId.$streamId
   */
  read(runId: string, streamId: string, options?: StreamsReadOptions): Request<undefined>;
}
