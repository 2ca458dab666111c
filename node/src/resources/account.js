// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Account {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  whoami(options) {
    return this.#prepare("account.whoami", [], options);
  }

  whoamiEnvironment(options) {
    return this.#prepare("account.whoami_environment", [], options);
  }
}

module.exports = { Account };
