// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Schedules {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  create(options) {
    return this.#prepare("schedules.create", [], options);
  }

  list(options) {
    return this.#prepare("schedules.list", [], options);
  }
}

module.exports = { Schedules };
