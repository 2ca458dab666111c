// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Sessions {
  #prepare;
  #channels;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  get channels() {
    return (this.#channels ??= new (require("./sessions_channels.js").SessionsChannels)(this.#prepare));
  }

  close(session, options) {
    return this.#prepare("sessions.close", ["session", session], options);
  }

  create(options) {
    return this.#prepare("sessions.create", [], options);
  }

  createSnapshotUploadUrl(session, options) {
    return this.#prepare("sessions.create_snapshot_upload_url", ["session", session], options);
  }

  endAndContinue(session, options) {
    return this.#prepare("sessions.end_and_continue", ["session", session], options);
  }

  getSnapshotUrl(session, options) {
    return this.#prepare("sessions.get_snapshot_url", ["session", session], options);
  }

  list(options) {
    return this.#prepare("sessions.list", [], options);
  }

  retrieve(session, options) {
    return this.#prepare("sessions.retrieve", ["session", session], options);
  }

  update(session, options) {
    return this.#prepare("sessions.update", ["session", session], options);
  }
}

module.exports = { Sessions };
