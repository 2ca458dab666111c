// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Reports {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  get(key, options) {
    return this.#prepare("reports.get", ["key", key], options);
  }
}

module.exports = { Reports };
