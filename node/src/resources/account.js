// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

const { argumentsText } = require("../arguments.js");

class Account {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  whoami(options) {
    return this.#prepare("account.whoami", argumentsText([], options));
  }
}

module.exports = { Account };
