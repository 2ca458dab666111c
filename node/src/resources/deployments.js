// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Deployments {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  list(options) {
    return this.#prepare("deployments.list", [], options);
  }

  promote(version, options) {
    return this.#prepare("deployments.promote", ["version", version], options);
  }

  retrieve(deploymentId, options) {
    return this.#prepare("deployments.retrieve", ["deploymentId", deploymentId], options);
  }

  retrieveCurrent(options) {
    return this.#prepare("deployments.retrieve_current", [], options);
  }

  retrieveLatest(options) {
    return this.#prepare("deployments.retrieve_latest", [], options);
  }
}

module.exports = { Deployments };
