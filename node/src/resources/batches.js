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

  getResults(batchId, options) {
    return this.#prepare("batches.get_results", ["batchId", batchId], options);
  }

  retrieve(batchId, options) {
    return this.#prepare("batches.retrieve", ["batchId", batchId], options);
  }

  retrieveV2(batchId, options) {
    return this.#prepare("batches.retrieve_v2", ["batchId", batchId], options);
  }

  streamItems(batchId, options) {
    return this.#prepare("batches.stream_items", ["batchId", batchId], options);
  }
}

module.exports = { Batches };
