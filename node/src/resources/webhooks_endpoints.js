// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class WebhooksEndpoints {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  disable(endpointId, options) {
    return this.#prepare("webhooks.endpoints.disable", ["endpointId", endpointId], options);
  }

  enable(endpointId, options) {
    return this.#prepare("webhooks.endpoints.enable", ["endpointId", endpointId], options);
  }

  list(options) {
    return this.#prepare("webhooks.endpoints.list", [], options);
  }

  retrieve(endpointId, options) {
    return this.#prepare("webhooks.endpoints.retrieve", ["endpointId", endpointId], options);
  }

  rotateSecret(endpointId, options) {
    return this.#prepare("webhooks.endpoints.rotate_secret", ["endpointId", endpointId], options);
  }
}

module.exports = { WebhooksEndpoints };
