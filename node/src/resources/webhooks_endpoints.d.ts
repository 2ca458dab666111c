// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as data from "./data.js";

/** Options of `webhooks.endpoints.disable`. */
export interface WebhooksEndpointsDisableOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `webhooks.endpoints.enable`. */
export interface WebhooksEndpointsEnableOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `webhooks.endpoints.list`. */
export interface WebhooksEndpointsListOptions {
  /**
   * One declared webhook or several.
   */
  readonly webhook?: string | ReadonlyArray<string> | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `webhooks.endpoints.retrieve`. */
export interface WebhooksEndpointsRetrieveOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `webhooks.endpoints.rotate_secret`. */
export interface WebhooksEndpointsRotateSecretOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Requests of `webhooks.endpoints`. */
export declare class WebhooksEndpoints {
  private constructor();

  /**
   * Stop an endpoint from taking deliveries.
   *
   * `POST /api/v1/webhooks/endpoints/{endpointId}/disable`
   *
   * Undocumented: it may change without notice.
   *
   * Restricted keys and public access tokens need one of the scopes `write:webhooks`.
   * @param endpointId Id of the endpoint (`wh_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.webhooks.endpoints.$endpointId.disable
   */
  disable(endpointId: string, options?: WebhooksEndpointsDisableOptions): Request<data.WebhookEndpoint>;

  /**
   * Let an endpoint take deliveries.
   *
   * `POST /api/v1/webhooks/endpoints/{endpointId}/enable`
   *
   * Undocumented: it may change without notice.
   *
   * Restricted keys and public access tokens need one of the scopes `write:webhooks`.
   * @param endpointId Id of the endpoint (`wh_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.webhooks.endpoints.$endpointId.enable
   */
  enable(endpointId: string, options?: WebhooksEndpointsEnableOptions): Request<data.WebhookEndpoint>;

  /**
   * List the inbound webhook endpoints of the environment, all of them at once.
   *
   * `GET /api/v1/webhooks/endpoints`
   *
   * Undocumented: it may change without notice.
   *
   * Restricted keys and public access tokens need one of the scopes `read:webhooks`.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, contains_comma, control_character, duplicate_argument, empty, ill_formed_text,
   * secret_misplaced, too_long, too_many, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.webhooks.endpoints
   */
  list(options?: WebhooksEndpointsListOptions): Request<data.WebhookEndpointList>;

  /**
   * Get one inbound webhook endpoint.
   *
   * `GET /api/v1/webhooks/endpoints/{endpointId}`
   *
   * Undocumented: it may change without notice.
   *
   * Restricted keys and public access tokens need one of the scopes `read:webhooks`.
   * @param endpointId Id of the endpoint (`wh_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.webhooks.endpoints.$endpointId
   */
  retrieve(endpointId: string, options?: WebhooksEndpointsRetrieveOptions): Request<data.WebhookEndpoint>;

  /**
   * Replace the signing secret of an endpoint by a generated one, which is shown only in this
   * answer.
   *
   * Every call makes another secret. Endpoints that verify with a public key answer 400.
   *
   * `POST /api/v1/webhooks/endpoints/{endpointId}/rotate-secret`
   *
   * Undocumented: it may change without notice.
   *
   * Restricted keys and public access tokens need one of the scopes `write:webhooks`.
   * @param endpointId Id of the endpoint (`wh_…`).
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.webhooks.endpoints.$endpointId.rotate-secret
   */
  rotateSecret(endpointId: string, options?: WebhooksEndpointsRotateSecretOptions): Request<data.EndpointSecret>;
}
