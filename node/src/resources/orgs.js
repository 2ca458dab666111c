// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Orgs {
  #prepare;
  #invites;
  #members;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  get invites() {
    return (this.#invites ??= new (require("./orgs_invites.js").OrgsInvites)(this.#prepare));
  }

  get members() {
    return (this.#members ??= new (require("./orgs_members.js").OrgsMembers)(this.#prepare));
  }

  create(options) {
    return this.#prepare("orgs.create", [], options);
  }

  delete(orgParam, options) {
    return this.#prepare("orgs.delete", ["orgParam", orgParam], options);
  }

  list(options) {
    return this.#prepare("orgs.list", [], options);
  }

  rename(orgParam, options) {
    return this.#prepare("orgs.rename", ["orgParam", orgParam], options);
  }
}

module.exports = { Orgs };
