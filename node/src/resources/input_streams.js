// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class InputStreams {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  read(runId, streamId, options) {
    return this.#prepare("input_streams.read", ["runId", runId, "streamId", streamId], options);
  }

  send(runId, streamId, options) {
    return this.#prepare("input_streams.send", ["runId", runId, "streamId", streamId], options);
  }

  wait(runId, options) {
    return this.#prepare("input_streams.wait", ["runId", runId], options);
  }
}

module.exports = { InputStreams };
