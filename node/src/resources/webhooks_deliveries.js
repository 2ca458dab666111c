// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class WebhooksDeliveries {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  list(options) {
    return this.#prepare("webhooks.deliveries.list", [], options);
  }

  replay(deliveryId, options) {
    return this.#prepare("webhooks.deliveries.replay", ["deliveryId", deliveryId], options);
  }

  retrieve(deliveryId, options) {
    return this.#prepare("webhooks.deliveries.retrieve", ["deliveryId", deliveryId], options);
  }
}

module.exports = { WebhooksDeliveries };
