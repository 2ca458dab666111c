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

  resolve(options) {
    return this.#prepare("envvars.resolve", [], options);
  }

  retrieve(name, options) {
    return this.#prepare("envvars.retrieve", ["name", name], options);
  }

  update(name, options) {
    return this.#prepare("envvars.update", ["name", name], options);
  }
}

module.exports = { Envvars };
