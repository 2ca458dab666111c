// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Streams {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  append(runId, target, streamId, options) {
    return this.#prepare("streams.append", ["runId", runId, "target", target, "streamId", streamId], options);
  }

  create(runId, target, streamId, options) {
    return this.#prepare("streams.create", ["runId", runId, "target", target, "streamId", streamId], options);
  }

  ingest(runId, target, streamId, options) {
    return this.#prepare("streams.ingest", ["runId", runId, "target", target, "streamId", streamId], options);
  }

  lastChunk(runId, target, streamId, options) {
    return this.#prepare("streams.last_chunk", ["runId", runId, "target", target, "streamId", streamId], options);
  }

  read(runId, streamId, options) {
    return this.#prepare("streams.read", ["runId", runId, "streamId", streamId], options);
  }
}

module.exports = { Streams };
