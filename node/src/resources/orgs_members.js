// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class OrgsMembers {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  list(orgParam, options) {
    return this.#prepare("orgs.members.list", ["orgParam", orgParam], options);
  }

  remove(orgParam, memberId, options) {
    return this.#prepare("orgs.members.remove", ["orgParam", orgParam, "memberId", memberId], options);
  }
}

module.exports = { OrgsMembers };
