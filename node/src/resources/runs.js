// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Runs {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  addTags(runId, options) {
    return this.#prepare("runs.add_tags", ["runId", runId], options);
  }

  cancel(runId, options) {
    return this.#prepare("runs.cancel", ["runId", runId], options);
  }

  list(options) {
    return this.#prepare("runs.list", [], options);
  }

  listForProject(options) {
    return this.#prepare("runs.list_for_project", [], options);
  }

  replay(runId, options) {
    return this.#prepare("runs.replay", ["runId", runId], options);
  }

  retrieve(runId, options) {
    return this.#prepare("runs.retrieve", ["runId", runId], options);
  }

  updateMetadata(runId, options) {
    return this.#prepare("runs.update_metadata", ["runId", runId], options);
  }
}

module.exports = { Runs };
