// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Envvars {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  create(options) {
    return this.#prepare("envvars.create", [], options);
  }

  delete(name, options) {
    return this.#prepare("envvars.delete", ["name", name], options);
  }

  import(options) {
    return this.#prepare("envvars.import", [], options);
  }

  list(options) {
    return this.#prepare("envvars.list", [], options);
  }
}

module.exports = { Envvars };
