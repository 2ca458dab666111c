// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Query {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  execute(options) {
    return this.#prepare("query.execute", [], options);
  }
}

module.exports = { Query };
