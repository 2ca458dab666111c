// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Environments {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  list(options) {
    return this.#prepare("environments.list", [], options);
  }

  pause(options) {
    return this.#prepare("environments.pause", [], options);
  }

  regenerateApiKey(options) {
    return this.#prepare("environments.regenerate_api_key", [], options);
  }

  resume(options) {
    return this.#prepare("environments.resume", [], options);
  }

  retrieveApiKey(options) {
    return this.#prepare("environments.retrieve_api_key", [], options);
  }
}

module.exports = { Environments };
