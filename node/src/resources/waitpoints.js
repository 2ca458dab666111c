// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Waitpoints {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  complete(waitpointId, options) {
    return this.#prepare("waitpoints.complete", ["waitpointId", waitpointId], options);
  }

  completeCallback(waitpointId, callbackHash, options) {
    return this.#prepare("waitpoints.complete_callback", ["waitpointId", waitpointId, "callbackHash", callbackHash], options);
  }

  create(options) {
    return this.#prepare("waitpoints.create", [], options);
  }

  list(options) {
    return this.#prepare("waitpoints.list", [], options);
  }

  retrieve(waitpointId, options) {
    return this.#prepare("waitpoints.retrieve", ["waitpointId", waitpointId], options);
  }

  waitDuration(runId, options) {
    return this.#prepare("waitpoints.wait_duration", ["runId", runId], options);
  }

  waitFor(runId, waitpointId, options) {
    return this.#prepare("waitpoints.wait_for", ["runId", runId, "waitpointId", waitpointId], options);
  }
}

module.exports = { Waitpoints };
