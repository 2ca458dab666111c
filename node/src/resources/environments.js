// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Environments {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  list(options) {
    return this.#prepare("environments.list", [], options);
  }
}

module.exports = { Environments };
