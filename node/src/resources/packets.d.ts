// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as data from "./data.js";

/** Options of `packets.create_upload_url`. */
export interface PacketsCreateUploadUrlOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `packets.create_upload_url_v1`. */
export interface PacketsCreateUploadUrlV1Options {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `packets.get_download_url`. */
export interface PacketsGetDownloadUrlOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Requests of `packets`. */
export declare class Packets {
  private constructor();

  /**
   * Get a URL to store a large payload or output with.
   *
   * Send the bytes there with PUT, their content type and no credential, within 5 minutes; then
   * trigger with the storage path as payload and `application/store` as its type.
   *
   * `PUT /api/v2/packets/{filename}`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys are refused: the key needs full access.
   * @param filename Where to store it: a path of your own, such as
   * `trigger/my-task/1/payload.json`.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * invalid_format, missing_argument, secret_misplaced, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see server route api.v2.packets.$
   */
  createUploadUrl(filename: string, options?: PacketsCreateUploadUrlOptions): Request<data.PacketUpload>;

  /**
   * Get a URL to store a large payload or output with, in the older form: the file name is the
   * storage path.
   *
   * `PUT /api/v1/packets/{filename}`
   *
   * Legacy: use `packets.create_upload_url` instead.
   *
   * Restricted keys are refused: the key needs full access.
   * @param filename Where to store it: a path of your own, such as
   * `trigger/my-task/1/payload.json`.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * invalid_format, missing_argument, secret_misplaced, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see server route api.v1.packets.$
   */
  createUploadUrlV1(filename: string, options?: PacketsCreateUploadUrlV1Options): Request<data.PacketUrl>;

  /**
   * Get a URL to read a stored payload or output from.
   *
   * `GET /api/v1/packets/{filename}`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys are refused; any public access token of the environment is taken.
   * @param filename Storage path, as it stands in a payload or output of type `application/store`.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * invalid_format, missing_argument, secret_misplaced, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.packets.$
   */
  getDownloadUrl(filename: string, options?: PacketsGetDownloadUrlOptions): Request<data.PacketUrl>;
}
