// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Batches {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  create(options) {
    return this.#prepare("batches.create", [], options);
  }

  streamItems(batchId, options) {
    return this.#prepare("batches.stream_items", ["batchId", batchId], options);
  }
}

module.exports = { Batches };
