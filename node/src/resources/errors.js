// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Errors {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  ignore(errorId, options) {
    return this.#prepare("errors.ignore", ["errorId", errorId], options);
  }

  list(options) {
    return this.#prepare("errors.list", [], options);
  }

  resolve(errorId, options) {
    return this.#prepare("errors.resolve", ["errorId", errorId], options);
  }

  retrieve(errorId, options) {
    return this.#prepare("errors.retrieve", ["errorId", errorId], options);
  }

  unresolve(errorId, options) {
    return this.#prepare("errors.unresolve", ["errorId", errorId], options);
  }
}

module.exports = { Errors };
