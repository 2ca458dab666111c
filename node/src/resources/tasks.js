// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Tasks {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  batchTriggerById(taskIdentifier, options) {
    return this.#prepare("tasks.batch_trigger_by_id", ["taskIdentifier", taskIdentifier], options);
  }

  batchTriggerV1(options) {
    return this.#prepare("tasks.batch_trigger_v1", [], options);
  }

  batchTriggerV2(options) {
    return this.#prepare("tasks.batch_trigger_v2", [], options);
  }

  trigger(taskIdentifier, options) {
    return this.#prepare("tasks.trigger", ["taskIdentifier", taskIdentifier], options);
  }
}

module.exports = { Tasks };
