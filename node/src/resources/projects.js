// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

const { argumentsText } = require("../arguments.js");

class Projects {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  list(options) {
    return this.#prepare("projects.list", argumentsText([], options));
  }
}

module.exports = { Projects };
