// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Webhooks {
  #prepare;
  #deliveries;
  #endpoints;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  get deliveries() {
    return (this.#deliveries ??= new (require("./webhooks_deliveries.js").WebhooksDeliveries)(this.#prepare));
  }

  get endpoints() {
    return (this.#endpoints ??= new (require("./webhooks_endpoints.js").WebhooksEndpoints)(this.#prepare));
  }
}

module.exports = { Webhooks };
