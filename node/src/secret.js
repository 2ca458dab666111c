// A string that must not be shown.
//
// Lives here: the one type that opens a secret. Must not know: which secrets there are.
"use strict";

class Secret {
  #reveal;
  #masked;

  constructor(reveal, masked) {
    this.#reveal = reveal;
    this.#masked = masked;
  }

  expose() {
    return this.#reveal();
  }

  toString() {
    return this.#masked;
  }

  toJSON() {
    return this.#masked;
  }

  [Symbol.for("nodejs.util.inspect.custom")]() {
    return `Secret(${this.#masked})`;
  }
}

module.exports = { Secret };
