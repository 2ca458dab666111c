// Generated from the core's table of operations by `make generate`; do not edit.
import type { WebhooksDeliveries } from "./webhooks_deliveries.js";
import type { WebhooksEndpoints } from "./webhooks_endpoints.js";

/** Requests of `webhooks`. */
export declare class Webhooks {
  private constructor();

  /** Requests of `webhooks.deliveries`. */
  readonly deliveries: WebhooksDeliveries;

  /** Requests of `webhooks.endpoints`. */
  readonly endpoints: WebhooksEndpoints;
}
