// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

const { argumentsText } = require("../arguments.js");

class Schedules {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  create(options) {
    return this.#prepare("schedules.create", argumentsText([], options));
  }

  list(options) {
    return this.#prepare("schedules.list", argumentsText([], options));
  }
}

module.exports = { Schedules };
