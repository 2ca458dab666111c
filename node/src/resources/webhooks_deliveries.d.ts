// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as data from "./data.js";

/** Options of `webhooks.deliveries.list`. */
export interface WebhooksDeliveriesListOptions {
  /**
   * Page size, 1 to 100. The server applies 60.
   */
  readonly limit?: number | undefined;
  /**
   * Cursor: items after it, from the `next_page` of a reply.
   */
  readonly after?: string | undefined;
  /**
   * Cursor: items before it.
   */
  readonly before?: string | undefined;
  /**
   * One declared webhook or several.
   */
  readonly webhook?: string | ReadonlyArray<string> | undefined;
  /**
   * One status or several.
   */
  readonly status?: "pending" | "processing" | "succeeded" | "failed" | "filtered" | ReadonlyArray<"pending" | "processing" | "succeeded" | "failed" | "filtered"> | undefined;
  /**
   * Window back from now, such as `7d`; excludes `from` and `to`.
   */
  readonly period?: string | number | undefined;
  /**
   * Received at this instant or later.
   */
  readonly from?: number | string | Date | undefined;
  /**
   * Received at this instant or earlier.
   */
  readonly to?: number | string | Date | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `webhooks.deliveries.replay`. */
export interface WebhooksDeliveriesReplayOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `webhooks.deliveries.retrieve`. */
export interface WebhooksDeliveriesRetrieveOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Requests of `webhooks.deliveries`. */
export declare class WebhooksDeliveries {
  private constructor();

  /**
   * List the webhook deliveries that the environment received, newest first.
   *
   * `GET /api/v1/webhooks/deliveries`
   *
   * Undocumented: it may change without notice.
   *
   * Restricted keys and public access tokens need one of the scopes `read:webhooks`.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, conflicting_arguments, contains_comma, control_character, duplicate_argument,
   * empty, ill_formed_text, invalid_format, not_a_choice, out_of_range, secret_misplaced, too_long,
   * too_many, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.webhooks.deliveries
   */
  list(options?: WebhooksDeliveriesListOptions): Request<data.WebhookDeliveryPage, "cursor">;

  /**
   * Handle a stored event again, as a new delivery. Every call makes another one.
   *
   * `POST /api/v1/webhooks/deliveries/{deliveryId}/replay`
   *
   * Undocumented: it may change without notice.
   *
   * Restricted keys and public access tokens need one of the scopes `write:webhooks`.
   * @param deliveryId Id of the delivery (`whd_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.webhooks.deliveries.$deliveryId.replay
   */
  replay(deliveryId: string, options?: WebhooksDeliveriesReplayOptions): Request<data.DeliveryReplay>;

  /**
   * Get one delivery with its event and headers.
   *
   * `GET /api/v1/webhooks/deliveries/{deliveryId}`
   *
   * Undocumented: it may change without notice.
   *
   * Restricted keys and public access tokens need one of the scopes `read:webhooks`.
   * @param deliveryId Id of the delivery (`whd_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.webhooks.deliveries.$deliveryId
   */
  retrieve(deliveryId: string, options?: WebhooksDeliveriesRetrieveOptions): Request<data.WebhookDelivery>;
}
