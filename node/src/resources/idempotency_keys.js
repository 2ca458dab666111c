// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class IdempotencyKeys {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  reset(key, options) {
    return this.#prepare("idempotency_keys.reset", ["key", key], options);
  }
}

module.exports = { IdempotencyKeys };
