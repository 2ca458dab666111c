// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Schedules {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  activate(scheduleId, options) {
    return this.#prepare("schedules.activate", ["scheduleId", scheduleId], options);
  }

  create(options) {
    return this.#prepare("schedules.create", [], options);
  }

  deactivate(scheduleId, options) {
    return this.#prepare("schedules.deactivate", ["scheduleId", scheduleId], options);
  }

  delete(scheduleId, options) {
    return this.#prepare("schedules.delete", ["scheduleId", scheduleId], options);
  }

  list(options) {
    return this.#prepare("schedules.list", [], options);
  }

  retrieve(scheduleId, options) {
    return this.#prepare("schedules.retrieve", ["scheduleId", scheduleId], options);
  }

  timezones(options) {
    return this.#prepare("schedules.timezones", [], options);
  }

  update(scheduleId, options) {
    return this.#prepare("schedules.update", ["scheduleId", scheduleId], options);
  }
}

module.exports = { Schedules };
