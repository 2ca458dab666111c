// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

const { argumentsText } = require("../arguments.js");

class Runs {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  addTags(runId, options) {
    return this.#prepare("runs.add_tags", argumentsText([["runId", runId]], options));
  }

  cancel(runId, options) {
    return this.#prepare("runs.cancel", argumentsText([["runId", runId]], options));
  }

  list(options) {
    return this.#prepare("runs.list", argumentsText([], options));
  }

  listForProject(options) {
    return this.#prepare("runs.list_for_project", argumentsText([], options));
  }

  retrieve(runId, options) {
    return this.#prepare("runs.retrieve", argumentsText([["runId", runId]], options));
  }

  updateMetadata(runId, options) {
    return this.#prepare("runs.update_metadata", argumentsText([["runId", runId]], options));
  }
}

module.exports = { Runs };
