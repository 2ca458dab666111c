// Calls about prompts and webhooks.
//
// Lives here: which function of the official client means which operation, with values. Must not know: how requests
// are compared, or what may differ.

import { EARLIER, MOMENT, ONCE, api, byIds, same, sdk } from "./pair.mjs";
import { JSONS, LINES, TEXTS, each, led } from "../values.mjs";

const slugs = (operation, method, theirs, ours) => byIds(operation, method, ["slug"], theirs, { ours: (ids) => ({ ...ids, ...ours }) });
const VARIABLES = {
  none: {},
  ...each(JSONS, (value) => ({ value })),
  ...led(
    "text",
    each(LINES, (value) => ({ value })),
  ),
};
const OVERRIDES = {
  ...each(LINES, (textContent) => ({ textContent })),
  all: { textContent: "Hello {{name}}", model: "some-model", commitMessage: TEXTS.nasty, source: "mine" },
};
export const prompts = [
  api("prompts.list", "listPrompts", ONCE, (client) => client.listPrompts(), same),
  sdk("prompts.list", "prompts.list", ONCE, ({ prompts }) => prompts.list(), same),
  slugs("prompts.resolve", "resolvePrompt", (client, slug) => client.resolvePrompt(slug, { variables: {} }), {
    variables: {},
  }),
  api(
    "prompts.resolve",
    "resolvePrompt (variables)",
    VARIABLES,
    (client, variables) => client.resolvePrompt("p", { variables }),
    (variables) => ({ slug: "p", variables }),
  ),
  sdk(
    "prompts.resolve",
    "prompts.resolve",
    { plain: [{ a: 1 }], label: [{}, { label: "stable/ü" }], version: [{}, { version: 3 }] },
    ({ prompts }, [variables, options]) => prompts.resolve("p", variables, options),
    ([variables, options]) => ({ slug: "p", variables, ...options }),
  ),
  slugs("prompts.versions", "listPromptVersions", (client, slug) => client.listPromptVersions(slug), {}),
  sdk(
    "prompts.versions",
    "prompts.versions",
    { plain: "p", unicode: "prömpt" },
    ({ prompts }, slug) => prompts.versions(slug),
    (slug) => ({ slug }),
  ),
  slugs("prompts.promote", "promotePromptVersion", (client, slug) => client.promotePromptVersion(slug, { version: 1 }), { version: 1 }),
  sdk(
    "prompts.promote",
    "prompts.promote",
    { one: 1, most: 2_147_483_647 },
    ({ prompts }, version) => prompts.promote("p", version),
    (version) => ({ slug: "p", version }),
  ),
  slugs("prompts.create_override", "createPromptOverride", (client, slug) => client.createPromptOverride(slug, { textContent: "x" }), {
    textContent: "x",
  }),
  sdk(
    "prompts.create_override",
    "prompts.createOverride",
    OVERRIDES,
    ({ prompts }, options) => prompts.createOverride("p", options),
    (options) => ({ slug: "p", ...options }),
  ),
  slugs("prompts.update_override", "updatePromptOverride", (client, slug) => client.updatePromptOverride(slug, { model: "m" }), { model: "m" }),
  sdk(
    "prompts.update_override",
    "prompts.updateOverride",
    each(OVERRIDES, ({ source: _, ...options }) => options),
    ({ prompts }, options) => prompts.updateOverride("p", options),
    (options) => ({ slug: "p", ...options }),
  ),
  slugs("prompts.remove_override", "removePromptOverride", (client, slug) => client.removePromptOverride(slug), {}),
  sdk(
    "prompts.remove_override",
    "prompts.removeOverride",
    { plain: "p", unicode: "prömpt" },
    ({ prompts }, slug) => prompts.removeOverride(slug),
    (slug) => ({ slug }),
  ),
  slugs("prompts.reactivate_override", "reactivatePromptOverride", (client, slug) => client.reactivatePromptOverride(slug, { version: 2 }), {
    version: 2,
  }),
  sdk(
    "prompts.reactivate_override",
    "prompts.reactivateOverride",
    { one: 1, many: 1000 },
    ({ prompts }, version) => prompts.reactivateOverride("p", version),
    (version) => ({ slug: "p", version }),
  ),
];

const endpointIds = (operation, method) => byIds(operation, method, ["endpointId"], (client, id) => client[method](id));
const deliveryIds = (operation, method) => byIds(operation, method, ["deliveryId"], (client, id) => client[method](id));
const DELIVERIES = {
  none: {},
  size: { limit: 50 },
  after: { after: "d/1?ü" },
  status: { status: "failed" },
  statuses: { status: ["pending", "succeeded"] },
  period: { period: "1d" },
  bounds: { from: EARLIER, to: MOMENT },
  endpoint: { endpoint: "wh_1" },
};
const ourDeliveries = ({ endpoint, ...filters }) => (endpoint === undefined ? filters : { ...filters, webhook: endpoint });
export const webhooks = [
  api("webhooks.endpoints.list", "listWebhookEndpoints", ONCE, (client) => client.listWebhookEndpoints(), same),
  endpointIds("webhooks.endpoints.retrieve", "retrieveWebhookEndpoint"),
  endpointIds("webhooks.endpoints.rotate_secret", "generateWebhookEndpointSecret"),
  api("webhooks.deliveries.list", "listWebhookDeliveries", DELIVERIES, (client, filters) => client.listWebhookDeliveries(filters), ourDeliveries),
  deliveryIds("webhooks.deliveries.retrieve", "retrieveWebhookDelivery"),
  deliveryIds("webhooks.deliveries.replay", "replayWebhookDelivery"),
];
