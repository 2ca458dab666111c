// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Realtime {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  subscribeBatch(batchId, options) {
    return this.#prepare("realtime.subscribe_batch", ["batchId", batchId], options);
  }

  subscribeRun(runId, options) {
    return this.#prepare("realtime.subscribe_run", ["runId", runId], options);
  }

  subscribeRuns(options) {
    return this.#prepare("realtime.subscribe_runs", [], options);
  }
}

module.exports = { Realtime };
