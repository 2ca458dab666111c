// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Query {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  dashboards(options) {
    return this.#prepare("query.dashboards", [], options);
  }

  execute(options) {
    return this.#prepare("query.execute", [], options);
  }

  schema(options) {
    return this.#prepare("query.schema", [], options);
  }
}

module.exports = { Query };
