// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as data from "./data.js";

/** Requests of `orgs.members`. */
export declare class OrgsMembers {
  private constructor();

  /**
   * List the members and open invitations of an organization. All come at once.
   *
   * `GET /api/v1/orgs/{orgParam}/members`
   *
   * Undocumented: it may change without notice.
   * @param orgParam Id or slug of the organization.
   * @throws {InvalidArguments} with one of control_character, dot_segment, duplicate_argument,
   * empty, ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
   * wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see server route api.v1.orgs.$orgParam.members
   */
  list(orgParam: string): Request<data.OrganizationMembers>;

  /**
   * Remove a member from an organization. The last one can't be removed.
   *
   * `DELETE /api/v1/orgs/{orgParam}/members/{memberId}`
   *
   * Undocumented: it may change without notice.
   * @param orgParam Id or slug of the organization.
   * @param memberId Id of the member, which is not the id of the user.
   * @throws {InvalidArguments} with one of control_character, dot_segment, duplicate_argument,
   * empty, ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
   * wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see server route api.v1.orgs.$orgParam.members.$memberId
   */
  remove(orgParam: string, memberId: string): Request<data.RemovedMember>;
}
