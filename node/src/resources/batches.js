// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

const { argumentsText } = require("../arguments.js");

class Batches {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  create(options) {
    return this.#prepare("batches.create", argumentsText([], options));
  }

  streamItems(batchId, options) {
    return this.#prepare("batches.stream_items", argumentsText([["batchId", batchId]], options));
  }
}

module.exports = { Batches };
