// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Tasks {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  trigger(taskIdentifier, options) {
    return this.#prepare("tasks.trigger", ["taskIdentifier", taskIdentifier], options);
  }
}

module.exports = { Tasks };
