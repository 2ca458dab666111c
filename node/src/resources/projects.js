// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Projects {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  list(options) {
    return this.#prepare("projects.list", [], options);
  }
}

module.exports = { Projects };
