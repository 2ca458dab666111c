// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as data from "./data.js";

/** Options of `orgs.invites.create`. */
export interface OrgsInvitesCreateOptions {
  /**
   * E-mail addresses, 1 to 50.
   */
  readonly emails: ReadonlyArray<string>;
}

/** Requests of `orgs.invites`. */
export declare class OrgsInvites {
  private constructor();

  /**
   * Invite people by e-mail. Those already invited get no second e-mail.
   *
   * The server limits invitations per organization and inviter, apart from its other limits.
   *
   * `POST /api/v1/orgs/{orgParam}/invites`
   *
   * Undocumented: it may change without notice.
   * @param orgParam Id or slug of the organization.
   * @throws {InvalidArguments} with one of control_character, dot_segment, duplicate_argument,
   * empty, ill_formed_text, invalid_format, missing_argument, secret_misplaced, too_long, too_many,
   * unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see server route api.v1.orgs.$orgParam.invites
   */
  create(orgParam: string, options: OrgsInvitesCreateOptions): Request<data.InvitesReply>;

  /**
   * Withdraw an invitation.
   *
   * `DELETE /api/v1/orgs/{orgParam}/invites/{inviteId}`
   *
   * Undocumented: it may change without notice.
   * @param orgParam Id or slug of the organization.
   * @param inviteId Id of the invitation.
   * @throws {InvalidArguments} with one of control_character, dot_segment, duplicate_argument,
   * empty, ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
   * wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds a personal access token.
   * @see server route api.v1.orgs.$orgParam.invites.$inviteId
   */
  revoke(orgParam: string, inviteId: string): Request<data.InvitedAddress>;
}
