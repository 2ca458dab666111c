// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class OrgsInvites {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  create(orgParam, options) {
    return this.#prepare("orgs.invites.create", ["orgParam", orgParam], options);
  }

  revoke(orgParam, inviteId, options) {
    return this.#prepare("orgs.invites.revoke", ["orgParam", orgParam, "inviteId", inviteId], options);
  }
}

module.exports = { OrgsInvites };
