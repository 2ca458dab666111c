// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Auth {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  createJwt(options) {
    return this.#prepare("auth.create_jwt", [], options);
  }
}

module.exports = { Auth };
