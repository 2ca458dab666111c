// Calls about queries, reports, waitpoints, credentials and packets.
//
// Lives here: which function of the official client means which operation, with values. Must not know: how requests
// are compared, or what may differ.

import { EARLIER, MOMENT, ONCE, WINDOW, api, byIds, pages, same, sdk, withTheirKey } from "./pair.mjs";
import { DATA, IDS, LINES, TEXTS, each, led } from "../values.mjs";

const QUERIES = { ...LINES, sql: "SELECT run_id, status FROM runs WHERE status = 'Failed' LIMIT 10" };
const QUERY_OPTIONS = {
  project: { scope: "project", format: "json" },
  csv: { scope: "organization", format: "csv" },
  period: { scope: "environment", format: "json", period: "7d" },
  bounds: { scope: "environment", format: "json", from: EARLIER.getTime(), to: MOMENT.getTime() },
};
export const query = [
  api(
    "query.execute",
    "executeQuery",
    QUERIES,
    (client, text) => client.executeQuery(text),
    (text) => ({ query: text }),
  ),
  api(
    "query.execute",
    "executeQuery (options)",
    QUERY_OPTIONS,
    (client, options) => client.executeQuery("SELECT 1", options),
    (options) => ({ query: "SELECT 1", ...options }),
  ),
  sdk(
    "query.execute",
    "query.execute",
    QUERY_OPTIONS,
    ({ query }, options) => query.execute("SELECT 1", options),
    (options) => ({ query: "SELECT 1", ...options }),
  ),
  api("query.schema", "getQuerySchema", ONCE, (client) => client.getQuerySchema(), same),
  api("query.dashboards", "listDashboards", ONCE, (client) => client.listDashboards(), same),
  sdk("query.dashboards", "query.dashboards.list", ONCE, ({ query }) => query.dashboards.list(), same),
  byIds("reports.get", "getReport", ["key"], (client, key) => client.getReport(key, { format: "json" }), {
    ids: { ...IDS, long: "x".repeat(100) },
  }),
  api(
    "reports.get",
    "getReport (period)",
    { day: "1d", weeks: "2w" },
    (client, period) => client.getReport("health", { format: "json", period }),
    (period) => ({ key: "health", period }),
  ),
];

const TOKENS = {
  none: {},
  all: { idempotencyKey: "k", idempotencyKeyTTL: "1d", timeout: "1h30m", tags: ["a", "b"] },
  date: { timeout: MOMENT },
  "one-tag": { tags: "alone" },
  ...led(
    "text",
    each(TEXTS, (text) => ({ idempotencyKey: text.slice(0, 1000), tags: [text.slice(0, 100).trim()] })),
  ),
};
const WAIT_FILTERS = {
  none: {},
  ...pages,
  ...WINDOW,
  status: { status: "WAITING" },
  statuses: { status: ["COMPLETED", "TIMED_OUT"] },
  tags: { tags: ["a b", "ü"] },
  ...led(
    "key",
    each({ ...TEXTS, long: "y".repeat(2000) }, (idempotencyKey) => ({ idempotencyKey })),
  ),
};
export const waitpoints = [
  api("waitpoints.create", "createWaitpointToken", TOKENS, (client, options) => client.createWaitpointToken(options), same),
  sdk(
    "waitpoints.create",
    "wait.createToken",
    { none: {}, all: TOKENS.all },
    ({ wait }, options) => wait.createToken(options),
    (options, sent) => withTheirKey(options, JSON.parse(sent.body)),
  ),
  api("waitpoints.list", "listWaitpointTokens", WAIT_FILTERS, (client, filters) => client.listWaitpointTokens(filters), same),
  sdk("waitpoints.list", "wait.listTokens", WAIT_FILTERS, ({ wait }, filters) => wait.listTokens(filters), same),
  byIds("waitpoints.retrieve", "retrieveWaitpointToken", ["waitpointId"], (client, id) => client.retrieveWaitpointToken(id)),
  sdk(
    "waitpoints.retrieve",
    "wait.retrieveToken",
    { plain: "waitpoint_1", unicode: "wärt" },
    ({ wait }, id) => wait.retrieveToken(id),
    (waitpointId) => ({ waitpointId }),
  ),
  byIds("waitpoints.complete", "completeWaitpointToken", ["waitpointId"], (client, id) => client.completeWaitpointToken(id, { data: 1 }), {
    ours: (ids) => ({ ...ids, data: 1 }),
  }),
  api(
    "waitpoints.complete",
    "completeWaitpointToken (data)",
    DATA,
    (client, data) => client.completeWaitpointToken("waitpoint_1", { data }),
    (data) => ({ waitpointId: "waitpoint_1", data }),
  ),
  sdk(
    "waitpoints.complete",
    "wait.completeToken",
    { object: { a: 1 }, text: "x" },
    ({ wait }, data) => wait.completeToken("waitpoint_1", data),
    (data) => ({ waitpointId: "waitpoint_1", data }),
  ),
  byIds("waitpoints.wait_for", "waitForWaitpointToken", ["runId", "waitpointId"], (client, runFriendlyId, waitpointFriendlyId) =>
    client.waitForWaitpointToken({ runFriendlyId, waitpointFriendlyId }),
  ),
  byIds("waitpoints.wait_duration", "waitForDuration", ["runId"], (client, id) => client.waitForDuration(id, { date: MOMENT }), {
    ours: (ids) => ({ ...ids, date: MOMENT }),
  }),
  api(
    "waitpoints.wait_duration",
    "waitForDuration (options)",
    {
      key: { date: EARLIER, idempotencyKey: "k", idempotencyKeyTTL: "1h" },
      nasty: { date: MOMENT, idempotencyKey: TEXTS.nasty },
    },
    (client, options) => client.waitForDuration("run_1", options),
    (options) => ({ runId: "run_1", ...options }),
  ),
];

const SCOPES = {
  one: { scopes: ["read:runs:run_1"] },
  several: { scopes: ["read:runs", "write:tags:a", "trigger:tasks:t"] },
  expiring: { scopes: ["read:runs"], expirationTime: "15m" },
  instant: { scopes: ["read:runs"], expirationTime: 2_000_000_000 },
};
const PACKETS = {
  plain: "run_1/payload.json",
  deep: "a/b/c/d.json",
  unicode: "grüße/日本.json",
  spaces: "a b/c d",
  percent: "100%.json",
  question: "a?b#c",
  quotes: `it's/"so"`,
  emoji: "👍/x",
  long: `${"d/".repeat(60)}x`,
  "dot-dot": "../x",
  backslash: "a\\b",
  "leading-slash": "/a",
};
export const credentials = [
  api("auth.jwt_claims", "generateJWTClaims", ONCE, (client) => client.generateJWTClaims(), same),
  sdk(
    "auth.jwt_claims",
    "auth.createPublicToken",
    { plain: {}, scoped: { scopes: { read: { runs: ["run_1"] } } } },
    ({ auth }, options) => auth.createPublicToken(options),
    () => ({}),
    { also: ["dev", "dev-branch", "preview-branch"] },
  ),
  api(
    "auth.create_public_token",
    "createPublicToken",
    { ...SCOPES, once: { scopes: ["write:tasks:t"], oneTimeUse: true } },
    (client, options) => client.createPublicToken(options),
    same,
  ),
  api(
    "auth.create_public_token",
    "createPublicToken (realtime)",
    { plain: ["payload", "output"] },
    (client, skipColumns) => client.createPublicToken({ scopes: ["read:runs"], realtime: { skipColumns } }),
    (skipColumns) => ({ scopes: ["read:runs"], skipColumns }),
  ),
  api(
    "packets.create_upload_url",
    "createUploadPayloadUrl",
    PACKETS,
    (client, filename) => client.createUploadPayloadUrl(filename),
    (filename) => ({ filename }),
  ),
  api(
    "packets.get_download_url",
    "getPayloadUrl",
    PACKETS,
    (client, filename) => client.getPayloadUrl(filename),
    (filename) => ({ filename }),
  ),
];
