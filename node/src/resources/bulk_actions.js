// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class BulkActions {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  abort(bulkActionId, options) {
    return this.#prepare("bulk_actions.abort", ["bulkActionId", bulkActionId], options);
  }

  create(options) {
    return this.#prepare("bulk_actions.create", [], options);
  }

  list(options) {
    return this.#prepare("bulk_actions.list", [], options);
  }

  retrieve(bulkActionId, options) {
    return this.#prepare("bulk_actions.retrieve", ["bulkActionId", bulkActionId], options);
  }
}

module.exports = { BulkActions };
