// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

const { argumentsText } = require("../arguments.js");

class Auth {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  createJwt(options) {
    return this.#prepare("auth.create_jwt", argumentsText([], options));
  }
}

module.exports = { Auth };
