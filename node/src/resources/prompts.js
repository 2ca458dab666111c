// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Prompts {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  createOverride(slug, options) {
    return this.#prepare("prompts.create_override", ["slug", slug], options);
  }

  list(options) {
    return this.#prepare("prompts.list", [], options);
  }

  promote(slug, options) {
    return this.#prepare("prompts.promote", ["slug", slug], options);
  }

  reactivateOverride(slug, options) {
    return this.#prepare("prompts.reactivate_override", ["slug", slug], options);
  }

  removeOverride(slug, options) {
    return this.#prepare("prompts.remove_override", ["slug", slug], options);
  }

  resolve(slug, options) {
    return this.#prepare("prompts.resolve", ["slug", slug], options);
  }

  retrieve(slug, options) {
    return this.#prepare("prompts.retrieve", ["slug", slug], options);
  }

  updateOverride(slug, options) {
    return this.#prepare("prompts.update_override", ["slug", slug], options);
  }

  versions(slug, options) {
    return this.#prepare("prompts.versions", ["slug", slug], options);
  }
}

module.exports = { Prompts };
