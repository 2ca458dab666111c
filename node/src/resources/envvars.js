// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

const { argumentsText } = require("../arguments.js");

class Envvars {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  create(options) {
    return this.#prepare("envvars.create", argumentsText([], options));
  }

  delete(name, options) {
    return this.#prepare("envvars.delete", argumentsText([["name", name]], options));
  }

  import(options) {
    return this.#prepare("envvars.import", argumentsText([], options));
  }

  list(options) {
    return this.#prepare("envvars.list", argumentsText([], options));
  }
}

module.exports = { Envvars };
