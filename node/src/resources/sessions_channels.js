// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class SessionsChannels {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  append(session, io, options) {
    return this.#prepare("sessions.channels.append", ["session", session, "io", io], options);
  }

  initialize(session, io, options) {
    return this.#prepare("sessions.channels.initialize", ["session", session, "io", io], options);
  }

  records(session, io, options) {
    return this.#prepare("sessions.channels.records", ["session", session, "io", io], options);
  }

  subscribe(session, io, options) {
    return this.#prepare("sessions.channels.subscribe", ["session", session, "io", io], options);
  }

  wait(runId, options) {
    return this.#prepare("sessions.channels.wait", ["runId", runId], options);
  }
}

module.exports = { SessionsChannels };
