// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as data from "./data.js";
import type { OrgsInvites } from "./orgs_invites.js";
import type { OrgsMembers } from "./orgs_members.js";

/** Options of `orgs.create`. */
export interface OrgsCreateOptions {
  /**
   * Title of 3 to 50 characters; the server cuts white space off its ends.
   */
  readonly title: string;
  /**
   * How large the company is, in words of your own.
   */
  readonly companySize?: string | undefined;
  /**
   * Website of the company.
   */
  readonly companyUrl?: string | undefined;
}

/** Options of `orgs.rename`. */
export interface OrgsRenameOptions {
  /**
   * New title of 3 to 50 characters; the server cuts white space off its ends.
   */
  readonly title: string;
}

/** Requests of `orgs`. */
export declare class Orgs {
  private constructor();

  /** Requests of `orgs.invites`. */
  readonly invites: OrgsInvites;

  /** Requests of `orgs.members`. */
  readonly members: OrgsMembers;

  /**
   * Create an organization. Installations that don't enable it answer 404.
   *
   * Every call creates another one; the server has no key to prevent it.
   *
   * `POST /api/v1/orgs`
   *
   * Undocumented: it may change without notice.
   * @throws {InvalidArguments} with one of control_character, duplicate_argument, empty,
   * ill_formed_text, invalid_format, missing_argument, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see server route api.v1.orgs
   */
  create(options: OrgsCreateOptions): Request<data.Organization>;

  /**
   * Delete an organization. The server refuses while a subscription is active.
   *
   * `DELETE /api/v1/orgs/{orgParam}`
   *
   * Undocumented: it may change without notice.
   * @param orgParam Id or slug of the organization.
   * @throws {InvalidArguments} with one of control_character, dot_segment, duplicate_argument,
   * empty, ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
   * wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see server route api.v1.orgs.$orgParam
   */
  delete(orgParam: string): Request<data.IdReply>;

  /**
   * List the organizations of the user.
   *
   * `GET /api/v1/orgs`
   *
   * Undocumented: the official command line client sends it.
   * @throws {InvalidArguments} with one of duplicate_argument, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see server route api.v1.orgs
   */
  list(): Request<data.Organization[]>;

  /**
   * Rename an organization. Its slug stays as it is.
   *
   * `PATCH /api/v1/orgs/{orgParam}`
   *
   * Undocumented: it may change without notice.
   * @param orgParam Id or slug of the organization.
   * @throws {InvalidArguments} with one of control_character, dot_segment, duplicate_argument,
   * empty, ill_formed_text, invalid_format, missing_argument, secret_misplaced, too_long,
   * unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see server route api.v1.orgs.$orgParam
   */
  rename(orgParam: string, options: OrgsRenameOptions): Request<data.RenamedOrganization>;
}
