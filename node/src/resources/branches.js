// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Branches {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  archive(options) {
    return this.#prepare("branches.archive", [], options);
  }

  list(options) {
    return this.#prepare("branches.list", [], options);
  }

  upsert(options) {
    return this.#prepare("branches.upsert", [], options);
  }
}

module.exports = { Branches };
