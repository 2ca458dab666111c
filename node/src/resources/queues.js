// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Queues {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  pause(queue, options) {
    return this.#prepare("queues.pause", ["queue", queue], options);
  }
}

module.exports = { Queues };
