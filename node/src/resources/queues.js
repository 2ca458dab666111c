// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

const { argumentsText } = require("../arguments.js");

class Queues {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  pause(queue, options) {
    return this.#prepare("queues.pause", argumentsText([["queue", queue]], options));
  }
}

module.exports = { Queues };
