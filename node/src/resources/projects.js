// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Projects {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  create(orgParam, options) {
    return this.#prepare("projects.create", ["orgParam", orgParam], options);
  }

  createAlertChannel(options) {
    return this.#prepare("projects.create_alert_channel", [], options);
  }

  delete(options) {
    return this.#prepare("projects.delete", [], options);
  }

  devStatus(options) {
    return this.#prepare("projects.dev_status", [], options);
  }

  list(options) {
    return this.#prepare("projects.list", [], options);
  }

  listForOrg(orgParam, options) {
    return this.#prepare("projects.list_for_org", ["orgParam", orgParam], options);
  }

  listRuntimes(options) {
    return this.#prepare("projects.list_runtimes", [], options);
  }

  markInitialized(options) {
    return this.#prepare("projects.mark_initialized", [], options);
  }

  rename(options) {
    return this.#prepare("projects.rename", [], options);
  }

  retrieve(options) {
    return this.#prepare("projects.retrieve", [], options);
  }

  setDefaultRegion(options) {
    return this.#prepare("projects.set_default_region", [], options);
  }
}

module.exports = { Projects };
