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

  getMetadata(runId, options) {
    return this.#prepare("runs.get_metadata", ["runId", runId], options);
  }

  getResult(runId, options) {
    return this.#prepare("runs.get_result", ["runId", runId], options);
  }

  list(options) {
    return this.#prepare("runs.list", [], options);
  }

  listEvents(runId, options) {
    return this.#prepare("runs.list_events", ["runId", runId], options);
  }

  listForProject(options) {
    return this.#prepare("runs.list_for_project", [], options);
  }

  replay(runId, options) {
    return this.#prepare("runs.replay", ["runId", runId], options);
  }

  reschedule(runId, options) {
    return this.#prepare("runs.reschedule", ["runId", runId], options);
  }

  retrieve(runId, options) {
    return this.#prepare("runs.retrieve", ["runId", runId], options);
  }

  retrieveSpan(runId, spanId, options) {
    return this.#prepare("runs.retrieve_span", ["runId", runId, "spanId", spanId], options);
  }

  retrieveTrace(runId, options) {
    return this.#prepare("runs.retrieve_trace", ["runId", runId], options);
  }

  updateMetadata(runId, options) {
    return this.#prepare("runs.update_metadata", ["runId", runId], options);
  }
}

module.exports = { Runs };
