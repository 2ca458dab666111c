// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Workers {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  retrieveByTag(tagName, options) {
    return this.#prepare("workers.retrieve_by_tag", ["tagName", tagName], options);
  }

  retrieveByVersion(version, options) {
    return this.#prepare("workers.retrieve_by_version", ["version", version], options);
  }
}

module.exports = { Workers };
