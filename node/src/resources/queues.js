// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Queues {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  list(options) {
    return this.#prepare("queues.list", [], options);
  }

  metrics(queue, options) {
    return this.#prepare("queues.metrics", ["queue", queue], options);
  }

  overrideConcurrency(queue, options) {
    return this.#prepare("queues.override_concurrency", ["queue", queue], options);
  }

  pause(queue, options) {
    return this.#prepare("queues.pause", ["queue", queue], options);
  }

  resetConcurrency(queue, options) {
    return this.#prepare("queues.reset_concurrency", ["queue", queue], options);
  }

  retrieve(queue, options) {
    return this.#prepare("queues.retrieve", ["queue", queue], options);
  }
}

module.exports = { Queues };
